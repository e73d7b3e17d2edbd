import { dayText, type Day } from '../calendar/day.ts'
import { addressOf, villageOf } from '../person/households.ts'
import { idNumberOf } from '../person/number-people.ts'
import { ageOn, isAlive, NOBODY } from '../person/people.ts'
import { createRandom } from '../random/random.ts'
import { buildMobile } from '../range/mobile.ts'
import type { City } from '../city.ts'
import type { Row } from './table.ts'

/** 人口基本信息: every living resident. */
export function* population(city: City): Generator<Row> {
  const { people, households, place, asOf } = city
  const random = createRandom(city.seed, 'table.population')
  for (let person = 0; person < people.count; person++) {
    if (!isAlive(people, person)) continue
    const home = people.household[person] as number
    const village = villageOf(households, place, home)
    const cells = [
      `RK${String(person + 1).padStart(9, '0')}`,
      idNumberOf(people, place, person),
      city.names.of(people, person),
      String(people.sex[person]),
      String(people.nation[person]).padStart(2, '0'),
      dayText(people.birth[person] as Day),
      householdNo(home),
      String(people.relation[person]).padStart(2, '0'),
      maritalStatus(city, person),
      String(people.education[person]),
      village.code.slice(0, 6),
      village.code,
      addressOf(households, place, home),
      ageOn(people, person, asOf) >= 12 ? buildMobile(person) : '',
      dayText(asOf - random.int(900)),
    ]
    yield { cells, person }
  }
}

/** 户籍户信息. */
export function* household(city: City): Generator<Row> {
  const { people, households, place, asOf } = city
  const members = new Uint8Array(households.count)
  for (let person = 0; person < people.count; person++)
    if (isAlive(people, person)) (members[people.household[person] as number] as number)++
  const random = createRandom(city.seed, 'table.household')
  for (let home = 0; home < households.count; home++) {
    const head = households.head[home] as number
    const village = villageOf(households, place, home)
    const founded = Math.max((people.birth[head] as Day) + 7000, asOf - random.int(12_000))
    yield {
      cells: [
        householdNo(home),
        city.names.of(people, head),
        idNumberOf(people, place, head),
        village.name.endsWith('村') ? '农村家庭户' : '城镇家庭户',
        village.code.slice(0, 6),
        village.code,
        addressOf(households, place, home),
        String(members[home]),
        dayText(Math.min(founded, asOf)),
      ],
      person: head,
    }
  }
}

/** GB/T 2261.2, from the person's own history. */
export function maritalStatus(city: City, person: number): string {
  const { people } = city
  const spouse = people.spouse[person] as number
  if (spouse !== NOBODY) return isAlive(people, spouse) ? '20' : '30'
  return people.formerSpouse[person] === NOBODY ? '10' : '40'
}

export function householdNo(home: number): string {
  return `YX${String(home + 1).padStart(8, '0')}`
}
