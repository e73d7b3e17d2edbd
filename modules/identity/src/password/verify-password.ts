import { verify } from '@node-rs/argon2'
import { hashPassword } from './hash-password.ts'

let decoy: Promise<string> | undefined

/**
 * True when the password fits. Without a hash (unknown account, account without a password) the same work is done against a decoy, so
 * that the time to answer does not tell whether the account exists.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('decoy of an account that does not exist')
  const fits = await verify(stored ?? (await decoy), password.normalize('NFKC'))
  return stored !== null && fits
}
