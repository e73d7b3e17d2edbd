import { type Entry, findEntry } from '@shuyuan/catalogue'
import { findVersion, latestVersion, listVersions, type Version } from '@shuyuan/intake'
import { type Check, latestCheck } from '@shuyuan/quality'
import type { OnboardingDeps } from '../deps.ts'
import type { Draft } from '../draft/draft.ts'

/** Where a sitting stands: what was registered, how many rows arrived, what the check found. */
export interface Report {
  draft: Draft
  entry: Pick<Entry, 'id' | 'code' | 'name' | 'state' | 'providerName' | 'revision'> | null
  version: Version | null
  check: Check | null
}

/** The report of a sitting. Until a first version is published, `version` is the load under way or the failed one. */
export async function reportDraft(deps: OnboardingDeps, draft: Draft): Promise<Report> {
  const entry = draft.entry === null ? null : ((await findEntry(deps.db, draft.entry)) ?? null)
  if (draft.dataset === null) return { draft, entry, version: null, check: null }
  const published = await latestVersion(deps.db, draft.dataset)
  const newest = published ?? (await newestVersion(deps, draft.dataset))
  const check = await latestCheck(deps.db, draft.dataset)
  return { draft, entry, version: newest, check: check?.version === newest?.id ? check : null }
}

async function newestVersion(deps: OnboardingDeps, dataset: string): Promise<Version | null> {
  const { items } = await listVersions(deps.db, { dataset, limit: 1 })
  return items[0] ? findVersion(deps.db, items[0].id) : null
}
