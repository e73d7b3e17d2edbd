import { error } from '../errors.ts'
import { atPath, jsonText } from './exact-json.ts'
import type { JsonPage } from './http-client.ts'
import type { HttpTable } from './http-config.ts'

const MOST_PAGES = 1_000_000

/**
 * The rows of an interface page by page. A short page does not end the reading (servers cap the size they were asked for): an empty one does, or
 * the total that the answer names, or the lack of a next page. Fewer rows than the total, or paging in a circle, throws.
 */
export async function* readPages(
  get: (url: string) => Promise<JsonPage>,
  base: string,
  table: HttpTable,
  parameters: Record<string, string>,
): AsyncGenerator<Record<string, unknown>[]> {
  const { paging } = table
  const start = new URL(table.path.replace(/^\/+/, ''), base.endsWith('/') ? base : `${base}/`)
  for (const [name, value] of Object.entries(parameters)) start.searchParams.set(name, value)
  const seen = new Set<string>()
  let read = 0
  let url: string | null = first(start, table)
  for (let page = 0; url !== null; page++) {
    if (seen.has(url) || page > MOST_PAGES)
      throw error('CONNECTOR_ANSWER', { what: table.name, reason: '分页没有尽头：同一页出现了两次' })
    seen.add(url)
    const answer = await get(url)
    const rows = rowsOf(answer.json, table)
    read += rows.length
    if (rows.length > 0) yield rows
    const total = table.total === undefined ? null : Number(jsonText(atPath(answer.json, table.total)))
    const known = total !== null && Number.isFinite(total)
    const end = paging.style === 'none' || (known ? read >= total : false)
    url = end ? null : nextUrl(url, table, answer, rows.length, read)
    if (url === null && known && read < total)
      throw error('CONNECTOR_BROKEN', { what: table.name, reason: `对方说共 ${total} 行，只给了 ${read} 行` })
  }
}

function first(start: URL, { paging }: HttpTable): string {
  const url = new URL(start)
  if ('sizeParam' in paging) url.searchParams.set(paging.sizeParam, String(paging.size))
  if (paging.style === 'page') url.searchParams.set(paging.param, String(paging.first))
  if (paging.style === 'offset') url.searchParams.set(paging.param, '0')
  return url.href
}

function nextUrl(current: string, { paging }: HttpTable, answer: JsonPage, rows: number, read: number): string | null {
  const url = new URL(current)
  switch (paging.style) {
    case 'none':
      return null
    case 'page':
      url.searchParams.set(paging.param, String(Number(url.searchParams.get(paging.param)) + 1))
      return rows === 0 ? null : url.href
    case 'offset':
      url.searchParams.set(paging.param, String(read))
      return rows === 0 ? null : url.href
    case 'cursor': {
      const cursor = jsonText(atPath(answer.json, paging.next))
      if (cursor === null || cursor === '') return null
      url.searchParams.set(paging.param, cursor)
      return url.href
    }
    case 'link': {
      const target = paging.next ? jsonText(atPath(answer.json, paging.next)) : answer.next
      if (!target) return null
      const next = new URL(target, answer.url)
      // a page elsewhere would be given the key of this place
      if (next.origin !== url.origin)
        throw error('CONNECTOR_ANSWER', { what: next.origin, reason: '下一页指向另一个网站' })
      return next.href
    }
  }
}

function rowsOf(json: unknown, table: HttpTable): Record<string, unknown>[] {
  const found = atPath(json, table.rows)
  const list = Array.isArray(found) ? found : null
  if (!list || !list.every((row) => row !== null && typeof row === 'object' && !Array.isArray(row)))
    throw error('CONNECTOR_ANSWER', { what: table.name, reason: `在“${table.rows || '根'}”处没有找到由对象组成的数组` })
  return list as Record<string, unknown>[]
}
