import type { Tx } from '@shuyuan/db'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { lapseConsent } from './lapse-consent.ts'
import { tellReaders } from './tell-readers.ts'

const by = { id: 'system', org: null }
const Told = z.object({ entry: z.string(), version: z.int(), what: z.enum(['published', 'revoked']) })

/** What follows a decision without holding it up: readers are told, and a consumer whose time ran out is passed over. */
export function defineReviewJobs(deps: CatalogueDeps): void {
  deps.jobs.define({
    kind: 'catalogue.tell',
    input: Told,
    title: () => '目录变更通知',
    run: (_ctx, input) => tellReaders(deps, input),
  })
  deps.jobs.define({
    kind: 'catalogue.lapse',
    input: z.object({ consent: z.string() }),
    title: () => '征求意见到期',
    run: (_ctx, { consent }) => lapseConsent(deps, consent),
  })
  const tell = async (tx: Tx, entry: string, version: number, what: 'published' | 'revoked') => {
    await deps.jobs.enqueue(tx, 'catalogue.tell', { entry, version, what }, by)
  }
  deps.events.on('catalogue.entry.published', (tx, { entry, version }) =>
    // nobody can follow what was never there
    version > 1 ? tell(tx, entry, version, 'published') : Promise.resolve(),
  )
  deps.events.on('catalogue.entry.revoked', async (tx, { entry }) => {
    await tell(tx, entry, (await findEdition(tx, entry))?.version ?? 1, 'revoked')
  })
  deps.events.on('workflow.timer.lapsed', async (tx, { rule, ref }) => {
    // the sweep holds the timer: the entry is locked first everywhere, so this is left to a transaction of its own
    if (rule === 'C05') await deps.jobs.enqueue(tx, 'catalogue.lapse', { consent: ref }, by)
  })
}
