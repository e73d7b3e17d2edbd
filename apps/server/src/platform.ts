import type { App, BaseDeps, Module } from '@shuyuan/http'
import type { Engine } from '@shuyuan/engine'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { Jobs } from '@shuyuan/jobs'
import type { EvidenceLogs } from '@shuyuan/evidence'
import type { Calendars } from '@shuyuan/standards'

/** Everything the modules of one process share. */
export interface PlatformDeps extends BaseDeps {
  keyring: Keyring
  engine: Engine
  jobs: Jobs
  evidence: EvidenceLogs
  calendar: Calendars
}

export interface Platform {
  app: App
  deps: PlatformDeps
  modules: Module[]
  /** opens the modules in order; the port is opened by the caller */
  start(): Promise<void>
  /** the reverse: no new request, running ones end, then modules, jobs, engine */
  stop(): Promise<void>
}

/** An account of the demo city, printed at each start. */
export interface DemoAccount {
  role: string
  name: string
  login: string
  password: string
}

/** demo/src/seed.ts: fills a new, started platform. An interrupted run is wiped and repeated from the start. */
export type SeedDemo = (
  platform: Platform,
  options: { scale: 'small' | 'city'; seed: number; report(line: string): void },
) => Promise<DemoAccount[]>
