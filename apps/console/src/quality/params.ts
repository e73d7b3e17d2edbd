/** The part of JSON Schema that rule kinds use. */
export interface ParamSchema {
  type?: string
  enum?: string[]
  description?: string
  items?: ParamSchema
  properties?: Record<string, ParamSchema>
  required?: string[]
  default?: unknown
  minimum?: number
  maximum?: number
}

/** How a parameter is entered: lists of words as tags, anything nested as JSON. */
export function inputOf({
  type,
  enum: choices,
  items,
}: ParamSchema): 'choice' | 'switch' | 'number' | 'text' | 'tags' | 'numbers' | 'json' {
  if (choices) return 'choice'
  if (type === 'boolean') return 'switch'
  if (type === 'number' || type === 'integer') return 'number'
  if (type === 'array' && items?.type === 'string') return 'tags'
  if (type === 'array' && (items?.type === 'number' || items?.type === 'integer')) return 'numbers'
  if (type === 'string') return 'text'
  return 'json'
}

/** What a form holds → parameters; empty fields are left out, JSON that does not parse stays text and is refused by the platform. */
export function readParams(schema: Record<string, unknown>, values: Record<string, unknown>): Record<string, unknown> {
  const known = (schema as ParamSchema).properties ?? {}
  const filled = Object.entries(values).filter(
    ([name, value]) => name in known && value !== undefined && value !== null && value !== '',
  )
  return Object.fromEntries(filled.map(([name, value]) => [name, readOne(known[name] ?? {}, value)]))
}

function readOne(schema: ParamSchema, value: unknown): unknown {
  const input = inputOf(schema)
  if (input === 'numbers') return (value as unknown[]).map(Number)
  if (input !== 'json' || typeof value !== 'string') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

/** Parameters → what a form shows: nested values as JSON text. */
export function showParams(params: Record<string, unknown>): Record<string, unknown> {
  const nested = (value: unknown) =>
    typeof value === 'object' && value !== null && !(Array.isArray(value) && value.every((v) => typeof v !== 'object'))
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, nested(value) ? JSON.stringify(value) : value]),
  )
}

/** A title whose columns and parameters are still open, for a choice among kinds. */
export function openTitle(title: string): string {
  return title.replaceAll(/[“（(]?\{columns\}[”）)]?/g, '…').replaceAll(/\{\w+\}/g, '…')
}
