import type { Column } from '@shuyuan/intake'
import { type Recognition, recognizeColumn } from '@shuyuan/standards'
import type { ColumnFacts } from './make-proposal.ts'
import { personalTrace, undisguised } from './personal-traces.ts'

/** A name this telling protects a column whatever its values look like. */
const PERSONAL_NAME = 0.8

/**
 * What a column seems to be, weighed for a proposal: a personal name protects until the clerk has looked, and so do values that betray people;
 * dates alone are nobody's birthday, and names of a code list are not taken for its codes. Pure.
 */
export function weighRecognition(column: Column, facts: ColumnFacts | undefined): Recognition {
  const seen = weigh(column, facts)
  const strictest = seen.sensitivity === 'sensitive' || !facts
  return strictest ? seen : (personalTrace(column.title, facts, seen) ?? seen)
}

function weigh({ name, title }: Column, facts: ColumnFacts | undefined): Recognition {
  const counts = facts ? { distinct: facts.distinct, rows: facts.rows } : {}
  const seen = recognizeColumn({ name, title, samples: (facts?.samples ?? []).map(undisguised), ...counts })
  const named = recognizeColumn({ name, title, samples: [] })
  if (seen.semantic === 'birth_date' && named.semantic !== 'birth_date')
    return {
      ...seen,
      ...plain,
      rules: [],
      semantic: 'date',
      reason: '取值是日期，列名没有线索，按一般日期处理，请确认',
    }
  // labels such as 湖北省 are checked against labels; registering the code list would call for codes
  const labels = seen.rules.some((rule) => rule.kind === 'code_list' && 'values' in rule.params)
  const codeList = labels ? null : seen.codeList
  const rules = seen.rules.filter((r) => r.kind !== 'code_list' || codeList !== null || 'values' in r.params)
  if (seen.sensitivity !== 'none' || named.sensitivity === 'none' || named.confidence < PERSONAL_NAME)
    return { ...seen, rules, codeList }
  const { sensitivity, grade, mask } = named
  const reason = `${seen.reason}；${named.reason}，但取值不像，先按个人信息保护，请确认`
  return { ...seen, rules, codeList, sensitivity, grade, mask, confidence: Math.min(seen.confidence, 0.5), reason }
}

const plain = { element: null, codeList: null, sensitivity: 'none', grade: 2, mask: null } as const
