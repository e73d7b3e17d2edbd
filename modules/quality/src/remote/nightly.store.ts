import type { Tx } from '@shuyuan/db'
import '../tables.ts'

/** False when the dataset was taken on this day before. */
export async function takeNight(tx: Tx, dataset: string, day: string): Promise<boolean> {
  const taken = await tx
    .insertInto('quality.nightly')
    .values({ dataset, day })
    .onConflict((c) => c.column('dataset').doUpdateSet({ day }).where('quality.nightly.day', '<', day))
    .returning('dataset')
    .executeTakeFirst()
  return taken !== undefined
}
