import { afterAll, beforeAll, expect, test } from 'vitest'
import { column, openSync } from './sync-app.ts'

let house: Awaited<ReturnType<typeof openSync>>
let plan: string
beforeAll(async () => {
  house = await openSync()
  await house.at(`create table note (id int primary key, text text, changed timestamp not null);
    insert into note select i, 'v1', timestamp '2026-03-02 20:00:00' + make_interval(mins => i) from generate_series(1, 100) i`)
}, 60_000)
afterAll(() => house?.close())

const columns = () => [
  column('id', 'integer', { key: true, required: true }),
  column('text'),
  column('changed', 'datetime'),
]
const whole = async () => {
  await house.call('POST', `plans/${plan}/reconcile`)
  await house.deps.jobs.idle()
  return (await house.call('GET', 'reconciliations?limit=1')).body.items[0]
}
const position = async () => (await house.call('GET', `plans/${plan}`)).body.position
const change = (id: number, at: string) =>
  house.at(`update note set text = text || '+', changed = '${at}' where id = ${id}`)

test('a watermark years ahead does not hide what changes until then', async () => {
  const { id: dataset } = await house.dataset(columns())
  const source = await house.source()
  const body = { source, schemaName: 'public', tableName: 'note', dataset, mode: 'watermark', watermark: 'changed' }
  plan = (await house.call('POST', 'plans', body)).body.id
  await change(1, '2099-01-01 00:00:00')
  expect(await house.sync(plan)).toMatchObject({ state: 'done', rowsGood: 100 })
  expect(await position()).toBe('2026-03-02 23:00:00')
  await change(2, '2026-03-02 23:05:00')
  house.clock.set('2026-03-02T23:10:00+08:00')
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'done', published: true, rowsGood: 100 })
  const lines = (await house.call('GET', `runs/${run.id}/lines`)).body.items.map(({ text }: { text: string }) => text)
  expect(lines.join('\n')).toContain('“changed”有晚于现在的值（2099-01-01 00:00:00）')
  expect(await whole()).toMatchObject({ balanced: true, targetRows: 100 })
})

test.each([
  ['hours ahead', '2026-03-03 03:00:00'],
  ['hours behind', '2026-03-02 19:00:00'],
])('a source whose clock is %s: nothing is lost, nothing is doubled', async (_, sourceNow) => {
  // each write bears the time that the source believes it is
  let at = Date.parse(`${sourceNow.replace(' ', 'T')}Z`)
  await house.at(`update note set changed = least(changed, timestamp '${sourceNow}')`)
  expect(await house.sync(plan)).toMatchObject({ state: 'done' })
  await house.sync(plan, { since: '2026-03-01' })
  for (let round = 0; round < 3; round++) {
    for (let n = 0; n < 5; n++) {
      at += 60_000
      await change(10 + round * 5 + n, new Date(at).toISOString().slice(0, 19).replace('T', ' '))
    }
    expect(await house.sync(plan)).toMatchObject({ state: 'done', published: true, rowsGood: 100 })
    expect(await whole()).toMatchObject({ balanced: true, targetRows: 100, sourceRows: 100 })
  }
})
