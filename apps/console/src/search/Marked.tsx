import type { ReactNode } from 'react'

/** A text with the places that a search found. */
export function Marked({ text, ranges }: { text: string; ranges: number[][] }) {
  const parts: ReactNode[] = []
  let from = 0
  for (const [start = 0, end = 0] of ranges) {
    if (start > from) parts.push(text.slice(from, start))
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>)
    from = end
  }
  parts.push(text.slice(from))
  return <>{parts}</>
}
