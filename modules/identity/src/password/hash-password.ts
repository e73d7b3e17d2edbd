import { hash } from '@node-rs/argon2'

// RFC 9106 § 4 scaled to small machines, as OWASP lists it: argon2id is the library's default variant.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The argon2id hash of a password in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}
