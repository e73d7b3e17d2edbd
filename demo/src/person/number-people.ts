import { type Day, compactDay, parseDay } from '../calendar/day.ts'
import type { Place } from '../place/division.ts'
import type { Random } from '../random/random.ts'
import { buildIdNumber } from '../range/id-number.ts'
import { type Households, villageOf } from './households.ts'
import { MALE, type People } from './people.ts'

const SERIALS = 500

/** Gives everyone a county of birth and a serial that is unique for county, day and sex (GB 11643). */
export function numberPeople(people: People, households: Households, place: Place, random: Random): void {
  const taken = new Map<number, number>()
  const counties = place.counties.length
  for (let person = 0; person < people.count; person++) {
    const birth = people.birth[person] as Day
    const home = villageOf(households, place, people.household[person] as number).county
    let origin = random.chance(0.88) ? home : random.int(counties)
    const gone = random.int(place.withdrawn.length)
    const until = (place.withdrawn[gone] as Place['withdrawn'][number]).until
    if (random.chance(0.03) && birth < parseDay(until)) origin = counties + gone
    const male = people.sex[person] === MALE ? 1 : 0
    for (;;) {
      const key = ((birth + 60_000) * 32 + origin) * 2 + male
      const used = taken.get(key) ?? 0
      if (used < SERIALS) {
        taken.set(key, used + 1)
        people.origin[person] = origin
        people.serial[person] = ((used * 7 + (key % 89)) % SERIALS) * 2 + male
        break
      }
      origin = (origin + 1) % counties
    }
  }
}

/** The citizen number of a person. */
export function idNumberOf(people: People, place: Place, person: number): string {
  const origin = people.origin[person] as number
  const division = place.counties[origin] ?? place.withdrawn[origin - place.counties.length]
  return buildIdNumber(
    (division as { code: string }).code,
    compactDay(people.birth[person] as Day),
    people.serial[person] as number,
  )
}
