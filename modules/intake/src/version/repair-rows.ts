import { link, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unguardCell } from '@shuyuan/kernel'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { badLog } from '../load/bad-log.ts'
import type { BadRow } from '../load/bad-row.ts'
import type { LoadResult } from '../load/load-file.ts'
import type { Layout, SourceRow } from '../read/layout.ts'
import { readRows } from '../read/read-rows.ts'
import { readBadRows } from './bad-rows.ts'
import type { Version } from './version.ts'
import { findVersion, findLayout } from './version.store.ts'
import { versionFolder } from './version-folder.ts'

/** The layout of the file a chain of repairs began with: bad rows keep their fields in its order. */
export async function sourceLayout(deps: Pick<IntakeDeps, 'db'>, version: Version): Promise<Layout> {
  let at: Version | null = version
  while (at?.base) at = await findVersion(deps.db, at.base)
  const layout = at && (await findLayout(deps.db, at.id))
  if (!layout) throw error('INTAKE_VERSION_NOT_FOUND', { id: version.id })
  return layout
}

/**
 * Rows of a corrected file (the bad-row CSV filled in again) under the row numbers they repair, in the field order of the first file.
 * `seen` collects the numbers. Throws INTAKE_REPLAY_ROWS when `_row` is missing, unknown or named twice.
 */
export async function* correctedRows(
  path: string,
  corrected: Layout,
  original: Layout,
  bad: ReadonlySet<number>,
  seen: Set<number>,
): AsyncGenerator<SourceRow> {
  const refuse = (reason: string) => error('INTAKE_REPLAY_ROWS', { reason })
  const rowAt = corrected.header.indexOf('_row')
  if (rowAt < 0) throw refuse('缺少“_row”列，请在下载的坏行文件上修改')
  const places = placesOf(original.header, corrected.header)
  const missing = original.header.filter((_, i) => (places[i] as number) < 0)
  if (missing.length > 0) throw refuse(`缺少列“${missing.slice(0, 5).join('、')}”`)
  for await (const source of readRows(path, corrected)) {
    const row = Number(source.cells[rowAt])
    if (!bad.has(row))
      throw refuse(`第 ${source.row} 行的 _row“${(source.cells[rowAt] ?? '').slice(0, 20)}”不是该版本的坏行`)
    if (seen.has(row)) throw refuse(`_row“${row}”出现了两次`)
    seen.add(row)
    const cells = places.map((at) => {
      const cell = source.cells[at]
      return cell == null ? null : unguardCell(cell)
    })
    yield { row, cells, flaw: source.flaw, raw: source.raw }
  }
}

/** Where each title stands; of titles that are the same the second is the second. */
function placesOf(titles: readonly string[], header: readonly string[]): number[] {
  const last = new Map<string, number>()
  return titles.map((title) => {
    const at = header.indexOf(title, (last.get(title) ?? -1) + 1)
    if (at >= 0) last.set(title, at)
    return at
  })
}

export async function badRowNumbers(folder: string): Promise<Set<number>> {
  const numbers = new Set<number>()
  for await (const { row } of readBadRows(folder)) numbers.add(row)
  return numbers
}

/** Joins the repaired rows in `work` with everything the base version holds; the base's parts are linked, not copied. */
export async function mergeRepair(
  deps: Pick<IntakeDeps, 'dataDir'>,
  base: Version,
  repaired: LoadResult,
  work: string,
  tried: ReadonlySet<number>,
): Promise<LoadResult> {
  const manifest = base.manifest
  if (!manifest) throw error('INTAKE_VERSION_NOT_READY', { id: base.id })
  const { final } = versionFolder(deps.dataDir, base.dataset, base.id)
  const parts = [...manifest.parts]
  for (const [i, part] of repaired.parts.entries()) {
    const file = `part-${String(manifest.parts.length + i).padStart(5, '0')}.parquet`
    await rename(join(work, part.file), join(work, `new-${file}`))
    parts.push({ ...part, file })
  }
  for (const part of manifest.parts) await link(join(final, part.file), join(work, part.file))
  for (const part of parts.slice(manifest.parts.length))
    await rename(join(work, `new-${part.file}`), join(work, part.file))
  const badByRule = await mergeBad(final, work, tried)
  const rowsGood = base.rowsGood + repaired.rowsGood
  const hash = (BigInt(`0x${base.hash}`) + BigInt(`0x${repaired.hash}`)) % (1n << 64n)
  return {
    rowsIn: base.rowsIn,
    rowsGood,
    rowsBad: base.rowsIn - rowsGood,
    blank: manifest.blank,
    badByRule,
    hash: hash.toString(16).padStart(16, '0'),
    parts,
  }
}

/** Bad rows of the base that nobody corrected, and those that failed again, in row order. */
async function mergeBad(baseFolder: string, work: string, tried: ReadonlySet<number>): Promise<Record<string, number>> {
  const again = new Map<number, BadRow>()
  for await (const row of readBadRows(work)) again.set(row.row, row)
  await rm(join(work, 'bad.ndjson'))
  const log = await badLog(join(work, 'bad.ndjson'))
  const badByRule: Record<string, number> = {}
  for await (const before of readBadRows(baseFolder)) {
    const row = again.get(before.row) ?? (tried.has(before.row) ? null : before)
    if (!row) continue
    await log.write([row])
    for (const rule of new Set(row.errors.map((e) => e.rule))) badByRule[rule] = (badByRule[rule] ?? 0) + 1
  }
  await log.close()
  return badByRule
}
