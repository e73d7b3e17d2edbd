import type { Subject } from '@shuyuan/policy'

/** Lists show a provider what concerns its own organisation; the bureau sees all (null). */
export function ownOrg({ roles, org }: Subject): string | null {
  return roles.includes('bureau') ? null : (org ?? '-')
}
