import type { Subject } from '@shuyuan/policy'

/** The organisation whose rows a subject's lists show; undefined = all, for those who oversee. */
export function scopeOf(subject: Subject): string | undefined {
  const oversees = subject.kind === 'system' || subject.roles.some((role) => role === 'bureau' || role === 'auditor')
  return oversees ? undefined : (subject.org ?? '-')
}
