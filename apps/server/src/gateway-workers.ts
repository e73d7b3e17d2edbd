import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A call leaves little behind but makes much on its way: with more room for the young, less of it is copied about. */
export const YOUNG_SPACE = '--max-semi-space-size=32'
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const REVIVE_MS = 500
/** one that dies this young would die again at once */
const YOUNG_MS = 10_000
const YOUNG_REVIVE_MS = 5_000
const STOP_MS = 15_000

export interface GatewayWorkers {
  /** processes that live now */
  pids(): number[]
  stop(): Promise<void>
}

/**
 * Gateway processes beside the main one (or, with `--role gateway`, on a host of their own), all listening on one port (the kernel spreads the connections). Each writes an evidence log of its own
 * (`gateway-1` …). One that dies is started again; when the main process dies, they see their channel close and end.
 */
export function startGatewayWorkers(options: {
  count: number
  port: number
  host: string
  dataDir: string
  databaseUrl: string
  report(line: string): void
}): GatewayWorkers {
  const children = new Map<number, ChildProcess>()
  let stopping = false

  const start = (number: number): void => {
    if (stopping) return
    const { dataDir, port, host, databaseUrl } = options
    const child = fork(MAIN, ['--role', 'gateway', '--data', dataDir, '--port', String(port), '--host', host], {
      // Their output would interleave with ours; what matters is in the log.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...process.execArgv, YOUNG_SPACE],
      env: { ...process.env, DATABASE_URL: databaseUrl, SHUYUAN_GATEWAY: String(number) },
    })
    const born = Date.now()
    children.set(number, child)
    child.on('exit', () => {
      children.delete(number)
      if (stopping) return
      options.report(`网关进程 ${number} 意外退出，正在重新启动`)
      setTimeout(() => start(number), Date.now() - born < YOUNG_MS ? YOUNG_REVIVE_MS : REVIVE_MS).unref()
    })
  }
  for (let number = 1; number <= options.count; number++) start(number)

  return {
    pids: () => [...children.values()].flatMap((child) => child.pid ?? []),
    async stop() {
      stopping = true
      await Promise.all(
        [...children.values()].map(async (child) => {
          const gone = new Promise((ok) => child.on('exit', ok))
          const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
          child.kill('SIGTERM')
          await gone
          clearTimeout(impatient)
        }),
      )
    },
  }
}
