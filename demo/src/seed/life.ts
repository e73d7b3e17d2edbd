import { listRetentionRules, measureUsage, setPrice, setRule } from '@shuyuan/lifecycle'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

/** How long the city keeps data of a grade, and how many versions stay at hand. */
const KEPT = [
  { grade: 3, keepMonths: 120, keepVersions: 12, basis: '云溪市公共数据分类分级保存办法第八条' },
  { grade: 4, keepMonths: 60, keepVersions: 6, basis: '云溪市公共数据分类分级保存办法第九条' },
] as const
/** Yuan for a gigabyte and month. */
const PRICES = [
  ['upload', 0.12],
  ['lake', 0.3],
  ['online', 1.2],
  ['open', 0.3],
  ['archive', 0.05],
] as const

/** 数据全生命周期: retention rules by grade, storage prices, and a first measurement. */
export const life: SeedStep = {
  name: '数据全生命周期',
  async run(context: SeedContext) {
    const { deps, progress } = context
    if ((await listRetentionRules(deps.db)).length > 0) return
    const bureau = holderOf(context, 'bureau')
    for (const { grade, keepMonths, keepVersions, basis } of KEPT)
      await setRule(deps, bureau, {
        rule: { dataset: null, grade, keepMonths, archiveMonths: null, keepVersions, since: 'published', basis },
      })
    for (const [layer, yuan] of PRICES) await setPrice(deps, bureau, { layer, yuan })
    const { bytes } = await measureUsage(deps, { signal: new AbortController().signal, progress: async () => {} })
    progress(`保存规则 ${KEPT.length} 条，占用 ${(bytes / 1e6).toFixed(1)} MB`)
  },
}
