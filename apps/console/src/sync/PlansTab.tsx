import { useCan } from '../session/session.tsx'
import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { useNames } from './useNames.ts'

type Plan = Schemas['ConnectionPlan']

/** Plans: which table becomes which dataset, how and when. */
export function PlansTab() {
  const { t } = useTranslation()
  const can = useCan()
  const names = useNames()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const { tab: _, ...own } = filters
  const columns: TableColumnsType<Plan> = [
    {
      title: t('sync.table'),
      dataIndex: 'tableName',
      render: (_name, { id, schemaName, tableName }) => (
        <Go to={`/connection/plans/${id}`}>{[schemaName, tableName].filter(Boolean).join('.')}</Go>
      ),
    },
    { title: t('sync.source'), dataIndex: 'source', render: names.source },
    {
      title: t('sync.dataset'),
      dataIndex: 'dataset',
      render: (dataset: string) => <Go to={`/datasets/${dataset}`}>{names.dataset(dataset)}</Go>,
    },
    { title: t('sync.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('sync.mode'), dataIndex: 'mode', render: (mode: string) => t(`sync.modes.${mode}`) },
    {
      title: t('sync.cron'),
      dataIndex: 'cron',
      render: (cron: string | null) => (cron ? t(`sync.crons.${cron}`, { defaultValue: cron }) : t('sync.byHand')),
    },
    { title: t('sync.nextAt'), dataIndex: 'nextAt', render: moment },
    {
      title: t('sync.state'),
      dataIndex: 'state',
      render: (state: Plan['state']) => (
        <Tag color={state === 'active' ? 'success' : 'warning'}>{t(`sync.planStates.${state}`)}</Tag>
      ),
    },
  ]
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('sync.state')}
          value={filters.state}
          options={['active', 'paused'].map((value) => ({ value, label: t(`sync.planStates.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Plan>
        label={t('sync.tabs.plans')}
        queryKey={['sync', 'plans', own]}
        rowKey="id"
        columns={columns}
        empty={t(can('connection.plan.edit') ? 'sync.noPlans' : 'list.none')}
        load={(after) =>
          read(
            api.GET('/v1/connection/plans', {
              params: { query: { ...own, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </>
  )
}
