import { until } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type LiveDesk, openLive } from './open-live.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const ZHANG = '320281199001010016'
const LI = '32028119900101004X'
let live: LiveDesk

beforeAll(async () => {
  live = await openLive(`insert into helped values (1, '${ZHANG}', '张三', 100, null), (2, '${LI}', '李四', 800, null)`)
})
afterAll(() => live?.close())

/** The answer that has this amount: changes arrive a moment after the source holds them. */
const answered = (amount: string) =>
  until(
    () => live.query(ZHANG),
    ({ records }) => records[0]?.amount === amount,
  )
const write = async (amount: string) => {
  await live.run(`update helped set amount = '${amount}' where id = 1`)
  return answered(amount)
}
/** Makes a version of what the source holds now, and the first answer from it. */
const freeze = async (before: string) => {
  const made = await live.desk.call('clerk', 'POST', `/v1/connection/captured/${live.dataset}/versions`)
  expect(made.status).toBe(202)
  return until(
    () => live.query(ZHANG),
    ({ version }) => version !== before,
  )
}

test('a faulty version between two good ones: who got its rows is certain, who asked between versions is possible, nobody else', async () => {
  const good = await answered('100')
  const rising = await write('200')
  const faulty = await freeze(rising.version)
  const again = await live.query(ZHANG)
  const other = await live.query(LI)
  const later = await write('300')
  await write('150')
  const right = await freeze(faulty.version)
  expect([faulty, later, right].map(({ records }) => records[0]?.amount)).toEqual(['200', '300', '150'])
  await live.desk.deps.settle()

  const made = await live.desk.post('clerk', 'recalls', { version: right.version, reason: '金额录入错误' })
  expect(made.status, JSON.stringify(made.body)).toBe(202)
  await live.desk.deps.jobs.idle()
  const recall = (await live.desk.get('clerk', `recalls/${made.body.recall.id}`)).body
  expect(recall).toMatchObject({ state: 'found', base: faulty.version, version: right.version, records: 1, unread: [] })
  const { items } = (await live.desk.get('clerk', `recalls/${recall.id}/calls?limit=200`)).body
  const certain = new Map<string, boolean>(
    items.map((call: { evidence: string; certain: boolean }) => [call.evidence, call.certain]),
  )
  const of = (answer: Record<string, unknown>) => certain.get(String(answer.evidence))
  expect([faulty, again].map(of)).toEqual([true, true])
  expect([rising, later].map(of)).toEqual([false, false])
  expect([good, right, other].map(of)).toEqual([undefined, undefined, undefined])
})
