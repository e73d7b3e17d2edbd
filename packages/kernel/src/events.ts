/** What modules tell later modules. Each module adds its events by declaration merging: `'intake.version.published': { dataset: string }`. */
// biome-ignore lint: filled by declaration merging
export interface EventMap {}

export type EventName = Extract<keyof EventMap, string>

/** The transaction type is a parameter so that the kernel knows no database. */
export interface EventBus<Tx> {
  on<N extends EventName>(name: N, listener: (tx: Tx, payload: EventMap[N]) => Promise<void>): void
  emit<N extends EventName>(tx: Tx, name: N, payload: EventMap[N]): Promise<void>
}

/**
 * Listeners run inside the writer's transaction, in registration order: what they write commits with the cause or not at all.
 * Slow reactions enqueue a job in that same transaction.
 */
export function createEventBus<Tx>(): EventBus<Tx> {
  const listeners = new Map<string, ((tx: Tx, payload: never) => Promise<void>)[]>()
  return {
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener as (tx: Tx, payload: never) => Promise<void>])
    },
    async emit(tx, name, payload) {
      for (const listener of listeners.get(name) ?? []) await listener(tx, payload as never)
    },
  }
}
