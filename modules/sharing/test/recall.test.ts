import { afterAll, beforeAll, expect, test } from 'vitest'
import { fieldMarks } from '../src/gateway/field-marks.ts'
import { findService } from '../src/service/service.store.ts'
import { circumstances, column, type Desk, openDesk, signedCall } from './factory.ts'

const COLUMNS = [
  column('id_no', '身份证号', { sensitivity: 'sensitive', grade: 3, mask: 'id_number' }),
  column('name', '姓名', { sensitivity: 'personal', mask: 'name' }),
  column('amount', '保障金额', { type: 'decimal' }),
]
const RECORDS = 2000
const id = (n: number) => `K${String(n).padStart(6, '0')}`
const csv = (amount: (n: number) => number, name = (n: number) => `人${n}`) =>
  `id_no,name,amount\n${Array.from({ length: RECORDS }, (_, n) => `${id(n)},${name(n)},${amount(n)}\n`).join('')}`

let desk: Desk
let key: { id: string; appKey: string; secret: string }
let service: { id: string; code: string; dataset: string }
let grant: { id: string }
const versions: string[] = []
const newest = async () => (await findService(desk.deps.db, service.id))?.onlineVersion ?? ''
const load = async (text: string) => {
  await desk.load(service.dataset, text)
  await desk.deps.jobs.idle()
  versions.push(await newest())
}
const start = async (over: object = {}) => {
  const made = await desk.post('clerk', 'recalls', { version: versions.at(-1), reason: '金额录入错误', ...over })
  await desk.deps.jobs.idle()
  return made
}

beforeAll(async () => {
  desk = await openDesk()
  key = await desk.client()
  service = await desk.service(
    {},
    csv((n) => n),
    COLUMNS,
  )
  versions.push(await newest())
  grant = await desk.grant(service.id, key, {
    fields: [{ name: 'id_no' }, { name: 'name' }, { name: 'amount', plain: true }],
  })
}, 60_000)
afterAll(() => desk?.close())

test('a recall finds the calls that were answered with the old value of a corrected field, tells the consumer, and closes with its answer', async () => {
  const ask = (n: number, fields?: string[]) =>
    signedCall(desk, key, `${service.code}/query`, {
      ...circumstances,
      key: { id_no: id(n) },
      ...(fields ? { fields } : {}),
    })
  const early = await ask(7)
  await load(csv((n) => (n === 7 ? 700 : n)))
  const hit = [await ask(7), await ask(7, ['amount'])]
  const verified = await signedCall(desk, key, `${service.code}/verify`, {
    ...circumstances,
    key: { id_no: ' k000007 ' },
    expect: { amount: '7' },
  })
  const others = [await ask(7, ['name']), await ask(8)]
  await load(csv((n) => (n === 7 ? 77 : n)))
  const late = await ask(7)
  await desk.deps.settle()

  const made = await start()
  expect(made.status).toBe(202)
  const recall = (await desk.get('clerk', `recalls/${made.body.recall.id}`)).body
  expect(recall).toMatchObject({ state: 'found', records: 1, calls: 3, consumers: 1, unread: [], base: versions[1] })
  const calls = (await desk.get('clerk', `recalls/${recall.id}/calls`)).body.items
  expect(calls.map((call: { evidence: string }) => call.evidence).sort()).toEqual(
    [...hit, verified].map((call) => call.body.evidence).sort(),
  )
  expect(
    calls.every((call: { fields: string[]; key: string }) => call.fields.join() === 'amount' && call.key === id(7)),
  ).toBe(true)
  for (const call of [early, late, ...others]) expect(JSON.stringify(calls)).not.toContain(call.body.evidence)

  expect((await desk.get('user', `recalls/${recall.id}`)).status).toBe(403)
  expect((await desk.post('stranger', `recalls/${recall.id}/issue`)).status).toBe(403)
  expect((await desk.post('clerk', `recalls/${recall.id}/issue`)).body.state).toBe('issued')
  const notices = (await desk.call('user', 'GET', '/v1/workflow/notices')).body.items
  expect(notices.map((one: { title: string }) => one.title).join()).toContain('更正了 1 条您调用过的记录')
  const own = (await desk.get('user', `recalls/${recall.id}/calls`)).body.items
  expect([own.length, own[0].key]).toEqual([3, id(7)])
  expect((await desk.get('bureau', `recalls/${recall.id}/calls`)).body.items[0].key).not.toBe(id(7))
  expect((await desk.get('stranger', `recalls/${recall.id}`)).status).toBe(403)
  expect((await desk.post('user', `recalls/${recall.id}/settle`, { comment: '' })).status).toBe(400)
  const settled = await desk.post('user', `recalls/${recall.id}/settle`, { comment: '已重新核定' })
  expect(settled.body).toMatchObject({ state: 'closed', notices: [{ comment: '已重新核定' }] })
  expect((await desk.post('user', `recalls/${recall.id}/settle`, { comment: '再次' })).body.code).toBe(
    'SHARING_RECALL_SETTLED',
  )
  await desk.deps.settle()
  const proof = (await desk.call('auditor', 'POST', '/v1/evidence/search', { object: recall.id })).body.items
  expect(proof.map((one: { kind: string }) => one.kind.split('.').at(-1)).sort()).toEqual([
    'closed',
    'found',
    'issued',
    'settled',
    'started',
    'told',
  ])
})

