import type { Obstacle, Words } from './kind.ts'

const REMEDIES: Record<Obstacle, Words> = {
  kind: {
    zh: '这个规则种类已不在平台中；请删除本规则，或在规则库中另选一条',
    en: 'This kind of rule is gone; delete the rule or choose another from the library',
  },
  column: {
    zh: '规则用到的列在本版本中没有；请在“规则”里改绑列，或请提供部门按登记的结构重新报送',
    en: 'A column of the rule is not in this version; bind another column, or have the data sent as registered',
  },
  params: {
    zh: '参数不完整或不符合要求；请打开规则补全参数后试运行',
    en: 'Parameters are missing or unfit; complete them and try the rule',
  },
  dataset: {
    zh: '参照的数据集没有已发布的版本，或没有对应的列；请先归集该数据集，或改用别的参照',
    en: 'The other dataset has no published version or lacks the column; load it first, or refer to another',
  },
  codes: {
    zh: '没有这个代码集或其中没有值；请在“数据标准—代码集”中建立，或改用其他代码集',
    en: 'The code list is missing or empty; create it under standards, or name another',
  },
  rows: {
    zh: '源库不能直接计数这条规则，须把用到的列读过一遍；请与提供部门商定，在“数据不搬家”的限额里调高随读随检行数或时限，或改用能在源库计数的规则',
    en: 'The source cannot count this rule, so the columns it needs must be read through; agree on higher limits with the department, or use a rule that can be counted there',
  },
  engine: {
    zh: '分析引擎不能执行这条规则，通常是正则写法（不支持环视）、参数过大，或两两比较的同组行过多；请在规则工作台试运行并修改',
    en: 'The engine cannot run it: often a pattern with look-around, too large a parameter, or a class with too many rows; try and change it in the studio',
  },
}

/** What to do about a rule that could not run; null for one that could. */
export function remedyOf(obstacle: Obstacle | null): Words | null {
  return obstacle === null ? null : REMEDIES[obstacle]
}
