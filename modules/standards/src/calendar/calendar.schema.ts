import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'

const Day = z.iso.date()

export const MonthQuery = z.object({
  month: z.string().regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/, '应写成 2026-03'),
})
const DayKind = z.enum(['workday', 'weekend', 'holiday', 'makeup'])
export const MonthBody = z
  .object({
    month: z.string(),
    /** false = no notice yet: Monday–Friday is assumed (暂估) */
    published: z.boolean(),
    workdays: z.number().int(),
    days: z.array(
      z.object({
        date: z.string(),
        weekday: z.number().int(),
        workday: z.boolean(),
        kind: DayKind,
      }),
    ),
  })
  .meta({ id: 'StandardsCalendarMonth' })

export const YearsBody = z.object({
  items: z.array(
    z.object({
      year: z.number().int(),
      paper: z.string(),
      source: z.enum(['bundled', 'imported']),
      importedAt: Instant,
      importedBy: z.string(),
    }),
  ),
})

export const DueQuery = z.object({
  /** a civil date, or an instant that is read in Asia/Shanghai */
  from: z.union([Day, z.iso.datetime({ offset: true })]),
  days: z.coerce.number().int().min(0).max(1000),
})
export const DueBody = z
  .object({ from: z.string(), days: z.number().int(), date: z.string(), provisional: z.boolean(), note: said() })
  .meta({ id: 'StandardsDueDate' })

export const YearParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) })
const Paper = z.string().max(200).trim().min(1)
/** Three forms: our own, the text of the notice, and the public day list `{ papers, days: [{ date, isOffDay }] }`. */
export const NoticeInput = z.union([
  z.object({ text: z.string().max(20_000).trim().min(10) }),
  z.object({ paper: Paper, off: z.array(Day).min(5).max(60), on: z.array(Day).max(30) }),
  z
    .object({
      papers: z.array(Paper).min(1).max(5),
      days: z
        .array(z.object({ date: Day, isOffDay: z.boolean() }))
        .min(5)
        .max(90),
    })
    .transform(({ papers, days }) => ({
      paper: papers.join('；').slice(0, 200),
      off: days.filter((d) => d.isOffDay).map((d) => d.date),
      on: days.filter((d) => !d.isOffDay).map((d) => d.date),
    })),
])
export const PreviewBody = z
  .object({
    year: z.number().int(),
    paper: z.string(),
    off: z.array(z.string()),
    on: z.array(z.string()),
    workdays: z.number().int(),
    /** true while the year has no notice in force (暂估) */
    provisional: z.boolean(),
    changes: z.array(z.object({ date: z.string(), before: DayKind, after: DayKind })),
    months: z.array(MonthBody),
  })
  .meta({ id: 'StandardsNoticePreview' })
export const ImportedBody = z.object({ year: z.number().int(), off: z.number().int(), on: z.number().int() })

export const ClocksBody = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      event: z.string(),
      actor: z.string(),
      actorName: z.string(),
      duty: z.string(),
      days: z.number().int(),
      unit: z.enum(['workday', 'year']),
      extension: z.number().int(),
      extensionNeeds: z.array(z.string()),
      article: said(),
    }),
  ),
})
