/**
 * A value that was asked of its source at most `maxAge` milliseconds ago, however long the answer took: many readers share one load, and a
 * failed load is not remembered. One that is asked for all the time is loaded anew at half that age, so that nobody waits.
 */
export interface SnapshotBook<T> {
  get(key: string): T | Promise<T>
  /**
   * Every read of the next `maxAge` milliseconds loads anew (without a key: of everything). Told inside a transaction, it makes the change
   * visible with the commit and not `maxAge` later.
   */
  drop(key?: string): void
}

/** Bounded so that made-up keys cannot fill the memory. */
const CAPACITY = 10_000

export function createSnapshotBook<T>(
  load: (key: string) => Promise<T>,
  maxAge: number,
  now: () => number = Date.now,
): SnapshotBook<T> {
  const known = new Map<string, { value: T; at: number }>()
  const loading = new Map<string, Promise<T>>()
  const changing = new Map<string | undefined, number>()
  const isChanging = (key?: string): boolean => now() - (changing.get(key) ?? Number.NEGATIVE_INFINITY) < maxAge

  const reload = (key: string): Promise<T> => {
    // what changes while the answer is under way is not in it: its age counts from the question
    const at = now()
    const pending = load(key).then((value) => {
      if (loading.get(key) === pending && !isChanging(key) && !isChanging()) {
        known.delete(key)
        known.set(key, { value, at })
        if (known.size > CAPACITY) known.delete(known.keys().next().value as string)
      }
      return value
    })
    loading.set(key, pending)
    const done = (): void => {
      if (loading.get(key) === pending) loading.delete(key)
    }
    pending.then(done, done)
    return pending
  }

  return {
    get(key) {
      const entry = known.get(key)
      const age = entry ? now() - entry.at : maxAge
      if (entry && age < maxAge) {
        if (age >= maxAge / 2 && !loading.has(key)) reload(key).catch(() => {}) // asked again when it is too old
        return entry.value
      }
      if (isChanging(key) || isChanging()) return reload(key)
      return loading.get(key) ?? reload(key)
    },
    drop(key) {
      if (changing.size > CAPACITY) changing.clear()
      changing.set(key, now())
      if (key === undefined) {
        known.clear()
        loading.clear()
      } else {
        known.delete(key)
        loading.delete(key)
      }
    },
  }
}
