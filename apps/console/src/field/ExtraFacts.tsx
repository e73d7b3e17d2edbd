import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { useExtraFields } from './useExtraFields.ts'

/** Bureau-defined fields of an entry with what they say; of retired ones only what was written. */
export function ExtraFacts({ content }: { content: Pick<Schemas['CatalogueContent'], 'extra'> }) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const shown = useExtraFields().filter(({ key }) => content.extra[key] !== undefined && content.extra[key] !== null)
  if (shown.length === 0) return null
  const text = (type: string, value: unknown) =>
    type === 'boolean' ? t(`field.flags.${String(value)}`) : type === 'org' ? nameOf(String(value)) : String(value)
  return (
    <table className="facts">
      <caption>{t('field.group')}</caption>
      <tbody>
        {shown.map(({ key, label, type, retiredAt }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              {text(type, content.extra[key])} {retiredAt === null ? null : t('field.retiredMark')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