test('refused: nothing to compare with, another field, twice at once; a recall is dropped with a reason', async () => {
  expect((await start({ version: versions[0] })).body.code).toBe('SHARING_RECALL_VERSIONS')
  expect((await start({ columns: ['zz'] })).body.code).toBe('SHARING_FIELD_UNKNOWN')
  const none = (await start({ columns: ['name'] })).body.recall
  expect((await start({})).body.code).toBe('SHARING_RECALL_OPEN')
  expect((await desk.get('clerk', `recalls/${none.id}`)).body).toMatchObject({ records: 0, calls: 0, state: 'found' })
  expect((await desk.post('clerk', `recalls/${none.id}/drop`)).body.code).toBe('WORKFLOW_REASON_MISSING')
  expect((await desk.post('clerk', `recalls/${none.id}/drop`, { reason: '无需召回' })).body.state).toBe('dropped')
  expect((await desk.post('user', 'recalls', { version: versions[2], reason: 'x' })).status).toBe(403)
})

test('fifty corrected records among a hundred thousand calls: exactly the calls that were answered wrong, in seconds', async () => {
  const wrong = new Set(Array.from({ length: 50 }, (_, i) => i * 37))
  await load(csv((n) => (wrong.has(n) ? 1_000_000 + n : n)))
  const bad = versions.at(-1) as string
  const earlier = versions.at(-2) as string
  const { deps } = desk
  const fields = (await findService(deps.db, service.id))?.fields ?? []
  const planted = new Set<string>()
  // What the gateway writes for a call, without the calls themselves.
  const leaf = async (n: number) => {
    const version = n % 3 === 0 ? earlier : bad
    const used = n % 5 === 0 ? ['name'] : ['id_no', 'name', 'amount']
    const record = (n * 7919) % RECORDS
    const { id: evidence } = await deps.evidence.append({
      kind: n % 2 ? 'sharing.query' : 'sharing.verify',
      actor: key.id,
      org: n % 4 ? desk.orgs.consumer : desk.orgs.stranger,
      object: grant.id,
      person: id(record),
      detail: {
        service: service.code,
        version,
        outcome: 'found',
        rows: 1,
        fields: fieldMarks(fields, used),
        exchange: 'x',
      },
    })
    if (wrong.has(record) && version === bad && used.includes('amount')) planted.add(evidence)
  }
  for (let n = 0; n < 100_000; n += 5000) await Promise.all(Array.from({ length: 5000 }, (_, i) => leaf(n + i)))
  await deps.settle()
  await load(csv((n) => n))
  const made = await start()
  const recall = (await desk.get('clerk', `recalls/${made.body.recall.id}`)).body
  expect(recall).toMatchObject({ state: 'found', records: 50, consumers: 2, unread: [] })
  const found = new Set<string>()
  let after = ''
  do {
    const { body } = await desk.get(
      'clerk',
      `recalls/${recall.id}/calls?limit=500${after ? `&after=${encodeURIComponent(after)}` : ''}`,
    )
    for (const call of body.items) found.add(call.evidence)
    after = body.next ?? ''
  } while (after)
  expect(planted.size).toBeGreaterThan(1000)
  expect([...planted].filter((one) => !found.has(one))).toEqual([])
  expect([...found].filter((one) => !planted.has(one))).toEqual([])
  console.log(`recall: ${recall.calls} of 100,000 calls found in ${recall.seconds.toFixed(2)} s`)
}, 120_000)

