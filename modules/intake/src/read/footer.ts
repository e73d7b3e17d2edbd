import { open } from 'node:fs/promises'
import type { Layout } from './layout.ts'

const TAIL = 1 << 20

/** Byte offset in the file at which the last `footerRows` non-blank lines begin; null when there is no footer to cut. */
export async function footerStart(path: string, layout: Layout): Promise<number | null> {
  if (layout.footerRows === 0) return null
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const length = Math.min(size, TAIL)
    const tail = Buffer.alloc(length)
    await file.read(tail, 0, length, size - length)
    const wide = layout.encoding.startsWith('utf-16')
    const unit = wide ? 2 : 1
    const code = (at: number) => (layout.encoding === 'utf-16be' ? tail[at + 1] : tail[at])
    const high = (at: number) => (!wide ? 0 : layout.encoding === 'utf-16be' ? tail[at] : tail[at + 1])
    const isEnd = (at: number) => high(at) === 0 && (code(at) === 10 || code(at) === 13)
    let left = layout.footerRows
    let at = length - unit
    for (;;) {
      while (at >= 0 && isEnd(at)) at -= unit
      while (at >= 0 && !isEnd(at)) at -= unit
      left--
      if (left === 0 || at < 0) return size - length + Math.max(0, at + unit)
    }
  } finally {
    await file.close()
  }
}
