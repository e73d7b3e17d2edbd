/**
 * Resolves when a turn of the event loop brought nothing new, when `enough` have arrived, at the latest after `patience` milliseconds.
 * `arrived` counts what came so far. Work that costs the same for one and for many waits like this for those that are already at the door.
 */
export function calm(arrived: () => number, enough: number, patience: number): Promise<void> {
  return new Promise((done) => {
    const until = performance.now() + patience
    let before = arrived()
    const look = (): void => {
      const now = arrived()
      if (now === before || now >= enough || performance.now() >= until) return done()
      before = now
      setImmediate(look)
    }
    setImmediate(look)
  })
}
