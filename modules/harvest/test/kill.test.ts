import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { noCounts } from '../src/run/run.ts'
import { findRun, insertRun } from '../src/run/run.store.ts'
import { insertSource } from '../src/source/source.store.ts'
import { ckan, migrationsUpToHarvest, openRemote, pack } from './factory.ts'

const CHILD = join(import.meta.dirname, 'run-child.ts')
/** Data sets on one page of the DCAT catalogue. */
const PAGE = 250

/** A DCAT catalogue split by hydra, as Turtle. */
const dcat =
  (count: number): Parameters<typeof openRemote>[0] =>
  (request, reply) => {
    const number = Number(new URL(request.url ?? '/', 'http://there').searchParams.get('page') ?? 1)
    const page = (n: number) => `<http://${request.headers.host}/catalog.ttl?page=${n}>`
    const next = number * PAGE < count ? `${page(number)} hydra:next ${page(number + 1)} .` : ''
    const sets = Array.from({ length: Math.min(PAGE, count - (number - 1) * PAGE) }, (_, i) => {
      const id = (number - 1) * PAGE + i
      return `<http://sets.invalid/${id}> a dcat:Dataset ; dct:identifier "${id}" ; dct:title "数据集第${id}号"@zh ; dct:description "说明"@zh .`
    })
    reply.setHeader('content-type', 'text/turtle')
    reply.end(`@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
      @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
      ${page(number)} a hydra:PartialCollectionView . ${next}
      ${sets.join('\n')}`)
  }

const kinds = [
  { kind: 'ckan' as const, path: '', count: 6000, answer: ckan(() => packs) },
  { kind: 'dcat' as const, path: '/catalog.ttl', count: 1500, answer: dcat(1500) },
]
const packs = Array.from({ length: 6000 }, (_, i) => pack(i))

test.each(kinds)(
  'a $kind run that is killed at any moment goes on where it stopped: nothing twice, nothing left out',
  async ({ kind, path, count, answer }) => {
    const remote = await openRemote(answer)
    const base = await testDb(migrationsUpToHarvest)
    const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-kill-'))
    try {
      const at = new Date()
      await inTx(base.db, async (tx) => {
        await insertSource(tx, {
          id: 'hsr_kill',
          name: '被杀',
          kind,
          url: remote.url + path,
          provider: 'org_x',
          mapping: {},
          schedule: 'manual',
          incremental: false,
          enabled: true,
          file: null,
          tags: null,
          lastFull: null,
          nextDue: null,
          registeredBy: 'usr_x',
          createdAt: at,
        })
        await insertRun(tx, {
          id: 'hrn_kill',
          source: 'hsr_kill',
          state: 'running',
          whole: true,
          since: null,
          job: null,
          position: { url: '', done: 0, seen: 0 },
          counts: noCounts,
          fields: {},
          total: null,
          notModified: false,
          shortfall: null,
          failure: null,
          startedBy: 'usr_x',
          startedAt: at,
          finishedAt: null,
        })
      })
      const places: number[] = []
      // the place of each kill is told by what the remote was asked: early, late and in between, however fast the machine is
      for (const pages of [1, 4, 5, Number.POSITIVE_INFINITY]) {
        remote.asked.length = 0
        await runUntil(() => remote.asked.length >= pages)
        places.push(await stored())
      }
      const run = await findRun(base.db, 'hrn_kill')
      expect(run).toMatchObject({ state: 'complete', counts: { read: count, added: count, refused: 0, unchanged: 0 } })
      const { rows } = await sql<{
        n: number
        d: number
      }>`select count(*) as n, count(distinct remote_id) as d from harvest.record`.execute(base.db)
      expect(rows[0]).toEqual({ n: count, d: count })
      expect(places.filter((place) => place > 0 && place < count).length).toBeGreaterThan(0)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
    } finally {
      await remote.close()
      await base.drop()
      rmSync(dataDir, { recursive: true, force: true })
    }

    async function stored(): Promise<number> {
      const { rows } = await sql<{ n: number }>`select count(*) as n from harvest.record`.execute(base.db)
      return rows[0]?.n ?? 0
    }

    /** Until it ends by itself or is killed. */
    function runUntil(enough: () => boolean): Promise<void> {
      return new Promise((done) => {
        const child = spawn(
          process.execPath,
          ['--disable-warning=ExperimentalWarning', CHILD, base.url, dataDir, 'hrn_kill'],
          { stdio: 'ignore' },
        )
        const watch = setInterval(() => enough() && child.kill('SIGKILL'), 5)
        child.on('exit', () => {
          clearInterval(watch)
          done()
        })
      })
    }
  },
  240_000,
)
