import { type Day, NEVER, years } from '../calendar/day.ts'
import type { Place } from '../place/division.ts'
import type { Random } from '../random/random.ts'
import { weighted } from '../random/weighted.ts'
import { type Households, addHousehold } from './households.ts'
import { FEMALE, MALE, type People, addPerson } from './people.ts'

/** Relation to the head of household, GB/T 4761 two-digit codes. */
export const RELATION = { head: 2, husband: 11, wife: 12, son: 20, daughter: 30, father: 51, mother: 52 } as const

type Form = 'single' | 'widowed' | 'couple' | 'family' | 'elders' | 'three' | 'divorced' | 'loneParent'

const forms: [Form, number][] = [
  ['single', 9],
  ['widowed', 6],
  ['couple', 8],
  ['family', 37],
  ['elders', 17],
  ['three', 16],
  ['divorced', 3],
  ['loneParent', 4],
]

/**
 * Fills the city with households until exactly `living` people are alive. Ages hold together: nobody marries before the lawful
 * age (民法典 art. 1047: 22 and 20), children follow the marriage, grandparents precede parents by a generation.
 */
export function settleFamilies(
  people: People,
  households: Households,
  place: Place,
  living: number,
  asOf: Day,
  random: Random,
): void {
  const form = weighted(forms)
  const county = weighted(place.counties.map((each, index) => [index, each.weight] as const))
  let alive = 0
  while (alive < living) {
    const before = people.count
    const home = addHousehold(households, place, county(random), random)
    households.head[home] = before
    const family = createFamily(people, home, asOf, random)
    const room = living - alive
    family[room < 8 ? 'single' : form(random)]()
    for (let person = before; person < people.count; person++) if (people.death[person] === NEVER) alive++
    succeedHead(people, households, home)
  }
}

/** When the head has died, the first survivor heads the household; the dead keep the relation they had. */
function succeedHead(people: People, households: Households, home: number): void {
  for (let person = households.head[home] as number; person < people.count; person++) {
    if (people.death[person] !== NEVER) continue
    households.head[home] = person
    people.relation[person] = RELATION.head
    return
  }
}

function createFamily(people: People, home: number, asOf: Day, random: Random): Record<Form, () => void> {
  const bornAged = (age: number): Day => asOf - years(age) - random.int(365)
  const add = (birth: Day, sex: number, relation: number) => addPerson(people, birth, sex, home, relation)

  function couple(wifeAge: number, relations: [number, number]): [number, number] {
    const wifeBirth = bornAged(wifeAge)
    const gap = Math.max(Math.round(random.normal(600, 900)), -years(2))
    const husbandBirth = Math.min(wifeBirth - gap, asOf - years(23))
    const husband = add(husbandBirth, MALE, relations[0])
    const wife = add(wifeBirth, FEMALE, relations[1])
    wed(husband, wife)
    return [husband, wife]
  }
  function wed(husband: number, wife: number): void {
    const lawful = Math.max((people.birth[husband] as Day) + years(22), (people.birth[wife] as Day) + years(20)) + 2
    const day = Math.min(lawful + Math.floor(random.next() * random.next() * 4000), asOf)
    people.spouse[husband] = wife
    people.spouse[wife] = husband
    people.married[husband] = day
    people.married[wife] = day
  }
  function children(father: number, mother: number, stayUntil: number): void {
    const wanted = random.chance(0.52) ? 1 : random.chance(0.85) ? 2 : 3
    let born = (people.married[mother] as Day) + random.between(290, 1800)
    for (let i = 0; i < wanted; i++, born += random.between(500, 2600)) {
      if (born > asOf) return
      if (born < asOf - years(stayUntil) || born - (people.birth[mother] as Day) > years(44)) continue
      const sex = random.chance(0.525) ? MALE : FEMALE
      const child = add(born, sex, sex === MALE ? RELATION.son : RELATION.daughter)
      people.father[child] = father
      people.mother[child] = mother
    }
  }
  /** Somebody who died within the last ten years and is still in the registers of that time. */
  function pass(person: number): void {
    people.death[person] = Math.max(asOf - random.between(1, 3650), (people.birth[person] as Day) + years(45))
  }

  return {
    single: () => {
      add(bornAged(random.between(20, 34)), random.chance(0.55) ? MALE : FEMALE, RELATION.head)
    },
    divorced: () => {
      add(bornAged(random.between(30, 58)), random.chance(0.5) ? MALE : FEMALE, RELATION.head)
      people.divorced[people.count - 1] = asOf - random.between(1, 2900)
    },
    loneParent: () => {
      const parent = add(bornAged(random.between(30, 46)), random.chance(0.25) ? MALE : FEMALE, RELATION.head)
      people.divorced[parent] = asOf - random.between(1, 1500)
      const sex = random.chance(0.5) ? MALE : FEMALE
      const born = Math.max((people.birth[parent] as Day) + years(24), asOf - years(17)) + random.int(800)
      const child = add(
        Math.min(born, people.divorced[parent] as Day),
        sex,
        sex === MALE ? RELATION.son : RELATION.daughter,
      )
      ;(people.sex[parent] === MALE ? people.father : people.mother)[child] = parent
    },
    couple: () => {
      couple(random.between(23, 34), [RELATION.head, RELATION.wife])
    },
    family: () => {
      const [father, mother] = couple(random.between(26, 49), [RELATION.head, RELATION.wife])
      children(father, mother, 24)
    },
    elders: () => {
      couple(random.between(48, 82), [RELATION.head, RELATION.wife])
    },
    widowed: () => {
      const [husband, wife] = couple(random.between(58, 90), [RELATION.head, RELATION.wife])
      pass(random.chance(0.7) ? husband : wife)
    },
    three: () => {
      const wifeAge = random.between(27, 45)
      const [father, mother] = couple(wifeAge, [RELATION.head, RELATION.wife])
      children(father, mother, 24)
      const fatherAge = Math.floor((asOf - (people.birth[father] as Day)) / 365.2425)
      const [grandfather, grandmother] = couple(fatherAge + random.between(26, 32), [RELATION.father, RELATION.mother])
      people.father[father] = grandfather
      people.mother[father] = grandmother
      const wedding = Math.min(people.married[grandfather] as Day, (people.birth[father] as Day) - 280)
      people.married[grandfather] = wedding
      people.married[grandmother] = wedding
      if (random.chance(0.4)) pass(grandfather)
      if (random.chance(0.2)) pass(grandmother)
    },
  }
}
