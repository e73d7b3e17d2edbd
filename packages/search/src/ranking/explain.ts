import { textAt } from '../segment/packed-texts.ts'
import type { Segment } from '../segment/segment.ts'
import { openCursor } from '../query/open-cursor.ts'
import type { Match } from '../query/query.ts'
import { rank } from './rank.ts'
import type { RankRequest } from './request.ts'
import { boostOf, rarity } from './weigh.ts'

/** How a score comes about: score = Σ rarity × strength + name + boost. */
export interface Explanation {
  score: number
  parts: { text: string; fields: number; rarity: number; strength: number; found: string[] }[]
  name: number
  boost: number
}

/** The score of one document taken apart; undefined when the query does not find it. */
export function explain(segments: Segment[], request: RankRequest, key: string): Explanation | undefined {
  const segment = segments.find((each) => each.table.find(key) >= 0 && each.deleted[each.table.find(key)] !== 1)
  if (!segment) return undefined
  const document = segment.table.find(key)
  const documents = segments.reduce((sum, each) => sum + each.documents, 0)
  const parts: Explanation['parts'] = []
  for (const { match, fields, text, role } of request.query.clauses) {
    if (role === 'not') continue
    const open = (each: Segment) => openCursor(each, match, fields, request.nameField)
    const holding = segments.reduce((sum, each) => sum + open(each).size, 0)
    const cursor = open(segment)
    cursor.seek(document)
    if (cursor.document !== document) continue
    const found = leavesOf(match).filter((leaf) => finds(segment, leaf, document, fields, request.nameField))
    const weight = rarity(documents, holding)
    parts.push({ text, fields: cursor.fields(), rarity: weight, strength: cursor.strength(), found: found.map(wordOf) })
  }
  const score = scoreOf(segments, request, textAt(segment.keys, document))
  if (score === undefined) return undefined
  const boost = boostOf(segment.boosts[document] as number)
  const words = parts.reduce((sum, part) => sum + part.rarity * part.strength, 0)
  return { score, parts, name: score - words - boost, boost }
}

function scoreOf(segments: Segment[], request: RankRequest, key: string): number | undefined {
  const { after: _after, ...rest } = request
  const { hits } = rank(segments, { ...rest, limit: 1000, facets: [] })
  return hits.find((hit) => hit.key === key)?.score
}

function finds(segment: Segment, match: Match, document: number, fields: number, nameField: number): boolean {
  const cursor = openCursor(segment, match, fields, nameField)
  cursor.seek(document)
  return cursor.document === document
}

function leavesOf(match: Match): Match[] {
  if (match.kind === 'all') return match.parts.flatMap(leavesOf)
  if (match.kind === 'any') return match.parts.flatMap((part) => leavesOf(part.match))
  return [match]
}

function wordOf(match: Match): string {
  return match.kind === 'term' ? match.term : match.kind === 'all' || match.kind === 'any' ? '' : match.text
}
