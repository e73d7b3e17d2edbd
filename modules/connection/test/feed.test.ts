import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine, text } from '@shuyuan/engine'
import { hasSshd, type SshServer, startSshd } from '@shuyuan/testkit'
import { writeXlsx } from 'hucre/xlsx'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { keys, startS3 } from '../../../packages/connector/test/s3-server.ts'
import { storedXls } from './stored-xls.ts'
import { storedZip } from './stored-zip.ts'
import { column, openSync } from './sync-app.ts'

let app: Awaited<ReturnType<typeof openSync>>
const folder = mkdtempSync(join(tmpdir(), 'shuyuan-feed-'))
const files = { pattern: '*', quietSeconds: 0 }

beforeAll(async () => {
  vi.stubEnv('SHUYUAN_WATCH_ROOTS', folder)
  app = await openSync()
})
afterAll(async () => {
  await app?.close()
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const inbox = (name: string): string => {
  mkdirSync(join(folder, name), { recursive: true })
  return join(folder, name)
}
/** A feed into a dataset of its own. */
const feed = async (source: string, pattern = '*') => {
  const dataset = await app.dataset([column('id', 'integer', { key: true }), column('name')])
  const made = await app.call('POST', `sources/${source}/feeds`, { pattern, dataset: dataset.id })
  expect([made.status, made.body.code]).toEqual([201, undefined])
  return made.body as { id: string; dataset: string }
}
/** The minute's look, as the schedule starts it. */
const watch = async () => {
  const job = await app.deps.jobs.enqueue(app.deps.db, 'connection.watch', {}, { id: 'system', org: null })
  await app.deps.jobs.idle()
  expect((await app.deps.jobs.get(job))?.state).toBe('done')
}
interface Taken {
  name: string
  state: string
  version: string
  dataset: string
  error: { code: string; title: string } | null
}
const takings = async (source: string): Promise<Taken[]> =>
  (await app.call('GET', `sources/${source}/takings?limit=100`)).body.items.toReversed()
const told = async (source: string) =>
  (await takings(source)).map(({ name, state, error }) => [name, state, error?.code ?? null])
const people = async ({ version }: Taken) => (await app.rows(version)).map(({ id, name }) => [id, name])
const versions = async (dataset: string) => {
  const { rows } = await sql<{ n: number }>`select count(*)::int n from intake.version where dataset = ${dataset}
    and state = 'published'`.execute(app.deps.db)
  return rows[0]?.n
}

const csv = 'id,name\n1,张三\n2,李四\n'
const json = '[{"id":1,"name":"张三"},{"id":2,"name":"李四"}]'
const utf16be = Buffer.from(`\ufeff${csv}`, 'utf16le').swap16()
const xml = '<?xml version="1.0"?><r><u><id>1</id><name>张三</name></u><u><id>2</id><name>李四</name></u></r>'
/** Every form in which a file may come: the same two people. */
const forms = async (): Promise<Record<string, Buffer | string>> => {
  const [made, path] = [inbox('made'), join(folder, 'made/table.parquet')]
  const engine = openEngine({ tempDir: join(folder, 'tmp'), folders: [made] })
  await engine.run(`copy (select 1 as id, '张三' as name union all select 2, '李四') to ${text(path)} (format parquet)`)
  await engine.close()
  const rows = [
    ['id', 'name'],
    ['1', '张三'],
    ['2', '李四'],
  ]
  const xlsx = Buffer.from(await writeXlsx({ sheets: [{ name: '人员', rows }] }))
  const plain = {
    'comma.csv': csv,
    'tab.tsv': csv.replaceAll(',', '\t'),
    'fixed.txt': 'id    name      \n1     张三      \n2     李四      \n',
    'book.xlsx': xlsx,
    'book.xls': storedXls(rows),
    'list.json': json,
    'lines.ndjson': '{"id":1,"name":"张三"}\n{"id":2,"name":"李四"}\n',
    'tree.xml': xml,
    'table.parquet': readFileSync(path),
    'utf16le.csv': Buffer.from(`\ufeff${csv}`, 'utf16le'),
    'utf16be.csv': utf16be,
  }
  const packed = Object.entries(plain).map(([name, content]) => [`${name}.zip`, storedZip({ [name]: content })])
  return { ...plain, ...Object.fromEntries(packed) }
}

describe('a watched folder', () => {
  test('takes every form of a file by the job of the minute: the same rows in each version, and each file once', async () => {
    const all = await forms()
    const source = await app.source('各种文件', { folder: inbox('forms'), ...files }, {}, 'folder')
    const feeds = new Map<string, string>()
    for (const name of Object.keys(all)) feeds.set(name, (await feed(source, name)).dataset)
    const big5 = await feed(source, 'big5.csv')
    // 張三, 李四
    const chars = [0xb1, 0x69, 0xa4, 0x54, 0x0a, 0x32, 0x2c, 0xa7, 0xf5, 0xa5, 0x7c, 0x0a]
    const traditional = Buffer.concat([Buffer.from('id,name\n1,'), Buffer.from(chars)])
    for (const [name, content] of Object.entries({ ...all, 'big5.csv': traditional }))
      writeFileSync(join(folder, 'forms', name), content)
    await watch()
    const taken = await takings(source)
    expect(taken.filter(({ state }) => state !== 'done')).toEqual([])
    expect(taken.map(({ name }) => name).sort()).toEqual([...Object.keys(all), 'big5.csv'].sort())
    for (const one of taken) {
      const chinese = one.dataset === big5.dataset ? '張三' : '张三'
      expect([one.name, await people(one)]).toEqual([
        one.name,
        [
          ['1', chinese],
          ['2', '李四'],
        ],
      ])
      if (one.dataset !== big5.dataset) expect(one.dataset).toBe(feeds.get(one.name))
    }
    expect(readdirSync(join(folder, 'forms'))).toEqual(['done'])
    await watch()
    expect(await takings(source)).toHaveLength(taken.length)
  }, 120_000)

  test('a feed that pauses leaves files lying, goes on with them, and takes none when it is removed', async () => {
    const source = await app.source('停停走走', { folder: inbox('stops'), ...files, after: 'keep' }, {}, 'folder')
    const { id } = await feed(source)
    const put = (name: string) => writeFileSync(join(folder, 'stops', name), csv)
    expect((await app.call('POST', `feeds/${id}/pause`)).body.state).toBe('paused')
    put('1.csv')
    await watch()
    expect(await told(source)).toEqual([])
    expect((await app.call('POST', `feeds/${id}/resume`)).body.state).toBe('active')
    await watch()
    expect(await told(source)).toEqual([['1.csv', 'done', null]])
    expect((await app.call('POST', `feeds/${id}/remove`)).status).toBe(200)
    put('2.csv')
    await watch()
    expect(await told(source)).toEqual([['1.csv', 'done', null]])
    expect((await app.call('GET', `sources/${source}/feeds`)).body.items).toEqual([])
    expect((await app.call('POST', `feeds/${id}/pause`)).body.code).toBe('CONNECTION_FEED_NOT_FOUND')
  })
})

describe.skipIf(!hasSshd)('a folder of an SSH server', () => {
  let server: SshServer
  beforeAll(async () => {
    server = (await startSshd()) as SshServer
  })
  afterAll(() => server?.stop())
  let second = 1_700_000_000
  const put = (place: string, name: string, content: string) => {
    mkdirSync(join(server.folder, place), { recursive: true })
    const path = join(server.folder, place, name)
    writeFileSync(path, content)
    utimesSync(path, ++second, second)
  }
  const source = (name: string, change: object) => {
    const { host, port, user, fingerprint: hostKey, folder: root, privateKey } = server
    mkdirSync(join(root, name), { recursive: true })
    return app.source(
      name,
      { host, port, user, hostKey, ...files, folder: join(root, name), ...change },
      { privateKey },
      'sftp',
    )
  }

  test('gives each file once and moves it; one that does not fit says so, and comes when it is put right', async () => {
    const id = await source('move', { after: 'move' })
    const { dataset } = await feed(id)
    put('move', '1.csv', csv)
    put('move', '2.csv', '完全,不同\n1,2\n')
    put('move', '3.csv', csv)
    await watch()
    const first = [
      ['1.csv', 'done', null],
      ['2.csv', 'failed', 'INTAKE_COLUMNS_MISMATCH'],
      ['3.csv', 'done', null],
    ]
    expect(await told(id)).toEqual(first)
    const list = (below: string) => readdirSync(join(server.folder, 'move', below)).sort()
    expect([list(''), list('done'), list('failed')]).toEqual([['done', 'failed'], ['1.csv', '3.csv'], ['2.csv']])
    put('move', '2.csv', csv)
    for (let i = 0; i < 2; i++) await watch()
    expect(await told(id)).toEqual([...first, ['2.csv', 'done', null]])
    expect(await versions(dataset)).toBe(3)
    for (const one of (await takings(id)).filter(({ state }) => state === 'done'))
      expect(await people(one)).toEqual([
        ['1', '张三'],
        ['2', '李四'],
      ])
  })

  test('may also keep what was taken, and is not asked for it again', async () => {
    const id = await source('keep', { after: 'keep' })
    const { dataset } = await feed(id, '*.csv')
    put('keep', 'a.csv', csv)
    put('keep', 'b.csv', csv)
    for (let i = 0; i < 2; i++) await watch()
    expect(await told(id)).toEqual([
      ['a.csv', 'done', null],
      ['b.csv', 'done', null],
    ])
    expect(readdirSync(join(server.folder, 'keep')).sort()).toEqual(['a.csv', 'b.csv'])
    renameSync(join(server.folder, 'keep/a.csv'), join(server.folder, 'keep/a.old'))
    await watch()
    expect(await versions(dataset)).toBe(2)
  })
})

describe('a bucket of an object storage', () => {
  let cut = false
  let server: Awaited<ReturnType<typeof startS3>>
  beforeAll(async () => {
    server = await startS3('city', () => cut)
  })
  afterAll(() => server?.close())
  const source = (name: string, change: object = {}) =>
    app.source(name, { endpoint: server.endpoint, bucket: 'city', prefix: `${name}/`, ...change }, keys, 's3')

  test('gives each object once, by its name below the prefix; one that breaks off says so and is tried again', async () => {
    const id = await source('inbox')
    const { dataset } = await feed(id, 'people*.csv')
    const large = `id,name\n${Array.from({ length: 60_000 }, (_, i) => `${i},市民${i}`).join('\n')}\n`
    server.put('inbox/people-1.csv', Buffer.from(csv))
    server.put('inbox/people-2.csv', Buffer.from(large))
    server.put('inbox/people-3.csv', Buffer.from('完全,不同\n1,2\n'))
    server.put('inbox/unwanted.csv', Buffer.from(csv))
    cut = true
    await watch()
    cut = false
    const one = ['people-1.csv', 'done', null]
    const three = ['people-3.csv', 'failed', 'INTAKE_COLUMNS_MISMATCH']
    const broken = ['people-2.csv', 'taking', expect.stringMatching(/^(OUTBOUND|CONNECTOR)_/)]
    expect(await told(id)).toEqual([one, broken, three])
    server.put('inbox/people-3.csv', Buffer.from(csv))
    for (let i = 0; i < 2; i++) await watch()
    expect(await told(id)).toEqual([one, ['people-2.csv', 'done', null], three, ['people-3.csv', 'done', null]])
    expect(await versions(dataset)).toBe(3)
    expect([...server.objects.keys()].filter((key) => key.startsWith('inbox/people'))).toHaveLength(3)
  })

  test('that does not answer keeps no other place waiting', async () => {
    const sockets: Socket[] = []
    const deaf = createServer((socket) => void sockets.push(socket.on('error', () => {}).resume()))
    await new Promise<void>((ok) => deaf.listen(0, '127.0.0.1', ok))
    const [id, other] = [
      await source('deaf'),
      await app.source('不受影响', { folder: inbox('other'), ...files }, {}, 'folder'),
    ]
    for (const one of [id, other]) await feed(one)
    const address = JSON.stringify(`http://127.0.0.1:${(deaf.address() as AddressInfo).port}`)
    await sql`update connection.source set config = jsonb_set(config, '{endpoint}', ${address}::jsonb)
      where id = ${id}`.execute(app.deps.db)
    writeFileSync(join(folder, 'other/1.csv'), csv)
    const looking = watch()
    await vi.waitFor(async () => expect(await told(other)).toEqual([['1.csv', 'done', null]]), { timeout: 60_000 })
    await vi.waitFor(() => expect(sockets.length).toBeGreaterThan(0), { timeout: 60_000 })
    expect(sockets.some(({ destroyed }) => destroyed)).toBe(false)
    for (const socket of sockets) socket.destroy()
    deaf.close()
    await looking
    expect(await told(id)).toEqual([])
  }, 120_000)
})
