import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TestApp } from '@shuyuan/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, bureau, clerk, type IntakeTestDeps, intakeApp, steps, stranger } from './factory.ts'

let t: TestApp<IntakeTestDeps>
let s: ReturnType<typeof steps>
beforeAll(async () => {
  t = await intakeApp()
  s = steps(t)
})
afterAll(() => t.close())

const PEOPLE =
  '编号,姓名,人数,登记日期,金额\n001,张三,"7,472",2026年3月2日,12.50\n002,李四,不详,2026/3/2,3\n003,王五,5\n004,赵六,６,20260302,1.125\n'

describe('the way of a file', () => {
  it('upload → detect → dataset → load: typed rows, every bad row kept, counts and hashes reconcile', async () => {
    const { file, version } = await s.onboard('人员.csv', PEOPLE, (columns) =>
      columns.map((c) => ({
        ...c,
        ...(c.name === '人数' ? { type: 'integer' } : {}),
        ...(c.name === '登记日期' ? { type: 'date' } : {}),
        ...(c.name === '金额' ? { type: 'decimal', format: '(10,2)' } : {}),
      })),
    )
    expect(file.detection).toMatchObject({ format: 'delimited', encoding: 'utf-8', delimiter: ',', headerRows: 1 })
    expect(version).toMatchObject({ state: 'published', rowsIn: 4, rowsGood: 1, rowsBad: 3, seq: 1 })
    const { items } = await s.rows(version.id)
    expect(items).toEqual([{ _row: 2, 编号: '001', 姓名: '张三', 人数: '7472', 登记日期: '2026-03-02', 金额: '12.50' }])
    const bad = await s.bad(version.id)
    expect(bad.items.map((b: Answer) => [b.row, b.errors.map((e: Answer) => [e.column, e.rule])])).toEqual([
      [3, [['人数', 'type_integer']]],
      [4, [[null, 'missing_columns']]],
      [5, [['金额', 'type_decimal']]],
    ])
    expect(bad.items[0].errors[0].message).toBe('“人数”的值“不详”不是整数')
    expect(bad.items[1].raw).toBe('003,王五,5')
    const check = (await s.call('GET', `/v1/intake/versions/${version.id}/reconciliation`)).json()
    expect(check).toMatchObject({ balanced: true, rowsIn: 4, targetRows: 1, badRowsKept: 3 })
    expect(check.targetHash).toBe(check.sourceHash)
    const manifest = (await s.call('GET', `/v1/intake/versions/${version.id}/manifest`)).json()
    expect(manifest).toMatchObject({ rowsIn: 4, badByRule: { missing_columns: 1, type_integer: 1, type_decimal: 1 } })
    const lineage = (await s.call('GET', `/v1/intake/versions/${version.id}/lineage`)).json()
    expect(lineage.items).toMatchObject([{ sourceKind: 'upload', source: file.id, digest: file.sha256 }])
    const folder = join(t.deps.dataDir, 'lake', version.dataset, version.id)
    expect(readdirSync(folder).sort()).toEqual(['bad.ndjson', 'manifest.json', 'part-00000.parquet'])
  })

  it('loads records that end with one delimiter more than the heading, and refuses those that hold something there', async () => {
    const lines = ['编号,名称,数量', 'A1,甲,1,', 'A2,"乙,丙",2,', 'A3,丁,3,', 'A4,戊,4,多', 'A5,己,5']
    const { version } = await s.onboard('末尾分隔符.csv', `${lines.slice(0, 4).join('\n')}\nA6,庚,6,\n`)
    expect(version).toMatchObject({ rowsIn: 4, rowsGood: 4 })
    expect((await s.rows(version.id)).items[1]).toMatchObject({ 编号: 'A2', 名称: '乙,丙', 数量: '2' })
    const file = (
      await s.upload(
        '末尾.csv',
        `${[lines[0], ...Array.from({ length: 9000 }, () => 'A1,一号楼东侧第二间,1,'), ...lines.slice(4)].join('\n')}\n`,
      )
    ).json()
    const queued = await s.call('POST', `/v1/intake/datasets/${version.dataset}/versions`, { upload: file.id })
    const later = await s.wait(queued.json().version)
    expect(later).toMatchObject({ rowsIn: 9002, rowsGood: 9001, rowsBad: 1 })
    expect((await s.bad(later.id)).items[0].raw).toBe('A4,戊,4,多')
  })

  it('a file of which no row fits takes the place of no good version; as the first one it is kept to be repaired', async () => {
    const numbers = (columns: Answer[]) => columns.map((c) => (c.name === 'n' ? { ...c, type: 'integer' } : c))
    const { version } = await s.onboard('全对.csv', 'id,n\n1,5\n2,6\n', numbers)
    const load = async (dataset: string, text: string) => {
      const file = (await s.upload('错了.csv', text)).json()
      const queued = await s.call('POST', `/v1/intake/datasets/${dataset}/versions`, { upload: file.id })
      return s.wait(queued.json().version)
    }
    const refused = await load(version.dataset, 'id,n\n1,五\n2,六\n')
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'INTAKE_NO_GOOD_ROWS' } })
    const { items } = (await s.call('GET', `/v1/intake/datasets/${version.dataset}/versions`)).json()
    expect(items.filter((v: Answer) => v.state === 'published').map((v: Answer) => v.id)).toEqual([version.id])
    expect(await load(version.dataset, 'id,n\n1,五\n2,6\n')).toMatchObject({ state: 'published', rowsGood: 1 })
    const first = (await s.onboard('全错.csv', 'id,n\n1,五\n', numbers)).version
    expect(first).toMatchObject({ state: 'published', rowsGood: 0, rowsBad: 1 })
    expect(await load(first.dataset, 'id,n\n1,六\n')).toMatchObject({ state: 'published', rowsGood: 0 })
  })

  it('repairs bad rows: the downloaded CSV, corrected and uploaded, merges into a new version', async () => {
    const { version } = await s.onboard('修复.csv', 'id,n,备注\n1,5,=1+1\n2,x,=HYPERLINK("a")\n3,y,-\n', (c) =>
      c.map((x) => (x.name === 'n' ? { ...x, type: 'integer' } : x)),
    )
    expect(version).toMatchObject({ rowsIn: 3, rowsGood: 1, rowsBad: 2 })
    const csv = await s.call('GET', `/v1/intake/versions/${version.id}/bad-rows/download`)
    expect(csv.body.startsWith('\ufeff_row,_问题,_原文,id,n,备注\r\n')).toBe(true)
    expect(csv.body).toContain(`"'=HYPERLINK(""a"")"`)
    const corrected = csv.body.replace(',2,x,', ',2,7,')
    const upload = (await s.upload('修复后.csv', corrected)).json()
    const queued = (await s.call('POST', `/v1/intake/versions/${version.id}/replay`, { upload: upload.id })).json()
    const repaired = await s.wait(queued.version)
    expect(repaired).toMatchObject({ state: 'published', rowsIn: 3, rowsGood: 2, rowsBad: 1, base: version.id, seq: 2 })
    expect((await s.rows(repaired.id)).items.map((r: Answer) => [r._row, r.n, r['备注']])).toEqual([
      [2, '5', '=1+1'],
      [3, '7', '=HYPERLINK("a")'],
    ])
    expect((await s.bad(repaired.id)).items.map((b: Answer) => b.row)).toEqual([4])
    expect((await s.call('GET', `/v1/intake/versions/${repaired.id}/reconciliation`)).json().balanced).toBe(true)
    const lineage = (await s.call('GET', `/v1/intake/versions/${repaired.id}/lineage`)).json()
    expect(lineage.items.map((l: Answer) => l.sourceKind)).toEqual(['upload', 'version'])
    const told = await t.deps.db
      .selectFrom('lineage.columnEdge')
      .select(['source', 'sourceColumn', 'target', 'targetColumn', 'transform', 'detail', 'job'])
      .where('target', '=', `dataset:${version.dataset}`)
      .where('targetColumn', '=', 'n')
      .orderBy('job')
      .execute()
    const cell = { source: `file:${version.dataset}`, sourceColumn: 'n', transform: 'cast', detail: 'integer' }
    expect(told).toMatchObject([
      { ...cell, job: 'intake.load' },
      { ...cell, job: 'intake.replay' },
    ])

    const wrong = (await s.upload('错行.csv', '_row,id,n,备注\n99,1,2,3\n98,1,2,3\n')).json()
    const refused = (await s.call('POST', `/v1/intake/versions/${version.id}/replay`, { upload: wrong.id })).json()
    expect(await s.wait(refused.version)).toMatchObject({ state: 'failed', error: { code: 'INTAKE_REPLAY_ROWS' } })
  })

  it('words for "no value" are loaded as nothing, by column; a required column refuses them', async () => {
    const text = 'id,n,d,必填\n1,NA,2026-01-01,1\n2, - ,NA,2\n3,-999,2026-01-03,3\n4,坏,2026-01-04,NA\n'
    const { file, version } = await s.onboard('缺失.csv', text, (columns) =>
      columns.map((c) =>
        c.name === 'n'
          ? { ...c, type: 'integer', missing: ['NA', '-', '-999'] }
          : c.name === '必填'
            ? { ...c, required: true }
            : c,
      ),
    )
    expect(file.detection.columns.map((c: Answer) => c.missing)).toEqual([undefined, undefined, ['NA'], ['NA']])
    expect(version).toMatchObject({ rowsIn: 4, rowsGood: 3, rowsBad: 1 })
    expect((await s.rows(version.id)).items.map((r: Answer) => [r.n, r.d])).toEqual([
      [null, '2026-01-01'],
      [null, null],
      [null, '2026-01-03'],
    ])
    const [bad] = (await s.bad(version.id)).items
    expect(bad.errors.map((e: Answer) => [e.column, e.rule])).toEqual([
      ['n', 'type_integer'],
      ['必填', 'required_missing'],
    ])
    const profile = (await s.call('GET', `/v1/intake/uploads/${file.id}/profile`)).json()
    expect(profile.columns[3]).toMatchObject({ nulls: 1, distinct: 3, type: 'integer' })
  })

  it('loads again under changed columns: a text column takes what an integer refused', async () => {
    const { dataset, version } = await s.onboard('改列.csv', 'id,n\n1,5\n2,x\n', (c) =>
      c.map((x) => ({ ...x, type: 'integer' })),
    )
    expect(version.rowsBad).toBe(1)
    const columns = dataset.columns.map((c: Answer) => (c.name === 'n' ? { ...c, type: 'text' } : c))
    const save = (revision: number, by: Answer) =>
      s.call('PUT', `/v1/intake/datasets/${dataset.id}/columns`, { revision, columns: by })
    expect((await save(1, columns)).json().revision).toBe(2)
    // whoever opened the columns before that is told, and nothing of his is saved over it
    const late = await save(1, dataset.columns)
    expect(late.json()).toMatchObject({
      status: 409,
      code: 'INTAKE_COLUMNS_STALE',
      title: expect.stringContaining('他人已修改（您的修订号 1，当前 2）'),
    })
    expect((await s.call('GET', `/v1/intake/datasets/${dataset.id}`)).json()).toMatchObject({ revision: 2, columns })
    const queued = (await s.call('POST', `/v1/intake/versions/${version.id}/replay`, {})).json()
    expect(await s.wait(queued.version)).toMatchObject({ rowsGood: 2, rowsBad: 0, revision: 2 })
    const both = await Promise.all([save(2, dataset.columns), save(2, columns)])
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
  })

  it.each([
    ['keep', 3, 0, null],
    ['flag', 3, 0, 1],
    ['reject', 2, 1, 1],
  ])('key policy %s', async (keyPolicy, good, bad, duplicateKeys) => {
    const { version } = await s.onboard(
      '键.csv',
      'id,v\n1,a\n2,b\n1,c\n',
      (c) => c.map((x, i) => ({ ...x, key: i === 0 })),
      keyPolicy,
    )
    expect(version).toMatchObject({ rowsIn: 3, rowsGood: good, rowsBad: bad })
    expect((await s.call('GET', `/v1/intake/versions/${version.id}/manifest`)).json().duplicateKeys).toBe(duplicateKeys)
    expect((await s.call('GET', `/v1/intake/versions/${version.id}/reconciliation`)).json().balanced).toBe(true)
  })

  it('previews, corrects the detection and profiles an upload', async () => {
    const file = (await s.upload('前言.csv', '某某局统计表,,\n编号;名称;数\n1;甲;3\n2;乙;4\n')).json()
    const fixed = (
      await s.call('PATCH', `/v1/intake/uploads/${file.id}/detection`, {
        delimiter: ';',
        preambleRows: 1,
        headerRows: 1,
      })
    ).json()
    expect(fixed.detection.header).toEqual(['编号', '名称', '数'])
    const preview = (await s.call('GET', `/v1/intake/uploads/${file.id}/rows`)).json()
    expect(preview.rows.map((r: Answer) => r.cells)).toEqual([
      ['1', '甲', '3'],
      ['2', '乙', '4'],
    ])
    const profile = (await s.call('GET', `/v1/intake/uploads/${file.id}/profile`)).json()
    expect(profile).toMatchObject({ complete: true, rows: 2 })
    expect(profile.columns[1]).toMatchObject({ title: '名称', distinct: 2, patterns: [{ value: '中', count: 2 }] })
    expect(profile.columns[2]).toMatchObject({ type: 'integer', types: { integer: 2 } })
    expect((await s.call('DELETE', `/v1/intake/uploads/${file.id}`)).statusCode).toBe(204)
    expect(existsSync(join(t.deps.dataDir, 'intake', 'uploads', file.id))).toBe(false)
  })

  it('takes multipart too', async () => {
    const body =
      '--x\r\ncontent-disposition: form-data; name="file"; filename="../../a\u0000b.csv"\r\ncontent-type: text/csv\r\n\r\na,b\n1,2\n\r\n--x--\r\n'
    const reply = await t.app.inject({
      method: 'POST',
      url: '/v1/intake/uploads',
      headers: { ...clerk, 'content-type': 'multipart/form-data; boundary=x' },
      payload: body,
    })
    expect(reply.statusCode).toBe(201)
    expect(reply.json()).toMatchObject({ detection: { header: ['a', 'b'] } })
    expect(reply.json().name).not.toContain('/')
  })
})

