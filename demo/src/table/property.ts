import { type Day, dayText, years } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { addressOf, villageOf } from '../person/households.ts'
import { idNumberOf } from '../person/number-people.ts'
import { isAlive } from '../person/people.ts'
import { lot } from '../random/lot.ts'
import type { Row } from './table.ts'

/** 不动产权属: four of five households own their dwelling, some a second one. */
export function* property(city: City): Generator<Row> {
  const { people, households, place, asOf, seed } = city
  let serial = 0
  for (let home = 0; home < households.count; home++) {
    const owner = households.head[home] as number
    const share = lot(seed, 'property', home)
    if (share > 0.8 || !isAlive(people, owner)) continue
    for (let unit = 0; unit < (share < 0.09 ? 2 : 1); unit++) {
      const county = villageOf(households, place, home).code.slice(0, 6)
      const earliest = (people.birth[owner] as Day) + years(18)
      const registered =
        earliest + Math.floor(lot(seed, 'property.day', home * 2 + unit) * Math.max(1, Math.min(asOf - earliest, 9000)))
      const day = dayText(Math.min(registered, asOf))
      serial++
      yield {
        cells: [
          `${county}001001GB${String(serial).padStart(8, '0')}F000${unit + 1}`,
          `云(${day.slice(0, 4)})${(place.counties[villageOf(households, place, home).county] as { name: string }).name}不动产权第${String(serial).padStart(7, '0')}号`,
          city.names.of(people, owner),
          idNumberOf(people, place, owner),
          addressOf(households, place, home, unit * 2),
          (48 + lot(seed, 'property.area', home * 2 + unit) * 110).toFixed(2),
          '住宅',
          day,
          county,
        ],
        person: owner,
      }
    }
  }
}
