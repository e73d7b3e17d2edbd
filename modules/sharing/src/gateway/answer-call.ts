import { createHash } from 'node:crypto'
import type { Receipt } from '@shuyuan/evidence'
import { AppError } from '@shuyuan/kernel'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { ROWS_PER_KEY, storageKey } from '../online/build-online.ts'
import type { OnlineRecords } from '../online/online-records.ts'
import { lookupKey, type Service } from '../service/service.ts'
import { type AdmittedCall, admitCall, authenticateCall, type RawCall } from './admit-call.ts'
import { maskRecords, verifyRecords } from './answer.ts'
import type { Books } from './books.ts'
import type { QueryAnswer, QueryCall, VerifyAnswer, VerifyCall } from './call.schema.ts'

export interface Answered<T> {
  answer: T
  receipt: Receipt
  remaining: number
}

type Circumstances = Pick<QueryCall, 'grant' | 'purpose' | 'matter' | 'operator' | 'system' | 'key'>

/** 查询: the granted fields of the records under the key, each under its mask; durable evidence before the answer leaves. */
export async function answerQuery(
  deps: SharingDeps,
  books: Books,
  raw: RawCall,
  parse: () => QueryCall,
): Promise<Answered<QueryAnswer>> {
  return answerCall(
    deps,
    books,
    raw,
    parse,
    (body) => body.fields ?? [],
    (call, body, records) => {
      const { fields, masks = {} } = call.decision
      const wanted = body.fields ?? (fields as string[])
      const found = (records ?? []).slice(0, ROWS_PER_KEY)
      return {
        result: {
          complete: (records?.length ?? 0) <= ROWS_PER_KEY,
          records: maskRecords(found, call.service.fields, wanted, masks),
        },
        outcome: found.length > 0 ? 'found' : 'not_found',
        rows: found.length,
      }
    },
  )
}

/** 核验: is / is not / unknown. No field value leaves the platform. */
export async function answerVerify(
  deps: SharingDeps,
  books: Books,
  raw: RawCall,
  parse: () => VerifyCall,
): Promise<Answered<VerifyAnswer>> {
  return answerCall(
    deps,
    books,
    raw,
    parse,
    (body) => Object.keys(body.expect),
    (call, body, records) => {
      const result = verifyRecords(records, call.service.fields, body.expect)
      return { result: { result }, outcome: result, rows: records?.length ?? 0 }
    },
  )
}

async function answerCall<B extends Circumstances, R extends object>(
  deps: SharingDeps,
  books: Books,
  raw: RawCall,
  parse: () => B,
  fieldsOf: (body: B) => readonly string[],
  compute: (
    call: AdmittedCall,
    body: B,
    records: OnlineRecords | undefined,
  ) => { result: R; outcome: string; rows: number },
): Promise<Answered<R & { service: string; version: string; evidence: string }>> {
  const who = await authenticateCall(deps, raw)
  const body = parse()
  let call: AdmittedCall
  try {
    call = await admitCall(deps, books, raw, who, { grant: body.grant, purpose: body.purpose, fields: fieldsOf(body) })
  } catch (cause) {
    // A proven caller that was refused is worth knowing; floods (quota, replay) are counted elsewhere.
    if (cause instanceof AppError && cause.kind === 'forbidden')
      await deps.evidence.append({
        kind: 'sharing.refused',
        actor: who.client.id,
        org: who.client.org,
        object: raw.service,
        detail: { mode: raw.mode, code: cause.code },
      })
    throw cause
  }
  const key = keyOf(call.service, body.key)
  const { result, outcome, rows } = compute(call, body, call.reader.find(storageKey(key)))
  const receipt = await deps.evidence.append({
    kind: `sharing.${raw.mode}`,
    actor: call.subject.id,
    org: call.subject.org,
    object: call.grant.id,
    person: key,
    detail: {
      service: call.service.code,
      version: call.reader.version,
      purpose: body.purpose,
      matter: hashed(deps, body.matter),
      operator: hashed(deps, body.operator),
      system: hashed(deps, body.system),
      outcome,
      rows,
      answer: createHash('sha256').update(JSON.stringify(result)).digest('hex'),
    },
  })
  return {
    answer: { service: call.service.code, version: call.reader.version, evidence: receipt.id, ...result },
    receipt,
    remaining: call.remaining,
  }
}

function keyOf(service: Service, key: Record<string, string>): string {
  return lookupKey(
    service.keyColumns.map((column) => {
      const value = key[column]
      if (value === undefined || value.trim() === '') throw error('SHARING_KEY_MISSING', { column })
      return value
    }),
  )
}

/** Free text of the caller may name a person, so the log keeps a keyed hash that the caller's own record can be matched with. */
function hashed(deps: SharingDeps, text: string): string {
  return deps.keyring.mac('sharing.circumstances', text).toString('hex').slice(0, 32)
}
