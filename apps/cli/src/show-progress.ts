/** One line that tells how far a piece of work is: written over on a terminal, elsewhere only its end is told. */
export interface ProgressLine {
  at(title: string, done: number, total: number | null): void
  end(): void
}

export function showProgress(): ProgressLine {
  let text = ''
  return {
    at(title, done, total) {
      const share = total ? ` ${Math.floor((done / total) * 100)}%` : ''
      const next = `${title} ${done.toLocaleString()}/${total?.toLocaleString() ?? '?'}${share}`
      if (process.stderr.isTTY && next !== text) process.stderr.write(`\r${next.padEnd(text.length)}`)
      text = next
    },
    end() {
      if (text !== '') process.stderr.write(process.stderr.isTTY ? '\n' : `${text}\n`)
    },
  }
}
