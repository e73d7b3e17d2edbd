import { type Receipt, verifyReceipt } from '@shuyuan/tlog'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { circumstances, type Desk, openDesk, signedCall } from './factory.ts'

let desk: Desk
let key: { id: string; appKey: string; secret: string }
let service: { id: string; code: string; dataset: string }
let grant: { id: string }
beforeAll(async () => {
  desk = await openDesk()
  key = await desk.client()
  service = await desk.service()
  grant = await desk.grant(service.id, key)
}, 60_000)
afterAll(() => desk?.close())

const ask = (id_no: string, over: object = {}, how = {}) =>
  signedCall(desk, key, `${service.code}/query`, { ...circumstances, key: { id_no }, ...over }, how)
const check = (id_no: string, expect: object, how = {}) =>
  signedCall(desk, key, `${service.code}/verify`, { ...circumstances, key: { id_no }, expect }, how)

test('query gives the granted fields under their masks, and the plain ones that were granted', async () => {
  const { status, body, headers } = await ask('320281199001010016')
  expect([status, body]).toMatchObject([200, { service: service.code, complete: true }])
  expect(body.records).toEqual([{ id_no: expect.stringContaining('*'), name: '张*', amount: '1200.5' }])
  expect(headers['x-shuyuan-quota-remaining']).toBe('999')
  const one = await ask('320281199001010016', { fields: ['name'] })
  expect(one.body.records).toEqual([{ name: '张*' }])
})

test('verify says is, is not, unknown, and nothing else', async () => {
  const right = await check('320281199001010016', { name: '张三', amount: '1200.5' })
  expect(right.body).toEqual({
    service: service.code,
    version: expect.stringMatching(/^ver_/),
    evidence: expect.stringMatching(/^evd_/),
    result: 'match',
  })
  expect((await check('320281199001010016', { name: '张三丰' })).body.result).toBe('mismatch')
  expect((await check('320281199001010016', { name: '张三', amount: '1200.51' })).body.result).toBe('mismatch')
  expect((await check('320281198001010012', { name: '张三' })).body.result).toBe('not_found')
})

test('keys are found in any width and case; several rows of a key are all given', async () => {
  expect((await check('３２０２８１１９９００１０１００１６', { name: '张三' })).body.result).toBe('match')
  expect((await check(' 32028119900101004x ', { name: '李四' })).body.result).toBe('match')
  const both = await ask('320281199202020018')
  expect(both.body.records.map((record: { amount: string }) => record.amount)).toEqual(['100', '200'])
  expect((await check('320281199202020018', { amount: '200' })).body.result).toBe('match')
  expect((await ask('320281198001010012')).body).toMatchObject({ complete: true, records: [] })
  expect((await ask('  ')).body.code).toBe('SHARING_KEY_MISSING')
  expect((await ask('x', { key: { name: '张三' } })).body.code).toBe('SHARING_KEY_MISSING')
})

test('SM3 signatures count like SHA-256 ones', async () => {
  expect((await check('320281199001010016', { name: '张三' }, { algorithm: 'HMAC-SM3' })).status).toBe(200)
  const mixed = { algorithm: 'HMAC-SM3', sent: { headers: { 'x-shuyuan-algorithm': 'HMAC-SHA256' } } }
  expect((await check('320281199001010016', { name: '张三' }, mixed)).body.code).toBe('SHARING_SIGNATURE_WRONG')
})

const now = Date.parse('2026-03-02T09:00:00+08:00')
test.each([
  ['no key', { sent: { headers: { 'x-shuyuan-key': undefined } } }, 'SHARING_SIGNATURE_MISSING'],
  ['no signature', { sent: { headers: { 'x-shuyuan-sign': undefined } } }, 'SHARING_SIGNATURE_MISSING'],
  ['a short nonce', { nonce: 'abc' }, 'SHARING_SIGNATURE_MISSING'],
  ['an unknown algorithm', { sent: { headers: { 'x-shuyuan-algorithm': 'MD5' } } }, 'SHARING_SIGNATURE_MISSING'],
  ['another signature', { sent: { headers: { 'x-shuyuan-sign': 'A'.repeat(44) } } }, 'SHARING_SIGNATURE_WRONG'],
  ['an unknown key', { sent: { headers: { 'x-shuyuan-key': `AK${'0'.repeat(24)}` } } }, 'SHARING_SIGNATURE_WRONG'],
  ['an old time', { time: now - 300_001 }, 'SHARING_SIGNATURE_EXPIRED'],
  ['a future time', { time: now + 300_001 }, 'SHARING_SIGNATURE_EXPIRED'],
  ['another time than signed', { sent: { headers: { 'x-shuyuan-time': String(now + 1) } } }, 'SHARING_SIGNATURE_WRONG'],
  ['another body', { sent: { body: JSON.stringify({ ...circumstances, key: {} }) } }, 'SHARING_SIGNATURE_WRONG'],
  ['another path', { sent: { path: 's_other/query' } }, 'SHARING_SIGNATURE_WRONG'],
  ['a query added', { sent: { path: 's_other/query?x=1' } }, 'SHARING_SIGNATURE_WRONG'],
])('a call with %s is refused before anything is told', async (_what, how, code) => {
  const { status, body } = await ask('320281199001010016', {}, how)
  expect([status, body.code]).toEqual([401, code])
})

