import type { Db } from '@shuyuan/db'
import type { Definition, Pipeline } from './pipeline.ts'
import { findPipelineVersion } from './pipeline.store.ts'

/** What a pipeline does now: the published version, or the draft while there is none. */
export async function inForce(db: Db, { id, published, draft }: Pipeline): Promise<Definition> {
  return (published === null ? null : await findPipelineVersion(db, id, published))?.definition ?? draft
}
