import { useQuery } from '@tanstack/react-query'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'

type Discovery = Schemas['QualityDiscovery']

/** Looks at data, newest first; each opens the cells it suspects. */
export function DiscoveryTable() {
  const { t } = useTranslation()
  const [{ dataset }] = useUrlFilters()
  const { data } = useQuery({
    queryKey: ['intake', 'datasets', 'all'],
    queryFn: () => read(api.GET('/v1/intake/datasets', { params: { query: { limit: 100 } } })),
  })
  const nameOf = (id: string) => data?.items.find((each) => each.id === id)?.name ?? id
  const columns: TableColumnsType<Discovery> = [
    {
      title: t('quality.discovery.dataset'),
      render: (_, one) => <Go to={`/quality/discovery/${one.id}`}>{nameOf(one.dataset)}</Go>,
    },
    { title: t('quality.discovery.when'), dataIndex: 'finishedAt', render: moment },
    {
      title: t('quality.discovery.looked'),
      align: 'right',
      render: (_, { looked, rows }) =>
        t('quality.discovery.lookedOf', { looked: looked.toLocaleString(), rows: rows.toLocaleString() }),
    },
    {
      title: t('quality.discovery.suspects'),
      dataIndex: 'suspects',
      align: 'right',
      render: (n: number, { id }) => <Go to={`/quality/discovery/${id}`}>{n.toLocaleString()}</Go>,
    },
  ]
  return (
    <QueryTable<Discovery>
      label={t('quality.discovery.runsTable')}
      queryKey={['quality', 'discoveries', dataset]}
      rowKey="id"
      columns={columns}
      empty={t('quality.discovery.emptyRuns')}
      load={(after) => {
        const query = { limit: 20, ...(dataset ? { dataset } : {}), ...(after ? { after } : {}) }
        return read(api.GET('/v1/quality/discoveries', { params: { query } }))
      }}
    />
  )
}
