import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Schemas } from '@shuyuan/sdk'
import { type TestDb, testDb } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onboardFile } from '../tools/real/onboard-file.ts'
import { gb18030 } from './e2e/gb18030.ts'
import { CLERK, openRealPlatform, type RealPlatform } from '../tools/real/real-platform.ts'

const bin = fileURLToPath(new URL('../apps/cli/bin/shuyuan.mjs', import.meta.url))
const run = promisify(execFile)

let base: TestDb
let platform: RealPlatform
let dir: string
beforeAll(async () => {
  base = await testDb([])
  platform = await openRealPlatform(base.db)
  dir = mkdtempSync(join(tmpdir(), 'shuyuan-same-'))
  await shuyuan('login', CLERK.login, '--url', platform.base)
  // a department's first entry teaches the second its class
  writeFileSync(join(dir, '首个.csv'), '编号,名称\n1,甲\n2,乙\n')
  await onboardFile(platform, { file: join(dir, '首个.csv'), name: '首个' })
})
afterAll(async () => {
  await platform.close()
  await base.drop()
  rmSync(dir, { recursive: true, force: true })
})

const shuyuan = (...args: string[]) =>
  run(process.execPath, [bin, ...args], {
    cwd: dir,
    env: { ...process.env, SHUYUAN_CONFIG: join(dir, 'account.json'), SHUYUAN_PASSWORD: CLERK.password },
  })

const numbers = Array.from({ length: 60 }, (_, i) => i)
const stops = numbers.map(
  (i) => `S${i},第${i}站,${i === 7 ? '不详' : i * 3},2024-03-${String((i % 28) + 1).padStart(2, '0')}`,
)
const records = numbers.map((i) => ({ 编号: `R${i}`, 街道: i % 2 ? '溪东' : '龙湖', 面积: i / 4 }))
const rows = (of: (i: number) => string) => numbers.map((i) => `<tr>${of(i)}</tr>`).join('')

const sheetXml = (lines: string[][]) => {
  const cells = (line: string[]) => line.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join('')
  return Buffer.from(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="许可"><Table>${lines.map((line) => `<Row>${cells(line)}</Row>`).join('')}</Table></Worksheet></Workbook>`,
  )
}

/** Five files as departments have them, each with something to be said of it. */
const FILES: Record<string, () => Buffer> = {
  '站点.csv': () =>
    gb18030(`站点编号,名称,客流,启用日期\r\n${stops.join('\r\n')}\r\nS1,重号,1,2024-01-01\r\nS99,缺列\r\n`),
  '许可.xls': () =>
    sheetXml([
      ['取水许可台账'],
      ['编号', '水量', ''],
      ['', '许可', '实际'],
      ...numbers.map((i) => [`X${i}`, `${i}0`, `${i}9`]),
    ]),
  '地块.json': () => Buffer.from(JSON.stringify({ code: 200, result: { records } })),
  '设施.tsv': () =>
    Buffer.from(`\ufeff编号\t类别\t造价\n${numbers.map((i) => `F${i}\t路灯\t"${i},000.50"`).join('\n')}\n`, 'utf16le'),
  '档案.xls': () =>
    Buffer.from(`<table><tr><th>档号<th>年度</tr>${rows((i) => `<td>D${i}<td>${2000 + (i % 20)}`)}</table>`),
}

/** A report without what tells two sittings apart. */
async function told(report: Schemas['OnboardingReport']) {
  const { data } = await platform.client.GET('/v1/onboarding/drafts/{draft}', {
    params: { path: { draft: report.draft.id } },
  })
  const plain = ({ id: _id, ...rest }: Record<string, unknown>) => rest
  return {
    proposal: { ...data?.proposal, name: '' },
    state: report.draft.state,
    entry: report.entry?.state,
    version: plain({ ...report.version }),
    check: plain({ ...report.check }),
  }
}

test.each(Object.keys(FILES))(
  'the way of the wizard and the command line report the same of %s',
  async (name) => {
    const file = join(dir, name)
    writeFileSync(file, FILES[name]?.() ?? '')
    const { report } = await onboardFile(platform, { file, name: `${name} 网页` })
    const { stdout } = await shuyuan('onboard', name, '--name', `${name} 命令行`, '--report', `${name}.json`)
    const written = JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8')) as Schemas['OnboardingReport']
    expect(await told(written)).toEqual(await told(report))
    expect(report.version?.rowsGood).toBeGreaterThanOrEqual(58)
    expect(stdout).toContain(
      `读入 ${report.version?.rowsIn} 行，合格 ${report.version?.rowsGood}，问题 ${report.version?.rowsBad}`,
    )
  },
  120_000,
)
