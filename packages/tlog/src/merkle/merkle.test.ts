import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Tree } from '../log/tree.ts'
import { EMPTY_ROOT } from './empty-root.ts'
import { leafHash, nodeHash } from './merkle-hash.ts'
import { verifyConsistency } from './verify-consistency.ts'
import { verifyInclusion } from './verify-inclusion.ts'

/** The definition of RFC 6962 §2.1, word for word. */
function treeHash(leaves: Buffer[]): Buffer {
  if (leaves.length === 0) return EMPTY_ROOT
  if (leaves.length === 1) return leaves[0] as Buffer
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)))
}

const dir = mkdtempSync(`${tmpdir()}/tlog-`)
const grow = (size: number) => {
  const tree = new Tree(dir, 0)
  const leaves = Array.from({ length: size }, (_, i) => leafHash(Buffer.from(`entry ${i}`)))
  for (const leaf of leaves) tree.push(leaf)
  return { tree, leaves }
}

describe('leafHash, nodeHash', () => {
  // RFC 6962 reference tree of the Certificate Transparency project
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  test('give the eight published roots', () => {
    const tree = new Tree(dir, 0)
    const seen = inputs.map((input) => {
      tree.push(leafHash(Buffer.from(input, 'hex')))
      return tree.root().toString('hex')
    })
    expect(seen).toEqual(roots)
  })
})

describe('Tree', () => {
  test('has the root of the definition at every size up to 600', () => {
    const { tree, leaves } = grow(600)
    for (let size = 0; size <= 600; size += size < 20 || (size > 250 && size < 262) ? 1 : 17)
      expect(tree.root(size)).toEqual(treeHash(leaves.slice(0, size)))
  })

  test('proves every leaf and every earlier size, and nothing else', () => {
    const { tree, leaves } = grow(1000)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), fc.nat(), (size, a, b) => {
        const [index, from] = [a % size, 1 + (b % size)]
        const proof = tree.inclusion(index, size)
        const root = tree.root(size)
        const leaf = leaves[index] as Buffer
        expect(verifyInclusion(index, size, leaf, proof, root)).toBe(true)
        expect(verifyInclusion((index + 1) % size, size, leaf, proof, root)).toBe(size === 1)
        expect(verifyInclusion(index, size, leaf, [...proof, EMPTY_ROOT], root)).toBe(false)
        const steps = tree.consistency(from, size)
        expect(verifyConsistency(from, size, tree.root(from), root, steps)).toBe(true)
        if (from < size) expect(verifyConsistency(from, size, EMPTY_ROOT, root, steps)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  test('proves the newest leaves together as it proves each alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.nat(), (size, a) => {
        const { tree } = grow(size)
        const from = a % size
        expect(tree.newest(from)).toEqual(
          Array.from({ length: size - from }, (_, i) => Buffer.concat(tree.inclusion(from + i))),
        )
      }),
      { numRuns: 100 },
    )
  })

  test('proves across three levels of tiles', () => {
    const { tree, leaves } = grow(66_000)
    for (const index of [0, 255, 256, 65_535, 65_536, 65_999])
      expect(verifyInclusion(index, 66_000, leaves[index] as Buffer, tree.inclusion(index), tree.root())).toBe(true)
    for (const from of [1, 255, 256, 65_535, 65_536, 65_999])
      expect(verifyConsistency(from, 66_000, tree.root(from), tree.root(), tree.consistency(from))).toBe(true)
  })

  test('refuses proofs outside of the log', () => {
    const { tree } = grow(3)
    expect(() => tree.inclusion(3)).toThrow('不在日志的 0–3 之内')
    expect(() => tree.consistency(1, 4)).toThrow('不在日志的 0–3 之内')
  })
})