test('times at the edge of the window are good; the same request again is a replay, in any order', async () => {
  for (const time of [now - 300_000, now + 300_000]) {
    const how = { time, nonce: `edge-${time}-00000000` }
    expect((await ask('320281199001010016', {}, how)).status).toBe(200)
    expect((await ask('320281199001010016', {}, how)).body.code).toBe('SHARING_REPLAYED')
  }
  const racing = await Promise.all(
    Array.from({ length: 5 }, () => ask('320281199001010016', {}, { nonce: 'racing-nonce-0000' })),
  )
  expect(racing.filter((reply) => reply.status === 200)).toHaveLength(1)
})

test.each([
  ['not JSON', '{'],
  ['not an object', '[]'],
  ['no key', JSON.stringify(circumstances)],
  ['no operator', JSON.stringify({ ...circumstances, operator: '', key: { id_no: '1' } })],
  ['a key that is no text', JSON.stringify({ ...circumstances, key: { id_no: { a: 1 } } })],
])('a signed body that is wrong (%s) gets a clear error, not a failure', async (_what, text) => {
  const reply = await signedCall(desk, key, `${service.code}/query`, text)
  expect([reply.status, reply.body.code]).toEqual([400, 'SHARING_CALL_INVALID'])
})

test.each([
  ['another purpose', { purpose: '商业营销' }, 'SHARING_NO_GRANT'],
  ['an unknown grant', { grant: 'grt_x' }, 'SHARING_NO_GRANT'],
  ['a field outside the grant', { fields: ['name', 'note'] }, 'SHARING_GRANT_FIELD'],
  ['a field of the language', { fields: ['constructor'] }, 'SHARING_GRANT_FIELD'],
])('a call for %s is refused and is evidence', async (_what, over, code) => {
  const before = desk.deps.evidence.log.size()
  const { status, body, receipt } = await ask('320281199001010016', over)
  expect([status, body.code, receipt]).toEqual([403, code, null])
  expect(desk.deps.evidence.log.size()).toBe(before + 1)
  const [entry] = desk.deps.evidence.log.entries(before, before + 1)
  expect(JSON.parse(String(entry))).toMatchObject({ kind: 'sharing.refused', actor: key.id, detail: { code } })
})

test('verify of a field outside the grant tells nothing about it', async () => {
  const { body } = await check('320281199001010016', { note: '城市低保' })
  expect(body).toMatchObject({ code: 'SHARING_GRANT_FIELD', params: { field: 'note' } })
  expect((await check('320281199001010016', { __proto__x: '1' })).body.code).toBe('SHARING_GRANT_FIELD')
})

test('another department, and a client without a grant, get nothing', async () => {
  const other = await desk.client('stranger')
  const path = `${service.code}/query`
  const body = { ...circumstances, key: { id_no: '320281199001010016' }, grant: grant.id }
  expect((await signedCall(desk, other, path, body)).body.code).toBe('SHARING_NO_GRANT')
  expect((await signedCall(desk, key, 's_none_0001/query', body)).body.code).toBe('SHARING_NO_GRANT')
})

test('the receipt verifies offline, its event is in the log, and no leaf holds personal data', async () => {
  const { receipt: issued, body } = await ask('320281199001010016')
  const receipt = issued as Receipt
  const { evidence } = desk.deps
  expect(verifyReceipt(receipt, evidence.log.publicKey)).toMatchObject({ ok: true, signed: true })
  expect(receipt.id).toBe(body.evidence)
  expect(verifyReceipt({ ...receipt, leaf: receipt.leaf.replace('found', 'other') }, evidence.log.publicKey).ok).toBe(
    false,
  )
  expect(JSON.parse(receipt.leaf)).toMatchObject({
    kind: 'sharing.query',
    actor: key.id,
    object: grant.id,
    person: evidence.hashPerson('320281199001010016'),
    detail: { service: service.code, outcome: 'found', rows: 1 },
  })
  await desk.deps.settle()
  const found = await desk.call('auditor', 'POST', '/v1/evidence/search', { person: '320281199001010016' })
  expect(found.body.items.map((item: { id: string }) => item.id)).toContain(receipt.id)
  const leaves = evidence.log.entries(0, evidence.log.size()).map(String).join('\n')
  for (const secret of ['320281199001010016', '张三', '李四', circumstances.operator, circumstances.matter, key.secret])
    expect(leaves).not.toContain(secret)
})
