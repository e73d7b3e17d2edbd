import { type Day, NEVER, yearOf } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { villageOf } from '../person/households.ts'
import { positionIn } from '../place/position.ts'
import { createRandom } from '../random/random.ts'
import type { Row } from './table.ts'

/** 行政区划代码表, withdrawn divisions included. */
export function* division(city: City): Generator<Row> {
  for (const each of city.place.divisions)
    yield { cells: [each.code, each.name, each.level, each.parent, each.validFrom, each.validTo] }
}

/** 医疗机构名录. */
export function* hospital(city: City): Generator<Row> {
  for (const each of city.hospitals) {
    const { code } = city.place.counties[each.county] as City['place']['counties'][number]
    yield {
      cells: [each.code, each.name, each.uscc, each.level, String(each.beds), each.address, code, ...each.position],
    }
  }
}

/** 公共停车场. */
export function* parking(city: City): Generator<Row> {
  yield* sites(city, 'parking', 12, 'TC', (road, random) => [
    `${road}公共停车场`,
    [String(random.between(40, 600)), random.pick(['首小时免费,之后每小时2元', '每小时3元,全天封顶20元', '免费'])],
  ])
}

/** 公园绿地. */
export function* park(city: City): Generator<Row> {
  yield* sites(city, 'park', 6, 'GY', (road, random) => [
    `${road.replace(/[路街]$|大道$/, '')}公园`,
    [(random.between(8, 900) * 1000).toFixed(2), random.pick(['全天开放', '05:30-21:30'])],
  ])
}

/** 各区县年度主要指标, counted from the city itself. */
export function* countyFigures(city: City): Generator<Row> {
  const { people, place } = city
  const last = yearOf(city.asOf)
  const living = new Map<string, number>()
  const births = new Map<string, number>()
  const deaths = new Map<string, number>()
  const founded = new Map<string, number>()
  const add = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1)
  for (let person = 0; person < people.count; person++) {
    const { county } = villageOf(city.households, place, people.household[person] as number)
    const death = people.death[person] as Day
    const born = yearOf(people.birth[person] as Day)
    const died = death === NEVER ? last + 1 : yearOf(death)
    add(births, `${county}/${born}`)
    if (death !== NEVER) add(deaths, `${county}/${died}`)
    for (let year = Math.max(born, last - 5); year < Math.min(died, last); year++) add(living, `${county}/${year}`)
  }
  for (const each of city.enterprises) add(founded, `${each.county}/${yearOf(each.founded)}`)
  for (const [county, { code, name }] of place.counties.entries())
    for (let year = last - 5; year < last; year++) {
      const count = (map: Map<string, number>) => String(map.get(`${county}/${year}`) ?? 0)
      yield {
        cells: [
          `ZB${code}${year}`,
          code,
          name,
          String(year),
          count(living),
          count(founded),
          count(births),
          count(deaths),
        ],
      }
    }
}

function* sites(
  city: City,
  name: string,
  each: number,
  prefix: string,
  describe: (road: string, random: ReturnType<typeof createRandom>) => [string, string[]],
): Generator<Row> {
  const random = createRandom(city.seed, `table.${name}`)
  for (const [i, county] of city.place.counties.entries())
    for (let n = 1; n <= each; n++) {
      const road = random.pick(city.place.roads)
      const [title, facts] = describe(road, random)
      const address = `${city.place.city.name}${county.name}${road}${random.between(1, 199)}号`
      yield {
        cells: [
          `${prefix}${county.code}${String(n).padStart(3, '0')}`,
          `${county.name}${title}`,
          address,
          ...facts,
          ...positionIn(city.place, i, random),
        ],
      }
    }
}
