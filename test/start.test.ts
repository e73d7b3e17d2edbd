import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort, testDb } from '@shuyuan/testkit'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { once, placeOf } from './once.ts'
import { databaseProcesses, gatewayProcesses, postmasterOf, processes } from './processes.ts'
import { serverProcess } from './server-process.ts'

// A first start may build the console, on a machine that does other things as well.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 })

const start = fileURLToPath(new URL('../tools/start.mjs', import.meta.url))
/** An old Node where the machine has one, as a newcomer would. */
const anyNode = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path)) ?? process.execPath

let dir: string
let port: number
const started: Started[] = []

interface Started {
  child: ChildProcess
  output(): string
  ended: Promise<number | null>
}

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-start-'))
  port = await freePort()
})
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
  await until(() => databaseProcesses(dir).length === 0)
  rmSync(dir, { recursive: true, force: true })
})

/** Lays a folder that an empty platform has left behind: what is told here happens at a later start, which takes a third of the time. */
async function settled(): Promise<void> {
  const model = placeOf('empty')
  await once(model, async (draft) => {
    const first = await serverProcess(['--data', join(draft, 'data')])
    await first.start()
    await first.stop()
  })
  execFileSync('cp', ['-a', `${join(model, 'data')}/.`, dir])
}

const launch = (...args: string[]): Started => launchWith({}, ...args)

const launchWith = (env: Record<string, string>, ...args: string[]): Started => run(env, ['--empty', ...args])

function run(env: Record<string, string>, args: string[]): Started {
  const child = spawn(anyNode, [start, '--data', dir, '--port', String(port), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  child.stdout.on('data', (data: Buffer) => (output += data))
  child.stderr.on('data', (data: Buffer) => (output += data))
  const one = {
    child,
    output: () => output,
    ended: new Promise<number | null>((ok) => child.on('exit', (code) => ok(code))),
  }
  started.push(one)
  return one
}

async function until(check: () => Promise<boolean> | boolean, ms = 100_000): Promise<number> {
  const began = Date.now()
  while (!(await check())) {
    if (Date.now() - began > ms) throw new Error(`waited too long: ${started.map((s) => s.output()).join('\n')}`)
    await new Promise((ok) => setTimeout(ok, 25))
  }
  return Date.now() - began
}

async function answers(path: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${path}`).then(
    (reply) => reply.ok,
    () => false,
  )
}

const serverOf = (folder: string): number =>
  processes().find(
    ({ args }) =>
      args.some((arg) => arg.endsWith('apps/server/src/main.ts')) && args.includes(folder) && !args.includes('--role'),
  )?.pid ?? 0

/** The launcher, the server and its database, with the memory that is theirs. */
function treeOf({ child }: Started): { size: number; megabytes: number } {
  const all = processes()
  const tree = new Set([child.pid ?? 0, ...databaseProcesses(dir)])
  for (let grown = true; grown; ) {
    grown = false
    for (const { pid, parent } of all) if (tree.has(parent) && !tree.has(pid)) grown = Boolean(tree.add(pid))
  }
  const kilobytes = [...tree].map((pid) =>
    Number(/Pss:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0),
  )
  return { size: tree.size, megabytes: Math.round(kilobytes.reduce((a, b) => a + b, 0) / 1024) }
}

test('npm start brings the platform up, SIGTERM stops all of it, and after kill -9 of the server the next start works', async () => {
  const one = launch()
  console.log(`first start ${await until(() => answers('/healthz'))} ms`)
  await until(() => answers('/readyz'))
  await until(() => one.output().includes('按 Ctrl-C 停止'))
  expect(one.output()).toContain(`http://127.0.0.1:${port}/console/`)
  // whoever waits for more than two seconds is told what for
  const seconds = Number(/已就绪（([\d.]+) 秒）/.exec(one.output())?.[1])
  if (seconds > 4) expect(one.output()).toMatch(/… 正在启动数据库与各模块[^]*已就绪/)
  if (seconds < 1.9) expect(one.output()).not.toContain('正在启动数据库与各模块')
  expect(databaseProcesses(dir).length).toBeGreaterThan(0)
  one.child.kill('SIGTERM')
  expect(await one.ended).toBe(0)
  expect(one.output()).toContain('已停止')
  expect(databaseProcesses(dir)).toEqual([])
  expect(serverOf(dir)).toBe(0)

  const later = launch()
  console.log(`later start ${await until(() => answers('/readyz'))} ms`)
  process.kill(serverOf(dir), 'SIGKILL')
  expect(await later.ended).not.toBe(0)
  await until(() => databaseProcesses(dir).length === 0)
  launch()
  console.log(`start after kill -9: ${await until(() => answers('/readyz'))} ms`)
})

test('SIGTERM and Ctrl-C to npm itself stop all of it', async () => {
  await settled()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const args = ['start', '--', '--data', dir, '--port', String(port), '--empty']
    const npm = spawn('npm', args, { cwd: dirname(dirname(start)), detached: true, stdio: 'ignore' })
    await until(() => answers('/readyz'))
    // A terminal sends Ctrl-C to the whole group, `kill` to npm alone.
    process.kill(signal === 'SIGINT' ? -(npm.pid ?? 0) : (npm.pid ?? 0), signal)
    await until(() => databaseProcesses(dir).length === 0 && serverOf(dir) === 0)
  }
})

