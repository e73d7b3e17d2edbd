import { error } from '../errors.ts'
import { brokenParent, repeatedCode, type WantedValue } from './code-list.ts'

/** Throws STANDARDS_VALUE_REPEATED or STANDARDS_VALUE_PARENT. */
export function assertSound(values: readonly WantedValue[]): void {
  const code = repeatedCode(values)
  if (code !== null) throw error('STANDARDS_VALUE_REPEATED', { code })
  const broken = brokenParent(values)
  if (broken) throw error('STANDARDS_VALUE_PARENT', { code: broken.code, parent: broken.parent ?? '' })
}
