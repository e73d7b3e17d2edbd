import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Run, RunFacts, RunResult } from './run.ts'
import { findRun } from './run.store.ts'

/** A finished run, once the subject may do `action` with it. Throws VERIFICATION_RUN_NOT_FOUND, VERIFICATION_RUN_STATE, POLICY_*. */
export async function openRun(
  deps: VerificationDeps,
  subject: Subject,
  id: string,
  action: string,
): Promise<Run & { facts: RunFacts; result: RunResult }> {
  const run = await findRun(deps.db, id)
  if (!run) throw error('VERIFICATION_RUN_NOT_FOUND', { run: id })
  const providers = run.facts?.sources.map((source) => source.provider) ?? []
  deps.policy.assert(action, { subject, resource: { providers } })
  const { facts, result } = run
  if (!facts || !result) throw error('VERIFICATION_RUN_STATE', { run: id })
  return { ...run, facts, result }
}
