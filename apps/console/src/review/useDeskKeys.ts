import { useEffect } from 'react'

/** What a key does at the desk; while somebody types, keys are letters. */
export function useDeskKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role=dialog]')
      const run = keys[event.key]
      if (!run || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}

/** Presses the button or goes to the field that a key stands for, as marked by `data-key`. */
export function pressMarked(key: string): void {
  const marked = document.querySelector<HTMLElement>(`[data-key="${key}"]`)
  if (marked instanceof HTMLTextAreaElement) marked.focus()
  else marked?.click()
}
