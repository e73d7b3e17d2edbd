import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, in the order in which they begin; the first room seeds the city that others copy, and what needs none goes on beside it. */
const LONGEST = JSON.parse(readFileSync(join(import.meta.dirname, 'longest-first.json'), 'utf8')) as string[]

/**
 * Long files first and short ones last, so that all workers have work to the end: a fresh clone remembers no durations. Files that share
 * their worker's modules stay together, at the end; the rest is left in the runner's own order.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    const root = join(import.meta.dirname, '..')
    const rank = ({ moduleId, project: { config } }: TestSpecification): number[] => {
      const place = LONGEST.indexOf(moduleId.slice(root.length + 1))
      return [config.isolate ? 0 : 1, place < 0 ? LONGEST.length : place]
    }
    const usual = await super.sort(specs)
    return usual
      .map((spec) => ({ spec, rank: rank(spec) }))
      .sort((a, b) => a.rank.map((n, i) => n - (b.rank[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
      .map(({ spec }) => spec)
  }
}
