import type { Tx } from '@shuyuan/db'
import { checkUscc } from '@shuyuan/gb'
import { newId } from '@shuyuan/kernel'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { checkRegion } from './check-region.ts'
import type { Org } from './org.ts'
import { findOrg, insertOrg } from './org.store.ts'

export interface NewOrg {
  name: string
  /** 统一社会信用代码 */
  code: string
  /** division code of 6, 9 or 12 digits */
  region: string
  kind: string
  parent?: string | null | undefined
}

/**
 * Registers an organisation. The region must be in the tree as far as the tree of its province is loaded, and in force.
 * Throws IDENTITY_ORG_CODE, IDENTITY_ORG_TAKEN, IDENTITY_ORG_UNKNOWN (parent), IDENTITY_DIVISION_*.
 */
export async function createOrg(deps: IdentityDeps, tx: Tx, input: NewOrg, by = 'system'): Promise<Org> {
  const code = checkUscc(input.code)
  if (!code.valid) throw error('IDENTITY_ORG_CODE', { code: input.code, reason: code.reason ?? '' })
  const createdAt = deps.clock.now()
  await checkRegion(tx, input.region, createdAt)
  const parent = input.parent ? await findOrg(tx, input.parent) : null
  if (input.parent && !parent) throw error('IDENTITY_ORG_UNKNOWN', { id: input.parent })
  const org: Org = {
    id: newId('org', createdAt.getTime()),
    code: code.normalized,
    name: input.name,
    kind: input.kind,
    region: input.region,
    parent: parent?.id ?? null,
    sharingHead: null,
    cdo: null,
    contact: null,
    enabled: true,
    createdAt,
  }
  if (!(await insertOrg(tx, org))) throw error('IDENTITY_ORG_TAKEN', { code: org.code })
  await deps.evidence.record(tx, { kind: 'identity.org.created', actor: by, org: org.id, object: org.id })
  return org
}
