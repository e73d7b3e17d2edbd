import { mark } from '../i18n/mark.ts'
/** A field's value as one text for people. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value))
    return (
      value
        .map((each) => (typeof each === 'object' && each ? ((each as { title?: string }).title ?? '') : String(each)))
        .join(mark('、')) || '—'
    )
  return String(value)
}
