import type { Policy, Subject } from '@shuyuan/policy'
import type { Audience } from './entry-filter.ts'

/** Whose view of the book a subject has. */
export function audienceOf(policy: Policy, subject: Subject): Audience {
  return { all: policy.decide('catalogue.entry.read-all', { subject }).allow, org: subject.org }
}
