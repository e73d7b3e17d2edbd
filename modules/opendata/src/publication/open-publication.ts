import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Publication } from './publication.ts'
import { findPublication } from './publication.store.ts'

/** A data set that is online; everything else does not exist for the public. Errors: OPENDATA_NOT_FOUND. */
export async function openPublication(deps: Pick<OpendataDeps, 'db'>, id: string): Promise<Publication> {
  const publication = await findPublication(deps.db, id)
  if (publication?.state !== 'online') throw error('OPENDATA_NOT_FOUND', { id })
  return publication
}
