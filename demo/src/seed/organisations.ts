import { inTx } from '@shuyuan/db'
import { createOrg, findOrg, type Org } from '@shuyuan/identity'
import type { SeedContext, SeedStep } from './context.ts'

const kinds: Record<string, string> = { government: 'department', mass: 'social' }

/** The 57 departments with their social credit codes. */
export const organisations: SeedStep = {
  name: '单位',
  async run({ deps, city, orgs, progress }: SeedContext) {
    for (const { key, name, uscc, kind } of city.departments) {
      const known = await findOrg(deps.db, uscc)
      const input = { name, code: uscc, region: city.place.city.code, kind: kinds[kind] ?? kind }
      const org: Org = known ?? (await inTx(deps.db, (tx) => createOrg(deps, tx, input)))
      orgs.set(key, org)
    }
    progress(`单位 ${orgs.size} 个`)
  },
}
