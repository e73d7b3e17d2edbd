import { inTx } from '@shuyuan/db'
import { type Detection, findDataset, findLayout, latestVersion } from '@shuyuan/intake'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Taking } from './feed.ts'
import { compareHeader, headerText } from './header.ts'

/**
 * Tells the owner, as drift, that a delivery came under another header. Columns in another order load right by name and are no news; new ones
 * are left out until he takes them in; missing and renamed ones are refused by the load. Throws CONNECTION_FEED_HEADLESS before anything could
 * be filed in the wrong place.
 */
export async function noteHeader(deps: ConnectionDeps, taking: Taking, detection: Detection): Promise<void> {
  const dataset = await findDataset(deps.db, taking.dataset)
  if (!dataset) return
  const last = await latestVersion(deps.db, dataset.id)
  const change = compareHeader(detection, last && (await findLayout(deps.db, last.id)), dataset.columns)
  if (!change) return
  const link = `/connection/sources/${taking.source}`
  await inTx(deps.db, async (tx) => {
    await notify(deps, tx, {
      to: { role: 'provider', org: dataset.provider },
      title: `文件“${taking.name}”的表头有变化`,
      body: headerText(change),
      link,
      tone: 'warning',
    })
    await deps.evidence.record(tx, {
      kind: 'connection.drift.found',
      actor: 'system',
      org: dataset.provider,
      object: taking.id,
      detail: { missing: change.missing.length, added: change.added.length, headless: change.headless },
    })
    await deps.events.emit(tx, 'connection.drift.found', {
      source: taking.source,
      table: taking.name,
      drift: taking.id,
      dataset: dataset.id,
      link,
    })
  })
  if (change.headless) throw error('CONNECTION_FEED_HEADLESS', { name: taking.name })
}
