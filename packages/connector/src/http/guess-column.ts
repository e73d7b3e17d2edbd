import type { SourceColumn, SourceType } from '../source.ts'
import { ExactNumber } from './exact-json.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATETIME = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/

/** A column from the values of some rows: what is not clearly something else is text. */
export function guessColumn(name: string, values: readonly unknown[], key: number | null): SourceColumn {
  const present = values.filter((value) => value !== null && value !== undefined)
  const kinds = new Set(present.map(kindOf))
  const type: SourceType =
    kinds.size === 1 ? ([...kinds][0] as SourceType) : [...kinds].every(isNumber) && kinds.size > 0 ? 'decimal' : 'text'
  return {
    name,
    nativeType: present.length === 0 ? 'null' : `json ${typeof present[0] === 'object' ? 'number' : typeof present[0]}`,
    type,
    format: type === 'decimal' ? sizeOf(present) : null,
    nullable: present.length < values.length,
    key,
    comment: null,
  }
}

const isNumber = (type: SourceType): boolean => type === 'integer' || type === 'decimal'

function kindOf(value: unknown): SourceType {
  if (value instanceof ExactNumber) return /^-?\d{1,19}$/.test(value.text) ? 'integer' : 'decimal'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value !== 'string') return 'text'
  return DATE.test(value) ? 'date' : DATETIME.test(value) ? 'datetime' : 'text'
}

/** Room for every digit that was seen and for larger numbers of the same kind; null (a floating number) for powers. */
function sizeOf(values: readonly unknown[]): string | null {
  const texts = values.flatMap((value) => (value instanceof ExactNumber ? [value.text] : []))
  if (texts.some((text) => /[eE]/.test(text))) return null
  const scale = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0))
  return scale <= 18 ? `(38,${scale})` : null
}
