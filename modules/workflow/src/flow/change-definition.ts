import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { clockRule } from '../timer/clock-rule.ts'
import { definitionFault } from './definition-fault.ts'
import type { FlowDefinition, Level } from './definition.ts'
import { lockDefinition, replaceDefinition } from './definition.store.ts'

/**
 * Puts a new version of an approval flow in force; running flows keep theirs.
 * Throws WORKFLOW_DEFINITION_INVALID when the law wants more, WORKFLOW_DEFINITION_STALE when somebody was faster.
 */
export async function changeDefinition(
  deps: WorkflowDeps,
  subject: Subject,
  input: { kind: string; version: number; title: string; levels: Level[] },
): Promise<FlowDefinition> {
  const { kind, title, levels } = input
  for (const level of levels) if (level.clock !== null) clockRule(level.clock)
  const fault = definitionFault(kind, levels)
  if (fault !== null) throw error('WORKFLOW_DEFINITION_INVALID', { kind, reason: fault })
  return inTx(deps.db, async (tx) => {
    const current = await lockDefinition(tx, kind)
    if (!current) throw error('WORKFLOW_DEFINITION_NOT_FOUND', { kind })
    if (current.version !== input.version) throw error('WORKFLOW_DEFINITION_STALE', { kind, version: current.version })
    const next: FlowDefinition = {
      kind,
      version: current.version + 1,
      title,
      levels,
      active: true,
      changedBy: subject.id,
      changedAt: deps.clock.now(),
    }
    await replaceDefinition(tx, next)
    await deps.evidence.record(tx, {
      kind: 'workflow.definition.changed',
      actor: subject.id,
      org: subject.org,
      object: kind,
      detail: { version: next.version, levels: levels.length },
    })
    return next
  })
}
