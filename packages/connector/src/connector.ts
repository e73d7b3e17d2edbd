import type { Outbound } from '@shuyuan/outbound'
import type { ZodType } from 'zod'
import type { FileStore } from './file-store.ts'
import type { Source } from './source.ts'

/** What a connector may use of the outside: addresses that were checked, and a sign to stop. */
export interface ConnectContext {
  outbound: Outbound
  signal?: AbortSignal | undefined
}

interface Kind<C, S> {
  /** `postgres`, `mysql`, `http`, `node`, `folder`, `sftp`, `s3` */
  kind: string
  /** what anybody may see of a source: addresses, names, options. The single form of validation, API and screen */
  config: ZodType<C>
  /** what nobody sees again */
  secret: ZodType<S>
}

/** Opens sources whose tables are read row by row: databases, interfaces, other nodes. Throws CONNECTOR_… with a diagnosis, OUTBOUND_… */
export interface TableConnector<C = unknown, S = unknown> extends Kind<C, S> {
  shape: 'tables'
  open(config: C, secret: S, ctx: ConnectContext): Promise<Source>
}

/** Opens places that hold files; their content goes the way of an upload. Throws CONNECTOR_… with a diagnosis, OUTBOUND_… */
export interface FileConnector<C = unknown, S = unknown> extends Kind<C, S> {
  shape: 'files'
  open(config: C, secret: S, ctx: ConnectContext): Promise<FileStore>
}

export type Connector = TableConnector | FileConnector
