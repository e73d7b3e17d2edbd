import { error } from '../errors.ts'
import table from './roles.json' with { type: 'json' }

/** A role of the platform; `excludes` names the roles that the same account may not hold beside it (三员分立, GB/T 22239). */
export interface Role {
  id: string
  zh: string
  en: string
  duties: string[]
  /** only for accounts that belong to an organisation */
  needsOrg: boolean
  excludes: string[]
}

export const roles: readonly Role[] = table

/** The three offices that watch each other: accounts that hold one are handled by two people. */
export const offices = ['security', 'sysadmin', 'auditor'] as const

/** The role of that id, or undefined. */
export function findRole(id: string): Role | undefined {
  return roles.find((role) => role.id === id)
}

/** Two roles of the set that exclude each other, or null when one account may hold them all. */
export function excludedPair(held: readonly string[]): [Role, Role] | null {
  for (const a of held)
    for (const b of held) {
      const [first, second] = [findRole(a), findRole(b)]
      if (first && second && first.excludes.includes(b)) return [first, second]
    }
  return null
}

/** Throws IDENTITY_ROLE_UNKNOWN, IDENTITY_ROLE_CONFLICT or IDENTITY_ROLE_ORG when an account may not hold these roles together. */
export function checkRoles(held: readonly string[], org: string | null): void {
  for (const id of held) {
    const role = findRole(id)
    if (!role) throw error('IDENTITY_ROLE_UNKNOWN', { role: id })
    if (role.needsOrg && org === null) throw error('IDENTITY_ROLE_ORG', { role: role.zh })
  }
  const pair = excludedPair(held)
  if (pair) throw error('IDENTITY_ROLE_CONFLICT', { a: pair[0].zh, b: pair[1].zh })
}

/** Every set of roles that one account may hold, the empty set included. */
export function permittedRoleSets(): string[][] {
  const sets: string[][] = []
  for (let bits = 0; bits < 1 << roles.length; bits++) {
    const set = roles.filter((_, i) => bits & (1 << i)).map((role) => role.id)
    if (excludedPair(set) === null) sets.push(set)
  }
  return sets
}

/** True when one of the roles is security officer, system administrator or auditor. */
export function isPrivileged(held: readonly string[]): boolean {
  return offices.some((office) => held.includes(office))
}
