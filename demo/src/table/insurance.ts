import { type Day, dayText, monthBefore, years } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { addressOf } from '../person/households.ts'
import { idNumberOf } from '../person/number-people.ts'
import { PENSION_AGE } from '../person/occupy-people.ts'
import { ageOn, isAlive, MALE, NOBODY } from '../person/people.ts'
import { drawn, lot } from '../random/lot.ts'
import { buildMobile } from '../range/mobile.ts'
import { livedIn, PAID_MONTHS } from './aid.ts'
import type { Row } from './table.ts'

/** 社会保险参保: everyone employed by an enterprise. */
export function* socialInsurance(city: City): Generator<Row> {
  for (const person of employed(city)) {
    const { people, place, households, seed } = city
    yield {
      cells: [
        `SB${String(person + 1).padStart(9, '0')}`,
        idNumberOf(people, place, person),
        city.names.of(people, person),
        buildMobile(person),
        employerOf(city, person),
        '企业职工基本养老保险',
        drawn(seed, 'insurance.paused', person, 0.06) ? '暂停参保' : '正常参保',
        dayText(joined(city, person)),
        String(wage(city, person)),
        addressOf(households, place, people.household[person] as number),
      ],
      person,
    }
  }
}

/** 基本医疗保险参保: nearly all residents. */
export function* medicalInsurance(city: City): Generator<Row> {
  const { people, place, households, seed, asOf } = city
  for (let person = 0; person < people.count; person++) {
    if (!isAlive(people, person) || !drawn(seed, 'medical', person, 0.96)) continue
    const worker = people.employer[person] !== NOBODY
    const since = Math.max(
      (people.birth[person] as Day) + 30,
      asOf - Math.floor(lot(seed, 'medical.since', person) * 5400),
    )
    yield {
      cells: [
        `YB${String(person + 1).padStart(9, '0')}`,
        idNumberOf(people, place, person),
        city.names.of(people, person),
        String(people.sex[person]),
        dayText(people.birth[person] as Day),
        worker ? '职工基本医疗保险' : '城乡居民基本医疗保险',
        '正常参保',
        dayText(Math.min(since, asOf)),
        addressOf(households, place, people.household[person] as number),
      ],
      person,
    }
  }
}

/** Does this person draw a pension (or did, until death)? */
export function drawsPension(city: City, person: number): boolean {
  const from = city.people.sex[person] === MALE ? PENSION_AGE.male : PENSION_AGE.female
  return ageOn(city.people, person, city.asOf) > from && drawn(city.seed, 'pension', person, 0.82)
}

/** 养老金发放: monthly, for life. */
export function* pensionPay(city: City): Generator<Row> {
  for (let person = 0; person < city.people.count; person++) {
    if (!drawsPension(city, person)) continue
    for (let back = PAID_MONTHS - 1; back >= 0; back--)
      if (livedIn(city, person, back)) yield pensionPayment(city, person, back)
  }
}

/** The pension of the month `back` months ago, whether or not it was due. */
export function pensionPayment(city: City, person: number, back: number): Row {
  const month = monthBefore(city.asOf, back)
  const amount = (1400 + lot(city.seed, 'pension.amount', person) * 5200).toFixed(2)
  return {
    cells: [
      `YL${month.replace('-', '')}${String(person + 1).padStart(9, '0')}`,
      idNumberOf(city.people, city.place, person),
      city.names.of(city.people, person),
      month,
      amount,
    ],
    person,
  }
}

/** 住房公积金缴存: two thirds of the employed. */
export function* providentFund(city: City): Generator<Row> {
  for (const person of employed(city)) {
    if (!drawn(city.seed, 'fund', person, 0.66)) continue
    const base = wage(city, person)
    const months = Math.floor((city.asOf - joined(city, person)) / 30.4)
    yield {
      cells: [
        `GJJ${String(person + 1).padStart(9, '0')}`,
        idNumberOf(city.people, city.place, person),
        city.names.of(city.people, person),
        employerOf(city, person),
        base.toFixed(2),
        (base * 0.2).toFixed(2),
        (base * 0.2 * months * (0.3 + 0.6 * lot(city.seed, 'fund.kept', person))).toFixed(2),
        '正常',
      ],
      person,
    }
  }
}

function* employed(city: City): Generator<number> {
  for (let person = 0; person < city.people.count; person++) if (city.people.employer[person] !== NOBODY) yield person
}

function employerOf(city: City, person: number): string {
  return (city.enterprises[city.people.employer[person] as number] as City['enterprises'][number]).uscc
}

function wage(city: City, person: number): number {
  return 4000 + Math.floor(lot(city.seed, 'wage', person) ** 2 * 17_000)
}

/** First day of contribution: after the eighteenth birthday and the founding of the employer. */
function joined(city: City, person: number): Day {
  const employer = city.enterprises[city.people.employer[person] as number] as City['enterprises'][number]
  const earliest = Math.max((city.people.birth[person] as Day) + years(18) + 1, employer.founded)
  return earliest + Math.floor(lot(city.seed, 'joined', person) * Math.max(0, city.asOf - earliest))
}
