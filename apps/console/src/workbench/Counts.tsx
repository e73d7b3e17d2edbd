import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'

/** Figures of the day; each opens the rows behind it. */
export function Counts() {
  const { t } = useTranslation()
  const can = useCan()
  const { me } = useMe()
  const org = me?.subject.org
  const tasks = useQuery({
    queryKey: ['tasks', 'counts'],
    enabled: can('workflow.task.read'),
    queryFn: () => read(api.GET('/v1/workflow/tasks/counts')),
  })
  const notices = useQuery({
    queryKey: ['notices', 'count'],
    queryFn: () => read(api.GET('/v1/workflow/notices/unread')),
  })
  const own = useQuery({
    queryKey: ['catalogue', 'facets', 'own', org],
    enabled: can('catalogue.entry.create') && Boolean(org),
    queryFn: () => read(api.GET('/v1/catalogue/facets', { params: { query: { provider: org ?? '' } } })),
  })
  const grades = useQuery({
    queryKey: ['grading', 'coverage'],
    enabled: can('catalogue.grade.confirm') && can('catalogue.entry.create'),
    queryFn: () => read(api.GET('/v1/catalogue/grading/coverage')),
  })
  const higher = grades.data?.providers.reduce((sum, { higher: count }) => sum + count, 0) ?? 0
  const figure = (label: string, value: number | undefined, to: string, alarm = false) => (
    <li key={label} className={alarm && value ? 'alarm' : ''}>
      <Go to={to}>
        <span className="figure">{value?.toLocaleString() ?? '…'}</span>
        {t(`workbench.${label}`)}
      </Go>
    </li>
  )
  return (
    <ul className="figures">
      {figure('open', tasks.data?.open, '/workflow/tasks')}
      {figure('warned', tasks.data?.warned, '/workflow/tasks?view=warned', true)}
      {figure('overdue', tasks.data?.overdue, '/workflow/tasks?view=overdue', true)}
      {figure('done', tasks.data?.done, '/workflow/tasks?view=done')}
      {figure('unread', notices.data?.unread, '/workflow/notices?unread=true')}
      {higher > 0 ? figure('toGrade', higher, '/grading?higher=true', true) : null}
      {own.data
        ? (['draft', 'returned', 'reviewing'] as const).map((state) =>
            figure(
              state,
              own.data.state?.[state] ?? 0,
              `/catalogue?state=${state}&provider=${org}`,
              state === 'returned',
            ),
          )
        : null}
    </ul>
  )
}
