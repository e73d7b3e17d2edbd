import { fileURLToPath } from 'node:url'
import type { Module } from '@shuyuan/http'
import type { ConnectionDeps } from './deps.ts'
import { connectionPolicy } from './policy.ts'

export const connectionMigrations = {
  module: 'connection',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}

/** Department systems as sources: registered, browsed, synchronised, captured, or read where they are. */
export function createConnectionModule(_deps: ConnectionDeps): Module {
  return { name: 'connection', migrations: connectionMigrations, policy: connectionPolicy }
}
