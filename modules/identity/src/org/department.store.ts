import type { Db, Tx } from '@shuyuan/db'
import type { Department } from './org.ts'

const columns = ['id', 'org', 'name', 'enabled'] as const

export async function findDepartment(db: Db, id: string): Promise<Department | null> {
  return (await db.selectFrom('identity.department').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

export async function listDepartments(db: Db, org: string): Promise<Department[]> {
  return db.selectFrom('identity.department').select(columns).where('org', '=', org).orderBy('id').execute()
}

/** False when the organisation has one of that name. */
export async function insertDepartment(tx: Tx, department: Department, at: Date): Promise<boolean> {
  const row = await tx
    .insertInto('identity.department')
    .values({ ...department, createdAt: at })
    .onConflict((conflict) => conflict.columns(['org', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** False when another department of the organisation has the name. */
export async function updateDepartment(tx: Tx, department: Department): Promise<boolean> {
  const { id, org, name, enabled } = department
  const row = await tx
    .updateTable('identity.department as d')
    .set({ name, enabled })
    .where('d.id', '=', id)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('identity.department as other')
            .select('other.id')
            .where('other.org', '=', org)
            .where('other.name', '=', name)
            .where('other.id', '<>', id),
        ),
      ),
    )
    .returning('d.id')
    .executeTakeFirst()
  return row !== undefined
}
