import { createHash, randomBytes } from 'node:crypto'

const MINUTE = 60_000
/** After this long without a request a session is over. */
export const IDLE_LIMIT = 30 * MINUTE
/** After this long it is over in any case. */
export const WHOLE_LIMIT = 12 * 60 * MINUTE
/** How often "last seen" is written, so that reading costs no write. */
export const TOUCH_EVERY = MINUTE

export interface Session {
  id: string
  userId: string
  /** 'password' or 'oidc:<provider>' */
  via: string
  address: string
  agent: string
  createdAt: Date
  seenAt: Date
  endedAt: Date | null
}

/** True while the session may be used. */
export function isOpen(session: Pick<Session, 'createdAt' | 'seenAt' | 'endedAt'>, now: Date): boolean {
  const idle = now.getTime() - session.seenAt.getTime()
  const whole = now.getTime() - session.createdAt.getTime()
  return session.endedAt === null && idle < IDLE_LIMIT && whole < WHOLE_LIMIT
}

/** A new token: 256 random bits in URL-safe text. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
