import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import './month.css'

type Day = Schemas['StandardsCalendarMonth']['days'][number]
const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** A month as weeks from Monday; the kind of each day is written, not only coloured. */
export function Month({ month }: { month: Schemas['StandardsCalendarMonth'] }) {
  const { t } = useTranslation()
  const dayOfWeek = (day: Day) => (day.weekday === 0 ? 7 : day.weekday)
  const weeks: (Day | undefined)[][] = []
  for (const day of month.days) {
    if (weeks.length === 0 || dayOfWeek(day) === 1) weeks.push(Array.from({ length: 7 }))
    const week = weeks.at(-1)
    if (week) week[dayOfWeek(day) - 1] = day
  }
  return (
    <table className="facts month">
      <caption>{t('standards.monthOf', { month: month.month, count: month.workdays })}</caption>
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col">
              {t(`standards.weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find(Boolean)?.date}>
            {WEEK.map((number) => {
              const day = week[number - 1]
              return (
                <td key={number} className={day ? `day-${day.kind}` : ''}>
                  {day ? (
                    <>
                      <strong>{Number(day.date.slice(8))}</strong>
                      {day.kind === 'workday' ? '' : ` ${t(`standards.dayKinds.${day.kind}`)}`}
                    </>
                  ) : null}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
