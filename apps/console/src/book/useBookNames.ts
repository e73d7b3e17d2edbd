import { useTranslation } from 'react-i18next'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import type { Dimension } from './dimension.ts'

/** Words for the keys of each dimension. */
export function useBookNames() {
  const { t } = useTranslation()
  const { label } = useEnumerations()
  const { nameOf } = useOrgs()
  return (by: Dimension, key: string, known: string | null = null): string => {
    if (known) return known
    if (by === 'provider') return nameOf(key)
    if (by === 'tier') return t(`book.tiers.${key}`)
    if (by === 'theme') return label('theme', key)
    if (by === 'level') return label('dataLevel', key)
    if (by === 'kind') return label('resourceKind', key)
    return key
  }
}
