import { statfsSync } from 'node:fs'
import closeWithGrace from 'close-with-grace'
import { AppError } from '@shuyuan/kernel'
import type { Logger } from 'pino'
import release from '../../../package.json' with { type: 'json' }
import { error } from './errors.ts'
import { openLog } from './log.ts'
import { openFolder } from './open-folder.ts'
import { HELP, type Options, readOptions } from './options.ts'
import { welcome } from './welcome.ts'

const CLOSE_MS = 25_000
/** with less than this left, a full disk is what everything else comes from */
const ROOM_BYTES = 32 << 20
const say = (line: string): void => console.log(line)

const began = performance.now()
const options = orExit(() => readOptions(process.argv.slice(2), process.env, process.env.SHUYUAN_CWD ?? process.cwd()))
if (options.help || options.version) {
  say(options.help ? HELP : `数源 Shuyuan ${release.version}`)
  process.exit(0)
}
const log = orExit(() => openData(options))
const patience = setTimeout(() => say('… 正在启动数据库与各模块'), 2000)
// loaded only now: whoever asks for help or mistypes an option is answered at once
const stopping = new AbortController()
const { signal: stopped } = stopping
const starting = import('./run-server.ts').then(({ runServer }) =>
  runServer(options, { log, say, onFatal: leave, signal: stopped }),
)

const grace = closeWithGrace({ delay: CLOSE_MS, logger: false }, async ({ err, signal }) => {
  if (err) log.error({ err }, 'fatal')
  if (err) say(explain(err))
  if (signal) say('正在停止…')
  stopping.abort()
  const running = await starting.catch(() => null)
  await running?.close()
  if (running) say('已停止，数据已落盘')
  if (err) process.exitCode = 1
})
// The launcher was killed: nobody is left to stop us.
process.on('disconnect', () => grace.close())

const running = await starting.catch((cause: unknown) => {
  if (stopped.aborted) {
    say('已停止，下次启动时接着做')
    process.exit()
  }
  log.error({ err: cause }, 'start failed')
  say(explain(cause))
  process.exit(1)
})
clearTimeout(patience)
log.info({ role: options.role, url: running.url }, 'started')
say(welcome(running, options, performance.now() - began))

function openData({ dataDir }: Options): Logger {
  openFolder(dataDir)
  return openLog(dataDir)
}

function leave(cause: Error): void {
  log.error({ err: cause }, 'fatal')
  say(explain(cause))
  process.exitCode = 1
  grace.close()
}

function explain(cause: unknown): string {
  if (cause instanceof AppError) return cause.texts.zh
  const { bavail, bsize } = statfsSync(options.dataDir)
  if (bavail * bsize < ROOM_BYTES)
    return error('SERVER_DISK_FULL', { dir: options.dataDir, mb: Math.floor((bavail * bsize) / 1e6) }).texts.zh
  const { name = '未知错误', code } = cause as { name?: string; code?: string }
  return `平台异常退出：${name}${code ? `（${code}）` : ''}，详情见 ${options.dataDir}/logs`
}

function orExit<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    say(cause instanceof AppError ? cause.texts.zh : `无法启动：数据目录不可用（${code ?? message}）`)
    process.exit(2)
  }
}
