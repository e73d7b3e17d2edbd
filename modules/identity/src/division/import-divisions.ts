import { inTx } from '@shuyuan/db'
import { isRealDate } from '@shuyuan/gb'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Division, levelOf, normalCode, parentsOf } from './division.ts'
import { findDivisions, saveDivisions } from './division.store.ts'
import type { DivisionRow } from './parse-divisions.ts'

const SHOWN = 50

/**
 * Takes over the tree of a jurisdiction: all rows or none. Known codes get the new name and dates; nothing is deleted, a withdrawn code
 * gets `validTo`. Throws IDENTITY_DIVISION_IMPORT with the first 50 faulty rows.
 */
export async function importDivisions(
  deps: IdentityDeps,
  subject: Subject,
  rows: readonly DivisionRow[],
): Promise<{ inserted: number; updated: number; unchanged: number }> {
  return inTx(deps.db, async (tx) => {
    const faults: Record<string, string> = {}
    const fault = (i: number, text: string) => {
      faults[`rows.${i + 1}`] = text
    }
    const wanted = new Map<string, Division>()
    const rowOf = new Map<string, number>()
    for (const [i, row] of rows.entries()) {
      const read = readRow(row)
      if (typeof read === 'string') fault(i, read)
      else if ((wanted.get(read.code)?.name ?? read.name) !== read.name) fault(i, `代码“${read.code}”重复且名称不同`)
      else if (!wanted.has(read.code)) {
        wanted.set(read.code, read)
        rowOf.set(read.code, i)
      }
    }
    const asked = new Set([...wanted.keys()].flatMap((code) => [code, ...parentsOf(code)]))
    const known = new Map((await findDivisions(tx, [...asked])).map((d) => [d.code, d]))
    for (const division of wanted.values()) {
      const parents = parentsOf(division.code)
      division.parent = parents.find((code) => wanted.has(code) || known.has(code)) ?? null
      if (parents.length > 0 && division.parent === null)
        fault(rowOf.get(division.code) ?? 0, `找不到“${division.code}”的上级区划`)
    }
    const count = Object.keys(faults).length
    if (count > 0) {
      const fields = Object.fromEntries(Object.entries(faults).slice(0, SHOWN))
      throw error('IDENTITY_DIVISION_IMPORT', { count, first: Object.values(faults)[0] ?? '' }, { fields })
    }
    const all = [...wanted.values()]
    const changed = all.filter((division) => !same(division, known.get(division.code)))
    await saveDivisions(
      tx,
      changed.toSorted((a, b) => a.level - b.level),
    )
    const inserted = changed.filter((division) => !known.has(division.code)).length
    const result = { inserted, updated: changed.length - inserted, unchanged: all.length - changed.length }
    await deps.evidence.record(tx, {
      kind: 'identity.division.imported',
      actor: subject.id,
      org: subject.org,
      detail: result,
    })
    return result
  })
}

/** The division of a row, or what is wrong with it. */
function readRow(row: DivisionRow): Division | string {
  const code = normalCode(row.code)
  const name = row.name.trim()
  if (code === null) return `代码“${row.code.slice(0, 20)}”不正确，应为 2、4、6、9 或 12 位数字`
  if (name === '' || name.length > 100 || /\p{Cc}/u.test(name)) return `代码“${code}”的名称为空、过长或含控制字符`
  const [validFrom, validTo] = [row.validFrom || null, row.validTo || null]
  for (const date of [validFrom, validTo])
    if (date !== null && !isCivilDate(date)) return `代码“${code}”的日期应为 YYYY-MM-DD 且真实存在`
  if (validFrom !== null && validTo !== null && validTo < validFrom) return `代码“${code}”的停用日期早于启用日期`
  return { code, name, level: levelOf(code), parent: null, validFrom, validTo }
}

function isCivilDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text)
}

function same(a: Division, b: Division | undefined): boolean {
  return (
    b !== undefined &&
    a.name === b.name &&
    a.parent === b.parent &&
    a.validFrom === b.validFrom &&
    a.validTo === b.validTo
  )
}
