import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clerk, type IntakeTestDeps, intakeApp, steps, stranger } from './factory.ts'

const many = asSubject({ roles: ['provider'], org: 'org_many', id: 'usr_many' })
const CSV = 'id,n\n1,5\n'
let t: TestApp<IntakeTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await intakeApp(64 << 20, { uploadQuota: { atOnce: 2, files: 3, bytes: 1000 } })
  s = steps(t)
  await t.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => t.close())

/** An upload that has begun and gives no more. */
function begin(headers = clerk) {
  const { port } = t.app.server.address() as AddressInfo
  const path = '/v1/intake/uploads?name=a.csv'
  const sending = request({ port, method: 'POST', path, headers: { ...headers, 'content-type': 'text/csv' } })
  const status = new Promise<number | undefined>((ok) => {
    sending.on('response', (reply) => ok(reply.resume().statusCode))
    sending.on('error', () => ok(undefined))
  })
  sending.write('id,n\n')
  return { sending, status }
}

test('a department leaves no more than so many files and bytes unloaded; loaded, deleted and others do not count', async () => {
  const { file } = await s.onboard('a.csv', CSV)
  const sent = []
  for (let i = 0; i < 3; i++) sent.push((await s.upload(`b${i}.csv`, CSV)).json().id)
  const refused = await s.upload('c.csv', CSV)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'INTAKE_UPLOAD_QUOTA'])
  expect(refused.json().title).toContain('请先装载或删除')
  expect((await s.upload('c.csv', CSV, stranger)).statusCode).toBe(201)
  for (const id of sent) expect((await s.call('DELETE', `/v1/intake/uploads/${id}`)).statusCode).toBe(204)
  expect((await s.upload('large.csv', `id\n${'1\n'.repeat(500)}`)).json().code).toBe('INTAKE_UPLOAD_QUOTA')
  expect((await s.upload('c.csv', CSV)).statusCode).toBe(201)
  expect((await s.call('GET', `/v1/intake/uploads/${file.id}`)).statusCode).toBe(200)
})

test('a department sends no more than so many files at once; who breaks off makes room', async () => {
  const under = () => readdirSync(join(t.deps.dataDir, 'intake/uploads/.tmp')).length
  const slow = [begin(many), begin(many)]
  await expect.poll(under).toBe(2)
  const refused = await s.upload('d.csv', CSV, many)
  expect([refused.statusCode, refused.json().code]).toEqual([429, 'INTAKE_UPLOAD_BUSY'])
  expect((await s.upload('d.csv', CSV, stranger)).statusCode).toBe(201)
  slow[0]?.sending.destroy()
  await expect.poll(under).toBe(1)
  expect((await s.upload('e.csv', CSV, many)).statusCode).toBe(201)
  slow[1]?.sending.end('1,5\n')
  expect(await slow[1]?.status).toBe(201)
})
