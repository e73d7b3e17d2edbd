import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Destruction, DestructionState } from './destruction.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'lifecycle.destruction': Destruction
  }
}

/** Columns of JSON travel as text. */
function row({ approvals, certificate, ...rest }: Partial<Destruction>): Partial<Destruction> {
  const json = {
    ...(approvals ? { approvals: JSON.stringify(approvals) as never } : {}),
    ...(certificate ? { certificate: JSON.stringify(certificate) as never } : {}),
  }
  return { ...rest, ...json }
}

export async function insertDestruction(tx: Tx, destruction: Destruction): Promise<void> {
  await tx
    .insertInto('lifecycle.destruction')
    .values({ ...row(destruction), certificate: null } as Destruction)
    .execute()
}

export async function findDestruction(db: Db, id: string): Promise<Destruction | null> {
  return (await db.selectFrom('lifecycle.destruction').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockDestruction(tx: Tx, id: string): Promise<Destruction | null> {
  const query = tx.selectFrom('lifecycle.destruction').selectAll().where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

export async function updateDestruction(tx: Tx, id: string, change: Partial<Destruction>): Promise<void> {
  await tx.updateTable('lifecycle.destruction').set(row(change)).where('id', '=', id).execute()
}

/** Version → the request that is not ended in which it stands. */
export async function findOpenDestructions(db: Db, versions: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('lifecycle.destruction')
    .select(['id', 'versions'])
    .where('state', 'in', ['requested', 'approved', 'failed'])
    .where(sql<boolean>`versions && ${[...versions]}::text[]`)
    .execute()
  return new Map(rows.flatMap(({ id, versions: of }) => of.map((version) => [version, id] as const)))
}

export async function listDestructions(
  db: Db,
  filter: {
    provider?: string | undefined
    dataset?: string | undefined
    state?: DestructionState | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Destruction>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('lifecycle.destruction')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.provider !== undefined) query = query.where('provider', '=', filter.provider)
  if (filter.dataset) query = query.where('dataset', '=', filter.dataset)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (one) => [one.id])
}
