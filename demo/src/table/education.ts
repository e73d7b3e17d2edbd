import { dayText, type Day } from '../calendar/day.ts'
import type { City } from '../city.ts'
import { idNumberOf } from '../person/number-people.ts'
import { ageOn, isAlive, NOBODY } from '../person/people.ts'
import { lot } from '../random/lot.ts'
import { buildMobile } from '../range/mobile.ts'
import type { Row } from './table.ts'

const firstAge = { 小学: 6, 初中: 12, 高中: 15 } as const
const numerals = '一二三四五六'
const stage = { 小学: '', 初中: '初', 高中: '高' } as const

/** 学校名录. */
export function* school(city: City): Generator<Row> {
  for (const each of city.schools) {
    const { code } = city.place.counties[each.county] as City['place']['counties'][number]
    yield { cells: [each.code, each.name, each.kind, each.address, code, ...each.position, String(each.pupils)] }
  }
}

/** 中小学生学籍: pupil number = G + citizen number, as the national register builds it. */
export function* pupil(city: City): Generator<Row> {
  const { people, place, names, asOf } = city
  for (let person = 0; person < people.count; person++) {
    const index = people.school[person] as number
    if (index === NOBODY) continue
    const at = city.schools[index] as City['schools'][number]
    const grade = numerals[Math.max(0, ageOn(people, person, asOf) - firstAge[at.kind])] as string
    const id = idNumberOf(people, place, person)
    const guardian = [people.mother[person] as number, people.father[person] as number].find(
      (parent) => parent !== NOBODY && isAlive(people, parent),
    )
    yield {
      cells: [
        `G${id}`,
        id,
        names.of(people, person),
        String(people.sex[person]),
        dayText(people.birth[person] as Day),
        at.code,
        at.name,
        at.kind === '小学' ? `${grade}年级` : `${stage[at.kind]}${grade}`,
        `${1 + Math.floor(lot(city.seed, 'class', person) * Math.max(1, Math.ceil(at.pupils / 270)))}班`,
        guardian === undefined ? '' : names.of(people, guardian),
        guardian === undefined ? '' : buildMobile(guardian),
      ],
      person,
    }
  }
}