describe('rights', () => {
  it('the bureau sees personal columns masked and no raw bad text; strangers see nothing', async () => {
    const { file, dataset, version } = await s.onboard('人.csv', '姓名,年龄\n张三,30\n李四,x\n', (c) =>
      c.map((x) =>
        x.name === '姓名' ? { ...x, sensitivity: 'personal', grade: 3, mask: 'name' } : { ...x, type: 'integer' },
      ),
    )
    expect((await s.rows(version.id)).items[0]['姓名']).toBe('张三')
    const masked = await s.rows(version.id, bureau)
    expect(masked.masks).toEqual({ 姓名: 'name' })
    expect(masked.items[0]['姓名']).not.toContain('三')
    const bad = await s.bad(version.id, bureau)
    expect(JSON.stringify(bad)).not.toContain('李四')
    expect(bad.items[0].raw).toBeNull()
    for (const url of [
      `/v1/intake/uploads/${file.id}`,
      `/v1/intake/datasets/${dataset.id}`,
      `/v1/intake/versions/${version.id}`,
      `/v1/intake/versions/${version.id}/rows`,
      `/v1/intake/versions/${version.id}/bad-rows/download`,
    ])
      expect((await s.call('GET', url, undefined, stranger)).statusCode).toBe(403)
    expect(
      (await s.call('GET', `/v1/intake/versions/${version.id}/bad-rows/download`, undefined, bureau)).statusCode,
    ).toBe(403)
    expect((await s.call('DELETE', `/v1/intake/uploads/${file.id}`)).json().code).toBe('INTAKE_UPLOAD_USED')
  })
})

