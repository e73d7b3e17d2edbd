import { ident, list } from '@shuyuan/engine'
import { lookupKey, shownValue } from '../service/lookup-key.ts'
import type { Service } from '../service/service-record.ts'
import { storageKey } from './online-record.ts'

/** A row as a service's records hold it. */
export interface FoundRow {
  /** its key at the source; '' where the source's key is not known */
  id: string
  /** under which it is found; null: nobody can ask for it */
  key: string | null
  /** of the offered fields */
  values: (string | null)[]
}

const named = (names: readonly string[], letter: string, there?: ReadonlySet<string>) =>
  names.map((name, i) => `cast(${!there || there.has(name) ? ident(name) : 'null'} as varchar) as ${letter}${i}`)

/** A FROM-clause's rows as texts: lookup key `k…`, fields `f…`, key at the source `s…`; null where it has no such column (`there`). Pure. */
export function foundSql(
  service: Pick<Service, 'keyColumns' | 'fields'>,
  keys: readonly string[],
  from: string,
  there?: ReadonlySet<string>,
): string {
  const fields = service.fields.map((field) => field.name)
  const parts = [named(service.keyColumns, 'k', there), named(fields, 'f', there), named(keys, 's')]
  return `select ${list(parts.flat())} from ${from}`
}

/** Only the keys at the source. Pure. */
export const sourceSql = (keys: readonly string[], from: string): string =>
  `select ${list(named(keys, 's'))} from ${from}`

/** Reads rows of `foundSql`. */
export function foundRows({
  keyColumns,
  fields,
}: Pick<Service, 'keyColumns' | 'fields'>): (row: Readonly<Record<string, string | null>>) => FoundRow {
  const keys = keyColumns.map((name, i) => [`k${i}`, fields.find((field) => field.name === name)?.type] as const)
  const places = fields.map(({ type }, i) => [`f${i}`, type] as const)
  return (row) => {
    const shown = ([at, type]: readonly [string, string | undefined]) => shownValue(row[at] ?? null, type)
    const key = keys.map(shown)
    const whole = key.every((value) => value !== null && value.trim() !== '')
    return {
      id: sourceId(row),
      key: whole ? storageKey(lookupKey(key as string[])) : null,
      values: places.map(shown),
    }
  }
}

/** The key of a row at the source as one text. */
export function sourceId(row: Readonly<Record<string, string | null>>): string {
  const values: (string | null)[] = []
  for (let i = 0; row[`s${i}`] !== undefined; i++) values.push(row[`s${i}`] ?? null)
  return JSON.stringify(values)
}
