import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { error } from '../errors.ts'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'

export const ROLE = 'shuyuan'

/** The cluster's folder and how its own user may name it. */
export interface Cluster {
  dir: string
  password: string
}

/** Descriptor of the cluster folder in every PostgreSQL process that root starts. */
const FOLDER_FD = 3

/**
 * How a PostgreSQL process is told its folder. The account that root lends cannot walk into a private data folder, so it inherits the folder as
 * an open descriptor and names it through /proc: the data stays where the user wanted it, closed to everyone else.
 */
export function folderArgument(dir: string, account: Account): { path: string; fds: number[]; close(): void } {
  if (!account || process.platform !== 'linux') return { path: dir, fds: [], close() {} }
  const fd = openSync(dir, 'r')
  return { path: `/proc/self/fd/${FOLDER_FD}`, fds: [fd], close: () => closeSync(fd) }
}

/** Opens the cluster of `home`, made on first use with a random password (0600). Throws DB_OTHER_VERSION, DB_DISK_FULL, DB_ACCOUNT_UNKNOWN, DB_SERVER_FAILED. */
export async function openCluster(
  home: string,
  binaries: Binaries,
  account: Account,
  options: { fsync: boolean },
): Promise<Cluster> {
  const dir = join(home, 'cluster')
  const secret = join(home, 'password')
  const found = existsSync(join(dir, 'PG_VERSION')) ? readFileSync(join(dir, 'PG_VERSION'), 'utf8').trim() : null
  if (found && found !== binaries.major) throw error('DB_OTHER_VERSION', { dir, found, wanted: binaries.major })
  if (!found) {
    const draft = join(home, 'cluster.new')
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { mode: 0o700 })
    if (account) chownSync(draft, account.uid, account.gid)
    const password = randomBytes(24).toString('base64url')
    writeFileSync(secret, password, { mode: 0o600 })
    await initialise(home, draft, password, binaries, account, options)
    renameSync(draft, dir)
  }
  return { dir, password: readFileSync(secret, 'utf8') }
}

async function initialise(
  home: string,
  dir: string,
  password: string,
  binaries: Binaries,
  account: Account,
  options: { fsync: boolean },
): Promise<void> {
  const folder = folderArgument(dir, account)
  const handed = join(home, 'password.handed')
  writeFileSync(handed, `${password}\n`, { mode: 0o600 })
  if (account) chownSync(handed, account.uid, account.gid)
  const secret = openSync(handed, 'r')
  const viaFd = folder.fds.length > 0
  const args = ['-D', folder.path, '-U', ROLE, '-A', 'scram-sha-256', '-E', 'UTF8', '--no-instructions']
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C')
  args.push(`--pwfile=${viaFd ? `/proc/self/fd/${FOLDER_FD + 1}` : handed}`)
  if (!options.fsync) args.push('--no-sync', '-c', 'scram_iterations=1') // thrown away: hundreds of connections need not be hard to guess
  try {
    const text = await new Promise<string>((done, fail) => {
      const child = spawn(binaries.initdb, args, {
        ...account,
        cwd: '/',
        env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' },
        stdio: ['ignore', 'pipe', 'pipe', ...folder.fds, ...(viaFd ? [secret] : [])],
      })
      let output = ''
      child.stdout?.on('data', (data: Buffer) => (output += data))
      child.stderr?.on('data', (data: Buffer) => (output += data))
      child.on('error', fail)
      child.on('close', (code) => done(code === 0 ? '' : output || `initdb exit ${code}`))
    })
    if (text.includes('No space left')) throw error('DB_DISK_FULL', { dir: home })
    if (text.includes('could not look up effective user ID'))
      throw error('DB_ACCOUNT_UNKNOWN', { uid: process.getuid?.() ?? '' })
    if (text)
      throw error('DB_SERVER_FAILED', { reason: text.trim().split('\n').at(-1) ?? '', log: saveOutput(home, text) })
  } finally {
    folder.close()
    closeSync(secret)
    rmSync(handed, { force: true })
  }
}

function saveOutput(home: string, text: string): string {
  const log = join(home, 'initdb.log')
  if (readdirSync(home).length > 0) writeFileSync(log, text, { mode: 0o600 })
  return log
}
