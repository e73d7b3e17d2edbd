/** Of work that costs the same for one and for many: how many are enough, and how many milliseconds those at the door are waited for. */
export const GATHERING = { enough: 24, patience: 2 }

/**
 * Resolves when a turn of the event loop brought nothing new, when enough have arrived, at the latest when patience ends. `arrived` counts
 * what came so far.
 */
export function calm(arrived: () => number): Promise<void> {
  const { enough, patience } = GATHERING
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
