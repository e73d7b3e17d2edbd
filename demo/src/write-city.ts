import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { residents, type Scale } from './city.ts'
import { readEntries } from './facts/entry.ts'
import type { Fault } from './fault/fault.ts'
import type { FaultRates } from './fault/plant-faults.ts'
import { generateCity } from './generate-city.ts'
import { registerFiles } from './write/register-files.ts'
import { csvLine } from './write/csv.ts'
import { formatOf, tableLines } from './write/table-lines.ts'
import { writeLines } from './write/write-lines.ts'

export interface WrittenCity {
  files: { path: string; rows: number; bytes: number }[]
  faults: number
}

/**
 * Writes the city of a seed into a folder: one file per table in `data/`, the registers (departments, duties, systems, entries,
 * items, accounts) in `registers/`, and the planted errors in `truth/faults.csv`. Streams, so that a million people need little memory.
 */
export async function writeCity(options: {
  out: string
  seed: number
  scale: Scale
  rates?: FaultRates
  progress?: (line: string) => void
}): Promise<WrittenCity> {
  const { out, seed, scale, rates = {}, progress = () => {} } = options
  const city = generateCity({ seed, scale })
  progress(`云溪市:居民 ${residents[scale]} 人,户 ${city.households.count},企业 ${city.enterprises.length}`)
  const files: WrittenCity['files'] = []
  const faults: Fault[] = []
  for (const folder of ['data', 'registers', 'truth']) await mkdir(join(out, folder), { recursive: true })
  for (const entry of readEntries(city.departments)) {
    if (!entry.table) continue
    const { encoding, extension } = formatOf(entry.table)
    const path = join('data', `${entry.table}.${extension}`)
    let rows = -1
    const lines = counted(
      tableLines(city, entry, rates, (fault) => faults.push(fault)),
      () => rows++,
    )
    const bytes = await writeLines(join(out, path), encoding, lines)
    files.push({ path, rows, bytes })
    progress(`${entry.name}  ${path}  ${rows} 行`)
  }
  for (const [path, lines] of registerFiles(city)) {
    const bytes = await writeLines(join(out, 'registers', path), 'utf8', lines)
    files.push({ path: join('registers', path), rows: lines.length - 1, bytes })
  }
  await writeLines(join(out, 'truth', 'faults.csv'), 'utf8', faultLines(faults))
  return { files, faults: faults.length }
}

function* faultLines(faults: Fault[]): Generator<string> {
  yield csvLine(['kind', 'table', 'row_key', 'column', 'right', 'wrong', 'note'], ',')
  for (const { kind, table, rowKey, column, right, wrong, note } of faults)
    yield csvLine([kind, table, rowKey, column, right, wrong, note], ',')
}

function* counted<T>(items: Iterable<T>, count: () => void): Generator<T> {
  for (const item of items) {
    count()
    yield item
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      scale: { type: 'string', default: 'small' },
    },
  })
  const scale = values.scale
  if (!values.out || (scale !== 'small' && scale !== 'city')) {
    console.error('用法:write-city --out 目录 [--seed 1] [--scale small|city]')
    process.exit(2)
  }
  const written = await writeCity({ out: values.out, seed: Number(values.seed), scale, progress: console.log })
  const bytes = written.files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`共 ${written.files.length} 个文件,${(bytes / 1e6).toFixed(1)} MB,植入错误 ${written.faults} 处`)
}
