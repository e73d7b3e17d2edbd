import { csvLine, isoTime } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { labelOf } from '../entry/enumerations.ts'
import type { Entry } from '../entry/entry.ts'
import type { Levels } from '../grade/scheme/levels.ts'
import { findLevels } from '../grade/scheme/scheme.store.ts'
import { audienceOf } from './audience-of.ts'
import type { EntryFilter } from './entry-filter.ts'
import { listEntries } from './entry-list.store.ts'

const PAGE = 500

const COLUMNS: [string, (e: Entry, levels: Levels) => string | number][] = [
  ['信息资源代码', (e) => e.code],
  ['信息资源名称', (e) => e.name],
  ['提供方', (e) => e.providerName],
  ['提供方代码', (e) => e.providerCode],
  ['摘要', (e) => e.abstract],
  ['格式', (e) => labelOf('format', e.format)],
  ['更新周期', (e) => labelOf('updateCycle', e.updateCycle)],
  ['共享类型', (e) => labelOf('shareType', e.shareType)],
  ['共享方式', (e) => labelOf('shareMode', e.shareMode)],
  ['共享范围', (e) => e.shareScope],
  ['使用条件', (e) => e.useConditions],
  ['开放属性', (e) => labelOf('openType', e.openType)],
  ['主题', (e) => labelOf('theme', e.theme)],
  ['行政区划', (e) => e.region],
  ['数据分类', (e) => labelOf('dataClass', e.dataClass)],
  ['数据级别', (e, levels) => levels[e.dataLevel].label],
  ['信息项数', (e) => e.items.length],
  ['信息项', (e) => e.items.map((i) => i.title).join('；')],
  ['是否挂接', (e) => (e.attached ? '已挂接' : '未挂接')],
  ['状态', (e) => labelOf('state', e.state)],
  ['版本', (e) => e.version],
  ['发布日期', (e) => (e.publishedAt ? isoTime(e.publishedAt).slice(0, 10) : '')],
]

/** The filtered list as CSV (UTF-8 with BOM, so that spreadsheets read Chinese), page by page and never held whole. */
export async function* exportEntries(
  deps: CatalogueDeps,
  subject: Subject,
  filter: EntryFilter,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(COLUMNS.map(([title]) => title))}`
  const levels = await findLevels(deps.db)
  const audience = audienceOf(deps.policy, subject)
  for (let after: [number, string] | null = null; ; ) {
    const rows: Entry[] = await listEntries(deps.db, audience, { ...filter, limit: PAGE, after })
    const page = rows.slice(0, PAGE)
    yield page.map((entry) => csvLine(COLUMNS.map(([, value]) => value(entry, levels)))).join('')
    const last = page.at(-1)
    if (!last || rows.length <= PAGE) return
    after = [last.updatedAt.getTime(), last.id]
  }
}
