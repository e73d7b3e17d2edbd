import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseDay, years } from './calendar/day.ts'
import { generateCity } from './generate-city.ts'
import { idNumberOf } from './person/number-people.ts'
import { isAlive, NOBODY } from './person/people.ts'
import { readEntries } from './facts/entry.ts'
import { tableLines } from './write/table-lines.ts'

function hashOf(seed: number): string {
  const city = generateCity({ seed, scale: 'small' })
  const hash = createHash('sha256')
  for (const entry of readEntries(city.departments))
    if (entry.table) for (const line of tableLines(city, entry, {}, () => {})) hash.update(line)
  return hash.digest('hex')
}

describe('generateCity', () => {
  const city = generateCity({ seed: 7, scale: 'small' })
  const { people, place, households, asOf } = city

  it('gives the same bytes for the same seed and others for another', () => {
    const first = hashOf(3)
    expect(hashOf(3)).toBe(first)
    expect(hashOf(4)).not.toBe(first)
  })

  it('has exactly 20,000 living residents, 8 counties and 57 departments', () => {
    let living = 0
    for (let person = 0; person < people.count; person++) if (isAlive(people, person)) living++
    expect(living).toBe(20_000)
    expect(place.counties).toHaveLength(8)
    expect(city.departments).toHaveLength(57)
    expect(new Set(city.departments.map((each) => each.uscc)).size).toBe(57)
  })

  it('gives every person an id number of their own', () => {
    const ids = new Set<string>()
    for (let person = 0; person < people.count; person++) ids.add(idNumberOf(people, place, person))
    expect(ids.size).toBe(people.count)
  })

  it('keeps marriages lawful and mutual', () => {
    for (let person = 0; person < people.count; person++) {
      const spouse = people.spouse[person] as number
      if (spouse === NOBODY) continue
      expect(people.spouse[spouse]).toBe(person)
      expect(people.sex[spouse]).not.toBe(people.sex[person])
      expect(people.married[spouse]).toBe(people.married[person])
      const age = (people.married[person] as number) - (people.birth[person] as number)
      expect(age).toBeGreaterThanOrEqual(years(people.sex[person] === 1 ? 22 : 20))
      expect(people.married[person]).toBeLessThanOrEqual(asOf)
    }
  })

  it('lets parents be of another generation, alive at the birth, and never marry their child', () => {
    let linked = 0
    for (let person = 0; person < people.count; person++) {
      const mother = people.mother[person] as number
      if (mother === NOBODY) continue
      linked++
      const born = people.birth[person] as number
      const age = (born - (people.birth[mother] as number)) / 365.2425
      expect(people.sex[mother]).toBe(2)
      expect(age).toBeGreaterThan(18)
      expect(age).toBeLessThan(46)
      if (!isAlive(people, mother)) expect(people.death[mother]).toBeGreaterThan(born)
      if (people.spouse[person] === NOBODY) continue
      expect(people.spouse[person]).not.toBe(mother)
      expect(people.spouse[person]).not.toBe(people.father[person])
    }
    expect(linked).toBeGreaterThan(10_000)
  })

  it('gives each household a living head and registers nobody after today', () => {
    for (let home = 0; home < households.count; home++)
      expect(isAlive(people, households.head[home] as number)).toBe(true)
    for (let person = 0; person < people.count; person++) {
      expect(people.birth[person]).toBeLessThanOrEqual(asOf)
      expect(people.birth[person]).toBeGreaterThan(parseDay('1915-01-01'))
      if (!isAlive(people, person)) expect(people.death[person]).toBeLessThanOrEqual(asOf)
    }
  })

  it('lets residents represent enterprises and children attend a school of their county', () => {
    for (const each of [...city.enterprises, ...city.businesses]) {
      expect(isAlive(people, each.person)).toBe(true)
      expect(each.founded - (people.birth[each.person] as number)).toBeGreaterThanOrEqual(years(18))
      expect(each.founded).toBeLessThanOrEqual(asOf)
    }
    for (let person = 0; person < people.count; person++) {
      const school = people.school[person] as number
      if (school === NOBODY) continue
      const village = households.village[people.household[person] as number] as number
      expect(city.schools[school]?.county).toBe(place.villages[village]?.county)
    }
  })
})
