import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { Go } from '../ui/Go.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { Enabled } from './Enabled.tsx'
import { OrgFields } from './OrgFields.tsx'

/** Organisations by their 统一社会信用代码. */
export function OrgsTab() {
  const { t } = useTranslation()
  const can = useCan()
  const [{ q }] = useUrlFilters()
  return (
    <>
      <div className="filters">
        <SearchInput label={t('identity.searchOrg')} width={280} />
        {can('identity.org.create') ? (
          <FormModal<Schemas['IdentityOrgCreateInput']>
            type="primary"
            label={t('identity.newOrg')}
            done={t('identity.created')}
            send={(body) => api.POST('/v1/identity/orgs', { body })}
          >
            <OrgFields withCode />
          </FormModal>
        ) : null}
      </div>
      <QueryTable<Schemas['IdentityOrg']>
        label={t('identity.tabs.orgs')}
        queryKey={['orgs', q]}
        rowKey="id"
        size="small"
        empty={t('identity.noOrgs')}
        load={(after) => read(api.GET('/v1/identity/orgs', { params: { query: { limit: 100, q, after } as never } }))}
        columns={[
          { title: t('identity.name'), render: (_, org) => <Go to={`/identity/orgs/${org.id}`}>{org.name}</Go> },
          { title: t('identity.uscc'), dataIndex: 'code', className: 'mono' },
          { title: t('identity.kind'), dataIndex: 'kind', render: (kind) => t(`identity.kinds.${kind}`) },
          { title: t('identity.region'), dataIndex: 'region', className: 'mono' },
          { title: t('identity.state'), dataIndex: 'enabled', render: (on: boolean) => <Enabled on={on} /> },
          ...(can('catalogue.entry.read')
            ? [
                {
                  title: t('identity.rows'),
                  render: (_: unknown, { id }: Schemas['IdentityOrg']) => (
                    <Go to={`/catalogue?provider=${id}`}>{t('identity.entries')}</Go>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}
