import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { City } from '../city.ts'
import { readEntries } from '../facts/entry.ts'
import { spoilRows } from '../fault/spoil-rows.ts'
import { SCHEMA } from '../seed/town-database.ts'
import { townTable } from '../seed/town-table.ts'

const TABLE = 'low_income'
const HOUSEHOLDS = 60

/**
 * A day at the counters of the civil affairs bureau: new households in its own system, some typed wrong. `day` (YYYYMMDD) makes the numbers of
 * the certificates; the same day comes once. Answers the rows as the papers have them and as they were typed, the columns as in the catalogue.
 */
export async function civilDay(db: Db, city: City, day: string): Promise<{ right: string[][]; typed: string[][] }> {
  const fact = readEntries(city.departments).find(({ table }) => table === TABLE)
  if (!fact) throw new Error(`Cannot work for a day: the city has no table "${TABLE}"`)
  const { columns, rows } = townTable({ city }, fact, { clean: true })
  const key = fact.items.findIndex((item) => item.key)
  const right = rows.slice(0, HOUSEHOLDS).map((cells, i) => cells.with(key, `DBZ${day}${String(i).padStart(4, '0')}`))
  const typed = spoilRows(city, fact.items, right)
  const names = columns.map(({ name }) => name)
  const records = typed.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] || null])))
  const shape = columns.map((column) => sql`${sql.id(column.name)} ${sql.raw(column.type)}`)
  await sql`insert into ${sql.id(SCHEMA, TABLE)} (${sql.join(names.map((name) => sql.id(name)))})
    select * from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as t(${sql.join(shape)})
    on conflict do nothing`.execute(db)
  return { right, typed }
}
