import type { Tx } from '@shuyuan/db'
import { findNamesake } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { fieldFaults } from '../field/field-faults.ts'
import { gradeFaults } from '../grade/grade-faults.ts'
import { findLevels } from '../grade/scheme/scheme.store.ts'
import { cycleFaults } from './cycle-faults.ts'
import type { EntryContent } from './entry.ts'
import { linkFaults } from './link-faults.ts'
import { saveFaults } from './save-faults.ts'

/** Throws CATALOGUE_ENTRY_INVALID with a text per field, or CATALOGUE_NAME_TAKEN. */
export async function assertSaveable(
  tx: Tx,
  entry: { id: string; provider: string; frontCode: string },
  content: EntryContent,
): Promise<void> {
  const fields = {
    ...saveFaults(content, entry.frontCode, await findLevels(tx)),
    ...(await linkFaults(tx, entry.provider, content)),
    ...(await cycleFaults(tx, entry.id, content)),
    ...(await gradeFaults(tx, entry.id, content)),
    ...(await fieldFaults(tx, entry.frontCode, content)),
  }
  const texts = Object.values(fields)
  const { name } = content
  if (texts[0] !== undefined)
    throw error('CATALOGUE_ENTRY_INVALID', { name, count: texts.length, first: texts[0] }, { fields })
  if (await findNamesake(tx, entry.provider, name, entry.id)) throw error('CATALOGUE_NAME_TAKEN', { name })
}
