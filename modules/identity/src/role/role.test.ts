import { evidencePolicy } from '@shuyuan/evidence'
import { either, role, when } from '@shuyuan/policy'
import { expect, test } from 'vitest'
import { identityPolicy } from '../policy.ts'
import { dutyOf, findDutyConflicts } from './duty.ts'
import { excludedPair, offices, permittedRoleSets, roles } from './role.ts'

test('exclusion is mutual and names known roles only', () => {
  for (const a of roles)
    for (const b of a.excludes) expect(roles.find((r) => r.id === b)?.excludes, `${a.id} × ${b}`).toContain(a.id)
})

test('the three offices exclude each other and every business role', () => {
  for (const office of offices)
    for (const other of roles) if (other.id !== office) expect(excludedPair([office, other.id])).not.toBeNull()
  expect(excludedPair(['provider', 'consumer', 'cdo'])).toBeNull()
})

test('no permitted role set can configure, approve and audit the same thing', () => {
  expect(permittedRoleSets().length).toBeGreaterThan(10)
  expect(findDutyConflicts({ identity: identityPolicy, evidence: evidencePolicy })).toEqual([])
})

test('findDutyConflicts finds a planted conflict', () => {
  const planted = {
    evidence: { audit: role('auditor', 'bureau') },
    catalogue: {
      'entry.edit': either(role('provider'), role('bureau')),
      'entry.review': when(role('bureau'), () => false, ''),
    },
  }
  expect(findDutyConflicts(planted)).toContain('bureau configures, approves and audits catalogue.entry')
})

test('every identity action that changes something is classified', () => {
  const harmless = ['read', 'login', 'own', 'change', 'appoint']
  for (const action of Object.keys(identityPolicy)) {
    const verb = action.split('.')[1] as string
    if (!harmless.includes(verb)) expect(dutyOf(`identity.${action}`), action).not.toBeNull()
  }
})

test('the account that creates users cannot grant roles, and the other way round', () => {
  const allows = (id: string, action: string) =>
    identityPolicy[action]?.decide({ subject: { kind: 'user', id: 'u', name: '', org: null, roles: [id], region: '' } })
      .allow
  expect([allows('sysadmin', 'user.create'), allows('sysadmin', 'role.grant')]).toEqual([true, false])
  expect([allows('security', 'user.create'), allows('security', 'role.grant')]).toEqual([false, true])
  for (const action of Object.keys(identityPolicy))
    if (!['read', 'login', 'own', 'change'].includes(action.split('.')[1] as string))
      expect(allows('auditor', action), action).toBe(false)
})
