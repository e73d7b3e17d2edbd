/** Between a socket that pushes and a reader that pulls: holds at most `limit` weight before the socket is paused. */
export interface Pump<T> {
  push(item: T, weight: number): void
  /** the source is finished; with a cause it broke */
  end(cause?: unknown): void
  /** everything that has arrived, block by block; throws the cause of a broken end after all that came before it */
  blocks(): AsyncGenerator<T[], void, undefined>
}

export function createPump<T>(flow: { pause(): void; resume(): void }, limit = 8 << 20): Pump<T> {
  let waiting: T[] = []
  let weight = 0
  let paused = false
  let ended = false
  let failure: { cause: unknown } | null = null
  let wake: (() => void) | null = null
  const rouse = (): void => {
    wake?.()
    wake = null
  }
  return {
    push(item, size) {
      waiting.push(item)
      weight += size
      if (!paused && weight > limit) {
        paused = true
        flow.pause()
      }
      rouse()
    },
    end(cause) {
      if (ended) return
      ended = true
      if (cause !== undefined) failure = { cause }
      rouse()
    },
    async *blocks() {
      for (;;) {
        if (waiting.length > 0) {
          const block = waiting
          waiting = []
          weight = 0
          if (paused) {
            paused = false
            flow.resume()
          }
          yield block
        } else if (ended) {
          if (failure) throw failure.cause
          return
        } else await new Promise<void>((ok) => (wake = ok))
      }
    },
  }
}
