import type { Subject } from '@shuyuan/policy'

const OVERSEERS = ['bureau', 'auditor']

/** The organisation that a reader is kept to; undefined for those who oversee all. */
export function scopeOf(subject: Subject): string | undefined {
  if (subject.kind === 'system' || subject.roles.some((role) => OVERSEERS.includes(role))) return undefined
  return subject.org ?? ''
}
