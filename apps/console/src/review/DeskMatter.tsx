import { useQuery } from '@tanstack/react-query'
import { Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { EntryFacts } from '../catalogue/EntryFacts.tsx'
import { ItemTable } from '../catalogue/ItemTable.tsx'
import { useShow } from '../catalogue/useShow.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { ActPanel } from '../workflow/ActPanel.tsx'
import { FlowSteps } from '../workflow/FlowSteps.tsx'
import { HistoryTimeline } from '../workflow/HistoryTimeline.tsx'
import { useFlow } from '../workflow/useFlow.ts'
import { Changes } from './Changes.tsx'
import { Consents } from './Consents.tsx'
import type { DeskTask } from './useDesk.ts'

/** The open entry: what changed, all of it, what was said before, and the decision. */
export function DeskMatter({ task, onDone }: { task: DeskTask; onDone(): void }) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const [remarks, setRemarks] = useState<Record<string, string>>({})
  const onRemark = (field: string, text: string) => setRemarks({ ...remarks, [field]: text })
  const flow = useFlow(task.flow)
  const query = useQuery({
    queryKey: ['catalogue', 'entry', task.ref],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}', { params: { path: { id: task.ref } } })),
  })
  return (
    <Loaded query={query}>
      {(entry) => (
        <section aria-label={task.title}>
          <h2 className="section">{task.title}</h2>
          <p>
            <span className="mono">{entry.code}</span> · {entry.providerName} · {show('changeCause', entry.changeCause)}{' '}
            · {task.initiatorName} · <Go to={`/catalogue/${entry.id}`}>{t('workflow.openEntry')}</Go>
          </p>
          {flow.data ? <FlowSteps flow={flow.data} /> : null}
          <Consents entry={entry.id} />
          <ActPanel task={task} remarks={remarks} onDone={onDone} />
          <Tabs
            defaultActiveKey={entry.version > 1 ? 'changes' : 'facts'}
            items={[
              {
                key: 'changes',
                label: t('review.tabs.changes'),
                children: <Changes entry={entry} remarks={remarks} onRemark={onRemark} />,
              },
              {
                key: 'facts',
                label: t('catalogue.tabs.facts'),
                children: <EntryFacts entry={entry.id} content={entry} remarks={remarks} onRemark={onRemark} />,
              },
              {
                key: 'items',
                label: t('catalogue.itemCount', { count: entry.items.length }),
                children: <ItemTable items={entry.items} remarks={remarks} onRemark={onRemark} />,
              },
              {
                key: 'history',
                label: t('workflow.history'),
                children: <HistoryTimeline history={flow.data?.history ?? []} labelOf={nameOf} />,
              },
            ]}
          />
        </section>
      )}
    </Loaded>
  )
}
