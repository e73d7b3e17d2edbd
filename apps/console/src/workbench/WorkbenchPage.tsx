import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { TourInvitation } from '../tour/TourInvitation.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { NoticeList } from '../workflow/NoticeList.tsx'
import { TaskTable } from '../workflow/TaskTable.tsx'
import { Counts } from './Counts.tsx'
import { QuickActions } from './QuickActions.tsx'

/** Where everybody begins: figures, what to do, what was told. */
export function WorkbenchPage() {
  const { t } = useTranslation()
  const can = useCan()
  return (
    <PageShell title={t('menu.workbench')}>
      <TourInvitation />
      <Counts />
      <QuickActions />
      <div className="two-columns">
        <section>
          <h2 className="section">{t('workflow.openTasks')}</h2>
          {can('workflow.task.read') ? <TaskTable state="open" /> : null}
          <h2 className="section">{t('workflow.doneTasks')}</h2>
          {can('workflow.task.read') ? <TaskTable state="done" limit={5} /> : null}
        </section>
        <section>
          <h2 className="section">{t('workflow.notices')}</h2>
          <NoticeList unread={false} limit={8} />
        </section>
      </div>
    </PageShell>
  )
}
