/** taken at once: a parent that is gone before somebody asks has gone too */
const parent = process.ppid

/**
 * npm hands a signal to the shell between us and it; that shell dies without passing it on. So under npm, the end of our parent is the signal.
 * Started directly, a parent may leave on purpose (`node tools/start.mjs & disown`).
 */
export function onParentGone(work) {
  if (!process.env.npm_lifecycle_event) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    work()
  }, 300)
  timer.unref()
}
