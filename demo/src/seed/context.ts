import type { CatalogueDeps } from '@shuyuan/catalogue'
import type { ConnectionDeps } from '@shuyuan/connection'
import type { App } from '@shuyuan/http'
import type { HarvestDeps } from '@shuyuan/harvest'
import type { IdentityDeps, Org } from '@shuyuan/identity'
import type { IntakeDeps } from '@shuyuan/intake'
import type { LifecycleDeps } from '@shuyuan/lifecycle'
import type { OpendataDeps } from '@shuyuan/opendata'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '@shuyuan/quality'
import type { SharingDeps } from '@shuyuan/sharing'
import type { TicketDeps } from '@shuyuan/ticket'
import type { DemoAccount } from '../account.ts'
import type { City } from '../city.ts'
import type { EntryFact } from '../facts/entry.ts'
import type { Fault } from '../fault/fault.ts'
import type { Department } from '../place/department.ts'

/** What the steps need of the platform: the deps of the modules whose verbs they call. */
export type SeedDeps = IdentityDeps &
  CatalogueDeps &
  HarvestDeps &
  ConnectionDeps &
  IntakeDeps &
  QualityDeps &
  SharingDeps &
  TicketDeps &
  OpendataDeps &
  LifecycleDeps

/** What one step hands to the next; everything can be rebuilt from the platform, so that a crashed seeding goes on. */
export interface SeedContext {
  deps: SeedDeps
  /** the platform's own door, for what people and systems outside do */
  app: Pick<App, 'inject'>
  city: City
  entries: EntryFact[]
  accounts: DemoAccount[]
  /** department key → its organisation */
  orgs: Map<string, Org>
  /** login → who acts */
  actors: Map<string, Subject>
  /** planted errors in the files handed in so far */
  faults: Fault[]
  progress(line: string): void
}

/** A named part of the seeding. Running it again changes nothing that is there already. `stopped`: it was told to stop, and nothing follows it. */
export interface SeedStep {
  name: string
  run(context: SeedContext): Promise<void | 'stopped'>
}

/** The person of a department who holds a role. */
export function actorOf(context: SeedContext, department: Department, role: string): Subject {
  const org = context.orgs.get(department.key)?.id
  for (const actor of context.actors.values()) if (actor.org === org && actor.roles.includes(role)) return actor
  throw new Error(`Cannot act for "${department.name}": no account holds the role ${role}`)
}

/** Somebody who holds a role, whatever the department. */
export function holderOf(context: SeedContext, role: string): Subject {
  for (const actor of context.actors.values()) if (actor.roles.includes(role)) return actor
  throw new Error(`Cannot act as ${role}: no account holds the role`)
}
