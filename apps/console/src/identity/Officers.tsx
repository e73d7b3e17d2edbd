import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'

const OFFICES = ['sharingHead', 'cdo', 'contact'] as const
/** Roles that read the accounts of every organisation. */
const EVERYWHERE = ['sysadmin', 'security', 'auditor']
type Appointed = Partial<Record<(typeof OFFICES)[number], string | null>>

/** Who answers for the data of an organisation (条例 art. 20): head of the sharing office, CDO, contact. */
export function Officers({ org, editable }: { org: Schemas['IdentityOrg']; editable: boolean }) {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const users = useQuery({
    queryKey: ['users', 'of', org.id],
    // an organisation that is not one's own keeps its people to itself
    enabled:
      can('identity.user.read') &&
      (me?.subject.org === org.id || EVERYWHERE.some((role) => me?.subject.roles.includes(role))),
    queryFn: () => read(api.GET('/v1/identity/users', { params: { query: { limit: 200, org: org.id } as never } })),
  })
  const people = users.data?.items ?? []
  const nameOf = (id: string | null) => {
    const person = people.find((one) => one.id === id)
    return person ? `${person.name} (${person.login})` : id ? t('identity.appointed') : '—'
  }
  return (
    <>
      <table className="facts">
        <caption>{t('identity.officers')}</caption>
        <tbody>
          {OFFICES.map((office) => (
            <tr key={office}>
              <th scope="row">{t(`identity.offices.${office}`)}</th>
              <td>{nameOf(org[office])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {editable ? (
        <FormModal<Appointed>
          label={t('identity.appoint')}
          explain={t('identity.appointHint')}
          initial={Object.fromEntries(OFFICES.map((office) => [office, org[office]]))}
          done={t('identity.saved')}
          send={(chosen) =>
            api.PUT('/v1/identity/orgs/{id}/officers', {
              params: { path: { id: org.id } },
              body: Object.fromEntries(OFFICES.map((office) => [office, chosen[office] ?? null])),
            })
          }
        >
          {OFFICES.map((office) => (
            <Form.Item key={office} name={office} label={t(`identity.offices.${office}`)}>
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                options={people
                  .filter(({ enabled }) => enabled)
                  .map(({ id, name, login }) => ({ value: id, label: `${name} (${login})` }))}
              />
            </Form.Item>
          ))}
        </FormModal>
      ) : null}
    </>
  )
}
