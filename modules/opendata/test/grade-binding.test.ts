import { afterAll, beforeAll, expect, test } from 'vitest'
import { datasets, openPortalDesk, type PortalDesk } from './factory.ts'

let desk: PortalDesk
beforeAll(async () => void (desk = await openPortalDesk()))
afterAll(() => desk.close())

const SECOND = 1000

test('a raised column leaves portal search, preview, API and download within a second', async () => {
  const open = await desk.release('公共自行车网点.csv', '编号,网点名称,说明\n1,东门网点,有桩\n2,西门网点,无桩\n')
  const path = `${datasets}/${open.id}`
  const seen = async () => [
    (await desk.get('public', `${datasets}?q=${encodeURIComponent('公共自行车网点')}`)).body.items.length,
    (await desk.get('public', path)).status,
    (await desk.get('public', `${path}/rows?preview=true`)).status,
    (await desk.get('public', `${path}/files/csv`)).status,
  ]
  expect(await seen()).toEqual([1, 200, 200, 200])
  const before = performance.now()
  const decision = { entry: open.entry, item: '说明', grade: 3, sensitivity: 'none', reason: '含内部运维安排' }
  expect((await desk.post('clerk', '/v1/catalogue/grading/confirm', { decisions: [decision] })).status).toBe(200)
  const after = await seen()
  const took = performance.now() - before
  expect(after).toEqual([0, 404, 404, 404])
  expect(took).toBeLessThan(SECOND)
  console.log(`raised and gone from the portal after ${took.toFixed(0)} ms`)
  const { body: entry } = await desk.get('clerk', `/v1/catalogue/entries/${open.entry}`)
  expect(entry).toMatchObject({ dataLevel: 3, openType: 2 })
})
