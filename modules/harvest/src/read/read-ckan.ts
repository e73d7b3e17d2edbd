import { AppError } from '@shuyuan/kernel'
import { error } from '../errors.ts'
import { tidy } from '../record/tidy.ts'
import { ckanRecord } from './ckan-record.ts'
import { fileText } from './file-text.ts'
import { jsonArray } from './json-array.ts'
import {
  MOST_RECORDS,
  PAGE,
  type Position,
  type ReadContext,
  type Reading,
  readingOf,
  type ReadPage,
} from './reading.ts'
import { pagesOf } from './pages-of.ts'
import { spoolBody } from './spool-body.ts'

const WAYS = ['search', 'current', 'list'] as const
type Way = (typeof WAYS)[number]

/**
 * A CKAN catalogue through its Action API: `package_search`, else `current_package_list_with_resources`, else `package_list` with one
 * `package_show` each. A file may hold an answer of these or one package per line (`ckanapi dump`).
 */
export async function* readCkan(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  if (context.file !== null) return yield* readFile(context, from)
  const at: { way: Way; start: number } = { way: (from.url || 'search') as Way, start: from.done }
  for (;;) {
    try {
      const readings = yield* page(context, at)
      if (readings === 0) return
    } catch (cause) {
      const next = WAYS[WAYS.indexOf(at.way) + 1]
      const refused = cause instanceof AppError && ['OUTBOUND_STATUS', 'HARVEST_NOT_CKAN'].includes(cause.code)
      if (!refused || !next || at.start > 0 || !isRefusal(cause)) throw cause
      at.way = next
    }
  }
}

/** Only what the server refuses for good makes the next way worth trying. */
const isRefusal = ({ code, params }: AppError): boolean =>
  code === 'HARVEST_NOT_CKAN' || [400, 401, 403, 404, 405, 409, 410, 501].includes(Number(params.status))

/** One page; returns how many entries it held. */
async function* page(context: ReadContext, at: { way: Way; start: number }): AsyncGenerator<ReadPage, number> {
  const { said, source } = context
  const { results, total } = await ask(context, at)
  if (total !== null) said.total ??= total
  if (Math.max(at.start + results.length, said.total ?? 0) > MOST_RECORDS)
    throw error('HARVEST_ENDLESS', { url: source.url })
  at.start += results.length
  if (results.length > 0) yield { readings: results, next: { url: at.way, done: at.start } }
  const last = at.way !== 'current' && said.total !== null && at.start >= said.total
  return last ? 0 : results.length
}

async function ask(
  context: ReadContext,
  { way, start }: { way: Way; start: number },
): Promise<{ results: Reading[]; total: number | null }> {
  const base = context.source.url.replace(/\/+$/, '').replace(/\/api(\/3(\/action)?)?$/, '')
  const map = (pack: unknown) => readingOf(ckanRecord(pack, base))
  if (way === 'search') {
    const since = context.since ? `&fq=${encodeURIComponent(`metadata_modified:[${context.since} TO *]`)}` : ''
    const found = (await action(
      context,
      base,
      `package_search?rows=${PAGE}&start=${start}&sort=${encodeURIComponent('id asc')}${since}`,
    )) as {
      count?: unknown
      results?: unknown
    }
    if (!Array.isArray(found?.results)) throw error('HARVEST_NOT_CKAN', { url: base })
    return {
      results: found.results.map(map),
      total: Number.isSafeInteger(found.count) ? (found.count as number) : null,
    }
  }
  if (way === 'current') {
    const found = await action(context, base, `current_package_list_with_resources?limit=${PAGE}&offset=${start}`)
    if (!Array.isArray(found)) throw error('HARVEST_NOT_CKAN', { url: base })
    return { results: found.map(map), total: null }
  }
  const names = await action(context, base, `package_list?limit=${PAGE}&offset=${start}`)
  if (!Array.isArray(names)) throw error('HARVEST_NOT_CKAN', { url: base })
  const readings: Reading[] = []
  // a server that knows no offset answers with all names again
  const due = names.length > PAGE ? names.slice(start, start + PAGE) : names
  for (const name of due.map(tidy)) {
    const shown = await action(context, base, `package_show?id=${encodeURIComponent(name)}`).catch((cause: unknown) => {
      if (cause instanceof AppError && isRefusal(cause)) return null
      throw cause
    })
    readings.push(shown === null ? { refused: { ref: name, reason: 'unreachable' } } : map(shown))
  }
  return { results: readings, total: names.length > PAGE ? names.length : null }
}

async function action(context: ReadContext, base: string, query: string): Promise<unknown> {
  const url = `${base}/api/3/action/${query}`
  const { outbound, signal } = context
  const answer = await outbound.get(url, { signal, headers: { accept: 'application/json' } })
  const parts: Uint8Array[] = []
  for await (const part of answer.body) parts.push(part)
  try {
    const found = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) as {
      success?: unknown
      result?: unknown
    }
    if (found.success === true) return found.result
  } catch {
    // told below: whatever it is, it is no answer of CKAN
  }
  throw error('HARVEST_NOT_CKAN', { url: base })
}

async function* readFile(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  const body = await spoolBody(context, '', 'body')
  if (!body) return
  const packs = jsonArray(fileText(body.path, body.charset), ['', 'result', 'result.results', 'results'])
  yield* pagesOf(packs, from, (pack) => readingOf(ckanRecord(pack, '')))
}
