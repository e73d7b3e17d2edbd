import { randomBytes } from 'node:crypto'
import { until } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { circumstances, signedCall } from './factory.ts'
import { type LiveDesk, openGateway, openLive } from './open-live.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const [ZHANG, LI, WANG, NEW] = ['320281199001010016', '32028119900101004X', '320281199202020018', '320281200001010013']
let live: LiveDesk

beforeAll(async () => {
  live =
    await openLive(`insert into helped values (1, '${ZHANG}', '张三', 1200.50, '城市低保'), (2, '${LI}', '李四', 800, null),
    (3, '${WANG}', '王五', 100, '一月'), (4, '${WANG}', '王五', 200, '二月')`)
})
afterAll(() => live?.close())

const amounts = async (id: string) => (await live.query(id)).records.map((record) => record.amount).toSorted()
const settled = (id: string, want: unknown[], ask: (id: string) => Promise<unknown[]> = amounts) =>
  until(
    () => ask(id),
    (seen) => JSON.stringify(seen) === JSON.stringify(want),
  )
const verify = async (id_no: string, expect: object) =>
  (await signedCall(live.desk, live.key, `${live.service.code}/verify`, { ...circumstances, key: { id_no }, expect }))
    .body

test('every kind of change at the source is what the service answers, without a new version, masked and proven as ever', async () => {
  const before = await live.query(ZHANG)
  expect(before).toMatchObject({ records: [{ id_no: '320281********0016', name: '张*', amount: '1200.5' }] })
  await live.run(`update helped set amount = 1300.50 where id = 1`)
  await settled(ZHANG, ['1300.5'])
  const after = await live.query(ZHANG)
  expect(after.version).toBe(before.version)
  expect(after.records).toEqual([{ id_no: '320281********0016', name: '张*', amount: '1300.5', note: '城市低保' }])
  expect(await verify(ZHANG, { amount: '1300.50' })).toMatchObject({ result: 'match', version: before.version })
  expect(await verify(ZHANG, { amount: '1200.50' })).toMatchObject({ result: 'mismatch' })

  await live.run(`insert into helped values (5, '${NEW}', '赵六', 5, null)`)
  await settled(NEW, ['5'])
  await live.run(`delete from helped where id = 2`)
  await settled(LI, [])
  // one of two rows of a person, then the person of a row, then the key of a row at the source
  await live.run(`delete from helped where id = 3`)
  await settled(WANG, ['200'])
  await live.run(`update helped set id_no = '${LI}' where id = 4`)
  await settled(LI, ['200'])
  await settled(WANG, [])
  await live.run(`update helped set id = 40, amount = 201 where id = 4`)
  await settled(LI, ['201'])
})

test('evidence names the version, and the change and position of the source that the answer stands at', async () => {
  await live.run(`insert into helped values (50, 'E50', '钱七', '1', null)`)
  await settled('E50', ['1'])
  const first = await live.query('E50')
  await live.run(`update helped set amount = '2' where id = 50`)
  await settled('E50', ['2'])
  const next = await live.query('E50')
  expect(next.version).toBe(first.version)
  await live.desk.deps.settle()
  const [was, is] = await Promise.all(
    [first, next].map(async ({ evidence }) => {
      const { body } = await live.desk.call('auditor', 'GET', `/v1/evidence/events/${evidence as string}`)
      return (body.event ?? body).detail as { version: string; change: number; position: string }
    }),
  )
  expect(was).toMatchObject({ version: first.version, position: first.position })
  expect(is).toMatchObject({ version: first.version, position: next.position, change: (was?.change ?? 0) + 1 })
  expect((is?.position ?? '') > (was?.position ?? '')).toBe(true)
  const { body } = await live.desk.get('clerk', `live/${live.dataset}`)
  expect(body).toMatchObject({
    service: { code: live.service.code },
    live: {
      version: next.version,
      changes: is?.change,
      position: next.position,
      waiting: 0,
      waitingMs: null,
      following: true,
    },
  })
  expect(body.live.lagMs).toBeGreaterThanOrEqual(0)
  expect((await live.desk.get('public', `live/${live.dataset}`)).status).toBe(401)
})

test('values that the log leaves out, and values that a version would refuse', async () => {
  // so long that the source keeps it apart and does not repeat it
  const long = randomBytes(8000).toString('hex')
  const shown = async (id: string) =>
    (await live.query(id)).records.map(({ amount, note }) => `${amount} ${note?.length}`)
  await live.run(`insert into helped values (60, 'L60', '孙八', '1', '${long}')`)
  await settled('L60', ['1 16000'], shown)
  await live.run(`update helped set amount = '2' where id = 60`)
  await settled('L60', ['2 16000'], shown)
  await live.run(`update helped set id = 61, id_no = 'L61' where id = 60`)
  await settled('L61', ['2 16000'], shown)
  await settled('L60', [])
  await live.run(`update helped set amount = '两元' where id = 61`)
  await settled('L61', [])
  await live.run(`update helped set amount = '2.50' where id = 61`)
  await settled('L61', ['2.5 16000'], shown)
})

test('more rows under a key than an answer holds: those beyond come up when there is room', async () => {
  const count = async (id: string) => {
    const { records, complete } = await live.query(id)
    return [records.length, complete, new Set(records.map(({ amount }) => amount)).size]
  }
  await live.run(`insert into helped select 1000 + n, 'M', '多', n::text, null from generate_series(1, 230) n`)
  await settled('M', [200, false, 200], count)
  await live.run(`delete from helped where id between 1001 and 1040`)
  await settled('M', [190, true, 190], count)
  await live.run(`truncate helped`)
  await settled('M', [0, true, 0], count)
  await live.run(`insert into helped values (1, '${ZHANG}', '张三', '7', null)`)
  await settled(ZHANG, ['7'])
})

test('a new version switches while changes go on, and no answer goes back in time, here or at another gateway', async () => {
  await live.run(`insert into helped select n, 'V' || n, '周九', '0', null from generate_series(5000, 5040) n`)
  await settled('V5040', ['0'])
  const other = await openGateway(live)
  const elsewhere = async () => Number((await live.query('V5000', other.desk)).records[0]?.amount)
  const first = (await live.query('V5000')).version
  const going = { on: true }
  let [written, seen, asked] = [0, 0, 0]
  const versions = new Set<string>()
  const write = async () => {
    while (going.on) await live.run(`update helped set amount = '${++written}' where id_no = 'V5000'`)
  }
  const read = async () => {
    while (going.on) {
      const { version, records } = await live.query('V5000')
      versions.add(version)
      const here = Number(records[0]?.amount)
      expect(here).toBeGreaterThanOrEqual(seen)
      seen = Math.max(here, seen, await elsewhere())
      asked++
    }
  }
  const version = async () => (await live.query('V5001')).version
  const switched = async (before: string) => {
    const made = await live.desk.call('clerk', 'POST', `/v1/connection/captured/${live.dataset}/versions`)
    expect(made.status).toBe(202)
    return until(version, (now) => now !== before)
  }
  const work = [write(), read()]
  const second = await switched(first)
  const third = await switched(second).finally(() => (going.on = false))
  await Promise.all(work)
  expect(versions).toContain(second)
  expect(new Set([first, second, third]).size).toBe(3)
  expect(asked).toBeGreaterThan(5)
  await settled('V5000', [String(written)])
  await until(elsewhere, (now) => now === written)
  await other.close()
})
