import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'

/** Whose items a subject finds on the desk: undefined = everybody's, else those of the own organisation. */
export function deskOrg(deps: Pick<CatalogueDeps, 'policy'>, subject: Subject): string | undefined {
  return deps.policy.decide('catalogue.grade.read-all', { subject }).allow ? undefined : (subject.org ?? '-')
}
