import { error } from '../errors.ts'
import { decodeBundle, encodeBundle } from '../tile/entry-bundle.ts'
import { readTileFile } from '../tile/tile-folder.ts'

/** The entries that do not stand in full bundles on disk yet, and access to those that do. */
export class RecentEntries {
  readonly #dir: string
  #from: number
  #entries: Buffer[] = []

  /** Loads the last, partial bundle of a log of `size` entries. */
  constructor(dir: string, size: number) {
    this.#dir = dir
    this.#from = size - (size % 256)
    if (size % 256 > 0) this.#entries = this.#bundle(this.#from / 256, size % 256)
  }

  push(entry: Buffer): void {
    this.#entries.push(entry)
  }

  get count(): number {
    return this.#entries.length
  }

  /** Forgets entries that stand in full bundles of the flushed log. */
  release(flushed: number): void {
    const from = flushed - (flushed % 256)
    this.#entries.splice(0, from - this.#from)
    this.#from = from
  }

  /** Entries [from, to), both inside the log. */
  slice(from: number, to: number): Buffer[] {
    const entries: Buffer[] = []
    for (let at = from; at < to; ) {
      if (at >= this.#from) {
        entries.push(...this.#entries.slice(at - this.#from, to - this.#from))
        break
      }
      const index = Math.floor(at / 256)
      const end = Math.min(to, (index + 1) * 256)
      entries.push(...this.#bundle(index, 256).slice(at - index * 256, end - index * 256))
      at = end
    }
    return entries
  }

  /** The bundle file of `width` entries. */
  bytes(index: number, width: number): Buffer {
    return encodeBundle(this.slice(index * 256, index * 256 + width))
  }

  #bundle(index: number, width: number): Buffer[] {
    const bytes = readTileFile(this.#dir, 'entries', index, width)
    const entries = bytes && decodeBundle(bytes)
    if (!entries || entries.length < width)
      throw error('TLOG_DAMAGED', { dir: this.#dir, what: `条目块 ${index} 缺失或损坏` })
    return entries.slice(0, width)
  }
}
