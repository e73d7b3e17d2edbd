import { followPath } from '../read/follow-path.ts'

/**
 * Path of the list of objects that takes up most of a JSON text (`result.records`, not the few `result.fields` before it); null: a list at the top,
 * or none. The text may end anywhere.
 */
export function guessList(sample: string): string | null {
  const place = followPath()
  let list: { path: string; depth: number; from: number; objects: boolean } | null = null
  let best = { path: '', length: 0 }
  const end = (at: number): void => {
    if (list?.objects && at - list.from > best.length) best = { path: list.path, length: at - list.from }
    list = null
  }
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    const inList = list !== null && place.depth === list.depth
    place.take(code)
    const path: string | null = code === 91 && !list ? place.list() : null
    if (path !== null && place.depth > 0) list = { path, depth: place.depth, from: at, objects: false }
    else if (list && inList && code === 123) list.objects = true
    else if (list && place.depth < list.depth) end(at)
  }
  end(sample.length)
  return best.path || null
}
