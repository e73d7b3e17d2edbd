import type { ConnectionOptions } from 'node:tls'

/** How the other side proves itself, and we ourselves where it asks. A redirect to another host does not get our certificate. */
export type Tls = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'rejectUnauthorized'>

/** What may pass on one reading. */
export interface Limits {
  /** most decoded bytes; default 64 MiB */
  maxBytes?: number
  /** whole reading, milliseconds; default 10 minutes */
  totalMs?: number
  /** longest pause between two pieces, milliseconds; default 20 s */
  idleMs?: number
  /** least average speed after the first ten seconds, bytes per second of what arrives; default 64 */
  minSpeed?: number
  /** sent to the host that was asked; of a redirect elsewhere only harmless ones */
  headers?: Record<string, string>
  /** most redirects that are followed; default 5 */
  redirects?: number
  /** default GET */
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE'
  body?: string | Uint8Array
  signal?: AbortSignal
  /** of https; default: checked against the authorities this machine trusts */
  tls?: Tls
  /** answers below 400 and these are handed over, others throw OUTBOUND_STATUS */
  accept?: readonly number[]
}

export interface Answer {
  status: number
  /** after redirects */
  url: string
  /** lower case, without parameters, e.g. `text/turtle`; '' when the server named none */
  mediaType: string
  charset: string | null
  etag: string | null
  lastModified: string | null
  link: string | null
  /** seconds or a date, as the server wrote it */
  retryAfter: string | null
  /** decoded bytes; reading it can still throw a refusal. Must be read or `destroy`ed */
  body: AsyncIterable<Uint8Array>
  destroy(): void
}

export interface Outbound {
  /** Asks an address. Throws OUTBOUND_… */
  get(url: string, limits?: Limits): Promise<Answer>
  /** The addresses to connect to for protocols other than HTTP. Throws OUTBOUND_ADDRESS_PRIVATE, OUTBOUND_UNREACHABLE. */
  admit(host: string, port: number): Promise<string[]>
}
