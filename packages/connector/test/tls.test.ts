import { chownSync, copyFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server as HttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { openServer, type Server } from '@shuyuan/db'
import { openOutbound } from '@shuyuan/outbound'
import { hasMariadb, type MariadbServer, startMariadb } from '@shuyuan/testkit'
import mysql2 from 'mysql2/promise'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  DatabaseConfig,
  DatabaseSecret,
  http,
  HttpConfig,
  mysql,
  node,
  NodeConfig,
  NodeSecret,
  postgres,
} from '../src/index.ts'
import { type Authority, makeAuthority, type Signed } from './certificates.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 })

const NAME = 'db.town.test'
// every name leads to this machine: the certificate is checked against the name that was registered
const outbound = openOutbound({ allow: ['127.0.0.1'], resolve: async () => ['127.0.0.1'] })
let ours: Authority
let theirs: Authority
let server: Signed
let late: Signed
let client: Signed
let stranger: Signed

beforeAll(() => {
  ours = makeAuthority()
  theirs = makeAuthority()
  server = ours.sign('server', { names: `DNS:${NAME}` })
  late = ours.sign('late', { names: `DNS:${NAME}`, days: -1 })
  client = ours.sign('client', { subject: 'reader' })
  stranger = theirs.sign('stranger', { subject: 'reader' })
})
afterAll(() => {
  ours?.clear()
  theirs?.clear()
})

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'connected',
    (cause: { code?: string }) => String(cause.code),
  )

/** What must hold of every source that is asked over TLS. `reach` connects, looks and closes. */
function checked(reach: (change: object, secret?: object) => Promise<unknown>): void {
  test('a certificate of the registered CA for the registered name is accepted', async () => {
    expect(await codeOf(reach({ ca: ours.ca }))).toBe('connected')
  })

  test('another CA, no CA and another host name are refused, each in its own words', async () => {
    expect(await codeOf(reach({ ca: theirs.ca }))).toBe('CONNECTOR_TLS_UNTRUSTED')
    expect(await codeOf(reach({}))).toBe('CONNECTOR_TLS_UNTRUSTED')
    expect(await codeOf(reach({ ca: ours.ca, host: 'other.town.test' }))).toBe('CONNECTOR_TLS_NAME')
    expect(await codeOf(reach({ ca: ours.ca, host: '127.0.0.1' }))).toBe('CONNECTOR_TLS_NAME')
  })

  test('mere encryption asks for neither', async () => {
    expect(await codeOf(reach({ tls: 'require', host: 'other.town.test' }))).toBe('connected')
  })
}

describe('PostgreSQL over TLS', () => {
  let dir: string
  let database: Server
  let admin: pg.Client
  let config: Record<string, unknown>
  let password: string
  const reach = async (change: object, secret: object = {}) => {
    const where = DatabaseConfig.parse({ ...config, host: NAME, tls: 'verify', ...change })
    const source = await postgres.open(where, DatabaseSecret.parse({ password, ...secret }), { outbound })
    await source.tables().finally(() => source.close())
  }
  /** Files of the server belong to its own account. */
  const place = (from: string, name: string) => {
    const cluster = join(dir, 'pg', 'cluster')
    const { uid, gid } = statSync(cluster)
    copyFileSync(from, join(cluster, name))
    chownSync(join(cluster, name), uid, gid)
    chmodSync(join(cluster, name), 0o600)
  }
  /** The server takes its settings up in its own time. */
  const becomes = (code: string, change: object) =>
    vi.waitFor(async () => expect(await codeOf(reach(change))).toBe(code), { timeout: 60_000, interval: 100 })
  const show = async (cert: Signed) => {
    place(cert.certPath, 'shown.crt')
    place(cert.keyPath, 'shown.key')
    await admin.query('select pg_reload_conf()')
  }

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'shuyuan-tls-'))
    database = await openServer(dir, { fsync: false })
    admin = new pg.Client(database.url)
    await admin.connect()
    const url = new URL(database.url)
    password = url.password
    config = { port: Number(url.port), database: 'postgres', user: url.username }
    place(server.certPath, 'shown.crt')
    place(server.keyPath, 'shown.key')
    place(ours.caPath, 'clients.crt')
    const hba = join(dir, 'pg', 'cluster', 'pg_hba.conf')
    writeFileSync(hba, `hostssl all reader 127.0.0.1/32 cert\n${readFileSync(hba, 'utf8')}`)
    await admin.query('create role reader login')
    for (const setting of [
      `ssl_cert_file = 'shown.crt'`,
      `ssl_key_file = 'shown.key'`,
      `ssl_ca_file = 'clients.crt'`,
      'ssl = on',
    ])
      await admin.query(`alter system set ${setting}`)
    await admin.query('select pg_reload_conf()')
    await becomes('connected', { tls: 'require' })
  })
  afterAll(async () => {
    await admin?.end()
    await database?.stop()
    rmSync(dir, { recursive: true, force: true })
  })

  checked(reach)

  test('an account that signs in by certificate: ours is taken, none and a stranger are refused', async () => {
    const asReader = { ca: ours.ca, user: 'reader' }
    const mine = { password: '', clientKey: client.key }
    expect(await codeOf(reach({ ...asReader, clientCert: client.cert }, mine))).toBe('connected')
    expect(await codeOf(reach(asReader, { password: '' }))).toBe('CONNECTOR_TLS_CLIENT')
    const foreign = reach({ ...asReader, clientCert: stranger.cert }, { password: '', clientKey: stranger.key })
    expect(await codeOf(foreign)).toBe('CONNECTOR_TLS_CLIENT')
  })

  test('a certificate that has expired is refused', async () => {
    await show(late)
    await becomes('CONNECTOR_TLS_EXPIRED', { ca: ours.ca })
  })
})

