import type { Grade } from '../grading.ts'

/** One level of a scheme and the part of the common scale 1…4 that it covers; 涉密 has no place here: it stays outside the platform. */
export interface Level {
  code: string
  name: string
  effect: string
  from: Grade
  to: Grade
  /** loosest sharing type (1 无条件 … 3 不予) and opening type the level allows */
  share: 1 | 2 | 3
  open: 1 | 2 | 3
}

export interface LevelScheme {
  id: string
  name: string
  basis: string
  levels: Level[]
  builtin: boolean
  active: boolean
}

/**
 * What is wrong with a scheme, or null: every grade 1…4 has to have exactly one level, in rising order and never laxer than the one below;
 * 不予共享 is nothing a bureau can order (条例 art. 14). Pure.
 */
export function schemeFault(levels: readonly Level[]): string | null {
  if (levels.length === 0) return '至少要有一个级别'
  const codes = new Set(levels.map((level) => level.code))
  if (codes.size < levels.length) return '级别代码重复'
  let next = 1
  let before: Pick<Level, 'name' | 'share' | 'open'> = { name: '', share: 1, open: 1 }
  for (const { name, from, to, share, open } of levels) {
    if (from > to) return `级别“${name}”的起止倒置`
    if (from !== next) return `级别“${name}”应从通用 ${next} 级开始，各级须首尾相接，不重不漏`
    if (share === 3)
      return `级别“${name}”的最宽共享属性不能是不予共享：不予共享只能依据法律、行政法规或者国务院决定（条例第十四条）`
    if (share < before.share || open < before.open) return `级别“${name}”比低一级的“${before.name}”还宽，级别越高应越严`
    before = { name, share, open }
    next = to + 1
  }
  return next === 5 ? null : `通用 ${next} 级没有对应的级别，须覆盖 1 至 4 级`
}

/** The level of a scheme that covers a grade of the common scale. Pure. */
export function levelOf(scheme: Pick<LevelScheme, 'levels'>, grade: Grade): Level | undefined {
  return scheme.levels.find(({ from, to }) => from <= grade && grade <= to)
}

/** Each level of one scheme in terms of another; where it spans several, the highest counts (就高从严). Pure. */
export function mapLevels(from: LevelScheme, to: LevelScheme): { from: string; to: string | null; exact: boolean }[] {
  return from.levels.map((level) => {
    const target = levelOf(to, level.to)
    return { from: level.code, to: target?.code ?? null, exact: target?.from === level.from && target.to === level.to }
  })
}
