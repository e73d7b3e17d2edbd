import type { Figure } from './figure.ts'

/** Where and when figures were taken; without it they say nothing. */
export interface Circumstances {
  date: string
  machine: string
  command: string
}

const round = (value: number) =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

/** A Markdown table of figures, the ratio to the target last. */
export function figureTable(figures: Figure[]): string {
  const head = ['bench', 'metric', 'value', 'unit', 'target', 'ratio']
  const rows = figures.map(({ bench, metric, value, unit, target, ratio }) => [
    bench,
    metric,
    round(value),
    unit,
    target === null ? '' : round(target),
    ratio === null ? '' : ratio.toFixed(2),
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** Puts the newest run of a bench under its heading; what people wrote under the heading stays. */
export function putResult(text: string, bench: string, figures: Figure[], at: Circumstances): string {
  const open = `<!-- run: ${bench} -->`
  const close = `<!-- /run: ${bench} -->`
  const block = [open, '', `${at.date} · ${at.machine}`, '', `\`${at.command}\``, '', figureTable(figures), '', close]
  const from = text.indexOf(open)
  const to = text.indexOf(close)
  if (from >= 0 && to > from) return text.slice(0, from) + block.join('\n') + text.slice(to + close.length)
  const heading = `## ${bench}`
  const line = text.split('\n').indexOf(heading)
  if (line < 0) return `${text.trimEnd()}\n\n${heading}\n\n${block.join('\n')}\n`
  const lines = text.split('\n')
  lines.splice(line + 1, 0, '', ...block)
  return lines.join('\n')
}
