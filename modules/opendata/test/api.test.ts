import { setTimeout } from 'node:timers/promises'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idNumber } from '../../onboarding/test/people-file.ts'
import { releaseVersion } from '../src/release/release-version.ts'
import { datasets, openPortalDesk, type PortalDesk, publications } from './factory.ts'

let desk: PortalDesk
beforeAll(async () => void (desk = await openPortalDesk()))
afterAll(() => desk.close())

const stations = (n = 3) =>
  `站点编号,站点名称,说明\n${Array.from({ length: n }, (_, i) => `00${i + 1},第${i + 1}站,普通站`).join('\n')}\n`

describe('publish after a check', () => {
  test('a clean dataset of a published entry goes online, is attached to the entry and has evidence', async () => {
    const open = await desk.release('公交站点甲.csv', stations())
    expect(open).toMatchObject({ state: 'online', rows: 3, refusal: null, openType: 1 })
    const { body } = await desk.get('public', `${datasets}/${open.id}`)
    expect(body).toMatchObject({ title: '公交站点甲', providerName: '市交通运输局', theme: '城乡建设', rows: 3 })
    expect(body.files.map((f: { format: string }) => f.format)).toEqual(['csv', 'json', 'xlsx'])
    const description = (await desk.get('public', `${datasets}/${open.id}/datapackage.json`)).body
    const file = await desk.app.inject(`${datasets}/${open.id}/${description.resources[0].path}`)
    const fields = description.resources[0].schema.fields as { name: string; column: string }[]
    expect(file.body.slice(1).split('\r\n')[0]).toBe(fields.map(({ name }) => name).join(','))
    expect(description.resources[0].hash).toBe(`sha256:${createHash('sha256').update(file.rawPayload).digest('hex')}`)
    expect(fields.map(({ column }) => column)).toEqual(body.columns.map((c: { name: string }) => c.name))
    expect((await desk.get('public', `${datasets}/pub_none/datapackage.json`)).status).toBe(404)
    const { body: resources } = await desk.get('clerk', `/v1/catalogue/entries/${open.entry}/resources`)
    expect(JSON.stringify(resources)).toContain(open.id)
  })

  test('a column registered as personal is refused when named and left out when not', async () => {
    const file = `证书编号,身份证号,类别\n${Array.from({ length: 5 }, (_, i) => `T${i},${idNumber(i)},甲`).join('\n')}\n`
    const conditional: Parameters<typeof desk.publish>[2] = (p) => ({ ...p, openType: 3 })
    const { dataset } = await desk.publish('持证甲.csv', file, conditional)
    expect(await desk.request(dataset)).toMatchObject({ status: 409, body: { code: 'OPENDATA_ENTRY_CLOSED' } })
    const mixed: Parameters<typeof desk.publish>[2] = (p) => ({
      ...desk.openable(p),
      columns: p.columns.map((c) => (c.title === '身份证号' ? c : { ...c, sensitivity: 'none', grade: 1 })),
      dataLevel: 1,
      keywords: ['混合'],
    })
    const made = await desk.publish('持证乙.csv', file, mixed).catch((cause: Error) => cause)
    // the catalogue itself refuses an open entry with a personal item
    expect(made).toBeInstanceOf(Error)
    expect(String(made)).toMatch(/CATALOGUE/)
  })

  test('personal values in columns registered as harmless: refused with column, kind and count, never the value', async () => {
    const planted: [column: string, value: (i: number) => string, kind: string][] = [
      ['证件', (i) => idNumber(i), '身份证号'],
      ['证件说明', (i) => `申请人${idNumber(i)}已核实`, '文本中的身份证号'],
      ['联系', (i) => `1390000${1000 + i}`, '手机号'],
      // after a false candidate
      ['联系说明', () => '编号12345678901，请致电13900001234。', '文本中的手机号'],
      ['账户', () => '6222021234567890128', '银行卡号'],
      ['境外账户', () => '4111111111111111', '银行卡号'],
    ]
    const row = (i: number) => [i, ...planted.map(([, value]) => (i % 3 === 0 ? value(i) : '无'))].join(',')
    const lines = Array.from({ length: 30 }, (_, i) => row(i))
    const names = planted.map(([column]) => column)
    const open = await desk.release('登记.csv', `${['序号', ...names].join(',')}\n${lines.join('\n')}\n`)
    expect(open.state).toBe('refused')
    expect((await desk.get('public', `${datasets}/${open.id}`)).status).toBe(404)
    const { body: notices } = await desk.get('clerk', '/v1/workflow/notices')
    expect(JSON.stringify(notices)).toContain('开放检查未通过')
    for (const [column, value, kind] of planted) {
      expect(open.refusal).toContainEqual({ column, kind, rows: 10 })
      for (const told of [open, notices]) expect(JSON.stringify(told)).not.toContain(value(0))
    }
  })

  test('identity numbers and mobiles in other ways of writing are found, file numbers of the same look are none', async () => {
    const wide = (text: string) => text.replaceAll(/[0-9X]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    const apart = (id: string, by: string) => [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(by)
    const planted: [column: string, value: (i: number) => string, kind: string][] = [
      ['全角', (i) => `证件${wide(idNumber(i))}`, '文本中的身份证号'],
      ['隐形', (i) => `证${idNumber(i).slice(0, 9)}\u200b${idNumber(i).slice(9)}`, '文本中的身份证号'],
      ['横线', (i) => apart(idNumber(i), '-'), '分段书写的身份证号'],
      ['空格', (i) => `证件 ${apart(idNumber(i), ' ')}`, '分段书写的身份证号'],
      ['日期分开', (i) => idNumber(i).replace(/^(.{6})(.{4})(..)(..)/, '$1-$2-$3-$4-'), '分段书写的身份证号'],
      ['电话', (i) => `电话139-0000-${1000 + i}`, '文本中的手机号'],
    ]
    const head = ['序号', '案号', ...planted.map(([column]) => column)].join(',')
    const lines = Array.from({ length: 30 }, (_, i) =>
      [i, `321100-20200101-${1000 + i}`, ...planted.map(([, value]) => value(i))].join(','),
    )
    const open = await desk.release('他样.csv', `${head}\n${lines.join('\n')}\n`)
    expect(open.state).toBe('refused')
    expect(open.refusal).toEqual(planted.map(([column, , kind]) => ({ column, kind, rows: 30 })))
  })

  test('serial numbers that pass the Luhn check by chance are no bank cards', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => `${i},${4_000_000_000_000_000n + BigInt(i) * 7919n}`)
    const open = await desk.release('流水.csv', `序号,流水号\n${lines.join('\n')}\n`)
    expect(open).toMatchObject({ state: 'online' })
  })

  test('refusals name what is missing', async () => {
    const draft = await desk.load(await desk.propose('未审核.csv', stations()))
    expect((await desk.request(draft.dataset)).body.code).toBe('OPENDATA_ENTRY_NOT_PUBLISHED')
    expect((await desk.request('dst_none')).body.code).toBe('OPENDATA_ENTRY_NOT_PUBLISHED')
    const { dataset } = await desk.publish('公交站点乙.csv', stations(), desk.openable)
    expect((await desk.request(dataset, { columns: ['没有'] })).body.code).toBe('OPENDATA_COLUMN_UNKNOWN')
    for (const who of ['other', 'consumer', 'sysadmin', 'public'] as const)
      expect([401, 403]).toContain((await desk.post(who, publications, { dataset })).status)
    const asked = await Promise.all([1, 2, 3].map(() => desk.request(dataset)))
    expect(asked.map((a) => a.status).toSorted()).toEqual([202, 409, 409])
    await desk.deps.jobs.idle()
    expect((await desk.request(dataset)).body.code).toBe('OPENDATA_EXISTS')
  })

  test('only chosen columns are shown, in no file and no row more', async () => {
    const keyed: typeof desk.openable = (proposal) => {
      const open = desk.openable(proposal)
      return { ...open, columns: open.columns.map((c) => ({ ...c, key: c.title === '站点编号', required: false })) }
    }
    const open = await desk.release('公交站点丙.csv', stations(), keyed, { columns: ['站点名称'] })
    const rows = await desk.get('public', `${datasets}/${open.id}/rows`)
    expect(rows.body.rows[0]).toEqual({ 站点名称: '第1站' })
    expect(rows.body.columns).toMatchObject([{ title: '站点名称', key: false }])
    const whole = await desk.release('公交站点带键.csv', stations(), keyed)
    expect(whole.columns.map(({ title, key }: { title: string; key: boolean }) => key && title)).toContain('站点编号')
    expect((await desk.get('public', `${datasets}/${open.id}/files/csv`)).raw.toString()).not.toContain('001')
  })
})

