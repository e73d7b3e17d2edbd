import { findEventsOfPersons, type IndexedEvent } from '@shuyuan/evidence'
import type { Session } from '@shuyuan/engine'
import { findVersion, type Version, versionFiles } from '@shuyuan/intake'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { markedFields } from '../gateway/field-marks.ts'
import { keyMark } from '../gateway/key-mark.ts'
import { personOf } from '../gateway/person.ts'
import { findGrant } from '../grant/grant.store.ts'
import { storageKey } from '../online/online-record.ts'
import { lookupKey } from '../service/lookup-key.ts'
import type { Service } from '../service/service-record.ts'
import { correctedSql, heldSql } from './corrections.sql.ts'
import { openStands } from './read-stand.ts'
import type { RecallCall } from './recall.ts'

/** A version that changes more records than this is another edition, not a correction. */
export const MOST_RECORDS = 100_000
const PERSONS = 5000
const KINDS = ['sharing.query', 'sharing.verify']

export interface Traced {
  records: number
  calls: Omit<RecallCall, 'recall'>[]
  /** versions that calls were answered from and that can't be read any more */
  unread: string[]
}

interface Correction {
  key: string
  values: string[]
  /** columns whose value is corrected */
  columns: ReadonlySet<string>
  /** the record came or went: every answer about it was wrong */
  whole: boolean
  was: boolean
}

/**
 * The calls of a service that were answered with a value that `version` corrects: keys whose values differ between the two versions, calls
 * about them by the keyed hash in their evidence, and of those the ones whose version held the same wrong value and whose answer used it.
 * Throws SHARING_RECALL_MANY.
 */
export async function traceCalls(
  deps: SharingDeps,
  input: { service: Service; base: Version; version: Version; columns: readonly string[]; signal?: AbortSignal },
): Promise<Traced> {
  const { service, base, version, signal } = input
  const [before, after] = [await versionFiles(deps, base.id), await versionFiles(deps, version.id)]
  const names = (files: typeof before) => new Set(files.columns.map((column) => column.name))
  const [old, now] = [names(before), names(after)]
  const asked = (name: string) => input.columns.length === 0 || input.columns.includes(name)
  const columns = service.fields
    .map((field) => field.name)
    .filter((name) => old.has(name) && now.has(name) && asked(name))
  const options = { ...(signal ? { signal } : {}), timeoutMs: 0 }
  return deps.engine.session(async (session) => {
    const keys = service.keyColumns
    await session.run(correctedSql({ before: before.glob, after: after.glob, keys, columns }), [], options)
    const corrections = await readCorrections(session, service, columns)
    const byPerson = Map.groupBy(corrections, (one) => deps.evidence.hashPerson(personOf(service, keyOf(service, one))))
    const events = await eventsOf(deps, service, [...byPerson.keys()])
    const held = new Map<string, ReadonlyMap<string, ReadonlySet<string>> | null>()
    for (const id of new Set(events.map((event) => String(event.detail.version)))) {
      const answered = await findVersion(deps.db, id)
      if (answered && answered.seq >= version.seq) held.set(id, new Map())
      else held.set(id, answered && (await readHeld(deps, session, answered, { keys, columns, corrections }, options)))
    }
    const calls: Traced['calls'] = []
    const answeredFrom = await openStands(deps.db, version.id)
    for (const event of events) {
      const from = await answeredFrom(event)
      if (from === 'after') continue
      // what stood there between two versions is not kept: such a call may have met the wrong value
      const at = from === 'between' ? null : held.get(String(event.detail.version))
      for (const correction of byPerson.get(event.person ?? '') ?? []) {
        if (event.detail.key !== undefined && event.detail.key !== keyMark(deps, correction.key)) continue
        const wrong = at ? at.get(correction.key) : new Set([...correction.columns, ...(correction.whole ? ['*'] : [])])
        const used = await usedFields(deps, service, event)
        const fields = wrong?.has('*') ? used : used.filter((name) => wrong?.has(name))
        if (!wrong || (fields.length === 0 && !wrong.has('*'))) continue
        calls.push(toCall(deps, event, { fields, certain: at !== null, key: correction.key }))
      }
    }
    const unread = [...held].flatMap(([id, at]) => (at === null ? [id] : []))
    return { records: corrections.length, calls, unread }
  })
}

