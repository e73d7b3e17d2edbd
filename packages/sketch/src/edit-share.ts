/** 1 − edit distance ÷ longer length, 0…1: how much of the longer text stays (Levenshtein, two rows). */
export function editShare(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const longest = Math.max(left.length, right.length)
  if (longest === 0) return 1
  let above = right.map((_, j) => j + 1)
  let aboveFirst = 0
  for (const [i, sign] of left.entries()) {
    let before = i + 1
    let diagonal = aboveFirst
    const row = right.map((other, j) => {
      const up = above[j] as number
      const cost = Math.min(up + 1, before + 1, diagonal + (sign === other ? 0 : 1))
      diagonal = up
      before = cost
      return cost
    })
    aboveFirst = i + 1
    above = row
  }
  return 1 - (above.at(-1) ?? left.length) / longest
}
