import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { startFlow } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { listProxies } from '../bulk/import.store.ts'
import { findEdition } from '../edition/edition.store.ts'
import type { Entry } from '../entry/entry.ts'

/**
 * Puts the newest version on the reviewers' desks. The facts of the flow are what the desk filters by and levels may be conditional on;
 * only an update has the two days of 条例 art. 17 (D02), a first review the locally set C02. Who filled the version in for the department does not
 * review it.
 */
export async function startReview(deps: CatalogueDeps, tx: Tx, by: Subject, entry: Entry): Promise<string> {
  const { id, name, version, provider, changeCause } = entry
  return startFlow(deps, tx, {
    kind: 'catalogue.review',
    ref: id,
    title: version === 1 ? name : `${name}（第 ${version} 版）`,
    org: provider,
    provider,
    by,
    context: { version, live: (await findEdition(tx, id, 'live'))?.version ?? null, cause: changeCause },
    facts: {
      cause: changeCause,
      level: String(entry.dataLevel),
      share: String(entry.shareType),
      open: String(entry.openType),
      personal: String(entry.items.some((item) => item.sensitivity !== 'none')),
    },
    barred: await listProxies(tx, id, version),
    clocks: changeCause === 'first' ? { D02: 'C02' } : {},
  })
}
