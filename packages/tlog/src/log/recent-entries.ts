import { error } from '../errors.ts'
import { Bundle } from '../tile/bundle.ts'
import { decodeBundle } from '../tile/entry-bundle.ts'
import { readTileFile } from '../tile/tile-folder.ts'

/** The entries that do not stand in full bundles on disk yet, and access to those that do. */
export class RecentEntries {
  readonly #dir: string
  /** index of the first bundle in memory */
  #first: number
  readonly #bundles: Bundle[] = []

  /** Loads the last, partial bundle of a log of `size` entries. */
  constructor(dir: string, size: number) {
    this.#dir = dir
    this.#first = Math.floor(size / 256)
    if (size % 256 > 0) for (const entry of this.#read(this.#first, size % 256)) this.push(entry)
  }

  push(entry: Buffer): void {
    let last = this.#bundles.at(-1)
    if (!last || last.width === 256) this.#bundles.push((last = new Bundle()))
    last.push(entry)
  }

  get count(): number {
    const { length } = this.#bundles
    return length === 0 ? 0 : (length - 1) * 256 + (this.#bundles[length - 1] as Bundle).width
  }

  /** Forgets entries that stand in full bundles of the flushed log. */
  release(flushed: number): void {
    const first = Math.floor(flushed / 256)
    this.#bundles.splice(0, first - this.#first)
    this.#first = first
  }

  /** Entries [from, to), both inside the log. */
  slice(from: number, to: number): Buffer[] {
    const entries: Buffer[] = []
    for (let at = from; at < to; ) {
      const index = Math.floor(at / 256)
      const end = Math.min(to, (index + 1) * 256)
      const live = this.#bundles[index - this.#first]
      const [begin, stop] = [at - index * 256, end - index * 256]
      entries.push(...(live ? live.slice(begin, stop) : this.#read(index, 256).slice(begin, stop)))
      at = end
    }
    return entries
  }

  /** The bundle file of `width` entries. */
  bytes(index: number, width: number): Buffer {
    const live = this.#bundles[index - this.#first]
    if (live) return live.bytes(width)
    const bundle = new Bundle()
    for (const entry of this.#read(index, width)) bundle.push(entry)
    return bundle.bytes(width)
  }

  #read(index: number, width: number): Buffer[] {
    const bytes = readTileFile(this.#dir, 'entries', index, width)
    const entries = bytes && decodeBundle(bytes)
    if (!entries || entries.length < width)
      throw error('TLOG_DAMAGED', { dir: this.#dir, what: `条目块 ${index} 缺失或损坏` })
    return entries.slice(0, width)
  }
}
