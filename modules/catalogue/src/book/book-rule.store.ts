import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import type { StaleAs } from './book.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.bookRule': { one: boolean; staleAs: StaleAs }
  }
}

export async function findStaleAs(db: Db): Promise<StaleAs> {
  const query = db.selectFrom('catalogue.bookRule').select('staleAs')
  const rows = await remember(db, 'catalogue.bookRule', '', () => query.execute())
  return rows[0]?.staleAs ?? 'unattached'
}

export async function updateStaleAs(tx: Tx, staleAs: StaleAs): Promise<void> {
  forget(tx, 'catalogue.bookRule')
  await tx.updateTable('catalogue.bookRule').set({ staleAs }).execute()
}
