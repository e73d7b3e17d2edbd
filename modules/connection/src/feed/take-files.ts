import { type FileStore, fitsPattern, type RemoteFile } from '@shuyuan/connector'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import { reachFiles } from '../source/reach-source.ts'
import type { Feed, Taking } from './feed.ts'
import { feedsOf, settledMarks } from './feed.store.ts'
import { takeFile } from './take-file.ts'

const MOST_BROKEN = 3

export interface Harvest {
  taken: number
  failed: number
  /** files whose reading broke off: the next look tries them again */
  later: number
  /** files that no feed wants */
  unmatched: number
}

/** Takes every new file of a source, one after the other, by name. Run again it goes on where it was interrupted. Throws CONNECTION_SOURCE_…, CONNECTOR_…. */
export async function takeFiles(
  deps: ConnectionDeps,
  source: string,
  ctx: { job: string; signal: AbortSignal; progress(done: number, total: number, message: string): Promise<void> },
): Promise<Harvest> {
  return reachFiles(deps, source, { signal: ctx.signal }, async (store) => {
    const feeds = (await feedsOf(deps.db, source)).filter(({ state }) => state === 'active')
    const settled = await settledMarks(deps.db, source)
    const fresh = (await store.files(ctx.signal)).filter(({ name, mark }) => !settled.has(`${name}\n${mark}`))
    const wanted = fresh.flatMap((file) => {
      const feed = feeds.find(({ pattern }) => fitsPattern(pattern, file.name))
      return feed ? [{ file, feed }] : []
    })
    const harvest: Harvest = { taken: 0, failed: 0, later: 0, unmatched: fresh.length - wanted.length }
    for (const [i, { file, feed }] of wanted.entries()) {
      ctx.signal.throwIfAborted()
      await ctx.progress(i, wanted.length, file.name)
      const end = await takeAndSettle(deps, store, { file, feed, job: ctx.job, signal: ctx.signal })
      harvest[end === 'done' ? 'taken' : end]++
      // one file may be growing still; after more of them the place is gone
      if (harvest.later === MOST_BROKEN) break
    }
    return harvest
  })
}

async function takeAndSettle(
  deps: ConnectionDeps,
  store: FileStore,
  input: { file: RemoteFile; feed: Feed; job: string; signal: AbortSignal },
): ReturnType<typeof takeFile> {
  const { file, feed } = input
  const taking: Taking = {
    id: newId('tak'),
    source: feed.source,
    feed: feed.id,
    dataset: feed.dataset,
    name: file.name,
    mark: file.mark,
    size: file.size,
    state: 'taking',
    upload: null,
    version: newId('ver'),
    error: null,
    foundAt: deps.clock.now(),
    endedAt: null,
  }
  const end = await takeFile(deps, store, { ...input, taking })
  if (end === 'later') return end
  // the sign at the source is for people: the book of takings is what keeps a file from coming twice
  await store.settle(file, end).catch(() => {})
  return end
}
