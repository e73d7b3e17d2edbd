import { Space, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { Enabled } from './Enabled.tsx'
import { NewUser } from './NewUser.tsx'
import { UserActions } from './UserActions.tsx'
import { useRoles } from './useRoles.ts'

/** Accounts with their roles: the administrator creates, the security officer grants. */
export function UsersTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { roles, nameOf } = useRoles()
  const [{ q, org, role }, change] = useUrlFilters()
  return (
    <>
      <div className="filters">
        <SearchInput label={t('identity.searchUser')} />
        <OrgSelect
          aria-label={t('identity.org')}
          placeholder={t('identity.org')}
          value={org ?? null}
          onChange={(value?: string) => change({ org: value })}
        />
        <FilterSelect
          label={t('identity.roles')}
          value={role}
          options={roles.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={(value) => change({ role: value })}
        />
        {can('identity.user.create') ? <NewUser /> : null}
      </div>
      <QueryTable<Schemas['IdentityUser']>
        label={t('identity.tabs.users')}
        queryKey={['users', q, org, role]}
        rowKey="id"
        size="small"
        empty={t('identity.noUsers')}
        load={(after) =>
          read(api.GET('/v1/identity/users', { params: { query: { limit: 50, q, org, role, after } as never } }))
        }
        columns={[
          { title: t('identity.login'), dataIndex: 'login', className: 'mono' },
          { title: t('identity.person'), dataIndex: 'name' },
          { title: t('identity.org'), dataIndex: 'orgName', render: (name: string | null) => name ?? '—' },
          { title: t('identity.mobile'), dataIndex: 'mobile', render: (mobile: string | null) => mobile ?? '—' },
          {
            title: t('identity.roles'),
            dataIndex: 'roles',
            render: (held: string[]) => held.map((id) => <Tag key={id}>{nameOf(id)}</Tag>),
          },
          {
            title: t('identity.state'),
            render: (_, user) => (
              <Space>
                <Enabled on={user.enabled} />
                {user.mustChange ? <Tag>{t('identity.initial')}</Tag> : null}
              </Space>
            ),
          },
          { title: t('identity.handling'), render: (_, user) => <UserActions user={user} /> },
        ]}
      />
    </>
  )
}
