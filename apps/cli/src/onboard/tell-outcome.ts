import type { Schemas } from '@shuyuan/sdk'

/** What came of a load in one line; a check that has not ended has found nothing yet, which is not the same as nothing. */
export function tellOutcome({ version, check }: Pick<Schemas['OnboardingReport'], 'version' | 'check'>): string {
  const loaded = `读入 ${version?.rowsIn} 行，合格 ${version?.rowsGood}，问题 ${version?.rowsBad}`
  if (!check) return `${loaded}；规则检查还没有结束，结果稍后在「数据上架」的报告中查看`
  return `${loaded}；规则 ${check.rules} 条，发现 ${check.violations} 处，得分 ${check.score?.toFixed(2) ?? '—'}`
}
