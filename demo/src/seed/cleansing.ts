import {
  createPipeline,
  editPipeline,
  type Golden,
  listPipelines,
  publishPipeline,
  startRun,
  type Step,
} from '@shuyuan/cleansing'
import { type Column, type Dataset, listDatasets } from '@shuyuan/intake'
import { awaitJobs } from './await-jobs.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { exampleRow } from './example-row.ts'

const TABLE = 'population'
const NAME = '户籍人口入库清洗'

/** 清洗: the register of people, as handed in, becomes a standard layer; the rows refused wait for the department. */
export const cleansing: SeedStep = {
  name: '数据清洗',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const fact = context.entries.find((one) => one.table === TABLE)
    if (!fact) return
    const provider = actorOf(context, fact.department, 'provider')
    const own = await listDatasets(deps.db, { provider: provider.org ?? '', search: fact.name, limit: 1 })
    const [dataset] = own.items
    if (!dataset) return
    const known = (await listPipelines(deps.db, { dataset: dataset.id, limit: 1 })).items[0]
    const pipeline =
      known ??
      (await createPipeline(deps, provider, {
        name: NAME,
        description: '统一姓名、电话写法，核对公民身份号码，一人只留一行',
        input: dataset.id,
        definition: definitionFor(dataset),
      }))
    if (pipeline.published === null) {
      await publishPipeline(deps, provider, { pipeline: pipeline.id, note: '首次发布' })
      await editPipeline(deps, provider, { pipeline: pipeline.id, trigger: { kind: 'version' } })
    }
    await startRun(deps, provider, { pipeline: pipeline.id })
    await awaitJobs(context)
    progress(`“${dataset.name}”已清洗`)
  },
}

function definitionFor(dataset: Dataset): { steps: Step[]; golden: Golden[] } {
  const named = (title: string) => dataset.columns.find((c) => c.title === title)?.name
  const texts = dataset.columns.filter((c: Column) => c.type === 'text').map((c) => c.name)
  const [id, name, phone] = [named('公民身份号码'), named('姓名'), named('联系电话')]
  const step = (kind: string, params: Record<string, unknown>): Step => ({ id: kind, kind, params })
  const steps = [
    step('trim', { columns: texts, emptyToNull: true }),
    ...(name ? [step('name', { columns: [name], of: 'person' })] : []),
    ...(phone ? [step('phone', { columns: [phone], onError: 'null' })] : []),
    ...(id
      ? [
          step('id_number', { columns: [id], check: true, onError: 'reject' }),
          step('dedupe', { keys: [id], keep: 'first' }),
        ]
      : []),
  ]
  if (!id || !name) return { steps, golden: [] }
  const input = {
    [id]: ' 11010519491231002x',
    [name]: ' 张　三 ',
    ...(phone ? { [phone]: '１３９００００００００' } : {}),
  }
  const values = { [id]: '11010519491231002X', [name]: '张三', ...(phone ? { [phone]: '13900000000' } : {}) }
  const rest = exampleRow(dataset.columns)
  return {
    steps,
    golden: [
      { id: 'g1', name: '空格、全角与小写 x', input: { ...rest, ...input }, expect: { outcome: 'kept', values } },
      {
        id: 'g2',
        name: '校验码不对',
        input: { ...rest, ...input, [id]: '110105194912310021' },
        expect: { outcome: 'rejected' },
      },
    ],
  }
}
