import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { ClassNode, ClassTree } from './class-tree.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.classTree': Omit<ClassTree, 'nodes'> & {
      nodes: JSONColumnType<ClassNode[]>
      updatedBy: string
      updatedAt: Date
    }
    'catalogue.entryClass': { entry: string; tree: string; code: string }
  }
}

export async function listTrees(db: Db): Promise<ClassTree[]> {
  return db
    .selectFrom('catalogue.classTree')
    .select(['id', 'name', 'nodes', 'builtin'])
    .orderBy('builtin', 'desc')
    .orderBy('id')
    .execute()
}

export async function putTree(tx: Tx, tree: ClassTree & { updatedBy: string; updatedAt: Date }): Promise<void> {
  const row = { ...tree, nodes: JSON.stringify(tree.nodes) }
  await tx
    .insertInto('catalogue.classTree')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** A class that entries are in and that is not among `codes`. */
export async function firstUsed(
  tx: Tx,
  tree: string,
  codes: string[],
): Promise<{ code: string; count: number } | undefined> {
  return tx
    .selectFrom('catalogue.entryClass')
    .select((eb) => ['code', eb.fn.countAll<number>().as('count')])
    .where('tree', '=', tree)
    .where('code', 'not in', codes)
    .groupBy('code')
    .orderBy('code')
    .executeTakeFirst()
}

/** The classes an entry was put into. */
export async function findClasses(db: Db, entry: string): Promise<{ tree: string; code: string }[]> {
  return db
    .selectFrom('catalogue.entryClass')
    .select(['tree', 'code'])
    .where('entry', '=', entry)
    .orderBy('tree')
    .orderBy('code')
    .execute()
}

export async function replaceClasses(tx: Tx, entry: string, classes: { tree: string; code: string }[]): Promise<void> {
  await tx.deleteFrom('catalogue.entryClass').where('entry', '=', entry).execute()
  if (classes.length > 0)
    await tx
      .insertInto('catalogue.entryClass')
      .values(classes.map((one) => ({ entry, ...one })))
      .execute()
}
