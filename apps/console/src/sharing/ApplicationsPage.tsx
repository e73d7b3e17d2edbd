import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ServiceLink } from './ServiceLink.tsx'
import { SharingTag } from './SharingTag.tsx'

type Application = Schemas['SharingApplication']
const STATES = ['reviewing', 'supplement', 'approved', 'refused', 'withdrawn']

/** Applications that concern the department, on either side. */
export function ApplicationsPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Application> = [
    {
      title: t('sharing.purpose'),
      dataIndex: 'purpose',
      render: (purpose: string, application) => <Go to={`/applications/${application.id}`}>{purpose}</Go>,
    },
    { title: t('sharing.service'), dataIndex: 'service', render: (id: string) => <ServiceLink id={id} /> },
    { title: t('sharing.consumer'), dataIndex: 'consumer', render: nameOf },
    { title: t('sharing.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('sharing.period'), render: (_, { validFrom, validTo }) => `${validFrom} – ${validTo}` },
    { title: t('sharing.submittedAt'), dataIndex: 'submittedAt', render: moment },
    { title: t('sharing.state'), dataIndex: 'state', render: (state: string) => <SharingTag state={state} /> },
  ]
  return (
    <PageShell title={t('sharing.applications')} actions={<Go to="/services">{t('sharing.findService')}</Go>}>
      <div className="filters">
        <FilterSelect
          label={t('sharing.side')}
          value={filters.side}
          options={['consumer', 'provider'].map((value) => ({ value, label: t(`sharing.sides.${value}`) }))}
          onChange={(side) => change({ side })}
        />
        <FilterSelect
          label={t('sharing.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`sharing.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Application>
        label={t('sharing.applications')}
        queryKey={['sharing', 'applications', filters]}
        rowKey="id"
        columns={columns}
        empty={t('sharing.noApplications')}
        load={(after) =>
          read(
            api.GET('/v1/sharing/applications', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
