import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationSet } from '@shuyuan/db'

/** A short digest of migration sets in their order and of what stands in their files. */
export function fingerprint(sets: MigrationSet[]): string {
  const hash = createHash('sha256')
  for (const { module, dir, bundled } of sets) {
    if (bundled) hash.update(`${module} bundled\0`)
    for (const file of readdirSync(dir).sort())
      if (file.endsWith('.sql'))
        hash
          .update(`${module}/${file}\0`)
          .update(readFileSync(join(dir, file)))
          .update('\0')
  }
  return hash.digest('hex').slice(0, 24)
}
