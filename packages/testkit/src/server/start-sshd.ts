import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { spawnServer } from './spawn-server.ts'

const PROGRAM = '/usr/sbin/sshd'
const KEYGEN = '/usr/bin/ssh-keygen'
const SFTP = ['/usr/lib/openssh/sftp-server', '/usr/libexec/openssh/sftp-server', '/usr/lib/ssh/sftp-server'].find(
  existsSync,
)

export interface SshServer {
  host: string
  port: number
  user: string
  /** private key that may sign in, PEM */
  privateKey: string
  /** `SHA256:…` of the host key, as ssh prints it */
  fingerprint: string
  /** folder that files are put in */
  folder: string
  crash(): void
  stop(): Promise<void>
}

/** An SSH server of its own with SFTP only, keys only, for the account that runs the tests; null when none is installed. */
export async function startSshd(): Promise<SshServer | null> {
  if (!hasSshd) return null
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-sshd-'))
  const folder = join(dir, 'files')
  mkdirSync(folder)
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true })
  const key = (name: string): string => {
    execFileSync(KEYGEN, ['-q', '-t', 'ed25519', '-N', '', '-f', join(dir, name)])
    return join(dir, name)
  }
  const hostKey = key('host')
  const clientKey = key('client')
  const port = await freePort()
  const config = join(dir, 'config')
  writeFileSync(
    config,
    [
      `HostKey ${hostKey}`,
      `AuthorizedKeysFile ${clientKey}.pub`,
      'PasswordAuthentication no',
      'KbdInteractiveAuthentication no',
      'UsePAM no',
      'StrictModes no',
      'PermitRootLogin yes',
      `PidFile ${join(dir, 'pid')}`,
      `Subsystem sftp ${SFTP}`,
    ].join('\n'),
  )
  const server = await spawnServer(PROGRAM, ['-D', '-e', '-f', config, '-o', `ListenAddress=127.0.0.1:${port}`], port)
  const [, blob = ''] = readFileSync(`${hostKey}.pub`, 'utf8').split(' ')
  const digest = createHash('sha256').update(Buffer.from(blob, 'base64')).digest('base64').replace(/=+$/, '')
  return {
    host: '127.0.0.1',
    port,
    user: userInfo().username,
    privateKey: readFileSync(clientKey, 'utf8'),
    fingerprint: `SHA256:${digest}`,
    folder,
    crash: server.crash,
    async stop() {
      await server.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

export const hasSshd = existsSync(PROGRAM) && existsSync(KEYGEN) && SFTP !== undefined
