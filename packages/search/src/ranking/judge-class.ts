import type { FacetGroup } from '../segment/facet-group.ts'
import { type FacetRegister, FLAGS, OWNER } from '../segment/facet-register.ts'
import type { FacetFilter, RankRequest } from './request.ts'

/** bits for the alternatives of a scope: at most eight */
export const WAYS = 255
/** refused by more than one facet; else the place of the one that refuses, from 1 on */
export const SEVERAL = 127
const JUDGED = 1 << 15

/**
 * Gives the verdict on a class of documents: bit i of the lowest eight for each alternative of the scope that fits as far as this group can
 * tell, above them which of its facets refuses.
 */
export function openJudge(
  group: FacetGroup,
  register: FacetRegister,
  { scope, filters }: RankRequest,
): (number: number) => number {
  const width = group.facets.length
  const columns = group.facets.map((facet) => register.of(facet).values)
  const narrowing = group.facets.flatMap((facet, i) => {
    const filter = filters[facet]
    return filter ? [{ at: i, filter }] : []
  })
  const valueAt = (number: number, at: number) => columns[at]?.[group.values[number * width + at] as number] as string
  const flagsAt = group.facets.indexOf(FLAGS)
  const ownerAt = group.facets.indexOf(OWNER)
  return (number) => {
    let ways = 0
    for (const [bit, way] of scope.any.entries()) {
      const has = flagsAt < 0 ? way.flags : Number(valueAt(number, flagsAt))
      const owner = ownerAt < 0 ? undefined : valueAt(number, ownerAt)
      const barred = owner !== undefined && ((way.owner ?? owner) !== owner || way.notOwner === owner)
      if ((has & way.flags) === way.flags && !barred) ways |= 1 << bit
    }
    let refusal = 0
    for (const { at, filter } of narrowing)
      if (!allows(filter, valueAt(number, at))) refusal = refusal === 0 ? at + 1 : SEVERAL
    return JUDGED | (refusal << 8) | ways
  }
}

export function allows({ values, prefix = '' }: FacetFilter, value: string): boolean {
  return (values === undefined || values.includes(value)) && value.startsWith(prefix)
}
