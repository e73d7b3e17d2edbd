/** `npm run real [-- --skip-pollock]`: onboards real public files through the HTTP API on a platform of its own and prints what came of them. */
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDb, openServer } from '@shuyuan/db'
import { ShuyuanError } from '@shuyuan/sdk'
import { onboardFile, type Outcome } from './real/onboard-file.ts'
import { openRealPlatform, type RealPlatform } from './real/real-platform.ts'
import { realSets } from './real/real-sets.ts'
import { scorePollock } from './real/score-pollock.ts'
import { root } from './root.mjs'

const data = resolve(root, '../shared/data')
if (!existsSync(data)) {
  console.log('skipped: no data')
  process.exit(0)
}
const pgDir = await mkdtemp(join(tmpdir(), 'shuyuan-real-pg-'))
const server = await openServer(pgDir)
const db = openDb(server.url)
const platform = await openRealPlatform(db)
try {
  await onboardSets(platform)
  if (!process.argv.includes('--skip-pollock')) await onboardPollock(platform, join(data, 'csv-pollock'))
} finally {
  await platform.close()
  await db.destroy()
  await server.stop()
  await rm(pgDir, { recursive: true, force: true })
}

async function onboardSets(to: RealPlatform): Promise<void> {
  console.log('| 数据 | 读入行 | 合格 | 问题 | 规则 | 发现问题 | 秒 | MB/s |')
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  const datasets = new Map<string, string>()
  for (const { correct, ...sitting } of realSets(data)) {
    const outcome = await onboardFile(to, {
      ...sitting,
      ...(correct ? { correct: (proposal) => correct(proposal, datasets) } : {}),
    })
    datasets.set(sitting.name, outcome.dataset)
    console.log(lineOf(outcome))
  }
}

function lineOf({ name, report, bytes, seconds }: Outcome): string {
  const { version, check } = report
  const cells = [
    name,
    version?.rowsIn,
    version?.rowsGood,
    version?.rowsBad,
    check?.rules,
    check?.violations,
    seconds.toFixed(2),
    (bytes / 1e6 / seconds).toFixed(1),
  ]
  return `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : (cell ?? '失败'))).join(' | ')} |`
}

/** Every file must come through or be refused with a reason; none may stop the platform. */
async function onboardPollock(to: RealPlatform, folder: string): Promise<void> {
  if (!existsSync(folder)) return console.log('\ncsv-pollock：skipped: no data')
  const told = { loaded: 0, refused: 0, aborted: [] as string[] }
  for (const set of ['polluted_files', 'survey_sample'])
    for (const file of readdirSync(join(folder, set, 'csv')))
      try {
        const path = join(folder, set, 'csv', file)
        const { report } = await onboardFile(to, { name: `${set.slice(0, 6)} ${file}`.slice(0, 50), file: path })
        told[report.draft.state === 'failed' ? 'refused' : 'loaded']++
        if (report.version?.error?.code === 'INTAKE_LOAD_FAILED') told.aborted.push(file)
      } catch (cause) {
        if (!(cause instanceof ShuyuanError)) throw cause
        told.refused++
        console.log(`  ${file}：${cause.message}（${cause.code}）`)
        if (cause.status >= 500) told.aborted.push(file)
      }
  console.log(`\ncsv-pollock：入库 ${told.loaded}，说明原因后拒绝 ${told.refused}，中断 ${told.aborted.length}`)
  for (const file of told.aborted) console.log(`  中断：${file}`)
  for (const { set, files, exact, published } of await scorePollock(folder))
    console.log(
      `${set}：${exact}/${files} 与标准答案完全一致（自动识别）；公布的平均分（满分 10）：${published.join('、')}`,
    )
}
