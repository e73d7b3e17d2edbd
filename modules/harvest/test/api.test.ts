import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ckan, type HarvestDesk, openHarvest, openRemote, type Pack, pack } from './factory.ts'

let desk: HarvestDesk
const remotes: { close(): Promise<void> }[] = []
beforeAll(async () => {
  desk = await openHarvest()
})
afterEach(async () => {
  for (const remote of remotes.splice(0)) await remote.close()
})
afterAll(() => desk?.close())

async function serve(packs: Pack[]) {
  const state = { packs }
  const remote = await openRemote(ckan(() => state.packs))
  remotes.push(remote)
  return { state, remote }
}
/** Every row of harvest's records and of the catalogue, with the transaction that wrote it last. */
const traces = async () =>
  (
    await sql<{ trace: string }>`
      select 'r' || id || xmin::text as trace from harvest.record union all
      select 'c' || id || xmin::text from harvest.change union all
      select 'e' || id || xmin::text from catalogue.entry union all
      select 'v' || entry || version || xmin::text from catalogue.edition order by 1`.execute(desk.deps.db)
  ).rows.map(({ trace }) => trace)

const lawful = {
  frontCode: '307010024701',
  shareType: 1,
  openType: 1,
  dataLevel: 1,
  format: '3',
  region: '321100',
  theme: '03',
}