const keyOf = (service: Service, { values }: Correction): Record<string, string> =>
  Object.fromEntries(service.keyColumns.map((name, i) => [name, values[i] ?? '']))

const valuesOf = (row: Record<string, unknown>, keys: readonly string[]) => keys.map((_, i) => String(row[`k${i}`]))

async function readCorrections(session: Session, service: Service, columns: readonly string[]): Promise<Correction[]> {
  const shown = [...service.keyColumns.map((_, i) => `k${i}`), ...columns.map((_, i) => `d${i}`), 'was', 'now']
  const rows = await session.query<Record<string, unknown>>(
    `select ${shown.join(', ')} from corrected limit ${MOST_RECORDS + 1}`,
  )
  if (rows.length > MOST_RECORDS) throw error('SHARING_RECALL_MANY', { limit: MOST_RECORDS })
  return rows.map((row) => {
    const values = valuesOf(row, service.keyColumns)
    const changed = columns.filter((_, i) => row[`d${i}`] === true)
    const whole = row.was !== row.now
    return { key: storageKey(lookupKey(values)), values, columns: new Set(changed), whole, was: row.was === true }
  })
}

/** By key the columns in which a version held what is corrected, `*` for a record that came or went; null when it can't be read. */
async function readHeld(
  deps: SharingDeps,
  session: Session,
  version: Version,
  { keys, columns, corrections }: { keys: readonly string[]; columns: readonly string[]; corrections: Correction[] },
  options: { signal?: AbortSignal; timeoutMs: number },
): Promise<Map<string, Set<string>> | null> {
  const files = await versionFiles(deps, version.id).catch(() => null)
  const known = new Set(files?.columns.map((column) => column.name))
  if (!files || keys.some((name) => !known.has(name)) || columns.some((name) => !known.has(name))) return null
  const rows = await session
    .query<Record<string, unknown>>(heldSql(files.glob, keys, columns), [], options)
    .catch(() => null)
  if (!rows) return null
  const byKey = new Map(corrections.map((one) => [one.key, one]))
  const held = new Map<string, Set<string>>()
  for (const row of rows) {
    const key = storageKey(lookupKey(valuesOf(row, keys)))
    const correction = byKey.get(key)
    if (!correction) continue
    const wrong = new Set(columns.filter((name, i) => row[`h${i}`] === true && correction.columns.has(name)))
    if (correction.whole && (row.there === true) === correction.was) wrong.add('*')
    if (wrong.size > 0) held.set(key, wrong)
  }
  return held
}

async function eventsOf(deps: SharingDeps, service: Service, persons: string[]): Promise<IndexedEvent[]> {
  const events: IndexedEvent[] = []
  for (let at = 0; at < persons.length; at += PERSONS)
    events.push(
      ...(await findEventsOfPersons(deps.db, {
        kinds: KINDS,
        persons: persons.slice(at, at + PERSONS),
        service: service.code,
      })),
    )
  return events
}

/** What the answer used; a call from before this was written down counts with all fields of its grant. */
async function usedFields(deps: SharingDeps, service: Service, event: IndexedEvent): Promise<string[]> {
  const { fields } = event.detail
  if (typeof fields === 'string') return markedFields(service.fields, fields)
  const grant = await findGrant(deps.db, event.object ?? '')
  return grant?.fields.map((field) => field.name) ?? []
}

function toCall(
  deps: SharingDeps,
  { id, at, kind, actor, org, object, detail }: IndexedEvent,
  { key, ...found }: { fields: string[]; certain: boolean; key: string },
): Omit<RecallCall, 'recall'> {
  const told = { evidence: id, at, consumer: org ?? '', client: actor, permission: object ?? '', ...found }
  const sealed = deps.keyring.seal(Buffer.from(key.replaceAll('\u001f', ' · ')), 'sharing.recall')
  return {
    ...told,
    mode: kind.slice('sharing.'.length),
    version: String(detail.version),
    outcome: String(detail.outcome),
    key: sealed,
  }
}
