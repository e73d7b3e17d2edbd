import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { until } from '@shuyuan/testkit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDb, openServer } from '../src/index.ts'
import { findBinaries } from '../src/server/binaries.ts'

const fast = { fsync: false }
const nobody = { uid: 65534, gid: 65534 }
const root = process.getuid?.() === 0
let dir: string
const children: ChildProcess[] = []

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-server-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGTERM')
  await until(() => serversIn(dir).length === 0)
  rmSync(dir, { recursive: true, force: true })
})

/** Every process whose working directory is the cluster, whoever runs it. */
function serversIn(folder: string): string[] {
  const cluster = join(folder, 'pg/cluster')
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && folderOf(name) === cluster)
}

function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return '' // gone in between
  }
}

async function platform(
  options: { uid?: number; gid?: number } = {},
): Promise<{ child: ChildProcess; url: string; pid: number; said: string[] }> {
  const file = fileURLToPath(new URL('./platform.ts', import.meta.url))
  const child = spawn(process.execPath, [file, dir], { ...options, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const said: string[] = []
  return new Promise((ok) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line)
      if (line.startsWith('{')) ok({ child, said, ...(JSON.parse(line) as { url: string; pid: number }) })
    })
  })
}

async function ask<T>(url: string, text: string): Promise<T[]> {
  const db = openDb(url, { max: 1 })
  try {
    return (await sql.raw<T>(text).execute(db)).rows
  } finally {
    await db.destroy()
  }
}

test('openServer keeps data over a restart, durable and closed to strangers', async () => {
  const first = await openServer(dir)
  const [settings] = await ask(
    first.url,
    `select current_setting('fsync') fsync, current_setting('synchronous_commit') sync, current_setting('listen_addresses') host,
       current_setting('password_encryption') secret, current_setting('server_encoding') encoding`,
  )
  expect(settings).toEqual({ fsync: 'on', sync: 'on', host: '127.0.0.1', secret: 'scram-sha-256', encoding: 'UTF8' })
  await ask(first.url, `create table kept as select '数源' as name`)
  await first.stop()
  expect(serversIn(dir)).toEqual([])
  expect(statSync(join(dir, 'pg/password')).mode & 0o777).toBe(0o600)
  const began = Date.now()
  const second = await openServer(dir)
  console.log(`second start ${Date.now() - began} ms`)
  expect(await ask(second.url, 'select name from kept')).toEqual([{ name: '数源' }])
  await expect(ask(second.url.replace(/:[^:@]*@/, ':wrong@'), 'select 1')).rejects.toThrow('password')
  await second.stop()
})

test('a second openServer on the folder is refused while the first one runs', async () => {
  const { child } = await platform()
  await expect(openServer(dir, fast)).rejects.toMatchObject({ code: 'DB_FOLDER_IN_USE' })
  await expect(openServer(dir, fast)).rejects.toThrow(`进程 ${child.pid}`)
})

test('kill -9 of the platform leaves no PostgreSQL behind', async () => {
  const { child, pid } = await platform()
  expect(serversIn(dir)).toContain(String(pid))
  child.kill('SIGKILL')
  await until(() => serversIn(dir).length === 0)
  const again = await openServer(dir, fast)
  await again.stop()
})

test('a stray server of the folder is stopped at the next start and committed rows are there', async () => {
  const { child, url, pid } = await platform()
  await ask(url, 'create table kept as select 1 as n')
  const guards = execFileSync('pgrep', ['-f', `shuyuan-guard ${pid}`], { encoding: 'utf8' })
    .trim()
    .split('\n')
  child.kill('SIGSTOP')
  for (const guard of guards) process.kill(Number(guard), 'SIGKILL')
  child.kill('SIGKILL')
  await until(() => child.signalCode !== null)
  expect(serversIn(dir)).toContain(String(pid))
  const lines: string[] = []
  const again = await openServer(dir, { ...fast, report: (line) => lines.push(line) })
  expect(lines).toEqual([`已停止上次遗留的数据库进程 ${pid}`])
  expect(await ask(again.url, 'select n from kept')).toEqual([{ n: 1 }])
  await again.stop()
})

test('a pid file that points to a foreign process does not stop the start', async () => {
  await (await openServer(dir, fast)).stop()
  writeFileSync(join(dir, 'pg/cluster/postmaster.pid'), `${process.pid}\n/nowhere\n`)
  const server = await openServer(dir, fast)
  await server.stop()
})

