import { Checkbox, Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { today } from '../ui/today.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Arbitration = Schemas['CatalogueArbitration']
const STATES = ['commenting', 'decided', 'appealed', 'final', 'withdrawn']

/** All questions about a source, open and decided. */
export function ArbitrationsTab() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Arbitration> = [
    { title: t('sources.item'), render: (_, { id, title }) => <Go to={`/sources/arbitrations/${id}`}>{title}</Go> },
    { title: t('sources.parties'), render: (_, { orgs }) => orgs.map((one) => one.name).join(mark('、')) },
    {
      title: t('sources.dueOn'),
      render: (_, { dueOn, state }) => (
        <>
          {dueOn} {state === 'commenting' && dueOn < today() ? <Tag color="red">{t('sources.overdue')}</Tag> : null}
        </>
      ),
    },
    { title: t('sources.state'), dataIndex: 'state', render: (state: string) => t(`sources.steps.${state}`) },
    {
      title: t('sources.source'),
      dataIndex: 'sourceOrg',
      render: (org: string | null) => (org === null ? '—' : nameOf(org)),
    },
  ]
  const query = { state: filters.state, mine: filters.mine }
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('sources.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`sources.steps.${value}`) }))}
          onChange={(state) => change({ state })}
        />
        <Checkbox
          checked={filters.mine === 'true'}
          onChange={({ target }) => change({ mine: target.checked ? 'true' : undefined })}
        >
          {t('sources.mine')}
        </Checkbox>
      </div>
      <QueryTable<Arbitration>
        label={t('sources.tabs.arbitrations')}
        queryKey={['sources', 'arbitrations', query]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('sources.emptyArbitrations')}
        load={(after) => {
          const wanted = { ...query, limit: 50, ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/arbitrations', { params: { query: wanted as never } }))
        }}
      />
    </>
  )
}
