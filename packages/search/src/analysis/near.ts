/** letters that occur, one bit each; a change touches two of them at most */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bitsOf(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count++
  return count
}

/**
 * Can a word become `typed` by at most `most` letters changed, left out, put in or exchanged with their neighbour? Made once for a text and
 * asked for many words: nearly all are told apart by length and letters alone.
 */
export function nearTo(typed: string, most: number): (word: string) => boolean {
  const letters = lettersOf(typed)
  const width = typed.length + most + 1
  let before = new Uint8Array(width)
  let row = new Uint8Array(width)
  let next = new Uint8Array(width)
  return (word) => {
    if (Math.abs(typed.length - word.length) > most || bitsOf(letters ^ lettersOf(word)) > 2 * most) return false
    for (let j = 0; j <= word.length; j++) row[j] = j
    for (let i = 1; i <= typed.length; i++) {
      next[0] = i
      let least = i
      const letter = typed.charCodeAt(i - 1)
      const last = typed.charCodeAt(i - 2)
      for (let j = 1; j <= word.length; j++) {
        const other = word.charCodeAt(j - 1)
        let cost = (row[j - 1] as number) + (letter === other ? 0 : 1)
        if ((row[j] as number) < cost) cost = (row[j] as number) + 1
        if ((next[j - 1] as number) < cost) cost = (next[j - 1] as number) + 1
        if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && last === other)
          cost = Math.min(cost, (before[j - 2] as number) + 1)
        next[j] = cost
        if (cost < least) least = cost
      }
      if (least > most) return false
      const spare = before
      before = row
      row = next
      next = spare
    }
    return (row[word.length] as number) <= most
  }
}
