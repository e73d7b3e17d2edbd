import { textAt } from '../segment/packed-texts.ts'
import { boostOf } from '../segment/document-weight.ts'
import type { FacetRegister } from '../segment/facet-register.ts'
import type { Segment } from '../segment/segment.ts'
import { Lists } from '../query/finder.ts'
import { openFinder } from '../query/open-finder.ts'
import type { Match } from '../query/query.ts'
import { rank } from './rank.ts'
import type { RankRequest } from './request.ts'
import { lift, rarity } from './weigh.ts'

/** How a score comes about: score = Σ rarity × strength + name + boost. */
export interface Explanation {
  score: number
  parts: { text: string; fields: number; rarity: number; strength: number; found: string[] }[]
  name: number
  boost: number
}

/** The score of one document taken apart; undefined when the query does not find it. */
export function explain(
  segments: Segment[],
  register: FacetRegister,
  request: RankRequest,
  key: string,
): Explanation | undefined {
  const segment = segments.find((each) => each.table.find(key) >= 0 && each.deleted[each.table.find(key)] !== 1)
  if (!segment) return undefined
  const document = segment.table.find(key)
  const documents = segments.reduce((sum, each) => sum + each.documents, 0)
  const parts: Explanation['parts'] = []
  for (const { match, fields, text, role } of request.query.clauses) {
    if (role === 'not') continue
    const lists = new Lists()
    const open = (each: Segment, part: Match) => openFinder(each, part, fields, request.nameField, lists)
    const look = (part: Match) => open(segment, part).probe(Int32Array.of(document), 1)
    const whole = look(match)
    const mask = whole.fields[0] as number
    if (mask === 0) continue
    const found = leavesOf(match).filter((leaf) => look(leaf).fields[0] !== 0)
    const weight = rarity(
      documents,
      segments.reduce((sum, each) => sum + open(each, match).size, 0),
    )
    const strength = whole.strengths[0] as number
    parts.push({ text, fields: mask, rarity: weight, strength, found: found.map(wordOf) })
  }
  const score = scoreOf(segments, register, request, textAt(segment.keys, document))
  if (score === undefined) return undefined
  const boost = lift(boostOf(segment.weights[document] as number))
  const words = parts.reduce((sum, part) => sum + part.rarity * part.strength, 0)
  return { score, parts, name: score - words - boost, boost }
}

function scoreOf(segments: Segment[], register: FacetRegister, request: RankRequest, key: string): number | undefined {
  const { after: _after, ...rest } = request
  const { hits } = rank(segments, register, { ...rest, limit: 1000, facets: [] })
  return hits.find((hit) => hit.key === key)?.score
}

function leavesOf(match: Match): Match[] {
  if (match.kind === 'all') return match.parts.flatMap(leavesOf)
  if (match.kind === 'any') return match.parts.flatMap((part) => leavesOf(part.match))
  return [match]
}

function wordOf(match: Match): string {
  return match.kind === 'term' ? match.term : match.kind === 'all' || match.kind === 'any' ? '' : match.text
}
