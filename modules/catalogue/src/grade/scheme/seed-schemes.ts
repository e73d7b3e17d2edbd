import { codeTable } from '@shuyuan/gb'
import { inTx } from '@shuyuan/db'
import type { CatalogueDeps } from '../../deps.ts'
import type { ClassTree } from './class-tree.ts'
import { listTrees, putTree } from './class-tree.store.ts'
import trees from './class-trees.json' with { type: 'json' }
import type { LevelScheme } from './scheme.ts'
import { listSchemes, putScheme } from './scheme.store.ts'
import schemes from './schemes.json' with { type: 'json' }

const FIRST = 'four-level'

/** Puts the bundled level schemes and class trees in once; what the bureau changed afterwards stays. */
export async function seedSchemes(deps: Pick<CatalogueDeps, 'db' | 'clock'>): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const stamp = { updatedBy: 'system', updatedAt: deps.clock.now() }
    const known = await listSchemes(tx)
    const ids = new Set(known.map((scheme) => scheme.id))
    const active = known.some((scheme) => scheme.active)
    for (const scheme of schemes as Omit<LevelScheme, 'builtin' | 'active'>[])
      if (!ids.has(scheme.id))
        await putScheme(tx, { ...scheme, ...stamp, builtin: true, active: !active && scheme.id === FIRST })
    const there = new Set((await listTrees(tx)).map((tree) => tree.id))
    for (const tree of [...trees, industries()])
      if (!there.has(tree.id)) await putTree(tx, { ...tree, ...stamp, builtin: true })
  })
}

/** 按行业: the sections of GB/T 4754. */
function industries(): Omit<ClassTree, 'builtin'> {
  const sections = (codeTable('industry')?.values ?? []).filter(({ code }) => /^[A-T]$/.test(code))
  const nodes = sections.map(({ code, label }) => ({ code, parent: null, name: label }))
  return { id: 'industry', name: '按行业分类（GB/T 4754）', nodes }
}
