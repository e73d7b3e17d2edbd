import { inTx } from '@shuyuan/db'
import { createOrg, createUser, type IdentityDeps } from '@shuyuan/identity'

/** Who takes part: a provider and a consumer with their heads, the bureau, the three offices, the public, and a department that has no part in anything. */
export const cast = {
  bureau: { org: 'bureau', roles: ['bureau'] },
  provider: { org: 'transport', roles: ['provider'] },
  providerHead: { org: 'transport', roles: ['cdo'] },
  consumer: { org: 'police', roles: ['consumer'] },
  consumerHead: { org: 'police', roles: ['cdo'] },
  rival: { org: 'rival', roles: ['provider', 'consumer', 'cdo'] },
  security: { org: 'bureau', roles: ['security'] },
  sysadmin: { org: 'bureau', roles: ['sysadmin'] },
  auditor: { org: 'bureau', roles: ['auditor'] },
  public: { org: null, roles: ['public'] },
} as const

export type Who = keyof typeof cast

/** One password for all; nothing but tests knows these accounts. */
export const PASSWORD = 'Lv-Chuan_2048!'

const orgs = {
  bureau: { name: '云溪市数据局', code: '11321100000000100F' },
  transport: { name: '云溪市交通运输局', code: '113211000000002005' },
  police: { name: '云溪市公安局', code: '11321100000000300T' },
  rival: { name: '云溪市水利局', code: '11321100000000400G' },
}

/** Organisations and an account per part, login = its name. Returns the organisations' ids. */
export async function hireCast(deps: IdentityDeps): Promise<Record<keyof typeof orgs, string>> {
  return inTx(deps.db, async (tx) => {
    const ids: Record<string, string> = {}
    for (const [key, org] of Object.entries(orgs))
      ids[key] = (await createOrg(deps, tx, { ...org, region: '321100', kind: 'government' })).id
    for (const [login, { org, roles }] of Object.entries(cast))
      await createUser(deps, tx, {
        login: `${login}01`,
        name: `演员${login}`,
        password: PASSWORD,
        org: org === null ? null : (ids[org] as string),
        roles,
      })
    return ids as Record<keyof typeof orgs, string>
  })
}
