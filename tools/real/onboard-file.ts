import { stat } from 'node:fs/promises'
import { type Schemas, uploadFile } from '@shuyuan/sdk'
import type { RealPlatform } from './real-platform.ts'

type Proposal = Schemas['OnboardingDraft']['proposal']

export interface Sitting {
  file: string
  /** name of the entry: must be new, because one department has no two entries of one name */
  name: string
  key?: string
  /** corrections of what was detected, e.g. `{ headerRows: 0 }` */
  layout?: Schemas['IntakeKnownLayout']
  correct?(proposal: Proposal): Proposal
  /** hears of each step that is done */
  onStep?(step: 'upload' | 'propose' | 'register' | 'load' | 'check'): Promise<void>
}

export interface Outcome {
  name: string
  report: Schemas['OnboardingReport']
  proposal: Proposal
  dataset: string
  bytes: number
  /** from the first byte sent to the finished check */
  seconds: number
}

/** One file from upload to checked, as a clerk does it over HTTP: upload, propose, correct, load, check. Throws ShuyuanError. */
export async function onboardFile(platform: RealPlatform, sitting: Sitting): Promise<Outcome> {
  const { client } = platform
  const { file, name, key, layout, correct = (p: Proposal) => p, onStep } = sitting
  const began = performance.now()
  const upload = await uploadFile(platform, file)
  if (layout)
    await client.PATCH('/v1/intake/uploads/{upload}/detection', {
      params: { path: { upload: upload.id } },
      body: layout,
    })
  await onStep?.('upload')
  const { data: draft } = await client.POST('/v1/onboarding/drafts', {
    body: { upload: upload.id, ...(key ? { key } : {}) },
  })
  if (!draft) throw new Error(`no draft of ${name}`)
  await onStep?.('propose')
  const path = { draft: draft.id }
  const { data: edited } = await client.PUT('/v1/onboarding/drafts/{draft}', {
    params: { path },
    body: { revision: draft.revision, proposal: { ...correct(draft.proposal), name } },
  })
  const { data: loading } = await client.POST('/v1/onboarding/drafts/{draft}/load', {
    params: { path },
    body: { revision: edited?.revision ?? 0 },
  })
  await onStep?.('register')
  await reported(platform, draft.id, ({ draft: { state } }) => state === 'loaded' || state === 'failed')
  await onStep?.('load')
  const report = await reported(
    platform,
    draft.id,
    ({ check, draft: { state } }) => check !== null || state === 'failed',
  )
  const seconds = (performance.now() - began) / 1000
  await onStep?.('check')
  const { size } = await stat(file)
  const proposal = edited?.proposal ?? draft.proposal
  return { name, report, proposal, dataset: loading?.dataset ?? '', bytes: size, seconds }
}

/** The report once it says what is waited for. */
async function reported(
  { client }: RealPlatform,
  draft: string,
  enough: (report: Schemas['OnboardingReport']) => boolean,
): Promise<Schemas['OnboardingReport']> {
  for (;;) {
    const { data } = await client.GET('/v1/onboarding/drafts/{draft}/report', { params: { path: { draft } } })
    if (data && enough(data)) return data
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
