import type { Engine } from '@shuyuan/engine'
import type { EvidenceLogs } from '@shuyuan/evidence'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { App, BaseDeps, Module } from '@shuyuan/http'
import type { Jobs } from '@shuyuan/jobs'
import type { LifecycleDeps } from '@shuyuan/lifecycle'
import type { Outbound } from '@shuyuan/outbound'
import type { Calendars } from '@shuyuan/standards'

/** Everything the modules of one process share. */
export interface PlatformDeps extends BaseDeps {
  keyring: Keyring
  engine: Engine
  jobs: Jobs
  evidence: EvidenceLogs
  calendar: Calendars
  /** reads foreign addresses; private ones only where allowed */
  outbound: Outbound
  /** where archives go when not into the data folder */
  archive: LifecycleDeps['archive']
}

export interface Platform {
  app: App
  deps: PlatformDeps
  modules: Module[]
  /** opens the modules in order; the port is opened by the caller */
  start(): Promise<void>
  /** the reverse: no new request, running ones end, then jobs, modules, engine */
  stop(): Promise<void>
}

/** An account of the demo city, printed at each start. */
export interface DemoAccount {
  title: string
  name: string
  login: string
  password: string
  roles: string[]
}

/** demo/src/seed.ts: fills a started platform through the modules' verbs; called again after an interruption, it completes what is missing. */
export type SeedDemo = (
  platform: Platform,
  options: { scale: 'small' | 'city'; seed: number; progress(line: string): void },
) => Promise<{ accounts: DemoAccount[] }>
