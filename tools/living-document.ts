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
  /** The first of these lists that is not empty: the first dataset need not be the one that has versions. */
  const firstOf = async (addresses: string[], name: string): Promise<{ address: string; ids: Id[] }> => {
    for (const address of addresses) {
      const ids = await idsOf(address, name)
      if (ids.length > 0) return { address, ids }
    }
    return { address: addresses[0] ?? '', ids: [] }
  }
  /** What is called so in the same module, otherwise what is called so anywhere. */
  const named = (path: string, name: string) => byName.get(`${moduleOf(path)} ${name}`) ?? byName.get(name)
  /** What each parameter of an address may be, and the addresses of the first of all these. */
  const resolve = async (path: string): Promise<{ ids: Map<string, Id[]>; addresses: string[] }> => {
    const ids = new Map<string, Id[]>()
    let addresses = ['']
    for (const segment of path.split('/').slice(1)) {
      const name = PARAMETER.exec(segment)?.[1]
      let next: Id[] = [segment]
      if (name) {
        const list = singular(addresses[0]?.split('/').at(-1) ?? '')
        const listed = await firstOf(addresses, name)
        addresses = [listed.address]
        ids.set(name, listed.ids.length > 0 ? listed.ids : (named(path, name === 'id' ? list : name) ?? []))
        next = ids.get(name)?.map(encodeURIComponent) ?? []
      }
      addresses = addresses.flatMap((address) => (next.length > 0 ? next : ['-']).map((each) => `${address}/${each}`))
    }
    return { ids, addresses }
  }
  const lists = Object.keys(document.paths).filter((path) => document.paths[path]?.get && !path.endsWith('}'))
  for (const path of lists.toSorted((a, b) => depth(a) - depth(b))) {
    const name = singular(path.split('/').at(-1) ?? '')
    const { addresses } = await resolve(path)
    const { ids } = await firstOf(addresses, name)
    // a number says nothing without what it is a number of
    const keys = typeof ids[0] === 'string' ? [name, `${moduleOf(path)} ${name}`] : [`${moduleOf(path)} ${name}`]
    for (const key of keys) if (ids.length > 0 && !byName.has(key)) byName.set(key, ids)
  }
  for (const [path, operations] of Object.entries(document.paths)) {
    const { ids } = await resolve(path)
    for (const { parameters = [] } of Object.values(operations))
      for (const parameter of parameters) {
        const living = parameter.in === 'path' ? ids.get(parameter.name) : named(path, parameter.name)
        parameter.schema = alive(parameter.schema, living)
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
    const id = row?.[name] ?? row?.key ?? row?.id ?? row?.code ?? row?.seq
    if ((typeof id !== 'string' && typeof id !== 'number') || except.has(String(id))) continue
    const state = `${String(row.state)} ${String(row.kind)}`
    if (!byState.has(state)) byState.set(state, id)
  }
  return [...byState.values()].slice(0, NAMED)
}

/** `/v1/lineage/nodes` → `lineage` */
const moduleOf = (path: string): string => path.split('/')[2] ?? ''

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
