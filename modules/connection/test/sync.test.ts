import { afterAll, beforeAll, expect, test } from 'vitest'
import { column, openSync } from './sync-app.ts'

let house: Awaited<ReturnType<typeof openSync>>
let plan: string

beforeAll(async () => {
  house = await openSync()
  const url = new URL(house.townUrl)
  const planted = new Map([
    [
      'src_town',
      {
        config: { host: url.hostname, port: Number(url.port), database: url.pathname.slice(1), user: url.username, tls: 'off' },
        secret: { password: url.password },
      },
    ],
  ])
  Object.assign(globalThis, { plantedSources: planted })
  await house.at(`create schema village;
    create table village.person (id bigint primary key, name text, born date, income numeric(12,2), height float8, alive bool, county text,
      updated_at timestamp not null);
    insert into village.person select i, '姓名' || i || case when i % 7 = 0 then ',"引号"' || chr(10) else '' end, date '1950-01-01' + i::int,
      i * 1.10, i / 3.0, i % 2 = 0, (array['清河区', '云溪县', null])[1 + i % 3], timestamp '2026-03-01 00:00:00' + make_interval(secs => i / 2)
      from generate_series(1, 1000) i`)
}, 60_000)
afterAll(() => house?.close())

const columns = () => [
  column('id', 'integer', { key: true, required: true }),
  column('name'),
  column('born', 'date'),
  column('income', 'decimal', { format: '(12,2)' }),
  column('height', 'decimal'),
  column('alive', 'boolean'),
  column('county'),
  column('updated_at', 'datetime'),
]

test('the first run of a watermark plan takes the whole table, and both sides agree', async () => {
  const dataset = await house.dataset(columns())
  const made = await house.call('POST', 'plans', {
    source: 'src_town',
    schemaName: 'village',
    tableName: 'person',
    dataset: dataset.id,
    mode: 'watermark',
    watermark: 'updated_at',
    overlap: 10,
    partition: 'county',
    cron: '0 2 * * *',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  plan = made.body.id
  const run = await house.sync(plan)
  const lines = (await house.call('GET', `runs/${run.id}/lines`)).body.items
  expect(run, JSON.stringify([run, lines])).toMatchObject({ state: 'done', published: true, rowsGood: 1000, rowsBad: 0, since: null })
  const report = (await house.call('GET', 'reconciliations')).body.items[0]
  expect(report).toMatchObject({ balanced: true, sourceRows: 1000, targetRows: 1000, excluded: [], scope: 'whole' })
  expect(report.partitions).toHaveLength(3)
})
