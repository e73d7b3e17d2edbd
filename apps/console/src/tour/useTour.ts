import { useNavigate } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useCan, useMe } from '../session/session.tsx'
import stops from './stops.json'

interface Stop {
  key: string
  to: string
  /** what one must be allowed to do to see anything there */
  action: string
}

const KEY = 'shuyuan.tour'
const listeners = new Set<() => void>()

/** `at` = the stop shown, null when no tour is under way; the browser remembers both. */
interface Progress {
  dismissed: boolean
  at: number | null
}

let progress: Progress = { dismissed: false, at: null, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object) }

function change(next: Progress): void {
  progress = next
  localStorage.setItem(KEY, JSON.stringify(next))
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The way through the demo city for the roles of the signed-in person. */
export function useTour() {
  const { me } = useMe()
  const can = useCan()
  const navigate = useNavigate()
  const { dismissed, at } = useSyncExternalStore(listen, () => progress)
  const byRole: Record<string, Stop[]> = stops
  const all = (me?.subject.roles ?? []).flatMap((role) => byRole[role] ?? []).filter(({ action }) => can(action))
  const way = all.filter((stop, index) => all.findIndex((other) => other.key === stop.key) === index)
  const go = async (index: number) => {
    const stop = way[index]
    if (!stop) return
    change({ dismissed: true, at: index })
    const [to = '/', query = ''] = stop.to.split('?')
    await navigate({ to: to as '/', search: Object.fromEntries(new URLSearchParams(query)) as never })
  }
  return { way, at, dismissed, go, end: () => change({ dismissed: true, at: null }) }
}
