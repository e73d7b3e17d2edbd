import { dayText } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { villageOf } from '../person/households.ts'
import { idNumberOf } from '../person/number-people.ts'
import { isAlive } from '../person/people.ts'
import { createRandom } from '../random/random.ts'
import type { Row } from './table.ts'

const reasons = ['工作调动', '购房落户', '投靠配偶', '投靠子女', '大中专招生', '务工经商']

/** 户口迁移: moves between the counties of the city during the last five years; the target is today's home. */
export function* migration(city: City): Generator<Row> {
  const { people, place, names, asOf } = city
  const random = createRandom(city.seed, 'table.migration')
  let serial = 0
  for (let person = 0; person < people.count; person++) {
    if (!random.chance(0.05) || !isAlive(people, person)) continue
    const { county } = villageOf(city.households, place, people.household[person] as number)
    const other = (county + 1 + random.int(place.counties.length - 1)) % place.counties.length
    const moved = Math.max((people.birth[person] as number) + 1, asOf - random.int(1826))
    if (moved > asOf) continue
    yield {
      cells: [
        `QY${String(++serial).padStart(9, '0')}`,
        idNumberOf(people, place, person),
        names.of(people, person),
        '市内迁移',
        (place.counties[other] as City['place']['counties'][number]).code,
        (place.counties[county] as City['place']['counties'][number]).code,
        dayText(moved),
        random.pick(reasons),
      ],
      person,
    }
  }
}
