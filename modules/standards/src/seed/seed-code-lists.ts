import type { Tx } from '@shuyuan/db'
import { type CodeTable, codeTable, codeTableIds } from '@shuyuan/gb'
import { civilDate } from '@shuyuan/kernel'
import { sql } from 'kysely'
import { SINCE_EVER } from '../code-list/code-list.store.ts'
import { hashOf, markSeed } from './seed.store.ts'

/** Bundled code lists, each in one statement. A list whose data changed with the platform gets its next version. */
export async function seedCodeLists(tx: Tx, now: Date, done: ReadonlyMap<string, string>): Promise<void> {
  for (const id of codeTableIds()) {
    const table = codeTable(id) as CodeTable
    const hash = hashOf(JSON.stringify(table))
    if (done.get(`list.${id}`) === hash) continue
    await replaceList(tx, table, now)
    await markSeed(tx, `list.${id}`, hash)
  }
}

async function replaceList(tx: Tx, table: CodeTable, now: Date): Promise<void> {
  const valueCount = table.values.filter((v) => v.validTo === null).length
  const { id, name, nameEn, standard } = table
  const { version } = await tx
    .insertInto('standards.codeList')
    .values({
      id,
      name,
      nameEn,
      standard,
      source: 'national',
      description: '',
      version: 1,
      valueCount,
      updatedAt: now,
      updatedBy: 'system',
    })
    .onConflict((c) =>
      c.column('id').doUpdateSet((e) => ({
        name,
        nameEn,
        standard,
        valueCount,
        updatedAt: now,
        version: e('standards.codeList.version', '+', 1),
      })),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('standards.codeValue').where('list', '=', id).execute()
  const rows = table.values.map((v, position) => ({
    ...v,
    valid_from: v.validFrom ?? SINCE_EVER,
    valid_to: v.validTo,
    position,
  }))
  await sql`insert into standards.code_value (list, code, label, parent, position, valid_from, valid_to)
    select ${id}, code, label, parent, position, valid_from, valid_to
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v (code text, label text, parent text, position int, valid_from date, valid_to date)`.execute(
    tx,
  )
  const note = version === 1 ? `随平台提供（${table.version}）` : `随平台更新（${table.version}）`
  await tx
    .insertInto('standards.codeListVersion')
    .values({
      list: id,
      version,
      validFrom: civilDate(now),
      note,
      added: rows.length,
      changed: 0,
      withdrawn: 0,
      createdAt: now,
      createdBy: 'system',
    })
    .execute()
}
