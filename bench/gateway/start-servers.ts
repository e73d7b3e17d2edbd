import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { YOUNG_SPACE } from '../../apps/server/src/gateway-workers.ts'

const here = (file: string) => join(import.meta.dirname, file)

/** So many processes of the bare framework on one port. */
export async function startHellos(count: number, port: number): Promise<ChildProcess[]> {
  const started = Array.from({ length: count }, () => fork(here('hello.ts'), [String(port)]))
  await Promise.all(started.map((child) => once(child, 'message')))
  return started
}

/** So many gateway processes on one port; `pace` makes them gather calls otherwise than the product does. */
export async function startGateways(
  count: number,
  at: { port: number; dataDir: string; databaseUrl: string; pace?: string | undefined },
): Promise<ChildProcess[]> {
  const profile = process.env.PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE}`] : []
  const [, , young] = at.pace?.split('/') ?? []
  const space = young ? `--max-semi-space-size=${young}` : YOUNG_SPACE
  const started = Array.from({ length: count }, (_, i) =>
    fork(
      here(at.pace ? 'serve.ts' : '../../apps/server/src/main.ts'),
      ['--role', 'gateway', '--data', at.dataDir, '--port', String(at.port)],
      {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
        execArgv: [...profile, space],
        env: { ...process.env, DATABASE_URL: at.databaseUrl, SHUYUAN_GATEWAY: String(i + 1), PACE: at.pace ?? '' },
      },
    ),
  )
  await Promise.all(started.map((child) => said(child, '已就绪')))
  return started
}

export async function endServers(servers: ChildProcess[]): Promise<void> {
  for (const server of servers) {
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    await gone
  }
}

function said(child: ChildProcess, word: string): Promise<void> {
  return new Promise((done, fail) => {
    let output = ''
    child.stdout?.on('data', (chunk) => {
      output += String(chunk)
      if (output.includes(word)) done()
    })
    child.on('exit', () => fail(new Error(`the gateway ended: ${output}`)))
  })
}
