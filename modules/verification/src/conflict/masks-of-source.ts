import { findDataset, masksFor } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import type { RunSource } from '../run/run.ts'

/** By column the mask under which a reader sees a source's values: its own provider sees them, others under the masks of its columns. */
export async function masksOfSource(
  deps: Pick<VerificationDeps, 'db' | 'policy'>,
  subject: Subject,
  source: RunSource,
): Promise<Readonly<Record<string, string>>> {
  const dataset = await findDataset(deps.db, source.dataset)
  const columns = dataset?.columns ?? []
  const decision = deps.policy.decide('intake.rows.read', {
    subject,
    resource: { provider: source.provider, columns },
  })
  return decision.allow ? (decision.masks ?? {}) : masksFor(columns)
}
