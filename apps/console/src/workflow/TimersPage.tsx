import { Space, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { IssueOrder } from '../supervise/IssueOrder.tsx'
import { Go } from '../ui/Go.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DueTag } from './DueTag.tsx'
import { Extension } from './Extension.tsx'
import { Pause } from './Pause.tsx'
import { TimerFilters } from './TimerFilters.tsx'
import { useWords } from './useWords.ts'

type Timer = Schemas['WorkflowTimer']

/** 时限: who must act until when; the organisation asks for more time, the bureau answers, pauses and supervises. */
export function TimersPage() {
  const { t } = useTranslation()
  const words = useWords()
  const can = useCan()
  const { nameOf } = useOrgs()
  const [filters] = useUrlFilters()
  const { state = 'running', colour, rule, org, ref } = filters
  const columns: TableColumnsType<Timer> = [
    {
      title: t('workflow.matter'),
      render: (_, timer) => (timer.link ? <Go to={timer.link}>{timer.title}</Go> : timer.title),
    },
    {
      title: t('workflow.rule'),
      width: 180,
      render: (_, timer) => (
        <>
          {timer.ruleName} ({timer.rule})<div className="quiet">{timer.article}</div>
        </>
      ),
    },
    {
      title: t('workflow.who'),
      width: 150,
      render: (_, timer) => `${timer.org ? nameOf(timer.org) : ''} ${words.role(timer.role)}`,
    },
    { title: t('workflow.startedOn'), dataIndex: 'startedOn', width: 106 },
    {
      title: t('workflow.days'),
      width: 84,
      render: (_, timer) => [timer.days, timer.extended].filter(Boolean).join(' + '),
    },
    {
      title: t('workflow.due'),
      width: 140,
      render: (_, timer) => (
        <>
          <DueTag dueOn={timer.dueOn} colour={timer.state === 'running' ? timer.colour : null} />
          {timer.provisional ? <Tag>{t('workflow.provisional')}</Tag> : null}
        </>
      ),
    },
    {
      title: t('workflow.handling'),
      width: 132,
      render: (_, timer) =>
        timer.state === 'stopped' ? (
          words.state(timer.colour === 'red' ? 'stoppedLate' : 'stopped')
        ) : (
          <Space wrap>
            {timer.order ? <Go to={`/supervise/${timer.order}`}>{t('workflow.hasOrder')}</Go> : null}
            {can('workflow.order.issue') && timer.colour === 'red' && !timer.order ? (
              <IssueOrder timer={timer} />
            ) : null}
            <Extension timer={timer} />
            <Pause timer={timer} />
          </Space>
        ),
    },
  ]
  return (
    <PageShell
      title={t('menu.timers')}
      actions={can('workflow.limit.read') ? <Go to="/workflow/limits">{t('workflow.limits.title')}</Go> : null}
    >
      <TimerFilters state={state} />
      <QueryTable<Timer>
        label={t('menu.timers')}
        queryKey={['timers', state, colour, rule, org, ref]}
        rowKey="id"
        size="small"
        wrap
        columns={columns}
        empty={t('workflow.noTimers')}
        load={(after) => {
          const asked = { state: state === 'all' ? '' : state, colour, rule, org, ref, after }
          const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value))
          return read(api.GET('/v1/workflow/timers', { params: { query: query as never } }))
        }}
      />
    </PageShell>
  )
}
