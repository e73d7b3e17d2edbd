import {
  confirmGrades,
  decideImportant,
  type Entry,
  findGradings,
  listEntries,
  proposeImportant,
} from '@shuyuan/catalogue'
import { listImportant, listLowerings, requestLowering, setLineage } from '@shuyuan/catalogue'
import type { Subject } from '@shuyuan/policy'
import { actorOf, holderOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 1000
/** Entries without data behind them, so that what is confirmed here changes no running service. */
const CONFIRMED = ['教师资格信息', '学生资助发放信息', '居民身份证办理信息', '机动车驾驶证信息']
const DERIVED = { entry: '学生资助发放信息', source: '教师资格信息', item: '公民身份号码' }
const IMPORTANT = '规模以上工业企业名录'
const LOWERED = { entry: '居民身份证办理信息', item: '姓名' }

/** 分类分级: departments confirm what was suggested, one asks for a lower grade, the bureau lists important data. */
export const grading: SeedStep = {
  name: '分类分级',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const published = await listEntries(
      deps.db,
      { all: true, org: null },
      { state: 'published', limit: ALL, after: null },
    )
    const named = new Map(published.map((entry) => [entry.name, entry]))
    let confirmed = 0
    for (const name of CONFIRMED) {
      const entry = named.get(name)
      if (entry) confirmed += await confirmAll(context, entry)
    }
    const [derived, source] = [named.get(DERIVED.entry), named.get(DERIVED.source)]
    if (derived && source && confirmed > 0) {
      const link = { item: DERIVED.item, sourceEntry: source.id, sourceItem: DERIVED.item, method: '' }
      await setLineage(deps, providerOf(context, derived), {
        entry: derived.id,
        links: [{ ...link, treatment: 'none' }],
      })
    }
    await askLower(context, named.get(LOWERED.entry))
    await listOne(context, named.get(IMPORTANT))
    progress(`已确认 ${confirmed} 个信息项的级别`)
  },
}

async function confirmAll(context: SeedContext, entry: Entry): Promise<number> {
  const choices = (await findGradings(context.deps.db, entry.id))
    .filter(({ state }) => state !== 'confirmed')
    .map(({ item, grade, sensitivity, suggestedGrade, suggestedSensitivity }) => ({
      entry: entry.id,
      item,
      grade: Math.max(grade, suggestedGrade ?? 1) as 1 | 2 | 3 | 4,
      sensitivity: sensitivity === 'none' ? (suggestedSensitivity ?? sensitivity) : sensitivity,
    }))
  if (choices.length === 0) return 0
  return confirmGrades(context.deps, providerOf(context, entry), choices)
}

async function askLower(context: SeedContext, entry: Entry | undefined): Promise<void> {
  const { deps } = context
  const item = entry && (await findGradings(deps.db, entry.id)).find((one) => one.item === LOWERED.item)
  if (!entry || !item || item.grade < 3) return
  const known = await listLowerings(deps.db, { provider: entry.provider, limit: 1, after: null })
  if (known.length > 0) return
  await requestLowering(deps, providerOf(context, entry), {
    entry: entry.id,
    item: LOWERED.item,
    grade: 2,
    sensitivity: item.sensitivity,
    reason: '提供时姓名已脱敏，只保留姓氏',
  })
}

async function listOne(context: SeedContext, entry: Entry | undefined): Promise<void> {
  const { deps } = context
  if (!entry || (await listImportant(deps.db, { limit: 1, after: null })).length > 0) return
  const row = await proposeImportant(deps, providerOf(context, entry), {
    entry: entry.id,
    object: 'economy',
    degree: 'serious',
    reason: '汇总反映全市工业产能布局',
  })
  const confirm = { important: row.id, action: 'confirm', comment: '同意列入' } as const
  await decideImportant(deps, holderOf(context, 'bureau'), confirm)
}

function providerOf(context: SeedContext, entry: Entry): Subject {
  const department = context.city.departments.find(({ key }) => context.orgs.get(key)?.id === entry.provider)
  if (!department) throw new Error(`Cannot grade "${entry.name}": its department is not in the city`)
  return actorOf(context, department, 'provider')
}
