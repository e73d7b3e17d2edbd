import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { VerificationDeps } from './deps.ts'
import { verificationPolicy } from './policy.ts'

export const verificationMigrations = {
  module: 'verification',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** The same facts from several sources, compared on keys and settled. */
export function createVerificationModule(_deps: VerificationDeps): Module {
  return { name: 'verification', migrations: verificationMigrations, policy: verificationPolicy }
}
