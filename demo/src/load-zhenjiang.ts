/** `npm run demo:zhenjiang -- [--data DIR]`: a platform with a real city's catalogue; goes on where an interrupted run stopped. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lockFolder } from '@shuyuan/db'
import { AppError } from '@shuyuan/kernel'
import { createPlatform, openDatabase, openFolder, openLog } from '@shuyuan/server'
import { fillZhenjiang } from './fill-zhenjiang.ts'
import { reportBook } from './report-book.ts'

const SEED = 1
const values = readOptions()
const dataDir =
  values.data === undefined
    ? fileURLToPath(new URL('../../data-zhenjiang', import.meta.url))
    : resolve(process.env.SHUYUAN_CWD ?? process.cwd(), values.data)
const say = (line: string) => console.log(line)

let stopped = false
const interrupt = () => {
  if (!stopped) say('正在停下：等待进行中的事务提交…')
  stopped = true
}
for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(event, interrupt)

const closers: (() => Promise<void> | void)[] = []
try {
  openFolder(dataDir)
  const lock = lockFolder(dataDir)
  closers.push(() => lock.release())
  const source = { dataDir, databaseUrl: process.env.DATABASE_URL || null, role: 'all' } as const
  const database = await openDatabase(source, say, (cause) => {
    throw cause
  })
  closers.push(() => database.close())
  const platform = await createPlatform({ dataDir, role: 'all', db: database.db, log: openLog(dataDir) })
  closers.push(() => platform.stop())
  await platform.start()
  const began = performance.now()
  await fillZhenjiang(platform, { seed: SEED, progress: say, stopped: () => stopped })
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  if (stopped) say('已停下。再次运行同一命令即可接着装入。')
  else {
    say(`装入完成，用时 ${seconds} 秒，数据目录 ${dataDir}`)
    for (const line of await reportBook(platform)) say(line)
    say(`查看：npm start -- --data "${dataDir}"，然后打开 http://127.0.0.1:8620/console/book`)
  }
} catch (cause) {
  say(cause instanceof AppError ? cause.texts.zh : `无法装入：${(cause as Error).message}`)
  process.exitCode = 1
} finally {
  for (const closer of closers.reverse()) await closer()
}
process.exit(stopped ? 130 : process.exitCode)

function readOptions() {
  try {
    return parseArgs({ options: { data: { type: 'string' } } }).values
  } catch {
    console.error('用法：npm run demo:zhenjiang -- [--data 数据目录]')
    process.exit(2)
  }
}
