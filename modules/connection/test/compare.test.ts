import { join } from 'node:path'
import { text } from '@shuyuan/engine'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareRows } from '../src/reconcile/compare-rows.ts'
import { digestSource } from '../src/reconcile/digest-source.ts'
import { reachTables } from '../src/source/reach-source.ts'
import { column, openSync } from './sync-app.ts'

const ROWS = 120
const columns = [column('id', 'integer', { key: true, required: true }), column('name'), column('county')]
let house: Awaited<ReturnType<typeof openSync>>
let source: string

beforeAll(async () => {
  house = await openSync()
  await house.at(`create table people (id int primary key, name text, county text);
    insert into people select i, case when i % 5 = 0 then '' else '居民' || i end, (array['清河区', null, '北山区'])[1 + i % 3]
      from generate_series(1, ${ROWS}) i`)
  source = await house.source()
}, 60_000)
afterAll(() => house?.close())

const flaws = ['missing', 'altered', 'doubled', 'extra'] as const
interface Injury {
  id: number
  flaw: (typeof flaws)[number]
  bad: boolean
}
const injuries = fc.uniqueArray(
  fc.record<Injury>({ id: fc.integer({ min: 1, max: ROWS }), flaw: fc.constantFrom(...flaws), bad: fc.boolean() }),
  { maxLength: 10, selector: ({ id }) => id },
)

/** Rows of ours that differ from the source as told; an extra row has a key that the source does not know. */
function ours(hurt: readonly Injury[]): { good: string; bad: string } {
  const good: string[] = []
  const bad: string[] = []
  const add = (id: number, name: string | null, county: string | null, refused: boolean) => {
    const texts = [`${id}`, name, county].map((value) => (value === null ? 'null' : text(value)))
    if (refused) bad.push(`([${texts.join(', ')}]::varchar[])`)
    else good.push(`(${id}::bigint, ${texts[1]}::varchar, ${texts[2]}::varchar)`)
  }
  for (let id = 1; id <= ROWS; id++) {
    const one = hurt.find((injury) => injury.id === id)
    const refused = one !== undefined && one.bad && one.flaw !== 'extra'
    const name = id % 5 === 0 ? null : `居民${id}` // no value and an empty text are the same here
    const county = ['清河区', null, '北山区'][id % 3] as string | null
    if (one?.flaw !== 'missing') add(id, one?.flaw === 'altered' ? '他人' : name, county, refused)
    if (one?.flaw === 'doubled') add(id, name, county, false)
    if (one?.flaw === 'extra') add(1000 + id, name, county, one.bad)
  }
  return {
    good: `(values ${good.join(', ')}) g(id, name, county)`,
    bad: bad.length > 0 ? `(values ${bad.join(', ')}) b(cells)` : '(select [null::varchar] as cells where false)',
  }
}

test('rows that are lost, altered, doubled or too many are named by key, however many are compared at a time', async () => {
  const plan = {
    schemaName: 'public',
    tableName: 'people',
    columns: columns.map(({ name }) => ({ column: name, source: name })),
    partition: 'county',
    watermark: null,
  }
  const dataset = { columns } as Parameters<typeof digestSource>[1]['dataset']
  const signal = new AbortController().signal
  await reachTables(house.deps, source, { signal }, async (tables) => {
    const shape = await tables.describe({ schema: 'public', name: 'people' })
    const digests = await digestSource(tables, { plan, dataset, shape, since: null, signal })
    const folder = join(house.deps.dataDir, 'narrow')
    await fc.assert(
      fc.asyncProperty(injuries, fc.constantFrom(1, 4, 1000), async (hurt, atOnce) => {
        const rows = { columns, ...ours(hurt) }
        const found = await compareRows(house.deps, tables, {
          plan,
          rows,
          digests,
          since: null,
          folder,
          signal,
          atOnce,
        })
        const count = (flaw: string) => hurt.filter((one) => one.flaw === flaw).length
        expect(found).toMatchObject({
          balanced: hurt.length === 0,
          sourceRows: ROWS,
          targetRows: ROWS + count('doubled') + count('extra') - count('missing'),
          badRows: hurt.filter(({ flaw, bad }) => bad && flaw !== 'missing').length,
          ...Object.fromEntries(flaws.map((flaw) => [flaw, count(flaw)])),
        })
        const named = hurt.map(({ id, flaw }) => `${flaw} ${flaw === 'extra' ? 1000 + id : id}`)
        expect(found.keys.map(({ flaw, key }) => `${flaw} ${key.join()}`).sort()).toEqual(named.sort())
      }),
      { numRuns: 8 },
    )
  })
}, 300_000)
