import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { ExtraFacts } from '../field/ExtraFacts.tsx'
import { type Content, type Field, GROUPS } from './fields.ts'
import { useOrigins } from './useChain.ts'
import { useShow } from './useShow.ts'

interface Props {
  /** its id */
  entry: string
  content: Content
  /** the reviewer's remarks by field; with `onRemark` they can be written */
  remarks?: Record<string, string>
  onRemark?: ((field: string, text: string) => void) | undefined
}

/** All fields of an entry in groups, each with the remark that a review made on it. */
export function EntryFacts({ entry, content, remarks = {}, onRemark }: Props) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const names = useOrigins(entry)
  const value = (field: Field) =>
    field === 'duties' || field === 'systems'
      ? show(
          '',
          content[field].map((id) => names[id] ?? id),
        )
      : show(field, content[field])
  const groups = Object.entries(GROUPS).map(([group, fields]) => (
    <table key={group} className="facts">
      <caption>{t(`catalogue.groups.${group}`)}</caption>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{nameOf(field)}</th>
            <td>{value(field)}</td>
            {onRemark ? (
              <td className="remark">
                <Input
                  size="small"
                  aria-label={t('catalogue.remarkOn', { field: nameOf(field) })}
                  placeholder={t('catalogue.remark')}
                  maxLength={500}
                  value={remarks[field] ?? ''}
                  onChange={(event) => onRemark(field, event.target.value)}
                />
              </td>
            ) : remarks[field] ? (
              <td className="remark">{remarks[field]}</td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  ))
  return (
    <>
      {groups}
      <ExtraFacts content={content} />
    </>
  )
}
