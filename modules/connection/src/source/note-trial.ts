import type { Tx } from '@shuyuan/db'
import { makeTransition, notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { type Source, sourceMachine, type Trial } from './source.ts'
import { updateSource } from './source.store.ts'

/**
 * Keeps what a trial found: a draft that went well is tested, and an account that can write since now is told to its owner. The source's row is
 * locked by the caller.
 */
export async function noteTrial(
  deps: ConnectionDeps,
  tx: Tx,
  source: Source,
  trial: Trial,
  by: { id: string; name: string; org: string | null },
): Promise<Source> {
  const tested = trial.ok && source.state === 'draft'
  const state = tested
    ? await makeTransition(deps, tx, {
        object: 'connection.source',
        machine: sourceMachine,
        ref: source.id,
        state: source.state,
        action: 'try',
        by,
        detail: { kind: source.kind },
      })
    : source.state
  const writableSince =
    trial.canWrite === null ? source.writableSince : trial.canWrite ? (source.writableSince ?? trial.at) : null
  await updateSource(tx, source.id, { trial, state, writableSince })
  if (writableSince && !source.writableSince) await warnOwner(deps, tx, source)
  return { ...source, trial, state, writableSince }
}

async function warnOwner(deps: ConnectionDeps, tx: Tx, source: Source): Promise<void> {
  await notify(deps, tx, {
    to: { role: 'provider', org: source.provider },
    tone: 'warning',
    title: `数据源“${source.name}”的账号可以修改数据`,
    body: '归集只需要读取。请源系统管理员收回写权限，或换成只读账号后在数据源里更新凭据。',
    link: `/connection/sources/${source.id}`,
  })
  await deps.evidence.record(tx, {
    kind: 'connection.source.writable',
    actor: 'system',
    org: source.provider,
    object: source.id,
  })
}
