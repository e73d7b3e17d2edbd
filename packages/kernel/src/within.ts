/** Waits for the work, but not longer than `ms`. Whether it ended in time; what it throws in that time is thrown. */
export async function within(ms: number, work: unknown): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<false>()
  const timer = setTimeout(resolve, ms, false)
  try {
    return await Promise.race([Promise.resolve(work).then(() => true), late])
  } finally {
    clearTimeout(timer)
  }
}
