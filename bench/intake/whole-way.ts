import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb, openServer } from '@shuyuan/db'
import type { Column } from '@shuyuan/intake'
import { onboardFile, type Sitting } from '../../tools/real/onboard-file.ts'
import { openRealPlatform } from '../../tools/real/real-platform.ts'

type Proposal = Parameters<NonNullable<Sitting['correct']>>[0]

interface Rule {
  kind: string
  columns: readonly string[]
  params: object
}

/**
 * A file from the first byte sent to the finished check of its published version, as a clerk's program does it over HTTP on a platform of its
 * own with its own database. The proposal gets the types and `rules` of the loader alone, so that as many rows are bad as there: `rowsBad`. Throws
 * when they are not, a row was lost or a rule did not run.
 */
export async function wholeWay(
  file: string,
  { rules, columns, rowsBad }: { rules: readonly Rule[]; columns: readonly Column[]; rowsBad: number },
): Promise<{ seconds: number; told: string }> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-whole-way-'))
  const server = await openServer(dir)
  const db = openDb(server.url)
  const platform = await openRealPlatform(db)
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
    const { seconds, report } = await onboardFile(platform, { file, name: '入库基准', correct })
    const { version, check } = report
    if (!version || version.rowsBad !== rowsBad || version.rowsIn !== version.rowsGood + rowsBad)
      throw new Error(JSON.stringify(report))
    if (check?.rules !== rules.length || check.notRunnable > 0) throw new Error(JSON.stringify(check))
    const { rowsIn, rowsGood } = version
    return { seconds, told: `${seconds.toFixed(2)} s, in ${rowsIn} = good ${rowsGood} + bad ${rowsBad}` }
  } finally {
    await platform.close()
    await db.destroy()
    await server.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
