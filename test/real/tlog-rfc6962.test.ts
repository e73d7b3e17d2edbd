import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { verifyConsistency, verifyInclusion, verifySubtreeConsistency, verifySubtreeInclusion } from '@shuyuan/tlog'
import { describe, expect, test } from 'vitest'

const DATA = fileURLToPath(new URL('../../../shared/data/merkle-rfc6962/', import.meta.url))
const present = existsSync(DATA)

interface Vector {
  leafIdx: number
  treeSize: number
  start: number
  end: number
  size: number
  size1: number
  size2: number
  leafHash: string
  root: string
  root1: string
  root2: string
  proof: string[] | null
  wantErr: boolean
}

const bytes = (text: string | null) => Buffer.from(text ?? '', 'base64')
const steps = (v: Vector) => (v.proof ?? []).map(bytes)

const KINDS: [string, number, (v: Vector) => boolean][] = [
  ['inclusion', 48, (v) => verifyInclusion(v.leafIdx, v.treeSize, bytes(v.leafHash), steps(v), bytes(v.root))],
  ['consistency', 49, (v) => verifyConsistency(v.size1, v.size2, bytes(v.root1), bytes(v.root2), steps(v))],
  [
    'subtreeinclusion',
    0,
    (v) => verifySubtreeInclusion(v.leafIdx, v.start, v.end, bytes(v.leafHash), steps(v), bytes(v.root)),
  ],
  [
    'subtreeconsistency',
    0,
    (v) => verifySubtreeConsistency(v.start, v.end, v.size, bytes(v.root1), bytes(v.root2), steps(v)),
  ],
]

describe.skipIf(!present)(`RFC 6962 vectors${present ? '' : ' (skipped: no data)'}`, () => {
  test.each(KINDS)('every %s vector ends as published', (kind, _, verify) => {
    const files = globSync(`${DATA}/${kind}/**/*.json`)
    const wrong = files.filter((file) => {
      const vector = JSON.parse(readFileSync(file, 'utf8')) as Vector
      return verify(vector) === vector.wantErr
    })
    expect(files.length).toBeGreaterThan(40)
    expect(wrong).toEqual([])
  })

  test('there are 259 of them', () => expect(globSync(`${DATA}/**/*.json`).length).toBe(259))
})
