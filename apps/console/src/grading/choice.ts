import type { Schemas } from '../api.ts'

export type Line = Schemas['CatalogueGradingLine']

const RANK = { none: 0, personal: 1, sensitive: 2 }

export const rowKey = (line: Line) => `${line.entry} ${line.item}`

/** What confirming a line decides: the suggestion, or the wanted grade, but never less than what is written now. */
export function choiceOf(line: Line, wanted?: number) {
  const { entry, item, suggestedMask } = line
  const grade = Math.max(line.grade, wanted ?? line.suggestedGrade ?? 1) as Line['grade']
  const proposed = line.suggestedSensitivity ?? 'none'
  const sensitivity = RANK[proposed] > RANK[line.sensitivity] ? proposed : line.sensitivity
  return { entry, item, grade, sensitivity, mask: suggestedMask }
}
