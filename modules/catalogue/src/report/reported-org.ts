import type { Policy, Subject } from '@shuyuan/policy'

/** The department whose broken places a subject may see: any for overseers (null = all), else the own one. */
export function reportedOrg(policy: Policy, subject: Subject, wanted: string | undefined): string | null {
  if (policy.decide('catalogue.entry.read-all', { subject }).allow) return wanted ?? null
  return subject.org ?? ''
}
