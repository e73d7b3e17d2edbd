import { DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync } from 'node:fs'
import { engineClosed, engineError } from './error.ts'
import { list, text } from './literal.ts'
import { openSession, type Session } from './session.ts'

export interface EngineOptions {
  /** e.g. '1GB'; beyond it operators spill to `tempDir`, and without one the statement fails with ENGINE_MEMORY */
  memoryLimit?: string
  threads?: number
  /** where operators spill (absolute); null: nowhere, all stays in memory */
  tempDir: string | null
  /** the only folders the engine may read and write besides `tempDir` (absolute); none given = no lock, for tools and benches */
  folders?: readonly string[]
  /** default time limit of one statement in ms; 0 = none */
  timeoutMs?: number
  /** the instance is dropped after this many ms without a session, so that an idle platform holds no engine memory */
  idleMs?: number
}

/** Analytical SQL over files, in process. Each call outside `session` has a connection of its own, so calls run side by side. */
export interface Engine extends Session {
  /** Runs `work` on one connection; its temporary tables vanish afterwards. */
  session<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Makes an engine that opens at first use. No extension is ever fetched, and the settings can't be changed by a statement. */
export function openEngine(options: EngineOptions): Engine {
  const { idleMs = 60_000, timeoutMs = 0 } = options
  let opening: Promise<DuckDBInstance> | null = null
  let active = 0
  let idle: NodeJS.Timeout | undefined
  let closed = false

  const drop = async () => {
    const instance = await opening?.catch(() => null)
    opening = null
    instance?.closeSync()
  }
  const session = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    if (closed) throw engineClosed()
    clearTimeout(idle)
    active++
    try {
      opening ??= openInstance(options)
      const instance = await opening.catch((cause: unknown) => {
        opening = null
        throw engineError(cause, null, 0)
      })
      const connection = await instance.connect()
      try {
        return await work(openSession(connection, timeoutMs))
      } finally {
        connection.closeSync()
      }
    } finally {
      active--
      if (active === 0 && !closed) idle = setTimeout(() => active === 0 && void drop(), idleMs).unref()
    }
  }

  return {
    session,
    query: (sql, params, runOptions) => session((s) => s.query(sql, params, runOptions)),
    run: (sql, params, runOptions) => session((s) => s.run(sql, params, runOptions)),
    async *stream(sql, params, runOptions) {
      // A generator can't sit inside `session`'s callback, so the session is held open until the reader is done.
      const { promise: finished, resolve: finish } = Promise.withResolvers<void>()
      const { promise: opened, resolve: ready, reject } = Promise.withResolvers<Session>()
      const held = session(async (s) => {
        ready(s)
        await finished
      })
      held.catch(reject)
      try {
        yield* (await opened).stream(sql, params, runOptions) as AsyncGenerator<never[]>
      } finally {
        finish()
        await held.catch(() => {})
      }
    },
    async close() {
      closed = true
      clearTimeout(idle)
      await drop()
    },
  }
}

async function openInstance(options: EngineOptions): Promise<DuckDBInstance> {
  if (options.tempDir !== null) mkdirSync(options.tempDir, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? 2),
    memory_limit: options.memoryLimit ?? '1GB',
    temp_directory: options.tempDir ?? '',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  })
  const connection = await instance.connect()
  await connection.run("set timezone = 'Asia/Shanghai'")
  if (options.folders) {
    await connection.run(
      `set allowed_directories = [${list([...(options.tempDir === null ? [] : [options.tempDir]), ...options.folders].map(text))}]`,
    )
    await connection.run('set enable_external_access = false')
  }
  await connection.run('set lock_configuration = true')
  connection.closeSync()
  return instance
}
