import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import type { LinkRule } from './link-rule.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.linkRule': LinkRule
  }
}

export async function listLinkRules(db: Db): Promise<LinkRule[]> {
  const query = db.selectFrom('catalogue.linkRule').selectAll().orderBy('link')
  return remember(db, 'catalogue.linkRule', '', () => query.execute())
}

export async function updateLinkRule(tx: Tx, rule: LinkRule): Promise<void> {
  forget(tx, 'catalogue.linkRule')
  await tx.updateTable('catalogue.linkRule').set(rule).where('link', '=', rule.link).execute()
}
