import { Lists } from '../query/finder.ts'
import { openFinder } from '../query/open-finder.ts'
import type { FacetRegister } from '../segment/facet-register.ts'
import type { Segment } from '../segment/segment.ts'
import { openAdmission } from './admission.ts'
import { FacetTally } from './facet-tally.ts'
import { type Part, rankSegment } from './rank-segment.ts'
import type { Ranking, RankRequest } from './request.ts'
import { TopList } from './top-list.ts'
import { rarity } from './weigh.ts'

const lists = new Lists()

/** The best documents of all segments for a query, how many there are, and the counts of facets. */
export function rank(segments: Segment[], register: FacetRegister, request: RankRequest): Ranking {
  lists.reset()
  const opened = segments.map((segment) => openParts(segment, request))
  const documents = segments.reduce((sum, segment) => sum + segment.documents, 0)
  const unknown: string[] = []
  for (const [i, clause] of request.query.clauses.entries()) {
    if (clause.role === 'not') continue
    const holding = opened.reduce((sum, parts) => sum + (parts[i]?.finder.size ?? 0), 0)
    for (const parts of opened) (parts[i] as Part).rarity = rarity(documents, holding)
    if (holding === 0 && clause.role === 'must') unknown.push(clause.text)
  }
  const top = new TopList(request.limit, request.after)
  const tally = new FacetTally(register, request)
  let total = 0
  let refused = 0
  for (const [i, segment] of segments.entries()) {
    const admission = openAdmission(segment, register, request)
    rankSegment(segment, opened[i] as Part[], request, admission, top, lists)
    total += admission.total
    refused += admission.refused
    admission.addTo(tally)
  }
  return { total, refused, hits: top.list(), ...tally.counts(), unknown }
}

function openParts(segment: Segment, { query, nameField }: RankRequest): Part[] {
  return query.clauses.map((clause) => ({
    clause,
    finder: openFinder(segment, clause.match, clause.fields, nameField, lists),
    rarity: 0,
  }))
}
