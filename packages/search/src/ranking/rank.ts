import type { Segment } from '../segment/segment.ts'
import { AllCursor } from '../query/all-cursor.ts'
import { AnyCursor } from '../query/any-cursor.ts'
import { type Cursor, END } from '../query/cursor.ts'
import { openCursor } from '../query/open-cursor.ts'
import type { Clause } from '../query/query.ts'
import { openAdmission } from './admission.ts'
import type { Ranking, RankRequest } from './request.ts'
import { TopList } from './top-list.ts'
import { boostOf, LOOSE_SHARE, nameBonus, rarity } from './weigh.ts'

interface Part {
  clause: Clause
  cursor: Cursor
  rarity: number
}

/** The best documents of all segments for a query, how many there are, and the counts of facets. */
export function rank(segments: Segment[], request: RankRequest): Ranking {
  const opened = segments.map((segment) => openParts(segment, request))
  const documents = segments.reduce((sum, segment) => sum + segment.documents, 0)
  const unknown: string[] = []
  for (const [i, clause] of request.query.clauses.entries()) {
    if (clause.role === 'not') continue
    const holding = opened.reduce((sum, parts) => sum + (parts[i]?.cursor.size ?? 0), 0)
    for (const parts of opened) (parts[i] as Part).rarity = rarity(documents, holding)
    if (holding === 0 && clause.role === 'must') unknown.push(clause.text)
  }
  const top = new TopList(request.limit, request.after)
  const ranking: Ranking = { total: 0, hits: [], facets: {}, unknown }
  for (const facet of request.facets) ranking.facets[facet] = {}
  for (const [i, segment] of segments.entries()) rankSegment(segment, opened[i] as Part[], request, top, ranking)
  return { ...ranking, hits: top.list() }
}

function openParts(segment: Segment, { query, nameField }: RankRequest): Part[] {
  return query.clauses.map((clause) => ({
    clause,
    cursor: openCursor(segment, clause.match, clause.fields, nameField),
    rarity: 0,
  }))
}

function rankSegment(segment: Segment, parts: Part[], request: RankRequest, top: TopList, ranking: Ranking): void {
  const admission = openAdmission(segment, request)
  const banned = parts.filter((part) => part.clause.role === 'not')
  const scored = parts.filter((part) => part.clause.role !== 'not')
  const candidates = openCandidates(segment, scored, request)
  const score = openScore(segment, scored, request)
  const enough = openEnough(scored, request)
  for (; candidates.document !== END; candidates.next()) {
    const { document } = candidates
    if (banned.length > 0 && isBanned(banned, document)) continue
    if (!enough(document) || !admission.admit(document)) continue
    const value = score(document)
    if (top.admits(value)) top.add({ key: keyAt(segment, document), score: value })
  }
  ranking.total += admission.total
  admission.addTo(ranking.facets)
}

/** Documents to look at: those with every word that must be there; when words may be missing, those with one of them. */
function openCandidates(segment: Segment, scored: Part[], { loose }: RankRequest): Cursor {
  const must = scored.filter((part) => part.clause.role === 'must')
  if (must.length === 0) return allDocuments(segment)
  if (loose) return new AnyCursor(must.map(({ cursor }) => ({ cursor, weight: 1 })))
  const [only] = must
  return must.length === 1 && only
    ? only.cursor
    : new AllCursor(
        must.map((part) => part.cursor),
        false,
      )
}

function openEnough(scored: Part[], { loose }: RankRequest): (document: number) => boolean {
  if (!loose) return () => true
  const must = scored.filter((part) => part.clause.role === 'must')
  const whole = must.reduce((sum, part) => sum + part.rarity, 0)
  return (document) => {
    let there = 0
    for (const { cursor, rarity: weight, clause } of must)
      if (cursor.document === document) there += weight
      else if (clause.strict) return false
    return there >= whole * LOOSE_SHARE
  }
}

function openScore(segment: Segment, scored: Part[], { query, nameField }: RankRequest): (document: number) => number {
  const { starts, bytes } = segment.names
  const whole = Buffer.from(query.whole)
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return (document) => {
    let sum = 0
    let named = scored.length > 0
    for (let i = 0; i < scored.length; i++) {
      const { cursor, clause, rarity: weight } = scored[i] as Part
      if (clause.role === 'may') cursor.seek(document)
      if (cursor.document !== document) {
        named &&= clause.role === 'may'
        continue
      }
      sum += weight * cursor.strength()
      named &&= clause.role === 'may' || (cursor.fields() & nameField) !== 0
    }
    if (named && whole.length > 0) {
      const start = starts[document] as number
      const size = (starts[document + 1] as number) - 1 - start
      const same = size === whole.length && whole.compare(names, start, start + size) === 0
      sum += nameBonus(query.core, segment.cores[document] as number, same)
    }
    return sum + boostOf(segment.boosts[document] as number)
  }
}

function isBanned(banned: Part[], document: number): boolean {
  for (const { cursor } of banned) {
    cursor.seek(document)
    if (cursor.document === document) return true
  }
  return false
}

function allDocuments(segment: Segment): Cursor {
  return {
    document: segment.documents === 0 ? END : 0,
    size: segment.documents,
    fields: () => 0,
    strength: () => 0,
    next(this: { document: number }) {
      this.document = this.document + 1 < segment.documents ? this.document + 1 : END
    },
    seek(this: { document: number }, target: number) {
      this.document = target < segment.documents ? target : END
    },
  }
}

function keyAt(segment: Segment, document: number): string {
  const { bytes, starts } = segment.keys
  const end = (starts[document + 1] as number) - 1
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', starts[document], end)
}
