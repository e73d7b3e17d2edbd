import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ClientsTab } from './ClientsTab.tsx'
import { DivisionsTab } from './DivisionsTab.tsx'
import { ProvidersTab } from './ProvidersTab.tsx'
import { OrgsTab } from './OrgsTab.tsx'
import { RolesTab } from './RolesTab.tsx'
import { UsersTab } from './UsersTab.tsx'

const TABS = [
  { key: 'orgs', Tab: OrgsTab, action: 'identity.org.read' },
  { key: 'users', Tab: UsersTab, action: 'identity.user.read' },
  { key: 'clients', Tab: ClientsTab, action: 'identity.client.read' },
  { key: 'divisions', Tab: DivisionsTab, action: 'identity.division.read' },
  { key: 'oidc', Tab: ProvidersTab, action: 'identity.oidc.edit' },
  { key: 'roles', Tab: RolesTab, action: 'identity.role.read' },
]

/** Organisations, accounts, API clients, divisions and roles; each reader sees what concerns the own office. */
export function IdentityPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  return (
    <PageShell title={t('menu.identity')}>
      <Tabs
        activeKey={filters.tab ?? 'orgs'}
        onChange={(tab) => change({ tab, q: undefined, org: undefined, parent: undefined })}
        destroyOnHidden
        items={TABS.filter(({ action }) => can(action)).map(({ key, Tab }) => ({
          key,
          label: t(`identity.tabs.${key}`),
          children: <Tab />,
        }))}
      />
    </PageShell>
  )
}
