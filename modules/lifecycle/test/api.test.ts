import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ed25519FromPublicBytes, ed25519Verify } from '@shuyuan/gmcrypto'
import { canonicalJson } from '@shuyuan/kernel'
import { verifyReceipt } from '@shuyuan/tlog'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { column, type House, openHouse } from './factory.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
}, 60_000)
afterAll(() => house?.close())

const folderOf = (dataset: string, version: string) => join(house.deps.dataDir, 'lake', dataset, version)
const hashesOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  )
const rowsOf = (version: string) => house.call('clerk', 'GET', `/v1/intake/versions/${version}/rows?limit=10`)
const holdings = async (dataset: string) => (await house.get('clerk', `datasets/${dataset}`)).body
const three = async () => {
  const dataset = await house.dataset()
  const versions: string[] = []
  const uploads: string[] = []
  for (const n of [1, 2, 3]) {
    const { version, upload } = await house.load(dataset.id, `id,name\n1,甲${n}\n2,乙${n}\n`)
    versions.push(version)
    uploads.push(join(house.deps.dataDir, upload.path))
  }
  return { dataset, versions: versions as [string, string, string], uploads: uploads as [string, string, string] }
}

test('a version is archived sealed, stays listed, can not be read, and comes back bit by bit', async () => {
  const { dataset, versions } = await three()
  const [first, , newest] = versions
  const before = hashesOf(folderOf(dataset.id, first))
  expect((await house.post('clerk', `versions/${newest}/archive`)).body.code).toBe('LIFECYCLE_NEWEST')
  expect((await house.post('stranger', `versions/${first}/archive`)).status).toBe(403)
  expect((await house.post('clerk', `versions/${first}/archive`)).status).toBe(202)
  await house.deps.jobs.idle()
  const [, , held] = (await holdings(dataset.id)).items
  expect(held).toMatchObject({
    version: first,
    storage: 'archive',
    archiveSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(existsSync(folderOf(dataset.id, first))).toBe(false)
  const sealed = readFileSync(join(house.deps.dataDir, 'archive', dataset.id, `${first}.sealed`))
  expect([createHash('sha256').update(sealed).digest('hex'), sealed.includes('PAR1')]).toEqual([
    held.archiveSha256,
    false,
  ])
  expect((await rowsOf(first)).body.code).toBe('INTAKE_VERSION_ARCHIVED')
  expect((await house.call('clerk', 'GET', `/v1/intake/versions/${first}`)).body.storage).toBe('archive')

  expect((await house.post('clerk', `versions/${first}/restore`, { days: 7, reason: '' })).status).toBe(400)
  expect((await house.post('clerk', `versions/${first}/restore`, { days: 7, reason: '审计核对' })).status).toBe(202)
  await house.deps.jobs.idle()
  expect(hashesOf(folderOf(dataset.id, first))).toEqual(before)
  expect((await rowsOf(first)).body.items[0].name).toBe('甲1')
  house.wait(8)
  await house.deps.jobs.enqueue(house.deps.db, 'lifecycle.sweep', {}, { id: 'system', org: null })
  await house.deps.jobs.idle()
  expect((await holdings(dataset.id)).items[2]).toMatchObject({ storage: 'archive', restoredUntil: null })
  const path = join(house.deps.dataDir, 'archive', dataset.id, `${first}.sealed`)
  const bytes = readFileSync(path)
  bytes[100] = (bytes[100] ?? 0) ^ 1
  writeFileSync(path, bytes)
  const { job } = (await house.post('clerk', `versions/${first}/restore`, { days: 7, reason: '核对' })).body
  await house.deps.jobs.idle()
  expect(await house.deps.jobs.get(job)).toMatchObject({ state: 'failed', error: { code: 'LIFECYCLE_ARCHIVE_BROKEN' } })
  expect((await rowsOf(first)).body.code).toBe('INTAKE_VERSION_ARCHIVED')
})

test('rules keep within the law, local limits only tighten it, and the sweep archives what is due', async () => {
  const personal = await house.dataset([column('id'), column('name', { sensitivity: 'personal', grade: 3 })])
  const rule = {
    dataset: personal.id,
    keepMonths: 12,
    archiveMonths: null,
    keepVersions: null,
    since: 'published',
    basis: '社会救助暂行办法',
  }
  const short = await house.post('clerk', 'rules', rule)
  expect([short.body.code, short.body.title]).toEqual([
    'LIFECYCLE_RULE_UNLAWFUL',
    expect.stringContaining('至少保存 36 个月'),
  ])
  expect((await house.post('clerk', 'rules', { ...rule, keepMonths: null, keepVersions: 1 })).body.title).toContain(
    '最多保存 600 个月',
  )
  expect((await house.post('stranger', 'rules', { ...rule, keepMonths: 60 })).status).toBe(403)
  const put = (id: string, minMonths: number | null, maxMonths: number | null) =>
    house.call('bureau', 'PUT', `/v1/lifecycle/limits/${id}`, { minMonths, maxMonths })
  expect((await put('important', 12, null)).body.code).toBe('LIFECYCLE_LIMIT_LAXER')
  expect((await put('personal', null, 700)).body.code).toBe('LIFECYCLE_LIMIT_LAXER')
  expect((await put('personal', null, 120)).body.localMaxMonths).toBe(120)
  expect((await house.post('clerk', 'rules', { ...rule, keepMonths: 240 })).body.title).toContain('最多保存 120 个月')
  const made = await house.post('clerk', 'rules', { ...rule, keepMonths: 60 })
  expect(made.status).toBe(201)
  expect((await house.post('clerk', 'rules', { ...rule, keepMonths: 60 })).body.code).toBe('LIFECYCLE_RULE_TAKEN')
  expect((await house.call('clerk', 'DELETE', `/v1/lifecycle/rules/${made.body.id}`)).status).toBe(204)

  const { dataset, versions } = await three()
  await house.post('clerk', 'rules', {
    dataset: dataset.id,
    keepMonths: 24,
    archiveMonths: null,
    keepVersions: 2,
    since: 'published',
    basis: '档案管理',
  })
  const due = async (who: Parameters<House['get']>[0]) =>
    (await house.get(who, 'due?limit=200')).body.items.filter((one: { dataset: string }) => one.dataset === dataset.id)
  expect((await due('bureau')).map((one: { what: string; seq: number }) => [one.what, one.seq])).toEqual([
    ['archive', 1],
    ['destroy', 1],
    ['destroy', 2],
    ['destroy', 3],
  ])
  expect([(await due('clerk')).length, (await due('stranger')).length]).toEqual([4, 0])
  await house.deps.jobs.enqueue(house.deps.db, 'lifecycle.sweep', {}, { id: 'system', org: null })
  await house.deps.jobs.idle()
  const { items } = await holdings(dataset.id)
  expect(items.map((one: { storage: string }) => one.storage)).toEqual(['lake', 'lake', 'archive'])
  expect(items[2].version).toBe(versions[0])
})

test('destruction takes two other people, never happens under a hold or too early, leaves no value, and the proofs stand', async () => {
  const { dataset, versions, uploads } = await three()
  const [first, second] = versions
  const ask = { dataset: dataset.id, versions: [first, second], reason: '保存期满', basis: '数据安全法第二十七条' }
  expect((await house.post('clerk', 'destructions', ask)).body.code).toBe('LIFECYCLE_TOO_EARLY')
  await house.deps.settle()
  const found = await house.call('auditor', 'POST', '/v1/evidence/search', { object: first })
  const proof = await house.deps.evidence.receipt(found.body.items[0].id)
  house.wait(8 * 31)
  await house.post('clerk', `versions/${first}/archive`)
  await house.deps.jobs.idle()
  const hold = await house.post('security', 'holds', { dataset: dataset.id, reason: '行政复议', basis: '行政复议法' })
  expect(hold.status).toBe(201)
  expect((await house.post('clerk', 'holds', { dataset: dataset.id, reason: 'x', basis: 'y' })).status).toBe(403)
  expect((await house.post('clerk', 'destructions', ask)).body.code).toBe('LIFECYCLE_HELD')
  await house.post('security', `holds/${hold.body.id}/lift`, { reason: '复议终结' })

  const asked = (await house.post('clerk', 'destructions', ask)).body
  expect(asked).toMatchObject({ state: 'requested' })
  expect((await house.post('clerk', 'destructions', ask)).body.code).toBe('LIFECYCLE_DESTRUCTION_OPEN')
  await house.act('head', asked.id)
  expect((await house.get('clerk', `destructions/${asked.id}`)).body.state).toBe('requested')
  expect(existsSync(folderOf(dataset.id, second))).toBe(true)
  expect((await house.get('clerk', `destructions/${asked.id}/certificate`)).body.code).toBe(
    'LIFECYCLE_CERTIFICATE_MISSING',
  )
  await house.act('security', asked.id)
  await house.deps.jobs.idle()
  const done = (await house.get('clerk', `destructions/${asked.id}`)).body
  expect(done).toMatchObject({
    state: 'destroyed',
    approvals: [{ name: house.people.head.name }, { name: house.people.security.name }],
  })

  expect([first, second].map((version) => existsSync(folderOf(dataset.id, version)))).toEqual([false, false])
  expect(existsSync(join(house.deps.dataDir, 'archive', dataset.id, `${first}.sealed`))).toBe(false)
  expect(uploads.map((path) => existsSync(path))).toEqual([false, false, true])
  expect((await rowsOf(first)).body.code).toBe('INTAKE_VERSION_DESTROYED')
  expect((await rowsOf(versions[2])).body.items).toHaveLength(2)

  const { body } = await house.get('auditor', `destructions/${asked.id}/certificate`)
  const key = ed25519FromPublicBytes(Buffer.from(body.publicKey, 'base64'))
  const valid = (certificate: object) =>
    ed25519Verify(Buffer.from(canonicalJson(certificate)), Buffer.from(body.signature, 'base64'), key)
  expect(valid(body.certificate)).toBe(true)
  expect(valid({ ...body.certificate, reason: '别的' })).toBe(false)
  expect(JSON.stringify(body)).not.toContain('甲')

  await house.deps.settle()
  const after = await house.deps.evidence.receipt(found.body.items[0].id)
  const publicKey = house.deps.evidence.log.publicKey
  for (const receipt of [proof, after])
    expect(verifyReceipt(receipt, publicKey)).toMatchObject({ ok: true, signed: true })
  expect((await house.call('auditor', 'POST', '/v1/evidence/audit', {})).body.ok).toBe(true)
})

test('one person is not two: a flow approved by fewer people destroys nothing; a hold that comes later stops it', async () => {
  const { dataset, versions } = await three()
  house.wait(8 * 31)
  const ask = { dataset: dataset.id, versions: [versions[0]], reason: '保存期满', basis: '数据安全法' }
  const refused = (await house.post('clerk', 'destructions', ask)).body
  await house.act('head', refused.id, 'reject')
  expect((await house.get('clerk', `destructions/${refused.id}`)).body.state).toBe('refused')

  const late = (await house.post('clerk', 'destructions', ask)).body
  await house.act('head', late.id)
  const hold = (await house.post('security', 'holds', { dataset: dataset.id, reason: '审计', basis: '审计法' })).body
  await house.act('security', late.id)
  await house.deps.jobs.idle()
  const stopped = (await house.get('clerk', `destructions/${late.id}`)).body
  expect([stopped.state, stopped.failure]).toEqual(['failed', expect.stringContaining('依法保全')])
  expect(existsSync(folderOf(dataset.id, versions[0]))).toBe(true)
  await house.post('security', `holds/${hold.id}/lift`, { reason: '审计结束' })
  expect((await house.post('clerk', `destructions/${late.id}/retry`)).status).toBe(202)
  await house.deps.jobs.idle()
  expect((await house.get('clerk', `destructions/${late.id}`)).body.state).toBe('destroyed')
})

test('storage is measured by department and layer, priced from the day on, and exported', async () => {
  expect((await house.post('bureau', 'costs/measure')).status).toBe(202)
  await house.deps.jobs.idle()
  expect((await house.call('bureau', 'PUT', '/v1/lifecycle/prices', { layer: 'lake', yuan: 1_000_000 })).status).toBe(
    200,
  )
  const { body } = await house.get('bureau', 'costs')
  const [org] = body.orgs
  expect(org).toMatchObject({ org: house.provider, orgName: '市民政局' })
  expect(org.layers.map((one: { layer: string }) => one.layer)).toEqual(['archive', 'lake', 'upload'])
  const lake = org.layers.find((one: { layer: string }) => one.layer === 'lake')
  expect(lake.yuan).toBeCloseTo(lake.bytes / 1000, 1)
  expect((await house.get('stranger', 'costs')).body.orgs).toEqual([])
  expect((await house.get('bureau', 'costs/export')).body).toContain('市民政局,lake,')
  expect((await house.call('clerk', 'PUT', '/v1/lifecycle/prices', { layer: 'lake', yuan: 1 })).status).toBe(403)
})
