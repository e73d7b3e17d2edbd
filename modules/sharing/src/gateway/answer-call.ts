import { AppError, isoTime } from '@shuyuan/kernel'
import { recordKey } from '@shuyuan/ticket'
import type { SharingDeps } from '../deps.ts'
import { ROWS_PER_KEY, storageKey } from '../online/online-record.ts'
import type { OnlineReader } from '../online/online-records.ts'
import { LIVE, type Service } from '../service/service-record.ts'
import { type AdmittedCall, type AskedCall, admitCall } from './admit-call.ts'
import { maskRecords, verifyRecords } from './answer.ts'
import { askDepartment, type FoundRecords } from './ask-department.ts'
import { authenticateCall, type ProvenCaller, type RawCall } from './authenticate-call.ts'
import type { Books } from './books.ts'
import type { QueryAnswer, QueryCall, VerifyAnswer, VerifyCall } from './call.schema.ts'
import type { FailureLimit } from './failure-limit.ts'
import { fieldMarks } from './field-marks.ts'
import { keyMark } from './key-mark.ts'
import { personOf } from './person.ts'
import type { UseTally } from './use-tally.ts'

/** What the gateway holds open: books, who failed too often, and how much each service is used. */
export interface Gateway {
  books: Books
  failures: FailureLimit
  uses: UseTally
}

/** An answer that is in the log already. */
export interface Answered<T> {
  answer: T
  /** one line for the header */
  receipt: string
  remaining: number
}

/** Between request and answer under the keyed hash: no JSON holds this byte. */
const NEXT = Buffer.from([0])

interface Outcome<R> {
  result: R
  outcome: string
}

/**
 * 查询: the granted fields of the records under the key, each under its mask; durable evidence before the answer leaves.
 * `parse` reads the body once the caller is proven. Errors: those of `authenticateCall`, `admitCall`, and SHARING_CALL_INVALID.
 */
export async function answerQuery(
  deps: SharingDeps,
  gateway: Gateway,
  raw: RawCall,
  parse: () => QueryCall,
): Promise<Answered<QueryAnswer>> {
  const who = await authenticateCall(deps, gateway.failures, raw)
  const body = parse()
  const { grant, purpose, key, fields = [] } = body
  return await answerCall(
    deps,
    gateway,
    raw,
    who,
    { grant, purpose, key, fields },
    (call, { offered, records, complete }, used) => {
      const pseudonym = deps.keyring.mac('sharing.pseudonym', call.grant.consumer)
      const shown = maskRecords(records, offered, used, call.decision.masks ?? {}, pseudonym)
      return { result: { complete, records: shown }, outcome: shown.length > 0 ? 'found' : 'not_found' }
    },
  )
}

/** 核验: is / is not / unknown. No field value leaves the platform. Errors as `answerQuery`. */
export async function answerVerify(
  deps: SharingDeps,
  gateway: Gateway,
  raw: RawCall,
  parse: () => VerifyCall,
): Promise<Answered<VerifyAnswer>> {
  const who = await authenticateCall(deps, gateway.failures, raw)
  const body = parse()
  const { grant, purpose, key, expect } = body
  const asked = { grant, purpose, key, fields: Object.keys(expect) }
  return await answerCall(deps, gateway, raw, who, asked, (_call, { offered, records }) => {
    const result = verifyRecords(records, offered, expect)
    return { result: { result }, outcome: result }
  })
}

