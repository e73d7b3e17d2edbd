import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { LineageDeps } from './deps.ts'
import { lineagePolicy } from './policy.ts'

export const lineageMigrations = {
  module: 'lineage',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Where every figure came from and where it went: column lineage of runs, calls and exports. */
export function createLineageModule(_deps: LineageDeps): Module {
  return { name: 'lineage', migrations: lineageMigrations, policy: lineagePolicy }
}
