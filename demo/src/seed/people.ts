import { inTx } from '@shuyuan/db'
import { appointOfficers, createUser, listUsers, type User } from '@shuyuan/identity'
import type { Subject } from '@shuyuan/policy'
import type { DemoAccount } from '../account.ts'
import { actorOf, holderOf, type SeedContext, type SeedStep } from './context.ts'
import { openMeter } from './meter.ts'

/** Password hashing is slow by design; a few at a time keep both cores busy. */
const AT_ONCE = 4

/** The demo accounts, then a CDO who also heads the sharing office for every department (条例 art. 20). */
export const people: SeedStep = {
  name: '账号',
  async run(context: SeedContext) {
    const { deps, accounts, actors, city, orgs, progress } = context
    const known = await knownUsers(context)
    const meter = openMeter('账号', accounts.length, progress)
    for (let i = 0; i < accounts.length; i += AT_ONCE) {
      const batch = accounts.slice(i, i + AT_ONCE).map(async (account) => {
        const user = known.get(account.login) ?? (await register(context, account))
        actors.set(account.login, toSubject(user))
      })
      await Promise.all(batch)
      meter.add(batch.length)
    }
    const administrator = holderOf(context, 'sysadmin')
    await inTx(deps.db, async (db) => {
      for (const department of city.departments) {
        const org = orgs.get(department.key)
        const head = actorOf(context, department, 'cdo').id
        if (org && (org.cdo !== head || org.sharingHead !== head))
          await appointOfficers({ ...deps, db }, administrator, org.id, { cdo: head, sharingHead: head })
      }
    })
    progress(`账号 ${accounts.length} 个`)
  },
}

async function register({ deps, orgs }: SeedContext, account: DemoAccount): Promise<User> {
  const { login, name, password, roles, mobile, department } = account
  const org = department === null ? null : (orgs.get(department.key)?.id ?? null)
  return inTx(deps.db, (tx) => createUser(deps, tx, { login, name, password, roles, mobile, org }))
}

async function knownUsers({ deps }: SeedContext): Promise<Map<string, User>> {
  const known = new Map<string, User>()
  for (let after: string | undefined; ; ) {
    const page = await listUsers(deps.db, { limit: 200, after })
    for (const user of page.items) known.set(user.login, user)
    if (!page.next) return known
    after = page.next
  }
}

function toSubject({ id, name, org, roles }: User): Subject {
  return { kind: 'user', id, name, org, roles, region: org === null ? '' : '3299' }
}