describe.skipIf(!hasMariadb)('MariaDB over TLS', () => {
  let maria: MariadbServer
  const reach = async (change: object, secret: object = {}) => {
    const { port, user, password, database } = maria
    const where = DatabaseConfig.parse({ host: NAME, port, user, database, tls: 'verify', ...change })
    const source = await mysql.open(where, DatabaseSecret.parse({ password, ...secret }), { outbound })
    await source.tables().finally(() => source.close())
  }
  beforeAll(async () => {
    const files = [`--ssl-ca=${ours.caPath}`, `--ssl-cert=${server.certPath}`, `--ssl-key=${server.keyPath}`]
    maria = (await startMariadb(files)) as MariadbServer
    const { host, port, user, password } = maria
    const admin = await mysql2.createConnection({ host, port, user, password })
    await admin.query(`create user reader@'127.0.0.1' identified by 'r' require x509`)
    await admin.query(`grant select on shuyuan.* to reader@'127.0.0.1'`)
    await admin.end()
  })
  afterAll(() => maria?.stop())

  checked(reach)

  test('an account that wants our certificate is reached with it only', async () => {
    const asReader = { ca: ours.ca, user: 'reader' }
    const mine = { password: 'r', clientKey: client.key }
    expect(await codeOf(reach({ ...asReader, clientCert: client.cert }, mine))).toBe('connected')
    expect(await codeOf(reach(asReader, { password: 'r' }))).toBe('CONNECTOR_PASSWORD')
  })
})

/** An HTTPS server that wants our certificate below /closed; `json` is what it answers. */
function answers(json: string) {
  let answering: HttpsServer
  beforeAll(async () => {
    answering = createServer(
      { ...server, ca: ours.ca, requestCert: true, rejectUnauthorized: false },
      (request, reply) => {
        const known = (request.socket as TLSSocket).authorized
        if (request.url?.startsWith('/closed') && !known) return void reply.writeHead(403).end()
        reply.writeHead(200, { 'content-type': 'application/json' }).end(json)
      },
    )
    await new Promise<void>((ok) => answering.listen(0, '127.0.0.1', ok))
  })
  afterAll(() => answering?.close())
  return ({ host = NAME, path = '' }: { host?: string; path?: string }) =>
    `https://${host}:${(answering.address() as AddressInfo).port}/${path}`
}

/** What must hold of sources that are asked over HTTPS. */
function checkedHttps(reach: (change: object, secret?: object) => Promise<unknown>): void {
  checked(reach)

  test('our certificate is shown where it was registered', async () => {
    const closed = { ca: ours.ca, path: 'closed/' }
    expect(await codeOf(reach(closed))).toBe('CONNECTOR_NO_RIGHT')
    expect(await codeOf(reach({ ...closed, clientCert: client.cert }, { clientKey: client.key }))).toBe('connected')
  })
}

describe('an interface over TLS', () => {
  const tables = [{ name: 'people', path: 'people' }]
  const at = answers('[{"id":1}]')
  checkedHttps(async (change, secret = {}) => {
    const config = HttpConfig.parse({ base: at(change), tables, ...change })
    const source = await http.open(config, { secret: '', ...secret }, { outbound })
    await source.tables().finally(() => source.close())
  })
})

describe('another node over TLS', () => {
  const at = answers('{"items":[{"id":"pub_1","title":"公交站点","rows":40}],"next":null}')
  const reach = async (change: object, secret: object = {}) => {
    const config = NodeConfig.parse({ url: at(change), ...change })
    const source = await node.open(config, NodeSecret.parse(secret), { outbound })
    return source.tables().finally(() => source.close())
  }
  checkedHttps(reach)

  test('a node that was registered before it could name a CA is checked against the authorities of this machine', async () => {
    const { tls: _, ...old } = NodeConfig.parse({ url: at({}) })
    expect(await codeOf(node.open(old as NodeConfig, {}, { outbound }))).toBe('CONNECTOR_TLS_UNTRUSTED')
    expect(await reach({ ca: ours.ca })).toMatchObject([{ name: 'pub_1', comment: '公交站点', rows: 40 }])
  })
})

test('what is no certificate or key is refused before anything is kept', () => {
  const where = { host: NAME, port: 5432, database: 'd', user: 'u', tls: 'verify' }
  expect(DatabaseConfig.safeParse({ ...where, ca: 'not a certificate' }).success).toBe(false)
  expect(DatabaseConfig.safeParse({ ...where, ca: ours.ca.replace('M', '!') }).success).toBe(false)
  expect(DatabaseConfig.safeParse({ ...where, ca: ours.ca + theirs.ca, clientCert: '' }).success).toBe(true)
  expect(DatabaseSecret.safeParse({ password: '', clientKey: client.cert }).success).toBe(false)
})
