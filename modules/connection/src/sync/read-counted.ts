import type { Source } from '@shuyuan/connector'
import type { Upload } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { readTable } from './read-table.ts'
import type { SourceDigests } from './run.ts'

/**
 * Lands a table while the source counts and hashes it, each over a connection of its own and in the same moment. The failure of one ends
 * the other, and is what this throws.
 */
export async function readCounted(
  deps: ConnectionDeps,
  source: Source,
  input: Omit<Parameters<typeof readTable>[2], 'digests'>,
  count: (signal: AbortSignal) => Promise<SourceDigests>,
): Promise<{ upload: Upload; digests: SourceDigests }> {
  const failed = new AbortController()
  const signal = AbortSignal.any([input.signal, failed.signal])
  const digests = count(signal)
  digests.catch((cause: unknown) => failed.abort(cause))
  try {
    return { upload: await readTable(deps, source, { ...input, signal, digests }), digests: await digests }
  } catch (cause) {
    failed.abort(cause)
    await digests.catch(() => {}) // its connection ends with it
    throw cause
  }
}
