import { civilDate } from '@shuyuan/kernel'
import { addWorkdays, type CountedDate } from './add-workdays.ts'
import type { WorkCalendar } from './work-calendar.ts'

/** Last day in time for something received at an instant: what arrives at 23:50 in Shanghai still counts from that date. */
export function dueDate(calendar: WorkCalendar, receivedAt: Date, n: number): CountedDate {
  return addWorkdays(calendar, civilDate(receivedAt), n)
}
