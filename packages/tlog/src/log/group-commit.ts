import { calm, GATHERING } from '@shuyuan/kernel'
import { error } from '../errors.ts'

export interface Waiting<T> {
  entry: Buffer
  resolve(answer: T): void
  reject(cause: unknown): void
}

const MAX_ENTRIES = 4096
const MAX_BYTES = 8 << 20

/**
 * Gathers the callers that arrive while a write is under way into the next one. `write` makes a batch durable, `commit` answers it; the
 * answering of one batch overlaps the writing of the next. After a failed sync the queue stays closed: what the disk holds is unknown.
 */
export class GroupCommit<T> {
  readonly #write: (entries: Buffer[]) => Promise<void>
  readonly #commit: (batch: Waiting<T>[]) => void
  #queue: Waiting<T>[] = []
  #running: Promise<void> | null = null
  #closed: unknown = null

  constructor(write: (entries: Buffer[]) => Promise<void>, commit: (batch: Waiting<T>[]) => void) {
    this.#write = write
    this.#commit = commit
  }

  add(entry: Buffer): Promise<T> {
    if (this.#closed) return Promise.reject(this.#closed)
    return new Promise((resolve, reject) => {
      this.#queue.push({ entry, resolve, reject })
      this.#running ??= this.#run().finally(() => (this.#running = null))
    })
  }

  /** Refuses new callers and waits for those that are in. */
  async close(): Promise<void> {
    this.#closed ??= error('TLOG_CLOSED')
    await this.#running
  }

  async #run(): Promise<void> {
    let written: Waiting<T>[] = []
    while (this.#queue.length > 0 || written.length > 0) {
      // A sync costs as much processor time as answering a caller, however many entries it covers: callers at the door are let in first,
      // but not all of them, because while one batch is synced the next is being made.
      if (this.#queue.length < GATHERING.enough) {
        if (written.length > 0) this.#commit(written)
        written = []
        await calm(() => this.#queue.length)
      }
      const batch = this.#take()
      const writing =
        batch.length > 0
          ? this.#write(batch.map((w) => w.entry)).then(
              () => null,
              (cause: unknown) => ({ cause }),
            )
          : null
      if (written.length > 0) this.#commit(written)
      const failure = await writing
      written = failure ? [] : batch
      if (failure) this.#fail(batch, failure.cause as NodeJS.ErrnoException & { undone?: boolean })
    }
  }

  #fail(batch: Waiting<T>[], cause: NodeJS.ErrnoException & { undone?: boolean }): void {
    const refusal = error('TLOG_FAILED', { code: cause.code ?? cause.name }, { cause })
    if (!cause.undone) this.#closed = refusal
    const all = cause.undone ? batch : [...batch, ...this.#queue.splice(0)]
    for (const waiting of all) waiting.reject(refusal)
  }

  #take(): Waiting<T>[] {
    let count = 0
    for (let bytes = 0; count < this.#queue.length && count < MAX_ENTRIES && bytes < MAX_BYTES; count++)
      bytes += (this.#queue[count] as Waiting<T>).entry.length
    return this.#queue.splice(0, count)
  }
}
