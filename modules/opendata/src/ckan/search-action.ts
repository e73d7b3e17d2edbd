import { toOpenData } from '../dcat/open-data.ts'
import { badSearch, invalid } from './action-fault.ts'
import type { ActionContext, Given } from './action.ts'
import { packageForm } from './package-form.ts'
import { known, type PackageQuery, QueryFault, readQuery, readSort } from './package-query.ts'
import { countValues, listPublishers, searchPackages } from './package.store.ts'

/** The most packages of one answer, as in CKAN. */
export const MOST_ROWS = 1000

/** `package_search`: q, fq, fq_list, sort, start, rows, facet.field, facet.limit. What is not understood is refused, not passed over. */
export async function searchAction(context: ActionContext, given: Given) {
  const query = queryOf(given)
  const { count, publications } = await searchPackages(context.deps.db, query)
  const results = []
  for (const publication of publications)
    results.push(packageForm(context.origin, await toOpenData(context.deps, publication)))
  const facets = await facetsOf(context, given, query)
  const sort = String(given.sort ?? 'metadata_modified desc')
  return { count, sort, results, ...facets }
}

function queryOf(given: Given): PackageQuery {
  try {
    const text = String(given.q ?? '')
    const parts = [text, ...list(given.fq), ...list(given.fq_list)].map(readQuery)
    return {
      words: parts.flatMap(({ words }) => words),
      where: parts.flatMap(({ where }) => where),
      modified: parts.find(({ modified }) => modified.from || modified.to)?.modified ?? { from: null, to: null },
      sort: readSort(String(given.sort ?? 'metadata_modified desc')),
      start: wholeNumber('start', given.start, 0),
      rows: Math.min(wholeNumber('rows', given.rows, 10), MOST_ROWS),
    }
  } catch (cause) {
    if (cause instanceof QueryFault) throw badSearch(cause.message)
    throw cause
  }
}

async function facetsOf({ deps }: ActionContext, given: Given, query: PackageQuery) {
  const fields = list(given['facet.field'] ?? [])
  const limit = Number(given['facet.limit'] ?? 50)
  const facets: Record<string, Record<string, number>> = {}
  const search_facets: Record<
    string,
    { title: string; items: { name: string; display_name: string; count: number }[] }
  > = {}
  const names =
    fields.length > 0
      ? new Map((await listPublishers(deps.db)).map(({ id, name }) => [id, name]))
      : new Map<string, string>()
  for (const field of fields) {
    const counted = await countValues(deps.db, query, fieldOf(field), Number.isSafeInteger(limit) ? limit : 50)
    facets[field] = Object.fromEntries(counted.map(({ value, count }) => [value, count]))
    const items = counted.map(({ value, count }) => ({ name: value, display_name: names.get(value) ?? value, count }))
    search_facets[field] = { title: field, items }
  }
  return { facets, search_facets }
}

function fieldOf(field: string) {
  try {
    return known(field)
  } catch (cause) {
    throw badSearch((cause as Error).message)
  }
}

/** A list as clients give it: an array, a JSON text of one, or one value. */
export function list(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  if (typeof value !== 'string' || value === '') return []
  if (!value.startsWith('[')) return [value]
  try {
    return (JSON.parse(value) as unknown[]).map(String)
  } catch {
    return [value]
  }
}

export function wholeNumber(field: string, value: unknown, fallback: number): number {
  if (value === undefined || value === null || value === '') return fallback
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0 || number > 1e9) throw invalid(field, 'Must be a natural number')
  return number
}
