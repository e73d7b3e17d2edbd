import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Engine, text } from '@shuyuan/engine'
import { compareField, meetingsOf } from './summarize.ts'
import {
  conflictsSql,
  countSql,
  patternTableSql,
  type RulingSql,
  type SourceSql,
  sourceTableSql,
} from './compare.sql.ts'
import type { Pattern } from './pattern.ts'
import type { RunResult } from '../run/run.ts'
import { type History, weighSources } from './weigh-sources.ts'

export interface Comparison {
  result: RunResult
  keys: number
  conflicts: number
  undecided: number
  /** objects that each source knows */
  objects: number[]
}

export interface ComparisonInput {
  sources: readonly SourceSql[]
  fields: number
  authority: readonly (number | null)[]
  /** per field and source */
  history: readonly (readonly History[])[]
  rulings: readonly RulingSql[]
  /** receives the conflicts; its name appears when the file is whole */
  file: string
  signal?: AbortSignal | undefined
  progress?: ((done: number, total: number, message: string) => Promise<void>) | undefined
}

/** Reads every source once, weighs them, and writes the conflicts. Memory is the engine's; what does not fit spills. */
export async function compareSources(engine: Engine, input: ComparisonInput): Promise<Comparison> {
  const { sources, fields, file, progress = async () => {} } = input
  const steps = sources.length + 3
  const options = input.signal ? { signal: input.signal } : {}
  return engine.session(async (session) => {
    for (const [at, source] of sources.entries()) {
      await progress(at, steps, '正在读取来源')
      await session.run(sourceTableSql(source, at), [], options)
    }
    await progress(sources.length, steps, '正在按主键比对')
    await session.run(patternTableSql(sources.length, fields), [], options)
    const countsOf = async (column: string): Promise<Map<Pattern, number>> => {
      const rows = await session.query<{ pattern: Pattern; count: number }>(countSql(column), [], options)
      return new Map(rows.map(({ pattern, count }) => [pattern, Number(count)]))
    }
    const present = await countsOf('present')
    const counts: Map<Pattern, number>[] = []
    for (let j = 0; j < fields; j++) counts.push(await countsOf(`p${j}`))
    const weighed = weighSources(counts, sources.length, input)
    const compared = counts.map((patterns) => compareField(patterns, sources.length))
    const verdicts = compared.map(
      ({ conflicting }, j) =>
        new Map(
          conflicting.map((pattern) => [pattern, weighed.verdicts[j]?.get(pattern) ?? { winner: null, confidence: 0 }]),
        ),
    )
    await progress(sources.length + 1, steps, '正在写出冲突')
    await rm(dirname(file), { recursive: true, force: true })
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await session.run(
      conflictsSql({ sources: sources.length, verdicts, rulings: input.rulings }, `${file}.part`),
      [],
      options,
    )
    await rename(`${file}.part`, file)
    const found = await session.query<{ field: number; n: number; undecided: number; [lost: `lost${number}`]: number }>(
      `SELECT field, count(*) AS n, count_if(winner IS NULL) AS undecided, ${sources
        .map(
          (_, i) =>
            `count_if(winner IS NOT NULL AND pattern[${i + 1}] <> '-' AND pattern[${i + 1}] <> pattern[winner + 1]) AS lost${i}`,
        )
        .join(', ')} FROM read_parquet(${text(file)}) GROUP BY field`,
      [],
      options,
    )
    const perField = compared.map(({ compared: n, torn }, j) => {
      const row = found.find((each) => each.field === j)
      return {
        compared: n,
        conflicts: Number(row?.n ?? 0),
        undecided: Number(row?.undecided ?? 0),
        accuracy: weighed.accuracy[j] ?? [],
        lost: sources.map((_, i) => Number(row?.[`lost${i}`] ?? 0)),
        torn,
      }
    })
    const sum = (pick: (field: (typeof perField)[number]) => number) => perField.reduce((n, f) => n + pick(f), 0)
    return {
      result: {
        meetings: counts.flatMap((patterns, j) => meetingsOf(j, patterns, sources.length)),
        fields: perField,
        iterations: weighed.iterations,
        converged: weighed.converged,
      },
      keys: [...present.values()].reduce((n, count) => n + count, 0),
      conflicts: sum((f) => f.conflicts),
      undecided: sum((f) => f.undecided),
      objects: sources.map((_, i) =>
        [...present].reduce((n, [pattern, count]) => n + (pattern[i] === '1' ? count : 0), 0),
      ),
    }
  })
}
