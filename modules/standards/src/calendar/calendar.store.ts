import type { Db, Tx } from '@shuyuan/db'
import { calendarOf, type HolidayNotice, type WorkCalendar } from '@shuyuan/gb'

export async function loadCalendar(db: Db): Promise<WorkCalendar> {
  const years = await db.selectFrom('standards.calendarYear').select(['year', 'paper']).execute()
  const days = await db.selectFrom('standards.calendarDay').select(['year', 'date', 'off']).execute()
  const notices = new Map(
    years.map(({ year, paper }): [number, HolidayNotice] => [year, { year, paper, off: [], on: [] }]),
  )
  for (const { year, date, off } of days) notices.get(year)?.[off ? 'off' : 'on'].push(date)
  return calendarOf([...notices.values()])
}

export function listCalendarYears(db: Db) {
  return db
    .selectFrom('standards.calendarYear')
    .select(['year', 'paper', 'source', 'importedAt', 'importedBy'])
    .orderBy('year', 'desc')
    .execute()
}

/** Puts a notice in place of what was stored for its year. */
export async function replaceNotice(
  tx: Tx,
  notice: HolidayNotice,
  stamp: { source: 'bundled' | 'imported'; importedAt: Date; importedBy: string },
): Promise<void> {
  const { year, paper, off, on } = notice
  await tx.deleteFrom('standards.calendarYear').where('year', '=', year).execute()
  await tx
    .insertInto('standards.calendarYear')
    .values({ year, paper, ...stamp })
    .execute()
  const days = [...off.map((date) => ({ year, date, off: true })), ...on.map((date) => ({ year, date, off: false }))]
  await tx.insertInto('standards.calendarDay').values(days).execute()
}

/** Years whose notice somebody imported; the bundled ones give way to them. */
export async function importedYears(tx: Tx): Promise<Set<number>> {
  const rows = await tx.selectFrom('standards.calendarYear').select('year').where('source', '=', 'imported').execute()
  return new Set(rows.map((row) => row.year))
}
