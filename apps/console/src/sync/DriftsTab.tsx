import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Drift = Schemas['ConnectionDrift']
const STATES = ['open', 'accepted', 'ignored', 'refused', 'outdated']

/** What sources changed in their tables; open ones wait for their owner. */
export function DriftsTab() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const { tab: _, ...own } = filters
  const columns: TableColumnsType<Drift> = [
    {
      title: t('sync.foundAt'),
      dataIndex: 'foundAt',
      render: (at: string, { id }) => <Go to={`/connection/drifts/${id}`}>{moment(at)}</Go>,
    },
    { title: t('sync.table'), dataIndex: 'tableName' },
    {
      title: t('sync.changes'),
      dataIndex: 'changes',
      render: (changes: Drift['changes']) => changes.map((one) => one.text).join(mark('；')),
    },
    {
      title: t('sync.effect'),
      dataIndex: 'holds',
      render: (holds: boolean) => (
        <Tag color={holds ? 'error' : 'default'}>{t(holds ? 'sync.holds' : 'sync.goesOn')}</Tag>
      ),
    },
    { title: t('sync.state'), dataIndex: 'state', render: (state: string) => t(`sync.driftStates.${state}`) },
  ]
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('sync.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`sync.driftStates.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Drift>
        label={t('sync.tabs.drifts')}
        queryKey={['sync', 'drifts', own]}
        rowKey="id"
        columns={columns}
        empty={t('sync.noDrifts')}
        load={(after) =>
          read(
            api.GET('/v1/connection/drifts', {
              params: { query: { ...own, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </>
  )
}
