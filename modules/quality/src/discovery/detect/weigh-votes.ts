import type { Signal, Suspect, Vote } from './vote.ts'

/** One cell in fifty is wrong before anything is known. */
const BASE = 0.02
/**
 * How often each witness is right before the table has been seen, as if judged on `TRUST` cells. Tests of fact come first (check digits, control
 * characters, words that stand for nothing), what other rows say next, what is merely unusual last.
 */
const PRIOR: Record<Signal, number> = {
  identity: 0.97,
  merged: 0.95,
  composed: 0.9,
  missing: 0.93,
  hygiene: 0.93,
  future: 0.92,
  unit: 0.9,
  dependency: 0.88,
  typo: 0.85,
  pattern: 0.75,
  outlier: 0.7,
  blank: 0.7,
  rare: 0.55,
}
const TRUST = 50
/** A witness that says a cell is right errs that seldom; that a whole equals its parts is no accident. */
const CLEARED = { dependency: 0.004, composed: 1e-6 }
const ROUNDS = 8

const logit = (p: number) => Math.log(p / (1 - p))
const share = (x: number) => 1 / (1 + Math.exp(-x))

/**
 * One score per cell from all its votes. The weight of a witness is learnt without labels: where others spoke of the same cell, their verdict
 * tells how often it is right (expectation–maximisation over independent witnesses, with the priors as pseudo-counts). Scores reach 0…1.
 */
export function weighVotes(
  votes: readonly Vote[],
  columns: number,
): { suspects: Suspect[]; weights: Partial<Record<Signal, number>> } {
  const cells = Map.groupBy(votes, ({ row, column }) => row * columns + column)
  const precision = new Map<Signal, number>(Object.entries(PRIOR) as [Signal, number][])
  const evidence = (vote: Vote) =>
    logit(
      vote.error
        ? (precision.get(vote.signal) as number)
        : CLEARED[vote.signal === 'composed' ? 'composed' : 'dependency'],
    ) - logit(BASE)
  for (let round = 0; round < ROUNDS; round++) {
    const learnt = new Map<Signal, { right: number; cells: number }>()
    for (const spoken of cells.values()) {
      const witnesses = oncePerSignal(spoken)
      if (witnesses.length < 2) continue
      const total = witnesses.reduce((x, vote) => x + evidence(vote), logit(BASE))
      for (const vote of witnesses) {
        if (!vote.error) continue
        const seen = learnt.get(vote.signal) ?? { right: 0, cells: 0 }
        // the verdict of the others, from even odds: their silence has been left out already
        learnt.set(vote.signal, {
          right: seen.right + share(total - evidence(vote) - logit(BASE)),
          cells: seen.cells + 1,
        })
      }
    }
    for (const [signal, { right, cells: n }] of learnt)
      precision.set(signal, Math.min(0.99, (PRIOR[signal] * TRUST + right) / (TRUST + n)))
  }
  const suspects: Suspect[] = []
  for (const spoken of cells.values()) {
    const witnesses = oncePerSignal(spoken)
    const against = witnesses.filter((vote) => vote.error)
    if (against.length === 0) continue
    const score = share(witnesses.reduce((x, vote) => x + evidence(vote), logit(BASE)))
    const { row, column } = spoken[0] as Vote
    const ranked = against.toSorted((a, b) => evidence(b) - evidence(a))
    suspects.push({
      row,
      column,
      score: Math.round(score * 1000) / 1000,
      signals: ranked.map((vote) => vote.signal),
      reasons: [...new Set(ranked.map((vote) => vote.reason))],
      // who can tell what belongs there says more than that nothing does
      repair: (ranked.find((vote) => vote.repair) ?? ranked.find((vote) => vote.repair !== undefined))?.repair ?? null,
    })
  }
  const weights = Object.fromEntries(
    [...precision]
      .filter(([signal]) => votes.some((v) => v.signal === signal))
      .map(([signal, p]) => [signal, Math.round(p * 1000) / 1000]),
  )
  return { suspects: suspects.toSorted((a, b) => b.score - a.score || a.row - b.row || a.column - b.column), weights }
}

function oncePerSignal(votes: readonly Vote[]): Vote[] {
  return [...new Map(votes.map((vote) => [`${vote.signal}${vote.error}`, vote])).values()]
}
