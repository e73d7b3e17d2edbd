import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { ListValue, WantedValue } from './code-list.ts'
import { SINCE_EVER } from './code-list.store.ts'

const BATCH = 1000

/** The first values of a list, numbered in their order; `day` is the day from which those without a day of their own are in force. */
export async function insertValues(tx: Tx, list: string, values: readonly WantedValue[], day: string): Promise<void> {
  const rows = values.map((v, position) => ({ ...v, list, position, validFrom: v.validFrom ?? day }))
  for (let at = 0; at < rows.length; at += BATCH)
    await tx
      .insertInto('standards.codeValue')
      .values(rows.slice(at, at + BATCH))
      .execute()
}

/** Ends a value's period on a day; a period that had not begun by then never was. */
export async function closeValue(
  tx: Tx,
  period: { list: string; code: string; validFrom: string },
  day: string,
): Promise<void> {
  if (period.validFrom >= day)
    await tx
      .deleteFrom('standards.codeValue')
      .where((e) => e.and(period))
      .execute()
  else
    await tx
      .updateTable('standards.codeValue')
      .set({ validTo: day })
      .where((e) => e.and(period))
      .execute()
}

/** Gives a period its place in the list and the day on which it ends. */
export async function settleValue(
  tx: Tx,
  period: { list: string; code: string; validFrom: string },
  set: { position: number; validTo: string | null },
): Promise<void> {
  await tx
    .updateTable('standards.codeValue')
    .set(set)
    .where((e) => e.and(period))
    .execute()
}

/** Opens a value's period; a code withdrawn and taken up again on the same day continues its period. */
export async function openValue(
  tx: Tx,
  list: string,
  value: WantedValue & { validFrom: string },
  position: number,
): Promise<void> {
  const { label, parent, validTo } = value
  await tx
    .insertInto('standards.codeValue')
    .values({ ...value, list, position })
    .onConflict((c) => c.columns(['list', 'code', 'validFrom']).doUpdateSet({ label, parent, position, validTo }))
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
