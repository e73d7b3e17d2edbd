import { join } from 'node:path'
import { catalogueMigrations } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import {
  createEvidenceModule,
  type Evidence,
  evidenceMigrations,
  evidencePolicy,
  openEvidence,
} from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import type { BaseDeps } from '@shuyuan/http'
import { createJobs, createJobsModule, jobsMigrations, jobsPolicy } from '@shuyuan/jobs'
import { asSubject, type TestApp, testApp } from '@shuyuan/testkit'
import { z } from 'zod'
import { createLineageModule, type LineageRun, lineageMigrations, lineagePolicy, recordLineage } from '../src/index.ts'

export const bureau = asSubject({ roles: ['bureau'], org: 'org_bureau', id: 'usr_bureau' })
export const clerk = asSubject({ roles: ['provider'], org: 'org_water', id: 'usr_clerk' })
export const consumer = asSubject({ roles: ['consumer'], org: 'org_user', id: 'usr_user' })

export type LineageTestDeps = BaseDeps & { evidence: Evidence }

/** Lineage with real evidence, reached through HTTP. */
export function lineageApp(): Promise<TestApp<LineageTestDeps>> {
  return testApp<LineageTestDeps>({
    migrations: [jobsMigrations, evidenceMigrations, catalogueMigrations, lineageMigrations],
    policies: { jobs: jobsPolicy, evidence: evidencePolicy, lineage: lineagePolicy },
    async build(base) {
      const keyring = openKeyring(join(base.dataDir, 'keys'))
      const evidence = await openEvidence({ ...base, keyring })
      const jobs = createJobs(base.db)
      jobs.define({ kind: 'catalogue.grade.inherit', input: z.object({}), title: () => '', run: async () => ({}) })
      const deps = { ...base, keyring, evidence, jobs }
      return { deps, modules: [createEvidenceModule(deps), createLineageModule(deps), createJobsModule(deps)] }
    },
  })
}

/** An answer as a client without types reads it. */
export type Answer = ReturnType<typeof JSON.parse>

export function steps({ app, deps }: TestApp<LineageTestDeps>) {
  return {
    async get(path: string, who = bureau): Promise<{ status: number; body: Answer }> {
      const reply = await app.inject({ method: 'GET', url: `/v1/lineage/${path}`, headers: who })
      return { status: reply.statusCode, body: reply.json() }
    },
    async post(path: string, payload: object, who = bureau): Promise<{ status: number; body: Answer }> {
      const reply = await app.inject({ method: 'POST', url: `/v1/lineage/${path}`, headers: who, payload })
      return { status: reply.statusCode, body: reply.json() }
    },
    record: (run: LineageRun) => inTx(deps.db, (tx) => recordLineage(tx, run)),
  }
}
