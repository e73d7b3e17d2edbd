import { fileURLToPath } from 'node:url'
import type { MigrationSet } from '@shuyuan/db'

export const httpMigrations: MigrationSet = {
  module: 'http',
  dir: fileURLToPath(new URL('../migrations', import.meta.url)),
}
