/** `npm run backup -- --data DIR --to DIR`: copies a data folder, running or stopped, into one that can be started. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '@shuyuan/kernel'
import { backUp } from '../apps/server/src/backup/back-up.ts'

const USAGE = '用法：npm run backup -- --data 数据目录 --to 备份目录（不存在或为空）'
const cwd = process.env.SHUYUAN_CWD ?? process.cwd()

try {
  const { values } = parseArgs({ options: { data: { type: 'string' }, to: { type: 'string' } } })
  if (!values.data || !values.to) throw new TypeError('both folders are wanted')
  const began = performance.now()
  const databaseUrl = process.env.DATABASE_URL || null
  const [dataDir, target] = [resolve(cwd, values.data), resolve(cwd, values.to)]
  const { entries } = await backUp({ dataDir, target, databaseUrl, say: (line) => console.log(`… ${line}`) })
  console.log(`备份完成（${((performance.now() - began) / 1000).toFixed(1)} 秒）：${target}，存证 ${entries} 条`)
  console.log(
    databaseUrl
      ? '  其中没有数据库：DATABASE_URL 的库须在此之前用 pg_dump 备份'
      : `  可直接启动：npm start -- --data "${target}"`,
  )
} catch (cause) {
  if (!(cause instanceof AppError) && !(cause instanceof TypeError)) throw cause
  console.error(cause instanceof AppError ? cause.texts.zh : USAGE)
  process.exitCode = cause instanceof AppError ? 1 : 2
}
