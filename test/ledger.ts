import { setTimeout } from 'node:timers/promises'
import { signedHeaders } from '@shuyuan/sdk'
import type { Schemas } from '@shuyuan/sdk'
import { parseCheckpoint, parseReceipt, noteText, type Receipt, verifyConsistency, verifyReceipt } from '@shuyuan/tlog'
import { type Answer, fetcher, must, type Send } from './send.ts'
import { jobDone, type Shared, startOnboarding, verifyBody } from './story.ts'

const CALLERS = 6
/** how many of the newest and of the older receipts are looked up one by one; all are checked offline */
const SAMPLE = 30

/** What the platform acknowledged: from here on it must never be lost. */
export interface Ledger {
  receipts: Receipt[]
  /** address of a thing → the revision it was acknowledged with */
  things: Map<string, number>
  loads: { dataset: string; job: string; rows: number }[]
}

export const openLedger = (): Ledger => ({ receipts: [], things: new Map(), loads: [] })

/**
 * Signed verify calls in a loop until told to stop; each answered one is written down. What fails was not acknowledged. Every call has a
 * connection of its own, so that where several processes listen the kernel chooses one anew. A caller rests for `restMs` after each answer.
 */
export async function keepCalling(
  base: string,
  shared: Shared,
  ledger: Ledger,
  stop: AbortSignal,
  restMs = 0,
): Promise<void> {
  const transport = fetcher(base)
  const url = `/v1/sharing/services/${shared.service}/verify`
  const one = async (): Promise<void> => {
    for (let n = 0; !stop.aborted; n++) {
      const payload = JSON.stringify(verifyBody(`Z${1001 + (n % 40)}`))
      const headers = { ...signedHeaders(shared.credentials, 'POST', url, payload), connection: 'close' }
      const reply = await transport({ method: 'POST', url, headers, payload }).catch(() => null)
      if (reply?.status === 200) {
        ledger.receipts.push(parseReceipt(reply.headers['x-shuyuan-receipt'] ?? '') as Receipt)
        if (restMs > 0) await setTimeout(restMs)
      } else await setTimeout(20)
    }
  }
  await Promise.all(Array.from({ length: CALLERS }, one))
}

/** One file after the other; every acknowledged step is written down. Returns at the first failure. */
export async function keepOnboarding(send: Send, csv: string, ledger: Ledger, stop: AbortSignal): Promise<void> {
  const noting: Send = async (who, method, url, payload) => {
    const reply = await send(who, method, url, payload)
    if (method !== 'GET' && reply.status < 300) {
      const { id, revision, dataset, job } = reply.json<Schemas['OnboardingDraft']>()
      const place = url.startsWith('/v1/intake/uploads') ? '/v1/intake/uploads' : '/v1/onboarding/drafts'
      ledger.things.set(`${place}/${id}`, revision)
      if (dataset && job) ledger.loads.push({ dataset, job, rows: csv.split('\n').length - 1 })
    }
    return reply
  }
  try {
    while (!stop.aborted) {
      const { job } = await startOnboarding(noting, `站点第${ledger.loads.length + 1}批`, csv)
      await jobDone(send, 'provider', job)
    }
  } catch {
    // the server is away; what it acknowledged stands in the ledger
  }
}

/** A version that is not published shows nothing of itself. */
export async function nothingHalf(send: Send, ledger: Ledger): Promise<void> {
  for (const { dataset } of ledger.loads)
    for (const version of await versionsOf(send, dataset)) {
      const rows = await send('provider', 'GET', `/v1/intake/versions/${version.id}/rows?limit=1`)
      if (version.state === 'queued' && rows.status === 200) {
        const now = (await versionsOf(send, dataset)).find(({ id }) => id === version.id)
        if (now?.state !== 'published') throw new Error(`version ${version.id} is ${now?.state} and shows rows`)
      }
    }
}

/** Everything acknowledged is there: things, finished loads with all rows, receipts in one unforked log, the count of calls. */
export async function settle(send: Send, shared: Shared, ledger: Ledger): Promise<void> {
  for (const [url, revision] of ledger.things) {
    const thing = await must<{ revision?: number }>(send('provider', 'GET', url), 200)
    if ((thing.revision ?? 0) < revision) throw new Error(`${url} fell back to revision ${thing.revision}`)
  }
  for (const { dataset, job, rows } of ledger.loads) {
    await jobDone(send, 'provider', job, 120_000)
    const [version] = await versionsOf(send, dataset)
    const counts = version && [version.rowsIn, version.rowsGood + version.rowsBad]
    if (version?.state !== 'published' || counts?.some((count) => count !== rows))
      throw new Error(`dataset ${dataset}: ${JSON.stringify(version)} instead of ${rows} rows`)
  }
  await checkReceipts(send, ledger)
  const grant = await must<Schemas['SharingGrant']>(send('consumer', 'GET', `/v1/sharing/grants/${shared.grant}`), 200)
  if (grant.usedToday < ledger.receipts.length)
    throw new Error(`${ledger.receipts.length} calls were answered, only ${grant.usedToday} are counted`)
}

async function versionsOf(send: Send, dataset: string): Promise<Schemas['IntakeVersion'][]> {
  return (
    await must<{ items: Schemas['IntakeVersion'][] }>(
      send('provider', 'GET', `/v1/intake/datasets/${dataset}/versions`),
      200,
    )
  ).items
}

async function checkReceipts(send: Send, { receipts }: Ledger): Promise<void> {
  if (receipts.length === 0) return
  const { keys } = await must<Schemas['EvidenceKeys']>(send(null, 'GET', '/v1/evidence/key'), 200)
  for (const receipt of receipts) {
    const verdict = verifyReceipt(receipt, keys.find(({ origin }) => origin === receipt.origin)?.key)
    if (!verdict.ok) throw new Error(`receipt ${receipt.id}: ${verdict.fault}`)
  }
  const step = Math.max(1, Math.floor(receipts.length / SAMPLE))
  for (const receipt of new Set([...receipts.slice(-SAMPLE), ...receipts.filter((_, i) => i % step === 0)])) {
    const head = parseCheckpoint(noteText(receipt.checkpoint) ?? '')
    if (!head) throw new Error(`receipt ${receipt.id} has no checkpoint`)
    const from = `writer=${receipt.origin.split('/').at(-1)}&from=${head.size}`
    const reply = await soon(() => send(null, 'GET', `/v1/evidence/consistency?${from}`))
    const now = reply.json<Schemas['EvidenceConsistency']>()
    const [rootTo, ...proof] = [now.rootTo, ...now.proof].map((hash) => Buffer.from(hash, 'base64'))
    if (!verifyConsistency(head.size, now.to, head.root, rootTo as Buffer, proof))
      throw new Error(`the log forked: size ${head.size} is no beginning of ${now.to}`)
  }
  for (const { id } of receipts.slice(-SAMPLE)) await soon(() => send('auditor', 'GET', `/v1/evidence/events/${id}`))
}

/** The log of another process is read a moment after it was written; what is lost never comes. */
async function soon(ask: () => Promise<Answer>): Promise<Answer> {
  for (const late = Date.now() + 30_000; ; await setTimeout(100)) {
    const reply = await ask()
    if (reply.status === 200) return reply
    if (Date.now() > late) throw new Error(`acknowledged evidence is not found: ${reply.status} ${reply.body}`)
  }
}
