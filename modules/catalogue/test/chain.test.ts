import { inTx } from '@shuyuan/db'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attachResource, recordUse } from '../src/index.ts'
import { openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => (book = await openBook()))
afterAll(() => book?.close())

const ok = async (reply: Promise<{ status: number; body: Record<string, never> }>) => {
  const { status, body } = await reply
  if (status > 204) throw new Error(JSON.stringify(body))
  return body as Record<string, never> & { id: string }
}
const duty = (code: string, rest: object = {}) =>
  ok(book.post('clerk', 'duties', { org: book.first.id, code, name: `职责${code}`, ...rest }))
const system = (name: string, rest: object = {}) =>
  ok(
    book.post('clerk', 'systems', {
      org: book.first.id,
      name,
      network: 'government-extranet',
      protection: 3,
      status: 'running',
      ...rest,
    }),
  )
const rows = async (report: string, who: 'bureau' | 'clerk' | 'other' = 'bureau') =>
  (await book.get(who, `reports/${report}?limit=500`)).body.items
const namesIn = async (report: string) => (await rows(report)).map((row: { name: string }) => row.name)

describe('duties and systems', () => {
  test('are corrected, ended and merged; what has ended does not change again', async () => {
    const first = await duty('G-01')
    const path = `duties/${first.id}`
    const change = {
      code: 'G-01',
      name: '社会救助',
      kind: 'power',
      department: '救助科',
      basis: '社会救助暂行办法',
      parent: null,
    }
    expect((await book.call('clerk', 'PUT', `/v1/catalogue/${path}`, change)).body).toMatchObject({
      name: '社会救助',
      kind: 'power',
    })
    expect((await book.call('other', 'PUT', `/v1/catalogue/${path}`, change)).status).toBe(403)
    await duty('G-01-2')
    const named = await book.get('other', `duties?id=${first.id}&retired=true`)
    expect(named.body.items.map(({ id }: { id: string }) => id)).toEqual([first.id])
    expect((await book.post('clerk', `${path}/retire`, { reason: '' })).status).toBe(400)
    expect((await book.post('clerk', `${path}/retire`, { reason: '机构改革' })).body.retiredAt).not.toBeNull()
    expect((await book.post('clerk', `${path}/retire`, { reason: '再停' })).body.code).toBe('CATALOGUE_DUTY_RETIRED')
    const old = await system('旧系统')
    const next = await system('新系统', { project: '一体化项目', vendor: '云溪信息' })
    expect((await book.post('clerk', `systems/${old.id}/merge`, { into: old.id, reason: '并' })).body.code).toBe(
      'CATALOGUE_SYSTEM_UNMERGEABLE',
    )
    const merged = await book.post('clerk', `systems/${old.id}/merge`, { into: next.id, reason: '系统整合' })
    expect(merged.body).toMatchObject({ mergedInto: next.id, status: 'retired' })
    const list = (await book.get('clerk', `systems?org=${book.first.id}&q=${encodeURIComponent('系统')}`)).body.items
    expect(list.map((s: { name: string }) => s.name)).toEqual(['新系统'])
  })

  test('an entry of a merged duty counts for the one that took it over', async () => {
    const [old, next] = [await duty('M-01'), await duty('M-02')]
    const entry = await book.publish({ name: '并入职责的目录', duties: [old.id] })
    await ok(book.post('clerk', `duties/${old.id}/merge`, { into: next.id, reason: '职责调整' }))
    expect((await book.get('clerk', `entries?duty=${next.id}`)).body.items).toMatchObject([{ id: entry.id }])
    expect((await book.get('other', `entries/${entry.id}/chain`)).body.duties).toMatchObject([{ id: next.id }])
    expect(await namesIn('duty-without-data')).not.toContain('职责M-02')
  })

  test('never form a cycle, whatever is hung, merged and ended', async () => {
    const commands = fc.array(
      fc.tuple(fc.constantFrom('hang', 'merge'), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
      { minLength: 6, maxLength: 14 },
    )
    let round = 0
    await fc.assert(
      fc.asyncProperty(commands, async (steps) => {
        round++
        const made = []
        for (let i = 0; i < 6; i++) made.push(await duty(`C-${round}-${i}`))
        for (const [kind, a, b] of steps) {
          const [one, two] = [made[a], made[b]]
          if (!one || !two) continue
          const body = { code: `C-${round}-${a}`, name: `职责${a}`, kind: 'other', parent: two.id }
          if (kind === 'hang') await book.call('clerk', 'PUT', `/v1/catalogue/duties/${one.id}`, body)
          else await book.post('clerk', `duties/${one.id}/merge`, { into: two.id, reason: '合并' })
        }
        const { rows: cyclic } = await sql`
          with recursive up (start, id) as (
            select id, coalesce(merged_into, parent) from catalogue.duty where org = ${book.first.id}
            union
            select up.start, coalesce(d.merged_into, d.parent) from up join catalogue.duty d on d.id = up.id
          )
          select 1 from up where start = id`.execute(book.deps.db)
        expect(cyclic).toEqual([])
        const { rows: chained } = await sql`
          select 1 from catalogue.duty d join catalogue.duty into_ on into_.id = d.merged_into
          where into_.merged_into is not null`.execute(book.deps.db)
        expect(chained).toEqual([])
      }),
      { numRuns: 12 },
    )
  })
})

describe('定数据', () => {
  test('is noted for a duty, matched to an entry of the department, open again when that is revoked', async () => {
    const own = await duty('D-01')
    const line = { duty: own.id, name: '低保对象信息', kind: 'produce' }
    const expected = await ok(book.post('clerk', 'expected', line))
    expect((await book.post('clerk', 'expected', line)).body.code).toBe('CATALOGUE_EXPECTED_TAKEN')
    expect((await book.post('other', 'expected', line)).status).toBe(403)
    expect(await namesIn('data-without-entry')).toContain('低保对象信息')
    const entry = await book.publish({ name: '低保对象', duties: [own.id] })
    const found = (await book.get('clerk', `expected/${expected.id}/candidates`)).body.items
    expect(found).toContainEqual(expect.objectContaining({ id: entry.id, name: '低保对象' }))
    expect((await book.get('other', `expected/${expected.id}/candidates`)).status).toBe(403)
    const foreign = await book.post('clerk', `expected/${expected.id}/match`, { entry: 'ent_none' })
    expect(foreign.body.code).toBe('CATALOGUE_EXPECTED_FOREIGN')
    await ok(book.post('clerk', `expected/${expected.id}/match`, { entry: entry.id }))
    expect((await book.get('other', `expected?duty=${own.id}`)).body.items).toMatchObject([
      { settled: true, entryName: '低保对象', dutyName: '职责D-01' },
    ])
    expect(await namesIn('data-without-entry')).not.toContain('低保对象信息')
    await ok(book.post('bureau', `entries/${entry.id}/revoke`, { revision: entry.revision, reason: '停办' }))
    expect(await namesIn('data-without-entry')).toContain('低保对象信息')
    expect((await book.call('clerk', 'DELETE', `/v1/catalogue/expected/${expected.id}`)).status).toBe(204)
  })
})

describe('registers as CSV', () => {
  test('come in whole or row by row, each wrong row named, and go out in the layout of the import', async () => {
    const header = '职责编号,职责名称,职责类型,科室,依据\r\n'
    const csv = `\uFEFF${header}I-01,养老服务,权责清单事项,养老科,老年人权益保障法\r\n,缺编号,,,\r\nI-03,儿童福利,不存在的类型,,\r\n`
    const file = { org: book.first.id, csv }
    const whole = await book.post('clerk', 'duties/import', file)
    expect(whole.body).toMatchObject({
      created: 0,
      faults: [
        { row: 3, column: '职责编号' },
        { row: 4, column: '职责类型' },
      ],
    })
    const part = await book.post('clerk', 'duties/import', { ...file, whole: false })
    expect(part.body).toMatchObject({ created: 1, changed: 0 })
    const again = `${header}I-01,养老服务,权责清单事项,养老服务科,老年人权益保障法\r\n`
    expect((await book.post('clerk', 'duties/import', { ...file, csv: again })).body).toMatchObject({ changed: 1 })
    expect((await book.post('clerk', 'duties/import', { ...file, csv: again })).body).toMatchObject({ unchanged: 1 })
    const out = String((await book.get('clerk', `duties.csv?org=${book.first.id}`)).body)
    expect(out).toContain('I-01,养老服务,权责清单事项,养老服务科,老年人权益保障法')
    expect((await book.post('clerk', 'duties/import', { ...file, csv: out })).body).toMatchObject({
      created: 0,
      changed: 0,
    })
    expect((await book.post('other', 'duties/import', file)).status).toBe(403)
    for (const bad of ['', '"', '编号,名称\r\n1,2', `${header}"`, `${header}\u0000,x,,,`])
      expect((await book.post('clerk', 'duties/import', { ...file, csv: bad })).status).toBeLessThan(500)
    const systems = '系统名称,所在网络,等保级别,状态\r\n导入系统,政务外网,3,在用\r\n坏系统,月球,九,在用\r\n'
    const taken = await book.post('clerk', 'systems/import', { org: book.first.id, csv: systems, whole: false })
    expect(taken.body).toMatchObject({ created: 1, faults: [{ column: '所在网络' }, { column: '等保级别' }] })
    const expected = '职责编号,数据名称,类别\r\nI-01,老年人补贴,采集\r\n没有,别的,采集\r\n'
    const noted = await book.post('clerk', 'expected/import', { org: book.first.id, csv: expected, whole: false })
    expect(noted.body).toMatchObject({ created: 1, faults: [{ row: 3, text: '没有找到职责“没有”' }] })
  })
})

describe('reports of the chain', () => {
  test('each figure opens exactly its rows, for everybody what is theirs', async () => {
    await duty('R-01')
    await system('报告系统')
    const entry = await book.publish({ name: '没有数据的目录' })
    const used = await book.publish({ name: '用过的目录' })
    const attach = (id: string, ref: string) =>
      inTx(book.deps.db, (tx) =>
        attachResource(book.deps, tx, { entry: id, kind: 'service', ref, title: `服务${ref}` }),
      )
    await attach(used.id, 'svc_used')
    await attach(used.id, 'svc_idle')
    await attach(used.id, 'https://a.example/outside')
    await inTx(book.deps.db, (tx) =>
      attachResource(book.deps, tx, { entry: used.id, kind: 'dataset', ref: 'dst_used', title: '库表dst_used' }),
    )
    const at = book.clock.now()
    await recordUse(book.deps.db, { kind: 'service', ref: 'svc_used', dataset: 'dst_used', uses: 3, at })
    await recordUse(book.deps.db, { kind: 'service', ref: 'svc_used', at: new Date(at.getTime() - 1000) })
    await recordUse(book.deps.db, { kind: 'service', ref: 'svc_nowhere', at })
    const { items } = (await book.get('bureau', 'reports')).body
    for (const { report, count, orgs } of items) {
      expect(await rows(report), report).toHaveLength(count)
      for (const { org, count: part } of orgs)
        expect((await book.get('bureau', `reports/${report}?limit=500&org=${org}`)).body.items).toHaveLength(part)
      expect(await rows(report, 'other'), report).toEqual([])
      const csv = String((await book.get('clerk', `reports/${report}/csv`)).body)
      expect(csv.trim().split('\r\n')).toHaveLength(count + 1)
    }
    expect(await namesIn('duty-without-data')).toContain('职责R-01')
    expect(await namesIn('system-without-entry')).toContain('报告系统')
    expect(await namesIn('entry-without-resource')).toContain('没有数据的目录')
    expect(await namesIn('resource-unused')).toEqual(['服务svc_idle'])
    expect(await namesIn('resource-uncounted')).toEqual(['服务https://a.example/outside'])
    expect((await book.get('other', `entries/${used.id}/resources`)).body.items).toMatchObject([
      { uses: 4, lastUsedAt: '2026-05-13T10:00:00.000+08:00' },
      { uses: 0, lastUsedAt: null, counted: true },
      { uses: 0, lastUsedAt: null, counted: false },
      { kind: 'dataset', uses: 3 },
    ])
    await ok(book.post('bureau', `entries/${used.id}/revoke`, { revision: used.revision, reason: '停办' }))
    expect(await namesIn('use-outside')).toEqual(['服务svc_used', '库表dst_used'])
    expect(await namesIn('resource-unused')).toEqual([])
    const seen: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const { body } = await book.get('bureau', `reports/duty-without-data?limit=2${next ? `&after=${next}` : ''}`)
      seen.push(...body.items.map((row: { id: string }) => row.id))
      next = body.next
    }
    expect(new Set(seen).size).toBe((await rows('duty-without-data')).length)
    expect(entry.state).toBe('published')
  })

  test('a link can be required, never given up', async () => {
    const put = (who: 'bureau' | 'clerk', link: string, body: object) =>
      book.call(who, 'PUT', `/v1/catalogue/link-rules/${link}`, body)
    expect((await put('bureau', 'duty', { demand: 'off' })).body.code).toBe('CATALOGUE_LINK_RULE_LAXER')
    expect((await put('bureau', 'resource', { demand: 'require', days: 21 })).body.code).toBe(
      'CATALOGUE_LINK_RULE_LAXER',
    )
    expect((await put('clerk', 'duty', { demand: 'require' })).status).toBe(403)
    for (const link of ['duty', 'system']) expect((await put('bureau', link, { demand: 'require' })).status).toBe(200)
    const bare = await book.create({ name: '没有链接' })
    expect((await book.submit(bare)).body.fields).toEqual({
      duties: '请选择目录所依据的职责',
      systems: '请选择数据所在的信息系统',
    })
    const ended = await duty('E-01')
    await ok(book.post('clerk', `duties/${ended.id}/retire`, { reason: '取消' }))
    const stale = await book.create({ name: '停用的链接', duties: [ended.id] })
    expect((await book.submit(stale)).body.fields).toMatchObject({ 'duties.0': '“职责E-01”已停用，请改选' })
    for (const link of ['duty', 'system']) await put('bureau', link, { demand: 'advise' })
    expect((await put('bureau', 'resource', { demand: 'require', days: 3 })).status).toBe(200)
    const overdue = async () =>
      (await rows('entry-without-resource')).find((row: { name: string }) => row.name === '没有数据的目录').overdue
    expect(await overdue()).toBe(false)
    book.clock.set('2026-05-19T10:00:00+08:00')
    expect(await overdue()).toBe(true)
  })
})

describe('tree', () => {
  test('counts what the list shows, each node opening its rows', async () => {
    await book.publish({ name: '街道的目录', region: '321102001', theme: '09' })
    for (const by of ['provider', 'theme', 'region', 'class'] as const) {
      const tree = (await book.get('consumer', `tree?by=${by}`)).body
      expect(tree.nodes.length).toBeGreaterThan(0)
      for (const { key, count } of tree.nodes)
        expect((await book.get('consumer', `entries?limit=500&${by}=${key}`)).body.items, `${by} ${key}`).toHaveLength(
          count,
        )
      const { total } = (await book.get('consumer', 'facets')).body
      expect(tree.count).toBe(total.all)
    }
    const regions = (await book.get('consumer', 'tree?by=region')).body.nodes
    expect(regions.map((node: { key: string; parent: string | null }) => [node.key, node.parent])).toEqual([
      ['32', null],
      ['3211', '32'],
      ['321102', '3211'],
      ['321102001', '321102'],
    ])
  })
})
