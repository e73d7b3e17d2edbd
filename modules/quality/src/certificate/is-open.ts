import { findEntry } from '@shuyuan/catalogue'
import type { QualityDeps } from '../deps.ts'

/** Whether a catalogue entry is published and open to the public (with or without conditions): its certificates may be read by everybody. */
export async function isOpen(deps: Pick<QualityDeps, 'db'>, id: string): Promise<boolean> {
  const entry = await findEntry(deps.db, id, 'live')
  return entry !== undefined && entry.state !== 'revoked' && entry.openType !== 3
}
