import { createReadStream } from 'node:fs'
import {
  findSourceNamed,
  importReference,
  listReferences,
  receiveFile,
  registerSource,
  startAlignment,
  startRun,
} from '@shuyuan/harvest'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const SOURCE = '云海省公共数据开放目录'
const LIST = '省级部门目录清单（2026）'
const file = (name: string) => createReadStream(new URL(`../../data/harvest/${name}`, import.meta.url))

/** The province's catalogue, harvested in two states so that the second report tells what changed, and its list beside our book. */
export const harvest: SeedStep = {
  name: '采集与对齐',
  async run(context: SeedContext) {
    const { deps, orgs, progress } = context
    const bureau = holderOf(context, 'bureau')
    if (!(await findSourceNamed(deps.db, SOURCE))) {
      const source = await registerSource(deps, bureau, {
        name: SOURCE,
        kind: 'dcat',
        url: '',
        provider: bureau.org ?? [...orgs.values()][0]?.id ?? '',
        mapping: { frontCode: '307010024701', openType: 1, dataLevel: 1 },
        schedule: 'manual',
        incremental: true,
        enabled: true,
      })
      for (const state of ['province-2025.ttl', 'province-2026.ttl']) {
        await receiveFile(deps, bureau, { source: source.id, stream: file(state) })
        await startRun(deps, bureau, { source: source.id })
        await deps.jobs.idle()
      }
    }
    const { items } = await listReferences(deps.db, { limit: 200 })
    if (!items.some(({ name }) => name === LIST)) {
      const reference = await importReference(deps, bureau, { name: LIST, stream: file('province-list.csv') })
      await startAlignment(deps, bureau, { reference: reference.id, provider: null })
      await deps.jobs.idle()
    }
    progress('采集来源 1 个，对照清单 1 份')
  },
}
