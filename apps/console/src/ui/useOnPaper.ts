import { useSyncExternalStore } from 'react'

const paper = window.matchMedia('print')
const subscribe = (tell: () => void) => {
  paper.addEventListener('change', tell)
  return () => paper.removeEventListener('change', tell)
}

/** Whether the page is being printed: what stands behind a tab on the screen follows on paper. */
export function useOnPaper(): boolean {
  return useSyncExternalStore(subscribe, () => paper.matches)
}
