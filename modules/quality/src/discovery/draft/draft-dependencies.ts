import type { Dependency } from '../dependency/dependency.ts'
import type { CodedTable } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'

/** Left sides shown for one right side: the best supported ones; the others say the same again. */
const MOST = 2

/** Functional dependencies as rules. */
export function draftDependencies({ columns }: CodedTable, dependencies: readonly Dependency[]): Draft[] {
  return [...Map.groupBy(dependencies, ({ to }) => to).values()].flatMap((some) =>
    some
      .toSorted((a, b) => a.from.length - b.from.length || b.confidence - a.confidence || b.groups - a.groups)
      .slice(0, MOST)
      .map(({ from, to, support, confidence, groups }): Draft => {
        const of = (i: number) => columns[i]?.column ?? { name: '', title: '' }
        const left = from.map((i) => `“${of(i).title}”`).join('、')
        return {
          rule: {
            kind: 'functional_dependency',
            columns: [...from, to].map((i) => of(i).name),
            params: {},
            severity: confidence === 1 ? 'error' : 'warning',
          },
          reason: `${left}相同的 ${groups} 组记录中，“${of(to).title}”一致的占 ${shareText(Math.round(support * confidence), support)}`,
          confidence,
        }
      }),
  )
}
