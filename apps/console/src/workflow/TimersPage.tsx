import { Go } from '../ui/Go.tsx'
import { Space, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DueTag } from './DueTag.tsx'
import { Extension } from './Extension.tsx'
import { useWords } from './useWords.ts'

type Timer = Schemas['WorkflowTimer']

/** 时限与督办: who must act until when; the bureau sends reminders, the organisation asks for more time. */
export function TimersPage() {
  const { t } = useTranslation()
  const words = useWords()
  const can = useCan()
  const { nameOf } = useOrgs()
  const { act } = useAct()
  const [filters, change] = useUrlFilters()
  const state = filters.state ?? 'running'
  const supervise = (timer: Timer, comment: string) =>
    act(
      async () => {
        await api.POST('/v1/workflow/timers/{id}/supervise', { params: { path: { id: timer.id } }, body: { comment } })
        return true
      },
      { done: t('workflow.did.supervise') },
    )
  const columns: TableColumnsType<Timer> = [
    {
      title: t('workflow.matter'),
      render: (_, timer) => (timer.link ? <Go to={timer.link}>{timer.title}</Go> : timer.title),
    },
    { title: t('workflow.rule'), render: (_, timer) => `${timer.ruleName} (${timer.rule})` },
    { title: t('workflow.article'), dataIndex: 'article' },
    {
      title: t('workflow.who'),
      render: (_, timer) => `${timer.org ? nameOf(timer.org) : ''} ${words.role(timer.role)}`,
    },
    { title: t('workflow.startedOn'), dataIndex: 'startedOn' },
    { title: t('workflow.days'), render: (_, timer) => timer.days + timer.extended },
    {
      title: t('workflow.due'),
      render: (_, timer) => <DueTag dueOn={timer.dueOn} colour={timer.state === 'running' ? timer.colour : null} />,
    },
    {
      title: t('workflow.handling'),
      render: (_, timer) =>
        timer.state === 'stopped' ? (
          words.state('stopped')
        ) : (
          <Space>
            {can('workflow.timer.supervise') && timer.colour === 'red' ? (
              <ReasonButton
                size="small"
                label={t('workflow.actions.supervise')}
                explain={t('workflow.superviseExplain')}
                onSubmit={(comment) => supervise(timer, comment)}
              />
            ) : null}
            <Extension timer={timer} />
          </Space>
        ),
    },
  ]
  return (
    <PageShell title={t('menu.timers')}>
      <div className="filters">
        <FilterSelect
          label={t('workflow.timerState')}
          value={state}
          options={['running', 'stopped'].map((value) => ({ value, label: words.state(value) }))}
          onChange={(value) => change({ state: value })}
        />
        <FilterSelect
          label={t('workflow.colour')}
          value={filters.colour}
          options={['green', 'yellow', 'orange', 'red'].map((value) => ({
            value,
            label: t(`workflow.colours.${value}`),
          }))}
          onChange={(colour) => change({ colour })}
        />
      </div>
      <QueryTable<Timer>
        label={t('menu.timers')}
        queryKey={['timers', filters]}
        rowKey="id"
        columns={columns}
        empty={t('workflow.noTimers')}
        load={(after) => {
          const query = { ...filters, state, ...(after ? { after } : {}) }
          return read(api.GET('/v1/workflow/timers', { params: { query: query as never } }))
        }}
      />
    </PageShell>
  )
}
