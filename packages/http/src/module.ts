import type { Clock, EventBus } from '@shuyuan/kernel'
import type { Db, MigrationSet, Tx } from '@shuyuan/db'
import type { Policy, PolicyTable } from '@shuyuan/policy'
import type { App } from './app.ts'

/** What every module's verbs may use; a module's own Deps type extends it. */
export interface BaseDeps {
  db: Db
  clock: Clock
  policy: Policy
  events: EventBus<Tx>
  /** the platform's data folder (absolute); a module keeps files below `<dataDir>/<module>/` */
  dataDir: string
}

/** What a module hands to the server. `apps/server` calls the parts in module order. */
export interface Module {
  name: string
  migrations?: MigrationSet
  policy: PolicyTable
  routes?(app: App): void | Promise<void>
  /** routes of a gateway process, which answers signed calls and nothing else */
  gateway?(app: App): void | Promise<void>
  /** runs once after migration and before the port opens: recovery, listeners, caches */
  start?(): Promise<void>
  /** runs in reverse order at shutdown */
  stop?(): Promise<void>
}
