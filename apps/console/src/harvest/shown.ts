/** A field's value as one text for people. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—'
  if (Array.isArray(value))
    return (
      value
        .map((each) => (typeof each === 'object' && each ? ((each as { title?: string }).title ?? '') : String(each)))
        .join('、') || '—'
    )
  return String(value)
}
