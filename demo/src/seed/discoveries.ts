import { listDatasets } from '@shuyuan/intake'
import { latestDiscovery } from '@shuyuan/quality'
import { awaitJobs } from './await-jobs.ts'
import type { SeedContext, SeedStep } from './context.ts'

/** Tables looked at without labels: small ones with planted errors of several kinds. */
const TABLES = ['permit', 'pupil', 'individual_business']

/** 规则发现: suggestions and suspect cells wait for the departments. */
export const discoveries: SeedStep = {
  name: '规则发现',
  async run(context: SeedContext) {
    const { deps, entries, progress } = context
    const names = new Set(entries.filter(({ table }) => TABLES.includes(table)).map(({ name }) => name))
    const found = (await listDatasets(deps.db, { limit: 1000 })).items.filter(({ name }) => names.has(name))
    const datasets: string[] = []
    for (const { id } of found) if (!(await latestDiscovery(deps.db, id))) datasets.push(id)
    if (datasets.length === 0) return
    await deps.jobs.enqueue(deps.db, 'quality.discover', { datasets }, { id: 'system', org: null })
    await awaitJobs(context)
    progress(`已在 ${datasets.length} 个数据集中发现规则和疑似错误`)
  },
}
