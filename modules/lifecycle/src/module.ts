import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { LifecycleDeps } from './deps.ts'
import { lifecyclePolicy } from './policy.ts'

export const lifecycleMigrations = {
  module: 'lifecycle',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Retention, archive, restore and destruction of data, with what it costs to keep. */
export function createLifecycleModule(_deps: LifecycleDeps): Module {
  return { name: 'lifecycle', migrations: lifecycleMigrations, policy: lifecyclePolicy }
}
