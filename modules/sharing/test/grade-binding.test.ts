import { afterAll, beforeAll, expect, test } from 'vitest'
import { circumstances, type Desk, openDesk, signedCall } from './factory.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const SECOND = 1000

test('a raised grade masks the answers of a live grant and the previews within a second, and no edit of columns undoes it', async () => {
  const service = await desk.service()
  const key = await desk.client()
  await desk.grant(service.id, key)
  const ask = async () => {
    const body = { ...circumstances, key: { id_no: '320281199001010016' }, fields: ['name', 'amount'] }
    return (await signedCall(desk, key, `${service.code}/query`, body)).body.records[0]
  }
  const preview = async () => {
    const { body } = await desk.call('bureau', 'GET', `/v1/intake/datasets/${service.dataset}`)
    return body.columns.find((column: { name: string }) => column.name === 'amount').grade
  }
  expect(await ask()).toMatchObject({ amount: '1200.5' })
  expect(await preview()).toBe(2)
  const { body: set } = await desk.call('clerk', 'GET', `/v1/intake/datasets/${service.dataset}`)

  const before = performance.now()
  const decision = { entry: set.entry, item: '保障金额', grade: 3, sensitivity: 'none' }
  const raised = await desk.call('clerk', 'POST', '/v1/catalogue/grading/confirm', { decisions: [decision] })
  expect(raised.body).toEqual({ confirmed: 1 })
  const answer = await ask()
  const took = performance.now() - before
  expect(answer.amount).toMatch(/^\*+$/)
  expect(await preview()).toBe(3)
  expect(took).toBeLessThan(SECOND)
  console.log(`raised, masked and seen after ${took.toFixed(0)} ms`)

  const lower = set.columns.map((column: object) => ({ ...column, grade: 2 }))
  const edit = await desk.call('clerk', 'PUT', `/v1/intake/datasets/${service.dataset}/columns`, { columns: lower })
  expect([edit.status, edit.body.code]).toEqual([409, 'INTAKE_COLUMN_BOUND'])
})
