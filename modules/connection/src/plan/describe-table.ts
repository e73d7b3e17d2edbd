import type { SourceColumn } from '@shuyuan/connector'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { reachTables } from '../source/reach-source.ts'
import type { Plan } from './plan.ts'

const DESCRIBE_MS = 30_000

/** The columns of a plan's table as they are now, for who may look into its source. Throws CONNECTION_SOURCE_…, CONNECTOR_…, POLICY_…. */
export function describeTable(
  deps: ConnectionDeps,
  subject: Subject,
  { source, schemaName, tableName }: Pick<Plan, 'source' | 'schemaName' | 'tableName'>,
): Promise<SourceColumn[]> {
  return reachTables(deps, source, { signal: AbortSignal.timeout(DESCRIBE_MS) }, (tables, found) => {
    deps.policy.assert('connection.source.browse', { subject, resource: found })
    return tables.describe({ schema: schemaName, name: tableName })
  })
}
