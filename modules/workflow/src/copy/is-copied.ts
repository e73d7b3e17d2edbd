import type { Subject } from '@shuyuan/policy'
import type { Copy } from './copy.ts'

/** Whether a copy is meant for the subject. Pure. */
export function isCopied(copy: Pick<Copy, 'toUser' | 'toRole' | 'toOrg'>, subject: Subject): boolean {
  if (copy.toUser !== null) return copy.toUser === subject.id
  return copy.toRole !== null && subject.roles.includes(copy.toRole) && [null, subject.org].includes(copy.toOrg)
}
