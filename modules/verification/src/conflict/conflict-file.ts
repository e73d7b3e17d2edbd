import { join } from 'node:path'

/** Where the conflicts of a run stand, one row each. */
export const conflictFile = (dataDir: string, run: string): string =>
  join(dataDir, 'verification', run, 'conflicts.parquet')
