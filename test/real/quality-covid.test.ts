import { openEngine, text } from '@shuyuan/engine'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { column, rule } from '../../modules/quality/test/factory.ts'
import { countViolations } from '../../modules/quality/src/check/count-violations.ts'
import { violationsSql } from '../../modules/quality/src/check/fuse.sql.ts'
import { judgeRules } from '../../modules/quality/src/check/judge-rules.ts'
import { emptyWorld } from '../../modules/quality/src/kind/empty-world.sql.ts'

const csv = join(import.meta.dirname, '../../../shared/data/cn-covid-2020/china_daily_2019-12_to_2020-06.csv')
const found = existsSync(csv)

describe.skipIf(!found)(`quality on the daily epidemic file${found ? '' : ' – skipped: no data'}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-covid-'))
  const engine = openEngine({ tempDir: join(dir, 'spill') })
  afterAll(async () => {
    await engine.close()
    rmSync(dir, { recursive: true, force: true })
  })

  test('省 = Σ市 finds exactly the 860 mismatches of 5,484 province-days', async () => {
    const lake = join(dir, 'part-0.parquet')
    await engine.run(
      `COPY (SELECT *, row_number() OVER () AS _row FROM read_csv(${text(csv)}, all_varchar = true)) TO ${text(lake)} (FORMAT parquet)`,
    )
    const columns = [
      'date',
      'country',
      'province',
      'provincecode',
      'city',
      'citycode',
      'confirmed',
      'suspected',
      'cured',
      'dead',
    ].map(column)
    const w = { ...emptyWorld(columns), source: `read_parquet(${text(lake)})` }
    const params = { total: [{ column: 'city', is: [] }] }
    const judged = judgeRules(
      [
        rule({ kind: 'group_sum', columns: ['date', 'province', 'confirmed'], params }),
        rule({ kind: 'unique_combination', columns: ['date', 'province', 'city'], params: {} }, 'rul_2'),
      ],
      w,
    )
    const { rows, tallies } = await countViolations(engine, judged, w)
    expect(rows).toBe(83_146)
    expect(tallies[0]).toMatchObject({ checked: 5484, bad: 860 })

    const [first] = judged
    if (first?.judgement.shape !== 'group') throw new Error('group_sum judges groups')
    const file = join(dir, 'violations.parquet')
    await engine.run(violationsSql([], [{ rule: 'rul_1', query: first.judgement.query }], w, file))
    const kept = await engine.query<{ n: number; total: number }>(
      `SELECT count(*) AS n, count(DISTINCT keys) AS total FROM ${text(file)}`,
    )
    expect(kept).toEqual([{ n: 860, total: 860 }])
  })
})
