import { dayText } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { positionIn } from '../place/position.ts'
import { createRandom } from '../random/random.ts'
import type { Row } from './table.ts'

interface Line {
  no: string
  name: string
  county: number
  stops: { name: string; position: [string, string] }[]
  first: string
  last: string
  fare: string
}

/** Forty lines (three hundred in the large city), each through its county with 12 to 24 stops named after roads. */
function buildLines(city: City): Line[] {
  const { place, scale } = city
  const random = createRandom(city.seed, 'bus')
  return Array.from({ length: scale === 'small' ? 40 : 300 }, (_, i) => {
    const county = i % place.counties.length
    const used = new Set<string>()
    const wanted = random.between(12, 24)
    while (used.size < wanted)
      used.add(
        `${random.pick(place.roads)}${random.pick(place.roads).slice(0, 2)}${random.pick(['口', '东', '西', '南', '北'])}`,
      )
    const stops = [...used].map((name) => ({ name, position: positionIn(place, county, random) }))
    return {
      no: `L${String(i + 1).padStart(3, '0')}`,
      name: `${i + 1}路`,
      county,
      stops,
      first: `0${random.between(5, 6)}:${random.pick(['00', '15', '30'])}`,
      last: `${random.between(20, 22)}:${random.pick(['00', '30'])}`,
      fare: random.pick(['1.00', '2.00', '2.00']),
    }
  })
}

/** 公交线路. */
export function* busLine(city: City): Generator<Row> {
  for (const line of buildLines(city)) {
    const ends = [line.stops[0], line.stops.at(-1)].map((stop) => (stop as Line['stops'][number]).name)
    yield { cells: [line.no, line.name, ...ends, line.first, line.last, line.fare, String(line.stops.length)] }
  }
}

/** 公交站点, in the order of the line. */
export function* busStop(city: City): Generator<Row> {
  for (const line of buildLines(city)) {
    const { code } = city.place.counties[line.county] as City['place']['counties'][number]
    for (const [i, stop] of line.stops.entries())
      yield {
        cells: [
          `${line.no}-${String(i + 1).padStart(2, '0')}`,
          line.no,
          String(i + 1),
          stop.name,
          ...stop.position,
          code,
        ],
      }
  }
}

/** 公交车辆位置: three vehicles a line, every five minutes through the morning peak of the last day. */
export function* busPosition(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'table.bus_position')
  const day = dayText(city.asOf)
  let serial = 0
  for (const line of buildLines(city)) {
    for (let vehicle = 1; vehicle <= 3; vehicle++) {
      for (let minute = 0; minute < 120; minute += 5) {
        const stop = line.stops[(Math.floor(minute / 5) + vehicle * 4) % line.stops.length] as Line['stops'][number]
        const at = `${day} ${String(7 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:${String(random.int(60)).padStart(2, '0')}`
        yield {
          cells: [
            `WZ${String(++serial).padStart(8, '0')}`,
            `YX-${line.no}-${vehicle}`,
            line.no,
            at,
            ...stop.position,
            (random.next() * 45).toFixed(1),
          ],
        }
      }
    }
  }
}
