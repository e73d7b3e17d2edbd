import type { ReactNode } from 'react'

/** Words for who listens to the page where who sees it needs none, e.g. the head of a column of arrows. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>
}
