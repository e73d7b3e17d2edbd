/** A sentence for people who hear the page: what a key has just changed. */
export function Said({ children }: { children: string }) {
  return (
    <p role="status" className="sr-only">
      {children}
    </p>
  )
}
