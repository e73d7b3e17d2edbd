/** A number as it was written: 12345678901234567890.10 keeps every digit. */
export class ExactNumber {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Reviver = (key: string, value: unknown, context: { source?: string }) => unknown
const parse = JSON.parse as (text: string, reviver: Reviver) => unknown

/** JSON with numbers as written. Throws SyntaxError. */
export function parseExactJson(text: string): unknown {
  return parse(text, (_key, value, { source }) =>
    typeof value === 'number' ? new ExactNumber(source ?? String(value)) : value,
  )
}

/** A JSON value as canonical text; objects and lists as JSON. */
export function jsonText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value)
  if (value instanceof ExactNumber) return value.text
  return writeExact(value)
}

function writeExact(value: unknown): string {
  if (value instanceof ExactNumber) return value.text
  if (Array.isArray(value)) return `[${value.map(writeExact).join(',')}]`
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, part]) => `${JSON.stringify(name)}:${writeExact(part)}`)
      .join(',')}}`
  return JSON.stringify(value)
}

/** The value at `data.items` or `$.data.items[*]`; undefined where there is none. */
export function atPath(value: unknown, path: string): unknown {
  const steps = path
    .replace(/^\$\.?/, '')
    .replace(/\[\*\]$/, '')
    .split(/[.[\]]+/)
    .filter(Boolean)
  let found = value
  for (const step of steps) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<string, unknown>)[step]
  }
  return found
}
