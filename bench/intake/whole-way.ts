import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb, openServer } from '@shuyuan/db'
import { createJobs } from '@shuyuan/jobs'
import type { Column } from '@shuyuan/intake'
import { onboardFile, type Sitting } from '../../tools/real/onboard-file.ts'
import { openPlatform } from './open-platform.ts'

type Proposal = Parameters<NonNullable<Sitting['correct']>>[0]

interface Rule {
  kind: string
  columns: readonly string[]
  params: object
}

/** A step of the way: seconds, the platform's processor seconds, its highest memory so far. */
export interface Step {
  step: string
  seconds: number
  cpu: number
  peakMB: number
}

/**
 * A file from the first byte sent to the finished check of its published version, as a clerk's program does it over HTTP on a platform in a
 * process of its own with its own database. The proposal gets the types and `rules` of the loader alone, so that as many rows are bad as there:
 * `rowsBad`. Throws when they are not, a row was lost or a rule did not run.
 */
export async function wholeWay(
  file: string,
  { rules, columns, rowsBad }: { rules: readonly Rule[]; columns: readonly Column[]; rowsBad: number },
): Promise<{ seconds: number; steps: Step[]; peakMB: number; told: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-whole-way-'))
  const server = await openServer(dir)
  const platform = await openPlatform(server.url)
  const steps: Step[] = []
  try {
    const stated = rules.map(({ kind, columns, params }) => ({
      kind,
      columns: [...columns],
      params: { ...params },
      keep: true,
      confidence: 1,
      reason: '',
    }))
    const correct = (proposal: Proposal): Proposal => ({
      ...proposal,
      columns: proposal.columns.map((column) => ({
        ...column,
        missing: [],
        type: columns.find(({ name }) => name === column.name)?.type ?? column.type,
      })),
      rules: stated,
    })
    let before = { at: performance.now(), cpu: (await platform.used()).cpu }
    const onStep = async (step: string): Promise<void> => {
      const at = performance.now()
      const { cpu, peakMB } = await platform.used()
      steps.push({ step, seconds: (at - before.at) / 1000, cpu: cpu - before.cpu, peakMB })
      before = { at, cpu }
    }
    const { seconds, report } = await onboardFile(platform, { file, name: '入库基准', correct, onStep })
    const { version, check } = report
    if (!version || version.rowsBad !== rowsBad || version.rowsIn !== version.rowsGood + rowsBad)
      throw new Error(JSON.stringify(report))
    if (check?.rules !== rules.length || check.notRunnable > 0) throw new Error(JSON.stringify(check))
    const { rowsIn, rowsGood } = version
    // what follows from a new version (profile, facts) is the platform's memory too, though nobody waits for it
    await settled(server.url)
    await onStep('afterwards')
    const { peakMB } = await platform.used()
    return { seconds, steps, peakMB, told: `${seconds.toFixed(2)} s, in ${rowsIn} = good ${rowsGood} + bad ${rowsBad}` }
  } finally {
    await platform.close()
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Resolves when the platform on this database has no work left. */
async function settled(url: string): Promise<void> {
  const db = openDb(url)
  await createJobs(db, { work: false }).idle()
  await db.destroy()
}

/** One line for each step. */
export function printSteps(rows: number, steps: readonly Step[]): void {
  for (const { step, seconds, cpu, peakMB } of steps)
    console.log(
      `  ${step.padEnd(10)} ${seconds.toFixed(2).padStart(6)} s, processor ${cpu.toFixed(2).padStart(6)} s, ${((cpu / rows) * 1e6).toFixed(2)} s per million rows, peak so far ${peakMB.toFixed(0)} MB`,
    )
}
