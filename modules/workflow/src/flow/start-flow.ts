import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findDefinition } from './definition.store.ts'
import { nextLevel } from './definition.ts'
import type { Flow } from './flow.ts'
import { insertFlow } from './flow.store.ts'
import { openLevel } from './open-level.ts'

export interface StartFlow {
  /** which configured flow, e.g. `catalogue.review` */
  kind: string
  /** id of the thing that is decided about */
  ref: string
  title: string
  /** organisation of the initiator */
  org: string
  /** organisation that provides the data, for levels of relation `provider-org` */
  provider?: string
  by: Subject
  /** people who may not decide either, e.g. who wrote it for the initiator */
  barred?: string[]
  context?: Record<string, unknown>
  /** filters of lists and conditions of levels, e.g. `{ personal: 'true', cause: 'duty' }` */
  facts?: Record<string, string>
  /** rule of a level → rule that runs instead */
  clocks?: Record<string, string>
}

/**
 * Starts an approval in the caller's transaction and opens its first level; the end is told by `workflow.flow.finished`.
 * Returns the flow id. Throws WORKFLOW_DEFINITION_NOT_FOUND, WORKFLOW_FLOW_RUNNING (one running flow per kind and thing).
 */
export async function startFlow(deps: WorkflowDeps, tx: Tx, input: StartFlow): Promise<string> {
  const { kind, ref, title, org, by } = input
  const definition = await findDefinition(tx, kind)
  if (!definition) throw error('WORKFLOW_DEFINITION_NOT_FOUND', { kind })
  const facts = input.facts ?? {}
  const level = nextLevel(definition.levels, 0, facts)
  if (level === null) throw error('WORKFLOW_DEFINITION_INVALID', { kind, reason: '没有适用于本事项的一级' })
  const flow: Flow = {
    id: newId('flw'),
    kind,
    version: definition.version,
    ref,
    title,
    org,
    provider: input.provider ?? null,
    initiator: by.id,
    initiatorName: by.name,
    barred: input.barred ?? [],
    context: input.context ?? {},
    facts,
    clocks: input.clocks ?? {},
    level,
    state: 'running',
    startedAt: deps.clock.now(),
    finishedAt: null,
    urgedAt: null,
  }
  if (!(await insertFlow(tx, flow))) throw error('WORKFLOW_FLOW_RUNNING', { title, ref })
  await deps.evidence.record(tx, {
    kind: 'workflow.flow.started',
    actor: by.id,
    org: by.org,
    object: flow.id,
    detail: { kind, ref, version: definition.version },
  })
  await openLevel(deps, tx, flow, definition.levels[level])
  return flow.id
}
