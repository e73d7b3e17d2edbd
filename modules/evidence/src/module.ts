import { fileURLToPath } from 'node:url'
import type { Keyring } from '@shuyuan/gmcrypto'
import type { Module } from '@shuyuan/http'
import type { EvidenceDeps } from './deps.ts'
import { eventRoutes } from './event/event.routes.ts'
import { followLog } from './log/follow-log.ts'
import { type IndexKeeper, keepIndex } from './log/keep-index.ts'
import { logRoutes } from './log/log.routes.ts'
import { tileRoutes } from './log/tile.routes.ts'
import { evidencePolicy } from './policy.ts'

export const evidenceMigrations = { module: 'evidence', dir: fileURLToPath(new URL('../migrations', import.meta.url)) }

/**
 * The evidence module over an opened log. Only the process whose writer is `main` drains the outbox and keeps the index; `start` refuses a
 * log that does not continue what the index saw (EVIDENCE_ROLLED_BACK). `stop` closes the log.
 */
export function createEvidenceModule(deps: EvidenceDeps & { keyring: Keyring }): Module & { settle(): Promise<void> } {
  const leads = deps.evidence.writer === 'main'
  let keeper: IndexKeeper = { settle: async () => {}, faults: () => new Map(), stop: async () => {} }
  const current: IndexKeeper = {
    settle: () => keeper.settle(),
    faults: () => keeper.faults(),
    stop: () => keeper.stop(),
  }
  return {
    name: 'evidence',
    migrations: evidenceMigrations,
    policy: evidencePolicy,
    routes(app) {
      eventRoutes(app, deps)
      logRoutes(app, deps, current)
      tileRoutes(app, deps)
    },
    async start() {
      if (!leads) return
      await followLog(deps, deps.evidence.writer, deps.evidence.log)
      keeper = keepIndex(deps)
    },
    settle: () => keeper.settle(),
    async stop() {
      await keeper.stop()
      await deps.evidence.close()
    },
  }
}
