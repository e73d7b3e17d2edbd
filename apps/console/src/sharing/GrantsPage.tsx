import { Progress, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ServiceLink } from './ServiceLink.tsx'
import { SharingTag } from './SharingTag.tsx'

type Grant = Schemas['SharingGrant']

/** Who may call what, until when, and how much of today's quota is used. */
export function GrantsPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Grant> = [
    {
      title: t('sharing.purpose'),
      dataIndex: 'purpose',
      render: (purpose: string, grant) => <Go to={`/grants/${grant.id}`}>{purpose}</Go>,
    },
    { title: t('sharing.service'), dataIndex: 'service', render: (id: string) => <ServiceLink id={id} /> },
    { title: t('sharing.consumer'), dataIndex: 'consumer', render: nameOf },
    { title: t('sharing.provider'), dataIndex: 'provider', render: nameOf },
    { title: t('sharing.period'), render: (_, { validFrom, validTo }) => `${validFrom} – ${validTo}` },
    {
      title: t('sharing.usedToday'),
      render: (_, { usedToday, dailyQuota }) => (
        <Progress
          size="small"
          style={{ width: 160 }}
          aria-label={t('sharing.usedToday')}
          percent={(usedToday / dailyQuota) * 100}
          format={() => t('sharing.usedOf', { used: usedToday.toLocaleString(), quota: dailyQuota.toLocaleString() })}
        />
      ),
    },
    { title: t('sharing.state'), dataIndex: 'state', render: (state: string) => <SharingTag state={state} /> },
  ]
  return (
    <PageShell title={t('sharing.grants')} actions={<Go to="/sharing/test">{t('sharing.test')}</Go>}>
      <div className="filters">
        <FilterSelect
          label={t('sharing.state')}
          value={filters.state}
          options={['active', 'suspended', 'terminated'].map((value) => ({
            value,
            label: t(`sharing.states.${value}`),
          }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Grant>
        label={t('sharing.grants')}
        queryKey={['sharing', 'grants', filters]}
        rowKey="id"
        columns={columns}
        empty={t('sharing.noGrants')}
        load={(after) =>
          read(
            api.GET('/v1/sharing/grants', {
              params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never },
            }),
          )
        }
      />
    </PageShell>
  )
}
