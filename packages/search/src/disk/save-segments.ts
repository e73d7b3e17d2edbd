import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { mkdir, open, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { FacetRegister } from '../segment/facet-register.ts'
import type { Segment } from '../segment/segment.ts'
import { arraysOf, type SegmentFacts, segmentOf } from './segment-arrays.ts'
import { readArrays, writeArrays } from './segment-file.ts'

const LIST = 'index.json'

/** The list names the segments that belong together; what it does not name is not there. */
interface IndexList {
  stamp: string
  /** what the holder of the index wants to know again */
  notes: unknown
  register: [string, string[]][]
  segments: { id: string; deleted: string }[]
}

/**
 * Keeps segments in a folder: a file for each that is new, and a list that takes the place of the one before in one step, so that a crash
 * leaves either the old state or the new one. The segments may be changed meanwhile: what is deleted after the call is not in the list.
 */
export async function saveSegments(
  folder: string,
  stamp: string,
  notes: unknown,
  register: FacetRegister,
  segments: readonly Segment[],
): Promise<void> {
  const list: IndexList = {
    stamp,
    notes,
    register: Array.from(register.facets, ([facet, { values }]) => [facet, values.slice(1)]),
    segments: segments.map(({ id, deleted }) => ({ id, deleted: packBits(deleted) })),
  }
  const text = JSON.stringify(list)
  await mkdir(folder, { recursive: true })
  for (const segment of segments) {
    const [path, shown] = filesOf(folder, segment.id)
    if (Buffer.isBuffer(segment.shown.source) && !existsSync(shown))
      await writeFile(shown, segment.shown.source, { mode: 0o600 })
    if (existsSync(path)) continue
    const { facts, arrays } = arraysOf(segment)
    await writeArrays(`${path}.new`, facts, arrays)
    await rename(`${path}.new`, path)
  }
  for (const { id } of segments) await makeLast(filesOf(folder, id)[1])
  await writeFile(join(folder, `${LIST}.new`), text, { mode: 0o600, flush: true })
  await rename(join(folder, `${LIST}.new`), join(folder, LIST))
  await makeLast(folder)
  tidyFolder(folder, new Set([LIST, ...segments.flatMap(({ id }) => namesOf(id))]))
}

export interface SavedSegments {
  notes: unknown
  register: FacetRegister
  segments: Segment[]
}

/** What was kept by the same code and words; undefined when there is nothing or not all of it is sound. */
export function loadSegments(folder: string, stamp: string): SavedSegments | undefined {
  try {
    const list = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as IndexList
    if (list.stamp !== stamp) return undefined
    const register = new FacetRegister()
    for (const [facet, values] of list.register) for (const value of values) register.of(facet).numberOf(value)
    const segments = list.segments.map(({ id, deleted }) => {
      const [path, shown] = filesOf(folder, id)
      const { facts, arrays } = readArrays(path, statSync(path).size)
      const about = facts as SegmentFacts
      return segmentOf(about, arrays, shown, unpackBits(deleted, about.documents))
    })
    return { notes: list.notes, register, segments }
  } catch {
    return undefined
  }
}

const namesOf = (id: string): [string, string] => [`${id}.segment`, `${id}.shown`]
const filesOf = (folder: string, id: string) => namesOf(id).map((name) => join(folder, name)) as [string, string]

/** Whatever stands in the folder must survive a power cut before the list names it. */
async function makeLast(path: string): Promise<void> {
  const file = await open(path, 'r')
  await file.sync().finally(() => file.close())
}

function tidyFolder(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name), { force: true })
}

function packBits(flags: Uint8Array): string {
  const bits = Buffer.alloc((flags.length + 7) >> 3)
  for (let i = 0; i < flags.length; i++) if (flags[i] === 1) bits[i >> 3] = (bits[i >> 3] as number) | (1 << (i & 7))
  return bits.toString('base64')
}

function unpackBits(text: string, count: number): Uint8Array {
  const bits = Buffer.from(text, 'base64')
  return Uint8Array.from({ length: count }, (_, i) => ((bits[i >> 3] as number) >> (i & 7)) & 1)
}
