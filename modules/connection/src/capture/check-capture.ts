import { type Finding, openChangeSource, type TableName } from '@shuyuan/capture'
import type { ConnectionDeps } from '../deps.ts'
import { openTarget } from './open-target.ts'

/** What the source's administrator must set before these tables can be captured; empty = ready. Throws CONNECTION_CAPTURE_KIND, CONNECTOR_…. */
export async function checkCapture(
  deps: ConnectionDeps,
  input: { source: string; tables: TableName[] },
): Promise<Finding[]> {
  const source = await openChangeSource(await openTarget(deps, input.source, 'shuyuan_check'))
  try {
    return await source.check(input.tables)
  } finally {
    await source.close()
  }
}
