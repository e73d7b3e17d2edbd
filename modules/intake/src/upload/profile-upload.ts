import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { newId } from '@shuyuan/kernel'
import type { IntakeDeps } from '../deps.ts'
import { columnType, valueType } from '../detect/value-type.ts'
import type { ColumnType } from '../dataset/column.ts'
import { openChunk } from '../load/chunk-writer.ts'
import { readChunkSql } from '../load/chunk.sql.ts'
import { readRows } from '../read/read-rows.ts'
import { profileSql } from './profile.sql.ts'
import type { Upload } from './upload.ts'

export interface ColumnProfile {
  title: string
  rows: number
  nulls: number
  /** HyperLogLog estimate, about 2 % off */
  distinct: number
  min: string | null
  max: string | null
  minLength: number
  maxLength: number
  /** most frequent forms: `9` digit, `a` Latin letter, `中` Chinese character, runs shortened */
  patterns: { value: string; count: number }[]
  top: { value: string; count: number }[]
  /** type guess of the distinct samples looked at */
  types: Record<string, number>
  type: ColumnType
}

export interface Profile {
  /** true = the whole file was looked at */
  complete: boolean
  rows: number
  flawed: number
  columns: ColumnProfile[]
}

const SAMPLE_ROWS = 200_000

interface Measured {
  rows: number
  nulls: number
  distinct: number
  min: string | null
  max: string | null
  minLength: number | null
  maxLength: number | null
  patterns: { value: string; count: number }[]
  top: { value: string; count: number }[]
}

/** Looks into every column of an upload: the whole file up to 200,000 rows, the first 200,000 beyond that (`complete` says which). */
export async function profileUpload(deps: Pick<IntakeDeps, 'engine' | 'dataDir'>, upload: Upload): Promise<Profile> {
  const layout = upload.detection
  const dir = join(deps.dataDir, 'intake', 'uploads', '.tmp', newId('prf'))
  await mkdir(dir, { recursive: true, mode: 0o700 })
  try {
    const path = join(dir, 'sample.csv')
    const chunk = await openChunk(path, ',')
    let flawed = 0
    let complete = true
    for await (const row of readRows(join(deps.dataDir, upload.path), layout)) {
      if (chunk.rows >= SAMPLE_ROWS) {
        complete = false
        break
      }
      if (row.flaw) flawed++
      else chunk.cells(row.row, row.cells)
      if (chunk.rows % 5000 === 0) await chunk.flush()
    }
    await chunk.flush()
    await chunk.close()
    const columns = await deps.engine.session(async (session) => {
      await session.run(
        `create temp table sample as select * from ${readChunkSql(path, layout.header.length, ',', chunk.longest)}`,
      )
      const profiles: ColumnProfile[] = []
      for (const [i, title] of layout.header.entries()) {
        const [measured] = await session.query<Measured>(profileSql(i, layout.columns[i]?.missing))
        if (measured)
          profiles.push({
            title,
            ...measured,
            minLength: measured.minLength ?? 0,
            maxLength: measured.maxLength ?? 0,
            ...guess(measured.top),
          })
      }
      return profiles
    })
    return {
      complete,
      rows: chunk.rows + flawed,
      flawed,
      columns: columns.map((c) => ({ ...c, top: c.top.slice(0, 20) })),
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

function guess(values: readonly { value: string; count: number }[]): Pick<ColumnProfile, 'types' | 'type'> {
  const counts = new Map<ColumnType, number>()
  for (const { value, count } of values) {
    const type = valueType(value)
    counts.set(type, (counts.get(type) ?? 0) + count)
  }
  return { types: Object.fromEntries(counts), type: columnType(counts) }
}
