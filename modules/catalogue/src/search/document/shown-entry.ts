import { isoTime } from '@shuyuan/kernel'
import type { z } from 'zod'
import type { EntryLine } from '../../entry/entry.schema.ts'
import type { Entry } from '../../entry/entry.ts'

/** An entry with what stands beside it: calls and downloads of its resources, the open data set made from it, its classes by tree. */
export type UsedEntry = Entry & { uses?: number; dataset?: string | null; classes?: Record<string, string[]> }

/** What a hit shows, as it goes over the wire, and the texts in which words are marked. It stands beside the index as JSON. */
export interface ShownEntry {
  line: z.input<typeof EntryLine>
  dataset: string | null
  keywords: string[]
  /** title and physical name; without names for the public */
  items: [string, string][]
  basis: string[]
}

/** @param open only what the public may read */
export function shownEntry(entry: UsedEntry, open: boolean): ShownEntry {
  const items = open ? entry.items.filter((item) => item.openable) : entry.items
  return {
    line: lineOf(entry),
    dataset: entry.dataset ?? null,
    keywords: entry.keywords,
    items: items.map((item) => [item.title, open ? '' : item.name]),
    basis: open ? [] : entry.basis.map((each) => `${each.title} ${each.article}`),
  }
}

function lineOf(entry: UsedEntry): z.input<typeof EntryLine> {
  return {
    id: entry.id,
    code: entry.code,
    frontCode: entry.frontCode,
    provider: entry.provider,
    providerName: entry.providerName,
    providerCode: entry.providerCode,
    state: entry.state,
    revision: entry.revision,
    version: entry.version,
    head: entry.head,
    live: entry.live,
    attached: entry.attached,
    resourceCount: entry.resourceCount,
    updatedAt: isoTime(entry.updatedAt),
    publishedAt: entry.publishedAt && isoTime(entry.publishedAt),
    name: entry.name,
    abstract: entry.abstract,
    format: entry.format,
    updateCycle: entry.updateCycle,
    shareType: entry.shareType,
    openType: entry.openType,
    theme: entry.theme,
    region: entry.region,
    dataLevel: entry.dataLevel,
    itemCount: entry.items.length,
  }
}