test('a recall names the files that were taken of the wrong version, by whom and when, and none of another version', async () => {
  await load(`id_no,name,amount\n${id(7)},人7,-700\n${id(8)},人8,错\n`)
  const wrong = versions.at(-1) as string
  const { dataset } = service
  const rule = { kind: 'range', columns: ['amount'], params: { min: 0 }, title: '金额不小于 0' }
  const set = await desk.call('clerk', 'PUT', `/v1/quality/datasets/${dataset}/rules`, { rules: [rule] })
  expect(set.status, JSON.stringify(set.body)).toBe(200)
  const asked = await desk.call('clerk', 'POST', `/v1/quality/datasets/${dataset}/checks`, { version: wrong })
  await desk.deps.jobs.idle()
  const violations = `/v1/quality/checks/${asked.body.check}/violations/export`
  expect((await desk.call('clerk', 'GET', violations)).body).toContain('-700')
  expect((await desk.call('bureau', 'GET', violations)).status).toBe(200)
  expect((await desk.call('clerk', 'GET', `/v1/intake/versions/${wrong}/bad-rows/download`)).status).toBe(200)
  await desk.deps.settle()

  await load(`id_no,name,amount\n${id(7)},人7,700\n${id(8)},人8,错\n`)
  const fixed = versions.at(-1) as string
  expect((await desk.call('clerk', 'GET', `/v1/intake/versions/${fixed}/bad-rows/download`)).status).toBe(200)
  const recall = (await desk.get('clerk', `recalls/${(await start()).body.recall.id}`)).body
  expect(recall.exports.map((file: { name: string }) => file.name.split(' ')[0]).toSorted()).toEqual([
    '坏行',
    '违规明细',
    '违规明细',
  ])
  for (const file of recall.exports) {
    const { event } = (await desk.call('auditor', 'GET', `/v1/evidence/events/${file.id}`)).body
    expect([event.actor, event.org]).toEqual([file.actor, file.org])
    expect([file.actorName, file.at]).toEqual([expect.stringMatching(/./), '2026-03-02T09:00:00.000+08:00'])
  }
  expect(new Set(recall.exports.map((file: { org: string }) => file.org))).toEqual(
    new Set([desk.orgs.provider, desk.orgs.bureau]),
  )
  expect((await desk.post('clerk', `recalls/${recall.id}/drop`, { reason: '试' })).status).toBe(200)
  const links = desk.deps.db.selectFrom('lineage.columnEdge').select(['targetColumn', 'detail'])
  const masked = links.where('target', '=', `export:quality.export/${dataset}`).where('transform', '=', 'mask')
  expect(await masked.orderBy('detail').execute()).toEqual([
    { targetColumn: 'id_no', detail: 'id_number' },
    { targetColumn: 'name', detail: 'name' },
  ])
})
