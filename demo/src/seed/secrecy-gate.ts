import { changeDefinition, findDefinition, type Level } from '@shuyuan/workflow'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const KIND = 'catalogue.review'
/** Between the department's head and the bureau, only where the data are of the highest level. */
const GATE: Level = {
  name: '保密审查',
  mode: 'any',
  clock: null,
  assignees: [{ role: 'security', relation: 'any' }],
  gate: 'secrecy',
  when: 'level:4',
  mayRepeat: false,
  copies: [],
}

/** The bureau adds a level of its own to the review: 四级 data pass the security officer, who writes the conclusion. */
export const secrecyGate: SeedStep = {
  name: '四级数据保密审查',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const flow = await findDefinition(deps.db, KIND)
    if (!flow || flow.levels.some(({ gate }) => gate !== null)) return
    const { version, title } = flow
    const levels = [...flow.levels.slice(0, 1), GATE, ...flow.levels.slice(1)]
    await changeDefinition(deps, holderOf(context, 'bureau'), { kind: KIND, version, title, levels })
    progress('目录审核增加一级：四级数据由安全保密员审查')
  },
}
