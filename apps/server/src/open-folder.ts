import { accessSync, constants, readdirSync } from 'node:fs'
import { error } from './errors.ts'
import { makeFolder } from './make-folder.ts'

/** What a folder may hold before its first platform: a disk's own, what an administrator laid ready, the log of a start that was refused. */
const HARMLESS = /^(\.|lost\+found$|inbox$|logs$)/
/** One of them is there as soon as a platform has used the folder, or a backup was made into it. */
const OURS = ['lock', 'keys', 'pg']

/**
 * Makes the data folder, and everything that this process writes from now on readable by its own user only, also in a folder that others may enter.
 * Foreign files are left alone. Throws SERVER_FOLDER_FOREIGN, SERVER_FOLDER_IS_FILE, SERVER_FOLDER_UNUSABLE.
 */
export function openFolder(dir: string): void {
  process.umask(0o077)
  const names = prepare(dir)
  const foreign = names.find((name) => !HARMLESS.test(name))
  if (foreign && !OURS.some((name) => names.includes(name)))
    throw error('SERVER_FOLDER_FOREIGN', { dir, name: foreign })
}

function prepare(dir: string): string[] {
  try {
    makeFolder(dir)
    accessSync(dir, constants.W_OK)
    return readdirSync(dir)
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException
    throw code === 'ENOTDIR' ? error('SERVER_FOLDER_IS_FILE', { dir }) : error('SERVER_FOLDER_UNUSABLE', { dir, code })
  }
}