describe('runs of a source', () => {
  test('reads all pages; the second run writes nothing; what is new, changed, gone and back is told apart', async () => {
    const { state, remote } = await serve(Array.from({ length: 1203 }, (_, i) => pack(i)))
    const source = await desk.source({ kind: 'ckan', url: remote.url, incremental: false })
    const first = await desk.run(source)
    expect(first).toMatchObject({ state: 'complete', total: 1203, shortfall: null })
    expect(first.counts).toMatchObject({ read: 1203, added: 1203, unchanged: 0, refused: 0 })
    const before = await traces()
    const second = await desk.run(source)
    expect(second.counts).toMatchObject({ read: 1203, added: 0, changed: 0, unchanged: 1203, gone: 0 })
    expect(await traces()).toEqual(before)

    state.packs = [
      ...state.packs.slice(10).map((p, i) => (i < 5 ? { ...p, title: `${p.title}（新）` } : p)),
      pack(5000),
    ]
    const third = await desk.run(source)
    expect(third).toMatchObject({ state: 'complete', fields: { title: 5 } })
    expect(third.counts).toMatchObject({ read: 1194, added: 1, changed: 5, unchanged: 1188, gone: 10 })
    const gone = (await desk.get('bureau', `records?source=${source.id}&state=gone&limit=100`)).body.items
    expect(gone).toHaveLength(10)
    state.packs = [...state.packs, pack(3)]
    expect((await desk.run(source)).counts).toMatchObject({ returned: 1, gone: 0, unchanged: 1194 })
  })

  test('asks an incremental source only for what changed, and reads all when a person wants it', async () => {
    const { state, remote } = await serve(Array.from({ length: 600 }, (_, i) => pack(i)))
    const source = await desk.source({ kind: 'ckan', url: remote.url })
    expect((await desk.run(source)).whole).toBe(true)
    state.packs = state.packs.map((p, i) =>
      i === 7 ? { ...p, title: '改名', metadata_modified: '2027-01-01T00:00:00' } : p,
    )
    const next = await desk.run(source)
    expect(next).toMatchObject({ whole: false, state: 'complete' })
    expect(next.counts).toMatchObject({ read: 1, changed: 1, gone: 0 })
    expect((await desk.run(source, { whole: true })).counts).toMatchObject({ read: 600, unchanged: 600 })
  })

  test('a changed identifier is recognised by page, or by name, publisher and files', async () => {
    const count = 400
    const packs = Array.from({ length: count }, (_, i) => pack(i))
    const { state, remote } = await serve(packs)
    const source = await desk.source({ kind: 'ckan', url: remote.url, incremental: false })
    await desk.run(source)
    const old = (await desk.get('bureau', `records?source=${source.id}&limit=500`)).body.items
    state.packs = packs.map((p, i) => ({
      ...p,
      id: `11111111-0000-4000-8000-${String(i).padStart(12, '0')}`,
      // half keep their page and get a better name, half move and keep their name
      ...(i % 2 ? { title: `${p.title}（修订）` } : { name: `moved-${i}` }),
    }))
    const report = await desk.run(source)
    expect(report.counts.moved / count).toBeGreaterThanOrEqual(0.99)
    expect(report.counts).toMatchObject({ added: 0, gone: 0, read: count })
    const now = (await desk.get('bureau', `records?source=${source.id}&limit=500`)).body.items
    expect(now.map((r: { id: string }) => r.id)).toEqual(old.map((r: { id: string }) => r.id))
    expect((await desk.run(source)).counts).toMatchObject({ unchanged: count, moved: 0, added: 0 })
  })

  test('never says complete when something was left out', async () => {
    const { remote } = await serve([
      pack(1),
      pack(2, { title: '', name: '' }),
      pack(1),
      pack(3, { id: '', name: '', title: '无标识' }),
      pack(4, { notes: 'x'.repeat(30_000) }),
    ])
    const source = await desk.source({ kind: 'ckan', url: remote.url })
    const run = await desk.run(source)
    expect(run).toMatchObject({ state: 'partial', shortfall: '4 条没有采用，原因见明细' })
    expect(run.counts).toMatchObject({ read: 5, added: 1, refused: 4, gone: 0 })
    const { items } = (await desk.get('bureau', `runs/${run.id}/refusals`)).body
    expect(items.map((each: { reason: string }) => each.reason).sort()).toEqual([
      'duplicate',
      'no-id',
      'no-title',
      'too-long',
    ])
    const short = await openRemote(
      ckan(
        () => [pack(1)],
        () => 50,
      ),
    )
    remotes.push(short)
    const other = await desk.source({ kind: 'ckan', url: short.url })
    expect(await desk.run(other)).toMatchObject({ state: 'partial', shortfall: '来源自称 50 条，读到 1 条' })
  })

  test('falls back to the other ways of CKAN', async () => {
    const { remote } = await serve([])
    const all = Array.from({ length: 3 }, (_, i) => pack(i))
    remote.answer = (request, reply) => {
      const url = new URL(request.url ?? '', remote.url)
      const send = (result: unknown) => reply.end(JSON.stringify({ success: true, result }))
      if (url.pathname.endsWith('package_list'))
        return void send(url.searchParams.get('offset') === '0' ? all.map(({ name }) => name) : [])
      if (url.pathname.endsWith('package_show'))
        return void send(all.find(({ name }) => name === url.searchParams.get('id')))
      reply.writeHead(403).end()
    }
    const source = await desk.source({ kind: 'ckan', url: `${remote.url}/api/3/` })
    expect((await desk.run(source)).counts).toMatchObject({ read: 3, added: 3 })
  })

  test('two runs at once are refused; a source without address waits for a file', async () => {
    const { remote } = await serve([])
    remote.answer = () => {}
    const source = await desk.source({ kind: 'ckan', url: remote.url })
    const started = desk.good(await desk.post('bureau', `sources/${source.id}/runs`))
    expect((await desk.post('bureau', `sources/${source.id}/runs`)).body.code).toBe('HARVEST_RUNNING')
    await desk.deps.jobs.cancel(started.job)
    await desk.deps.jobs.idle()
    expect((await desk.get('bureau', `runs/${started.run.id}`)).body).toMatchObject({
      state: 'cancelled',
      failure: null,
    })
    const empty = await desk.source({ kind: 'list' })
    expect((await desk.post('bureau', `sources/${empty.id}/runs`)).body.code).toBe('HARVEST_SOURCE_NO_FILE')
    expect((await desk.post('bureau', `sources/${empty.id}/file`, '')).body.code).toBe('HARVEST_FILE_EMPTY')
    const csv = '资源名称,提供部门,更新频率\n甲,市民政局,每年\n乙,市民政局,每月\n'
    desk.good(await desk.post('bureau', `sources/${empty.id}/file`, csv))
    expect((await desk.run(empty)).counts).toMatchObject({ read: 2, added: 2 })
    expect(await desk.run(empty)).toMatchObject({ notModified: true, state: 'complete', counts: { read: 0, gone: 0 } })
  })
})

