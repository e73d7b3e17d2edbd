import type { Db, Tx } from '@shuyuan/db'
import type { LinkRule } from './link-rule.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.linkRule': LinkRule
  }
}

export async function listLinkRules(db: Db): Promise<LinkRule[]> {
  return db.selectFrom('catalogue.linkRule').selectAll().orderBy('link').execute()
}

export async function updateLinkRule(tx: Tx, rule: LinkRule): Promise<void> {
  await tx.updateTable('catalogue.linkRule').set(rule).where('link', '=', rule.link).execute()
}
