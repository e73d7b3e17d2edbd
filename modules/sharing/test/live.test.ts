import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { circumstances, signedCall } from './factory.ts'
import { type LiveDesk, openLive, until } from './open-live.ts'

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
const settled = (id: string, want: string[]) =>
  until(
    () => amounts(id),
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
  expect(after.records).toEqual([{ id_no: '320281********0016', name: '张*', amount: '1300.5' }])
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
