import { useQuery } from '@tanstack/react-query'
import { Card, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { LevelSteps } from './LevelSteps.tsx'
import { useWords } from './useWords.ts'

/** 流程设置: the approval flows in force, each as its steps. */
export function DefinitionsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const words = useWords()
  const query = useQuery({
    queryKey: ['definitions'],
    queryFn: () => read(api.GET('/v1/workflow/definitions')),
  })
  return (
    <PageShell title={t('workflow.definitions.title')}>
      <Loaded query={query}>
        {({ items }) =>
          items.map((definition) => (
            <Card
              key={definition.kind}
              size="small"
              style={{ marginBottom: 16 }}
              title={
                <>
                  {words.kind(definition.kind)}{' '}
                  <Tag>{t('workflow.definitions.version', { version: definition.version })}</Tag>
                  {t('workflow.definitions.running', { count: definition.running })}
                </>
              }
              extra={
                <Go to={`/workflow/definitions/${definition.kind}`}>
                  {t(can('workflow.definition.change') ? 'workflow.definitions.edit' : 'workflow.definitions.open')}
                </Go>
              }
            >
              <LevelSteps levels={definition.levels} conditions={definition.conditions} />
            </Card>
          ))
        }
      </Loaded>
    </PageShell>
  )
}
