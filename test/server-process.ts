import { freePort } from '@shuyuan/testkit'
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../apps/server/src/main.ts', import.meta.url))

/** A real server process on a data folder; killed and started again at will. */
export interface ServerProcess {
  url: string
  pid(): number
  /** starts it and resolves when /readyz answers; returns the milliseconds that took */
  start(): Promise<number>
  /** SIGKILL, resolves when it is gone */
  kill(): Promise<void>
  /** SIGTERM, resolves with the exit code */
  stop(): Promise<number | null>
  output(): string
}

export async function serverProcess(args: string[], env: Record<string, string> = {}): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let gone: Promise<number | null> = Promise.resolve(0)
  let output = ''
  const { DATABASE_URL: _, ...surroundings } = process.env

  return {
    url,
    pid: () => child?.pid ?? 0,
    output: () => output,
    async start() {
      const began = performance.now()
      const all = ['--disable-warning=ExperimentalWarning', MAIN, '--empty', '--port', String(port), ...args]
      const born = spawn(process.execPath, all, {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...surroundings, ...env },
      })
      child = born
      gone = new Promise((ok) => born.on('exit', (code) => ok(code)))
      for (const stream of [born.stdout, born.stderr]) stream?.on('data', (data: Buffer) => (output += data))
      await until(() => (born.exitCode === null ? answers(`${url}/readyz`) : Promise.reject(new Error(output))))
      return performance.now() - began
    },
    async kill() {
      child?.kill('SIGKILL')
      await gone
    },
    async stop() {
      child?.kill('SIGTERM')
      return gone
    },
  }
}

/** Polls until the check holds; returns the milliseconds waited. */
export async function until(check: () => Promise<boolean> | boolean, ms = 120_000): Promise<number> {
  const began = performance.now()
  while (!(await check())) {
    if (performance.now() - began > ms) throw new Error(`waited ${ms} ms for ${check.toString().slice(0, 200)}`)
    await new Promise((ok) => setTimeout(ok, 25))
  }
  return performance.now() - began
}

export const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(3000) }).then(
    (reply) => reply.ok,
    () => false,
  )
