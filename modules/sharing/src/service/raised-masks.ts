import type { Column } from '@shuyuan/intake'
import type { ServiceField } from './service-record.ts'

const SENSITIVITY = { none: 0, personal: 1, sensitive: 2 } as const

/** The mask that a column's registration demands: none unless it is personal, the whole value where no mask is named. */
export function registeredMask(column: Pick<Column, 'sensitivity' | 'mask'>): string {
  return column.sensitivity === 'none' ? 'none' : (column.mask ?? 'full')
}

/**
 * Fields whose column was raised after the service was published → the mask they leave under at least, also where a plain value was granted.
 * A column that is registered no more leaves under `full`. Pure.
 */
export function raisedMasks(
  published: readonly ServiceField[],
  columns: readonly Column[],
): ReadonlyMap<string, string> {
  const raised = new Map<string, string>()
  for (const field of published) {
    const column = columns.find(({ name }) => name === field.name)
    const mask = column ? demandedMask(field, column) : 'full'
    if (mask !== 'none') raised.set(field.name, mask)
  }
  return raised
}

/** The stricter of two masks; of two partial ones the registered. */
export function stricterMask(granted: string, registered: string): string {
  return strictness(granted) > strictness(registered) ? granted : registered
}

function demandedMask(field: ServiceField, column: Column): string {
  const now = registeredMask(column)
  const graded = column.grade > field.grade
  // Important business data (grade 3 and above) may be raised without being personal: then nothing of it leaves.
  if (now === 'none') return graded && column.grade >= 3 ? 'full' : 'none'
  const stricter = now !== field.mask && strictness(now) >= strictness(field.mask)
  return stricter || graded || SENSITIVITY[column.sensitivity] > SENSITIVITY[field.sensitivity] ? now : 'none'
}

function strictness(mask: string): number {
  return mask === 'none' ? 0 : mask === 'full' || mask === 'hash' ? 2 : 1
}
