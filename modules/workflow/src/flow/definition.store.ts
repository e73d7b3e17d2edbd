import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { FlowDefinition, Level } from './definition.ts'

interface DefinitionTable extends Omit<FlowDefinition, 'levels'> {
  levels: JSONColumnType<Level[]>
}

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.definition': DefinitionTable
  }
}

/** The version in force, or a certain one. */
export async function findDefinition(db: Db, kind: string, version?: number): Promise<FlowDefinition | undefined> {
  let query = db.selectFrom('workflow.definition').selectAll().where('kind', '=', kind)
  query = version === undefined ? query.where('active', '=', true) : query.where('version', '=', version)
  return query.executeTakeFirst()
}

/** Like findDefinition in force, and nobody else changes it until the transaction ends. */
export async function lockDefinition(tx: Tx, kind: string): Promise<FlowDefinition | undefined> {
  return tx
    .selectFrom('workflow.definition')
    .selectAll()
    .where('kind', '=', kind)
    .where('active', '=', true)
    .forUpdate()
    .executeTakeFirst()
}

/** All versions of all flows, or of one; newest first. */
export async function listDefinitions(db: Db, kind?: string): Promise<FlowDefinition[]> {
  let query = db.selectFrom('workflow.definition').selectAll()
  query = kind === undefined ? query.where('active', '=', true) : query.where('kind', '=', kind)
  return query.orderBy('kind').orderBy('version', 'desc').execute()
}

export async function replaceDefinition(tx: Tx, definition: FlowDefinition): Promise<void> {
  await tx
    .updateTable('workflow.definition')
    .set({ active: false })
    .where('kind', '=', definition.kind)
    .where('active', '=', true)
    .execute()
  await tx
    .insertInto('workflow.definition')
    .values({ ...definition, levels: JSON.stringify(definition.levels) })
    .execute()
}
