import { AppError } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { adoptRecord } from './adopt-record.ts'

/** What became of one of several records. */
export interface Adopted {
  record: string
  entry: string | null
  problem: { code: string; title: string } | null
}

/** Adopts several records, each for itself: one that cannot be is told with its reason and holds up no other. */
export async function adoptRecords(deps: HarvestDeps, subject: Subject, records: string[]): Promise<Adopted[]> {
  const results: Adopted[] = []
  for (const record of new Set(records))
    try {
      const entry = await adoptRecord(deps, subject, { record })
      results.push({ record, entry: entry.id, problem: null })
    } catch (cause) {
      if (!(cause instanceof AppError)) throw cause
      results.push({ record, entry: null, problem: { code: cause.code, title: cause.texts.zh } })
    }
  return results
}
