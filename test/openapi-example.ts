/** The part of JSON Schema that our OpenAPI document uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  default?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  minItems?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

export interface Operation {
  method: string
  path: string
  parameters: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema }[]
  /** as JSON */
  body: Schema | null
}

export interface Document {
  paths: Record<
    string,
    Record<
      string,
      { parameters?: Operation['parameters']; requestBody?: { content: Record<string, { schema: Schema }> } }
    >
  >
  components: { schemas: Record<string, Schema> }
}

/** Every operation of the document. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema ?? null,
    })),
  )
}

const TEXTS: Record<string, string> = {
  date: '2026-03-02',
  'date-time': '2026-03-02T09:00:00+08:00',
  uri: 'https://example.invalid/a',
  email: 'a@example.invalid',
}

function resolve(document: Document, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  if (name !== undefined) return resolve(document, document.components.schemas[name] ?? {})
  const branch = (schema.oneOf ?? schema.anyOf)?.[0]
  if (branch) return resolve(document, branch)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => resolve(document, part))) as Schema
  return schema
}

/** A value that fits the schema, with every optional member present. Deep recursion ends in an empty object. */
export function exampleOf(document: Document, given: Schema, depth = 0): unknown {
  const schema = resolve(document, given)
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  switch ([schema.type].flat()[0]) {
    case 'object': {
      if (depth > 6) return {}
      const members = Object.entries(schema.properties ?? {})
      return Object.fromEntries(members.map(([name, member]) => [name, exampleOf(document, member, depth + 1)]))
    }
    case 'array':
      return [exampleOf(document, schema.items ?? {}, depth + 1)]
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1)
    case 'boolean':
      return true
    case 'string':
      return TEXTS[schema.format ?? ''] ?? 'a'.repeat(Math.max(1, schema.minLength ?? 1))
    default:
      return 'a'
  }
}

/** Where a value holds strings: paths of keys and positions. Free-form objects get a member, so that their keys and values are reached too. */
export function stringPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((item, i) => stringPaths(item, [...path, i]))
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
    if (members.length === 0) return [[...path, 'any']]
    return members.flatMap(([name, member]) => stringPaths(member, [...path, name]))
  }
  return []
}

/** A copy with another value at the path. */
export function withValue(value: unknown, path: (string | number)[], put: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return put
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  const holder = copy as Record<string | number, unknown>
  // defined, not assigned: `__proto__` must become a member of its own
  Object.defineProperty(holder, key, {
    value: withValue(holder[key], rest, put),
    enumerable: true,
    configurable: true,
    writable: true,
  })
  return copy
}
