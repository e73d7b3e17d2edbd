import { type Db, inTx, type Tx } from '@shuyuan/db'
import { noteChange } from '../change/note-change.ts'
import type { HarvestDeps } from '../deps.ts'
import { changedFields } from '../record/record.ts'
import { deleteRecord, listFresh, listLookalikes, listPresent, updateRecord } from '../record/record.store.ts'
import { updateRun } from './run.store.ts'
import { sameThing } from './same-thing.ts'
import { type PageContext, storedForm } from './write-page.ts'

const PIECE = 500

/**
 * After a run that read everything: new records that are old ones under another identifier are put together, and what is left
 * of the old ones is marked as gone. In pieces of one transaction each, every piece with its counts, so that it can break off anywhere.
 */
export async function settleAbsent(deps: HarvestDeps, context: PageContext, signal: AbortSignal): Promise<void> {
  await joinMoved(deps, context, signal)
  const { run, source, seen } = context
  for (let after = ''; ; ) {
    signal.throwIfAborted()
    const present = await listPresent(deps.db, source.id, after, PIECE * 10)
    const gone = present.filter(({ remoteId }) => !seen.has(remoteId))
    if (gone.length > 0)
      await inTx(deps.db, async (tx) => {
        for (const { id } of gone)
          await updateRecord(tx, id, { gone: true, changedRun: run.id, changedAt: deps.clock.now() })
        run.counts = { ...run.counts, gone: run.counts.gone + gone.length }
        await updateRun(tx, run.id, { counts: run.counts })
      })
    const last = present.at(-1)
    if (!last || present.length < PIECE * 10) return
    after = last.id
  }
}

async function joinMoved(deps: HarvestDeps, context: PageContext, signal: AbortSignal): Promise<void> {
  const { run, source } = context
  if (run.counts.added === 0 || (await isFirst(deps.db, context))) return
  for (let after = ''; ; ) {
    signal.throwIfAborted()
    const fresh = await listFresh(deps.db, source.id, run.id, after, PIECE)
    await inTx(deps.db, (tx) => joinPiece(deps, tx, context, fresh))
    const last = fresh.at(-1)
    if (!last || fresh.length < PIECE) return
    after = last.id
  }
}

/** Before the first run there was nothing that could have moved. */
async function isFirst(db: Db, { run, source }: PageContext): Promise<boolean> {
  const [older] = await listPresent(db, source.id, '', 1)
  return run.counts.added === run.counts.read - run.counts.refused && older === undefined
}

async function joinPiece(
  deps: HarvestDeps,
  tx: Tx,
  context: PageContext,
  fresh: Awaited<ReturnType<typeof listFresh>>,
): Promise<void> {
  const { run, source, seen } = context
  const old = await listLookalikes(tx, source.id, run.id, {
    urls: fresh.map(({ url }) => url),
    codes: fresh.map(({ code }) => code),
    titleKeys: fresh.map(({ titleKey }) => titleKey),
  })
  const free = old.filter(({ remoteId }) => !seen.has(remoteId))
  const alike = Map.groupBy(
    free.flatMap((record) => signsOf(record).map((sign) => ({ sign, record }))),
    ({ sign }) => sign,
  )
  const taken = new Set<string>()
  const counts = { ...run.counts }
  const fields = { ...run.fields }
  for (const record of fresh) {
    const [best] = signsOf(record)
      .flatMap((sign) => alike.get(sign) ?? [])
      .filter(({ record: candidate }) => !taken.has(candidate.id))
      .map(({ record: candidate }) => ({ candidate, score: sameThing(candidate.content, record.content) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
    if (!best) continue
    const { candidate } = best
    taken.add(candidate.id)
    await deleteRecord(tx, record.id)
    await updateRecord(tx, candidate.id, {
      ...storedForm(record.content, record.hash, context),
      aliases: [...new Set([...candidate.aliases, candidate.remoteId])],
      changedAt: deps.clock.now(),
    })
    counts.added--
    if (candidate.gone) counts.returned++
    else counts.moved++
    for (const field of changedFields(candidate.content, record.content)) fields[field] = (fields[field] ?? 0) + 1
    const noted = await noteChange(deps, tx, { before: candidate, record: record.content, source, run: run.id })
    if (noted) counts.waiting++
    if (noted === 'conflict') counts.conflicts++
  }
  run.counts = counts
  run.fields = fields
  await updateRun(tx, run.id, { counts, fields })
}

/** What one of two records of the same thing shares with the other. */
function signsOf({ url, code, titleKey }: { url: string; code: string; titleKey: string }): string[] {
  return [`u${url}`, `c${code}`, `t${titleKey}`].filter((sign) => sign.length > 1)
}
