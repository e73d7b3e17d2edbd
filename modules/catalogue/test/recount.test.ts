import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBook } from './factory.ts'
import { plantBook } from './plant-book.ts'

// 一本账 of 240 mixed entries against own SQL, which reads documents, resources, time limits and what was told, and no column that the book reads.

const FIGURES = ['published', 'attached', 'unattached', 'stale', 'used', 'unused', 'uncounted', 'overdue'] as const
const RULES = ['unattached', 'attached'] as const
type Rule = (typeof RULES)[number]
type Dimension = keyof typeof KEYS
type Counts = Record<(typeof FIGURES)[number], number> & { attachRate: number | null; usageRate: number | null }
type Fact = { entry: string; holds: Record<string, boolean>; keys: Record<string, string[]> }

let book: Awaited<ReturnType<typeof openBook>>
let facts: Fact[]
beforeAll(async () => {
  book = await openBook()
  await plantBook(book, 240)
  await sql`create view recount.fact as ${FACT}`.execute(book.deps.db)
  const { rows } = await sql<Fact>`
    select entry, jsonb_build_object(${sql.raw(FIGURES.map((one) => `'${one}', ${HOLDS.unattached[one]}`).join())}) as holds,
      jsonb_build_object(${sql.raw(DIMENSIONS.map((by) => `'${by}', ${KEYS[by]}`).join())}) as keys
    from recount.fact`.execute(book.deps.db)
  facts = rows
})
afterAll(() => book?.close())

/** How many days data of an update cycle may be old, its grace included (docs/guide/book.md). */
const FACT = sql`
  with allowed (cycle, days) as (
    values ('1', 2), ('2', 2), ('3', 9), ('9', 14), ('4', 36), ('5', 102), ('8', 199), ('6', 386)),
  live as (
    select distinct on (e.entry) e.entry, e.content, e.published_at from catalogue.edition e
    where e.published_at is not null
      and not exists (select from catalogue.edition gone where gone.entry = e.entry and gone.state = 'revoked')
    order by e.entry, e.version desc),
  known as (
    select l.*, l.content ->> 'region' as region,
      array(select distinct r.kind from catalogue.resource r where r.entry = l.entry) as kinds,
      (select max(t.at) from recount.told t where t.entry = l.entry and t.what = 'data')
        + make_interval(days => (select days from allowed where cycle = l.content ->> 'updateCycle')) as due,
      exists (select from recount.told t where t.entry = l.entry and t.what = 'use') as used,
      exists (select from catalogue.resource r where r.entry = l.entry and r.ref not like '%://%') as inside
    from live l)
  select entry, region, kinds, (select provider from catalogue.entry where id = entry) as provider,
    case when region = '100000' then 'nation' when region ~ '^[0-9]{2}0000$' then 'province' when region ~ '^[0-9]{4}00$' then 'city'
      when region ~ '^[0-9]{6}$' then 'county' else 'town' end as tier,
    content ->> 'theme' as theme, content ->> 'dataLevel' as level,
    to_char(published_at at time zone 'UTC' + interval '8 hours', 'YYYY-MM') as month,
    kinds <> '{}' as attached, kinds <> '{}' and coalesce(due < timestamptz '2026-05-13 10:00+08', false) as stale,
    kinds <> '{}' and used as used, kinds <> '{}' and not used and not inside as uncounted,
    entry in (select ref from workflow.timer where state = 'running' and due_on < date '2026-05-13') as overdue
  from known`

const KEYS = {
  provider: 'array[provider]',
  tier: 'array[tier]',
  region: 'array[region]',
  theme: 'array[theme]',
  level: 'array[level]',
  kind: 'kinds',
  month: 'array[month]',
}
const DIMENSIONS = Object.keys(KEYS) as Dimension[]

/** Which facts make an entry count in a figure, where old data counts as none and where it still counts. */
const holds = (attached: string): Record<(typeof FIGURES)[number], string> => ({
  published: 'true',
  attached,
  unattached: 'not attached',
  stale: 'stale',
  used: `${attached} and used`,
  unused: `${attached} and not used and not uncounted`,
  uncounted: `${attached} and uncounted`,
  overdue: 'overdue',
})
const HOLDS: Record<Rule, ReturnType<typeof holds>> = {
  unattached: holds('attached and not stale'),
  attached: holds('attached'),
}

