import { randomBytes } from 'node:crypto'
import { createUser, listUsers } from '@shuyuan/identity'
import type { DemoAccount, Platform } from './platform.ts'
import { findSeedState } from './seed-platform.ts'

/** The three offices that exclude each other: one opens accounts, one grants roles, one looks on. */
const OFFICES = [
  { login: 'sysadmin', name: '系统管理员', title: '建单位与账号', roles: ['sysadmin'] },
  { login: 'security', name: '安全保密员', title: '授予角色', roles: ['security'] },
  { login: 'auditor', name: '安全审计员', title: '查看存证', roles: ['auditor'] },
]

/**
 * A platform that began empty and has no account yet gets one of each office, or nobody could ever come in. The passwords are random, shown
 * once and have to be changed at the first sign-in. None when there are accounts, or a demo city.
 */
export async function openOffices({ deps }: Pick<Platform, 'deps'>): Promise<DemoAccount[]> {
  if ((await findSeedState(deps.db)) !== 'empty') return []
  return deps.db.transaction().execute(async (tx) => {
    if ((await listUsers(tx, { limit: 1 })).items.length > 0) return []
    const accounts: DemoAccount[] = []
    for (const office of OFFICES) {
      const password = `Sy-${randomBytes(9).toString('base64url')}7`
      await createUser(deps, tx, { ...office, password, org: null, mustChange: true })
      accounts.push({ ...office, password })
    }
    return accounts
  })
}
