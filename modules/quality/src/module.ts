import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import { SWEEP_MINUTES } from '@shuyuan/jobs'
import { defineCertificateJobs } from './certificate/certificate.jobs.ts'
import { certificateRoutes } from './certificate/certificate.routes.ts'
import { defineJobs } from './check/check.jobs.ts'
import { checkRoutes } from './check/check.routes.ts'
import { dropVersionFindings } from './check/drop-version-findings.ts'
import { cockpitRoutes } from './cockpit/cockpit.routes.ts'
import type { QualityDeps } from './deps.ts'
import { defineDiscoveryJobs } from './discovery/discovery.jobs.ts'
import { discoveryRoutes } from './discovery/discovery.routes.ts'
import { suggestionRoutes } from './discovery/suggestion/suggestion.routes.ts'
import { defineTitles } from './library/define-titles.ts'
import { libraryRoutes } from './library/library.routes.ts'
import { mappingRoutes } from './mapping/mapping.routes.ts'
import { packRoutes } from './pack/pack.routes.ts'
import { tellLineage } from './lineage/tell-lineage.ts'
import { qualityPolicy } from './policy.ts'
import { defineProfileJobs } from './profile/profile.jobs.ts'
import { profileRoutes } from './profile/profile.routes.ts'
import { remoteRoutes } from './remote/remote.routes.ts'
import { ruleRoutes } from './rule/rule.routes.ts'
import { scheduleRoutes } from './schedule/schedule.routes.ts'
import { scoreRoutes } from './score/score.routes.ts'
import { settleDispute } from './statistic/settle-dispute.ts'
import { trendRoutes } from './trend/trend.routes.ts'
import { statisticRoutes } from './statistic/statistic.routes.ts'

/** Rules, checks and scores of dataset versions. */
export function createQualityModule(deps: QualityDeps): Module {
  defineTitles()
  defineJobs(deps)
  deps.events.on('workflow.flow.finished', async (tx, finished) => {
    if (finished.kind === 'quality.statistic') await settleDispute(deps, tx, finished)
  })
  tellLineage(deps)
  deps.events.on('intake.version.destroyed', (tx, { version }) => dropVersionFindings(deps, tx, version))
  defineDiscoveryJobs(deps)
  defineProfileJobs(deps)
  defineCertificateJobs(deps)
  return {
    name: 'quality',
    migrations: { module: 'quality', dir: fileURLToPath(new URL('../migrations', import.meta.url)) },
    policy: qualityPolicy,
    routes(app) {
      libraryRoutes(app)
      packRoutes(app, deps)
      mappingRoutes(app, deps)
      statisticRoutes(app, deps)
      ruleRoutes(app, deps)
      checkRoutes(app, deps)
      scheduleRoutes(app, deps)
      scoreRoutes(app, deps)
      discoveryRoutes(app, deps)
      suggestionRoutes(app, deps)
      profileRoutes(app, deps)
      trendRoutes(app, deps)
      certificateRoutes(app, deps)
      cockpitRoutes(app, deps)
      remoteRoutes(app, deps)
    },
    start: () => deps.jobs.schedule('quality.sweep', `*/${SWEEP_MINUTES} * * * *`, {}),
  }
}
