import { type Schemas, type ShuyuanClient, uploadFile } from '@shuyuan/sdk'
import { type Account, signedIn } from '../account.ts'
import type { Command } from '../command.ts'
import { followJob } from '../follow-job.ts'
import { askAssessments, type Assessments } from '../onboard/ask-assessments.ts'
import { correctLayout, readLayout } from '../onboard/correct-layout.ts'
import { proposalName, readProposal, writeProposal } from '../onboard/proposal-file.ts'
import { saveReport } from '../onboard/save-report.ts'
import { tellOutcome } from '../onboard/tell-outcome.ts'
import { showProgress } from '../show-progress.ts'
import { UsageError } from '../usage-error.ts'

type Draft = Schemas['OnboardingDraft']

export const onboard: Command = {
  name: 'onboard',
  usage:
    'onboard 文件 [--provider 机构] [--key 数据项] [--name 目录名称] [--layout 识别] [--dry-run] [--proposal 建议.json] [--report 报告.html|报告.json] [--submit --assessor 评估人]',
  summary:
    '数据上架：识别 → 建议 → 入库 → 检查 → 报告 → 报审；--dry-run 只写出建议，更正后用 --proposal 读回；报审时询问两项评估，也可用 --secrecy、--privacy 写明结论，--secrecy-note、--privacy-note 写明说明',
  options: {
    url: { type: 'string' },
    provider: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string' },
    layout: { type: 'string' },
    proposal: { type: 'string' },
    report: { type: 'string' },
    assessor: { type: 'string' },
    secrecy: { type: 'string' },
    'secrecy-note': { type: 'string' },
    privacy: { type: 'string' },
    'privacy-note': { type: 'string' },
    submit: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  async run([file], options) {
    if (!file) throw new UsageError('缺少文件')
    if (options.submit && !options.assessor) throw new UsageError('报审须用 --assessor 写明两项评估的评估人')
    const corrected = options.proposal && !options['dry-run'] ? await readProposal(options.proposal) : null
    const layout = options.layout ? readLayout(options.layout) : null
    const client = await signedIn(options)
    // asked first: nobody waits for a load to find that the rest is missing
    const assessments = options.submit && !options['dry-run'] ? await askAssessments(options) : null
    const draft = await propose(client, file, { ...options, layout })
    showProposal(draft)
    if (options['dry-run']) return keepProposal(client, draft, options.proposal ?? proposalName(file))
    const proposal = { ...(corrected ?? draft.proposal), ...(options.name ? { name: options.name } : {}) }
    return load(client, await correct(client, draft, proposal), { report: options.report, assessments })
  },
}

async function propose(
  client: ShuyuanClient & { account: Account },
  file: string,
  { provider, key, layout }: { provider?: string; key?: string; layout: Schemas['IntakeKnownLayoutInput'] | null },
): Promise<Draft> {
  const { url, token = '' } = client.account
  const line = showProgress()
  const onProgress = (sent: number, size: number) => line.at('上传', sent, size)
  const sent = await uploadFile({ base: url, token }, file, { onProgress }).finally(() => line.end())
  const upload = layout ? await correctLayout(client, sent, layout) : sent
  console.error(`已上传 ${upload.name}，${upload.size.toLocaleString()} 字节，${upload.detection.encoding}`)
  for (const warning of upload.detection.warnings) console.error(`请核对：${warning}`)
  const body = { upload: upload.id, ...(provider ? { provider } : {}), ...(key ? { key } : {}) }
  const { data } = await client.POST('/v1/onboarding/drafts', { body })
  return data as Draft
}

/** Only the file remains: the sitting that made the proposal is given up. */
async function keepProposal(client: ShuyuanClient, draft: Draft, path: string): Promise<number> {
  const { id, revision, proposal } = draft
  await client.POST('/v1/onboarding/drafts/{draft}/discard', { params: { path: { draft: id } }, body: { revision } })
  await writeProposal(path, proposal)
  return 0
}

async function correct(client: ShuyuanClient, draft: Draft, proposal: Draft['proposal']): Promise<Draft> {
  const { data } = await client.PUT('/v1/onboarding/drafts/{draft}', {
    params: { path: { draft: draft.id } },
    body: { revision: draft.revision, proposal },
  })
  return data as Draft
}

async function load(
  client: ShuyuanClient,
  draft: Draft,
  { report: file, assessments }: { report: string | undefined; assessments: Assessments | null },
): Promise<number> {
  const path = { draft: draft.id }
  const { data: loading } = await client.POST('/v1/onboarding/drafts/{draft}/load', {
    params: { path },
    body: { revision: draft.revision },
  })
  if (!(await followJob(client, loading?.job ?? ''))) return 1
  const report = await checkedReport(client, draft.id)
  console.log(tellOutcome(report))
  if (file) await saveReport(client, report, file)
  if (!assessments) return 0
  const body = { revision: report.draft.revision, ...assessments }
  await client.POST('/v1/onboarding/drafts/{draft}/submit', { params: { path }, body })
  console.log(`已报审：${report.entry?.code}`)
  return 0
}

function showProposal({ proposal }: Draft): void {
  console.log(
    `目录：${proposal.name}（共享 ${proposal.shareType} 类，开放 ${proposal.openType} 类，${proposal.dataLevel} 级）`,
  )
  for (const column of proposal.columns)
    console.log(
      [
        column.key ? '*' : ' ',
        column.title,
        column.type,
        column.element ?? '—',
        column.codeList ?? '—',
        `${column.grade} 级`,
        `${Math.round(column.confidence * 100)}%`,
      ].join('\t'),
    )
  console.log(`建议规则 ${proposal.rules.length} 条，启用 ${proposal.rules.filter((rule) => rule.keep).length} 条`)
}

/** The check runs as a job of its own right after the load. */
async function checkedReport(client: ShuyuanClient, draft: string): Promise<Schemas['OnboardingReport']> {
  for (let attempt = 0; ; attempt++) {
    const { data } = await client.GET('/v1/onboarding/drafts/{draft}/report', { params: { path: { draft } } })
    if (data && (data.check || attempt >= 240)) return data
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
