import type { ColumnFacts, Suggestion } from './suggest-rules.ts'

/** Two meanings that bind each other when both stand in one table: earlier → rule → later. */
const PAIRS: [first: string[], second: string[], kind: string, reason: string][] = [
  [['id_number'], ['birth_date'], 'id_birth_match', '身份证号第 7–14 位是出生日期'],
  [['id_number'], ['sex'], 'id_sex_match', '身份证号第 17 位表示性别'],
  [['longitude'], ['latitude'], 'coordinates_in_bounds', '经度与纬度成对'],
  [['birth_date'], ['death_date'], 'order_of_times', '死亡不早于出生'],
  [['establish_date'], ['cancel_date'], 'order_of_times', '注销不早于成立'],
  [['apply_date'], ['accept_date'], 'order_of_times', '受理不早于申请'],
  [['accept_date'], ['finish_date', 'issue_date'], 'order_of_times', '办结不早于受理'],
  [['create_time'], ['update_time'], 'order_of_times', '更新不早于创建'],
  [['start_date'], ['end_date'], 'order_of_times', '截止不早于起始'],
  [['person_name'], ['birth_date'], 'similar_duplicates', '姓名与出生日期都相同的疑似一人'],
]

/** Rules over two columns. A meaning that two columns share is no basis for a pair. */
export function suggestPairs(facts: readonly ColumnFacts[]): Suggestion[] {
  const only = (meanings: string[]) => {
    const found = facts.filter((f) => f.recognition && meanings.includes(f.recognition.semantic))
    return found.length === 1 ? found[0] : undefined
  }
  return PAIRS.flatMap(([first, second, kind, reason]) => {
    const [a, b] = [only(first), only(second)]
    if (!a || !b) return []
    const severity = kind === 'similar_duplicates' ? 'info' : 'error'
    const confidence = Math.min(a.recognition?.confidence ?? 0, b.recognition?.confidence ?? 0)
    return [{ rule: { kind, columns: [a.column.name, b.column.name], params: {}, severity }, confidence, reason }]
  })
}
