import { inTx } from '@shuyuan/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { notify } from '../src/index.ts'
import { openDesk } from './factory.ts'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
}, 60_000)
afterAll(() => desk?.close())

const tell = (title: string, link: string) =>
  inTx(desk.deps.db, (tx) => notify(desk, tx, { to: { user: desk.people.clerk.id }, title, link }))
const titles = async (query: string) =>
  (await desk.get('clerk', `/v1/workflow/notices?${query}`)).body.items.map((one: { title: string }) => one.title)

test('notices are summed up by day and matter, listed and marked read by either; those of others stay unread', async () => {
  desk.clock.set('2026-05-13T23:50:00+08:00')
  await tell('工单一', '/ticket/tkt_1')
  desk.clock.set('2026-05-13T23:51:00+08:00')
  await tell('工单二', '/ticket/tkt_2')
  await tell('心愿', '/search?text=%E4%BA%BA%E5%8F%A3')
  desk.clock.set('2026-05-14T00:10:00+08:00')
  await tell('工单三', '/ticket/tkt_3')
  await inTx(desk.deps.db, (tx) =>
    notify(desk, tx, { to: { user: desk.people.head.id }, title: '别人的', link: '/ticket/tkt_4' }),
  )
  const digest = async () => (await desk.get('clerk', '/v1/workflow/notices/digest')).body.items
  expect(await digest()).toEqual([
    { day: '2026-05-14', matter: 'ticket', total: 1, unread: 1 },
    { day: '2026-05-13', matter: 'search', total: 1, unread: 1 },
    { day: '2026-05-13', matter: 'ticket', total: 2, unread: 2 },
  ])
  expect(await titles('matter=ticket&day=2026-05-13')).toEqual(['工单二', '工单一'])
  expect(await titles('matter=search')).toEqual(['心愿'])

  const one = await desk.post('clerk', '/v1/workflow/notices/read-all?matter=ticket&day=2026-05-13')
  expect(one.body.unread).toBe(2)
  expect(await titles('unread=true')).toEqual(['工单三', '心愿'])
  expect((await desk.post('clerk', '/v1/workflow/notices/read-all?matter=ticket')).body.unread).toBe(1)
  expect((await desk.post('clerk', '/v1/workflow/notices/read-all')).body.unread).toBe(0)
  expect((await digest()).map((line: { unread: number }) => line.unread)).toEqual([0, 0, 0])
  expect((await desk.get('head', '/v1/workflow/notices/unread')).body.unread).toBe(1)
})
