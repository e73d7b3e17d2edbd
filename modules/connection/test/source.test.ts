import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Subject } from '@shuyuan/policy'
import { sourceAt } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { storedZip } from './stored-zip.ts'
import { clerk, column, openSync } from './sync-app.ts'

const bureau: Subject = { ...clerk, id: 'usr_bureau', org: 'org_bureau', roles: ['bureau'] }
const other: Subject = { ...clerk, id: 'usr_other', org: 'org_other' }
const SECRET = 'p@ss-Wort-不可见'

let app: Awaited<ReturnType<typeof openSync>>
let config: Record<string, unknown>
let reader: string
const folder = mkdtempSync(join(tmpdir(), 'shuyuan-inbox-'))

beforeAll(async () => {
  vi.stubEnv('SHUYUAN_WATCH_ROOTS', folder)
  app = await openSync()
  const reached = sourceAt(app.townUrl).config
  reader = `reader_${reached.database.slice(-12)}`
  await app.at(`
    create table 居民 (id int primary key, name text not null, sfzh varchar(18), amount numeric(12,2), memo text);
    comment on column 居民.name is '姓名'; comment on column 居民.sfzh is '公民身份号码';
    insert into 居民 values (1, '张三', '11010519491231002X', 12.30, 'a'), (2, '李四', '440524188001010014', null, '');
    create role ${reader} login password '${SECRET}'; grant select on 居民 to ${reader}; revoke create on schema public from public`)
  config = { ...reached, user: reader }
})
afterAll(async () => {
  await app.at(`drop owned by ${reader}; drop role ${reader}`)
  await app.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const register = async (change: object = {}, who = clerk) => {
  const body = {
    name: `数据源${Math.random()}`,
    kind: 'postgres',
    provider: 'org_water',
    config,
    secret: { password: SECRET },
    ...change,
  }
  const answer = await app.call('POST', 'sources', body, who)
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}
const enabled = async (change: object = {}) => {
  const source = await register(change)
  const tried = await app.call('POST', `sources/${source.id}/test`)
  if (!tried.body.trial?.ok) throw new Error(JSON.stringify(tried.body))
  return (await app.call('POST', `sources/${source.id}/enable`)).body
}

describe('a registered source', () => {
  test('goes from draft over a trial that went well to enabled, and never without one', async () => {
    const source = await register()
    expect(source).toMatchObject({ state: 'draft', trial: null, kind: 'postgres', config: { ...config, tls: 'off' } })
    expect((await app.call('POST', `sources/${source.id}/enable`)).status).toBe(409)
    const tried = await app.call('POST', `sources/${source.id}/test`)
    expect(tried.body).toMatchObject({ state: 'tested', trial: { ok: true, found: 1, canWrite: false } })
    expect((await app.call('POST', `sources/${source.id}/enable`)).body.state).toBe('enabled')
    expect((await app.call('POST', `sources/${source.id}/pause`)).body.state).toBe('paused')
    expect((await app.call('POST', `sources/${source.id}/resume`)).body.state).toBe('enabled')
    expect(
      (await app.call('GET', 'sources?q=数据源&state=enabled')).body.items.map(({ id }: { id: string }) => id),
    ).toContain(source.id)
  })

  test('what fails is told in words that help, and the source stays a draft', async () => {
    const cases: [object, object, string][] = [
      [{ ...config, port: 1 }, { password: SECRET }, 'CONNECTOR_REFUSED'],
      [config, { password: 'wrong' }, 'CONNECTOR_PASSWORD'],
      [{ ...config, database: 'none' }, { password: SECRET }, 'CONNECTOR_DATABASE'],
      [{ ...config, host: '10.9.9.9' }, { password: SECRET }, 'OUTBOUND_ADDRESS_PRIVATE'],
    ]
    for (const [address, secret, code] of cases) {
      const source = await register({ config: address, secret })
      const { body } = await app.call('POST', `sources/${source.id}/test`)
      expect(body).toMatchObject({ state: 'draft', trial: { ok: false, code } })
      const trial = await app.call('POST', 'trials', {
        kind: 'postgres',
        provider: 'org_water',
        config: address,
        secret,
      })
      expect(trial.body).toMatchObject({ ok: false, code })
    }
  })

  test('a form with mistakes gets a remark per field, a second source of the name is refused', async () => {
    const wrong = await app.call('POST', 'sources', {
      name: 'x',
      kind: 'postgres',
      provider: 'org_water',
      config: { port: 'a' },
    })
    expect(wrong.status).toBe(400)
    expect(Object.keys(wrong.body.fields).sort()).toEqual([
      'config.database',
      'config.host',
      'config.port',
      'config.user',
      'secret.password',
    ])
    const { name } = await register()
    const again = await app.call('POST', 'sources', {
      name,
      kind: 'node',
      provider: 'org_water',
      config: { url: 'http://a.cn' },
    })
    expect(again.body.code).toBe('CONNECTION_SOURCE_TAKEN')
    expect(
      (await app.call('POST', 'sources', { name: 'y', kind: 'dbase', provider: 'org_water', config: {} })).body.code,
    ).toBe('CONNECTION_SOURCE_KIND')
  })

  test('credentials are sealed: not in answers, rows, logs, jobs, evidence or files', async () => {
    const source = await enabled()
    await app.call('POST', `sources/${source.id}/test`)
    const answers = JSON.stringify([
      source,
      (await app.call('GET', `sources/${source.id}`)).body,
      (await app.call('GET', 'sources')).body,
    ])
    const tables = await sql<{
      name: string
    }>`select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema not in ('pg_catalog', 'information_schema')`.execute(app.deps.db)
    let stored = ''
    for (const { name } of tables.rows)
      stored += JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(app.deps.db)).rows)
    const files = (
      readdirSync(app.deps.dataDir, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[]
    )
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    const bytes = Buffer.from(SECRET).toString('latin1')
    for (const place of [answers, stored, ...files]) {
      expect(place.includes(SECRET) || place.includes(bytes)).toBe(false)
    }
    const { rows } = await sql<{
      secret: string
    }>`select secret from connection.source where id = ${source.id}`.execute(app.deps.db)
    expect(rows[0]?.secret.length).toBeGreaterThan(20)
  })

  test('kept credentials never travel to another address', async () => {
    const source = await enabled()
    const change = { name: source.name, config: { ...source.config, host: 'attacker.example.com' } }
    expect((await app.call('PUT', `sources/${source.id}`, change)).body.code).toBe('CONNECTION_SECRET_NEEDED')
    const renamed = await app.call('PUT', `sources/${source.id}`, {
      name: `${source.name}·新`,
      config: source.config,
      note: '联系人：王',
    })
    expect(renamed.body).toMatchObject({ state: 'enabled', note: '联系人：王' })
    const moved = await app.call('PUT', `sources/${source.id}`, { ...change, secret: { password: 'other' } })
    expect(moved.body).toMatchObject({ state: 'draft', trial: null })
    expect((await app.call('POST', `sources/${source.id}/enable`)).status).toBe(409)
  })

  test('new credentials are tried before they replace the old ones', async () => {
    const source = await enabled()
    const refused = await app.call('PUT', `sources/${source.id}/secret`, { secret: { password: 'wrong' } })
    expect(refused.body.code).toBe('CONNECTION_SECRET_REFUSED')
    expect((await app.call('GET', `sources/${source.id}/tables`)).status).toBe(200)
    await app.at(`alter role ${reader} password 'next-One'`)
    const rotated = await app.call('PUT', `sources/${source.id}/secret`, { secret: { password: 'next-One' } })
    expect(rotated.body).toMatchObject({ state: 'enabled', trial: { ok: true } })
    expect((await app.call('GET', `sources/${source.id}/tables`)).body.total).toBe(1)
    await app.at(`alter role ${reader} password '${SECRET}'`)
  })

  test('an account that can suddenly write is marked and told to its owner, once', async () => {
    const source = await enabled()
    const notices = async () =>
      (
        await sql<{
          n: number
        }>`select count(*)::int as n from workflow.notice where link = ${`/connection/sources/${source.id}`}`.execute(
          app.deps.db,
        )
      ).rows[0]?.n
    await app.at(`grant insert on 居民 to ${reader}`)
    for (let i = 0; i < 2; i++) {
      await app.deps.jobs.enqueue(app.deps.db, 'connection.look', {}, { id: 'system', org: null })
      await app.deps.jobs.idle()
    }
    const marked = (await app.call('GET', `sources/${source.id}`)).body
    expect(marked).toMatchObject({ state: 'enabled', trial: { ok: true, canWrite: true } })
    expect(marked.writableSince).not.toBeNull()
    expect(await notices()).toBe(1)
    await app.at(`revoke insert on 居民 from ${reader}`)
    expect((await app.call('POST', `sources/${source.id}/test`)).body.writableSince).toBeNull()
  })

  test('other departments neither see nor touch it; nothing in use can be removed', async () => {
    const source = await enabled()
    expect((await app.call('GET', `sources/${source.id}`, undefined, other)).status).toBe(403)
    expect((await app.call('GET', 'sources', undefined, other)).body.items).toEqual([])
    for (const path of ['test', 'pause'])
      expect((await app.call('POST', `sources/${source.id}/${path}`, {}, other)).status).toBe(403)
    expect((await app.call('GET', `sources/${source.id}/tables`, undefined, other)).status).toBe(403)
    expect(
      (
        await app.call(
          'POST',
          'sources',
          { name: 'z', kind: 'postgres', provider: 'org_water', config, secret: { password: SECRET } },
          other,
        )
      ).status,
    ).toBe(403)
    const idle = await register()
    expect((await app.call('DELETE', `sources/${idle.id}`)).status).toBe(204)
    expect((await app.call('GET', `sources/${idle.id}`)).status).toBe(404)
  })
})

describe('browsing', () => {
  test('tables with estimates; columns with a proposal and its reason; samples masked for all but the owner', async () => {
    const source = await enabled()
    const tables = (await app.call('GET', `sources/${source.id}/tables?q=居民`)).body
    expect(tables).toMatchObject({
      total: 1,
      items: [{ schema: 'public', name: '居民', kind: 'table', dataset: null }],
    })
    const path = `sources/${source.id}/table?schema=public&name=${encodeURIComponent('居民')}`
    const mine = (await app.call('GET', path)).body
    expect(mine.masked).toEqual([])
    expect(mine.rows[0]).toEqual({ id: '1', name: '张三', sfzh: '11010519491231002X', amount: '12.30', memo: 'a' })
    const sfzh = mine.columns.find(({ source: { name } }: { source: { name: string } }) => name === 'sfzh')
    expect(sfzh).toMatchObject({ column: { title: '公民身份号码', type: 'text', sensitivity: 'sensitive' } })
    expect(sfzh.reason).not.toBe('')
    const theirs = (await app.call('GET', path, undefined, bureau)).body
    expect(theirs.masked).toContain('sfzh')
    expect(JSON.stringify(theirs.rows)).not.toContain('11010519491231002X')
    expect((await app.call('GET', `sources/${source.id}/table?schema=public&name=none`)).body.code).toBe(
      'CONNECTOR_TABLE_NOT_FOUND',
    )
  })

  test('a table becomes a dataset with every digit of its types', async () => {
    const source = await enabled()
    const made = await app.call('POST', `sources/${source.id}/datasets`, {
      schema: 'public',
      name: '居民',
      title: '居民信息',
    })
    expect(made.status).toBe(201)
    const { body: map } = await app.call('GET', 'map')
    expect(map.counts.sources).toBeGreaterThan(0)
    const { findDataset } = await import('@shuyuan/intake')
    const dataset = await findDataset(app.deps.db, made.body.dataset)
    expect(dataset).toMatchObject({ name: '居民信息', provider: 'org_water' })
    expect(dataset?.columns.map(({ name, type, key, format }) => [name, type, key, format])).toEqual([
      ['id', 'integer', true, undefined],
      ['name', 'text', false, undefined],
      ['sfzh', 'text', false, undefined],
      ['amount', 'decimal', false, '(12,2)'],
      ['memo', 'text', false, undefined],
    ])
  })
})

describe('a watched folder', () => {
  const watched = async (place: string, change: object = {}) => {
    mkdirSync(join(folder, place), { recursive: true })
    const address = { folder: join(folder, place), pattern: '*.csv', quietSeconds: 0, ...change }
    return enabled({ kind: 'folder', config: address, secret: undefined })
  }
  const fed = async (source: { id: string }, pattern: string) => {
    const dataset = await app.dataset([column('id', 'integer', { key: true }), column('name')])
    const feed = await app.call('POST', `sources/${source.id}/feeds`, { pattern, dataset: dataset.id })
    if (feed.status !== 201) throw new Error(JSON.stringify(feed.body))
    return dataset
  }
  const take = async (source: { id: string }) => {
    const started = await app.call('POST', `sources/${source.id}/take`)
    expect(started.status).toBe(202)
    await app.deps.jobs.idle()
    return (await app.call('GET', `sources/${source.id}/takings`)).body.items
  }

  test('takes a file exactly once, whole, and moves it aside; a newer one of the name comes too', async () => {
    const source = await watched('a')
    const dataset = await fed(source, 'people*.csv')
    writeFileSync(join(folder, 'a/people1.csv'), 'id,name\n1,甲\n2,乙\n')
    writeFileSync(join(folder, 'a/unwanted.csv'), 'x\n1\n')
    const files = (await app.call('GET', `sources/${source.id}/files`)).body
    expect(files.items.map(({ name, feed }: { name: string; feed: string | null }) => [name, feed !== null])).toEqual([
      ['people1.csv', true],
      ['unwanted.csv', false],
    ])
    const [first] = await take(source)
    expect(first).toMatchObject({ name: 'people1.csv', state: 'done', dataset: dataset.id, error: null })
    expect(await app.rows(first.version)).toMatchObject([
      { id: '1', name: '甲' },
      { id: '2', name: '乙' },
    ])
    expect(readdirSync(join(folder, 'a/done'))).toEqual(['people1.csv'])
    expect(await take(source)).toHaveLength(1)
    writeFileSync(join(folder, 'a/people1.csv'), 'id,name\n3,丙\n')
    const again = await take(source)
    expect(again).toHaveLength(2)
    expect(again[0]).toMatchObject({ state: 'done' })
  })

  test('keeps a file that stays where it is from coming twice, even when the worker dies between', async () => {
    const source = await watched('b', { after: 'keep' })
    await fed(source, '*.csv')
    writeFileSync(join(folder, 'b/one.csv'), 'id,name\n1,甲\n')
    const [first] = await take(source)
    expect(await take(source)).toHaveLength(1)
    // as if the end had never been written down: the version is found, not made again
    await sql`update connection.taking set state = 'loading', ended_at = null where id = ${first.id}`.execute(
      app.deps.db,
    )
    expect(await take(source)).toMatchObject([{ state: 'done', version: first.version, upload: first.upload }])
    const { rows } = await sql<{
      n: number
    }>`select count(*)::int as n from intake.version where upload = ${first.upload}`.execute(app.deps.db)
    expect(rows[0]?.n).toBe(1)
  })

  test('a file that does not fit is told, moved to failed, and the next ones still come', async () => {
    const source = await watched('c')
    await fed(source, '*.csv')
    writeFileSync(join(folder, 'c/1-broken.csv'), '完全,不同,的列\n1,2,3\n')
    writeFileSync(join(folder, 'c/2-good.csv'), 'id,name\n1,甲\n')
    const items = await take(source)
    expect(items.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      ['2-good.csv', 'done'],
      ['1-broken.csv', 'failed'],
    ])
    expect(items[1].error).toMatchObject({ code: 'INTAKE_COLUMNS_MISMATCH' })
    expect(readdirSync(join(folder, 'c/failed'))).toEqual(['1-broken.csv'])
  })

  test('a header that changes between two deliveries: order is no matter, all else goes to the owner and nothing is misfiled', async () => {
    const source = await watched('h', { after: 'keep' })
    const dataset = await fed(source, '*.csv')
    const told: string[] = []
    app.deps.events.on('connection.drift.found', async (_tx, drift) => {
      if (drift.dataset === dataset.id) told.push(drift.table)
    })
    const deliver = async (name: string, text: string) => {
      writeFileSync(join(folder, 'h', name), text)
      const items: { name: string; state: string; version: string; error: { code: string } | null }[] =
        await take(source)
      return items.find((item) => item.name === name)
    }
    const rows = async (name: string, text: string) => {
      const taken = await deliver(name, text)
      expect(taken).toMatchObject({ state: 'done' })
      return (await app.rows(taken?.version ?? '')).map(({ id, name }) => [id, name])
    }
    const want = [['1', '甲']]
    expect(await rows('1.csv', 'id,name\n1,甲\n')).toEqual(want)
    expect(await rows('2-reordered.csv', 'name,id\n甲,1\n')).toEqual(want)
    expect(told).toEqual([])
    expect(await rows('3-added.csv', 'phone,id,name\n138,1,甲\n')).toEqual(want)
    expect(await deliver('4-renamed.csv', 'id,xm\n1,甲\n')).toMatchObject({
      state: 'failed',
      error: { code: 'INTAKE_COLUMNS_MISMATCH' },
    })
    expect(await deliver('5-missing.csv', 'id\n1\n2\n')).toMatchObject({
      state: 'failed',
      error: { code: 'INTAKE_COLUMNS_MISMATCH' },
    })
    expect(await deliver('6-headless.csv', '7,8\n9,10\n11,12\n')).toMatchObject({
      state: 'failed',
      error: { code: 'CONNECTION_FEED_HEADLESS' },
    })
    expect(told).toEqual(['3-added.csv', '4-renamed.csv', '5-missing.csv', '6-headless.csv'])
    expect(await rows('7.csv', 'id,name\n1,甲\n')).toEqual(want)
  })

  test('Big5 among GB18030 is read as what it is; what no encoding makes a text of is refused, not loaded as nonsense', async () => {
    const source = await watched('e', { after: 'keep' })
    await fed(source, '*.csv')
    const deliver = async (name: string, cell: number[]) => {
      writeFileSync(
        join(folder, 'e', name),
        Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from(cell), Buffer.from('\n')]),
      )
      return (await take(source)).find((item: { name: string }) => item.name === name)
    }
    const read = async (name: string, cell: number[]) => (await app.rows((await deliver(name, cell)).version))[0]?.name
    expect(await read('1-gb18030.csv', [0xd5, 0xc5, 0xc8, 0xfd])).toBe('张三')
    expect(await read('2-big5.csv', [0xb1, 0x69, 0xa4, 0x54])).toBe('張三')
    expect(await deliver('3-shift-jis.csv', [0x8f, 0x5a, 0x8f, 0x8a, 0x98, 0x5e])).toMatchObject({
      state: 'failed',
      error: { code: 'CONNECTION_FEED_ENCODING', title: expect.stringContaining('改存为 UTF-8') },
    })
  })

  test('a ZIP of one table is opened; one of two is refused whole, since nothing says which of them the dataset is', async () => {
    const source = await watched('z', { pattern: '*.zip' })
    await fed(source, '*.zip')
    writeFileSync(join(folder, 'z/1-two.zip'), storedZip({ 'a.csv': 'id,name\n1,甲\n', 'b.csv': 'id,name\n2,乙\n' }))
    writeFileSync(join(folder, 'z/2-one.zip'), storedZip({ 'a.csv': 'id,name\n1,甲\n' }))
    const items = await take(source)
    expect(items.map(({ name, state, error }: any) => [name, state, error?.code ?? null])).toEqual([
      ['2-one.zip', 'done', null],
      ['1-two.zip', 'failed', 'INTAKE_ZIP_MEMBERS'],
    ])
    expect(await app.rows(items[0].version)).toMatchObject([{ id: '1', name: '甲' }])
  })

  test('a sparse file of 100 GB is refused unread, and the next file still comes', async () => {
    const source = await watched('s')
    await fed(source, '*.csv')
    writeFileSync(join(folder, 's/1-sparse.csv'), 'id,name\n1,甲\n')
    truncateSync(join(folder, 's/1-sparse.csv'), 100 * 2 ** 30)
    writeFileSync(join(folder, 's/2-good.csv'), 'id,name\n1,甲\n')
    const items = await take(source)
    expect(items.map(({ name, state, error }: any) => [name, state, error?.code ?? null])).toEqual([
      ['2-good.csv', 'done', null],
      ['1-sparse.csv', 'failed', 'INTAKE_UPLOAD_TOO_LARGE'],
    ])
  })

  test('folders outside the allowed roots are refused; databases have no feeds', async () => {
    const outside = await register({ kind: 'folder', config: { folder: '/etc' }, secret: undefined })
    expect((await app.call('POST', `sources/${outside.id}/test`)).body.trial.code).toBe('CONNECTOR_FOLDER_REFUSED')
    const source = await enabled()
    expect((await app.call('POST', `sources/${source.id}/feeds`, { pattern: '*', dataset: 'dst_x' })).body.code).toBe(
      'CONNECTION_SOURCE_SHAPE',
    )
    expect((await app.call('GET', `sources/${source.id}/files`)).body.code).toBe('CONNECTION_SOURCE_SHAPE')
  })

  test('the map shows department, system, source, pattern and dataset', async () => {
    const source = await watched('d')
    await fed(source, '*.csv')
    const { body } = await app.call('GET', 'map', undefined, bureau)
    const drawn = body.departments
      .flatMap((d: any) => d.systems.flatMap((s: any) => s.sources))
      .find((s: any) => s.id === source.id)
    expect(drawn).toMatchObject({
      kind: 'folder',
      state: 'enabled',
      reachable: true,
      links: [{ way: 'feed', table: '*.csv', title: '村镇人口', failed: false }],
    })
    expect((await app.call('GET', 'map', undefined, other)).body.departments).toEqual([])
  })

  test('five hundred sources are all on the map, by department, and are found by any of their names', async () => {
    const before = (await app.call('GET', 'map', undefined, bureau)).body.counts.sources
    for (let i = 0; i < 500; i += 25)
      await Promise.all(
        Array.from({ length: 25 }, (_, n) =>
          register({ name: `业务库${i + n}`, provider: `org_${String((i + n) % 20).padStart(2, '0')}` }, bureau),
        ),
      )
    const { body } = await app.call('GET', 'map', undefined, bureau)
    expect(body).toMatchObject({ more: false, counts: { sources: before + 500 } })
    expect(body.departments).toHaveLength(21)
    const found = async (q: string) =>
      (await app.call('GET', `map?q=${encodeURIComponent(q)}`, undefined, bureau)).body.counts.sources
    expect([await found('业务库499'), await found('没有这个')]).toEqual([1, 0])
    // a table's name, which only sources of the tests before have
    const named = await found('村镇人口')
    expect(named > 0 && named <= before).toBe(true)
  })
})