test('kill -9 of PostgreSQL: it comes back on the same URL and the pool recovers', async () => {
  const server = await openServer(dir, { report: () => {} })
  const db = openDb(server.url)
  await sql`create table kept (n int)`.execute(db)
  for (let n = 0; n < 3; n++) {
    await sql`insert into kept values (${n})`.execute(db)
    const pid = server.pid()
    process.kill(pid, 'SIGKILL')
    await until(() => server.pid() !== pid)
    // a connection that died unnoticed is found out by the query it is given
    await until(() => sql`select 1`.execute(db).then(Boolean, () => false))
  }
  const count = await sql<{ n: number }>`select count(*) as n from kept`.execute(db)
  expect(count.rows[0]?.n).toBe(3)
  await db.destroy()
  await server.stop()
})

test('a guard that is killed is replaced', async () => {
  const { child, pid } = await platform()
  const guard = (): string =>
    execFileSync('sh', ['-c', `pgrep -f "shuyuan-guard ${pid}$" || true`], { encoding: 'utf8' }).trim()
  await until(() => guard() !== '')
  const before = guard()
  process.kill(Number(before.split('\n')[0]), 'SIGKILL')
  await until(() => guard() !== '' && guard() !== before)
  child.kill('SIGKILL')
  await until(() => serversIn(dir).length === 0)
})

test('a folder of another version is refused with both versions named', async () => {
  await (await openServer(dir, fast)).stop()
  writeFileSync(join(dir, 'pg/cluster/PG_VERSION'), '15\n')
  await expect(openServer(dir, fast)).rejects.toThrow('由 PostgreSQL 15 创建，需要 18')
})

test.runIf(root)('a full disk is named, and leaves no half cluster', async ({ skip }) => {
  const small = mkdtempSync(join(tmpdir(), 'shuyuan-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', small], { stdio: 'ignore' })
  } catch {
    return skip('may not mount here')
  }
  try {
    await expect(openServer(small, fast)).rejects.toMatchObject({ code: 'DB_DISK_FULL' })
    expect(existsSync(join(small, 'pg/cluster/PG_VERSION'))).toBe(false)
  } finally {
    execFileSync('umount', [small])
    rmSync(small, { recursive: true, force: true })
  }
})

test('the idle server is small', async () => {
  const server = await openServer(dir, fast)
  await ask(server.url, 'select 1')
  const kilobytes = serversIn(dir).flatMap((pid) => {
    const place = `/proc/${pid}/smaps_rollup`
    // a process that cleans up comes and goes
    return existsSync(place) ? [Number(/Pss:\s+(\d+)/.exec(readFileSync(place, 'utf8'))?.[1] ?? 0)] : []
  })
  const megabytes = Math.round(kilobytes.reduce((a, b) => a + b, 0) / 1024)
  console.log(`idle PostgreSQL: ${kilobytes.length} processes, ${megabytes} MB`)
  expect(megabytes).toBeLessThan(150)
  await server.stop()
})

test.runIf(root)(
  'root starts it in a folder that others cannot enter, from a checkout that others can neither enter nor read',
  async () => {
    chmodSync(dir, 0o700)
    const home = mkdtempSync(join(tmpdir(), 'shuyuan-home-'))
    chmodSync(home, 0o700)
    cpSync(packaged(), join(home, 'native'), { recursive: true, verbatimSymlinks: true })
    for (const link of linksOf(home)) rmSync(link)
    execFileSync('chmod', ['-R', 'go-rwx', join(home, 'native')]) // installed under a umask of 077
    const found = findBinaries(nobody, join(home, 'native'))
    expect(found.postgres.startsWith(home)).toBe(false)
    expect(linksOf(home).every((link) => existsSync(link))).toBe(true)
    const copy = statSync(found.postgres)
    expect([copy.uid, copy.mode & 0o022]).toEqual([0, 0])
    const server = await openServer(dir, fast)
    expect(statSync(`/proc/${server.pid()}`).uid).toBe(65534)
    expect(await ask(server.url, 'select 1 as n')).toEqual([{ n: 1 }])
    await server.stop()
    rmSync(home, { recursive: true, force: true })
  },
)

test.runIf(root)('an ordinary user starts it under the own account', async () => {
  execFileSync('chown', ['65534:65534', dir])
  const { pid, url } = await platform(nobody)
  expect(statSync(`/proc/${pid}`).uid).toBe(65534)
  expect(await ask(url, `select current_setting('data_directory') as dir`)).toEqual([{ dir: join(dir, 'pg/cluster') }])
})

function packaged(): string {
  return join(findBinaries(null).postgres, '../..')
}

function linksOf(home: string): string[] {
  const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8')) as { target: string }[]
  expect(readdirSync(join(home, 'native/lib')).length).toBeGreaterThan(0)
  return links.map((link) => join(home, link.target))
}
