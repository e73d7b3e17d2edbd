import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import type { JSONColumnType, Selectable } from 'kysely'
import type { ExtraField } from './field.ts'

interface FieldTable extends Omit<ExtraField, 'options' | 'classes' | 'themes'> {
  options: JSONColumnType<string[]>
  classes: JSONColumnType<string[]>
  themes: JSONColumnType<string[]>
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.field': FieldTable
  }
}

/** Bureau-defined fields in their order; retired ones only when asked for. Forms, imports, exports and search all read this list. */
export async function listFields(db: Db, { retired = false }: { retired?: boolean } = {}): Promise<ExtraField[]> {
  return remember(db, 'catalogue.field', `${retired}`, async () => {
    let query = db.selectFrom('catalogue.field').selectAll().orderBy('seq').orderBy('id')
    if (!retired) query = query.where('retiredAt', 'is', null)
    return (await query.execute()) as Selectable<FieldTable>[]
  })
}

/** The field under lock. */
export async function lockField(tx: Tx, id: string): Promise<ExtraField | undefined> {
  return tx.selectFrom('catalogue.field').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** False when the key is taken, be it by a retired field. */
export async function insertField(tx: Tx, field: ExtraField): Promise<boolean> {
  forget(tx, 'catalogue.field')
  const result = await tx
    .insertInto('catalogue.field')
    .values(row(field))
    .onConflict((oc) => oc.column('key').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function updateField(tx: Tx, field: ExtraField): Promise<void> {
  forget(tx, 'catalogue.field')
  await tx.updateTable('catalogue.field').set(row(field)).where('id', '=', field.id).execute()
}

function row(field: ExtraField) {
  const { options, classes, themes, ...rest } = field
  return {
    ...rest,
    options: JSON.stringify(options),
    classes: JSON.stringify(classes),
    themes: JSON.stringify(themes),
  }
}
