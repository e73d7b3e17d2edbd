/** An SQL identifier in double quotes. Refuses NUL, which no engine can hold. */
export function ident(name: string): string {
  if (name === '' || name.includes('\0')) throw new TypeError('Cannot quote an identifier that is empty or holds NUL')
  return `"${name.replaceAll('"', '""')}"`
}

/** An SQL text literal in single quotes. */
export function text(value: string): string {
  if (value.includes('\0')) throw new TypeError('Cannot quote a text that holds NUL')
  return `'${value.replaceAll("'", "''")}'`
}

/** A comma-separated list of already quoted parts; `list([])` is refused because `in ()` is no SQL. */
export function list(parts: readonly string[]): string {
  if (parts.length === 0) throw new TypeError('Cannot write an empty SQL list')
  return parts.join(', ')
}
