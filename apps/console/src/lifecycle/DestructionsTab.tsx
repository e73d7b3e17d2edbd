import { Space, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Destruction = Schemas['LifecycleDestruction']
const STATES = ['requested', 'approved', 'destroyed', 'refused', 'withdrawn', 'failed'] as const

/** Requests to destroy versions, with how far they have come. */
export function DestructionsTab() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Destruction> = [
    {
      title: t('lifecycle.dataset'),
      dataIndex: 'name',
      render: (name: string, { id }) => <Go to={`/lifecycle/destructions/${id}`}>{name}</Go>,
    },
    { title: t('lifecycle.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('lifecycle.versions'), dataIndex: 'versions', render: (versions: string[]) => versions.length },
    { title: t('lifecycle.state'), dataIndex: 'state', render: (state: string) => t(`lifecycle.states.${state}`) },
    { title: t('lifecycle.requestedBy'), dataIndex: 'requestedByName' },
    { title: t('lifecycle.requestedAt'), dataIndex: 'requestedAt', render: moment },
    { title: t('lifecycle.destroyedAt'), dataIndex: 'destroyedAt', render: moment },
  ]
  return (
    <>
      <Space style={{ marginBottom: 12 }}>
        <FilterSelect
          label={t('lifecycle.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`lifecycle.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </Space>
      <QueryTable<Destruction>
        label={t('lifecycle.destructions')}
        queryKey={['lifecycle', 'destructions', filters.state]}
        rowKey="id"
        columns={columns}
        empty={t('lifecycle.noDestructions')}
        load={(after) => {
          const query = { limit: 50, ...(filters.state ? { state: filters.state } : {}), ...(after ? { after } : {}) }
          return read(api.GET('/v1/lifecycle/destructions', { params: { query: query as never } }))
        }}
      />
    </>
  )
}
