import pg from 'pg'
import type { ConnectContext } from '../connector.ts'
import type { DatabaseConfig, DatabaseSecret } from '../database-config.ts'
import { tlsOptions } from '../tls.ts'
import { diagnosePostgres } from './diagnose-postgres.ts'

const CONNECT_MS = 10_000

/**
 * Canonical texts begin here: one way of writing dates, times, binary and numbers, whatever the database prefers; and no write by mistake.
 * A lost reader is noticed by servers that know how (14 and later); others answer with an error that does not matter.
 */
const SESSION = [
  "set datestyle to 'ISO, YMD'",
  "set timezone to 'Asia/Shanghai'",
  "set intervalstyle to 'iso_8601'",
  "set bytea_output to 'hex'",
  'set extra_float_digits to 1',
  'set default_transaction_read_only to on',
].join(';')

/** A client on a checked address. Throws CONNECTOR_… with a diagnosis, OUTBOUND_ADDRESS_PRIVATE. */
export async function connectPostgres(
  config: DatabaseConfig,
  secret: DatabaseSecret,
  ctx: ConnectContext,
): Promise<pg.Client> {
  ctx.signal?.throwIfAborted()
  try {
    const client = new pg.Client(await postgresOptions(config, secret, ctx))
    client.on('error', () => {}) // whoever waits for an answer gets it too
    await client.connect()
    await client.query(SESSION)
    return client
  } catch (cause) {
    throw diagnosePostgres(cause, config)
  }
}

/** Options for a client of `pg`, on an address that was checked: for capture too. */
export async function postgresOptions(
  config: DatabaseConfig,
  secret: DatabaseSecret,
  ctx: Pick<ConnectContext, 'outbound'>,
): Promise<pg.ClientConfig> {
  const [address = config.host] = await ctx.outbound.admit(config.host, config.port)
  return {
    host: address,
    port: config.port,
    database: config.database,
    user: config.user,
    password: secret.password,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: 'shuyuan',
    client_encoding: 'UTF8',
    ...(config.tls === 'off' ? {} : { ssl: tlsOptions({ ...config, ...secret, tls: config.tls }) }),
  }
}
