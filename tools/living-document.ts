/** Reads one address of the platform as the account that will send the calls; null where it is refused or is no list. */
export type Read = (path: string) => Promise<unknown>

type Id = string | number
interface Schema {
  type?: string
  properties?: Record<string, Schema>
  prefixItems?: Schema[]
  enum?: Id[]
  anyOf?: Schema[]
}
interface Parameter {
  name: string
  in: string
  schema: Schema
}
interface Operation {
  operationId: string
  description?: string
  parameters?: Parameter[]
}
export interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** As many things of one list are named: enough that each state is met. */
const NAMED = 5
const PARAMETER = /^\{(\w+)\}$/

/**
 * The same document, where every id that is only "a text" may also be one that exists: whoever makes calls from it then reaches the things behind
 * the addresses instead of a row of 404. The ids come from the platform's own lists: `/v1/x/things` names the `{…}` of `/v1/x/things/{…}` and whatever
 * is called `thing` elsewhere.
 */
export async function livingDocument(given: Document, read: Read, except: ReadonlySet<string>): Promise<Document> {
  const document = structuredClone(given)
  const known = new Map<string, Id[]>()
  const byName = new Map<string, Id[]>()
  const idsOf = async (list: string, name: string): Promise<Id[]> => {
    const key = `${list} ${name}`
    if (!known.has(key)) known.set(key, idsIn(await read(list), name, except))
    return known.get(key) ?? []
  }
  /** What each parameter of an address may be, and the address of the first of all these. */
  const resolve = async (path: string): Promise<{ ids: Map<string, Id[]>; address: string }> => {
    const ids = new Map<string, Id[]>()
    let address = ''
    for (const segment of path.split('/').slice(1)) {
      const name = PARAMETER.exec(segment)?.[1]
      if (name) {
        const list = singular(address.split('/').at(-1) ?? '')
        const listed = await idsOf(address, name)
        ids.set(name, listed.length > 0 ? listed : (byName.get(name === 'id' ? list : name) ?? []))
      }
      address += `/${name ? encodeURIComponent(ids.get(name)?.[0] ?? '-') : segment}`
    }
    return { ids, address }
  }
  const lists = Object.keys(document.paths).filter((path) => document.paths[path]?.get && !path.endsWith('}'))
  for (const path of lists.toSorted((a, b) => depth(a) - depth(b))) {
    const name = singular(path.split('/').at(-1) ?? '')
    const { address } = await resolve(path)
    const ids = await idsOf(address, name)
    if (ids.length > 0 && !byName.has(name)) byName.set(name, ids)
  }
  for (const [path, operations] of Object.entries(document.paths)) {
    const { ids } = await resolve(path)
    for (const { parameters = [] } of Object.values(operations))
      for (const parameter of parameters) {
        const living = parameter.in === 'path' ? ids : byName
        parameter.schema = alive(parameter.schema, living.get(parameter.name))
      }
  }
  walk(document, (schema) => {
    // Schemathesis takes tuples for those of an older JSON Schema and refuses its own reading: their length is all it is told
    delete schema.prefixItems
    for (const [name, property] of Object.entries(schema.properties ?? {}))
      if (schema.properties) schema.properties[name] = alive(property, byName.get(name))
  })
  return document
}

function alive(schema: Schema, ids: Id[] | undefined): Schema {
  if (schema.enum || !ids?.[0] || schema.type !== (typeof ids[0] === 'number' ? 'integer' : 'string')) return schema
  return { anyOf: [{ type: schema.type, enum: ids }, schema] }
}

function idsIn(list: unknown, name: string, except: ReadonlySet<string>): Id[] {
  const rows = Array.isArray(list) ? list : (list as { items?: unknown } | null)?.items
  if (!Array.isArray(rows)) return []
  const byState = new Map<string, Id>()
  for (const row of rows as Record<string, unknown>[]) {
    const id = row?.[name] ?? row?.id ?? row?.code ?? row?.seq
    if ((typeof id !== 'string' && typeof id !== 'number') || except.has(String(id))) continue
    const state = `${String(row.state)} ${String(row.kind)}`
    if (!byState.has(state)) byState.set(state, id)
  }
  return [...byState.values()].slice(0, NAMED)
}

const depth = (path: string): number => path.split('{').length

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|ss)es$/, '$1')
    .replace(/s$/, '')

function walk(node: unknown, visit: (schema: Schema) => void): void {
  if (typeof node !== 'object' || node === null) return
  visit(node as Schema)
  for (const child of Object.values(node)) walk(child, visit)
}
