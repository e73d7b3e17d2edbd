import { anyone, compute, type PolicyTable, role } from '@shuyuan/policy'

/** Auditor and bureau see all; providers and consumers the events of their own organisation. */
const seeEvents = compute(['auditor', 'bureau', 'provider', 'consumer'], ({ subject, resource }) => {
  const has = (...roles: string[]) => roles.some((name) => subject.roles.includes(name))
  if (subject.kind === 'system' || has('auditor', 'bureau')) return { allow: true, reason: '允许' }
  if (!has('provider', 'consumer') || !subject.org)
    return { allow: false, reason: '需要角色：审计员、管理部门、提供部门或需求部门' }
  if (resource !== undefined && resource.org !== subject.org) return { allow: false, reason: '只能查看本单位的存证' }
  return { allow: true, reason: '允许', rows: { org: subject.org } }
})

export const evidencePolicy: PolicyTable = {
  search: seeEvents,
  read: seeEvents,
  checkpoint: anyone,
  key: anyone,
  tile: anyone,
  entries: role('auditor'),
  verify: anyone,
  consistency: anyone,
  status: role('auditor', 'bureau', 'sysadmin'),
  audit: role('auditor'),
  rebuild: role('sysadmin'),
}
