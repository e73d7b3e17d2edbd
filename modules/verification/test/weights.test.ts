import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '../../ticket/test/factory.ts'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
const SPECS = ['id:text:key', 'birth']
const KEYS = Array.from({ length: 20 }, (_, i) => `A${i}`)
/** Everybody's day of birth, with another one for some. */
const rows = (...wrong: string[]) => KEYS.map((id) => [id, wrong.includes(id) ? '2001-12-31' : '1990-01-01'])

beforeAll(async () => void (desk = await openDesk()))
afterAll(() => desk?.close())

async function planned(name: string, wrong: string[], authority = false) {
  const sources: string[] = []
  for (const data of [rows(), rows(), rows(...wrong)]) {
    const dataset = await desk.dataset(SPECS, [])
    await desk.publish(dataset, SPECS, data)
    sources.push(dataset)
  }
  const [first = '', second = '', third = ''] = sources
  const body = (authoritative: string | null) => ({
    name,
    objectType: 'person',
    keyKind: 'text',
    sources: sources.map((dataset) => ({ dataset, key: 'id' })),
    fields: [
      {
        name: 'birth',
        kind: 'date',
        columns: Object.fromEntries(sources.map((dataset) => [dataset, 'birth'])),
        authority: authoritative,
      },
    ],
    follow: true,
  })
  const made = await desk.call('bureau', 'POST', '/v1/verification/plans', body(authority ? third : null))
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const plan: string = made.body.id
  return {
    first,
    second,
    third,
    compare: () => desk.compare(plan),
    async name(dataset: string) {
      const { revision } = (await desk.get('bureau', `/v1/verification/plans/${plan}`)).body
      return desk.call('bureau', 'PUT', `/v1/verification/plans/${plan}`, { ...body(dataset), revision })
    },
  }
}
const accuracy = (run: Answer): number[] => run.result.fields[0].accuracy

test('two against one outvote it; named as the authority, the one overrides the two, who get the tickets', async () => {
  const plan = await planned('表决与权威', ['A7'])
  const voted = await plan.compare()
  expect(await desk.conflicts(voted.id)).toMatchObject([{ key: 'A7', winner: plan.first, ruled: false }])
  expect(await desk.tickets(`dataset=${plan.third}&state=open`)).toHaveLength(1)
  expect((await plan.name(plan.third)).status).toBe(200)
  const overridden = await plan.compare()
  const told = await desk.conflicts(overridden.id)
  expect(told).toMatchObject([{ key: 'A7', winner: plan.third, confidence: 1, ruled: false }])
  for (const loser of [plan.first, plan.second]) {
    expect(await desk.conflicts(overridden.id, `&loser=${loser}`)).toHaveLength(1)
    expect(await desk.tickets(`dataset=${loser}&state=open`)).toMatchObject([{ kind: 'verification', rowsBad: 1 }])
  }
  expect(accuracy(overridden)[2]).toBeGreaterThan(accuracy(voted)[2] ?? 1)
})

test('a source that had to be corrected weighs less from then on', async () => {
  const wrong = KEYS.slice(0, 4)
  const plan = await planned('工单历史', wrong)
  const fresh = await plan.compare()
  const [ticket] = await desk.tickets(`dataset=${plan.third}&state=open`)
  expect(ticket).toMatchObject({ kind: 'verification', rowsBad: 4 })
  // the source is corrected and the ticket archived; later it errs again, exactly as often
  await desk.publish(plan.third, SPECS, rows())
  expect(await desk.tickets(`dataset=${plan.third}&state=archived`)).toMatchObject([
    { id: ticket.id, outcome: 'repaired' },
  ])
  await desk.publish(plan.third, SPECS, rows(...KEYS.slice(10, 14)))
  const again = await plan.compare()
  expect([again.conflicts, fresh.conflicts]).toEqual([4, 4])
  expect(accuracy(again)[2]).toBeLessThan((accuracy(fresh)[2] ?? 0) - 0.005)
  expect(accuracy(again).slice(0, 2)).toEqual(
    accuracy(fresh)
      .slice(0, 2)
      .map((share) => expect.closeTo(share, 2)),
  )
})

test('a source whose values were found right after all weighs more from then on', async () => {
  const plan = await planned('异议成立', KEYS.slice(0, 4))
  const fresh = await plan.compare()
  const [ticket] = await desk.tickets(`dataset=${plan.third}&state=open`)
  await desk.act('water', ticket.id, 'sign')
  await desk.act('water', ticket.id, 'dispute', { reason: '已核对户口簿，以我方为准' })
  expect((await desk.act('bureau', ticket.id, 'uphold', { reason: '属实' })).body).toMatchObject({
    outcome: 'exception',
  })
  expect(accuracy(await plan.compare())[2]).toBeGreaterThan((accuracy(fresh)[2] ?? 1) + 0.005)
})
