import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing, one by one: Node's own way tries for ever where the system says that nothing is there and
 * lets nothing be made, as /proc does. Throws what the system says; ENOTDIR where a file stands in the way.
 */
export function makeFolder(dir: string): void {
  const missing: string[] = []
  let at = dir
  for (; !kindOf(at); at = dirname(at)) missing.unshift(at)
  for (const path of missing) make(path)
  if (kindOf(missing.at(-1) ?? at) !== 'folder') throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' })
}

function make(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (cause) {
    if (kindOf(path) !== 'folder') throw cause // another process may have made it
  }
}

/** Null: nothing is there, or nothing that may be looked at. */
function kindOf(path: string): 'folder' | 'file' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return null
  }
}
