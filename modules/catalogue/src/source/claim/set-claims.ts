import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { lockHead } from '../../edition/edition.store.ts'
import { error } from '../../errors.ts'
import type { SourceClaim } from './claim.ts'
import { replaceClaims } from './claim.store.ts'

export type ClaimInput = Pick<SourceClaim, 'item' | 'kind' | 'reason' | 'basisTitle' | 'basisArticle'>

/**
 * Says for items that have a source elsewhere whether they are taken from there, or why they must be collected again (条例 art. 19).
 * Collecting again needs a reason and its legal basis: CATALOGUE_CLAIM_INVALID with a text per claim.
 */
export async function setClaims(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; claims: ClaimInput[] },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const entry = await lockHead(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert('catalogue.source.claim', { subject, resource: entry })
    const fields: Record<string, string> = {}
    for (const [i, claim] of input.claims.entries()) {
      const { item, kind, reason, basisTitle, basisArticle } = claim
      if (!entry.items.some((one) => one.title === item)) fields[`claims.${i}.item`] = `目录没有信息项“${item}”`
      if (kind === 'justified' && reason.trim() === '') fields[`claims.${i}.reason`] = '重复采集须写明理由'
      if (kind === 'justified' && (basisTitle.trim() === '' || basisArticle.trim() === ''))
        fields[`claims.${i}.basisTitle`] = '重复采集须写明依据名称和条款'
    }
    const texts = Object.values(fields)
    if (texts[0] !== undefined)
      throw error('CATALOGUE_CLAIM_INVALID', { name: entry.name, first: texts[0] }, { fields })
    const stamp = { entry: entry.id, claimedBy: subject.id, claimedAt: deps.clock.now() }
    await replaceClaims(
      tx,
      entry.id,
      input.claims.map((claim) => ({ ...claim, ...stamp })),
    )
    await deps.evidence.record(tx, {
      kind: 'catalogue.source.claimed',
      actor: subject.id,
      org: subject.org,
      object: entry.id,
      detail: {
        reused: input.claims.filter((claim) => claim.kind === 'reuse').length,
        justified: input.claims.filter((claim) => claim.kind === 'justified').length,
      },
    })
  })
}
