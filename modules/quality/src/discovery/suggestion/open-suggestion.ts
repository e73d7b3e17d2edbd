import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { openDataset } from '../../rule/edit-access.ts'
import type { Suggestion } from '../discovery.ts'
import { findSuggestion } from './suggestion.store.ts'

/** A suggestion that still waits, once the subject may decide about it. Throws QUALITY_SUGGESTION_NOT_FOUND, QUALITY_SUGGESTION_DECIDED. */
export async function openSuggestion(deps: QualityDeps, subject: Subject, id: string): Promise<Suggestion> {
  const suggestion = await findSuggestion(deps.db, id)
  if (!suggestion) throw error('QUALITY_SUGGESTION_NOT_FOUND', { suggestion: id })
  await openDataset(deps, subject, 'quality.suggestion.decide', suggestion.dataset)
  if (suggestion.state !== 'open') throw error('QUALITY_SUGGESTION_DECIDED', { title: suggestion.title })
  return suggestion
}
