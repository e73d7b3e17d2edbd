import type { CaptureTarget, ChangeSource } from './change-source.ts'
import { openMysql } from './mysql/open-mysql.ts'
import { openPostgres } from './postgres/open-postgres.ts'

/** Connects to a source whose log can be followed. Driver errors are passed on as they are. */
export function openChangeSource(target: CaptureTarget): Promise<ChangeSource> {
  return target.kind === 'postgres' ? openPostgres(target) : openMysql(target)
}
