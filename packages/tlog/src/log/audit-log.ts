import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EMPTY_ROOT } from '../merkle/empty-root.ts'
import { leafHash } from '../merkle/merkle-hash.ts'
import { type NodeReader, rightEdge, rootOf } from '../merkle/prove.ts'
import { noteKey } from '../note/note-key.ts'
import { decodeBundle } from '../tile/entry-bundle.ts'
import { HashTile } from '../tile/hash-tile.ts'
import { tilePath } from '../tile/tile-path.ts'
import { readHead } from './read-head.ts'

export interface AuditFinding {
  kind: 'checkpoint' | 'bundle' | 'entry' | 'tile' | 'root'
  /** file below the log's folder */
  path: string
  /** entry, where one can be named */
  index: number | null
}

export interface AuditReport {
  size: number
  findings: AuditFinding[]
}

/**
 * Computes the whole tree again from the entries on disk and compares every tile and the signed root. Reads each file once and keeps one
 * tile per level in memory. Finds every changed byte of entries, tiles and checkpoint, and names the file.
 */
export async function auditLog(options: { dir: string; origin: string; key: KeyObject }): Promise<AuditReport> {
  const { dir, origin, key } = options
  const findings: AuditFinding[] = []
  let head: { size: number; root: Buffer }
  try {
    head = readHead(dir, noteKey(origin, createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12)))
  } catch {
    return { size: 0, findings: [{ kind: 'checkpoint', path: 'checkpoint', index: null }] }
  }
  const find = (kind: AuditFinding['kind'], path: string, index: number | null = null) =>
    findings.push({ kind, path, index })
  const open: HashTile[] = []
  const counts: number[] = []
  const compare = async (level: number, index: number, tile: HashTile) => {
    const stored = await readTile(dir, level, index, tile.width)
    if (!stored?.equals(tile.bytes())) find('tile', tilePath(level, index, tile.width))
  }
  /** A tile that is full is compared and goes one level up as one hash. */
  const add = async (level: number, hash: Buffer): Promise<void> => {
    const tile = (open[level] ??= new HashTile())
    tile.push(hash)
    const count = (counts[level] ?? 0) + 1
    counts[level] = count
    if (tile.width < 256) return
    if (level > 0) await compare(level, count / 256 - 1, tile)
    open[level] = new HashTile()
    await add(level + 1, tile.node(8, 0))
  }
  for (let index = 0; index * 256 < head.size; index++) {
    const width = Math.min(256, head.size - index * 256)
    const path = tilePath('entries', index, width)
    const stored = await readTile(dir, 0, index, width)
    if (!stored) find('tile', tilePath(0, index, width))
    const bundle = await readWide(dir, 'entries', index, width)
    const entries = bundle && decodeBundle(bundle)?.slice(0, width)
    if (entries?.length !== width) find('bundle', path)
    for (let i = 0; i < width; i++) {
      const entry = entries?.[i]
      const claimed = stored?.subarray(i * 32, i * 32 + 32)
      const hash = entry ? leafHash(entry) : (claimed ?? EMPTY_ROOT)
      if (entry && claimed && !hash.equals(claimed)) find('entry', path, index * 256 + i)
      await add(0, hash)
    }
  }
  for (const [level, tile] of open.entries())
    if (level > 0 && tile.width > 0) await compare(level, Math.floor((counts[level] as number) / 256), tile)
  // The nodes of the right edge all lie in the tiles that are still open.
  const node: NodeReader = (level, index) =>
    (open[Math.floor(level / 8)] as HashTile).node(level % 8, index % 2 ** (8 - (level % 8)))
  const root = head.size === 0 ? EMPTY_ROOT : rootOf(rightEdge(head.size, node))
  if (!root.equals(head.root)) find('root', 'checkpoint')
  return { size: head.size, findings }
}

async function readTile(dir: string, level: number, index: number, width: number): Promise<Buffer | null> {
  const bytes = await readWide(dir, level, index, width)
  return bytes && bytes.length >= width * 32 ? bytes.subarray(0, width * 32) : null
}

/** The full file, or the partial one of exactly that width. */
async function readWide(dir: string, level: number | 'entries', index: number, width: number): Promise<Buffer | null> {
  const full = await readFile(join(dir, tilePath(level, index, 256))).catch(() => null)
  return full ?? (width < 256 ? readFile(join(dir, tilePath(level, index, width))).catch(() => null) : null)
}
