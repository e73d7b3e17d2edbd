import type { BaseDeps } from '@shuyuan/http'
import { bundledCalendar, type WorkCalendar } from '@shuyuan/gb'
import { loadCalendar } from './calendar.store.ts'

/** The working-day calendar in memory. */
export interface Calendars {
  /** the calendar now in force; the bundled one until the database was read */
  get(): WorkCalendar
  /** reads the database again */
  reload(): Promise<void>
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a year's holiday notice was loaded: due dates marked 暂估 may change */
    'standards.calendar.imported': { year: number }
  }
}

/**
 * Opens the calendar. Listeners of `standards.calendar.imported` that come later in the same transaction already count with the new
 * year; if that transaction fails, `importNotice` reloads what is committed.
 */
export function openCalendars(deps: Pick<BaseDeps, 'db' | 'events'>): Calendars {
  let current = bundledCalendar()
  deps.events.on('standards.calendar.imported', async (tx) => {
    current = await loadCalendar(tx)
  })
  return {
    get: () => current,
    async reload() {
      current = await loadCalendar(deps.db)
    },
  }
}
