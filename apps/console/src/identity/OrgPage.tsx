import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { Departments } from './Departments.tsx'
import { Enabled } from './Enabled.tsx'
import { Officers } from './Officers.tsx'
import { OrgFields } from './OrgFields.tsx'

type Org = Schemas['IdentityOrg']

/** One organisation: what is registered, who answers for its data, its departments. */
export function OrgPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['org', id],
    queryFn: () => read(api.GET('/v1/identity/orgs/{id}', { params: { path: { id } } })),
  })
  const org = query.data
  // the CDO keeps the own organisation, the system administrator every one
  const mine = me?.subject.org === id || me?.roles.some((role) => role.id === 'sysadmin') === true
  return (
    <PageShell
      title={org?.name ?? t('identity.org')}
      actions={
        <>
          {org && can('identity.org.edit') ? <EditOrg org={org} /> : null}
          {can('catalogue.entry.read') ? <Go to={`/catalogue?provider=${id}`}>{t('identity.entries')}</Go> : null}
        </>
      }
    >
      <Loaded query={query}>
        {(found) => (
          <>
            <OrgFacts org={found} />
            <Officers org={found} editable={mine && can('identity.org.appoint')} />
            <Departments org={found.id} editable={mine && can('identity.department.edit')} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function OrgFacts({ org }: { org: Org }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const rows = {
    uscc: <span className="mono">{org.code}</span>,
    kind: t(`identity.kinds.${org.kind}`),
    region: <span className="mono">{org.region}</span>,
    parent: org.parent ? <Go to={`/identity/orgs/${org.parent}`}>{nameOf(org.parent)}</Go> : '—',
    state: <Enabled on={org.enabled} />,
  }
  return (
    <table className="facts">
      <caption>{t('identity.registered')}</caption>
      <tbody>
        {Object.entries(rows).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{t(`identity.${name}`)}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EditOrg({ org }: { org: Org }) {
  const { t } = useTranslation()
  const { name, region, kind, parent, enabled } = org
  return (
    <FormModal<Partial<Org>>
      label={t('identity.editOrg')}
      initial={{ name, region, kind, parent, enabled }}
      done={t('identity.saved')}
      send={(body) =>
        api.PATCH('/v1/identity/orgs/{id}', {
          params: { path: { id: org.id } },
          body: { ...body, parent: body.parent ?? null } as never,
        })
      }
    >
      <OrgFields />
      <Form.Item name="enabled" label={t('identity.on')} valuePropName="checked">
        <Switch />
      </Form.Item>
    </FormModal>
  )
}
