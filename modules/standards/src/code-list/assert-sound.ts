import { error } from '../errors.ts'
import { brokenParents, brokenPeriods, repeatedCodes, type WantedValue } from './code-list.ts'

/** Throws STANDARDS_VALUE_REPEATED, STANDARDS_VALUE_PARENT or STANDARDS_VALUE_PERIOD; every faulty row has its remark (`values.3.code`). */
export function assertSound(values: readonly WantedValue[], day: string): void {
  const fail = (
    code: 'STANDARDS_VALUE_REPEATED' | 'STANDARDS_VALUE_PARENT' | 'STANDARDS_VALUE_PERIOD',
    places: number[],
    column: keyof WantedValue,
    remark: string,
  ) => {
    const first = values[places[0] ?? -1]
    if (!first) return
    const fields = Object.fromEntries(places.slice(0, 100).map((i) => [`values.${i}.${column}`, remark]))
    throw error(code, { code: first.code, parent: first.parent ?? '' }, { fields })
  }
  fail('STANDARDS_VALUE_REPEATED', repeatedCodes(values), 'code', '代码重复')
  fail('STANDARDS_VALUE_PARENT', brokenParents(values), 'parent', '上级应在本代码集内且不构成循环')
  fail('STANDARDS_VALUE_PERIOD', brokenPeriods(values, day), 'validTo', '停用日期应晚于启用日期')
}
