import { type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Freshness = Schemas['ConnectionFreshness']

/** 更新承诺: until when new data is due by the update cycle of its entry, the latest first. */
export function FreshnessTab() {
  const { t } = useTranslation()
  const { label } = useEnumerations()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Freshness> = [
    {
      title: t('sync.entry'),
      dataIndex: 'name',
      render: (name: string, { entry }) => <Go to={`/catalogue/${entry}`}>{name}</Go>,
    },
    { title: t('sync.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('sync.cycle'), dataIndex: 'updateCycle', render: (cycle: string) => label('updateCycle', cycle) },
    {
      title: t('sync.last'),
      dataIndex: 'last',
      render: (at: string | null, { dataset }) => <Go to={`/datasets/${dataset}`}>{moment(at)}</Go>,
    },
    { title: t('sync.due'), dataIndex: 'due', render: moment },
    {
      title: t('sync.state'),
      dataIndex: 'stale',
      render: (stale: boolean, { due }) => (
        <Tag color={stale ? 'error' : due ? 'success' : 'default'}>
          {t(stale ? 'sync.late' : due ? 'sync.fresh' : 'sync.unscored')}
        </Tag>
      ),
    },
    {
      title: t('sync.plan'),
      dataIndex: 'plan',
      render: (plan: string | null) =>
        plan ? <Go to={`/connection/plans/${plan}`}>{t('sync.openPlan')}</Go> : t('sync.noPlan'),
    },
  ]
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('sync.state')}
          value={filters.stale}
          options={[
            { value: 'true', label: t('sync.late') },
            { value: 'false', label: t('sync.fresh') },
          ]}
          onChange={(stale) => change({ stale })}
        />
      </div>
      <QueryTable<Freshness>
        label={t('sync.tabs.freshness')}
        queryKey={['sync', 'freshness', filters.stale]}
        rowKey="dataset"
        columns={columns}
        empty={t('sync.noFreshness')}
        load={(after) =>
          read(
            api.GET('/v1/connection/freshness', {
              params: {
                query: {
                  limit: 50,
                  ...(filters.stale ? { stale: filters.stale as 'true' } : {}),
                  ...(after ? { after } : {}),
                } as never,
              },
            }),
          )
        }
      />
    </>
  )
}
