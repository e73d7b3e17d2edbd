import { findDataset } from '@shuyuan/intake'
import type { Impact, Touched } from '@shuyuan/lineage'
import type { Tx } from '@shuyuan/db'
import type { CleansingDeps } from '../deps.ts'
import { inForce } from '../pipeline/in-force.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { findPipeline, listReaders } from '../pipeline/pipeline.store.ts'
import { mentions } from './mentions.ts'

/** Answers lineage's questions: which pipelines and golden rows use touched columns, and what a pipeline makes. */
export function tellImpact(deps: Pick<CleansingDeps, 'events'>): void {
  deps.events.on('lineage.change.asked', async (tx, { kind, id, found }) => {
    const pipeline = kind === 'pipeline' ? await findPipeline(tx, id) : null
    if (pipeline)
      found.push({ org: pipeline.provider, nodes: pipeline.output === null ? [] : [`dataset:${pipeline.output}`] })
  })
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    for (const one of touched) {
      if (one.kind !== 'dataset') continue
      for (const pipeline of await listReaders(tx, one.id)) found.push(...(await hangingOn(tx, pipeline, one)))
    }
  })
}

async function hangingOn(tx: Tx, pipeline: Pipeline, touched: Touched): Promise<Impact[]> {
  const definition = await inForce(tx, pipeline)
  const columns = (await findDataset(tx, touched.id))?.columns ?? []
  const wanted = touched.columns ?? []
  const used = wanted.filter((name) => definition.steps.some(({ params }) => mentions(params, name, columns)))
  const proofs = definition.golden.filter(({ input }) => wanted.some((name) => name in input))
  if (touched.columns !== null && used.length === 0 && proofs.length === 0) return []
  const link = `/cleansing/${pipeline.id}`
  const own = pipeline.input === touched.id
  const common = { org: pipeline.provider, link }
  const how = own ? '清洗步骤读取变更的数据' : '清洗步骤查找变更的数据'
  const itself: Impact = { ...common, kind: 'pipeline', id: pipeline.id, name: pipeline.name, columns: used, how }
  const golden = (own ? proofs : []).map(
    ({ id, name, input }): Impact => ({
      ...common,
      kind: 'golden',
      id,
      name,
      columns: wanted.filter((column) => column in input),
      how: '样例行写有变更的字段，改过才能再发布',
    }),
  )
  return [itself, ...golden]
}
