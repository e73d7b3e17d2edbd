import { type Day, dayText, monthBefore, NEVER, parseDay } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { addressOf, villageOf } from '../person/households.ts'
import { idNumberOf } from '../person/number-people.ts'
import { ageOn, isAlive } from '../person/people.ts'
import { RELATION } from '../person/settle-families.ts'
import { drawn, lot } from '../random/lot.ts'
import { buildMobile } from '../range/mobile.ts'
import type { Row } from './table.ts'

/** Months of payment kept in the payment tables. */
export const PAID_MONTHS = 3
/** 低保标准, yuan a month and person. */
const STANDARD = 820

/** Is this person the head of a household that receives 低保, or was until death? */
export function receivesAid(city: City, person: number): boolean {
  const head = city.people.relation[person] === RELATION.head
  return head && drawn(city.seed, 'aid', city.people.household[person] as number, 0.022)
}

/** 最低生活保障对象: one row per household in receipt. */
export function* lowIncome(city: City): Generator<Row> {
  const { people, households, place, asOf } = city
  for (let person = 0; person < people.count; person++) {
    if (!isAlive(people, person) || !receivesAid(city, person)) continue
    const home = people.household[person] as number
    const covered = coveredIn(city, home)
    yield {
      cells: [
        aidNo(home),
        idNumberOf(people, place, person),
        city.names.of(people, person),
        buildMobile(person),
        String(covered),
        monthlyAid(city, home, covered),
        dayText(asOf - Math.floor(lot(city.seed, 'aid.since', home) * 1800) - 100),
        villageOf(households, place, home).code.slice(0, 6),
        addressOf(households, place, home),
      ],
      person,
    }
  }
}

/** 低保金发放: monthly, to the living head. */
export function* lowIncomePay(city: City): Generator<Row> {
  for (let person = 0; person < city.people.count; person++) {
    if (!isAlive(city.people, person) || !receivesAid(city, person)) continue
    for (let back = PAID_MONTHS - 1; back >= 0; back--) yield aidPayment(city, person, back)
  }
}

/** The payment of the month `back` months ago, whether or not it was due. */
export function aidPayment(city: City, person: number, back: number): Row {
  const { people, place } = city
  const home = people.household[person] as number
  const month = monthBefore(city.asOf, back)
  const amount = monthlyAid(city, home, coveredIn(city, home))
  return {
    cells: [
      `DB${month.replace('-', '')}${String(person + 1).padStart(9, '0')}`,
      aidNo(home),
      idNumberOf(people, place, person),
      city.names.of(people, person),
      month,
      amount,
    ],
    person,
  }
}

/** Was this person alive on the first day of the month `back` months ago? */
export function livedIn(city: City, person: number, back: number): boolean {
  const death = city.people.death[person] as Day
  return death === NEVER || death >= parseDay(`${monthBefore(city.asOf, back)}-01`)
}

/** 1 视力, 2 听力, 3 言语, 4 肢体 (half of all), 5 智力, 6 精神, 7 多重 (GB/T 26341). */
const kinds = [1, 2, 3, 4, 4, 4, 5, 6, 7]
const grades = [1, 2, 3, 3, 4, 4]

/** 持证残疾人: certificate number = citizen number + kind + grade, as the federation issues it. */
export function* disability(city: City): Generator<Row> {
  const { people, place, households, asOf, seed } = city
  for (let person = 0; person < people.count; person++) {
    if (!isAlive(people, person) || !drawn(seed, 'disability', person, 0.012 + ageOn(people, person, asOf) * 0.0003))
      continue
    const kind = String(kinds[Math.floor(lot(seed, 'disability.kind', person) * kinds.length)])
    const grade = String(grades[Math.floor(lot(seed, 'disability.grade', person) * grades.length)])
    const id = idNumberOf(people, place, person)
    const issued = Math.max(
      (people.birth[person] as Day) + 400,
      asOf - Math.floor(lot(seed, 'disability.day', person) * 3600),
    )
    yield {
      cells: [
        id + kind + grade,
        id,
        city.names.of(people, person),
        String(people.sex[person]),
        kind,
        grade,
        dayText(Math.min(issued, asOf)),
        buildMobile(person),
        villageOf(households, place, people.household[person] as number).code.slice(0, 6),
      ],
      person,
    }
  }
}

function coveredIn(city: City, home: number): number {
  return 1 + Math.floor(lot(city.seed, 'aid.covered', home) * 3)
}

function monthlyAid(city: City, home: number, covered: number): string {
  return (covered * STANDARD - Math.floor(lot(city.seed, 'aid.income', home) * 500)).toFixed(2)
}

function aidNo(home: number): string {
  return `DBZ${String(home + 1).padStart(8, '0')}`
}
