import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Space, Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { useAct } from '../../ui/useAct.ts'

type Column = Schemas['QualityMapping']['items'][number]
type Choice = { column: string; element: string; accept: boolean }
/** From here on a suggestion may be taken together with others. */
const SURE = 0.8

/** Columns of a dataset and their data elements; suggestions with reasons are taken or refused by people. */
export function MappingTab({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const params = { path: { dataset } }
  const query = useQuery({
    queryKey: ['quality', 'mapping', dataset],
    queryFn: () => read(api.GET('/v1/quality/datasets/{dataset}/mapping', { params })),
  })
  const decide = (choices: Choice[]) =>
    act(() => read(api.POST('/v1/quality/datasets/{dataset}/mapping', { params, body: { choices } })), {
      done: t('quality.mapping.saved'),
    })
  const edit = can('quality.mapping.edit')
  return (
    <Loaded query={query}>
      {({ items }) => {
        const sure = items.flatMap(({ column, element, suggestions: [first] }) =>
          !element && first && first.confidence >= SURE ? [{ column, element: first.element, accept: true }] : [],
        )
        const mapped = items.filter((c) => c.mapped).length
        return (
          <>
            <Alert
              type={mapped === items.length ? 'success' : 'info'}
              showIcon
              style={{ marginBottom: 12 }}
              title={t('quality.mapping.count', { mapped, columns: items.length })}
              description={t('quality.mapping.explain')}
              action={
                edit && sure.length > 0 ? (
                  <Button size="small" loading={busy} onClick={() => void decide(sure)}>
                    {t('quality.mapping.takeSure', { count: sure.length })}
                  </Button>
                ) : null
              }
            />
            <Table<Column>
              aria-label={t('quality.mapping.title')}
              size="small"
              rowKey="column"
              dataSource={items}
              pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                {
                  title: t('quality.columns'),
                  render: (_, { column, title }) => (
                    <>
                      {title} <code>{column}</code>
                    </>
                  ),
                },
                {
                  title: t('quality.mapping.element'),
                  render: (_, { element }) =>
                    element ? <Go to={`/standards/elements/${element.id}`}>{element.name}</Go> : '—',
                },
                {
                  title: t('quality.mapping.faults'),
                  render: (_, { element, faults }) =>
                    !element ? null : faults.length === 0 ? (
                      <Tag color="success">{t('quality.mapping.keeps')}</Tag>
                    ) : (
                      faults.join(mark('；'))
                    ),
                },
                {
                  title: t('quality.mapping.suggestions'),
                  render: (_, { column, element, suggestions }) => (
                    <Space orientation="vertical" size={4}>
                      {suggestions
                        .filter((s) => s.element !== element?.id)
                        .map((s) => (
                          <div key={s.element}>
                            <strong>{s.name}</strong> {Math.round(s.confidence * 100)}%{' '}
                            <span className="quiet">{s.reason}</span>{' '}
                            {edit ? (
                              <>
                                <Button
                                  size="small"
                                  autoInsertSpace={false}
                                  aria-label={t('quality.mapping.takeOf', { name: s.name, column })}
                                  onClick={() => void decide([{ column, element: s.element, accept: true }])}
                                >
                                  {t('quality.mapping.take')}
                                </Button>{' '}
                                <Button
                                  size="small"
                                  type="text"
                                  aria-label={t('quality.mapping.refuseOf', { name: s.name, column })}
                                  onClick={() => void decide([{ column, element: s.element, accept: false }])}
                                >
                                  {t('quality.mapping.refuse')}
                                </Button>
                              </>
                            ) : null}
                          </div>
                        ))}
                    </Space>
                  ),
                },
              ]}
            />
          </>
        )
      }}
    </Loaded>
  )
}
