import { useEffect, useRef } from 'react'

/** Puts the focus on the element with this id once the change under way is drawn: what had the focus may be gone by then. */
export function useFocusAfter(): (id: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    if (!element) return
    wanted.current = null
    element.focus()
  })
  return (id) => {
    wanted.current = id
  }
}
