import { join } from 'node:path'
import type { CatalogueDeps } from '../deps.ts'

/** Where the sent file of an import lies. */
export function importFile({ dataDir }: Pick<CatalogueDeps, 'dataDir'>, id: string): string {
  return join(importFolder({ dataDir }), id)
}

export function importFolder({ dataDir }: Pick<CatalogueDeps, 'dataDir'>): string {
  return join(dataDir, 'catalogue', 'import')
}
