import { type CapturedState, capturedKeys, readChanges } from '@shuyuan/connection'
import type { SharingDeps } from '../deps.ts'
import type { Service } from '../service/service-record.ts'
import { foundRows, foundSql, sourceId, sourceSql } from './found-row.sql.ts'
import { changeRows, openLive, putStand, readStand } from './live-records.ts'

/** How applying ended: all that was captured is in the records, or what follows comes with the next version only. */
export interface Applied {
  state: CapturedState
  upto: 'now' | 'version'
}

/**
 * Brings live records up to what was captured: stretch by stretch, each in one transaction together with the place where they stand, so that
 * a crash leaves whole stretches and the next attempt goes on where they end. Only for the one who holds the service's live row, or a folder that
 * nobody reads yet.
 */
export async function applyChanges(
  deps: Pick<SharingDeps, 'db' | 'dataDir' | 'engine'>,
  service: Service,
  folder: string,
): Promise<Applied> {
  const keys = (await capturedKeys(deps.db, service.dataset)) ?? []
  const { store, write, close } = openLive(folder)
  try {
    for (;;) {
      const { rows: known, replaced, ...state } = readStand(store)
      const changes = await readChanges(deps, service.dataset, state.changes)
      if (changes === 'renewed') return { state, upto: 'version' }
      if (changes === null) {
        if (replaced) write(() => putStand(store, state, known))
        return { state, upto: 'now' }
      }
      const there = new Set(changes.columns.map((column) => column.name))
      const gone = await deps.engine.query<Record<string, string | null>>(sourceSql(keys, changes.touched))
      const rows = await deps.engine.query<Record<string, string | null>>(foundSql(service, keys, changes.rows, there))
      const read = foundRows(service)
      write(() => {
        // whoever came first has done it
        if (readStand(store).changes !== state.changes) return
        if (changes.emptied) store.clearSync()
        const more = changeRows(store, changes.emptied ? [] : gone.map(sourceId), rows.map(read))
        putStand(store, changes.state, (changes.emptied ? 0 : known) + more)
      })
    }
  } finally {
    await close()
  }
}
