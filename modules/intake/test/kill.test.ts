import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { evidenceMigrations } from '@shuyuan/evidence'
import { jobsMigrations } from '@shuyuan/jobs'
import { lineageMigrations } from '@shuyuan/lineage'
import { testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { findVersion, intakeMigrations } from '../src/index.ts'

/** Kill moments; `SHUYUAN_FAULT_ROUNDS` asks for more. */
const TIMES = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 2)
const script = join(import.meta.dirname, 'load-child.ts')

function run(args: string[], killAfter?: number): Promise<{ out: string; code: number | null }> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.on('data', (block: Buffer) => (out += block))
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((done) =>
    child.on('close', (code) => {
      clearTimeout(timer)
      done({ out, code })
    }),
  )
}

it(
  `kill -9 at ${TIMES} moments of a load: nothing half is ever visible, and the next run publishes the whole`,
  async () => {
    const { db, url, drop } = await testDb([
      jobsMigrations,
      evidenceMigrations,
      catalogueMigrations,
      lineageMigrations,
      intakeMigrations,
    ])
    const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-kill-'))
    try {
      const version = (await run([url, dataDir, 'prepare'])).out
      expect(version).toMatch(/^ver_/)
      const from = Date.now()
      expect((await run([url, dataDir, 'load', version])).code).toBe(0)
      let whole = Date.now() - from
      const first = await findVersion(db, version)
      expect(first).toMatchObject({ state: 'published', rowsIn: 60_000, rowsBad: 1200 })
      let killed = 0
      for (let i = 0; i < TIMES; i++) {
        await sql`update intake.version set state = 'queued', manifest = null, published_at = null where id = ${version}`.execute(
          db,
        )
        await sql`delete from intake.lineage`.execute(db)
        // Evenly over the whole run, with a little noise: start-up, casting, writing, renaming, committing.
        const began = Date.now()
        const result = await run(
          [url, dataDir, 'load', version],
          whole * (0.35 + (0.7 * i) / TIMES) + Math.random() * 20,
        )
        if (result.code === null) killed++
        // A busy machine makes the measure too long or too short; a run that got through is the newer one.
        else whole = Math.min(whole, Date.now() - began)
        const seen = await findVersion(db, version)
        const lineage = await sql<{ n: number }>`select count(*)::int as n from intake.lineage`.execute(db)
        const folder = join(dataDir, 'lake', seen?.dataset ?? '', version)
        if (seen?.state === 'published') {
          expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
            rowsIn: 60_000,
            hash: first?.hash,
          })
          expect(lineage.rows[0]?.n).toBe(1)
        } else expect([seen?.state, lineage.rows[0]?.n]).toEqual(['queued', 0])
      }
      expect(killed).toBeGreaterThanOrEqual(TIMES / 3)
      await run([url, dataDir, 'load', version])
      expect(await findVersion(db, version)).toMatchObject({
        state: 'published',
        rowsIn: 60_000,
        rowsBad: 1200,
        hash: first?.hash,
      })
      expect(readdirSync(join(dataDir, 'lake', first?.dataset ?? ''))).toEqual([version])
      expect(existsSync(join(dataDir, 'lake', '.tmp', version))).toBe(false)
    } finally {
      await drop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
  120_000 + TIMES * 30_000,
)
