import { useQuery } from '@tanstack/react-query'
import { Alert, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { Loaded } from '../../ui/Loaded.tsx'

type Difference = Schemas['QualityDifference']

/** What moved between two versions. */
export function Differences({ version, before }: { version: string; before: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['quality', 'differences', version, before],
    queryFn: () =>
      read(
        api.GET('/v1/quality/versions/{version}/profile/differences', {
          params: { path: { version }, query: { before } },
        }),
      ),
  })
  return (
    <Loaded query={query}>
      {({ items, rows }) =>
        items.length === 0 ? (
          <Alert type="success" showIcon title={t('quality.profile.same')} />
        ) : (
          <>
            <h2 className="section">
              {t('quality.profile.differences')}
              {aside(rows.map((n) => n.toLocaleString()).join(' → '))}
            </h2>
            <Table<Difference>
              aria-label={t('quality.profile.differences')}
              size="small"
              rowKey={({ column, measure }) => `${column}/${measure}`}
              dataSource={items}
              pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: t('quality.profile.column'), dataIndex: 'title' },
                {
                  title: t('quality.profile.measure'),
                  dataIndex: 'measure',
                  render: (measure: string) => t(`quality.profile.measures.${measure}`),
                },
                { title: t('quality.profile.before'), dataIndex: 'before', render: (value) => value ?? '—' },
                { title: t('quality.profile.after'), dataIndex: 'after', render: (value) => value ?? '—' },
                {
                  title: t('quality.profile.change'),
                  dataIndex: 'change',
                  align: 'right',
                  render: (n: number | null) => (n === null ? '—' : `${n > 0 ? '+' : ''}${Math.round(n * 1000) / 10}%`),
                },
              ]}
            />
          </>
        )
      }
    </Loaded>
  )
}
