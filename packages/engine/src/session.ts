import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { engineError, type Stop } from './error.ts'
import { toValue, type Value } from './value.ts'

export type Row = Record<string, Value>
export type Param = null | boolean | number | bigint | string

export interface RunOptions {
  /** interrupts the statement when aborted: ENGINE_CANCELLED */
  signal?: AbortSignal
  /** wall time in ms; 0 = none. Default: the engine's */
  timeoutMs?: number
}

/** One connection: temporary tables live as long as the session. */
export interface Session {
  /** All rows of a statement. Throws ENGINE_*. */
  query<T = Row>(sql: string, params?: readonly Param[], options?: RunOptions): Promise<T[]>
  /** Runs a statement for its effect; answers the number of changed (or copied) rows. */
  run(sql: string, params?: readonly Param[], options?: RunOptions): Promise<number>
  /** Rows in blocks of about 2,048 without holding the whole result. */
  stream<T = Row>(sql: string, params?: readonly Param[], options?: RunOptions): AsyncGenerator<T[], void, undefined>
}

/** Wraps a connection with value conversion, time limit, interrupt and error mapping. */
export function openSession(connection: DuckDBConnection, defaultTimeoutMs: number): Session {
  const guarded = async <T>(options: RunOptions, work: () => Promise<T>): Promise<T> => {
    const timeoutMs = options.timeoutMs ?? defaultTimeoutMs
    let stop: Stop = options.signal?.aborted ? 'cancelled' : null
    if (stop) throw engineError(null, stop, timeoutMs)
    const halt = (why: Stop) => {
      stop ??= why
      connection.interrupt()
    }
    const onAbort = () => halt('cancelled')
    options.signal?.addEventListener('abort', onAbort, { once: true })
    const timer = timeoutMs > 0 ? setTimeout(halt, timeoutMs, 'timeout') : undefined
    try {
      return await work()
    } catch (cause) {
      throw engineError(cause, stop, timeoutMs)
    } finally {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', onAbort)
    }
  }
  return {
    query: (sql, params, options = {}) =>
      guarded(
        options,
        async () => (await (await connection.run(sql, bind(params))).convertRowObjects(toValue)) as never[],
      ),
    run: (sql, params, options = {}) =>
      guarded(options, async () => {
        const result = await connection.run(sql, bind(params))
        if (result.rowsChanged > 0) return result.rowsChanged
        const first = (await result.convertRows(toValue))[0]?.[0]
        return typeof first === 'number' ? first : 0
      }),
    async *stream(sql, params, options = {}) {
      const result = await guarded(options, () => connection.stream(sql, bind(params)))
      const rows = result.yieldConvertedRowObjects(toValue)
      for (;;) {
        const block = await guarded(options, () => rows.next())
        if (block.done) return
        yield block.value as never[]
      }
    },
  }
}

function bind(params: readonly Param[] | undefined): DuckDBValue[] | undefined {
  return params?.map((p) => (typeof p === 'number' && Number.isSafeInteger(p) ? BigInt(p) : p))
}
