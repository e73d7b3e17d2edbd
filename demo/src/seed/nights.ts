import { createPipeline, editPipeline, listPipelines, publishPipeline, startRun } from '@shuyuan/cleansing'
import { type Dataset, listDatasets, listVersions } from '@shuyuan/intake'
import { setRules } from '@shuyuan/quality'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { datasetRules } from './dataset-rules.ts'
import { exampleRow } from './example-row.ts'
import { NIGHTLY } from './synchronisation.ts'

const NAME = '低保对象夜间清洗'
const OUTPUT = '低保对象（标准层）'

/**
 * What comes from the business system at night is cleaned, checked and put into tickets by itself: the pipeline follows each new version, the
 * rules each version of the standard layer. The first round is run here, so that the department finds its first tickets.
 */
export const nights: SeedStep = {
  name: '夜间流水线',
  async run(context: SeedContext) {
    const { deps, city, progress } = context
    const fact = context.entries.find(({ table }) => table === 'low_income')
    if (!fact) return
    const provider = actorOf(context, fact.department, 'provider')
    const { items } = await listDatasets(deps.db, { provider: provider.org ?? '', limit: 200 })
    const input = items.find(({ name }) => name === NIGHTLY)
    if (!input) return
    const known = (await listPipelines(deps.db, { dataset: input.id, limit: 1 })).items[0]
    const { id, published } =
      known ?? (await createPipeline(deps, provider, { name: NAME, outputName: OUTPUT, ...definitionFor(input) }))
    if (published === null) await publishPipeline(deps, provider, { pipeline: id, note: '首次发布' })
    const { output } = await editPipeline(deps, provider, { pipeline: id, trigger: { kind: 'version' } })
    if (!output || (await listVersions(deps.db, { dataset: output, limit: 1 })).items.length > 0) return
    await setRules(deps, provider, { dataset: output, rules: datasetRules(fact, city.place) })
    await startRun(deps, provider, { pipeline: id })
    await awaitJobs(context)
    progress('每晚 2 点：采集、清洗、检查、派单')
  },
}

/** What a machine may repair without asking; the rest is the department's. */
function definitionFor({ id, columns }: Dataset) {
  const texts = columns.filter(({ type }) => type === 'text').map(({ name }) => name)
  const named = (title: string) => columns.find((column) => column.title === title)?.name ?? ''
  const [person, phone] = [named('姓名'), named('联系电话')]
  return {
    input: id,
    description: '去掉首尾空格，电话改为半角；其余错误派给部门在源头改正',
    definition: {
      steps: [
        { id: 'trim', kind: 'trim', params: { columns: texts, emptyToNull: true } },
        { id: 'width', kind: 'width', params: { columns: [phone], to: 'half' } },
      ],
      golden: [
        {
          id: 'g1',
          name: '首尾空格与全角电话',
          input: { ...exampleRow(columns), [person]: ' 张三 ', [phone]: '１５４００００００００' },
          expect: { outcome: 'kept' as const, values: { [person]: '张三', [phone]: '15400000000' } },
        },
      ],
    },
  }
}
