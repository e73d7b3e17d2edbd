import { csvLine } from '@shuyuan/kernel'
import { findOrg } from '@shuyuan/identity'
import type { HarvestDeps } from '../deps.ts'
import { type DifferenceFilter, listDifferences } from './alignment.store.ts'
import words from './difference-words.json' with { type: 'json' }

const HEAD = [
  '差异',
  '目录名称',
  '信息资源代码',
  '部门',
  '本级',
  '对照清单',
  '对应方式',
  '相似度',
  '状态',
  '要求',
  '办结期限',
  '答复',
]

/** The filtered differences as CSV (UTF-8 with BOM), page by page. */
export async function* exportDifferences(
  deps: Pick<HarvestDeps, 'db'>,
  filter: Omit<DifferenceFilter, 'limit' | 'after'>,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(HEAD)}`
  const names = new Map<string, string>()
  const nameOf = async (org: string): Promise<string> => {
    const name = names.get(org) ?? (await findOrg(deps.db, org))?.name ?? org
    names.set(org, name)
    return name
  }
  for (let after: string | undefined; ; ) {
    const page = await listDifferences(deps.db, { ...filter, limit: 500, after })
    for (const each of page.items)
      yield csvLine([
        words.kinds[each.kind],
        each.title,
        each.code,
        each.org === null ? '' : await nameOf(each.org),
        shown(each.detail.here),
        shown(each.detail.there),
        each.matchedBy === '' ? '' : ((words.matchedBy as Record<string, string>)[each.matchedBy] ?? ''),
        each.matchedBy === 'likeness' ? each.score.toFixed(2) : '',
        words.states[each.state],
        each.note,
        each.dueOn ?? '',
        each.answer,
      ])
    if (page.next === null) return
    after = page.next
  }
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join('；') : String(value ?? ''))
