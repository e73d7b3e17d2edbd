import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { civilDate, type Clock, systemClock } from '@shuyuan/kernel'
import { type Logger, pino } from 'pino'

const KEEP_DAYS = 30

/** Names under which a secret or a credential may turn up in a log entry, at any of the first three levels. */
const SECRETS = [
  'password',
  'secret',
  'token',
  'authorization',
  'cookie',
  'appKey',
  'signature',
  'x-csrf-token',
  'databaseUrl',
]
const PATHS = SECRETS.flatMap((name) => {
  const key = /^\w+$/.test(name) ? `.${name}` : `["${name}"]`
  return [key.replace(/^\./, ''), `*${key}`, `*.*${key}`]
})

/**
 * JSON lines in `<dataDir>/logs/platform-<day>.log` (0600), a month of them. Error messages may quote values, so of an error only its name, code
 * and stack frames are kept.
 */
export function openLog(dataDir: string, clock: Clock = systemClock): Logger {
  const dir = join(dataDir, 'logs')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  let day = ''
  const sink = {
    write(line: string) {
      const today = civilDate(clock.now())
      if (today !== day) prune(dir)
      day = today
      appendFileSync(join(dir, `platform-${day}.log`), line, { mode: 0o600 })
    },
  }
  return pino(
    { base: { pid: process.pid }, redact: { paths: PATHS, censor: '[已隐去]' }, serializers: { err: withoutMessage } },
    sink,
  )
}

function withoutMessage(cause: unknown): Record<string, unknown> {
  if (!(cause instanceof Error)) return { type: typeof cause }
  const { code } = cause as { code?: unknown }
  const frames = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: cause.name, code, stack: frames?.slice(0, 12).map((line) => line.trim()) }
}

function prune(dir: string): void {
  const old = readdirSync(dir)
    .filter((name) => /^platform-.*\.log$/.test(name))
    .sort()
    .slice(0, -KEEP_DAYS)
  for (const name of old) rmSync(join(dir, name), { force: true })
}
