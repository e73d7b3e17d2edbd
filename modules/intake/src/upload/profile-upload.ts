import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Session, whenRoom } from '@shuyuan/engine'
import { newId } from '@shuyuan/kernel'
import type { IntakeDeps } from '../deps.ts'
import { columnType, valueType } from '../detect/value-type.ts'
import type { Detection } from '../detect/detection.ts'
import type { ColumnType } from '../dataset/column.ts'
import { profileSql } from './profile.sql.ts'
import { sampleUpload } from './sample-upload.ts'
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

/**
 * Looks into every column of an upload: the whole file up to 200,000 rows, the first 200,000 beyond that (`complete` says which). Without
 * `forms` the patterns, which cost most, stay empty.
 */
export async function profileUpload(
  deps: Pick<IntakeDeps, 'engine' | 'dataDir'>,
  upload: Upload,
  { forms = true }: { forms?: boolean } = {},
): Promise<Profile> {
  const layout = upload.detection
  const dir = join(deps.dataDir, 'intake', 'uploads', '.tmp', newId('prf'))
  await mkdir(dir, { recursive: true, mode: 0o700 })
  try {
    const { from, complete, ...sample } = await sampleUpload(
      join(deps.dataDir, upload.path),
      layout,
      join(dir, 'sample.csv'),
    )
    const columns = await whenRoom(() => deps.engine.session((session) => measure(session, from, layout, forms)))
    return {
      complete,
      rows: sample.rows + sample.flawed,
      flawed: sample.flawed,
      columns: columns.map((c) => ({ ...c, top: c.top.slice(0, 20) })),
    }
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function measure(
  session: Session,
  from: string,
  { header, columns }: Detection,
  forms: boolean,
): Promise<ColumnProfile[]> {
  await session.run(`create temp table sample as select * from ${from}`)
  const profiles: ColumnProfile[] = []
  for (const [i, title] of header.entries()) {
    const [measured] = await session.query<Measured>(profileSql(i, { missing: columns[i]?.missing, forms }))
    if (!measured) continue
    const { minLength, maxLength, top } = measured
    profiles.push({ title, ...measured, minLength: minLength ?? 0, maxLength: maxLength ?? 0, ...guess(top) })
  }
  return profiles
}

function guess(values: readonly { value: string; count: number }[]): Pick<ColumnProfile, 'types' | 'type'> {
  const counts = new Map<ColumnType, number>()
  for (const { value, count } of values) {
    const type = valueType(value)
    counts.set(type, (counts.get(type) ?? 0) + count)
  }
  return { types: Object.fromEntries(counts), type: columnType(counts) }
}
