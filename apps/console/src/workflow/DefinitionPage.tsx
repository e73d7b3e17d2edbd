import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { LevelEditor } from './LevelEditor.tsx'
import { LevelSteps } from './LevelSteps.tsx'
import { useWords } from './useWords.ts'
import { Unseen } from '../ui/Unseen.tsx'

/** One approval flow: the version in force can be changed into a new one, earlier versions are kept with what still runs on them. */
export function DefinitionPage() {
  const { t } = useTranslation()
  const words = useWords()
  const can = useCan()
  const { kind = '' } = useParams({ strict: false }) as { kind?: string }
  const query = useQuery({
    queryKey: ['definitions', kind],
    queryFn: () => read(api.GET('/v1/workflow/definitions', { params: { query: { kind } } })),
  })
  return (
    <PageShell title={`${t('workflow.definitions.title')} · ${words.kind(kind)}`}>
      <Loaded query={query}>
        {({ items }) => {
          const active = items.find((definition) => definition.active)
          return (
            <>
              {active && can('workflow.definition.change') ? (
                <LevelEditor key={active.version} definition={active} />
              ) : active ? (
                <LevelSteps levels={active.levels} conditions={active.conditions} />
              ) : null}
              <h2 className="section">{t('workflow.definitions.versions')}</h2>
              <Table<Schemas['WorkflowDefinition']>
                aria-label={t('workflow.definitions.versions')}
                size="small"
                rowKey="version"
                dataSource={items}
                pagination={false}
                expandable={{
                  columnTitle: <Unseen>{t('list.details')}</Unseen>,
                  expandedRowRender: ({ levels, conditions }) => <LevelSteps levels={levels} conditions={conditions} />,
                }}
                columns={[
                  {
                    title: t('workflow.definitions.versionTitle'),
                    render: (_, line) =>
                      `${t('workflow.definitions.version', { version: line.version })} ${line.active ? t('workflow.definitions.active') : ''}`,
                  },
                  { title: t('workflow.definitions.levels'), render: (_, line) => line.levels.length },
                  { title: t('workflow.definitions.runningTitle'), dataIndex: 'running' },
                  { title: t('workflow.definitions.changedAt'), dataIndex: 'changedAt', render: moment },
                ]}
              />
            </>
          )
        }}
      </Loaded>
    </PageShell>
  )
}
