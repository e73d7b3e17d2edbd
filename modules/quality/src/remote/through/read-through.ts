import { type ConnectionDeps, readSource } from '@shuyuan/connection'
import { ident, type Session } from '@shuyuan/engine'
import { castRowsSql, type Column } from '@shuyuan/intake'
import { AppError } from '@shuyuan/kernel'
import type { QualityDeps } from '../../deps.ts'
import type { Asked } from '../count-at-source.ts'
import type { Place } from '../open-source.ts'
import { tooMany } from './too-many.ts'

/**
 * Reads columns of a table into a temporary one of the session, cast as a load casts them; a row whose value does not fit its type is left
 * out as a load refuses it. Answers null, or why the department's limits do not allow it. Throws CONNECTION_LOGICAL_…, CONNECTOR_…, ENGINE_….
 */
export async function readThrough(
  deps: QualityDeps,
  session: Session,
  { logical, columns, table }: Pick<Place, 'logical'> & { columns: readonly Column[]; table: string },
  asked: Asked,
): Promise<string | null> {
  const { checkRows, timeoutMs } = logical
  if (checkRows === 0) return tooMany(0)
  await session.run(`create temp table ${table} as select * from (${castSql(columns, 0)}) limit 0`, ['[]'])
  let start = 0
  try {
    const { more } = await readSource(deps as QualityDeps & ConnectionDeps, logical, {
      ...asked,
      purpose: 'check',
      columns,
      async take(rows) {
        await session.run(`insert into ${table} ${castSql(columns, start)}`, [JSON.stringify(rows)])
        start += rows.length
      },
    })
    return more ? tooMany(checkRows) : null
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'CONNECTOR_TIMEOUT') throw cause
    return `读过源表超过提供部门规定的 ${timeoutMs / 1000} 秒`
  }
}

/** A batch of rows (JSON arrays of texts, the one parameter) typed as a load types them, numbered on from `start`. */
function castSql(columns: readonly Column[], start: number): string {
  const cells = columns.map((_, i) => `nullif(r[${i + 1}], '') as s${i}`)
  const rows = `select unnest(from_json(?::json, '[["VARCHAR"]]')) as r`
  const batch = `(select ${start} + row_number() over () as _row, ${cells.join(', ')} from (${rows}))`
  // only the type decides here: an absent value of a required column is what a rule is to find
  const mapped = columns.map((column, source) => ({ column: { ...column, required: false, key: false }, source }))
  const names = ['_row', ...columns.map(({ name }) => ident(name))].join(', ')
  return `select ${names} from (${castRowsSql(batch, mapped, columns.length)}) where not _bad`
}
