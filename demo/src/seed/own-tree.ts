import { classifyEntry, listEntries, listTrees, saveTree } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 1000
const ID = 'yunxi-services'
/** class of the city → themes of the national list that it gathers */
const CLASSES: { code: string; parent: string | null; name: string; themes: string[] }[] = [
  { code: '1', parent: null, name: '民生', themes: [] },
  { code: '11', parent: '1', name: '公共服务', themes: ['01'] },
  { code: '12', parent: '1', name: '健康与社会保障', themes: ['02', '03'] },
  { code: '2', parent: null, name: '市场', themes: [] },
  { code: '21', parent: '2', name: '信用与价格', themes: ['06', '08'] },
  { code: '22', parent: '2', name: '安全监管', themes: ['04', '05'] },
  { code: '3', parent: null, name: '城乡', themes: ['09', '10', '11', '12'] },
]

/** The bureau sorts the book in its own way, beside the national themes. */
export const ownTree: SeedStep = {
  name: '本市分类体系',
  async run(context: SeedContext) {
    const { deps, progress } = context
    if ((await listTrees(deps.db)).some(({ id }) => id === ID)) return
    const bureau = holderOf(context, 'bureau')
    const nodes = CLASSES.map(({ code, parent, name }) => ({ code, parent, name }))
    // the tree is what tells a later run that all of this is done
    const sorted = await inTx(deps.db, async (db) => {
      await saveTree({ ...deps, db }, bureau, { id: ID, name: '云溪市服务领域', nodes })
      return sortIn({ ...deps, db }, bureau)
    })
    progress(`已归类 ${sorted} 条目录`)
  },
}

async function sortIn(deps: SeedContext['deps'], bureau: Subject): Promise<number> {
  const filter = { state: 'published', limit: ALL, after: null }
  let sorted = 0
  for (const { id, theme } of await listEntries(deps.db, { all: true, org: null }, filter)) {
    const codes = CLASSES.filter(({ themes }) => themes.includes(theme)).map(({ code }) => ({ tree: ID, code }))
    if (codes.length === 0) continue
    await classifyEntry(deps, bureau, { entry: id, classes: codes })
    sorted++
  }
  return sorted
}
