import { openSync, statSync } from 'node:fs'
import type { FacetGroup } from '../segment/facet-group.ts'
import { KeyTable } from '../segment/key-table.ts'
import type { PackedTexts } from '../segment/packed-texts.ts'
import type { Segment } from '../segment/segment.ts'
import type { Arrays } from './segment-file.ts'

const TEXTS = ['keys', 'names', 'sounds', 'initials', 'codes'] as const
const NUMBERS = [
  'counts',
  'starts',
  'blockStarts',
  'blockLast',
  'blockEnd',
  'postings',
  'classes',
  'weights',
  'stamps',
] as const

/** What of a segment is not an array. */
export interface SegmentFacts {
  id: string
  shelf: number
  documents: number
  ordered: boolean
  groups: { facets: string[]; classes: number }[]
}

/** A segment as named arrays. What is deleted is not among them: it changes. */
export function arraysOf(segment: Segment): { facts: SegmentFacts; arrays: Arrays } {
  const { id, shelf, documents, ordered, groups } = segment
  const arrays: Arrays = {
    terms: new TextEncoder().encode([...segment.terms.keys()].join('\n')),
    slots: segment.table.slots,
    shown: segment.shown.starts,
  }
  for (const name of NUMBERS) arrays[name] = segment[name]
  for (const name of TEXTS) {
    arrays[`${name}.bytes`] = segment[name].bytes
    arrays[`${name}.starts`] = segment[name].starts
  }
  for (const [i, group] of groups.entries()) arrays[`group${i}.values`] = group.values
  const facts = { id, shelf, documents, ordered, groups: groups.map(({ facets, classes }) => ({ facets, classes })) }
  return { facts, arrays }
}

/** The segment again. @param shown file of the texts that hits show @param deleted by document */
export function segmentOf(facts: SegmentFacts, arrays: Arrays, shown: string, deleted: Uint8Array): Segment {
  const texts = (name: string) => ({ bytes: arrays[`${name}.bytes`], starts: arrays[`${name}.starts`] }) as PackedTexts
  const numbers = Object.fromEntries(NUMBERS.map((name) => [name, arrays[name]])) as unknown as Pick<
    Segment,
    (typeof NUMBERS)[number]
  >
  const terms = new Map<string, number>()
  const words = Buffer.from(arrays.terms as Uint8Array).toString()
  if (words !== '') for (const term of words.split('\n')) terms.set(term, terms.size)
  const groups = facts.groups.map((group, i) => ({ ...group, values: arrays[`group${i}.values`] }) as FacetGroup)
  const starts = arrays.shown as Float64Array
  if (statSync(shown).size !== starts.at(-1))
    throw new Error(`Cannot read "${shown}": its size is not ${starts.at(-1)}`)
  const keys = texts('keys')
  return {
    id: facts.id,
    shelf: facts.shelf,
    documents: facts.documents,
    ordered: facts.ordered,
    terms,
    ...numbers,
    keys,
    table: new KeyTable(keys, arrays.slots as Int32Array),
    names: texts('names'),
    sounds: texts('sounds'),
    initials: texts('initials'),
    codes: texts('codes'),
    shown: { starts, source: { path: shown, file: openSync(shown, 'r') } },
    groups,
    deleted,
    live: facts.documents - deleted.reduce((sum, gone) => sum + gone, 0),
  }
}
