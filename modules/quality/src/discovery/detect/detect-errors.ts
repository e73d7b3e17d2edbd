import { withoutEmptyWords } from '../table/empty-words.ts'
import { askDependencies } from './ask-dependencies.ts'
import type { Evidence, Signal, Suspect, Vote } from './vote.ts'
import { voteComposed } from './vote-composed.ts'
import { voteDependency } from './vote-dependency.ts'
import { voteHygiene } from './vote-hygiene.ts'
import { voteIdentity } from './vote-identity.ts'
import { voteMerged } from './vote-merged.ts'
import { voteMissing } from './vote-missing.ts'
import { voteOutlier } from './vote-outlier.ts'
import { votePattern } from './vote-pattern.ts'
import { voteRare } from './vote-rare.ts'
import { voteTestimony } from './vote-testimony.ts'
import { voteTypo } from './vote-typo.ts'
import { voteUnit } from './vote-unit.ts'
import { weighVotes } from './weigh-votes.ts'

const WITNESSES = [
  voteIdentity,
  voteHygiene,
  voteUnit,
  voteMerged,
  voteOutlier,
  votePattern,
  voteRare,
  voteTypo,
  voteDependency,
  voteTestimony,
  voteComposed,
]
/** More likely wrong than right. */
export const SUSPECT_FROM = 0.5

/** Cells that are more likely wrong than right, most certain first, and how far each witness proved right. No labels are needed. */
export async function detectErrors(
  given: Evidence,
  breathe: () => Promise<void>,
): Promise<{ suspects: Suspect[]; weights: Partial<Record<Signal, number>> }> {
  const votes: Vote[] = voteMissing(given)
  const evidence = { ...given, table: withoutEmptyWords(given.table) }
  for (const witness of WITNESSES) {
    votes.push(...witness(evidence))
    await breathe()
  }
  const width = evidence.table.columns.length
  const { suspects, weights } = weighVotes([...votes, ...clear(evidence, votes)], width)
  return { suspects: suspects.filter(({ score }) => score >= SUSPECT_FROM), weights }
}

/** Of the accused cells: those that agree with the other rows of their groups. */
function clear({ table, dependencies }: Evidence, votes: readonly Vote[]): Vote[] {
  return [...Map.groupBy(votes, ({ column }) => column)].flatMap(([column, accused]) => {
    const ask = askDependencies(table, dependencies, column)
    // what a number looks like says more than that a department always writes it so
    const open = accused.filter(
      ({ signal }) => signal === 'typo' || signal === 'pattern' || signal === 'rare' || signal === 'outlier',
    )
    return [...new Set(open.map(({ row }) => row))].flatMap((row): Vote[] => {
      const { agree, disagree } = ask(row)
      return agree > disagree ? [{ signal: 'dependency', row, column, error: false, reason: '与同组的其他行一致' }] : []
    })
  })
}
