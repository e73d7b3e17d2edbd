import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { type LevelScheme, schemeFault } from './scheme.ts'
import { listSchemes, putScheme } from './scheme.store.ts'

/**
 * Adds or changes a level scheme, and makes it the one that screens speak in when `active` is set. Bundled schemes keep their levels; the last
 * active one cannot be switched off. Throws CATALOGUE_SCHEME_INVALID.
 */
export async function saveScheme(
  deps: CatalogueDeps,
  subject: Subject,
  input: Omit<LevelScheme, 'builtin'>,
): Promise<LevelScheme> {
  return inTx(deps.db, async (tx) => {
    deps.policy.assert('catalogue.scheme.edit', { subject })
    const known = (await listSchemes(tx)).find((scheme) => scheme.id === input.id)
    const kept = known?.builtin ? { ...known, active: input.active } : { ...input, builtin: false }
    const reason = schemeFault(kept.levels) ?? (known?.active && !input.active ? '须先启用另一套级别' : null)
    if (reason) throw error('CATALOGUE_SCHEME_INVALID', { name: input.name, reason })
    await putScheme(tx, { ...kept, updatedBy: subject.id, updatedAt: deps.clock.now() })
    await deps.evidence.record(tx, {
      kind: 'catalogue.scheme.saved',
      actor: subject.id,
      org: subject.org,
      object: input.id,
      detail: { levels: kept.levels.length, active: kept.active },
    })
    return kept
  })
}
