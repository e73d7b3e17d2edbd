import createFetchClient, { type Client, type Middleware } from 'openapi-fetch'
import { failed } from './failure.ts'
import type { paths } from './generated/api.ts'

export type ShuyuanClient = Client<paths>

export interface ClientOptions {
  /** e.g. http://127.0.0.1:8620 */
  base: string
  /** session token of `POST /v1/identity/login` */
  token?: string
  fetch?: typeof fetch
}

/** Typed client of the whole API. Every refusal is thrown as ShuyuanError, so `data` is always there. */
export function createClient(options: ClientOptions): ShuyuanClient {
  const client = createFetchClient<paths>({
    baseUrl: options.base,
    ...(options.token ? { headers: { authorization: `Bearer ${options.token}` } } : {}),
    ...(options.fetch ? { fetch: options.fetch as (request: Request) => Promise<Response> } : {}),
  })
  client.use(throwing)
  return client
}

const throwing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw await failed(response)
  },
}
