import { codeTable } from '@shuyuan/gb'
import type { BundledElement } from '../element/bundled-elements.ts'
import type { ColumnSample, RuleDraft } from './recognition.ts'
import type { ValueScore } from './score-values.ts'

const KEYS = new Set([
  'id_number',
  'uscc',
  'org_code',
  'business_reg_no',
  'record_id',
  'certificate_id',
  'case_no',
  'license_no',
  'student_no',
  'vin',
  'parcel_no',
])
const PAST = new Set([
  'birth_date',
  'death_date',
  'establish_date',
  'cancel_date',
  'create_time',
  'update_time',
  'apply_date',
  'accept_date',
  'issue_date',
])
const RANGES: Record<string, { min?: number; max?: number }> = {
  age: { min: 0, max: 150 },
  hour: { min: 0, max: 24 },
  quantity: { min: 0 },
  registered_capital: { min: 0 },
  employee_count: { min: 0 },
  house_area: { min: 0 },
  land_area: { min: 0 },
  aqi: { min: 0, max: 500 },
  pollutant: { min: 0 },
  height: { min: 20, max: 260 },
  weight: { min: 0.3, max: 500 },
}
/** Below this many rows a column without gaps or repeats proves nothing. */
const ENOUGH = 20

/** Rules that this element and these values suggest, in the parameter form of modules/quality. */
export function draftRules(
  element: BundledElement,
  column: ColumnSample,
  values: readonly string[],
  score: ValueScore,
): RuleDraft[] {
  const rules: RuleDraft[] = []
  const filled = values.length === column.samples.length && values.length >= ENOUGH
  if (filled) rules.push({ kind: 'not_null', params: {} })
  const single = column.rows !== undefined && column.rows >= ENOUGH && column.distinct === column.rows
  if (single && KEYS.has(element.semantic)) rules.push({ kind: 'unique', params: {} })
  if (element.check === 'longitude') rules.push({ kind: 'range', params: { min: 73, max: 136 } })
  else if (element.check === 'latitude') rules.push({ kind: 'range', params: { min: 3, max: 54 } })
  else if (element.check) rules.push({ kind: 'identifier', params: { check: element.check } })
  else if (element.codeList) rules.push(...listRules(element.codeList, score))
  const range = RANGES[element.semantic]
  if (range) rules.push({ kind: 'range', params: range })
  if (element.dataType.startsWith('日期') && element.values !== 'year' && element.values !== 'month') {
    rules.push({ kind: 'date_range', params: { min: '1850-01-01', max: '2999-12-31' } })
    if (PAST.has(element.semantic)) rules.push({ kind: 'not_future', params: { days: 0 } })
  }
  const longest = /^(?:c|an)\.\.(\d+)$/.exec(element.format)?.[1]
  if (longest && !element.check) rules.push({ kind: 'length', params: { min: 1, max: Number(longest) } })
  return rules
}

/** Codes are held to the registered list; a column of labels to the labels, as long as they are few. Neither when the values are something else. */
function listRules(list: string, score: ValueScore): RuleDraft[] {
  if (score.hit < 0.5) return []
  if (!score.labels) return [{ kind: 'code_list', params: { codeList: list } }]
  const labels = [...new Set((codeTable(list)?.values ?? []).map((v) => v.label))]
  const short = labels.map((label) => label.replace(/(?<=.)(族|性)$/, ''))
  return labels.length <= 300 ? [{ kind: 'code_list', params: { values: [...new Set([...labels, ...short])] } }] : []
}
