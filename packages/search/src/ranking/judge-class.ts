import type { FacetGroup } from '../segment/facet-group.ts'
import { type FacetRegister, FLAGS, OWNER, splitValues } from '../segment/facet-register.ts'
import type { FacetFilter, RankRequest } from './request.ts'

/** bits for the alternatives of a scope: at most eight */
export const WAYS = 255
/** refused by more than one facet; else the place of the one that refuses, from 1 on */
export const SEVERAL = 127
const JUDGED = 1 << 15
/** no owner asked for, or one that no document ever had */
const ANY = -1
const NONE = -2

/**
 * Gives the verdict on a class of documents: bit i of the lowest eight for each alternative of the scope that fits as far as this group can
 * tell, above them which of its facets refuses.
 */
export function openJudge(
  group: FacetGroup,
  register: FacetRegister,
  { scope, filters }: RankRequest,
): (number: number) => number {
  const { facets, values } = group
  const width = facets.length
  const columns = facets.map((facet) => register.of(facet).values)
  const narrowing = facets.flatMap((facet, i) => {
    const filter = filters[facet]
    return filter ? [{ at: i, filter }] : []
  })
  const valueAt = (number: number, at: number) => columns[at]?.[values[number * width + at] as number] as string
  const flagsAt = facets.indexOf(FLAGS)
  const ownerAt = facets.indexOf(OWNER)
  const flags = flagsAt < 0 ? [] : register.of(FLAGS).values.map(Number)
  const numberOf = (owner: string | undefined) => (owner === undefined ? ANY : (register.of(OWNER).find(owner) ?? NONE))
  const alternatives = scope.any.map((way) => ({
    flags: way.flags,
    owner: numberOf(way.owner),
    notOwner: numberOf(way.notOwner),
  }))
  return (number) => {
    const has = flagsAt < 0 ? WAYS : (flags[values[number * width + flagsAt] as number] as number)
    const owner = ownerAt < 0 ? ANY : (values[number * width + ownerAt] as number)
    let ways = 0
    for (let i = 0; i < alternatives.length; i++) {
      const way = alternatives[i] as (typeof alternatives)[number]
      if ((has & way.flags) !== way.flags) continue
      if (owner !== ANY && ((way.owner !== ANY && way.owner !== owner) || way.notOwner === owner)) continue
      ways |= 1 << i
    }
    let refusal = 0
    for (const { at, filter } of narrowing)
      if (!allows(filter, valueAt(number, at))) refusal = refusal === 0 ? at + 1 : SEVERAL
    return JUDGED | (refusal << 8) | ways
  }
}

/** `value` may be several joined: one of them is enough. */
export function allows({ values, prefix = '' }: FacetFilter, value: string): boolean {
  return splitValues(value).some((one) => (values === undefined || values.includes(one)) && one.startsWith(prefix))
}
