import { type Day, parseDay, years } from '../calendar/day.ts'
import { readDocument, readRows } from '../facts/read-facts.ts'
import type { Random } from '../random/random.ts'
import { weighted } from '../random/weighted.ts'
import type { Place } from '../place/division.ts'
import { buildUscc } from '../range/uscc.ts'

export interface Industry {
  code: string
  word: string
  permit: string
  offence: string
}

export interface Enterprise {
  uscc: string
  name: string
  /** the resident who represents or owns it */
  person: number
  capital: number
  founded: Day
  industry: Industry
  status: '存续' | '注销' | '吊销'
  address: string
  county: number
}

const status = weighted<Enterprise['status']>([
  ['存续', 91],
  ['注销', 7],
  ['吊销', 2],
])

interface Site {
  place: Place
  asOf: Day
  random: Random
  /** a resident who may do business */
  adult(random: Random): { person: number; birth: Day }
}

/** Companies: brand + trade + 有限公司, each represented by a resident who was of age when it was founded. */
export function buildEnterprises(site: Site, count: number): Enterprise[] {
  const names = readDocument<{ brands: string; brandTails: string }>('names')
  const brands = names.brands.split(' ')
  const tails = names.brandTails.split(' ')
  const rows = readRows<'code' | 'word' | 'weight' | 'permit' | 'offence'>('industries')
  const industry = weighted(rows.map((row) => [row, Number(row.weight)] as const))
  const { random } = site
  return Array.from({ length: count }, (_, i) => {
    const trade = industry(random)
    const brand = random.pick(brands) + (random.chance(0.75) ? random.pick(tails) : '')
    const name = `${site.place.city.name}${brand}${trade.word}有限公司`
    return {
      ...body(site, '91', 100_000 + i),
      name,
      capital: random.pick([10, 50, 100, 200, 500, 1000, 5000]),
      industry: trade,
    }
  })
}

/** 个体工商户: shops named after their owner's brand. */
export function buildBusinesses(site: Site, count: number): Enterprise[] {
  const words = readDocument<{ words: [string, string][] }>('small-business').words
  const names = readDocument<{ brands: string }>('names').brands.split(' ')
  const { random } = site
  return Array.from({ length: count }, (_, i) => {
    const [code, word] = random.pick(words)
    const common = body(site, '92', 200_000 + i)
    const county = site.place.counties[common.county] as Place['counties'][number]
    const name = `${county.name}${random.pick(names)}${word}`
    return {
      ...common,
      name,
      capital: random.between(1, 20),
      industry: { code, word, permit: '食品经营许可', offence: '未按规定公示营业执照' },
    }
  })
}

function body(site: Site, kind: string, serial: number) {
  const { place, asOf, random } = site
  const county = random.int(place.counties.length)
  const { code, name } = place.counties[county] as Place['counties'][number]
  const { person, birth } = site.adult(random)
  const earliest = Math.max(birth + years(18), parseDay('2001-01-01'))
  return {
    uscc: buildUscc(kind, code, serial),
    person,
    founded: earliest + random.int(Math.max(1, asOf - earliest)),
    status: status(random),
    address: `${place.city.name}${name}${random.pick(place.roads)}${random.between(1, 399)}号${random.between(1, 20)}层`,
    county,
  }
}