async function answerCall<R extends object>(
  deps: SharingDeps,
  { books, uses }: Gateway,
  raw: RawCall,
  who: ProvenCaller,
  asked: AskedCall,
  compute: (call: AdmittedCall, found: FoundRecords, used: readonly string[]) => Outcome<R>,
): Promise<Answered<R & { service: string; version: string; position?: string; evidence: string }>> {
  let call: AdmittedCall
  try {
    call = await admitCall(deps, books, raw, who, asked)
  } catch (cause) {
    return refused(deps, raw, who, cause)
  }
  const { service, grant, remaining } = call
  const reader = call.reader?.stand?.().replaced ? await newerReader(books, raw, call.reader) : call.reader
  // the department may take its time: nobody at the door waits for a call that it answers
  if (!reader) books.door.leave()
  try {
    // a query that names no field asks for all that are granted
    const used = asked.fields.length > 0 ? asked.fields : (call.decision.fields as readonly string[])
    const found = reader
      ? findOnline(service, reader, call.key)
      : await askDepartment(deps, books, call, { mode: raw.mode, key: asked.key, fields: used })
    const stand = reader?.stand?.()
    const { result: said, outcome } = compute(call, found, used)
    const version = reader?.version ?? LIVE
    const kept = books.doubts.get(service.dataset)
    const doubts = kept instanceof Promise ? await kept : kept
    const result = doubts.size === 0 ? said : { ...said, ...doubtOf(deps, doubts, service, asked.key) }
    // What was asked and what was answered may name a person: a keyed hash of both proves them and tells nothing.
    const exchange = Buffer.concat([raw.body, NEXT, Buffer.from(JSON.stringify(result))])
    const { id, receipt } = await deps.evidence.append({
      kind: `sharing.${raw.mode}`,
      actor: call.subject.id,
      org: call.subject.org,
      object: grant.id,
      person: personOf(service, asked.key),
      detail: {
        exchange: deps.keyring.macText('sharing.exchange', exchange),
        fields: fieldMarks(service.fields, used),
        ...(service.keyColumns.length > 1 ? { key: keyMark(deps, call.key) } : {}),
        outcome,
        rows: found.records.length,
        service: service.code,
        version,
        ...(stand ? { change: stand.changes, position: stand.position } : {}),
        // a doubt about the answer finds its dataset here; a version knows its own
        ...(reader ? {} : { dataset: service.dataset }),
      },
    })
    uses.count(service)
    const position = stand ? { position: stand.position } : {}
    return { answer: { service: service.code, version, ...position, evidence: id, ...result }, receipt, remaining }
  } finally {
    if (reader) books.door.leave()
  }
}

/** Newer records took the place of those that this process knows of: no answer may be older than one that another process gave. */
async function newerReader(books: Books, { service }: RawCall, known: OnlineReader): Promise<OnlineReader> {
  books.services.drop(service)
  const served = await Promise.resolve(books.services.get(service)).catch(() => null)
  return served?.reader ?? known
}

function findOnline(service: Service, reader: OnlineReader, key: string): FoundRecords {
  const records = reader.find(storageKey(key)) ?? []
  const complete = records.length <= ROWS_PER_KEY
  return { offered: service.fields, records: complete ? records : records.slice(0, ROWS_PER_KEY), complete }
}

/** 有异议: since when somebody doubts this record; nothing where nobody does. */
function doubtOf(
  deps: SharingDeps,
  doubts: ReadonlyMap<string, Date>,
  service: Service,
  key: AskedCall['key'],
): { doubted?: true; doubtedSince?: string } {
  const own = Object.fromEntries(service.keyColumns.map((column) => [column, key[column] ?? '']))
  const since = doubts.get(recordKey(deps, service.dataset, own))
  return since ? { doubted: true, doubtedSince: isoTime(since) } : {}
}

/** A proven caller who asked for more than granted is worth knowing; floods (quota, replay) are counted elsewhere. */
async function refused(deps: SharingDeps, raw: RawCall, who: ProvenCaller, cause: unknown): Promise<never> {
  if (cause instanceof AppError && cause.kind === 'forbidden')
    await deps.evidence.append({
      kind: 'sharing.refused',
      actor: who.client.id,
      org: who.client.org,
      // what the caller wrote may be anything; a service number has a form
      ...(/^(svc|s)_[0-9a-z_]{4,40}$/.test(raw.service) ? { object: raw.service } : {}),
      detail: { mode: raw.mode, code: cause.code },
    })
  throw cause
}
