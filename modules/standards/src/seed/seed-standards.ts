import type { Tx } from '@shuyuan/db'
import { bundledNotices } from '@shuyuan/gb'
import { seedCodeLists } from './seed-code-lists.ts'
import { seedElements } from './seed-elements.ts'
import { hashOf, markSeed, seedsDone } from './seed.store.ts'
import { seedNotices } from './seed-notices.ts'

/** Brings the bundled standards into the database; does nothing for a part whose data did not change since it was loaded. */
export async function seedStandards(tx: Tx, now: Date): Promise<void> {
  const done = await seedsDone(tx)
  await seedCodeLists(tx, now, done)
  await seedElements(tx, now, done)
  const hash = hashOf(JSON.stringify(bundledNotices()))
  if (done.get('calendar') === hash) return
  await seedNotices(tx, now)
  await markSeed(tx, 'calendar', hash)
}
