import { error } from '../errors.ts'
import { EMPTY_ROOT } from '../merkle/empty-root.ts'
import { type NodeReader, proveConsistency, proveInclusion, proveNewest, rightEdge, rootOf } from '../merkle/prove.ts'
import { HashTile } from '../tile/hash-tile.ts'
import { readTileFile } from '../tile/tile-folder.ts'

/** Old tiles kept for proofs, 16 KiB each. */
const CACHED = 512

/**
 * The Merkle tree over tiles: the tiles that changed since the last write to disk live in memory, all others are read from the folder.
 * A new leaf costs its own hash and one more on average, whatever the size of the tree.
 */
export class Tree {
  size: number
  readonly #dir: string
  readonly #live: Map<number, HashTile>[] = []
  readonly #cache = new Map<string, HashTile>()
  #edge: { size: number; hashes: (Buffer | null)[] } | null = null

  constructor(dir: string, size: number) {
    this.#dir = dir
    this.size = size
  }

  push(leaf: Buffer): void {
    let hash = leaf
    let count = this.size
    for (let level = 0; ; level++) {
      const index = Math.floor(count / 256)
      const tile = this.#open(level, index, count % 256)
      tile.push(hash)
      if (tile.width < 256) break
      hash = tile.node(8, 0)
      count = index
    }
    this.size++
  }

  /** Root of the first `size` leaves. */
  root(size: number = this.size): Buffer {
    return size === 0 ? EMPTY_ROOT : rootOf(this.#edgeOf(size))
  }

  inclusion(index: number, size: number = this.size): Buffer[] {
    if (!(index >= 0 && index < size && size <= this.size))
      throw error('TLOG_RANGE', { from: index, to: size, size: this.size })
    return proveInclusion(index, size, this.#node, this.#edgeOf(size))
  }

  /** Inclusion proofs of the leaves from `from` to the end, each as the bytes of its hashes. */
  newest(from: number): Buffer[] {
    return proveNewest(from, this.size, this.#node, this.#edgeOf(this.size))
  }

  consistency(from: number, to: number = this.size): Buffer[] {
    if (!(from >= 0 && from <= to && to <= this.size)) throw error('TLOG_RANGE', { from, to, size: this.size })
    return proveConsistency(from, to, this.#node, this.#edgeOf(to))
  }

  /** The first `width` hashes of a tile, null when the tree does not reach that far. */
  tile(level: number, index: number, width: number): Buffer | null {
    const have = Math.min(256, Math.floor(this.size / 256 ** level) - index * 256)
    return have >= width && width > 0 ? this.#tile(level, index).bytes(width) : null
  }

  /** Tiles of the tree of `size` leaves that changed since it had `from`: level, index and width. */
  changed(from: number, size: number): { level: number; index: number; width: number }[] {
    const tiles = []
    for (let level = 0; Math.floor(size / 256 ** level) > 0; level++) {
      const [before, now] = [Math.floor(from / 256 ** level), Math.floor(size / 256 ** level)]
      if (now === before) break
      for (let index = Math.floor(before / 256); index * 256 < now; index++)
        tiles.push({ level, index, width: Math.min(256, now - index * 256) })
    }
    return tiles
  }

  /** Forgets the tiles that are full and on disk since the tree had `flushed` leaves. */
  release(flushed: number): void {
    this.#live.forEach((tiles, level) => {
      for (const index of tiles.keys()) if ((index + 1) * 256 <= Math.floor(flushed / 256 ** level)) tiles.delete(index)
    })
  }

  #edgeOf(size: number): (Buffer | null)[] {
    if (this.#edge?.size !== size) this.#edge = { size, hashes: rightEdge(size, this.#node) }
    return this.#edge.hashes
  }

  readonly #node: NodeReader = (level, index) => {
    const height = level % 8
    const perTile = 2 ** (8 - height)
    return this.#tile((level - height) / 8, Math.floor(index / perTile)).node(height, index % perTile)
  }

  #tile(level: number, index: number): HashTile {
    const live = this.#live[level]?.get(index)
    if (live) return live
    const width = Math.min(256, Math.floor(this.size / 256 ** level) - index * 256)
    const key = `${level}/${index}/${width}`
    const cached = this.#cache.get(key)
    if (cached) return cached
    const tile = this.#read(level, index, width)
    this.#cache.set(key, tile)
    if (this.#cache.size > CACHED) this.#cache.delete(this.#cache.keys().next().value as string)
    return tile
  }

  #open(level: number, index: number, width: number): HashTile {
    const tiles = (this.#live[level] ??= new Map())
    let tile = tiles.get(index)
    if (!tile) tiles.set(index, (tile = width === 0 ? new HashTile() : this.#read(level, index, width)))
    return tile
  }

  #read(level: number, index: number, width: number): HashTile {
    const bytes = readTileFile(this.#dir, level, index, width)
    if (!bytes || bytes.length < width * 32)
      throw error('TLOG_DAMAGED', { dir: this.#dir, what: `缺少哈希块 ${level}/${index}` })
    return HashTile.from(bytes.subarray(0, width * 32))
  }
}
