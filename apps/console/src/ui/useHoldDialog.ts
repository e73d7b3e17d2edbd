import { createContext, useContext, useLayoutEffect } from 'react'

/** How a part of a dialog keeps its confirmation back. */
export const HoldDialog = createContext<(held: boolean) => void>(() => {})

/** While `pending`, the dialog around this part takes no confirmation: nobody has seen yet what it would confirm. */
export function useHoldDialog(pending: boolean): void {
  const hold = useContext(HoldDialog)
  useLayoutEffect(() => {
    hold(pending)
    return () => hold(false)
  }, [hold, pending])
}
