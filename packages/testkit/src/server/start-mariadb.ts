import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { spawnServer } from './spawn-server.ts'

const PROGRAM = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd'].find(existsSync)
const INSTALL = ['/usr/bin/mariadb-install-db', '/usr/bin/mysql_install_db'].find(existsSync)

export interface MariadbServer {
  host: string
  port: number
  /** all rights, from this machine */
  user: string
  password: string
  database: string
  /** what a crash looks like */
  crash(): void
  stop(): Promise<void>
}

/**
 * A MariaDB of its own in a temporary folder (row-based binlog with full images), under an account without rights; null when none is
 * installed, and then a test says so: `test.skipIf(!hasMariadb)`.
 */
export async function startMariadb(settings: string[] = []): Promise<MariadbServer | null> {
  if (!hasMariadb) return null
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-maria-'))
  const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  if (account.uid) chownSync(dir, account.uid, account.gid)
  const data = join(dir, 'data')
  const port = await freePort()
  const small = [
    '--innodb-buffer-pool-size=32M',
    '--innodb-log-file-size=8M',
    '--performance-schema=off',
    '--skip-networking=0',
  ]
  try {
    execFileSync(
      INSTALL as string,
      ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'],
      {
        ...account,
        cwd: '/',
        stdio: 'ignore',
      },
    )
    const first = join(dir, 'first.sql')
    writeFileSync(
      first,
      `create database shuyuan character set utf8mb4;
create user 'shuyuan'@'127.0.0.1' identified by 'Shu-yuan_1';
grant all on *.* to 'shuyuan'@'127.0.0.1' with grant option;\n`,
      { mode: 0o644 },
    )
    const server = await spawnServer(
      PROGRAM as string,
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${join(dir, 's')}`,
        `--pid-file=${join(dir, 'pid')}`,
        `--init-file=${first}`,
        '--bind-address=127.0.0.1',
        `--port=${port}`,
        '--skip-name-resolve',
        '--log-bin=binlog',
        '--binlog-format=ROW',
        '--binlog-row-image=FULL',
        '--server-id=7',
        '--innodb-flush-log-at-trx-commit=0',
        ...small,
        ...settings,
      ],
      port,
      account,
    )
    return {
      host: '127.0.0.1',
      port,
      user: 'shuyuan',
      password: 'Shu-yuan_1',
      database: 'shuyuan',
      crash: server.crash,
      async stop() {
        await server.stop()
        rmSync(dir, { recursive: true, force: true })
      },
    }
  } catch (cause) {
    rmSync(dir, { recursive: true, force: true })
    throw cause
  }
}

export const hasMariadb = PROGRAM !== undefined && INSTALL !== undefined
