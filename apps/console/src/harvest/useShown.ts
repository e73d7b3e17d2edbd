import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { shown } from './shown.ts'

const CODED = new Set(['theme', 'updateCycle', 'format', 'shareType', 'openType', 'dataLevel'])

/** A field's value as one text for people: codes by their labels, a code of nothing (0) as a dash. */
export function useShown(): (field: string, value: unknown) => string {
  const { label } = useEnumerations()
  return (field, value) => (CODED.has(field) ? (value ? label(field, value) : '—') : shown(value))
}