async function recount(rule: Rule, from: RawBuilder<unknown>): Promise<(Counts & { key: string })[]> {
  const figures = FIGURES.map((one) => `count(*) filter (where ${HOLDS[rule][one]}) as "${one}"`).join()
  const { rows } = await sql<Counts & { key: string }>`
    with counted as (select key, ${sql.raw(figures)} from ${from} group by key)
    select *, attached::float8 / nullif(published, 0) as "attachRate", used::float8 / nullif(used + unused, 0) as "usageRate"
    from counted order by published desc, key`.execute(book.deps.db)
  return rows
}
const by = (dimension: Dimension) => sql`recount.fact, unnest(${sql.raw(KEYS[dimension])}) as key`
const whole = sql`(select '' as key, * from recount.fact) as every`
const shown = (line: Record<string, { count: number }> & { key?: string; attachRate: number; usageRate: number }) => ({
  key: line.key ?? '',
  ...Object.fromEntries(FIGURES.map((figure) => [figure, line[figure]?.count])),
  attachRate: line.attachRate,
  usageRate: line.usageRate,
})
const read = async (query: string) => (await book.get('consumer', `book?${query}`)).body

test('the planted book is mixed: every tile and every line holds something, and not everything', async () => {
  const [total] = await recount('unattached', whole)
  for (const figure of FIGURES.slice(1)) {
    expect(total?.[figure], figure).toBeGreaterThan(0)
    expect(total?.[figure], figure).toBeLessThan(total?.published ?? 0)
  }
  const lines = await Promise.all(DIMENSIONS.map(async (one) => (await recount('unattached', by(one))).length))
  expect(Object.fromEntries(DIMENSIONS.map((one, i) => [one, lines[i]]))).toEqual({
    provider: 2,
    tier: 5,
    region: 9,
    theme: 12,
    level: 4,
    kind: 5,
    month: 4,
  })
})

describe.each(RULES)('old data counts as %s', (staleAs) => {
  beforeAll(async () => {
    expect((await book.call('bureau', 'PUT', '/v1/catalogue/book/rule', { staleAs })).status).toBe(200)
  })

  test.each(DIMENSIONS)('by %s: tiles, lines and rates equal the recount, in numbers and as CSV', async (dimension) => {
    const [total] = await recount(staleAs, whole)
    const lines = await recount(staleAs, by(dimension))
    const seen = await read(`by=${dimension}`)
    expect(seen.staleAs).toBe(staleAs)
    expect(shown(seen)).toEqual(total)
    expect(seen.lines.map(shown)).toEqual(lines)
    const csv = (await book.get('consumer', `book.csv?by=${dimension}`)).body as string
    const rate = (share: number | null) => (share === null ? '' : `${(share * 100).toFixed(1)}%`)
    const cells = csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((row) => row.split(',').slice(1))
    expect(cells).toEqual(
      [...lines, { ...(total as Counts), key: '' }].map((one) =>
        [
          one.key,
          one.published,
          one.attached,
          one.unattached,
          rate(one.attachRate),
          one.stale,
          one.used,
          one.unused,
          one.uncounted,
          rate(one.usageRate),
          one.overdue,
        ].map(String),
      ),
    )
  })

  test.each(DIMENSIONS)('narrowed by a %s, every dimension equals the recount', async (narrow) => {
    // a division stands for all below it
    const [{ key } = { key: '' }] = await recount(staleAs, by(narrow))
    const value = narrow === 'region' ? '3211' : key
    const within =
      narrow === 'region' ? sql`starts_with(region, '3211')` : sql`${value} = any(${sql.raw(KEYS[narrow])})`
    for (const dimension of DIMENSIONS) {
      const seen = await read(`by=${dimension}&${narrow}=${value}`)
      const only = narrow === 'kind' && dimension === 'kind' ? sql`where key = ${value}` : sql``
      const narrowed = sql`(select * from recount.fact where ${within}) as one`
      expect([shown(seen)]).toEqual(await recount(staleAs, sql`(select '' as key, * from ${narrowed}) as every`))
      expect(seen.lines.map(shown), `${narrow} ${dimension}`).toEqual(
        await recount(staleAs, sql`${narrowed}, unnest(${sql.raw(KEYS[dimension])}) as key ${only}`),
      )
    }
  })
})

test.each(DIMENSIONS)('by %s: the list behind every figure holds exactly the recounted entries', async (dimension) => {
  expect((await book.call('bureau', 'PUT', '/v1/catalogue/book/rule', { staleAs: 'unattached' })).status).toBe(200)
  const seen = await read(`by=${dimension}`)
  for (const line of [seen, ...seen.lines])
    for (const figure of FIGURES) {
      const { body } = await book.get('consumer', `entries?limit=500&${line[figure].list}`)
      const wanted = facts.filter(
        ({ holds: is, keys }) => is[figure] && (line.key === undefined || keys[dimension]?.includes(line.key)),
      )
      expect(body.items.map(({ id }: { id: string }) => id).sort(), line[figure].list).toEqual(
        wanted.map(({ entry }) => entry).sort(),
      )
    }
})
