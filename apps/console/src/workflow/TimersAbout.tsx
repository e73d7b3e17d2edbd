import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { DueTag } from './DueTag.tsx'
import { useWords } from './useWords.ts'

/** Every time limit that ran or runs about a thing. */
export function TimersAbout({ about }: { about: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const { nameOf } = useOrgs()
  return (
    <QueryTable<Schemas['WorkflowTimer']>
      label={t('catalogue.tabs.timers')}
      queryKey={['timers', 'about', about]}
      rowKey="id"
      size="small"
      empty={t('catalogue.noTimers')}
      load={(after) =>
        read(
          api.GET('/v1/workflow/timers', { params: { query: { ref: about, ...(after ? { after } : {}) } as never } }),
        )
      }
      columns={[
        { title: t('workflow.rule'), render: (_, timer) => `${timer.ruleName} (${timer.rule})` },
        {
          title: t('supervise.org'),
          render: (_, { org }) => (org === null ? t('supervise.bureau') : nameOf(org)),
        },
        { title: t('workflow.article'), dataIndex: 'article' },
        { title: t('workflow.startedOn'), dataIndex: 'startedOn' },
        { title: t('workflow.days'), render: (_, timer) => timer.days + timer.extended },
        {
          title: t('workflow.due'),
          render: (_, timer) => <DueTag dueOn={timer.dueOn} colour={timer.state === 'running' ? timer.colour : null} />,
        },
        { title: t('workflow.timerState'), dataIndex: 'state', render: (state: string) => words.state(state) },
      ]}
    />
  )
}
