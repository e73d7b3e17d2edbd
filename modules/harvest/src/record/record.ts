import { createHash } from 'node:crypto'
import { canonicalJson } from '@shuyuan/kernel'

/** A downloadable thing of a record. */
export interface RemoteResource {
  title: string
  url: string
  format: string
}

/** 信息项 as the remote side names it. */
export interface RemoteItem {
  title: string
  name: string
  type: string
}

/** What a remote catalogue says about one data set, in one shape whatever format it came in. '' = not said. */
export interface RemoteRecord {
  /** how the remote side calls it */
  remoteId: string
  /** its page there */
  url: string
  /** 信息资源代码, when it has one */
  code: string
  title: string
  description: string
  publisher: string
  keywords: string[]
  themes: string[]
  /** as the remote side words it: a code of 1272号, a label or an address of a frequency */
  updateCycle: string
  licence: string
  shareType: string
  openType: string
  level: string
  format: string
  region: string
  issued: string
  modified: string
  items: RemoteItem[]
  resources: RemoteResource[]
}

/** Why a record was left out; texts in refusals.json. */
export type RefusalReason = 'unreadable' | 'no-id' | 'no-title' | 'too-long' | 'duplicate' | 'unreachable'

const LONGEST = { title: 500, description: 20_000, keywords: 300, items: 5000, resources: 2000, text: 2000 }

/** Null, or why a record cannot be kept. Nothing is cut to make it fit. Pure. */
export function refusalOf(record: RemoteRecord): RefusalReason | null {
  if (record.remoteId === '') return 'no-id'
  if (record.title === '') return 'no-title'
  const { title, description, keywords, items, resources, ...rest } = record
  const texts = [...Object.values(rest).flat(), ...keywords]
  const long =
    title.length > LONGEST.title ||
    description.length > LONGEST.description ||
    keywords.length > LONGEST.keywords ||
    items.length > LONGEST.items ||
    resources.length > LONGEST.resources ||
    texts.some((text) => text.length > LONGEST.text) ||
    resources.some(({ url }) => url.length > LONGEST.text)
  return long ? 'too-long' : null
}

/** Same content, same hash; the way a format orders its parts does not count. */
export function hashRecord(record: RemoteRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('base64url').slice(0, 32)
}

/** One key for records that bear the same name from the same publisher. */
export function titleKey({ title, publisher }: Pick<RemoteRecord, 'title' | 'publisher'>): string {
  return createHash('sha256')
    .update(`${plainName(title)}\n${plainName(publisher)}`)
    .digest('base64url')
    .slice(0, 16)
}

/** A name without blanks, punctuation, width and case: what stays when people type the same name differently. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '')
}

/** Fields that differ between two states of a record. Pure. */
export function changedFields(before: RemoteRecord, after: RemoteRecord): string[] {
  return (Object.keys(after) as (keyof RemoteRecord)[]).filter(
    (field) => canonicalJson(before[field] ?? '') !== canonicalJson(after[field]),
  )
}
