import { csvLine, isoTime } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../../deps.ts'
import { labelOf } from '../../entry/enumerations.ts'
import { impactWords } from '../scheme/judge-impact.ts'
import type { Grade } from '../grading.ts'
import type { Levels } from '../scheme/levels.ts'
import { findLevels } from '../scheme/scheme.store.ts'
import { type ImportantLine, listImportant } from './important.store.ts'

const PAGE = 500
const WORDS = { proposed: '待确认', confirmed: '已列入', refused: '未列入', removed: '已移出' }
const COLUMNS: [string, (line: ImportantLine, levels: Levels) => string | number][] = [
  ['信息资源代码', (line) => line.entryCode],
  ['数据名称', (line) => line.entryName],
  ['提供部门', (line) => line.providerName],
  ['类别', (line) => labelOf('dataClass', line.class)],
  ['数据级别', (line, levels) => levels[line.dataLevel as Grade].label],
  ['影响对象', (line) => impactWords.objects[line.object]],
  ['影响程度', (line) => impactWords.degrees[line.degree]],
  ['理由', (line) => line.reason],
  ['状态', (line) => WORDS[line.state]],
  ['提出人', (line) => line.proposedByName],
  ['确认人', (line) => line.decidedByName ?? ''],
  ['确认日期', (line) => (line.decidedAt ? isoTime(line.decidedAt).slice(0, 10) : '')],
]

/** The 重要数据目录 as CSV (UTF-8 with BOM), page by page. */
export async function* exportImportant(
  deps: Pick<CatalogueDeps, 'db'>,
  filter: { provider?: string | undefined; state?: string | undefined },
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(COLUMNS.map(([title]) => title))}`
  const levels = await findLevels(deps.db)
  for (let after: string | null = null; ; ) {
    const rows: ImportantLine[] = await listImportant(deps.db, { ...filter, limit: PAGE, after })
    const page = rows.slice(0, PAGE)
    yield page.map((line) => csvLine(COLUMNS.map(([, value]) => value(line, levels)))).join('')
    if (rows.length <= PAGE) return
    after = page.at(-1)?.id ?? null
  }
}
