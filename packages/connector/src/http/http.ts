import type { TableConnector } from '../connector.ts'
import { HttpConfig, HttpSecret } from './http-config.ts'
import { openHttp } from './open-http.ts'

/** JSON interfaces over HTTP. */
export const http: TableConnector<HttpConfig, HttpSecret> = {
  kind: 'http',
  shape: 'tables',
  config: HttpConfig,
  secret: HttpSecret,
  open: openHttp,
}
