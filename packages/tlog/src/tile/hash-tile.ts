import { nodeHash } from '../merkle/merkle-hash.ts'

const HASH = 32
/** Where the nodes of each height begin: 256 leaves, 128 pairs … one root. */
const START = [0, 256, 384, 448, 480, 496, 504, 508, 510]

/** A subtree of height 8 that is filled from the left; every complete inner node is hashed once, when its right child arrives. */
export class HashTile {
  width = 0
  readonly #nodes = Buffer.alloc(511 * HASH)

  static from(leaves: Buffer): HashTile {
    const tile = new HashTile()
    for (let at = 0; at < leaves.length; at += HASH) tile.push(leaves.subarray(at, at + HASH))
    return tile
  }

  push(leaf: Buffer): void {
    leaf.copy(this.#nodes, this.width * HASH)
    let hash = leaf
    for (let height = 0, at = this.width; at % 2 === 1; height++, at = (at - 1) / 2) {
      hash = nodeHash(this.node(height, at - 1), hash)
      hash.copy(this.#nodes, ((START[height + 1] as number) + (at - 1) / 2) * HASH)
    }
    this.width++
  }

  /** A complete node; height 0 are the hashes of the tile file, height 8 the root of a full tile. */
  node(height: number, index: number): Buffer {
    const at = ((START[height] as number) + index) * HASH
    return this.#nodes.subarray(at, at + HASH)
  }

  /** The tile file: the first `width` hashes. */
  bytes(width: number = this.width): Buffer {
    return Buffer.from(this.#nodes.subarray(0, width * HASH))
  }
}
