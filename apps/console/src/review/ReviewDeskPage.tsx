import { Empty } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Go } from '../ui/Go.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { Problem } from '../ui/Problem.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import './review.css'
import { DeskFilters } from './DeskFilters.tsx'
import { DeskList } from './DeskList.tsx'
import { DeskMatter } from './DeskMatter.tsx'
import { MassBar } from './MassBar.tsx'
import { useDesk } from './useDesk.ts'
import { pressMarked, useDeskKeys } from './useDeskKeys.ts'

/** 审核台: pending entries on the left, the open one on the right; j and k walk, a approves, r returns, x ticks. */
export function ReviewDeskPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const { query, tasks } = useDesk(filters)
  const [chosen, setChosen] = useState(new Set<string>())
  const at = Math.max(
    0,
    tasks.findIndex((task) => task.id === filters.task),
  )
  const current = tasks[at]
  const open = (id: string | undefined) => change({ task: id })
  const walk = (step: number) => open(tasks[Math.min(Math.max(at + step, 0), tasks.length - 1)]?.id)
  const tick = () => {
    if (!current) return
    const next = new Set(chosen)
    if (!next.delete(current.id)) next.add(current.id)
    setChosen(next)
  }
  useDeskKeys({
    j: () => walk(1),
    k: () => walk(-1),
    x: tick,
    a: () => pressMarked('a'),
    r: () => pressMarked('r'),
  })
  return (
    <PageShell title={t('menu.review')} actions={<Go to="/review/consents">{t('review.consentsTitle')}</Go>}>
      <DeskFilters />
      <p className="quiet desk-keys">{t('review.keys')}</p>
      <MassBar tasks={tasks.filter((task) => chosen.has(task.id))} onDone={() => setChosen(new Set())} />
      {query.error ? <Problem cause={query.error} retry={() => void query.refetch()} /> : null}
      <div className="desk">
        <DeskList
          tasks={tasks}
          current={current?.id}
          chosen={chosen}
          onOpen={open}
          onChoose={setChosen}
          more={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
        />
        {current ? (
          <DeskMatter key={current.id} task={current} onDone={() => open((tasks[at + 1] ?? tasks[at - 1])?.id)} />
        ) : (
          <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={query.isPending ? ' ' : t('review.nothingHint')} />
        )}
      </div>
    </PageShell>
  )
}
