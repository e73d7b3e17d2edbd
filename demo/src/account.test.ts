import { describe, expect, it } from 'vitest'
import { demoAccounts } from './account.ts'
import { buildDepartments } from './place/department.ts'
import { isFictional } from '../test/is-fictional.ts'

describe('demoAccounts', () => {
  const accounts = demoAccounts()

  it('has every role, every department with a provider, and no login twice', () => {
    const roles = new Set(accounts.flatMap((account) => account.roles))
    for (const role of ['bureau', 'provider', 'consumer', 'cdo', 'security', 'sysadmin', 'auditor', 'public'])
      expect(roles).toContain(role)
    for (const department of buildDepartments()) {
      const own = accounts.filter((account) => account.department?.key === department.key)
      expect(
        own.some((account) => account.roles.includes('provider')),
        department.name,
      ).toBe(true)
      // nobody reviews what they submitted: the head is somebody else
      expect(
        own.some((account) => account.roles.includes('cdo') && !account.roles.includes('provider')),
        department.name,
      ).toBe(true)
    }
    expect(new Set(accounts.map((account) => account.login)).size).toBe(accounts.length)
  })

  it('uses mobile numbers that belong to no resident and no operator', () => {
    expect(new Set(accounts.map((account) => account.mobile)).size).toBe(accounts.length)
    for (const account of accounts) expect(isFictional('mobile', account.mobile)).toBe(true)
  })
})
