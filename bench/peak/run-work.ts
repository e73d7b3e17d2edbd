import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { cleanseFiles } from '@shuyuan/cleansing'
import { openEngine } from '@shuyuan/engine'
import { countViolations } from '../../modules/quality/src/check/count-violations.ts'
import { judgeRules } from '../../modules/quality/src/check/judge-rules.ts'
import { emptyWorld } from '../../modules/quality/src/kind/empty-world.sql.ts'
import { findKind } from '../../modules/quality/src/kind/kinds.ts'
import { measureVersion } from '../../modules/quality/src/profile/measure-version.ts'
import { completeRule } from '../../modules/quality/src/rule/rule.ts'
import { compareSources } from '../../modules/verification/src/compare/compare-sources.ts'
import { cleansingPlan } from '../quality/cleansing-plan.ts'
import { columns, fortyRules } from '../quality/person-rules.ts'
import { sourcesOf } from '../verification/five-sources.ts'
import { BOUNDS, type Work } from './print-peaks.ts'

/** One piece of work over the files of a folder, and the peak memory of this process. Started by `print-peaks.ts`. */
const [work = '', folder = ''] = process.argv.slice(2)
const engine = openEngine({ tempDir: join(folder, 'spill'), threads: 2, memoryLimit: BOUNDS[work as Work].engine })
const glob = join(folder, '*.parquet')
const source = `read_parquet('${glob}')`

const works: Record<Work, () => Promise<unknown>> = {
  quality() {
    const world = { ...emptyWorld(columns), source, today: '2026-03-02' }
    const rules = fortyRules.flatMap((draft, i) => {
      const kind = findKind(draft.kind)
      return kind
        ? [completeRule(kind, draft, { id: `rul_${i}`, dataset: 'dst_bench', titleOf: (name: string) => name })]
        : []
    })
    return countViolations(engine, judgeRules(rules, world), world)
  },
  cleansing() {
    const out = join(folder, 'out')
    mkdirSync(out)
    return cleanseFiles(engine, { plan: cleansingPlan(), glob, work: out })
  },
  profile: () => {
    const shielded = columns.map((c) => ({ ...c, sensitivity: 'none' as const, grade: 1 as const }))
    return engine.session((session) => measureVersion(session, { source, columns: shielded }))
  },
  verification: () =>
    compareSources(
      engine,
      sourcesOf(
        readdirSync(folder)
          .filter((f) => f.endsWith('.parquet'))
          .map((f) => join(folder, f)),
        folder,
      ),
    ),
}

await works[work as Work]()
await engine.close()
console.log(JSON.stringify({ peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }))
