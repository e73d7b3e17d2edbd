import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CopyTable } from './CopyTable.tsx'
import { TaskTable } from './TaskTable.tsx'
import { useWords } from './useWords.ts'

const VIEWS = {
  open: { state: 'open' },
  warned: { state: 'open', colours: ['yellow', 'orange'] },
  overdue: { state: 'open', colours: ['red'] },
  done: { state: 'done' },
  copied: { state: 'done' },
} as const
const KINDS = ['catalogue.review', 'sharing.application', 'opendata.publication', 'quality.statistic']

/** 待办 and 已办: the rows behind the workbench's counts. */
export function TasksPage() {
  const { t } = useTranslation()
  const words = useWords()
  const [filters, change] = useUrlFilters()
  const view = (filters.view ?? 'open') in VIEWS ? ((filters.view ?? 'open') as keyof typeof VIEWS) : 'open'
  const shown: { state: 'open' | 'done'; colours?: readonly string[] } = VIEWS[view]
  return (
    <PageShell title={t('workflow.myTasks')}>
      <div className="filters">
        <Segmented
          aria-label={t('workflow.view')}
          value={view}
          onChange={(chosen) => change({ view: chosen })}
          options={Object.keys(VIEWS).map((value) => ({ value, label: t(`workflow.views.${value}`) }))}
        />
        <FilterSelect
          label={t('workflow.kind')}
          value={filters.kind}
          options={KINDS.map((value) => ({ value, label: words.kind(value) }))}
          onChange={(kind) => change({ kind })}
        />
      </div>
      {view === 'copied' ? (
        <CopyTable />
      ) : (
        <TaskTable state={shown.state} kind={filters.kind} colours={shown.colours as never} />
      )}
    </PageShell>
  )
}
