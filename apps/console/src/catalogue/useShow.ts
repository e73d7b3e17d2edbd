import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { CODED } from './fields.ts'
import { useExtraFields } from '../field/useExtraFields.ts'
import { useEnumerations } from './useEnumerations.ts'

type Item = Schemas['CatalogueDataItemBody']

/** Words for fields and their values: codes by their label, lists joined, gates and bases in one line. */
export function useShow() {
  const { t } = useTranslation()
  const { label } = useEnumerations()
  const fields = useExtraFields()

  const show = (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '—'
    if (typeof value === 'boolean') return t(value ? 'catalogue.yes' : 'catalogue.no')
    if (field === 'secrecyReview' || field === 'privacyReview') return gate(value as Schemas['CatalogueGate'])
    if (field === 'sensitivity') return t(`catalogue.sensitivities.${String(value)}`)
    if (Array.isArray(value)) return value.map((one) => show(field, one)).join(t('catalogue.comma')) || '—'
    const table = CODED[field]
    if (table) return label(table, value)
    if (typeof value === 'object' && 'title' in value && 'sensitivity' in value) return item(value as Item)
    if (typeof value === 'object')
      return Object.values(value)
        .map((one) => show('', one))
        .join(' ')
    return String(value as string | number)
  }
  /** a data item as a whole, in one line */
  const item = ({ title, name, type, length }: Item) =>
    [title, name, label('itemType', type), length].filter(Boolean).join(' · ')
  const gate = ({ conclusion, date, person, note }: Schemas['CatalogueGate']) =>
    [t(`catalogue.conclusions.${conclusion}`), date, person, note].filter(Boolean).join(' · ')

  /** `items.2.title`, `items[姓名].type` and plain fields by their name. */
  const nameOf = (path: string): string => {
    const named = /^items\[(.*?)\](?:\.(\w+))?$/.exec(path)
    if (named)
      return `${t('catalogue.item')} ${named[1]}${named[2] ? ` · ${t(`catalogue.itemFields.${named[2]}`)}` : ''}`
    const numbered = /^items\.(\d+)(?:\.(\w+))?$/.exec(path)
    if (numbered) {
      const field = numbered[2] ? ` · ${t(`catalogue.itemFields.${numbered[2]}`)}` : ''
      return t('catalogue.itemNumber', { number: Number(numbered[1]) + 1 }) + field
    }
    const [first = path, second] = path.split('.')
    if (first === 'extra' && second) return fields.find(({ key }) => key === second)?.label ?? second
    return t(`catalogue.fields.${first}`, { defaultValue: path })
  }
  return { show, nameOf }
}
