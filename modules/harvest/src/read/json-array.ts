import { error } from '../errors.ts'

const MOST_DEPTH = 64
const MOST_ELEMENT = 8 << 20

/**
 * The elements of the arrays that stand at one of `paths` (keys joined by dots, '' = the document itself), each parsed alone: a list of
 * any length in constant memory. A document of one object per line gives these objects. Throws HARVEST_FORMAT.
 */
export async function* jsonArray(text: AsyncIterable<string>, paths: readonly string[]): AsyncGenerator<unknown> {
  const scanner = openScanner(new Set(paths))
  for await (const piece of text) yield* scanner.feed(piece)
  scanner.end()
}

function openScanner(paths: ReadonlySet<string>) {
  /** open brackets; of each the key or index path below it */
  const path: { kind: '{' | '['; key: string }[] = []
  let quoted = false
  let escaped = false
  let string = ''
  let key: string | null = null
  /** text of the element being gathered, and the depth at which it began; null = none */
  let element: string[] | null = null
  let size = 0
  let began = 0
  let roots = 0

  const here = (): string =>
    path
      .slice(1)
      .map((each) => each.key)
      .join('.')
  const wanted = (): boolean => path.at(-1)?.kind === '[' && paths.has(here())

  function* feed(piece: string): Generator<unknown> {
    let from = element ? 0 : -1
    for (let i = 0; i < piece.length; i++) {
      const sign = piece[i] as string
      if (quoted) {
        if (escaped) escaped = false
        else if (sign === '\\') escaped = true
        else if (sign === '"') quoted = false
        if (!quoted) key = string
        else if (string.length < 200) string += sign
        continue
      }
      if (sign === '"') {
        quoted = true
        string = ''
      } else if (sign === '{' || sign === '[') {
        if (path.length >= MOST_DEPTH) throw error('HARVEST_FORMAT', { reason: `嵌套超过 ${MOST_DEPTH} 层` })
        if (!element && sign === '{' && (wanted() || (path.length === 0 && roots > 0))) {
          element = []
          size = 0
          began = path.length
          from = i
        }
        path.push({ kind: sign, key: path.at(-1)?.kind === '{' ? (key ?? '') : '' })
        key = null
      } else if (sign === '}' || sign === ']') {
        const closed = path.pop()
        if (!closed || (closed.kind === '{') !== (sign === '}'))
          throw error('HARVEST_FORMAT', { reason: 'JSON 括号不配对' })
        if (path.length === 0) roots++
        if (element && path.length === began) {
          element.push(piece.slice(from, i + 1))
          yield parse(element.join(''))
          element = null
          from = -1
        }
      }
    }
    if (!element) return
    const rest = piece.slice(from)
    size += rest.length
    if (size > MOST_ELEMENT) throw error('HARVEST_FORMAT', { reason: '单个条目过大' })
    element.push(rest)
  }

  function end(): void {
    if (path.length > 0 || quoted) throw error('HARVEST_FORMAT', { reason: 'JSON 不完整' })
    if (roots === 0) throw error('HARVEST_FORMAT', { reason: '内容不是 JSON' })
  }
  return { feed, end }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw error('HARVEST_FORMAT', { reason: (cause as Error).message.slice(0, 100) }, { cause })
  }
}
