import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onboardFile, type Outcome } from '../../tools/real/onboard-file.ts'
import { openRealPlatform, type RealPlatform } from '../../tools/real/real-platform.ts'
import { realSets } from '../../tools/real/real-sets.ts'

const data = resolve(import.meta.dirname, '../../../shared/data')
const found = existsSync(data)

describe.skipIf(!found)(`onboarding real files through the API${found ? '' : ' – skipped: no data'}`, () => {
  const outcomes = new Map<string, Outcome>()
  let base: TestDb
  let platform: RealPlatform
  beforeAll(async () => {
    base = await testDb([])
    platform = await openRealPlatform(base.db)
    const datasets = new Map<string, string>()
    for (const { correct, ...sitting } of realSets(data)) {
      const outcome = await onboardFile(platform, {
        ...sitting,
        ...(correct ? { correct: (proposal) => correct(proposal, datasets) } : {}),
      })
      datasets.set(sitting.name, outcome.dataset)
      outcomes.set(sitting.name, outcome)
    }
  }, 240_000)
  afterAll(async () => {
    await platform.close()
    await base.drop()
  })
  const named = (name: string): Outcome => {
    const outcome = outcomes.get(name)
    if (!outcome) throw new Error(`not onboarded: ${name}`)
    return outcome
  }
  const counts = (name: string) => {
    const { version } = named(name).report
    return [version?.rowsIn, version?.rowsBad]
  }
  const ruleOf = (name: string, title: RegExp) => named(name).report.check?.results.find((r) => title.test(r.title))

  test('every file loads, its counts reconcile, and no rule is left that could not run', () => {
    expect(outcomes.size).toBe(12)
    for (const { name, report } of outcomes.values()) {
      expect([name, report.draft.state, report.version?.state]).toEqual([name, 'loaded', 'published'])
      const { rowsIn = 0, rowsGood = 0, rowsBad = 0, hash } = report.version ?? {}
      expect([name, rowsGood + rowsBad]).toEqual([name, rowsIn])
      expect(hash).toMatch(/^[0-9a-f]{16}$/)
      expect([name, report.check?.notRunnable]).toEqual([name, 0])
      expect(report.check?.rules).toBeGreaterThan(3)
    }
  })

  test('the daily epidemic file: 83,146 rows, and 省 = Σ市 finds the 860 mismatches of 5,484 province-days', () => {
    expect(counts('新冠疫情逐日数据')).toEqual([83_146, 0])
    expect(ruleOf('新冠疫情逐日数据', /省级确诊数/)).toMatchObject({ state: 'violated', checked: 5484, bad: 860 })
  })

  test('five stations of 35,064 hours, keyed by hour and station; what is no number is kept as a bad row', () => {
    const stations = [...outcomes.keys()].filter((name) => name.startsWith('空气质量'))
    expect(stations).toHaveLength(5)
    for (const name of stations) {
      expect(counts(name)[0]).toBe(35_064)
      expect(named(name).report.version?.badByRule).not.toHaveProperty('key_duplicate')
      expect(named(name).proposal.theme).toBe('11')
    }
  })

  test('41,352 townships, and each one’s parent exists among 2,978 counties', () => {
    expect(counts('区县代码')).toEqual([2978, 0])
    expect(counts('乡镇街道代码')).toEqual([41_352, 0])
    expect(ruleOf('乡镇街道代码', /上级区县存在/)).toMatchObject({ state: 'pass', checked: 41_352, bad: 0 })
  })

  test('the national list of 35,955 rows: numbers such as "7,472" are numbers', () => {
    expect(counts('全国开放资料清单')).toEqual([35_955, 0])
    const types = new Map(named('全国开放资料清单').proposal.columns.map((c) => [c.title, c.type]))
    expect([types.get('瀏覽人次'), types.get('下載次數')]).toEqual(['integer', 'integer'])
  })

  test('a CP950 file without header and a workbook of several sheets', () => {
    expect(counts('宜兰县清单 CP950')).toEqual([357, 0])
    expect(counts('桃园市清单 多工作表')[0]).toBe(1429)
    expect(counts('桃园市清单 多工作表')[1]).toBeLessThanOrEqual(5)
  })

  test('96 of 96 credit codes are valid', () => {
    expect(counts('统一社会信用代码样例')).toEqual([96, 0])
    expect(ruleOf('统一社会信用代码样例', /校验位/)).toMatchObject({ state: 'pass', checked: 96, bad: 0 })
    expect(named('统一社会信用代码样例').proposal.columns[0]?.semantic).toBe('uscc')
  })
})
