import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

type Consent = Schemas['CatalogueConsent']
const STATES = ['waiting', 'objected', 'accepted', 'lapsed']

/** 征求意见: changes of fields that the own department uses. */
export function ConsentsPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Consent> = [
    {
      title: t('catalogue.entry'),
      render: (_, consent) => <Go to={`/review/consents/${consent.id}`}>{consent.name}</Go>,
    },
    { title: t('review.consumer'), dataIndex: 'org', render: nameOf },
    {
      title: t('review.brokenFields'),
      render: (_, consent) => consent.fields.map((field) => field.title).join(t('workflow.comma')),
    },
    {
      title: t('workflow.timerState'),
      render: (_, consent) => t(`review.consentStates.${consent.state}`, { due: consent.dueOn }),
    },
  ]
  return (
    <PageShell title={t('review.consentsTitle')}>
      <div className="filters">
        <FilterSelect
          label={t('workflow.timerState')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`review.consentShort.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Consent>
        label={t('review.consentsTitle')}
        queryKey={['consents', filters.state]}
        rowKey="id"
        columns={columns}
        empty={t('review.noConsents')}
        load={(after) => {
          const query = { ...(filters.state ? { state: filters.state } : {}), ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/consents', { params: { query: query as never } }))
        }}
      />
    </PageShell>
  )
}
