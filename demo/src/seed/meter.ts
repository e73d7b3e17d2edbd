const EVERY_MS = 2000
/** tellings that the speed is taken from: the last 20 seconds */
const WINDOW = 10

/** Reports how far long work has come, how fast it goes and how long it will still take. */
export function openMeter(title: string, total: number, report: (line: string) => void) {
  const marks: { at: number; done: number }[] = []
  let done = 0
  const tell = () => {
    const at = performance.now()
    const from = marks[0]
    const rate = from && at > from.at ? ((done - from.done) * 1000) / (at - from.at) : 0
    const speed = rate >= 1 ? `，每秒 ${Math.round(rate)} 个` : ''
    const left = done < total && rate > 0 ? `${speed}，约剩 ${Math.ceil((total - done) / rate)} 秒` : ''
    report(`${title} ${done}/${total}（${Math.floor((done / total) * 100)}%）${left}`)
    mark()
  }
  const mark = () => {
    marks.push({ at: performance.now(), done })
    if (marks.length > WINDOW) marks.shift()
  }
  return {
    /** What an earlier run left, which says nothing about the speed. */
    skip(count: number): void {
      done += count
      for (const each of marks) each.done += count
    },
    add(count: number): void {
      if (marks.length === 0) mark()
      done += count
      if (performance.now() - (marks.at(-1)?.at ?? 0) >= EVERY_MS) tell()
    },
    close: tell,
  }
}
