import { dayText } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { positionIn } from '../place/position.ts'
import { createRandom } from '../random/random.ts'
import type { Row } from './table.ts'

/** Typical share of the daily peak for each hour: two traffic peaks and a quiet night. */
const rhythm = [60, 55, 52, 50, 52, 60, 74, 92, 100, 94, 86, 80, 76, 74, 74, 78, 84, 92, 98, 96, 88, 80, 72, 66]
/** HJ 633 break points of PM2.5 (24 h) against the index values below. */
const pmSteps = [0, 35, 75, 115, 150, 250, 350, 500]
const indexSteps = [0, 50, 100, 150, 200, 300, 400, 500]

/** 环境空气监测站点: one per county. */
export function* airStation(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'air.station')
  for (const [i, county] of city.place.counties.entries())
    yield { cells: [stationCode(i), `${county.name}站`, county.code, ...positionIn(city.place, i, random)] }
}

/** 环境空气质量小时值 of the last 30 days (a year in the large city); 1.5 % of the values are missing, as sensors have it. */
export function* airHourly(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'table.air_hourly')
  const days = city.scale === 'small' ? 30 : 365
  let serial = 0
  for (let i = 0; i < city.place.counties.length; i++) {
    let level = 40
    for (let day = city.asOf - days + 1; day <= city.asOf; day++) {
      level = Math.min(190, Math.max(12, level * 0.8 + random.next() * 18))
      for (let hour = 0; hour < 24; hour++) {
        const pm = Math.round((level * (rhythm[hour] as number)) / 100 + random.next() * 8)
        const value = (number: number, digits = 0) => (random.chance(0.015) ? '' : number.toFixed(digits))
        yield {
          cells: [
            `KQ${String(++serial).padStart(8, '0')}`,
            stationCode(i),
            `${dayText(day)} ${String(hour).padStart(2, '0')}:00:00`,
            String(pm),
            value(pm * 1.5 + random.next() * 20),
            value(5 + random.next() * 9),
            value(14 + pm * 0.3),
            value(0.4 + random.next() * 0.6, 1),
            value(150 - (rhythm[hour] as number) + random.next() * 40),
            String(indexOf(pm)),
          ],
        }
      }
    }
  }
}

function indexOf(pm: number): number {
  const step = Math.max(
    1,
    pmSteps.findIndex((top) => pm <= top),
  )
  const [low, high] = [pmSteps[step - 1] as number, pmSteps[step] as number]
  const [from, to] = [indexSteps[step - 1] as number, indexSteps[step] as number]
  return Math.ceil(from + ((pm - low) * (to - from)) / (high - low))
}

function stationCode(i: number): string {
  return `YXA${String(i + 1).padStart(3, '0')}`
}
