import { type Db, forget, remember, type Tx } from '@shuyuan/db'
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
  return remember(db, 'workflow.definition', `${kind} ${version}`, () => query.executeTakeFirst())
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

/** How many running flows each version of each flow has: `kind/version` → number. */
export async function countRunning(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('workflow.flow')
    .select(['kind', 'version', ({ fn }) => fn.countAll<number>().as('running')])
    .where('state', '=', 'running')
    .groupBy(['kind', 'version'])
    .execute()
  return new Map(rows.map(({ kind, version, running }) => [`${kind}/${version}`, running]))
}

export async function replaceDefinition(tx: Tx, definition: FlowDefinition): Promise<void> {
  forget(tx, 'workflow.definition')
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
