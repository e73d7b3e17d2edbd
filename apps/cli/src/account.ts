import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createClient, type ShuyuanClient } from '@shuyuan/sdk'
import { UsageError } from './usage-error.ts'

/** Where and as whom the command line is signed in. */
export interface Account {
  url: string
  token?: string
}

const DEFAULT_URL = 'http://127.0.0.1:8620'
const path = (): string => process.env.SHUYUAN_CONFIG ?? join(homedir(), '.config', 'shuyuan', 'account.json')

export async function readAccount(options: { url?: string | undefined }): Promise<Account> {
  // a file that is missing or broken means: not signed in
  const saved = await readFile(path(), 'utf8')
    .then((text) => JSON.parse(text) as Account)
    .catch((): Account => ({ url: DEFAULT_URL }))
  return options.url && options.url !== saved.url ? { url: options.url } : saved
}

/** The file holds a session token, so only its owner may read it. */
export async function saveAccount(account: Account): Promise<void> {
  await mkdir(dirname(path()), { recursive: true, mode: 0o700 })
  await writeFile(path(), JSON.stringify(account), { mode: 0o600 })
  await chmod(path(), 0o600)
}

export async function forgetAccount(): Promise<void> {
  await rm(path(), { force: true })
}

/** A client of the signed-in account. */
export async function signedIn(options: { url?: string | undefined }): Promise<ShuyuanClient & { account: Account }> {
  const account = await readAccount(options)
  if (!account.token) throw new UsageError('请先登录：shuyuan login 账号')
  return Object.assign(createClient({ base: account.url, token: account.token }), { account })
}
