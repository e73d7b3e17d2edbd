import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { GrowingBytes } from './growing-bytes.ts'

/** bytes that are kept before they go to the file */
const CHUNK = 1 << 20

/** What the documents of a segment show when they are hits, in the form they were put in: in memory, or read from a file page by page. */
export interface Shown {
  /** where each text starts; one more than documents */
  starts: Float64Array
  /** the texts, or an open file that holds them */
  source: Buffer | { path: string; file: number }
}

export class ShownWriter {
  readonly #bytes = new GrowingBytes(256)
  readonly #starts: number[] = [0]
  readonly #path: string | undefined
  readonly #file: number | undefined
  #end = 0

  /** @param path a new file; without it the texts stay in memory */
  constructor(path?: string) {
    this.#path = path
    this.#file = path === undefined ? undefined : openSync(path, 'wx+', 0o600)
  }

  add(bytes: Uint8Array): void {
    this.#bytes.append(bytes)
    this.#end += bytes.length
    this.#starts.push(this.#end)
    if (this.#bytes.length >= CHUNK) this.#flush()
  }

  finish(): Shown {
    const starts = Float64Array.from(this.#starts)
    this.#flush()
    if (this.#file !== undefined && this.#path !== undefined)
      return { starts, source: { path: this.#path, file: this.#file } }
    return { starts, source: Buffer.from(this.#bytes.copy()) }
  }

  /** bytes of the texts so far */
  get bytes(): number {
    return this.#end
  }

  /** gives back what was written; nothing follows */
  discard(): void {
    if (this.#file === undefined || this.#path === undefined) return
    closeSync(this.#file)
    rmSync(this.#path, { force: true })
  }

  #flush(): void {
    if (this.#file === undefined) return
    writeWhole(this.#file, this.#bytes.view())
    this.#bytes.length = 0
  }
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}

/** The bytes of one document's text. */
export function shownAt({ starts, source }: Shown, document: number): Buffer {
  const start = starts[document] as number
  const end = starts[document + 1] as number
  if (Buffer.isBuffer(source)) return source.subarray(start, end)
  const bytes = Buffer.allocUnsafe(end - start)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(source.file, bytes, at, bytes.length - at, start + at)
    if (read === 0) throw new Error(`Cannot read "${source.path}": it ends before byte ${end}`)
    at += read
  }
  return bytes
}

/** Nobody reads from it any more. */
export function closeShown({ source }: Shown): void {
  if (!Buffer.isBuffer(source)) closeSync(source.file)
}