test('a running platform: small when idle, no secret in its log, no second one on its folder, back when PostgreSQL is killed, and gone in order when its launcher is', async () => {
  await settled()
  const one = launch()
  await until(() => one.output().includes('已就绪'))
  await new Promise((ok) => setTimeout(ok, 1500))
  const { size, megabytes } = treeOf(one)
  console.log(`idle: ${size} processes, ${megabytes} MB`)
  expect(megabytes).toBeLessThan(600)

  await fetch(`http://127.0.0.1:${port}/v1/jobs?token=geheim-1`, {
    headers: { authorization: 'Bearer geheim-2', cookie: 'a=geheim-3' },
  })
  const logs = readdirSync(join(dir, 'logs')).map((name) => readFileSync(join(dir, 'logs', name), 'utf8'))
  expect(logs.join('')).toContain('"started"')
  expect(logs.join('')).not.toContain('geheim')

  const second = launch('--port', '0')
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`正在被另一个平台使用（进程 ${serverOf(dir)}，端口 ${port}）`)
  expect(await answers('/readyz')).toBe(true)

  const pid = postmasterOf(dir)
  process.kill(pid, 'SIGKILL')
  await until(() => one.output().includes('数据库已恢复'))
  console.log(`ready again ${await until(() => answers('/readyz'))} ms after the database was back`)
  expect(postmasterOf(dir)).not.toBe(pid)
  expect(await answers('/healthz')).toBe(true)

  one.child.kill('SIGKILL')
  await until(() => databaseProcesses(dir).length === 0 && serverOf(dir) === 0)
})

test('a platform that is still loading the demo city stops when it is told to, and says that it will go on', async () => {
  const one = run({}, [])
  await until(() => one.output().includes('单位完成'))
  one.child.kill('SIGTERM')
  expect(await one.ended).toBe(0)
  expect(one.output()).toContain('已停止，下次启动时接着做')
  expect(databaseProcesses(dir)).toEqual([])
})

test('a taken port is named before anything is built up', async () => {
  const squatter = createServer().listen(port, '127.0.0.1')
  const one = launch()
  expect(await one.ended).toBe(1)
  expect(one.output()).toContain(`端口 ${port} 已被其他程序占用`)
  expect(existsSync(join(dir, 'pg'))).toBe(false)
  squatter.close()
})

