import { useTranslation } from 'react-i18next'
import { useRoles } from './useRoles.ts'

/** Duties of each role, and the matrix of roles that one account may not hold together. */
export function RolesTab() {
  const { t } = useTranslation()
  const { roles, nameOf } = useRoles()
  return (
    <div className="scroll-x">
      <table className="facts roles">
        <caption>{t('identity.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('identity.roles')}</th>
            <th scope="col">{t('identity.duties')}</th>
            {roles.map(({ id }) => (
              <th key={id} scope="col">
                {nameOf(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role.id}>
              <th scope="row">{nameOf(role.id)}</th>
              <td>{role.duties.join(t('identity.comma'))}</td>
              {roles.map((other) => (
                <td key={other.id}>
                  {other.id === role.id
                    ? '—'
                    : t(role.excludes.includes(other.id) ? 'identity.excluded' : 'identity.together')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
