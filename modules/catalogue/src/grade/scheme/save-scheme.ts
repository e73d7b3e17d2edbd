import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { countReports } from '../../report/chain-report.store.ts'
import { type LevelScheme, schemeFault } from './scheme.ts'
import { listSchemes, putScheme } from './scheme.store.ts'

/**
 * Adds or changes a level scheme, and makes it the one in use when `active` is set: grades are named by it, and from then on nothing is saved
 * that is shared or opened wider than it allows. What is published already stays as it is; departments are told which entries are too wide.
 * Bundled schemes keep their levels; the last active one cannot be switched off. Throws CATALOGUE_SCHEME_INVALID.
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
    if (kept.active) await tellTooWide(deps, tx, kept.name)
    return kept
  })
}

async function tellTooWide(deps: CatalogueDeps, tx: Tx, name: string): Promise<void> {
  for (const { org, count } of await countReports(tx, null, ['entry-too-wide']))
    await notify(deps, tx, {
      to: { role: 'provider', org },
      title: `级别方案“${name}”已启用：本部门 ${count} 条已发布目录的共享或开放宽于其级别，请逐条变更`,
      link: '/catalogue/reports?report=entry-too-wide',
      tone: 'warning',
    })
}
