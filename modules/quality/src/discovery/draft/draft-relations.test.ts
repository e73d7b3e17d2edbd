import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { column, rule, world } from '../../../test/factory.ts'
import { codePlanted, plantedRule, type PlantedTable, plants, plantTable } from '../../../test/planted-table.ts'
import { countViolations } from '../../check/count-violations.ts'
import { judgeRules } from '../../check/judge-rules.ts'
import { findDependencies } from '../dependency/find-dependencies.ts'
import type { Draft } from './draft.ts'
import { draftKeys } from './draft-keys.ts'
import { draftRelations } from './draft-relations.ts'
import { openAllowance } from './allowance.ts'
import { isSurprise } from './surprise.ts'

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-relations-'))
const engine = openEngine({ tempDir: join(dir, 'spill') })
afterAll(async () => {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
})

const breathe = async () => {}
const TABLES = 12
const SQL = { text: 'VARCHAR', integer: 'BIGINT' } as Record<string, string>

async function suggest(planted: PlantedTable): Promise<Draft[]> {
  const table = codePlanted(planted)
  const semantics = table.columns.map(() => 'unknown')
  const dependencies = await findDependencies(table, semantics, breathe)
  return [...draftKeys(table), ...(await draftRelations(table, dependencies, new Set(), breathe))]
}

const named = ({ rule: { kind, columns } }: Draft) => `${kind} ${columns.join()}`

/** Which drafts hold among other, clean rows of the same model: those are true, whoever planted them. */
async function holding(drafts: Draft[], { specs, rows }: PlantedTable): Promise<boolean[]> {
  const columns = specs.map(column)
  const file = join(dir, 'rows.csv')
  writeFileSync(file, [columns.map((c) => c.name), ...rows].map((row) => row.join(',')).join('\n'))
  const cells = columns.map(({ name, type }) => `CAST("${name}" AS ${SQL[type]}) AS "${name}"`)
  const source = `(SELECT row_number() OVER () AS _row, ${cells.join(', ')} FROM read_csv('${file}', all_varchar = true))`
  const of = world(columns, [], { source })
  const judged = judgeRules(
    drafts.map(({ rule: draft }, i) => rule(draft, `rul_${i}`)),
    of,
  )
  const { tallies } = await countViolations(engine, judged, of)
  return tallies.map(({ state, checked, bad }) => {
    expect(state, JSON.stringify(tallies)).not.toBe('not_runnable')
    return bad <= 0.002 * checked
  })
}

describe('draftRelations', () => {
  test('finds what was planted, and what it says holds in other rows of the same making', async () => {
    const found = new Map(plants.map((plant) => [plant, { planted: 0, found: 0 }]))
    let [said, right] = [0, 0]
    for (let seed = 1; seed <= TABLES; seed++) {
      const planted = plantTable(seed, { size: 1200, wrong: 250, draw: 0 })
      const drafts = await suggest(planted)
      const names = new Set(drafts.map(named))
      for (const plant of planted.plants) {
        const counts = found.get(plant) as { planted: number; found: number }
        counts.planted++
        if (names.has(plantedRule[plant])) counts.found++
      }
      const true_ = await holding(drafts, plantTable(seed, { size: 2500, wrong: 0, draw: 1 }))
      for (const [i, holds] of true_.entries()) if (!holds) console.log(`seed ${seed}: ${named(drafts[i] as Draft)}`)
      said += drafts.length
      right += true_.filter(Boolean).length
    }
    const counts = [...found.values()]
    const recall = counts.reduce((n, c) => n + c.found, 0) / counts.reduce((n, c) => n + c.planted, 0)
    const each = [...found].map(([plant, { planted, found: n }]) => `${plant} ${n}/${planted}`)
    console.log(
      `planted tables: precision ${(right / said).toFixed(3)} of ${said}, recall ${recall.toFixed(3)}; ${each.join(', ')}`,
    )
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(right / said).toBeGreaterThanOrEqual(0.9)
  }, 120_000)

  test('says nothing about columns that have nothing to do with each other', async () => {
    const said: string[] = []
    for (let seed = 100; seed < 100 + TABLES; seed++)
      said.push(...(await suggest(plantTable(seed, { size: 800, wrong: 0, draw: 0, none: true }))).map(named))
    expect(said).toEqual([])
  }, 60_000)
})

describe('bounds', () => {
  test('an allowance gives out what it has and no cell more', () => {
    const allowance = openAllowance(10)
    expect([allowance.spend(6), allowance.spend(5), allowance.spend(4), allowance.spend(1)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test('isSurprise asks more of few rows and of many tests', () => {
    expect(isSurprise(30, 30, 0.2, 1000)).toBe(true)
    expect(isSurprise(30, 30, 0.8, 1000)).toBe(false)
    expect(isSurprise(5, 5, 0.2, 1000)).toBe(false)
    expect(isSurprise(12, 12, 0.2, 10)).toBe(true)
    expect(isSurprise(12, 12, 0.2, 1_000_000)).toBe(false)
    expect(isSurprise(0, 0, 0.5, 1)).toBe(false)
  })
})
