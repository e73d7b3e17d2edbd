import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { listOrgs } from '@shuyuan/identity'
import type { JobContext } from '@shuyuan/jobs'
import { AppError } from '@shuyuan/kernel'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { readSource } from '../read/read-source.ts'
import type { ReadContext, ReadPage } from '../read/reading.ts'
import { fileFolder } from '../source/receive-file.ts'
import { nextDue, type Source } from '../source/source.ts'
import { findSource, updateSource } from '../source/source.store.ts'
import { type Run, shortfallOf } from './run.ts'
import { findRun, updateRun } from './run.store.ts'
import { openSeen } from './seen.ts'
import { settleAbsent } from './settle-absent.ts'
import { type PageContext, writePage } from './write-page.ts'

/** Pages that bring nothing but what was read already, one after the other, before the paging counts as endless. */
const STALE_PAGES = 3

/**
 * Reads a source to its end, page by page; each page is committed with the place to go on from, so that a run that was killed
 * anywhere goes on there. What it reports is never better than what happened: see `shortfallOf`.
 */
export async function harvestSource(
  deps: HarvestDeps,
  job: Pick<JobContext, 'signal' | 'progress'>,
  input: { run: string; anew: boolean },
): Promise<Pick<Run, 'state' | 'counts' | 'shortfall'>> {
  const run = await findRun(deps.db, input.run)
  const source = run && (await findSource(deps.db, run.source))
  if (!run || !source) throw error('HARVEST_RUN_NOT_FOUND', { run: input.run })
  if (run.state === 'complete' || run.state === 'partial') return run
  const dir = join(deps.dataDir, 'harvest', 'runs', run.id)
  await mkdir(dir, { recursive: true, mode: 0o700 })
  await updateRun(deps.db, run.id, { state: 'running', failure: null, finishedAt: null })
  try {
    const done = await readToEnd(deps, job, { run, source, dir, anew: input.anew })
    await rm(dir, { recursive: true, force: true })
    return done
  } catch (cause) {
    await noteFailure(deps, run, cause, job.signal)
    throw cause
  }
}

async function readToEnd(
  deps: HarvestDeps,
  job: Pick<JobContext, 'signal' | 'progress'>,
  { run, source, dir, anew }: { run: Run; source: Source; dir: string; anew: boolean },
): Promise<Run> {
  const seen = openSeen(join(dir, 'seen'), run.position.seen)
  const context: PageContext = { run: { ...run, state: 'running' }, source, seen, orgs: await orgsByName(deps) }
  const reading: ReadContext = {
    source,
    outbound: deps.outbound,
    dir,
    file: source.file === null ? null : join(deps.dataDir, fileFolder, source.file),
    signal: job.signal,
    since: run.since?.toISOString() ?? null,
    tags: anew || run.counts.read > 0 ? null : source.tags,
    said: { total: run.total, notModified: false, tags: null },
  }
  let stale = 0
  try {
    for await (const page of readSource(reading, run.position)) {
      job.signal.throwIfAborted()
      const before = context.run.counts
      await commitPage(deps, context, page, reading.said.total)
      const { counts } = context.run
      stale = page.readings.length > 0 && counts.refused - before.refused === page.readings.length ? stale + 1 : 0
      if (stale >= STALE_PAGES) throw error('HARVEST_ENDLESS', { url: source.url })
      await job.progress(counts.read, reading.said.total, source.name)
    }
    Object.assign(context.run, { total: reading.said.total, notModified: reading.said.notModified })
    const { whole, notModified } = context.run
    if (whole && !notModified && shortfallOf(context.run) === null) await settleAbsent(deps, context, job.signal)
    return await finish(deps, context, reading.said.tags)
  } finally {
    seen.close()
  }
}

async function commitPage(
  deps: HarvestDeps,
  context: PageContext,
  page: ReadPage,
  total: number | null,
): Promise<void> {
  const { run, seen } = context
  const written = await inTx(deps.db, async (tx) => {
    const counted = await writePage(deps, tx, context, page.readings)
    // on disk before the position that counts on it
    const position = { ...page.next, seen: seen.save() }
    await updateRun(tx, run.id, { ...counted, position, total })
    return { ...counted, position }
  })
  Object.assign(run, written)
}

async function finish(deps: HarvestDeps, { run, source }: PageContext, tags: Source['tags']): Promise<Run> {
  const now = deps.clock.now()
  const shortfall = shortfallOf(run)
  const state = shortfall === null ? 'complete' : 'partial'
  const done: Run = { ...run, state, shortfall, finishedAt: now }
  await inTx(deps.db, async (tx) => {
    const { total, notModified } = run
    await updateRun(tx, run.id, { state, shortfall, total, notModified, finishedAt: now })
    await updateSource(tx, source.id, {
      nextDue: nextDue(source.schedule, now),
      // what was left out must be tried again next time
      ...(state === 'complete' ? { tags } : { tags: null }),
      ...(state === 'complete' && run.whole ? { lastFull: now } : {}),
    })
    await deps.evidence.record(tx, {
      kind: 'harvest.run.finished',
      actor: run.startedBy,
      object: run.id,
      detail: { state, read: run.counts.read, refused: run.counts.refused, gone: run.counts.gone },
    })
  })
  return done
}

/** A shutdown leaves the run as it is: the job is taken up again. */
async function noteFailure(deps: HarvestDeps, run: Run, cause: unknown, signal: AbortSignal): Promise<void> {
  const code = cause instanceof AppError ? cause.code : 'HTTP_INTERNAL'
  if (code === 'JOBS_INTERRUPTED') return
  const cancelled = signal.aborted && code === 'JOBS_CANCELLED'
  const title = cause instanceof AppError ? cause.texts.zh : '发生了意外错误，详情见服务日志'
  await updateRun(deps.db, run.id, {
    state: cancelled ? 'cancelled' : 'failed',
    failure: cancelled ? null : { code, title },
    finishedAt: deps.clock.now(),
  })
}

async function orgsByName(deps: Pick<HarvestDeps, 'db'>): Promise<Map<string, string>> {
  const orgs = new Map<string, string>()
  for (let after: string | null | undefined; after !== null; ) {
    const page = await listOrgs(deps.db, { limit: 500, ...(after ? { after } : {}) })
    for (const org of page.items) orgs.set(org.name, org.id)
    after = page.next
  }
  return orgs
}
