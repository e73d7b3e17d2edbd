import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { sql } from 'kysely'
import { openBook } from '../modules/catalogue/test/factory.ts'
import { printFigure } from './figure.ts'

// The one book over many entries (60 % attached, 30 % used, 20 % stale, 5 % overdue), by each of its dimensions, through HTTP. node bench/book.bench.ts [entries=640000] [rounds=5]

const entries = Number(process.argv[2] ?? 640_000)
const rounds = Number(process.argv[3] ?? 5)
const dir = mkdtempSync(join(tmpdir(), 'book-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(dir)
process.env.SHUYUAN_TEST_PG ??= server?.url
const book = await openBook()
const { db } = book.deps

await sql`
  insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, created_by, created_at, resources,
    kinds, used_at, refreshed_at)
  select 'ent_' || i, '307010/' || i, '307010', 'org_' || i % 400, '部门' || i % 400, '', 1, 'usr_1', now(), (i % 40 < 24)::int,
    case when i % 40 >= 24 then '{}' when i % 3 = 0 then array['dataset', 'service'] else array['dataset'] end,
    case when i % 40 between 6 and 17 then now() end, now() - interval '400 days' * (i % 40 < 9)::int
  from generate_series(1, ${entries}::int) i`.execute(db)
await sql`
  insert into catalogue.edition (entry, version, provider, state, is_head, is_live, content, name, share_type, open_type, data_level, theme,
    region, search_text, flow, updated_by, updated_at, published_at)
  select id, 1, provider, 'published', true, true,
    jsonb_build_object('items', '[{}]'::jsonb, 'secrecyReview', '{"conclusion":"pass"}'::jsonb, 'privacyReview', '{"conclusion":"pass"}'::jsonb,
      'updateCycle', (1 + n % 9)::text, 'abstract', repeat('摘要', 60)),
    '目录' || id, 1, 3, 1 + n % 3, lpad((1 + n % 12)::text, 2, '0'), (321100 + n % 9)::text, '', 'flw_1', 'usr_1', now(),
    now() - (n % 700) * interval '1 day'
  from (select id, provider, row_number() over () as n from catalogue.entry) as one`.execute(db)
await sql`
  insert into workflow.timer (id, rule, ref, title, link, role, org, started_on, days, yellow_on, orange_on, due_on, escalate_on,
    provisional, state, started_at)
  select 'tmr_' || i, 'D01', 'ent_' || i, '目录更新', '', 'provider', 'org_1', began, 10, began + 5, began + 8, began + 14, began + 16, false,
    'running', now()
  from generate_series(1, ${entries}::int) i, lateral (select date '2026-01-05' + (i % 20) * 365 as began) one where i % 20 < 2`.execute(
  db,
)
await sql`vacuum analyze catalogue.entry, catalogue.edition, workflow.timer`.execute(db)

let slowest = 0
for (const by of ['provider', 'tier', 'region', 'theme', 'level', 'kind', 'month']) {
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const { status, body } = await book.get('bureau', `book?by=${by}`)
    const said = [body.published, body.overdue, body.stale].map((figure) => figure?.count)
    if (status !== 200 || said[0] !== entries || said[1] !== Math.floor(entries / 20) || !(said[2] > entries / 6))
      throw new Error(`book by ${by}: ${status} ${said.join()}`)
    waits.push((performance.now() - began) / 1000)
  }
  const median = waits.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] as number
  slowest = Math.max(slowest, median)
  printFigure('book', `by ${by}, ${entries} entries`, median, 's')
}
printFigure('book', `slowest dimension, ${entries} entries`, slowest, 's', ['<=', 1])
await book.close()
await server?.stop()
process.exit(0)
