import { createHash } from 'node:crypto'
import { inTx } from '@shuyuan/db'
import { startTimer, stopTimer } from '@shuyuan/workflow'
import { sql } from 'kysely'
import { attachResource, recordRefresh, recordUse, type ResourceKind } from '../src/index.ts'
import { content, type openBook } from './factory.ts'

type Book = Awaited<ReturnType<typeof openBook>>

const DAY_MS = 86_400_000
/** 重庆's code ends in 0 like that of no other province; 泰州 and a county whose code ends in 0; a town. */
const REGIONS = ['100000', '320000', '500000', '321100', '321200', '500100', '321102', '321110', '321102001']
const CYCLES = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
/** 2026-03-31T16:30Z is April in China. */
const MONTHS = ['2025-12-31T15:59:59Z', '2026-02-11T01:00:00Z', '2026-03-31T16:30:00Z', '2026-05-01T00:00:00Z']
const PATHS = [
  'draft',
  'reviewing',
  'returned',
  'revoked',
  'revised',
  'second',
  'live',
  'live',
  'live',
  'live',
] as const
const KINDS: ResourceKind[] = ['dataset', 'service', 'file', 'stream', 'open']

/** Same number for the same question: mixed, but not by chance. */
const pick = (i: number, what: string, n: number): number =>
  createHash('sha256').update(`${what} ${i}`).digest().readUInt32BE() % n
const of = <T>(i: number, what: string, list: readonly T[]): T => list[pick(i, what, list.length)] as T

/**
 * A book of `count` mixed entries: in every state and with revisions under way, of several departments, with and without resources, used and
 * not, refreshed or grown old, with time limits that run, passed, stopped or stand still. What was told of uses and data is kept in
 * `recount.told`, apart from the columns that the book reads.
 */
export async function plantBook(book: Book, count: number): Promise<void> {
  const { db, clock } = book.deps
  const ago = (days: number) => new Date(clock.now().getTime() - days * DAY_MS)
  await sql`create schema recount`.execute(db)
  await sql`create table recount.told (entry text, what text, at timestamptz)`.execute(db)
  const numbers = Array.from({ length: count }, (_, i) => i)
  await inTx(db, async (tx) => {
    const tell = (entry: string, what: 'data' | 'use', at: Date) =>
      sql`insert into recount.told values (${entry}, ${what}, ${at})`.execute(tx)
    for (const i of numbers) await plantEntry(i)
    for (const i of numbers.filter((one) => pick(one, 'attached', 3) > 0)) {
      const entry = `ent_${i}`
      const then = ago(pick(i, 'age', 2) ? pick(i, 'days', 400) : pick(i, 'days', 12))
      for (const kind of KINDS.filter((one) => pick(i, one, 3) === 0)) {
        const outside = ['service', 'file', 'stream'].includes(kind) && pick(i, `${kind} outside`, 2) === 0
        const ref = outside ? `https://outside.example/${kind}/${i}` : `${kind}_${i}`
        const deps = { ...book.deps, clock: { now: () => then } }
        await attachResource(deps, tx, { entry, kind, ref, title: '资源' })
        await tell(entry, 'data', then)
        if (outside) continue
        if (pick(i, `${kind} used`, 3) === 0) {
          await recordUse(tx, { kind, ref, uses: 2, at: ago(1) })
          await tell(entry, 'use', ago(1))
        }
        if (pick(i, `${kind} fresh`, 4) === 0) {
          const at = ago(pick(i, 'fresh', 40))
          await recordRefresh(tx, { kind, ref, at })
          await tell(entry, 'data', at)
        }
      }
    }
    for (const i of numbers.filter((one) => pick(one, 'limit', 3) === 0))
      for (const rule of ['D01', 'D05'].slice(pick(i, 'limits', 2))) {
        const from = ago(pick(i, rule, 45))
        const timer = await startTimer(book.deps, tx, { rule, ref: `ent_${i}`, from, org: book.first.id })
        if (pick(i, 'end', 5) === 0) await stopTimer(book.deps, tx, timer.id)
        if (pick(i, 'end', 5) === 1)
          await sql`update workflow.timer set state = 'paused' where id = ${timer.id}`.execute(tx)
      }
    await startTimer(book.deps, tx, { rule: 'D04', ref: 'app_1', from: ago(90), org: book.first.id })
    await sql`update catalogue.edition set state = 'revoked', is_live = false
      where entry in (select id from catalogue.entry where created_by = 'usr_revoked')`.execute(tx)

    async function plantEntry(i: number): Promise<void> {
      const path = PATHS[i % PATHS.length] as (typeof PATHS)[number]
      const org = of(i, 'org', [book.first, book.first, book.second])
      await sql`
        insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, created_by, created_at)
        values (${`ent_${i}`}, ${`307010/${i}`}, '307010', ${org.id}, ${org.name}, ${org.code}, 1, ${`usr_${path}`}, ${ago(500)})`.execute(
        tx,
      )
      const publishedAt = new Date(of(i, 'month', MONTHS))
      const never = path === 'draft' || path === 'reviewing' || path === 'returned'
      const live = { state: 'published', live: true, publishedAt }
      if (path === 'second') await plantEdition(1, { ...live, live: false, publishedAt: ago(450) }, false)
      if (path === 'revised') await plantEdition(1, live, false)
      if (never || path === 'revised')
        await plantEdition(path === 'revised' ? 2 : 1, {
          state: never ? path : 'draft',
          live: false,
          publishedAt: null,
        })
      else await plantEdition(path === 'second' ? 2 : 1, live)

      /** Every version speaks of another theme, division, level and cycle: only the published one counts. */
      async function plantEdition(
        version: number,
        state: { state: string; live: boolean; publishedAt: Date | null },
        head = true,
      ): Promise<void> {
        const said = content({
          name: `目录${i}`,
          theme: `${1 + pick(i, `theme ${version}`, 12)}`.padStart(2, '0'),
          region: of(i, `region ${version}`, REGIONS),
          dataLevel: (1 + pick(i, `level ${version}`, 4)) as 1 | 2 | 3 | 4,
          updateCycle: of(i, `cycle ${version}`, CYCLES),
        })
        const whole = JSON.stringify({ ...said, extra: {}, trees: {} })
        await sql`
          insert into catalogue.edition (entry, version, provider, state, is_head, is_live, content, name, share_type, open_type, data_level,
            theme, region, search_text, flow, updated_by, updated_at, published_at)
          values (${`ent_${i}`}, ${version}, ${org.id}, ${state.state}, ${head}, ${state.live}, ${whole}::jsonb, ${said.name}, 2, 3,
            ${said.dataLevel}, ${said.theme}, ${said.region}, ${said.name}, 'flw_1', 'usr_1', ${ago(1)}, ${state.publishedAt})`.execute(
          tx,
        )
      }
    }
  })
}
