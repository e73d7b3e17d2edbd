import { createHash } from 'node:crypto'
import { inTx } from '@shuyuan/db'
import { ed25519Sign } from '@shuyuan/gmcrypto'
import { findOrg } from '@shuyuan/identity'
import type { Version } from '@shuyuan/intake'
import { canonicalJson, isoTime } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { makeTransition, notify } from '@shuyuan/workflow'
import { findArchive } from '../archive/archive.store.ts'
import type { LifecycleDeps } from '../deps.ts'
import { type Certificate, type Destruction, destructionMachine } from './destruction.ts'
import { lockDestruction, updateDestruction } from './destruction.store.ts'

const METHOD = '删除在线文件、原始上传文件与归档文件，并销毁归档密钥；目录记录与存证保留'

/** Writes and signs the certificate of a finished destruction; its digest goes into evidence. */
export async function certify(deps: LifecycleDeps, { id }: Destruction, versions: readonly Version[]): Promise<void> {
  const archives = new Map<string, string>()
  for (const version of versions) {
    const archive = await findArchive(deps.db, version.id)
    if (archive) archives.set(version.id, archive.sha256)
  }
  await inTx(deps.db, async (tx) => {
    const destruction = await lockDestruction(tx, id)
    if (destruction?.state !== 'approved') return
    const at = deps.clock.now()
    const { dataset, name, provider, reason, basis, requestedByName, approvals } = destruction
    const certificate: Certificate = {
      id,
      dataset,
      name,
      provider: (await findOrg(tx, provider))?.name ?? provider,
      versions: versions.map((version) => ({
        id: version.id,
        seq: version.seq,
        rows: version.rowsGood,
        hash: version.hash,
        publishedAt: version.publishedAt ? isoTime(version.publishedAt) : null,
        archive: archives.get(version.id) ?? null,
      })),
      reason,
      basis,
      requestedBy: requestedByName,
      approvals,
      method: METHOD,
      destroyedAt: isoTime(at),
    }
    const text = Buffer.from(canonicalJson(certificate))
    const signature = ed25519Sign(text, deps.keyring.signingKey('lifecycle')).toString('base64')
    const step = { object: 'lifecycle.destruction', machine: destructionMachine, ref: id, by: system } as const
    const state = await makeTransition(deps, tx, { ...step, state: destruction.state, action: 'destroy' })
    const evidence = await deps.evidence.record(tx, {
      kind: 'lifecycle.destruction.certified',
      actor: destruction.requestedBy,
      org: provider,
      object: id,
      detail: { versions: versions.length, sha256: createHash('sha256').update(text).digest('hex') },
    })
    await updateDestruction(tx, id, { state, certificate, signature, evidence, destroyedAt: at, failure: null })
    await notify(deps, tx, {
      to: { user: destruction.requestedBy },
      title: `销毁完成：${name}，证书已签发`,
      link: `/lifecycle/destructions/${id}`,
    })
  })
}
