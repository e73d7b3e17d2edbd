import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type LinkRule, LONGEST_DAYS } from './link-rule.ts'
import { updateLinkRule } from './link-rule.store.ts'

/** Makes a link stricter or takes a stricter local rule back. Throws CATALOGUE_LINK_RULE_LAXER below what the law allows. */
export async function setLinkRule(
  deps: CatalogueDeps,
  subject: Subject,
  input: { link: LinkRule['link']; demand: LinkRule['demand'] | 'off'; days: number },
): Promise<LinkRule> {
  deps.policy.assert('catalogue.link-rule.set', { subject })
  const { link, demand, days } = input
  if (demand === 'off' || days > LONGEST_DAYS) throw error('CATALOGUE_LINK_RULE_LAXER', { days: LONGEST_DAYS })
  await inTx(deps.db, async (tx) => {
    await updateLinkRule(tx, { link, demand, days })
    await deps.evidence.record(tx, {
      kind: 'catalogue.link-rule.set',
      actor: subject.id,
      org: subject.org,
      object: link,
      detail: { demand, days },
    })
  })
  return { link, demand, days }
}
