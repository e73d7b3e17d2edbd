import { dayText } from '../calendar/day.ts'
import type { City } from '../city.ts'
import type { Enterprise } from '../enterprise/enterprise.ts'
import { idNumberOf } from '../person/number-people.ts'
import { createRandom } from '../random/random.ts'
import type { Row } from './table.ts'

/** 企业登记. */
export function* enterprise(city: City): Generator<Row> {
  for (const each of city.enterprises) {
    yield {
      cells: [
        each.uscc,
        each.name,
        city.names.of(city.people, each.person),
        idNumberOf(city.people, city.place, each.person),
        (each.capital * 10_000).toFixed(2),
        dayText(each.founded),
        each.industry.code,
        each.status,
        each.address,
        countyCode(city, each),
      ],
      person: each.person,
    }
  }
}

/** 个体工商户登记. */
export function* individualBusiness(city: City): Generator<Row> {
  for (const each of city.businesses) {
    yield {
      cells: [
        each.uscc,
        each.name,
        city.names.of(city.people, each.person),
        idNumberOf(city.people, city.place, each.person),
        dayText(each.founded),
        each.industry.code,
        each.status,
        each.address,
        countyCode(city, each),
      ],
      person: each.person,
    }
  }
}

/** 纳税信用A级名单 of the last three rated years. */
export function* taxCredit(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'table.tax_credit')
  let serial = 0
  for (const each of city.enterprises)
    for (const year of [2023, 2024, 2025])
      if (each.status === '存续' && Number(dayText(each.founded).slice(0, 4)) < year && random.chance(0.12))
        yield { cells: [`NS${year}${String(++serial).padStart(6, '0')}`, each.uscc, each.name, String(year), 'A'] }
}

/** 行政许可: what the trade of the enterprise needs. */
export function* permit(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'table.permit')
  let serial = 0
  for (const each of [...city.enterprises, ...city.businesses]) {
    if (!random.chance(0.55)) continue
    const granted = Math.min(city.asOf, Math.max(each.founded + random.between(3, 300), city.asOf - random.int(1800)))
    const date = dayText(granted)
    yield {
      cells: [
        `云审许〔${date.slice(0, 4)}〕${++serial}号`,
        each.industry.permit,
        each.name,
        each.uscc,
        date,
        dayText(granted + 1825),
        '云溪市行政审批局',
      ],
    }
  }
}

const penalties: [string, number][] = [
  ['警告', 0],
  ['罚款', 1],
  ['罚款', 1],
  ['没收违法所得', 0],
  ['责令停产停业', 0],
]

/** 行政处罚: two in a hundred, for an offence of their trade. */
export function* penalty(city: City): Generator<Row> {
  const random = createRandom(city.seed, 'table.penalty')
  let serial = 0
  for (const each of [...city.enterprises, ...city.businesses]) {
    if (!random.chance(0.09)) continue
    const date = dayText(Math.min(city.asOf, each.founded + random.int(Math.max(1, city.asOf - each.founded))))
    const [kind, fined] = random.pick(penalties)
    yield {
      cells: [
        `云市监罚〔${date.slice(0, 4)}〕${++serial}号`,
        each.name,
        each.uscc,
        each.industry.offence,
        kind,
        fined ? (random.between(1, 60) * 500).toFixed(2) : '',
        date,
        '云溪市市场监督管理局',
      ],
    }
  }
}

function countyCode(city: City, each: Enterprise): string {
  return (city.place.counties[each.county] as City['place']['counties'][number]).code
}