describe('new versions', () => {
  test('a clean version replaces rows and files; a dirty one keeps the old online and tells the provider', async () => {
    const open = await desk.release('公交站点丁.csv', stations(3))
    const first = await desk.get('public', `${datasets}/${open.id}/files/csv`)
    await desk.reload(open.dataset, '公交站点丁.csv', stations(5))
    const second = await desk.get('public', `${datasets}/${open.id}/files/csv`)
    expect(second.raw.toString().trim().split('\r\n')).toHaveLength(6)
    expect(second.headers.etag).not.toBe(first.headers.etag)
    await desk.reload(open.dataset, '公交站点丁.csv', `${stations(5)}006,第6站,联系人13900001234\n`)
    const third = await desk.get('public', `${datasets}/${open.id}/files/csv`)
    expect(third.headers.etag).toBe(second.headers.etag)
    expect(await desk.state(open.id)).toMatchObject({
      state: 'online',
      rows: 5,
      refusal: [{ column: '说明', kind: '文本中的手机号', rows: 1 }],
    })
    await desk.reload(open.dataset, '公交站点丁.csv', stations(7))
    expect(await desk.state(open.id)).toMatchObject({ state: 'online', rows: 7, refusal: null })
    const kept = await readdir(join(desk.deps.dataDir, 'opendata', open.id))
    expect(kept.length).toBeLessThanOrEqual(2)
    expect(kept.filter((name) => name.endsWith('.draft'))).toEqual([])
  })

  test('a release that is done after a newer one touches nothing of it', async () => {
    const { dataset } = await desk.publish('迟到的站点.csv', stations(3), desk.openable)
    const { publication } = desk.good(await desk.request(dataset))
    const [arrived, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const context = {
      jobId: 'job_slow',
      by: 'system',
      org: null,
      signal: new AbortController().signal,
      progress: () => (arrived.resolve(), goOn.promise),
    }
    const slow = releaseVersion(desk.deps, context, { publication: publication.id })
    await arrived.promise
    await desk.deps.jobs.idle()
    await desk.reload(dataset, '迟到的站点.csv', stations(5))
    goOn.resolve()
    expect(await slow).toMatchObject({ state: 'online' })
    const { status, raw } = await desk.get('public', `${datasets}/${publication.id}/files/csv`)
    expect(status).toBe(200)
    expect(raw.toString().trim().split('\r\n')).toHaveLength(6)
  })

  test('a column registered as personal later keeps the next version from the portal', async () => {
    const open = await desk.release('公交站点戊.csv', stations(3))
    const { columns, revision } = desk.good(await desk.get('clerk', `/v1/intake/datasets/${open.dataset}`))
    const personal = columns.map((c: { title: string }) =>
      c.title === '说明' ? { ...c, sensitivity: 'personal', grade: 3, mask: 'full' } : c,
    )
    desk.good(await desk.put('clerk', `/v1/intake/datasets/${open.dataset}/columns`, { columns: personal, revision }))
    await desk.reload(open.dataset, '公交站点戊.csv', stations(4))
    expect(await desk.state(open.id)).toMatchObject({
      state: 'online',
      rows: 3,
      refusal: [{ column: '说明', kind: '登记为个人信息或敏感数据', rows: 4 }],
    })
  })

  test('every download during a switch is one whole version', async () => {
    const open = await desk.release('公交站点己.csv', stations(400))
    const stop = new AbortController()
    const seen = new Set<number>()
    const reader = (async () => {
      while (!stop.signal.aborted) {
        const { status, raw, headers } = await desk.get('public', `${datasets}/${open.id}/files/csv`)
        expect(status, raw.toString().slice(0, 300)).toBe(200)
        expect(raw.length).toBe(Number(headers['content-length']))
        seen.add(raw.toString().trim().split('\r\n').length - 1)
        await setTimeout(5) // the processor is left to the switch
      }
    })()
    for (const n of [600, 800, 1000]) await desk.reload(open.dataset, '公交站点己.csv', stations(n))
    stop.abort()
    await reader
    for (const n of seen) expect([400, 600, 800, 1000]).toContain(n)
    expect((await desk.get('public', `${datasets}/${open.id}`)).body.rows).toBe(1000)
  })
})

describe('withdrawal', () => {
  test('withdrawn data is gone for the public and can be opened again', async () => {
    const open = await desk.release('公交站点庚.csv', stations())
    const withdraw = (who: 'clerk' | 'other' | 'consumer' | 'bureau') =>
      desk.post(who, `${publications}/${open.id}/withdraw`, { reason: '数据有误' })
    for (const who of ['other', 'consumer'] as const) expect((await withdraw(who)).status).toBe(403)
    expect((await withdraw('clerk')).body.state).toBe('withdrawn')
    expect((await withdraw('bureau')).body.code).toBe('OPENDATA_WITHDRAWN')
    for (const path of ['', '/rows', '/files/csv', '/files/json', '/files/xlsx'])
      expect((await desk.get('public', `${datasets}/${open.id}${path}`)).status).toBe(404)
    await desk.reload(open.dataset, '公交站点庚.csv', stations(9))
    expect((await desk.get('public', `${datasets}/${open.id}`)).status).toBe(404)
    desk.good(await desk.request(open.dataset))
    await desk.deps.jobs.idle()
    const again = desk.good(await desk.get('public', `${datasets}/${open.id}`))
    expect(again).toMatchObject({ rows: 9, publishedAt: open.publishedAt })
  })

  test('a revoked entry takes its data off the portal in the same moment', async () => {
    const open = await desk.release('公交站点辛.csv', stations())
    const { revision } = desk.good(await desk.get('bureau', `/v1/catalogue/entries/${open.entry}`))
    desk.good(await desk.post('bureau', `/v1/catalogue/entries/${open.entry}/revoke`, { revision, reason: '机构改革' }))
    expect((await desk.get('public', `${datasets}/${open.id}`)).status).toBe(404)
    expect((await desk.state(open.id)).state).toBe('withdrawn')
  })

  test('the state of a publication is the provider’s, the bureau’s and the auditor’s to see', async () => {
    const open = await desk.release('公交站点壬.csv', stations())
    for (const who of ['other', 'consumer', 'sysadmin', 'public'] as const)
      expect([401, 403]).toContain((await desk.get(who, `${publications}/${open.id}`)).status)
    for (const who of ['clerk', 'bureau', 'auditor'] as const)
      expect((await desk.get(who, `${publications}/${open.id}`)).status).toBe(200)
    expect((await desk.get('other', publications)).body.items).toEqual([])
  })
})
