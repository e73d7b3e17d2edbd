import { useQuery } from '@tanstack/react-query'
import { Descriptions, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { useSay } from '../useSay.ts'
import { CaseTable } from './CaseTable.tsx'

/** One rule of the library: what it finds, how to repair it, its examples, and the way to a dataset. */
export function ItemDetail({ id }: { id: string }) {
  const { t } = useTranslation()
  const say = useSay()
  const can = useCan()
  const query = useQuery({
    queryKey: ['quality', 'library', 'item', id],
    queryFn: () => read(api.GET('/v1/quality/library/{item}', { params: { path: { item: id } } })),
  })
  return (
    <Loaded query={query}>
      {(item) => (
        <>
          <Descriptions
            column={1}
            size="small"
            bordered
            items={[
              { key: 'title', label: t('quality.rule'), children: say(item.title) },
              {
                key: 'indicator',
                label: t('quality.studio.indicator'),
                children: `${item.indicator} · ${t(`quality.dimensions.${item.dimension}`)}`,
              },
              { key: 'wrong', label: t('quality.studio.wrong'), children: say(item.wrong) },
              { key: 'repair', label: t('quality.studio.repair'), children: say(item.repair) },
              { key: 'kind', label: t('quality.kind'), children: <code>{item.kind}</code> },
              {
                key: 'params',
                label: t('quality.studio.params'),
                children: <code>{Object.keys(item.params).length > 0 ? JSON.stringify(item.params) : '—'}</code>,
              },
            ]}
          />
          {can('quality.rule.edit') ? <UseIn item={id} /> : null}
          <h3>{t('quality.studio.cases')}</h3>
          {item.cases.map((one, i) => (
            <CaseTable key={`${i}`} {...one} label={t('quality.studio.caseOf', { n: i + 1 })} />
          ))}
        </>
      )}
    </Loaded>
  )
}

/** Chooses a dataset and opens the studio with this rule. */
function UseIn({ item }: { item: string }) {
  const { t } = useTranslation()
  const [dataset, setDataset] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const query = useQuery({
    queryKey: ['intake', 'datasets', 'pick', typed],
    queryFn: () =>
      read(
        api.GET('/v1/intake/datasets', {
          params: { query: { limit: 30, ...(typed ? { search: typed } : {}) } as never },
        }),
      ),
  })
  return (
    <Space style={{ margin: '12px 0' }}>
      <Select
        aria-label={t('quality.studio.useIn')}
        placeholder={t('quality.studio.useIn')}
        style={{ width: 300 }}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={dataset}
        onChange={setDataset}
        options={(query.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      {dataset ? (
        <Go to={`/quality/${dataset}?tab=rules&rule=new&library=${item}`} as="primary">
          {t('quality.studio.open')}
        </Go>
      ) : null}
    </Space>
  )
}
