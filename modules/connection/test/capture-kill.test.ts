import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { versionFiles } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { testDb, startLogical } from '@shuyuan/testkit'
import pg from 'pg'
import { expect, it } from 'vitest'
import { createCapture } from '../src/capture/create-capture.ts'
import { findCapture, findCaptureTable } from '../src/capture/capture.store.ts'
import { queueCompaction } from '../src/capture/compact/plan-compaction.ts'
import { readCurrent } from '../src/capture/read-current.ts'
import { captureMigrations, column, makeDataset, openWorker, plantSource } from './capture-app.ts'

const ROUNDS = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 20)
const script = join(import.meta.dirname, 'capture-child.ts')
const long = (seed: number) => Array.from({ length: 700 }, (_, i) => ((i + 1) * (seed + 7919)).toString(36)).join('')

/** Changes that a round may bring, so that a slow machine is not given more to do than a fast one. */
const A_ROUND = 300

/** Random committed and rolled back work at the source; counts the row changes that were committed (a moved key is two). */
function startWriter(client: pg.Client) {
  const going = { on: true, most: 0 }
  let changes = 0
  let next = 1
  const live = new Set<number>()
  const pick = () => [...live][Math.floor(Math.random() * live.size)] ?? 1
  const statement = async (): Promise<number> => {
    const dice = Math.random()
    if (dice < 0.45 || live.size < 20) {
      const ids = Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => next++)
      for (const id of ids) live.add(id)
      const n = await client.query(
        `insert into "登记" select id, '甲', '名' || id, id * 1.25, $2 from unnest($1::int[]) id`,
        [ids, long(ids[0] ?? 0)],
      )
      return n.rowCount ?? 0
    }
    const id = pick()
    if (dice < 0.75) return (await client.query(`update "登记" set 数 = 数 + 1 where id = $1`, [id])).rowCount ?? 0
    if (dice < 0.85) {
      const to = next++
      live.delete(id)
      live.add(to)
      return (
        2 * ((await client.query(`update "登记" set id = $2, 名 = '搬' || 名 where id = $1`, [id, to])).rowCount ?? 0)
      )
    }
    if (dice < 0.9)
      return (await client.query(`update "登记" set 长 = null, 名 = '' where id = $1`, [id])).rowCount ?? 0
    live.delete(id)
    return (await client.query(`delete from "登记" where id = $1`, [id])).rowCount ?? 0
  }
  const done = (async () => {
    while (going.on) {
      if (changes >= going.most) {
        await sleep(5)
        continue
      }
      const before = new Set(live)
      await client.query('begin')
      let count = 0
      for (let n = Math.random() * 5; n > 0; n--) count += await statement()
      const keep = Math.random() < 0.9
      await client.query(keep ? 'commit' : 'rollback')
      if (keep) changes += count
      else {
        live.clear()
        for (const id of before) live.add(id)
      }
      await new Promise((ok) => setTimeout(ok, Math.random() * 8))
    }
  })()
  return {
    changes: () => changes,
    more() {
      going.most = changes + A_ROUND
    },
    async stop() {
      going.on = false
      await done
    },
  }
}

const key = (row: Record<string, unknown>) => JSON.stringify(Object.values(row))

it(
  `kill -9 of the worker at ${ROUNDS} random moments: current state and version equal the source, nothing lost, nothing doubled`,
  async () => {
    const source = await startLogical()
    const { db, url, drop } = await testDb(captureMigrations)
    const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-capture-'))
    const sourceUrl = String(source.target.connection.connectionString)
    const worker = await openWorker(url, dataDir)
    try {
      await source.client.query(
        'create table "登记" (id int, 地 text, 名 text, 数 numeric(12,2), 长 text, primary key (id, 地))',
      )
      await source.client.query(
        `insert into "登记" select -n, '乙', '旧' || n, n, null from generate_series(1, 3000) n`,
      )
      const { deps } = worker
      const dataset = await makeDataset(deps, [
        column('id', 'integer', { key: true, required: true }),
        column('地', 'text', { key: true, required: true }),
        column('名'),
        column('数', 'decimal', { format: '(12,2)' }),
        column('长'),
      ])
      const capture = await createCapture(deps, system, {
        source: await plantSource(deps, sourceUrl),
        name: '登记捕获',
        tables: [{ schema: 'public', name: '登记', dataset: dataset.id }],
        flushMs: 100,
        compactChanges: 1500,
      })
      let writer: ReturnType<typeof startWriter> | null = null
      for (let round = 0; round < ROUNDS; round++) {
        const child = spawn(process.execPath, [script, url, dataDir], {
          stdio: ['ignore', 'pipe', 'inherit'],
        })
        const closed = new Promise((ok) => child.on('close', ok))
        const ready = new Promise<true>((ok) => child.stdout.once('data', () => ok(true)))
        if (!(await Promise.race([ready, closed.then(() => false)])))
          throw new Error('the worker ended before it was ready')
        if (round === 0) while ((await findCapture(db, capture.id))?.state !== 'running') await sleep(50)
        writer ??= startWriter(source.client)
        writer.more()
        await sleep(Math.random() * 1200)
        child.kill('SIGKILL')
        await closed
      }
      await writer?.stop()
      await worker.start()
      const { rows } = await source.client.query('select id, 地, 名, 数::text as 数, 长 from "登记"')
      const want = rows.map(key).sort()
      const current = async () => {
        const { from } = await readCurrent(deps, dataset.id)
        return (await deps.engine.query(`select id, 地, 名, 数::varchar as 数, 长 from ${from}`)).map(key).sort()
      }
      const changes = 1 + (writer?.changes() ?? 0)
      // As long as something still arrives, more may.
      for (let seen = -1, quiet = 0; seen < changes && quiet < 600; quiet++) {
        const now = (await findCaptureTable(db, dataset.id))?.changes ?? 0
        if (now > seen) [seen, quiet] = [now, 0]
        await sleep(100)
      }
      // Every committed change once: one missing or doubled would show in the count even where the rows agree.
      expect((await findCaptureTable(db, dataset.id))?.changes).toBe(changes)
      expect(await current()).toEqual(want)
      while ((await findCaptureTable(db, dataset.id))?.compacting) await sleep(50)
      await queueCompaction(deps, 'org_water', dataset.id)
      await deps.jobs.idle()
      const table = await findCaptureTable(db, dataset.id)
      expect(table).toMatchObject({ versioned: changes, compacting: null })
      const files = await versionFiles(deps, table?.version ?? '')
      const version = await deps.engine.query(
        `select id, 地, 名, 数::varchar as 数, 长 from read_parquet('${files.glob}')`,
      )
      expect(version.map(key).sort()).toEqual(want)
      expect(await current()).toEqual(want)
    } finally {
      await worker.stop()
      await drop()
      await source.stop()
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
  120_000 + ROUNDS * 20_000,
)

const sleep = (ms: number) => new Promise((ok) => setTimeout(ok, ms))
