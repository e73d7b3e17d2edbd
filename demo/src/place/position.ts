import type { Random } from '../random/random.ts'
import type { Place } from './division.ts'

/** A point inside a county's square, as `[longitude, latitude]` with six decimals. */
export function positionIn(place: Place, county: number, random: Random): [string, string] {
  const { longitude, latitude } = place.counties[county] as Place['counties'][number]
  return [(longitude + (random.next() - 0.5) * 0.1).toFixed(6), (latitude + (random.next() - 0.5) * 0.14).toFixed(6)]
}
