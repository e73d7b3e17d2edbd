const LANES = 8

/** Works through the items in their order, some side by side: while one waits for the database another is prepared. */
export async function inLanes<T>(items: Iterable<T>, work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items[Symbol.iterator]()
  const run = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: LANES }, run))
}
