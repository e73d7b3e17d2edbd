import { verifyReceipt, parseReceipt } from '@shuyuan/tlog'
import { asSubject, type TestApp } from '@shuyuan/testkit'
import { createPublicKey, verify } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyCertificate } from '../../../apps/cli/src/verify-certificate.ts'
import { givenDataset, publishVersion, qualityApp, type QualityTestDeps } from './quality-app.ts'

let t: TestApp<QualityTestDeps>
beforeAll(async () => {
  t = await qualityApp()
})
afterAll(() => t.close())

const provider = asSubject({ roles: ['provider'] })
const consumer = asSubject({ roles: ['consumer'], org: 'org_other' })
const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau' })
const specs = ['no:text:key', 'name', 'sex', 'amount:decimal', 'day:date']
const personal = { name: 'name' }

async function call(method: 'GET' | 'POST' | 'PUT', url: string, headers: Record<string, string>, payload?: object) {
  const reply = await t.app.inject({ method, url: `/v1/quality${url}`, headers, ...(payload ? { payload } : {}) })
  const json = reply.headers['content-type']?.includes('json')
  return { status: reply.statusCode, body: json ? reply.json() : reply.body }
}

const rows = (n: number, shift = 0) =>
  Array.from({ length: n }, (_, i) => [
    `A${i}`,
    i % 10 === 0 ? null : `王${String.fromCodePoint(0x4e00 + (i % 40))}`,
    i % 2 === 0 ? '1' : '2',
    i + shift,
    `2025-01-${String((i % 28) + 1).padStart(2, '0')}`,
  ])

async function published() {
  const dataset = await givenDataset(t.deps, specs, personal)
  const rules = [
    { kind: 'unique', columns: ['no'] },
    { kind: 'not_null', columns: ['name'] },
  ]
  await call('PUT', `/datasets/${dataset}/rules`, provider, { rules })
  const first = await publishVersion(t.deps, dataset, specs, rows(100))
  const second = await publishVersion(t.deps, dataset, specs, rows(200, 500))
  await t.deps.jobs.idle()
  return { dataset, first, second }
}

describe('profile', () => {
  test('each new version is measured; personal values are never kept', async () => {
    const { first } = await published()
    const { body } = await call('GET', `/versions/${first}/profile`, provider)
    expect(body).toMatchObject({ rows: 100, measured: 100, keys: expect.arrayContaining([['no']]) })
    const of = (name: string) => body.columns.find((c: { name: string }) => c.name === name)
    expect(of('no')).toMatchObject({
      distinct: 100,
      distinctError: 0,
      once: 100,
      patterns: [{ value: 'a9', count: 100 }],
    })
    expect(of('name')).toMatchObject({ filled: 90, empty: 10, masked: true, min: null, max: null })
    expect(JSON.stringify(of('name').top)).not.toMatch(/王[\u4e00-\u4e27]/)
    expect(of('sex').top).toMatchObject([
      { value: '1', count: 50, share: { low: 0.5, high: 0.5 } },
      { value: '2', count: 50 },
    ])
    expect(of('amount')).toMatchObject({ mean: 49.5, min: '0.0', quantiles: [0, 4, 24, 49, 74, 94, 98] })
    expect(of('amount').histogram.reduce((n: number, b: { count: number }) => n + b.count, 0)).toBe(100)
    expect(of('day')).toMatchObject({ min: '2025-01-01', max: '2025-01-28', distinct: 28 })
    const outside = await call('GET', `/versions/${first}/profile`, consumer)
    expect(outside.body.columns.every((c: { top: object[]; min: null }) => c.top.length === 0 && c.min === null)).toBe(
      true,
    )
    expect((await call('GET', '/versions/ver_none/profile', provider)).body.code).toBe('QUALITY_NEVER_PROFILED')
  })

  test('two versions are compared, and many datasets are profiled in one job', async () => {
    const { dataset, first, second } = await published()
    const { body } = await call('GET', `/versions/${second}/profile/differences?before=${first}`, provider)
    expect(body.rows).toEqual([100, 200])
    expect(body.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ column: 'amount', measure: 'mean', before: '49.5', after: '599.5' }),
      ]),
    )
    const listed = await call('GET', `/profiles?dataset=${dataset}`, consumer)
    expect(listed.body.items.map((p: { version: string }) => p.version)).toEqual([second, first])
    expect((await call('POST', '/profiles', consumer, { datasets: [dataset] })).status).toBe(403)
    const { status, body: started } = await call('POST', '/profiles', bureau, { datasets: [dataset, dataset] })
    expect(status).toBe(202)
    await t.deps.jobs.idle()
    expect(await t.deps.jobs.get(started.job)).toMatchObject({ state: 'done', result: { profiled: 2, empty: 0 } })
  })
})

