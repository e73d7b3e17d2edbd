import { join } from 'node:path'
import type { SharingDeps } from '../deps.ts'
import type { Grant } from '../grant/grant.ts'
import { grantsOfClient } from '../grant/grant.store.ts'
import { type OnlineReader, openOnline } from '../online/online-records.ts'
import { onlineFolder } from '../online/online-folder.ts'
import type { Service } from '../service/service.ts'
import { findService } from '../service/service.store.ts'
import { type AdmissionBook, openAdmissionBook } from './admission-book.ts'
import { createSnapshotBook, type SnapshotBook } from './snapshot.ts'

/** What the gateway keeps in memory between calls; nothing in it is older than a second. */
export interface Books {
  /** by client id */
  grants: SnapshotBook<Grant[]>
  services: SnapshotBook<{ service: Service; reader: OnlineReader | null } | null>
  admissions: AdmissionBook
  close(): Promise<void>
}

/** A revoked grant or a switched version binds within this time in every process. */
const MAX_AGE_MS = 1000

export function openBooks(deps: SharingDeps): Books {
  const readers = new Map<string, OnlineReader>()
  const admissions = openAdmissionBook(join(deps.dataDir, 'sharing', 'admission'))

  const grants = createSnapshotBook((client) => grantsOfClient(deps.db, client), MAX_AGE_MS)

  const services = createSnapshotBook(async (code) => {
    const service = await findService(deps.db, code)
    if (!service) return null
    const known = readers.get(service.id)
    if (service.onlineVersion === null || known?.version === service.onlineVersion)
      return { service, reader: known ?? null }
    const reader = openOnline(join(onlineFolder(deps, service.id), service.onlineVersion), service.onlineVersion)
    readers.set(service.id, reader)
    // Lookups are synchronous, so no call can be inside the old version now.
    await known?.close()
    return { service, reader }
  }, MAX_AGE_MS)

  return {
    grants,
    services,
    admissions,
    async close() {
      for (const reader of readers.values()) await reader.close()
      await admissions.close()
    },
  }
}
