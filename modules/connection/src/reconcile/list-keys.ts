import { findDataset, masksFor } from '@shuyuan/intake'
import { mask, type MaskName, maskNames } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { type FlawedKey, KEPT_KEYS, type Reconciliation } from './reconciliation.ts'

/** The keys of a report, masked for readers outside the providing department as the rows themselves are. */
export async function listKeys(deps: ConnectionDeps, subject: Subject, report: Reconciliation) {
  const dataset = await findDataset(deps.db, report.dataset)
  const keys = (dataset?.columns ?? []).filter((c) => c.key)
  const kept: FlawedKey[] = report.keys
    ? JSON.parse(deps.keyring.open(report.keys, `connection.reconciliation ${report.id}`).toString())
    : []
  const own = subject.org === report.provider && subject.roles.includes('provider')
  const masks = own ? {} : masksFor(keys)
  const hide = (value: string | null, name: string | undefined) =>
    value === null || name === undefined
      ? value
      : mask((maskNames as readonly string[]).includes(name) ? (name as MaskName) : 'full', value)
  const found = report.missing + report.extra + report.altered + report.doubled
  return {
    columns: keys.map((c) => c.title || c.name),
    complete: found <= KEPT_KEYS && report.buckets.every((b) => b.narrowed),
    items: kept.map(({ flaw, key }) => ({ flaw, key: key.map((value, i) => hide(value, masks[keys[i]?.name ?? ''])) })),
  }
}
