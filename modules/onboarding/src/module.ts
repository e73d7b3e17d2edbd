import { join } from 'node:path'
import type { Module } from '@shuyuan/http'
import type { OnboardingDeps } from './deps.ts'
import { draftRoutes } from './draft/draft.routes.ts'
import { findDraftOfDataset, findDraftOfEntry, updateDraft } from './draft/draft.store.ts'
import { defineFactsJobs } from './facts/facts.jobs.ts'
import { onboardingPolicy } from './policy.ts'

export const onboardingMigrations = { module: 'onboarding', dir: join(import.meta.dirname, '../migrations') }

/** Wires onboarding: its routes, and how a sitting learns that its load succeeded or failed. */
export function createOnboardingModule(deps: OnboardingDeps): Module {
  defineFactsJobs(deps)
  deps.events.on('intake.version.published', async (tx, { dataset }) => {
    const draft = await findDraftOfDataset(tx, dataset)
    if (draft?.state === 'loading') await updateDraft(tx, draft.id, { state: 'loaded', updatedAt: deps.clock.now() })
  })
  // A review that ends without publication hands the sitting back to the clerk.
  deps.events.on('workflow.flow.finished', async (tx, { kind, ref, outcome }) => {
    if (kind !== 'catalogue.review' || outcome === 'approved') return
    const draft = await findDraftOfEntry(tx, ref)
    if (draft?.state === 'submitted') await updateDraft(tx, draft.id, { state: 'loaded', updatedAt: deps.clock.now() })
  })
  return {
    name: 'onboarding',
    migrations: onboardingMigrations,
    policy: onboardingPolicy,
    routes: (app) => draftRoutes(app, deps),
  }
}
