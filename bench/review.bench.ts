import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTx, openServer } from '@shuyuan/db'
import { createEvidenceModule, evidenceMigrations, evidencePolicy, openEvidence } from '@shuyuan/evidence'
import { openKeyring } from '@shuyuan/gmcrypto'
import { createIdentityModule, identityPolicy } from '@shuyuan/identity'
import { createJobs, jobsMigrations } from '@shuyuan/jobs'
import type { Subject } from '@shuyuan/policy'
import { createStandardsModule, openCalendars, standardsMigrations, standardsPolicy } from '@shuyuan/standards'
import { asSubject, testApp } from '@shuyuan/testkit'
import { createWorkflowModule, startFlow, workflowMigrations, workflowPolicy } from '@shuyuan/workflow'
import { sql } from 'kysely'
import { printFigure } from './figure.ts'

// The review desk with many pending entries: first page, a later page, filters, counts, one decision, a mass decision; through HTTP
// handlers and PostgreSQL with fsync, against a bare count over the same rows in the same run.
// node bench/review.bench.ts [pending=10000] [rounds=40]

const pending = Number(process.argv[2] ?? 10_000)
const rounds = Number(process.argv[3] ?? 40)
const scratch = mkdtempSync(join(process.env.BENCH_DIR ?? tmpdir(), 'review-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(scratch)
process.env.SHUYUAN_TEST_PG ??= server?.url
const identityMigrations = { module: 'identity', dir: join(import.meta.dirname, '../modules/identity/migrations') }
const platform = await testApp({
  migrations: [jobsMigrations, evidenceMigrations, identityMigrations, standardsMigrations, workflowMigrations],
  policies: {
    evidence: evidencePolicy,
    identity: identityPolicy,
    standards: standardsPolicy,
    workflow: workflowPolicy,
  },
  async build(base) {
    const keyring = openKeyring(join(base.dataDir, 'keys'))
    const evidence = await openEvidence({ ...base, keyring })
    const deps = { ...base, keyring, evidence, jobs: createJobs(base.db), calendar: openCalendars(base) }
    const modules = [
      createEvidenceModule(deps),
      createIdentityModule(deps),
      createStandardsModule(deps),
      createWorkflowModule(deps),
    ]
    return { deps, modules }
  },
})
const { deps, app } = platform
const { db } = deps

const person = (id: string, org: string | null, ...roles: string[]): Subject => ({
  kind: 'user',
  id,
  name: id,
  org,
  roles,
  region: '',
})
const bureau = person('usr_bench_bureau', 'org_bureau', 'bureau')

/** Flows at the bureau's level; no catalogue entry stands behind them: what is measured is the desk. */
async function fill(count: number): Promise<void> {
  const kind = 'bench.review'
  await sql`insert into workflow.definition (kind, version, title, levels, active, changed_by, changed_at) values (${kind}, 1, 'bench',
    '[{"name":"主管部门审核","mode":"any","clock":"D02","assignees":[{"role":"bureau","relation":"any"}],"gate":null,"when":null,"mayRepeat":false,"copies":[]}]',
    true, 'bench', now())`.execute(db)
  for (let at = 0; at < count; at += 200)
    await inTx(db, async (tx) => {
      for (let i = at; i < Math.min(at + 200, count); i++)
        await startFlow(deps, tx, {
          kind,
          ref: `ent_bench_${i}`,
          title: `待审核目录 ${i} 号`,
          org: `org_${i % 57}`,
          by: person(`usr_${i % 57}`, `org_${i % 57}`, 'provider'),
          facts: {
            cause: ['law', 'duty', 'other'][i % 3] as string,
            personal: String(i % 2 === 0),
            level: String((i % 4) + 1),
          },
        })
    })
  await sql`analyze`.execute(db)
}

async function get(url: string): Promise<{ items: { id: string }[]; next: string | null }> {
  const reply = await app.inject({ url, headers })
  if (reply.statusCode !== 200) throw new Error(`${url} answered ${reply.statusCode}: ${reply.body}`)
  return reply.json()
}

async function measure(work: (round: number) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const waits: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await work(round)
    waits.push(performance.now() - began)
  }
  waits.sort((a, b) => a - b)
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

await fill(pending)
const headers = asSubject(bureau)
const desk = '/v1/workflow/tasks?kind=bench.review&limit=50'
const first = await get(desk)
const bare = await measure(() => sql`select count(*) from workflow.task where state = 'open'`.execute(db))
const results = {
  'first page': await measure(() => get(desk)),
  'next page': await measure(() => get(`${desk}&after=${first.next}`)),
  'filtered page': await measure((i) => get(`${desk}&org=org_${i % 57}&facts=cause:duty,personal:true`)),
  'search by title': await measure((i) => get(`${desk}&q=${encodeURIComponent(`${i * 7} 号`)}`)),
  counts: await measure(() => get('/v1/workflow/tasks/counts')),
}
const tasks = (await get('/v1/workflow/tasks?kind=bench.review&limit=500')).items.map((task) => task.id)
const post = async (url: string, payload: object) => {
  const reply = await app.inject({ method: 'POST', url, headers, payload })
  if (reply.statusCode !== 200) throw new Error(`${url} answered ${reply.statusCode}: ${reply.body}`)
}
const one = await measure((i) => post(`/v1/workflow/tasks/${tasks[i]}/act`, { action: 'approve', comment: '同意' }))
const many = tasks.slice(rounds, rounds + 200)
const began = performance.now()
await post('/v1/workflow/tasks/act-many', { tasks: many, action: 'approve', comment: '批量同意' })
const perTask = (performance.now() - began) / many.length

console.log(`${pending} pending | p50 ms | p95 ms | times a bare count`)
for (const [name, { p50, p95 }] of Object.entries({ ...results, decide: one }))
  console.log(`${name} | ${p50.toFixed(1)} | ${p95.toFixed(1)} | ${(p50 / bare.p50).toFixed(1)}`)
console.log(`mass review | ${perTask.toFixed(1)} per entry`)
for (const [name, { p95 }] of Object.entries(results))
  printFigure('review', `${name} at ${pending} pending, p95`, p95, 'ms', ['<=', name === 'first page' ? 150 : 300])
printFigure('review', `decide at ${pending} pending, p95`, one.p95, 'ms', ['<=', 150])
printFigure('review', `mass review at ${pending} pending, per entry`, perTask, 'ms', ['<=', 50])
printFigure('review', `bare count of ${pending} open tasks, p50`, bare.p50, 'ms')

await platform.deps.jobs.stop()
await platform.close()
await server?.stop()
rmSync(scratch, { recursive: true, force: true })
