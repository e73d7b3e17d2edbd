import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** what decides how an index looks: an index that other code or other words made is not read */
const MADE_BY = ['analysis', 'segment', 'disk', '../data']

/** The digest of the code and the words that make an index. */
export function indexStamp(): string {
  const search = dirname(fileURLToPath(import.meta.resolve('@shuyuan/search')))
  const hash = createHash('sha256')
  for (const folder of [...MADE_BY.map((name) => join(search, name)), import.meta.dirname])
    for (const name of readdirSync(folder).toSorted()) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}
