import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { ListValue, WantedValue } from './code-list.ts'
import { SINCE_EVER } from './code-list.store.ts'

const BATCH = 1000

/** New values in force from `validFrom`, numbered in their order. */
export async function insertValues(
  tx: Tx,
  list: string,
  values: readonly WantedValue[],
  validFrom: string,
): Promise<void> {
  for (let at = 0; at < values.length; at += BATCH)
    await tx
      .insertInto('standards.codeValue')
      .values(values.slice(at, at + BATCH).map((v, i) => ({ ...v, list, position: at + i, validFrom, validTo: null })))
      .execute()
}

/** Ends a value's period today; a period that began today never was. */
export async function closeValue(
  tx: Tx,
  period: { list: string; code: string; validFrom: string },
  today: string,
): Promise<void> {
  if (period.validFrom >= today)
    await tx
      .deleteFrom('standards.codeValue')
      .where((e) => e.and(period))
      .execute()
  else
    await tx
      .updateTable('standards.codeValue')
      .set({ validTo: today })
      .where((e) => e.and(period))
      .execute()
}

export async function moveValue(tx: Tx, list: string, code: string, position: number): Promise<void> {
  await tx
    .updateTable('standards.codeValue')
    .set({ position })
    .where('list', '=', list)
    .where('code', '=', code)
    .where('validTo', 'is', null)
    .execute()
}

/** Opens a value's period today; a code withdrawn and taken up again on the same day continues its period. */
export async function openValue(
  tx: Tx,
  list: string,
  value: WantedValue,
  position: number,
  today: string,
): Promise<void> {
  const { label, parent } = value
  await tx
    .insertInto('standards.codeValue')
    .values({ ...value, list, position, validFrom: today, validTo: null })
    .onConflict((c) => c.columns(['list', 'code', 'validFrom']).doUpdateSet({ label, parent, position, validTo: null }))
    .execute()
}

/** Replaces all periods of a list in one statement. */
export async function replaceValues(tx: Tx, list: string, values: readonly ListValue[]): Promise<void> {
  await tx.deleteFrom('standards.codeValue').where('list', '=', list).execute()
  const rows = values.map(({ code, label, parent, validFrom, validTo }, position) => ({
    code,
    label,
    parent,
    position,
    valid_from: validFrom ?? SINCE_EVER,
    valid_to: validTo,
  }))
  await sql`insert into standards.code_value (list, code, label, parent, position, valid_from, valid_to)
    select ${list}, code, label, parent, position, valid_from, valid_to
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v (code text, label text, parent text, position int, valid_from date, valid_to date)`.execute(
    tx,
  )
}
