import { createPolicy, type PolicyTable, type Rule, type Subject } from '@shuyuan/policy'
import classes from './duties.json' with { type: 'json' }
import { permittedRoleSets } from './role.ts'

type Duty = 'configure' | 'approve' | 'audit'

/**
 * What an action does to which thing; null when it is neither configuring, approving nor auditing (reading, one's own account).
 * Auditing is to examine the whole record and its integrity; to look at events of one's own field of work is reading.
 */
export function dutyOf(action: string): { duty: Duty; thing: string } | null {
  const own = (classes.actions as Record<string, { duty: string; thing: string } | null>)[action]
  if (own !== undefined) return own as { duty: Duty; thing: string } | null
  const [module = '', noun = ''] = action.split('.')
  const verb = action.split('.').at(-1) ?? ''
  for (const duty of ['configure', 'approve'] as const)
    if (classes.verbs[duty].includes(verb)) return { duty, thing: `${module}.${noun}` }
  return null
}

/**
 * Searches every permitted role set × every action for an account that could configure, approve and audit the same thing.
 * Evidence covers everything, so an audit action counts for each thing. Returns one line per finding; none when duties are separate.
 */
export function findDutyConflicts(tables: Readonly<Record<string, PolicyTable>>): string[] {
  const policy = createPolicy(tables)
  const findings: string[] = []
  for (const roles of permittedRoleSets()) {
    const subject: Subject = { kind: 'user', id: 'usr_any', name: '', org: 'org_any', roles, region: '' }
    const held = [...policy.actions()].filter(
      ([action, rule]) => restricted(rule) && policy.decide(action, { subject }).allow,
    )
    const duties = held.flatMap(([action]) => dutyOf(action) ?? [])
    for (const thing of new Set(duties.map((d) => d.thing))) {
      const kinds = new Set(duties.filter((d) => d.thing === thing || d.thing === '*').map((d) => d.duty))
      if (kinds.size === 3) findings.push(`${roles.join('+')} configures, approves and audits ${thing}`)
    }
  }
  return findings
}

/** What everyone may do (e.g. verify a receipt) gives nobody power. */
function restricted(rule: Rule): boolean {
  return !rule.roles.includes('*') && !rule.roles.includes('login')
}
