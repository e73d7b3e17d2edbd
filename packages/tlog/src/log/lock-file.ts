import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { error } from '../errors.ts'

/**
 * Takes the writer's lock of a log folder; returns the release. A lock left by a dead process is taken over: the holder is named by pid and
 * start time, because a pid alone is used again after a reboot.
 */
export function lockFolder(dir: string): () => void {
  const file = join(dir, 'lock')
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(own, `${process.pid} ${startTime(process.pid)}\n`, { mode: 0o640 })
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (tryLink(own, file)) return () => unlinkSync(file)
      const held = readIf(file)
      if (held === null) continue
      const [pid, started] = held.trim().split(' ')
      if (startTime(Number(pid)) === started) throw error('TLOG_LOCKED', { dir, pid: pid ?? '?' })
      evict(file, held)
    }
    throw error('TLOG_LOCKED', { dir, pid: '?' })
  } finally {
    unlinkSync(own)
  }
}

/** Moves a dead holder's lock away; when another taker was quicker and its new lock was caught, that one is put back. */
function evict(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readFileSync(aside, 'utf8') !== dead) tryLink(aside, file)
  unlinkSync(aside)
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw cause
  }
}

/** What tells one life of a pid from the next; '' when no such process lives. */
function startTime(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 0) return ''
  if (process.platform === 'linux') {
    const stat = readIf(`/proc/${pid}/stat`)
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
    const zombie = fields?.[0] === 'Z' || fields?.[0] === 'X'
    return fields && !zombie ? `${fields[19]}@${readIf('/proc/sys/kernel/random/boot_id')?.trim()}` : ''
  }
  try {
    process.kill(pid, 0)
    return 'alive'
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM' ? 'alive' : ''
  }
}

function readIf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
