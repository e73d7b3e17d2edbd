import { type Day, NEVER } from '../calendar/day.ts'
import type { School } from '../place/school.ts'
import type { Random } from '../random/random.ts'
import { weighted } from '../random/weighted.ts'
import { type Households } from './households.ts'
import type { Place } from '../place/division.ts'
import { MALE, NOBODY, type People, ageOn } from './people.ts'

/** GB/T 4658 codes by generation: the young studied longer. */
const learning: [number, (random: Random) => number][] = [
  [
    1955,
    weighted([
      [81, 55],
      [71, 30],
      [90, 10],
      [61, 5],
    ]),
  ],
  [
    1975,
    weighted([
      [71, 50],
      [61, 20],
      [81, 15],
      [31, 9],
      [21, 6],
    ]),
  ],
  [
    1990,
    weighted([
      [71, 28],
      [61, 18],
      [41, 12],
      [31, 20],
      [21, 19],
      [14, 3],
    ]),
  ],
  [
    2100,
    weighted([
      [71, 12],
      [61, 15],
      [41, 13],
      [31, 25],
      [21, 30],
      [14, 4.5],
      [11, 0.5],
    ]),
  ],
]

/** The age at which a pension begins in this city's registers. */
export const PENSION_AGE = { male: 60, female: 55 } as const

/** Sends children to a school of their own county, adults to work, and notes what everyone learned. */
export function occupyPeople(
  people: People,
  households: Households,
  place: Place,
  schools: School[],
  enterprises: number,
  asOf: Day,
  random: Random,
): void {
  const local = place.counties.map((_, county) => ({
    小学: schools.filter((school) => school.county === county && school.kind === '小学'),
    初中: schools.filter((school) => school.county === county && school.kind === '初中'),
    高中: schools.filter((school) => school.county === county && school.kind === '高中'),
  }))
  for (let person = 0; person < people.count; person++) {
    const age = ageOn(people, person, asOf)
    people.education[person] = educationAt(age, 1970 + (people.birth[person] as Day) / 365.2425, random)
    if (people.death[person] !== NEVER) continue
    if (age >= 6 && age < 18) {
      if (age >= 15 && random.chance(0.08)) continue
      const village = place.villages[households.village[people.household[person] as number] as number] as {
        county: number
      }
      const kind = age < 12 ? '小学' : age < 15 ? '初中' : '高中'
      const school = random.pick((local[village.county] as Record<string, School[]>)[kind] as School[])
      people.school[person] = school.index
      school.pupils++
    } else if (
      age >= 20 &&
      age < (people.sex[person] === MALE ? PENSION_AGE.male : PENSION_AGE.female) &&
      random.chance(0.64)
    ) {
      const u = random.next()
      people.employer[person] = Math.floor(enterprises * u * u)
    } else people.employer[person] = NOBODY
  }
}

function educationAt(age: number, born: number, random: Random): number {
  if (age < 12) return 90
  if (age < 15) return 81
  if (age < 18) return 71
  if (age < 22) return 61
  return (learning.find(([until]) => born <= until) ?? (learning[3] as (typeof learning)[number]))[1](random)
}
