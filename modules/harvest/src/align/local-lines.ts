import { type Entry, listEntries } from '@shuyuan/catalogue'
import type { HarvestDeps } from '../deps.ts'
import type { RemoteRecord } from '../record/record.ts'
import { tidyRecord } from '../record/tidy.ts'

const PIECE = 500

export interface LocalLine {
  entry: string
  org: string
  record: RemoteRecord
}

/** The own book as records, newest versions, without what was revoked: all of it or one provider's. */
export async function* localLines(deps: Pick<HarvestDeps, 'db'>, provider: string | null): AsyncGenerator<LocalLine> {
  for (let after: [number, string] | null = null; ; ) {
    const rows: Entry[] = await listEntries(
      deps.db,
      { all: true, org: null },
      { ...(provider === null ? {} : { provider }), limit: PIECE, after },
    )
    const page = rows.slice(0, PIECE)
    for (const entry of page) if (entry.state !== 'revoked') yield lineOf(entry)
    const last = page.at(-1)
    if (!last || rows.length <= PIECE) return
    after = [last.updatedAt.getTime(), last.id]
  }
}

function lineOf(entry: Entry): LocalLine {
  const record = tidyRecord({
    remoteId: entry.code,
    code: entry.code,
    title: entry.name,
    description: entry.abstract,
    publisher: entry.providerName,
    keywords: entry.keywords,
    themes: [entry.theme],
    updateCycle: entry.updateCycle,
    shareType: entry.shareType,
    openType: entry.openType,
    level: entry.dataLevel,
    format: entry.format,
    region: entry.region,
    issued: entry.publishedAt?.toISOString() ?? '',
    items: entry.items,
  })
  return { entry: entry.id, org: entry.provider, record }
}