describe('records become entries by people and by the rules of the catalogue only', () => {
  test('what the law asks for and the record lacks is remarked; the department adds it; nothing is published', async () => {
    const { remote } = await serve([pack(9001, { title: '低保对象名单' }), pack(9002, { title: '长'.repeat(60) })])
    const source = await desk.source({ kind: 'ckan', url: remote.url })
    await desk.run(source)
    const found = (await desk.get('clerk', `records?source=${source.id}`)).body.items
    const [record, long] = found.sort((a: { title: string }, b: { title: string }) => a.title.length - b.title.length)
    const shown = (await desk.get('clerk', `records/${record.id}`)).body
    expect(Object.keys(shown.remarks).sort()).toEqual(['dataLevel', 'format', 'frontCode', 'openType', 'shareType'])
    const bare = await desk.post('clerk', `records/${record.id}/adopt`)
    expect(bare.body).toMatchObject({ code: 'HARVEST_LACKING' })
    expect(Object.keys(bare.body.fields)).toContain('shareType')
    const { frontCode, ...content } = lawful
    expect((await desk.post('other', `records/${record.id}/adopt`, { frontCode, content })).status).toBe(403)
    expect((await desk.post('bureau', `records/${record.id}/adopt`, { frontCode, content })).status).toBe(403)
    // 不予共享 without reason and basis cannot be saved through here either (条例 art. 14)
    const closed = await desk.post('clerk', `records/${record.id}/adopt`, {
      frontCode,
      content: { ...content, shareType: 3 },
    })
    expect(closed.body).toMatchObject({ code: 'CATALOGUE_ENTRY_INVALID' })
    const secret = await desk.post('clerk', `records/${record.id}/adopt`, {
      frontCode,
      content: { ...content, classified: true },
    })
    expect(secret.body).toMatchObject({ code: 'CATALOGUE_ENTRY_INVALID' })
    const made = desk.good(await desk.post('clerk', `records/${record.id}/adopt`, { frontCode, content }))
    const entry = (await desk.get('clerk', `/v1/catalogue/entries/${made.entry}`)).body
    expect(entry).toMatchObject({
      name: '低保对象名单',
      state: 'draft',
      live: false,
      updateCycle: '4',
      provider: desk.first.id,
    })
    expect(entry.items.map((item: { title: string }) => item.title)).toEqual(['项目6', '名称'])
    expect((await desk.post('clerk', `records/${record.id}/adopt`, { frontCode, content })).body.code).toBe(
      'HARVEST_ADOPTED',
    )
    const many = desk.good(await desk.post('clerk', 'records/adopt', { records: [long.id] }))
    expect(many.items[0].problem.code).toBe('HARVEST_LACKING')
  })

  test('a source whose mapping gives the rest makes drafts of many records at once', async () => {
    const { remote } = await serve([pack(9101), pack(9102), pack(9103)])
    const source = await desk.source({ kind: 'ckan', url: remote.url, mapping: lawful })
    await desk.run(source)
    const ready = (await desk.get('clerk', `records?source=${source.id}&state=ready`)).body.items
    expect(ready).toHaveLength(3)
    const { items } = desk.good(
      await desk.post('clerk', 'records/adopt', { records: ready.map((r: { id: string }) => r.id) }),
    )
    expect(items.filter((each: { entry: string | null }) => each.entry)).toHaveLength(3)
    expect((await desk.get('clerk', `sources/${source.id}`)).body.records).toEqual({
      candidate: 0,
      ready: 0,
      adopted: 3,
      gone: 0,
    })
  })

  test('changed on both sides is a conflict that a person settles field by field', async () => {
    const { state, remote } = await serve([pack(9201), pack(9202)])
    const source = await desk.source({ kind: 'ckan', url: remote.url, mapping: lawful, incremental: false })
    await desk.run(source)
    const records = (await desk.get('clerk', `records?source=${source.id}`)).body.items
    records.sort((a: { title: string }, b: { title: string }) => (a.title < b.title ? -1 : 1))
    const { items } = desk.good(
      await desk.post('clerk', 'records/adopt', { records: records.map((r: { id: string }) => r.id) }),
    )
    const entry = (await desk.get('clerk', `/v1/catalogue/entries/${items[0].entry}`)).body
    const edited = await desk.call('clerk', 'PUT', `/v1/catalogue/entries/${entry.id}`, {
      revision: entry.revision,
      content: { ...entry, abstract: '本地改过的摘要' },
    })
    expect(edited.status).toBe(200)
    state.packs = [pack(9201, { title: '来源改名', notes: '来源改过的摘要' }), pack(9202, { title: '另一个改名' })]
    const run = await desk.run(source)
    expect(run.counts).toMatchObject({ changed: 2, waiting: 2, conflicts: 1 })
    const untouched = (await desk.get('clerk', `/v1/catalogue/entries/${entry.id}`)).body
    expect(untouched).toMatchObject({ name: '数据集第9201号', abstract: '本地改过的摘要' })

    expect((await desk.get('other', 'changes?state=open')).body.items).toEqual([])
    const [change] = (await desk.get('clerk', 'changes?state=open&conflict=true')).body.items
    expect(change).toMatchObject({ fields: ['name', 'abstract'], conflicts: ['abstract'] })
    const sides = (await desk.get('clerk', `changes/${change.id}`)).body.sides
    expect(sides[1]).toMatchObject({
      field: 'abstract',
      conflict: true,
      before: '第 9201 号的说明',
      remote: '来源改过的摘要',
      local: '本地改过的摘要',
    })
    expect((await desk.post('clerk', `changes/${change.id}/settle`, { choices: { name: 'remote' } })).body.code).toBe(
      'HARVEST_CHOICE_MISSING',
    )
    expect((await desk.post('other', `changes/${change.id}/settle`, { choices: {} })).status).toBe(403)
    const choices = { name: 'remote', abstract: 'local' }
    desk.good(await desk.post('clerk', `changes/${change.id}/settle`, { choices }))
    expect((await desk.get('clerk', `/v1/catalogue/entries/${entry.id}`)).body).toMatchObject({
      name: '来源改名',
      abstract: '本地改过的摘要',
    })
    expect((await desk.post('clerk', `changes/${change.id}/settle`, { choices })).body.code).toBe('HARVEST_SETTLED')
    // decided once: the same remote state does not come up again
    expect((await desk.run(source)).counts).toMatchObject({ unchanged: 2, waiting: 0 })
  })
})

