import type { Dictionary } from '../src/analysis/dictionary.ts'
import { bare, fold } from '../src/analysis/fold.ts'
import { indexTerms } from '../src/analysis/index-terms.ts'
import { shareOf } from '../src/query/open-finder.ts'
import type { Match } from '../src/query/query.ts'
import type { RankRequest } from '../src/ranking/request.ts'
import { lift, LOOSE_SHARE, nameBonus, rarity } from '../src/ranking/weigh.ts'
import type { SearchDocument, SearchSchema } from '../src/segment/document.ts'
import { impactOf, lengthNorm, nameSounds } from '../src/segment/document-writer.ts'

interface Held {
  document: SearchDocument
  terms: Map<string, { fields: number; strength: number }>
  name: string
  sounds: string[]
}

/** The same result by looking at every document, one after the other: no postings, no blocks, no heap. */
export function naiveRank(dictionary: Dictionary, schema: SearchSchema, all: SearchDocument[], request: RankRequest) {
  const documents = all.filter((document) => document.shelf === request.scope.shelf)
  const held = documents.map((document) => hold(dictionary, schema, document))
  const { query, nameField } = request
  const count = (match: Match, fields: number): number => {
    if (match.kind === 'term') return held.filter((each) => each.terms.has(match.term)).length
    if (match.kind === 'all') return Math.min(...match.parts.map((part) => count(part, fields)))
    if (match.kind === 'any') return Math.max(...match.parts.map((part) => count(part.match, fields)))
    return held.filter((each) => judge(each, match, fields, nameField)).length
  }
  const weights = query.clauses.map((clause) => rarity(documents.length, count(clause.match, clause.fields)))
  const wanted = query.clauses.reduce((sum, { role }, i) => sum + (role === 'must' ? (weights[i] as number) : 0), 0)
  const matching = held.flatMap((each) => {
    let score = 0
    let named = query.clauses.some((clause) => clause.role !== 'not')
    let there = 0
    for (const [i, { match, fields, role, strict }] of query.clauses.entries()) {
      const found = judge(each, match, fields, nameField)
      if (role === 'not' && found) return []
      if (role === 'must' && !found && (!request.loose || strict)) return []
      if (role === 'must') named &&= found !== undefined
      if (role === 'not' || !found) continue
      if (role === 'must') there += weights[i] as number
      score += (weights[i] as number) * found.strength
      named &&= role === 'may' || (found.fields & nameField) !== 0
    }
    if (request.loose && there < LOOSE_SHARE * wanted) return []
    const whole = Buffer.byteLength(query.whole)
    if (named && whole > 0) {
      const core = Math.min(255, Buffer.byteLength(bare(fold(each.document.core))))
      score += nameBonus(query.core, core, each.name === query.whole)
    }
    const { flags, owner, key, boost } = each.document
    const seen = request.scope.any.some(
      (way) =>
        (flags & way.flags) === way.flags &&
        (way.owner === undefined || way.owner === owner) &&
        (way.notOwner === undefined || way.notOwner !== owner),
    )
    return seen ? [{ key, score: score + lift(Math.round(boost * 255)), facets: each.document.facets }] : []
  })
  const valuesOf = (facets: SearchDocument['facets'], facet: string) => {
    const values = [facets[facet] ?? []].flat()
    return values.length === 0 ? [''] : values
  }
  const fits = (facets: SearchDocument['facets'], except?: string) =>
    Object.entries(request.filters).every(
      ([facet, { values, prefix = '' }]) =>
        facet === except ||
        valuesOf(facets, facet).some((value) => (values?.includes(value) ?? true) && value.startsWith(prefix)),
    )
  const hits = matching.filter((each) => fits(each.facets))
  const facets: Record<string, Record<string, number>> = {}
  for (const facet of request.facets) {
    const counts: Record<string, number> = (facets[facet] = {})
    for (const each of matching.filter((one) => fits(one.facets, facet)))
      for (const value of valuesOf(each.facets, facet)) if (value) counts[value] = (counts[value] ?? 0) + 1
  }
  const ordered = hits.toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  return { total: hits.length, hits: ordered.map(({ key, score }) => ({ key, score })), facets }
}

function hold(dictionary: Dictionary, schema: SearchSchema, document: SearchDocument): Held {
  const sums = new Map<string, { fields: number; sum: number }>()
  for (const [i, field] of schema.fields.entries()) {
    const texts = document.fields[i] ?? []
    const length = texts.join('').length
    for (const text of texts)
      for (const [term, weight] of indexTerms(dictionary, text, field.singles)) {
        const { fields, sum } = sums.get(term) ?? { fields: 0, sum: 0 }
        const share = field.weight / lengthNorm(length, field.usual)
        sums.set(term, { fields: fields | (1 << i), sum: sum + share * weight })
      }
  }
  const terms = new Map([...sums].map(([term, { fields, sum }]) => [term, { fields, strength: impactOf(sum) / 255 }]))
  const folded = fold(document.name)
  return { document, terms, name: bare(folded), sounds: nameSounds(dictionary, folded) }
}

function judge(
  each: Held,
  match: Match,
  fields: number,
  name: number,
): { fields: number; strength: number } | undefined {
  switch (match.kind) {
    case 'term': {
      const term = each.terms.get(match.term)
      return term && (term.fields & fields) !== 0 ? term : undefined
    }
    case 'all': {
      const parts = match.parts.map((part) => judge(each, part, fields, name))
      if (parts.some((part) => !part)) return undefined
      const found = parts as { fields: number; strength: number }[]
      const shared = found.reduce((bits, part) => bits & part.fields, 255)
      if (match.together && shared === 0) return undefined
      const any = found.reduce((bits, part) => bits | part.fields, 0)
      return {
        fields: match.together ? shared : any,
        strength: found.reduce((sum, part) => sum + part.strength, 0) / found.length,
      }
    }
    case 'any': {
      const found = match.parts.flatMap(({ match: part, weight }) => {
        const one = judge(each, part, fields, name)
        return one ? [{ fields: one.fields, strength: one.strength * weight }] : []
      })
      if (found.length === 0) return undefined
      return {
        fields: found.reduce((bits, one) => bits | one.fields, 0),
        strength: Math.max(...found.map((one) => one.strength)),
      }
    }
    case 'sounds':
    case 'initials': {
      const letters = match.kind === 'sounds' ? each.sounds : each.sounds.map((sound) => sound[0])
      const text = letters.join('')
      if (!text.includes(match.text) || (fields & name) === 0) return undefined
      return {
        fields: name,
        strength: shareOf(Buffer.byteLength(match.text), Buffer.byteLength(text), text.startsWith(match.text)),
      }
    }
    case 'code': {
      const codes = each.document.codes.map(fold).filter((code) => code.startsWith(match.text))
      return codes.length === 0 ? undefined : { fields: 1, strength: codes.includes(match.text) ? 1 : 0.5 }
    }
  }
}
