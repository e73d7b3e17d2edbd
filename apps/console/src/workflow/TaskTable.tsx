import { Go } from '../ui/Go.tsx'
import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { DueTag } from './DueTag.tsx'
import { useWords } from './useWords.ts'

type Task = Schemas['WorkflowTask']

interface Props {
  state: 'open' | 'done'
  kind?: string | undefined
  /** only tasks whose limit has one of these colours */
  colours?: Task['colour'][] | undefined
  limit?: number
}

/** Tasks of the signed-in person, the most urgent first, or those already decided. */
export function TaskTable({ state, kind, colours, limit = 50 }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const columns: TableColumnsType<Task> = [
    {
      title: t('workflow.task'),
      dataIndex: 'title',
      render: (title: string, task) => <Go to={`/workflow/tasks/${task.id}`}>{title}</Go>,
    },
    { title: t('workflow.kind'), dataIndex: 'kind', width: 96, render: words.kind },
    { title: t('workflow.level'), dataIndex: 'levelName', width: 104, render: words.level },
    { title: t('workflow.initiator'), dataIndex: 'initiatorName', width: 72 },
    state === 'open'
      ? {
          title: t('workflow.due'),
          width: 132,
          render: (_, task) => <DueTag dueOn={task.dueOn} colour={task.colour} />,
        }
      : { title: t('workflow.decision'), dataIndex: 'state', width: 88, render: words.state },
    state === 'open'
      ? { title: t('workflow.since'), dataIndex: 'createdAt', width: 146, render: moment }
      : { title: t('workflow.decidedAt'), dataIndex: 'decidedAt', width: 146, render: moment },
  ]
  return (
    <QueryTable<Task>
      label={t(state === 'open' ? 'workflow.openTasks' : 'workflow.doneTasks')}
      queryKey={['tasks', state, kind, colours, limit]}
      rowKey="id"
      size="small"
      wrap
      columns={columns}
      empty={t(state === 'open' ? 'workflow.nothingOpen' : 'workflow.nothingDone')}
      load={async (after) => {
        const query = { state, limit, ...(kind ? { kind } : {}), ...(after ? { after } : {}) }
        const page = await read(api.GET('/v1/workflow/tasks', { params: { query } }))
        return { ...page, items: page.items.filter((task) => !colours || colours.includes(task.colour)) }
      }}
    />
  )
}
