import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { planSteps } from '@shuyuan/cleansing'
import { findDivision } from '@shuyuan/gb'
import { expect, test } from 'vitest'
import { traceRows } from '../../modules/cleansing/src/preview/trace-rows.ts'
import { column, emptyWorld, relation } from '../../modules/cleansing/test/rows.ts'

const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'cn-gb-codes', 'GB-2260', 'GB-2260.csv')
const there = existsSync(file)

test.skipIf(!there)(
  `county codes in force in 2019 are mapped to those of today: one successor of the same place, or refused${there ? '' : ' (skipped: no data)'}`,
  async () => {
    const engine = openEngine({ tempDir: join(tmpdir(), 'shuyuan-real-divisions') })
    try {
      const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
      const list = lines.map((line) => line.replaceAll('"', '').split(','))
      const counties = list.filter((r) => r[9] === '0' && /^\d{6}$/.test(r[2] ?? '') && !r[2]?.endsWith('00'))
      const codes = counties.map((r) => r[2] as string)
      const gone = codes.filter((code) => findDivision(code)?.to !== null)
      const steps = [{ id: 's', kind: 'code', params: { column: '代码', table: 'divisions', onError: 'reject' } }]
      const columns = [column('代码')]
      const plan = planSteps(steps, columns, emptyWorld)
      const mapped = await engine.session(async (session) => {
        const rows = await (
          await traceRows(
            session,
            plan,
            relation(
              columns,
              codes.map((code) => [code]),
            ),
          )
        ).at(1)
        return new Map(rows.map((r) => [codes[r.row - 1] as string, r.state === 0 ? (r.cells['代码'] ?? null) : null]))
      })
      const results = [...mapped.values()].filter((code) => code !== null)
      expect(results.filter((code) => findDivision(code)?.to !== null)).toEqual([])
      // those that stand are left as they are
      expect(codes.filter((code) => !gone.includes(code) && mapped.get(code) !== code)).toEqual([])
      const found = gone.filter((code) => mapped.get(code) !== null)
      console.log(
        `${codes.length} county codes of 2019: ${gone.length} withdrawn since, ${found.length} mapped, ${gone.length - found.length} split or unknown`,
      )
      expect(found.length / gone.length).toBeGreaterThan(0.85)
      // the successor lies in the same province, nearly always in the same prefecture
      expect(found.filter((code) => mapped.get(code)?.slice(0, 2) !== code.slice(0, 2))).toEqual([])
      expect(['320684', '320602', '230702', '330103'].map((code) => mapped.get(code))).toEqual([
        '320614',
        '320613',
        '230717',
        '330105',
      ])
    } finally {
      await engine.close()
    }
  },
)
