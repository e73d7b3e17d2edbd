import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import type { ColumnProfile, Profile } from './profile.ts'

/** A profile as its reader may see it: values of personal columns were never kept, other values only for those who may read rows. */
export async function showProfile(deps: QualityDeps, subject: Subject, profile: Profile): Promise<Profile> {
  const dataset = await findDataset(deps.db, profile.dataset)
  const decision = dataset && deps.policy.decide('intake.rows.read', { subject, resource: dataset })
  if (!decision?.allow) return { ...profile, columns: profile.columns.map(withoutValues) }
  const masks = decision.masks ?? {}
  // a column may have been graded higher since
  return {
    ...profile,
    columns: profile.columns.map((c) => (masks[c.name] !== undefined && !c.masked ? withoutValues(c) : c)),
  }
}

function withoutValues(column: ColumnProfile): ColumnProfile {
  return { ...column, min: null, max: null, top: [], masked: true }
}
