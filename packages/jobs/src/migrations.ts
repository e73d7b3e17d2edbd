import { fileURLToPath } from 'node:url'
import type { MigrationSet } from '@shuyuan/db'

export const jobsMigrations: MigrationSet = {
  module: 'jobs',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}
