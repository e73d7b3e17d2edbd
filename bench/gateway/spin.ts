/** Pure computing for a second: tells its parent how much it got done. Two at once show whether the machine has two whole cores. */
const SECOND_MS = 1000

process.on('message', () => {
  const until = performance.now() + SECOND_MS
  let rounds = 0
  for (let x = 1; performance.now() < until; rounds++) for (let i = 0; i < 10_000; i++) x = Math.imul(x ^ i, 0x9e3779b1)
  process.send?.(rounds)
})
process.on('disconnect', () => process.exit(0))
