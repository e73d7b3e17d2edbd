import type { Subject } from '@shuyuan/policy'

/** The organisation whose applications and grants a subject may list; absent for the bureau and the auditor, who see all. */
export function partyOf(subject: Subject): string | undefined {
  return subject.roles.some((role) => role === 'bureau' || role === 'auditor') ? undefined : (subject.org ?? '-')
}