describe('column trends', () => {
  test('tell empty cells, distinct values, findings and drift of each column from version to version', async () => {
    const { dataset, first, second } = await published()
    const { status, body } = await call('GET', `/datasets/${dataset}/column-trends`, consumer)
    expect(status).toBe(200)
    const of = (column: string) => body.items.find((item: { column: string }) => item.column === column).points
    expect(of('name')).toMatchObject([
      { version: first, seq: 1, rows: 100, emptyRate: 0.1, drift: null, violations: 10, violationRate: 0.1 },
      { version: second, seq: 2, rows: 200, emptyRate: 0.1, violations: 20, violationRate: 0.1 },
    ])
    expect(of('no').map((p: { distinct: number }) => p.distinct)).toEqual([100, 200])
    expect(of('sex')[1]).toMatchObject({ drift: 0, violations: null, violationRate: null })
    expect(of('amount')[1]).toMatchObject({ drift: 0.99 })
    expect(JSON.stringify(body)).not.toContain('王')
    expect((await call('GET', '/datasets/dst_none/column-trends', consumer)).body.code).toBe('QUALITY_NEVER_PROFILED')
  })
})

describe('certificate', () => {
  test('is issued for each checked version, verifies with the published key, and stands in the evidence log', async () => {
    const { dataset, second } = await published()
    const { body } = await call('GET', `/certificates?dataset=${dataset}`, consumer)
    expect(body.items).toHaveLength(2)
    const head = body.items.find((c: { version: string }) => c.version === second)
    const file = (await call('GET', `/certificates/${head.id}`, consumer)).body
    expect(file.certificate).toMatchObject({
      version: { id: second, rows: 200 },
      check: { rules: 2, violated: 1, violations: 20 },
      sample: { method: '全量', rows: 200 },
      exceptions: [{ state: 'violated', checked: 200, bad: 20 }],
    })
    expect(JSON.parse(Buffer.from(file.payload, 'base64url').toString())).toEqual(file.certificate)
    const { keys } = (await call('GET', '/certificates/keys', {})).body
    const jwk = keys.find((one: { kid: string }) => one.kid === 'quality.certificate')
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    const holds = (payload: string) =>
      verify(null, Buffer.from(`${file.protected}.${payload}`), key, Buffer.from(file.signature, 'base64url'))
    expect(holds(file.payload)).toBe(true)
    const better = JSON.stringify({ ...file.certificate, score: 100 })
    expect(holds(Buffer.from(better).toString('base64url'))).toBe(false)
    expect(verifyReceipt(parseReceipt(file.receipt))).toMatchObject({ ok: true })
    expect((await call('GET', `/certificates/${head.id}`, {})).status).toBe(401)
    const page = await call('GET', `/certificates/${head.id}/page`, provider)
    expect(page.body).toContain('数据质量证书')
    expect(page.body).toContain(head.id)
  })

  test('is signed with SM2 when the setting says so, and verified by the command line; earlier ones stay as they are', async () => {
    const { dataset, second } = await published()
    const fileOf = async () => {
      const { body } = await call('GET', `/certificates?dataset=${dataset}`, provider)
      const [head] = body.items
      return { head, text: JSON.stringify((await call('GET', `/certificates/${head.id}`, provider)).body) }
    }
    const keys = JSON.stringify((await call('GET', '/certificates/keys', {})).body)
    const earlier = await fileOf()
    const { body: setting } = await call('GET', '/setting', provider)
    expect(setting.signature).toBe('ed25519')
    expect((await call('PUT', '/setting', provider, { ...setting, signature: 'sm2' })).status).toBe(403)
    expect((await call('PUT', '/setting', bureau, { ...setting, signature: 'sm2' })).body.signature).toBe('sm2')
    await call('PUT', `/datasets/${dataset}/rules`, provider, { rules: [{ kind: 'unique', columns: ['no'] }] })
    await call('POST', `/datasets/${dataset}/checks`, provider, { version: second })
    await t.deps.jobs.idle()
    const { head, text } = await fileOf()
    expect(head.id).not.toBe(earlier.head.id)
    const file = JSON.parse(text)
    expect(JSON.parse(Buffer.from(file.protected, 'base64url').toString())).toMatchObject({ alg: 'SM2' })
    expect(verifyCertificate(text, keys)).toMatchObject({ code: 0 })
    expect(verifyCertificate(earlier.text, keys)).toMatchObject({ code: 0 })
    const other = Buffer.from(file.signature, 'base64url')
    other[9] = (other[9] as number) ^ 1
    const forged = { ...file, signature: other.toString('base64url') }
    expect(verifyCertificate(JSON.stringify(forged), keys)).toMatchObject({ code: 1 })
    const stolen = { ...file, signature: JSON.parse(earlier.text).signature }
    expect(verifyCertificate(JSON.stringify(stolen), keys)).toMatchObject({ code: 1 })
    const { body } = await call('GET', `/certificates/${head.id}/page`, provider)
    for (const part of ['SM2', '@page{size:A4', '签发单位（盖章）']) expect(body).toContain(part)
    await call('PUT', '/setting', bureau, setting)
  })

  test('a check that says the same gives no second certificate', async () => {
    const { dataset } = await published()
    await call('POST', `/datasets/${dataset}/checks`, provider, {})
    await t.deps.jobs.idle()
    expect((await call('GET', `/certificates?dataset=${dataset}`, provider)).body.items).toHaveLength(2)
    await call('PUT', `/datasets/${dataset}/rules`, provider, { rules: [{ kind: 'unique', columns: ['no'] }] })
    await call('POST', `/datasets/${dataset}/checks`, provider, {})
    await t.deps.jobs.idle()
    expect((await call('GET', `/certificates?dataset=${dataset}`, provider)).body.items).toHaveLength(3)
  })
})
