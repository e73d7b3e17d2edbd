import type { Db, Tx } from '@shuyuan/db'
import type { Suggestion, SuggestionState } from '../discovery.ts'
import '../tables.ts'

export type FoundSuggestion = Pick<
  Suggestion,
  | 'id'
  | 'dataset'
  | 'org'
  | 'fingerprint'
  | 'discovery'
  | 'draft'
  | 'title'
  | 'reason'
  | 'confidence'
  | 'checked'
  | 'bad'
>

/**
 * Saves what a discovery suggests. Open ones found again get the new numbers, those not found again go; accepted and dismissed ones stay as
 * they are, so that nobody is asked twice.
 */
export async function saveSuggestions(tx: Tx, dataset: string, found: readonly FoundSuggestion[]): Promise<void> {
  const kept = found.map(({ fingerprint }) => fingerprint)
  let gone = tx.deleteFrom('quality.suggestion').where('dataset', '=', dataset).where('state', '=', 'open')
  if (kept.length > 0) gone = gone.where('fingerprint', 'not in', kept)
  await gone.execute()
  for (const one of found)
    await tx
      .insertInto('quality.suggestion')
      .values({ ...one, draft: JSON.stringify(one.draft), state: 'open' })
      .onConflict((c) =>
        c
          .columns(['dataset', 'fingerprint'])
          .doUpdateSet({
            discovery: one.discovery,
            draft: JSON.stringify(one.draft),
            title: one.title,
            reason: one.reason,
            confidence: one.confidence,
            checked: one.checked,
            bad: one.bad,
          })
          .where('quality.suggestion.state', '=', 'open'),
      )
      .execute()
}

export async function findSuggestion(db: Db, id: string): Promise<Suggestion | null> {
  return (await db.selectFrom('quality.suggestion').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Suggestions newest first, of one department or of all; one more than `limit` when there are more. */
export function listSuggestions(
  db: Db,
  filter: {
    dataset?: string | undefined
    state?: SuggestionState | undefined
    kind?: string | undefined
    org: string | null
    limit: number
    before: number | null
  },
): Promise<Suggestion[]> {
  let query = db.selectFrom('quality.suggestion').selectAll()
  if (filter.dataset) query = query.where('dataset', '=', filter.dataset)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.kind) query = query.where('fingerprint', 'like', `${filter.kind.replaceAll(/[%_\\]/g, '\\$&')}:%`)
  if (filter.org) query = query.where('org', '=', filter.org)
  if (filter.before) query = query.where('seq', '<', filter.before)
  return query
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** Sets the decision; false when somebody else decided before. */
export async function decideOpen(
  tx: Tx,
  id: string,
  decision: { state: 'accepted' | 'dismissed'; rule: string | null; by: string; at: Date; reason: string | null },
): Promise<boolean> {
  const { by, at, reason, ...rest } = decision
  const row = await tx
    .updateTable('quality.suggestion')
    .set({ ...rest, decidedBy: by, decidedAt: at, decisionReason: reason })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
