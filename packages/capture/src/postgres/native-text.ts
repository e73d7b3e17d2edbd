import { quote } from './connect-postgres.ts'

/** How a value of the log becomes the text that a full read gives, where the two differ; null = they do not. */
export function nativeText(type: string): ((text: string) => string) | null {
  if (type === 'boolean') return (text) => (text === 't' ? 'true' : 'false')
  if (type.startsWith('character(')) return (text) => text.replace(/ +$/, '')
  if (/^timestamp(\(\d\))? with time zone$/.test(type))
    return (text) => text.replace(/[+-]\d\d(:\d\d){0,2}(?=$| BC$)/, '')
  if (type === 'money') return (text) => text.replace(/[$,]/g, '')
  return null
}

/** The same in a snapshot, written by the source itself. */
export function snapshotText(name: string, type: string): string {
  const column = quote(name)
  if (type === 'boolean' || type.startsWith('character(')) return `${column}::text`
  if (/^timestamp(\(\d\))? with time zone$/.test(type)) return `(${column} at time zone 'Asia/Shanghai')::text`
  if (type === 'money') return `${column}::numeric::text`
  return column
}
