import type { Db, Tx } from '@shuyuan/db'
import type { VerificationDeps } from '../deps.ts'
import '../tables.ts'

/** A person's word on one conflict. */
export interface Ruling {
  id: string
  plan: string
  field: string
  /** comparable key, plain here and sealed at rest */
  key: string
  keyHash: string
  /** dataset that is right; null: no conflict at all */
  dataset: string | null
  reason: string
  by: string
  at: Date
}

const context = (plan: string) => `verification.ruling:${plan}`

/** Puts a word in place of the one before about the same conflict. */
export async function saveRuling(deps: Pick<VerificationDeps, 'keyring'>, tx: Tx, ruling: Ruling): Promise<void> {
  const { key, ...rest } = ruling
  await tx
    .updateTable('verification.ruling')
    .set({ endedAt: ruling.at })
    .where('plan', '=', ruling.plan)
    .where('field', '=', ruling.field)
    .where('keyHash', '=', ruling.keyHash)
    .where('endedAt', 'is', null)
    .execute()
  await tx
    .insertInto('verification.ruling')
    .values({ ...rest, keySealed: deps.keyring.seal(Buffer.from(key), context(ruling.plan)), endedAt: null })
    .execute()
}

/** Every word in force on the conflicts of a plan. */
export async function openRulings(
  deps: Pick<VerificationDeps, 'db' | 'keyring'> & { db: Db },
  plan: string,
): Promise<{ field: string; key: string; dataset: string | null }[]> {
  const rows = await deps.db
    .selectFrom('verification.ruling')
    .select(['field', 'keySealed', 'dataset'])
    .where('plan', '=', plan)
    .where('endedAt', 'is', null)
    .execute()
  return rows.map(({ field, keySealed, dataset }) => ({
    field,
    dataset,
    key: deps.keyring.open(keySealed, context(plan)).toString(),
  }))
}