test('a source that is due is read by itself, once, and comes due again at its next time', async () => {
  const { remote } = await serve([pack(9301), pack(9302)])
  const source = await desk.source({ kind: 'ckan', url: remote.url, schedule: 'daily' })
  const sweep = async () => {
    await desk.deps.jobs.enqueue(desk.deps.db, 'harvest.sweep', {}, { id: 'system', org: null })
    await desk.deps.jobs.idle()
    return desk.good(await desk.get('bureau', `runs?source=${source.id}`)).items
  }
  expect(await sweep()).toEqual([]) // not due yet
  await sql`update harvest.source set next_due = ${desk.deps.clock.now()} where id = ${source.id}`.execute(desk.deps.db)
  expect(await sweep()).toMatchObject([{ state: 'complete', counts: { read: 2, added: 2 } }])
  const { nextDue } = desk.good(await desk.get('bureau', `sources/${source.id}`))
  expect(Date.parse(nextDue)).toBeGreaterThan(desk.deps.clock.now().getTime())
  expect(await sweep()).toHaveLength(1) // nothing is due any more
})

test('sources are registered by the bureau for all and by departments for themselves; names are unique', async () => {
  const body = { name: '同名来源', kind: 'dcat', url: 'https://data.example.org/catalog.ttl', provider: desk.first.id }
  expect((await desk.post('clerk', 'sources', { ...body, provider: desk.second.id })).status).toBe(403)
  const made = desk.good(await desk.post('clerk', 'sources', body))
  expect((await desk.post('bureau', 'sources', body)).body.code).toBe('HARVEST_SOURCE_TAKEN')
  const changed = desk.good(await desk.call('clerk', 'PUT', `sources/${made.id}`, { ...body, schedule: 'daily' }))
  expect(changed).toMatchObject({ schedule: 'daily' })
  expect(changed.nextDue > changed.createdAt).toBe(true)
  expect((await desk.call('other', 'PUT', `sources/${made.id}`, { ...body, provider: desk.second.id })).status).toBe(
    403,
  )
  for (const who of ['consumer', 'public'] as const)
    expect([401, 403]).toContain((await desk.get(who, 'sources')).status)
  for (const url of ['ftp://x/', 'javascript:1', 'not an address'])
    expect((await desk.post('clerk', 'sources', { ...body, name: url, url })).status).toBe(400)
})
