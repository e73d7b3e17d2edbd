/** An ILIKE pattern for "contains this text": the pattern signs in the text are taken literally. */
export function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
