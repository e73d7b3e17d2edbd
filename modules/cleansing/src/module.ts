import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { CleansingDeps } from './deps.ts'
import { cleansingPolicy } from './policy.ts'

export const cleansingMigrations = {
  module: 'cleansing',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Declarative pipelines that turn one dataset version into a cleaner one, in the engine. */
export function createCleansingModule(_deps: CleansingDeps): Module {
  return { name: 'cleansing', migrations: cleansingMigrations, policy: cleansingPolicy }
}
