/**
 * Onboarding a CSV of 15 columns: text → typed Parquet with every bad row kept and both sides hashed, beside the engine's bare
 * CSV → Parquet in the same run. `node bench/intake.bench.ts [rows]`, default 5,000,000.
 */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { openEngine, text } from '@shuyuan/engine'
import { printFigure } from './figure.ts'
import { columnNames, detectFile, loadFile, mapColumns } from '@shuyuan/intake'

const rows = Number(process.argv[2] ?? 5_000_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-intake-'))
const file = join(dir, 'in.csv')

/** mulberry32: the same file for the same seed. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

async function generate(): Promise<void> {
  const next = random(20260302)
  const int = (n: number) => Math.floor(next() * n)
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  const surnames = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'
  const out = createWriteStream(file)
  out.write('编号,姓名,性别,年龄,出生日期,区划代码,地址,手机,金额,比例,登记时间,是否有效,数量,状态,备注\n')
  let block: string[] = []
  for (let i = 0; i < rows; i++) {
    const date = `${1950 + int(70)}-${pad(1 + int(12), 2)}-${pad(1 + int(28), 2)}`
    const bad = i % 1000 === 7
    block.push(
      `${pad(i, 10)},${surnames[int(16)]}${surnames[int(16)]},${int(2) ? '男' : '女'},${bad ? '不详' : int(100)},${date},${pad(330000 + int(9999), 6)},"云溪市清河区和平路${int(900)}号, ${int(30)}室",1${pad(int(1e10), 10)},${int(1e7) / 100},${int(1e6) / 1e6},${date} ${pad(int(24), 2)}:${pad(int(60), 2)}:00,${int(2) ? '是' : '否'},${int(100000)},A${int(9)},${int(5) ? '' : '备注文字'}\n`,
    )
    if (block.length === 5000) {
      if (!out.write(block.join(''))) await once(out, 'drain')
      block = []
    }
  }
  out.end(block.join(''))
  await once(out, 'finish')
}

async function timed<T>(work: () => Promise<T>): Promise<[seconds: number, result: T]> {
  const from = performance.now()
  const result = await work()
  return [(performance.now() - from) / 1000, result]
}

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
const engine = openEngine({ memoryLimit: '1GB', threads: 2, tempDir: join(dir, 'tmp'), folders: [dir] })
try {
  await generate()
  const mb = statSync(file).size / 1e6
  peak = 0
  const [bare] = await timed(() =>
    engine.run(
      `copy (select * from read_csv(${text(file)}, all_varchar = true)) to ${text(join(dir, 'bare.parquet'))} (format parquet, compression zstd)`,
    ),
  )
  const barePeak = peak
  peak = 0
  const [seconds, result] = await timed(async () => {
    const layout = await detectFile(file, 'in.csv')
    const { mapped } = mapColumns(layout.columns, layout, columnNames(layout.header))
    return loadFile(engine, { path: file, layout, columns: mapped, dir: join(dir, 'out') })
  })
  const rate = (s: number) => `${Math.round(rows / s).toLocaleString('en')} rows/s`
  console.log(`${rows.toLocaleString('en')} rows × 15, ${mb.toFixed(0)} MB`)
  console.log(`bare CSV → Parquet   ${bare.toFixed(2)} s  ${rate(bare)}  peak ${(barePeak / 1e6).toFixed(0)} MB`)
  console.log(`intake               ${seconds.toFixed(2)} s  ${rate(seconds)}  peak ${(peak / 1e6).toFixed(0)} MB`)
  console.log(
    `ratio ${(seconds / bare).toFixed(2)}; in ${result.rowsIn} = good ${result.rowsGood} + bad ${result.rowsBad}; hash ${result.hash}`,
  )
  printFigure('intake', 'rows', rows / seconds, '1/s', ['>=', 300_000])
  printFigure('intake', 'peak memory', peak / 1e6, 'MB', ['<=', 1500])
  printFigure('intake', 'seconds of a bare CSV → Parquet', seconds / bare, '×')
} finally {
  clearInterval(watch)
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
