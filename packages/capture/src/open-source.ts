import type { CaptureTarget, ChangeSource } from './change-source.ts'
import { error } from './errors.ts'
import { openPostgres } from './postgres/open-postgres.ts'

/** Connects to a source whose log can be followed. Driver errors are passed on as they are. */
export async function openChangeSource(target: CaptureTarget): Promise<ChangeSource> {
  if (target.kind === 'postgres') return openPostgres(target)
  throw error('CAPTURE_UNREADABLE', { reason: target.kind })
}
