import { Readable } from 'node:stream'
import type { FileStore, RemoteFile } from '@shuyuan/connector'
import { inTx } from '@shuyuan/db'
import { AppError } from '@shuyuan/kernel'
import { type Detection, findDataset, findUpload, findVersion } from '@shuyuan/intake'
import { prepareLoad, receiveUpload, runLoad } from '@shuyuan/intake'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { shownFailure } from '../source/connector-of.ts'
import { actingFor } from '../sync/read-table.ts'
import type { Taking } from './feed.ts'
import { claimTaking, updateTaking } from './feed.store.ts'
import { noteHeader } from './note-header.ts'

/** Below, no encoding gives ordinary text. */
const LIKELY = 0.35

/**
 * One file becomes one version, however often this is tried: the version's id is given out first, the upload is noted in the transaction that
 * registers it. What cannot be read or loaded is kept as failed and told to the owner; an interruption, and a place or a platform that fails
 * for now, leave it to the next try (`later`).
 */
export async function takeFile(
  deps: ConnectionDeps,
  store: FileStore,
  input: { file: RemoteFile; taking: Taking; job: string; signal: AbortSignal },
): Promise<'done' | 'failed' | 'later'> {
  const { file, job, signal } = input
  const taking = await inTx(deps.db, (tx) => claimTaking(tx, input.taking))
  if (taking.state === 'done' || taking.state === 'failed') return taking.state
  const acting = actingFor((await ownerOf(deps, taking)) ?? '')
  try {
    const known = taking.upload ? await findUpload(deps.db, taking.upload) : null
    const upload =
      known ??
      (await receiveUpload(deps, acting, {
        name: file.name.split('/').at(-1) ?? file.name,
        stream: Readable.from(store.read(file, signal)),
        size: file.size,
        registered: (tx, { id }) => updateTaking(tx, taking.id, { upload: id, state: 'loading' }),
      }))
    const version = taking.version as string
    if ((await findVersion(deps.db, version))?.state !== 'published') {
      assertReadable(taking, upload.detection)
      await noteHeader(deps, taking, upload.detection)
      await inTx(deps.db, (tx) =>
        prepareLoad(deps, tx, acting, { dataset: taking.dataset, upload: upload.id, id: version, job }),
      )
      await runLoad(deps, version, { signal, progress: async () => {} })
    }
    await updateTaking(deps.db, taking.id, { state: 'done', error: null, endedAt: deps.clock.now() })
    return 'done'
  } catch (cause) {
    if (signal.aborted) throw cause
    if (cause instanceof AppError && cause.kind === 'unavailable') {
      await updateTaking(deps.db, taking.id, { error: { code: cause.code, title: cause.message } })
      return 'later'
    }
    await fail(deps, taking, cause)
    return 'failed'
  }
}

/** Nobody looks at the preview of a delivery: what reads as no text must not be loaded. Broken bytes in UTF-8 are bad rows. */
function assertReadable({ name }: Taking, { encoding, encodingConfidence }: Detection): void {
  if (encodingConfidence < LIKELY && encoding !== 'utf-8') throw error('CONNECTION_FEED_ENCODING', { name, encoding })
}

async function ownerOf(deps: ConnectionDeps, { dataset }: Taking): Promise<string | null> {
  return (await findDataset(deps.db, dataset))?.provider ?? null
}

async function fail(deps: ConnectionDeps, taking: Taking, cause: unknown): Promise<void> {
  const { code, message } = shownFailure(cause)
  const owner = await ownerOf(deps, taking)
  await inTx(deps.db, async (tx) => {
    await updateTaking(tx, taking.id, { state: 'failed', error: { code, title: message }, endedAt: deps.clock.now() })
    if (owner)
      await notify(deps, tx, {
        to: { role: 'provider', org: owner },
        tone: 'warning',
        title: `文件“${taking.name}”没有入库`,
        body: message,
        link: `/connection/sources/${taking.source}`,
      })
  })
}
