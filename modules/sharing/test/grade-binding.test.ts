import { asSubject } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { circumstances, type Desk, openDesk, signedCall } from './factory.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

test('a raised grade masks the answers of a live grant, the previewed rows and marks the export of the catalogue at once, and no edit of columns undoes it', async () => {
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
  const { items: versions } = (await desk.call('bureau', 'GET', `/v1/intake/datasets/${service.dataset}/versions`)).body
  const rows = async () => {
    const { body } = await desk.call('bureau', 'GET', `/v1/intake/versions/${versions[0].id}/rows?limit=2`)
    return body.items.map((row: { amount: string }) => row.amount)
  }
  /** the line of the item in the sheet of the catalogue */
  const exported = async () => {
    const url = '/v1/catalogue/sheet.csv?published=true'
    const sheet = await desk.app.inject({ url, headers: asSubject(desk.people.bureau) })
    const [head, ...lines] = sheet.body.split('\r\n').map((line) => line.split(','))
    const of = (title: string) => head?.indexOf(title) ?? -1
    return lines.find((line) => line[of('信息项名称')] === '保障金额')?.[of('信息项级别')]
  }
  expect(await ask()).toMatchObject({ amount: '1200.5' })
  expect([await preview(), await rows(), await exported()]).toEqual([
    2,
    ['1200.5', '800.0'],
    expect.stringMatching(/^二级/),
  ])
  const { body: set } = await desk.call('clerk', 'GET', `/v1/intake/datasets/${service.dataset}`)

  const before = performance.now()
  const decision = { entry: set.entry, item: '保障金额', grade: 3, sensitivity: 'none' }
  const raised = await desk.call('clerk', 'POST', '/v1/catalogue/grading/confirm', { decisions: [decision] })
  expect(raised.body).toEqual({ confirmed: 1 })
  const answer = await ask()
  const took = performance.now() - before
  expect(answer.amount).toMatch(/^\*+$/)
  expect([await preview(), await rows()]).toEqual([3, [expect.stringMatching(/^\*+$/), expect.stringMatching(/^\*+$/)]])
  expect(await exported()).toMatch(/^三级/)
  console.log(`raised, masked and seen after ${took.toFixed(0)} ms`)

  const { revision } = (await desk.call('clerk', 'GET', `/v1/intake/datasets/${service.dataset}`)).body
  const lower = set.columns.map((column: object) => ({ ...column, grade: 2 }))
  const edit = await desk.call('clerk', 'PUT', `/v1/intake/datasets/${service.dataset}/columns`, {
    columns: lower,
    revision,
  })
  expect([edit.status, edit.body.code]).toEqual([409, 'INTAKE_COLUMN_BOUND'])
})
