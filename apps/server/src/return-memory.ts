import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const LOOK_MS = 5000
/** Busier than this over one look and callers may be waiting: a collection stops the process for about a tenth of a second. */
const IDLE_SHARE = 0.05
/** Less than this above what the last collection left is not worth one. */
const GROWN_BYTES = 48e6

/**
 * Gives memory back once heavy work is over. What the engine answered lies outside the JavaScript heap and is freed only by a collection, and an
 * idle process makes none by itself. Returns the way to stop.
 */
export function returnMemory(lookMs = LOOK_MS): () => void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  let kept = 0
  let before = process.cpuUsage()
  const look = (): void => {
    const used = process.cpuUsage(before)
    before = process.cpuUsage()
    const isIdle = used.user + used.system < lookMs * 1000 * IDLE_SHARE
    if (!isIdle || process.memoryUsage.rss() < kept + GROWN_BYTES) return
    collect()
    kept = process.memoryUsage.rss()
  }
  const timer = setInterval(look, lookMs).unref()
  return () => clearInterval(timer)
}