test('a folder with foreign files, an address that is not ours and a database that cannot be had are named, and nothing is made', async () => {
  writeFileSync(join(dir, '预算.xlsx'), '')
  const foreign = launch()
  expect(await foreign.ended).toBe(2)
  expect(foreign.output()).toContain(`目录“${dir}”里有别的文件（如“预算.xlsx”）`)
  expect(readdirSync(dir)).toEqual(['预算.xlsx'])
  rmSync(join(dir, '预算.xlsx'))

  const far = launch('--host', '203.0.113.9')
  expect(await far.ended).toBe(1)
  expect(far.output()).toContain(`不能在地址“203.0.113.9”端口 ${port} 上监听（EADDRNOTAVAIL）`)
  const nobody = launchWith({ DATABASE_URL: 'postgres://shuyuan:geheim@127.0.0.1:1/city' })
  expect(await nobody.ended).toBe(1)
  expect(nobody.output()).toContain('连接不上 DATABASE_URL 的数据库“127.0.0.1:1”（ECONNREFUSED）')
  expect(nobody.output()).not.toContain('geheim')
  expect(existsSync(join(dir, 'pg'))).toBe(false)
})

test.runIf(process.getuid?.() === 0)(
  'a disk that fills up during the first start is named, and with room it goes on',
  async ({ skip }) => {
    const mount = (options: string) =>
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', dir], { stdio: 'ignore' })
    try {
      mount('size=52m')
    } catch {
      return skip('may not mount here')
    }
    try {
      const one = launch()
      expect(await one.ended).toBe(1)
      expect(one.output()).toMatch(/磁盘(空间不足|只剩 \d+ MB)/)
      mount('remount,size=400m')
      const two = launch()
      await until(() => two.output().includes('已就绪'))
      two.child.kill('SIGTERM')
      await two.ended
    } finally {
      execFileSync('umount', ['-l', dir])
    }
  },
)

test.runIf(process.platform === 'linux')(
  'a folder that can never be made, and a file where the folder should be, are named at once',
  async () => {
    const file = join(dir, '预算.xlsx')
    writeFileSync(file, '')
    for (const [folder, words] of [
      ['/proc/none/city', '数据目录“/proc/none/city”不能写入（ENOENT）'],
      [file, `数据目录“${file}”是文件`],
      [join(file, 'city'), `数据目录“${join(file, 'city')}”是文件，或在一个文件之下`],
    ] as const) {
      const one = launch('--data', folder)
      expect(await one.ended, folder).toBe(2)
      expect(one.output()).toContain(words)
    }
  },
)

test('a wrong option is refused with the wanted value', async () => {
  for (const [args, words] of [
    [['--scale', 'huge'], '--scale 的值“huge”无效，应为small、city'],
    [
      ['--port', '65535', '--gateway-workers', '1'],
      '--port 的值“65535”无效，应为 0–65534 的整数：网关进程用下一个端口',
    ],
  ] as const) {
    const one = launch(...args)
    expect(await one.ended).toBe(2)
    expect(one.output()).toContain(words)
  }
})

test('DATABASE_URL: the given server is used, and roles run beside each other on one folder', async () => {
  const base = await testDb([])
  try {
    const env = { DATABASE_URL: base.url }
    const api = launchWith(env, '--role', 'api')
    await until(() => answers('/readyz'))
    const worker = launchWith(env, '--role', 'worker', '--port', '0')
    await until(() => worker.output().includes('角色 worker'))
    expect(existsSync(join(dir, 'pg'))).toBe(false)
    for (const one of [worker, api]) {
      one.child.kill('SIGTERM')
      expect(await one.ended).toBe(0)
    }
  } finally {
    await base.drop()
  }
})

test('gateway workers share a port, one that is killed comes back, and none outlives the platform', async () => {
  await settled()
  const one = launch('--gateway-workers', '2')
  await until(() => one.output().includes('已就绪'))
  const workers = (): number[] => gatewayProcesses(dir, serverOf(dir)).map(({ pid }) => pid)
  const gateway = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port + 1}/readyz`)
      .then((reply) => reply.ok)
      .catch(() => false)
  await until(() => workers().length === 2)
  await until(gateway)
  const [first = 0] = workers()
  process.kill(first, 'SIGKILL')
  await until(() => one.output().includes('意外退出，正在重新启动'))
  await until(() => workers().length === 2 && !workers().includes(first))
  await until(gateway)
  process.kill(serverOf(dir), 'SIGKILL')
  await until(() => gatewayProcesses(dir).length === 0 && databaseProcesses(dir).length === 0)
})
