export interface TypeScore {
  type: string
  precision: number
  recall: number
  f1: number
  columns: number
}

/** Precision, recall and F1 of each label, weakest first, from pairs of what was wanted and what was said. */
export function typeScores(pairs: readonly (readonly [wanted: string, said: string])[]): TypeScore[] {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  return [...new Set(pairs.map(([wanted]) => wanted))]
    .map((type) => {
      const hit = pairs.filter(([wanted, said]) => wanted === type && said === type).length
      const columns = pairs.filter(([wanted]) => wanted === type).length
      const named = pairs.filter(([, said]) => said === type).length
      return {
        type,
        precision: share(hit, named),
        recall: share(hit, columns),
        f1: share(2 * hit, columns + named),
        columns,
      }
    })
    .sort((a, b) => a.f1 - b.f1)
}

/** Mean of the F1 of all types: a rare type counts as much as a common one. */
export function macroF1(scores: readonly TypeScore[]): number {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length
}
