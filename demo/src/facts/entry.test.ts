import { describe, expect, it } from 'vitest'
import { buildDepartments } from '../place/department.ts'
import { tables } from '../table/tables.ts'
import { reproduceZhenjiang, zhenjiang } from '../zhenjiang.ts'
import { readEntries } from './entry.ts'

const departments = buildDepartments()
const entries = readEntries(departments)

describe('readEntries', () => {
  it('holds at least 200 entries, at least one of every department, named once per department', () => {
    expect(entries.length).toBeGreaterThanOrEqual(200)
    expect(new Set(entries.map((entry) => entry.department.key)).size).toBe(departments.length)
    expect(new Set(entries.map((entry) => `${entry.department.key}/${entry.name}`)).size).toBe(entries.length)
  })

  it('says out of which duty the data comes', () => {
    const low = entries.filter(({ name }) => name.startsWith('最低生活保障'))
    expect(low.map(({ abstract }) => /“(.*?)”/.exec(abstract)?.[1])).toEqual(['最低生活保障', '最低生活保障'])
  })

  it('attaches exactly the tables that exist', () => {
    const named = entries.map((entry) => entry.table).filter(Boolean)
    expect(named.toSorted()).toEqual(Object.keys(tables).toSorted())
  })

  it('refuses sharing only on a law, regulation or State Council decision (条例 art. 14)', () => {
    for (const entry of entries.filter((each) => each.shareType === 3)) {
      expect(['法律', '行政法规', '国务院决定']).toContain(entry.basis.rank)
      expect(entry.refusalReason).not.toBe('')
    }
  })

  it('grades an entry no lower than its items and opens nothing personal without conditions', () => {
    for (const entry of entries) {
      for (const item of entry.items) {
        expect(entry.level).toBeGreaterThanOrEqual(item.grade)
        expect(item.grade, item.title).toBeGreaterThanOrEqual({ none: 1, personal: 2, sensitive: 3 }[item.sensitivity])
      }
      if (entry.level > 2) expect(Math.min(entry.shareType, entry.openType), entry.name).toBeGreaterThan(1)
    }
    expect(entries.filter((entry) => entry.openType === 1).length).toBeGreaterThan(80)
  })

  it('gives every entry one key and unique physical names', () => {
    for (const entry of entries) {
      expect(entry.items.filter((item) => item.key)).toHaveLength(1)
      expect(new Set(entry.items.map((item) => item.name)).size).toBe(entry.items.length)
    }
  })
})

describe('reproduceZhenjiang', () => {
  it('yields 18,896 entries of which 6,309 are attached and 535 used', () => {
    const all = [...reproduceZhenjiang(5)]
    expect(all).toHaveLength(zhenjiang.entries)
    expect(Math.max(...all.map((each) => each.name.length))).toBeLessThanOrEqual(50)
    expect(all.filter((each) => each.attached)).toHaveLength(6_309)
    expect(all.filter((each) => each.used)).toHaveLength(535)
    expect(new Set(all.map((each) => `${each.fact.department.key}/${each.name}`)).size).toBe(18_896)
  })
})
