import { type Day, NEVER, yearOf, years } from '../calendar/day.ts'
import type { Random } from '../random/random.ts'
import { NOBODY, type People } from './people.ts'

/** Gives three quarters of the adults who live away from home their parents among the older couples of the city. */
export function linkGenerations(people: People, asOf: Day, random: Random): void {
  const mothers = couplesByMothersBirth(people)
  const children = new Uint8Array(people.count)
  for (let person = 0; person < people.count; person++)
    if (people.mother[person] !== NOBODY) (children[people.mother[person] as number] as number)++
  for (let person = 0; person < people.count; person++) {
    const birth = people.birth[person] as Day
    if (people.father[person] !== NOBODY || people.mother[person] !== NOBODY || birth > asOf - years(20)) continue
    if (random.chance(0.25)) continue
    for (let attempt = 0; attempt < 6; attempt++) {
      const candidates = mothers.get(yearOf(birth) - random.between(21, 34))
      const mother = candidates ? random.pick(candidates) : NOBODY
      if (mother === NOBODY || !mayBeMother(people, mother, person) || (children[mother] as number) >= 3) continue
      people.mother[person] = mother
      people.father[person] = people.spouse[mother] as number
      ;(children[mother] as number)++
      break
    }
  }
}

/** Pairs divorced men and women of near age, so that a divorce has two sides, a wedding and a day. */
export function pairFormerSpouses(people: People, random: Random): void {
  const men: number[] = []
  const women: number[] = []
  for (let person = 0; person < people.count; person++)
    if (people.divorced[person] !== NEVER) (people.sex[person] === 1 ? men : women).push(person)
  const byBirth = (a: number, b: number) => (people.birth[a] as Day) - (people.birth[b] as Day) || a - b
  men.sort(byBirth)
  women.sort(byBirth)
  for (let i = 0; i < Math.max(men.length, women.length); i++) {
    const man = men[i]
    const woman = women[i]
    const single = man ?? (woman as number)
    if (man === undefined || woman === undefined) {
      people.divorced[single] = NEVER
      continue
    }
    const lawful = Math.max((people.birth[man] as Day) + years(22), (people.birth[woman] as Day) + years(20)) + 2
    const parted = Math.max(people.divorced[man] as Day, people.divorced[woman] as Day)
    if (parted <= lawful + 30) {
      people.divorced[man] = NEVER
      people.divorced[woman] = NEVER
      continue
    }
    for (const [self, other] of [
      [man, woman],
      [woman, man],
    ] as const) {
      people.formerSpouse[self] = other
      people.divorced[self] = parted
    }
    const wedding = lawful + random.int(Math.min(1500, parted - lawful - 10))
    people.married[man] = wedding
    people.married[woman] = wedding
  }
}

function couplesByMothersBirth(people: People): Map<number, number[]> {
  const byYear = new Map<number, number[]>()
  for (let person = 0; person < people.count; person++) {
    if (people.sex[person] !== 2 || people.spouse[person] === NOBODY) continue
    const year = yearOf(people.birth[person] as Day)
    const list = byYear.get(year)
    if (list) list.push(person)
    else byYear.set(year, [person])
  }
  return byYear
}

function mayBeMother(people: People, mother: number, child: number): boolean {
  const birth = people.birth[child] as Day
  const father = people.spouse[mother] as number
  const partner = people.spouse[child] as number
  if (partner !== NOBODY && (people.mother[partner] === mother || partner === father)) return false
  if (birth < (people.married[mother] as Day) + 280) return false
  for (const parent of [mother, father]) {
    const death = people.death[parent] as Day
    if (death !== NEVER && death < birth) return false
  }
  return people.household[mother] !== people.household[child]
}
