import { join } from 'node:path'
import { catalogueMigrations, cataloguePolicy, createCatalogueModule, listEntries } from '@shuyuan/catalogue'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createIdentityModule, findOrg, identityPolicy, listUsers } from '@shuyuan/identity'
import { createJobs, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { type TestApp, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedDemo, seedSteps } from '../src/seed.ts'
import type { SeedContext, SeedDeps } from '../src/seed/context.ts'

async function platform(): Promise<TestApp<SeedDeps>> {
  return testApp<SeedDeps>({
    migrations: [
      evidenceMigrations,
      jobsMigrations,
      { module: 'identity', dir: join(import.meta.dirname, '../../modules/identity/migrations') },
      standardsMigrations,
      workflowMigrations,
      catalogueMigrations,
    ],
    policies: {
      evidence: evidencePolicy,
      jobs: jobsPolicy,
      identity: identityPolicy,
      standards: standardsPolicy,
      workflow: workflowPolicy,
      catalogue: cataloguePolicy,
    },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const deps: SeedDeps = { ...base, keyring, evidence, jobs: createJobs(base.db), calendar: openCalendars(base) }
      const modules = [
        createEvidenceModule({ ...base, keyring, evidence }),
        createIdentityModule(deps),
        createStandardsModule(deps),
        createWorkflowModule(deps),
        createCatalogueModule(deps),
      ]
      return { deps, modules }
    },
  })
}

describe('seedDemo', () => {
  let running: TestApp<SeedDeps>
  let context: SeedContext
  beforeAll(async () => {
    running = await platform()
    const steps = seedSteps.slice(0, 3)
    await seedDemo(running, { seed: 1, scale: 'small', steps })
    context = await seedDemo(running, {
      seed: 1,
      scale: 'small',
      progress: (line) => process.env.SHOW && console.log(line),
    })
  }, 120_000)
  afterAll(() => running?.close())

  const all = (filter: object = {}) =>
    listEntries(running.deps.db, { all: true, org: null }, { limit: 1000, after: null, ...filter })

  it('publishes every entry of the city through review', async () => {
    expect(await all({ state: 'published' })).toHaveLength(context.entries.length)
  })

  it('lets each demo account sign in with its documented password', async () => {
    for (const account of context.accounts.slice(0, 6)) {
      const { login, password } = account
      const reply = await running.app.inject({
        method: 'POST',
        url: '/v1/identity/login',
        payload: { login, password },
      })
      expect(reply.statusCode, `${login} ${reply.body}`).toBe(200)
    }
  })

  it('gives every department a CDO of its own', async () => {
    for (const department of context.city.departments)
      expect((await findOrg(running.deps.db, department.uscc))?.cdo).toMatch(/^usr_/)
  })

  it('changes nothing when it runs again', async () => {
    const before = JSON.stringify(await all())
    const users = (await listUsers(running.deps.db, { limit: 500 })).items.length
    await seedDemo(running, { seed: 1, scale: 'small' })
    expect(JSON.stringify(await all())).toBe(before)
    expect((await listUsers(running.deps.db, { limit: 500 })).items).toHaveLength(users)
  })
})
