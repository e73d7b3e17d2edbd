import { join } from 'node:path'
import { findDataset } from '@shuyuan/intake'
import { openDoubts } from '@shuyuan/ticket'
import type { SharingDeps } from '../deps.ts'
import type { Grant } from '../grant/grant.ts'
import { grantsOfClient } from '../grant/grant.store.ts'
import { onlineFolder } from '../online/online-folder.ts'
import { type OnlineReader, openOnline } from '../online/online-records.ts'
import { raisedMasks } from '../service/raised-masks.ts'
import type { Service } from '../service/service-record.ts'
import { findService } from '../service/service.store.ts'
import { type AdmissionBook, openAdmissionBook } from './admission-book.ts'
import { createDoor, type Door } from './door.ts'
import { createSnapshotBook, type SnapshotBook } from './snapshot.ts'

/** A service as the gateway sees it: its records, and the masks that today's registration demands beyond the published ones. */
export interface ServedService {
  service: Service
  reader: OnlineReader | null
  raised: ReadonlyMap<string, string>
}

/** What the gateway keeps in memory between calls; nothing in it is older than a second. */
export interface Books {
  /** by client id */
  grants: SnapshotBook<Grant[]>
  /** by id or service number */
  services: SnapshotBook<ServedService | null>
  /** by dataset: keyed hash of each doubted record → since when */
  doubts: SnapshotBook<ReadonlyMap<string, Date>>
  admissions: AdmissionBook
  /** where calls wait to be admitted and written together */
  door: Door
  close(): Promise<void>
}

/** A revoked grant, a raised column or a switched version binds within this time in every process. */
const MAX_AGE_MS = 1000
/** A call that holds the version before is answered long before this. */
const RETIRE_MS = 10_000
/** The version read from the database may be gone from the disk when switches follow each other quickly: read again. */
const ATTEMPTS = 3

export function openBooks(deps: SharingDeps): Books {
  const readers = new Map<string, OnlineReader>()
  const retired = new Map<OnlineReader, NodeJS.Timeout>()
  const door = createDoor()
  const admissions = openAdmissionBook(join(deps.dataDir, 'sharing', 'admission'), door)

  const readerOf = ({ id, onlineVersion }: Service): OnlineReader | null => {
    const known = readers.get(id) ?? null
    if (onlineVersion === null || known?.version === onlineVersion) return known
    const reader = openOnline(join(onlineFolder(deps, id), onlineVersion), onlineVersion)
    if (!reader) return null
    readers.set(id, reader)
    if (known) retired.set(known, setTimeout(() => void retire(known), RETIRE_MS).unref())
    return reader
  }
  const retire = async (reader: OnlineReader): Promise<void> => {
    retired.delete(reader)
    await reader.close()
  }

  const serve = async (code: string): Promise<ServedService | null> => {
    for (let attempt = 1; ; attempt++) {
      const service = await findService(deps.db, code)
      if (!service) return null
      const columns = (await findDataset(deps.db, service.dataset))?.columns ?? []
      const reader = readerOf(service)
      if (reader || service.onlineVersion === null || attempt === ATTEMPTS)
        return { service, reader, raised: raisedMasks(service.fields, columns) }
    }
  }

  return {
    grants: createSnapshotBook((client) => grantsOfClient(deps.db, client), MAX_AGE_MS),
    services: createSnapshotBook(serve, MAX_AGE_MS),
    doubts: createSnapshotBook((dataset) => openDoubts(deps.db, dataset), MAX_AGE_MS),
    admissions,
    door,
    async close() {
      for (const timer of retired.values()) clearTimeout(timer)
      for (const reader of [...retired.keys(), ...readers.values()]) await reader.close()
      await admissions.close()
    },
  }
}