it('a JSON file that ends inside a record keeps its beginning as a bad row', async () => {
  const { version } = await s.onboard('断.json', '[{"a":"1"},{"a":"2"},{"a":"3')
  expect([version.state, version.rowsIn, version.rowsGood, version.rowsBad]).toEqual(['published', 3, 2, 1])
  expect((await s.bad(version.id)).items[0].raw).toBe('{"a":"3')
})

describe('refusals', () => {
  it.each([
    ['空.csv', '', 'INTAKE_UPLOAD_EMPTY'],
    ['图.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5]), 'INTAKE_DOCUMENT'],
    ['坏.zip', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(100, 7)]), 'INTAKE_ZIP_BROKEN'],
    ['坏.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'INTAKE_WORKBOOK_BROKEN'],
    ['宽.csv', `${Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')}\n`, 'INTAKE_TOO_MANY_COLUMNS'],
    ['坏.json', '[ ]', 'INTAKE_JSON_BROKEN'],
    ['大.csv', Buffer.alloc(65 << 20, 'a,b\n'), 'INTAKE_UPLOAD_TOO_LARGE'],
  ])('%s', async (name, content, code) => {
    const reply = await s.upload(name as string, content as string)
    expect(reply.json().code).toBe(code)
    expect(readdirSync(join(t.deps.dataDir, 'intake', 'uploads', '.tmp'))).toEqual([])
  })
  it('columns that the file does not have, and column lists that make no sense', async () => {
    const file = (await s.upload('a.csv', 'a,b\n1,2\n')).json()
    const bad = await s.call('POST', '/v1/intake/datasets', {
      name: 'x',
      provider: 'org_water',
      columns: [{ name: 'A b', title: '', type: 'text' }],
    })
    expect(bad.json().code).toBe('INTAKE_COLUMNS_INVALID')
    const dataset = (
      await s.call('POST', '/v1/intake/datasets', {
        name: 'x',
        provider: 'org_water',
        columns: [{ name: 'zz', title: '没有', type: 'text' }],
      })
    ).json()
    const reply = await s.call('POST', `/v1/intake/datasets/${dataset.id}/versions`, { upload: file.id })
    expect(reply.json()).toMatchObject({
      code: 'INTAKE_COLUMNS_MISMATCH',
      title: '无法装载：文件里没有字段“没有”，请核对表头或修改字段',
    })
  })
})
