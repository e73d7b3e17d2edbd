import { enumerations, labelOf } from '../../entry/enumerations.ts'
import law from '../../entry/level-ceilings.json' with { type: 'json' }
import type { Grade } from '../grading.ts'
import { levelOf, type LevelScheme } from './scheme.ts'

type Choice = 1 | 2 | 3

/** A grade of the common scale in the words of the level scheme in use, and how wide it may be shared and opened at most. */
export interface LevelRule {
  grade: Grade
  /** 三级（敏感） */
  label: string
  /** 1 无条件 · 2 有条件 · 3 不予: nothing looser */
  share: Choice
  open: Choice
  /** the scheme that is stricter than the national rule; null where the national rule says it */
  shareBy: string | null
  openBy: string | null
}
export type Levels = Readonly<Record<Grade, LevelRule>>

const GRADES: Grade[] = [1, 2, 3, 4]

/** The four grades under the national rules and, where it is stricter, the scheme in use. Pure. */
export function levelsOf(scheme: Pick<LevelScheme, 'name' | 'levels'> | undefined): Levels {
  const rules = GRADES.map((grade): [Grade, LevelRule] => {
    const level = scheme && levelOf(scheme, grade)
    const share = law.share[grade] as Choice
    const open = law.open[grade] as Choice
    const stricter = (ceiling: Choice, own: Choice | undefined) => own !== undefined && own > ceiling
    return [
      grade,
      {
        grade,
        label: level ? `${'一二三四'[grade - 1]}级（${level.name}）` : labelOf('dataLevel', grade),
        share: Math.max(share, level?.share ?? 1) as Choice,
        open: Math.max(open, level?.open ?? 1) as Choice,
        shareBy: stricter(share, level?.share) ? (scheme?.name ?? null) : null,
        openBy: stricter(open, level?.open) ? (scheme?.name ?? null) : null,
      },
    ]
  })
  return Object.fromEntries(rules) as Record<Grade, LevelRule>
}

/** The code tables of the catalogue, 数据级别 in the words of the scheme in use. Pure. */
export function namedEnumerations(levels: Levels): typeof enumerations {
  return { ...enumerations, dataLevel: Object.fromEntries(GRADES.map((grade) => [grade, levels[grade].label])) }
}

/** Where an entry is shared or opened wider than its grade allows: field → Chinese text. Pure. */
export function widthFaults(
  content: { shareType: Choice; openType: Choice; dataLevel: Grade },
  levels: Levels,
): Record<string, string> {
  const { label, share, shareBy, open, openBy } = levels[content.dataLevel]
  const by = (scheme: string | null) => (scheme === null ? '' : `（级别方案“${scheme}”）`)
  const fault = (list: 'shareType' | 'openType', most: Choice, scheme: string | null) =>
    `${label}数据不得“${labelOf(list, content[list])}”，最宽为“${labelOf(list, most)}”${by(scheme)}`
  return {
    ...(content.shareType < share ? { shareType: fault('shareType', share, shareBy) } : {}),
    ...(content.openType < open ? { openType: fault('openType', open, openBy) } : {}),
  }
}
