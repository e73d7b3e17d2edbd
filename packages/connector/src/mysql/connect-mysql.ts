import { connect } from 'node:net'
import type mysql from 'mysql2'
import type { ConnectContext } from '../connector.ts'
import type { DatabaseConfig, DatabaseSecret } from '../database-config.ts'
import { type Tls, tlsOptions } from '../tls.ts'
import { diagnoseMysql } from './diagnose-mysql.ts'

const CONNECT_MS = 10_000

/**
 * Literals are read as this package and the driver write them, times are Beijing times, a slow reader is waited for, and nothing is written.
 * Zero dates and other oddities come as they stand.
 */
const SESSION = [
  "set session sql_mode = ''",
  "set session time_zone = '+08:00'",
  'set session net_write_timeout = 3600',
  'set session transaction read only',
]

/** A connection on a checked address. Throws CONNECTOR_… with a diagnosis, OUTBOUND_ADDRESS_PRIVATE. */
export async function connectMysql(
  config: DatabaseConfig,
  secret: DatabaseSecret,
  ctx: ConnectContext,
): Promise<mysql.Connection> {
  ctx.signal?.throwIfAborted()
  try {
    const { default: driver } = await import('mysql2') // slow to load, and few starts need it
    const connection = driver.createConnection(await mysqlOptions(config, secret, ctx))
    connection.on('error', () => {}) // whoever waits for an answer gets it too
    await new Promise<void>((ok, fail) => connection.connect((cause) => (cause ? fail(cause) : ok())))
    for (const text of SESSION) await connection.promise().query(text)
    return connection
  } catch (cause) {
    throw diagnoseMysql(cause, config)
  }
}

/** Options for a connection of `mysql2`, on an address that was checked: for capture too. */
export async function mysqlOptions(
  config: DatabaseConfig,
  secret: DatabaseSecret,
  ctx: Pick<ConnectContext, 'outbound'>,
): Promise<mysql.ConnectionOptions> {
  const [address = config.host] = await ctx.outbound.admit(config.host, config.port)
  return {
    // the certificate is checked against the name that was registered, the connection goes to the address that was checked
    host: config.host,
    port: config.port,
    stream: () => connect({ host: address, port: config.port, keepAlive: true, noDelay: true }),
    database: config.database,
    user: config.user,
    password: secret.password,
    charset: 'utf8mb4',
    connectTimeout: CONNECT_MS,
    multipleStatements: false,
    flags: ['-LOCAL_FILES'],
    ...(config.tls === 'off' ? {} : { ssl: sslOptions({ ...config, ...secret, tls: config.tls }) }),
  }
}

/** The driver has the name from the connection itself. */
function sslOptions(tls: Tls): mysql.SslOptions {
  const { ca, cert, key, rejectUnauthorized = false } = tlsOptions(tls)
  return { ca, cert, key, rejectUnauthorized, verifyIdentity: rejectUnauthorized } as mysql.SslOptions
}
