import type { Credentials, Schemas } from '@shuyuan/sdk'
import { must, type Send } from './send.ts'
import type { Who } from './cast.ts'

/** Everything that one department's file became on its way through the platform. */
export interface Shared {
  upload: string
  draft: string
  entry: string
  dataset: string
  version: string
  job: string
  service: string
  client: string
  credentials: Credentials
  application: string
  grant: string
  publication: string
}

export const PURPOSE = '核对公交站点'

export const STOPS = ['站点编号,站点名称,线路数,启用日期']
  .concat(
    Array.from({ length: 40 }, (_, i) => `Z${1001 + i},青石巷${i + 1}号站,${(i % 7) + 1},2021-03-${10 + (i % 20)}`),
  )
  .join('\n')

/** A file's whole way through the front doors: onboarded, reviewed, shared as a service, granted to the police, opened to the public. */
export async function shareStops(
  send: Send,
  options: { name?: string; dailyQuota?: number; csv?: string } = {},
): Promise<Shared> {
  const { name = '公交站点', dailyQuota = 100_000, csv = STOPS } = options
  const loaded = await onboard(send, name, csv)
  const draft = await reviewed(send, loaded.draft)
  const entry = draft.entry as string
  const dataset = draft.dataset as string
  const published = await must<{ service: Schemas['SharingService']; job: string }>(
    send('provider', 'POST', '/v1/sharing/services', { dataset, keyColumns: ['站点编号'] }),
    202,
  )
  await jobDone(send, 'provider', published.job)
  const service = published.service.id
  const { org } = (await must<Schemas['IdentityMe']>(send('consumer', 'GET', '/v1/identity/me'), 200)).subject
  const client = await must<Schemas['IdentityClientSecret']>(
    send('consumer', 'POST', '/v1/identity/clients', { name: `${name}核对`, org }),
    201,
  )
  const application = await must<Schemas['SharingApplication']>(
    send('consumer', 'POST', '/v1/sharing/applications', {
      ...applicationForm(service, client.id),
      fields: ['站点编号', '站点名称', '线路数'].map((field) => ({ name: field, plain: false })),
      dailyQuota,
    }),
    201,
  )
  for (const head of ['consumerHead', 'provider', 'providerHead'] as const) await approveAll(send, head)
  const grants = await must<{ items: Schemas['SharingGrant'][] }>(
    send('consumer', 'GET', `/v1/sharing/grants?service=${service}`),
    200,
  )
  const opened = await must<{ publication: Schemas['OpendataPublication']; job: string }>(
    send('provider', 'POST', '/v1/opendata/publications', { dataset }),
    202,
  )
  await jobDone(send, 'provider', opened.job)
  return {
    ...loaded,
    entry,
    dataset,
    service: published.service.code,
    client: client.id,
    credentials: { appKey: client.appKey, secret: client.secret },
    application: application.id,
    grant: grants.items[0]?.id ?? '',
    publication: opened.publication.id,
  }
}

/** Uploads, proposes, names and loads; resolves when the load's job is done. */
export async function onboard(send: Send, name: string, csv: string) {
  const { draft, job, upload } = await startOnboarding(send, name, csv)
  await jobDone(send, 'provider', job)
  const versions = await must<{ items: Schemas['IntakeVersion'][] }>(
    send('provider', 'GET', `/v1/intake/datasets/${draft.dataset}/versions`),
    200,
  )
  return { upload, draft: draft.id, job, version: versions.items[0]?.id ?? '' }
}

export async function startOnboarding(send: Send, name: string, csv: string) {
  const upload = await must<Schemas['IntakeUpload']>(
    send('provider', 'POST', `/v1/intake/uploads?name=${encodeURIComponent(`${name.slice(0, 20)}.csv`)}`, csv),
    201,
  )
  const draft = await must<Schemas['OnboardingDraft']>(
    send('provider', 'POST', '/v1/onboarding/drafts', { upload: upload.id, key: '站点编号' }),
    201,
  )
  const url = `/v1/onboarding/drafts/${draft.id}`
  const proposal = { ...draft.proposal, name }
  const named = await must<Schemas['OnboardingDraft']>(
    send('provider', 'PUT', url, { revision: draft.revision, proposal }),
    200,
  )
  const loading = await must<Schemas['OnboardingDraft']>(
    send('provider', 'POST', `${url}/load`, { revision: named.revision }),
    202,
  )
  return { upload: upload.id, draft: loading, job: loading.job as string }
}

/** Sends a loaded draft to review. */
export async function submitted(send: Send, id: string): Promise<void> {
  const url = `/v1/onboarding/drafts/${id}`
  const { revision } = await must<Schemas['OnboardingDraft']>(send('provider', 'GET', url), 200)
  const gate = { date: '2026-03-02', person: '评估人', conclusion: 'pass' as const, note: '' }
  const body = { revision, secrecyReview: gate, privacyReview: { ...gate, conclusion: 'not-involved' } }
  await must(send('provider', 'POST', `${url}/submit`, body), 200)
}

/** Submits and lets head and bureau approve. */
async function reviewed(send: Send, id: string): Promise<Schemas['OnboardingDraft']> {
  await submitted(send, id)
  for (const who of ['providerHead', 'bureau'] as const) await approveAll(send, who)
  return must(send('provider', 'GET', `/v1/onboarding/drafts/${id}`), 200)
}

export function applicationForm(service: string, client: string) {
  return {
    service,
    client,
    purpose: PURPOSE,
    basis: '《政务数据共享条例》第二十条',
    scenario: '出警路线核对',
    scope: '全市',
    validFrom: '2020-01-01',
    validTo: '2035-12-31',
    fields: [{ name: '站点编号', plain: false }],
    system: '接处警系统',
    dailyQuota: 1000,
    contact: '联系人',
    warranty: true,
  }
}

/** Approves whatever waits for that account. */
export async function approveAll(send: Send, who: Who): Promise<void> {
  const tasks = await must<{ items: Schemas['WorkflowTask'][] }>(send(who, 'GET', '/v1/workflow/tasks?limit=100'), 200)
  for (const task of tasks.items)
    await must(send(who, 'POST', `/v1/workflow/tasks/${task.id}/act`, { action: 'approve', comment: '同意' }), 200)
}

/** Waits for a job; throws when it did not end well. */
export async function jobDone(send: Send, who: Who, id: string, ms = 60_000): Promise<void> {
  for (const until = Date.now() + ms; ; await new Promise((ok) => setTimeout(ok, 50))) {
    const job = await must<Schemas['Job']>(send(who, 'GET', `/v1/jobs/${id}`), 200)
    if (job.state === 'done') return
    if (job.state === 'failed' || job.state === 'cancelled' || Date.now() > until)
      throw new Error(`job "${job.kind}" ${job.state}: ${JSON.stringify(job.error)}`)
  }
}

export const verifyBody = (stop = 'Z1001', name = '青石巷1号站') => ({
  purpose: PURPOSE,
  matter: '出警',
  operator: 'J001',
  system: '接处警系统',
  key: { 站点编号: stop },
  expect: { 站点名称: name },
})
