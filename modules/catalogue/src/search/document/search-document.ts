import type { Scope, SearchDocument } from '@shuyuan/search'
import { labelOf } from '../../entry/enumerations.ts'
import type { Audience } from '../../list/entry-filter.ts'
import { classFacet, extraFacet } from './facets.ts'
import { shownEntry, type UsedEntry } from './shown-entry.ts'

/** An entry stands in the index once for each way of seeing it. */
const HEAD = 1
const LIVE = 2
const PUBLIC = 4
/** What the public sees stands apart: neither side looks through the documents of the other. */
const WHOLE = 0
const OPEN = 1
const DAY = 86_400_000
const FRESH_FROM = Date.UTC(2016, 0, 1)
const FRESH_DAYS = 365 * 15

/** All keys that an entry may have in the index. */
export function keysOf(entry: string): string[] {
  return [`${entry}.h`, `${entry}.l`, `${entry}.p`]
}

/** Whose documents a key of the index belongs to. */
export function readKey(key: string): { entry: string; which: 'head' | 'live' | 'public' } {
  const which = { h: 'head', l: 'live', p: 'public' } as const
  return { entry: key.slice(0, -2), which: which[key.at(-1) as 'h' | 'l' | 'p'] }
}

/**
 * What the index takes in of a version: one document for those who may read it whole, and for an entry that may be opened another one
 * that holds only what the public sees. So nobody finds by a word that they could not read.
 */
export function searchDocuments(entry: UsedEntry): SearchDocument[] {
  const documents: SearchDocument[] = []
  if (entry.head || entry.live) documents.push(wholeDocument(entry))
  if (entry.live && entry.openType !== 3) documents.push(publicDocument(entry))
  return documents
}

/** What an audience may find. */
export function scopeOf({ all, org }: Audience): Scope {
  if (all) return { shelf: WHOLE, any: [{ flags: HEAD }] }
  if (org === null) return { shelf: WHOLE, any: [{ flags: LIVE }] }
  return {
    shelf: WHOLE,
    any: [
      { flags: HEAD, owner: org },
      { flags: LIVE, notOwner: org },
    ],
  }
}

export const PUBLIC_SCOPE: Scope = { shelf: OPEN, any: [{ flags: PUBLIC }] }

function wholeDocument(entry: UsedEntry): SearchDocument {
  const { items, basis, keywords } = entry
  const other = [entry.serviceObject, entry.serviceDomain, entry.usePurpose, entry.mainSource, entry.indicatorSystem]
  return {
    ...sharedParts(entry),
    key: `${entry.id}.${entry.head ? 'h' : 'l'}`,
    shelf: WHOLE,
    shown: JSON.stringify(shownEntry(entry, false)),
    flags: (entry.head ? HEAD : 0) | (entry.live ? LIVE : 0),
    fields: [
      [entry.code, entry.legacyCode],
      [entry.name],
      keywords,
      [...items.map((item) => item.title), ...items.map((item) => item.name)],
      [entry.abstract],
      [entry.providerName],
      [...basis.map((each) => `${each.title} ${each.article}`), entry.collectBasis],
      [
        labelOf('theme', entry.theme),
        ...other,
        ...Object.values(entry.extra ?? {}).map((value) => String(value ?? '')),
      ],
    ].map(filled),
  }
}

function publicDocument(entry: UsedEntry): SearchDocument {
  const titles = entry.items.filter((item) => item.openable).map((item) => item.title)
  return {
    ...sharedParts(entry),
    key: `${entry.id}.p`,
    shelf: OPEN,
    shown: JSON.stringify(shownEntry(entry, true)),
    codes: [entry.code],
    flags: PUBLIC,
    fields: [
      [entry.code],
      [entry.name],
      entry.keywords,
      titles,
      [entry.abstract],
      [entry.providerName],
      [],
      [labelOf('theme', entry.theme)],
    ].map(filled),
  }
}

function sharedParts(entry: UsedEntry): Omit<SearchDocument, 'key' | 'shelf' | 'flags' | 'fields' | 'shown'> {
  const fresh = (entry.updatedAt.getTime() - FRESH_FROM) / DAY / FRESH_DAYS
  const attached = entry.attached ? 0.4 : 0
  // a hundred thousand uses are the most that counts
  const used = 0.3 * Math.min(1, Math.log10(1 + (entry.uses ?? 0)) / 5)
  return {
    name: entry.name,
    core: coreOf(entry.name),
    codes: filled([entry.code, entry.legacyCode]),
    facets: facetsOf(entry),
    owner: entry.provider,
    boost: attached + used + 0.3 * Math.min(1, Math.max(0, fresh)),
    stamp: Math.floor((entry.publishedAt ?? entry.updatedAt).getTime() / 1000),
  }
}

function facetsOf(entry: UsedEntry): SearchDocument['facets'] {
  const extra = Object.entries(entry.extra ?? {})
    .filter(([, value]) => value !== null && value !== '' && String(value).length <= 60)
    .map(([key, value]): [string, string] => [extraFacet(key), String(value)])
  const classes = Object.entries(entry.classes ?? {}).map(([tree, codes]) => [classFacet(tree), codes])
  return {
    provider: entry.provider,
    theme: entry.theme,
    region: entry.region,
    shareType: String(entry.shareType),
    openType: String(entry.openType),
    level: String(entry.dataLevel),
    updateCycle: entry.updateCycle,
    format: entry.format,
    state: entry.state,
    attached: String(entry.attached),
    ...Object.fromEntries(extra),
    ...Object.fromEntries(classes),
  }
}

/** 青河县户籍户信息（2024年度） → 户籍户 */
function coreOf(name: string): string {
  const core = name
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/^.{1,4}?(省|市|州|盟|县|区|旗)(?=.{3})/, '')
    .replace(/\d{2,4}年(度)?/g, '')
    .replace(/(基本)?(信息|数据|资料|名录|名单|目录|清单|情况|明细|台账|表)+$/, '')
  return core || name
}

const filled = (texts: string[]) => texts.filter((text) => text !== '')
