import { type Day, dayText, NEVER, years } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { villageOf } from '../person/households.ts'
import { idNumberOf } from '../person/number-people.ts'
import { isAlive, NOBODY } from '../person/people.ts'
import { createRandom } from '../random/random.ts'
import type { Row } from './table.ts'

/** ICD-10 codes of frequent underlying causes. */
const causes = [
  'I21.9',
  'I63.9',
  'I61.9',
  'C34.9',
  'C16.9',
  'C22.0',
  'J44.9',
  'J18.9',
  'E11.9',
  'I25.1',
  'N18.9',
  'W19',
]
const places = ['医疗卫生机构', '医疗卫生机构', '家中', '家中', '家中', '养老服务机构', '其他场所']

/** 出生医学证明: children of the last six years whose mother is known. */
export function* birth(city: City): Generator<Row> {
  const { people, place, names, asOf } = city
  const random = createRandom(city.seed, 'table.birth')
  const id = (person: number) => (person === NOBODY ? '' : idNumberOf(people, place, person))
  let serial = 0
  for (let person = 0; person < people.count; person++) {
    const mother = people.mother[person] as number
    const born = people.birth[person] as Day
    if (mother === NOBODY || born < asOf - years(6)) continue
    const { county } = villageOf(city.households, place, people.household[person] as number)
    const ward = city.hospitals[county * 5 + random.int(3)] as City['hospitals'][number]
    const father = people.father[person] as number
    yield {
      cells: [
        `CS${String(++serial).padStart(9, '0')}`,
        names.of(people, person),
        String(people.sex[person]),
        dayText(born),
        ward.name,
        names.of(people, mother),
        id(mother),
        father === NOBODY ? '' : names.of(people, father),
        id(father),
        String(Math.round(Math.max(1500, random.normal(3300, 420)))),
      ],
      person,
    }
  }
}

/** 死亡医学证明: everyone who died in the last ten years. */
export function* death(city: City): Generator<Row> {
  const { people, place, names } = city
  const random = createRandom(city.seed, 'table.death')
  let serial = 0
  for (const person of departed(city)) {
    yield {
      cells: [
        `SW${String(++serial).padStart(9, '0')}`,
        idNumberOf(people, place, person),
        names.of(people, person),
        String(people.sex[person]),
        dayText(people.birth[person] as Day),
        dayText(people.death[person] as Day),
        random.pick(causes),
        random.pick(places),
      ],
      person,
    }
  }
}

/** 殡葬火化信息: most of the departed, a few days later. */
export function* cremation(city: City): Generator<Row> {
  const { people, place, names, asOf } = city
  const random = createRandom(city.seed, 'table.cremation')
  let serial = 0
  for (const person of departed(city)) {
    const cremated = (people.death[person] as Day) + random.between(1, 5)
    if (cremated > asOf || random.chance(0.06)) continue
    yield {
      cells: [
        `HH${String(++serial).padStart(9, '0')}`,
        idNumberOf(people, place, person),
        names.of(people, person),
        dayText(people.death[person] as Day),
        dayText(cremated),
        random.chance(0.6) ? '云溪市殡仪馆' : '云溪市桐山殡仪馆',
      ],
      person,
    }
  }
}

/** 结婚登记: one row per wedding, also of couples who parted since. */
export function* marriage(city: City): Generator<Row> {
  yield* weddings(city, 'J', (person) => [
    city.people.spouse[person] === NOBODY
      ? (city.people.formerSpouse[person] as number)
      : (city.people.spouse[person] as number),
    city.people.married[person] as Day,
  ])
}

/** 离婚登记. */
export function* divorce(city: City): Generator<Row> {
  yield* weddings(city, 'L', (person) => [
    city.people.formerSpouse[person] as number,
    city.people.divorced[person] as Day,
  ])
}

function* weddings(city: City, letter: string, event: (husband: number) => [wife: number, on: Day]): Generator<Row> {
  const { people, place, names } = city
  let serial = 0
  for (let person = 0; person < people.count; person++) {
    if (people.sex[person] !== 1) continue
    const [wife, on] = event(person)
    if (wife === NOBODY || on === NEVER) continue
    const { county } = villageOf(city.households, place, people.household[person] as number)
    const { code, name } = place.counties[county] as City['place']['counties'][number]
    const date = dayText(on)
    yield {
      cells: [
        `${letter}${code}-${date.slice(0, 4)}-${String(++serial).padStart(6, '0')}`,
        names.of(people, person),
        idNumberOf(people, place, person),
        names.of(people, wife),
        idNumberOf(people, place, wife),
        date,
        `${name}民政局婚姻登记处`,
      ],
      person,
    }
  }
}

function* departed(city: City): Generator<number> {
  for (let person = 0; person < city.people.count; person++) if (!isAlive(city.people, person)) yield person
}
