/**
 * Single-character changes between two texts (Levenshtein), swapped neighbours counting once; `max + 1` as soon as it is certain that there are
 * more than `max`.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0
  const [left, right] = [[...a], [...b]]
  if (Math.abs(left.length - right.length) > max) return max + 1
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, j) => j)
  for (let i = 1; i <= left.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1
      let cost = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + change)
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > max) return max + 1
    before = above
    above = row
  }
  return Math.min(above[right.length] as number, max + 1)
}
