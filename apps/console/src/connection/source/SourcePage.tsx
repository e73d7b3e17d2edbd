import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../../api.ts'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { FilesSection } from './FilesSection.tsx'
import { FILE_KINDS } from './kind-fields.ts'
import { SourceActions } from './SourceActions.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import { TablesSection } from './TablesSection.tsx'
import { TrialAlert } from './TrialAlert.tsx'

/** One source: its connection and state, and what it holds. */
export function SourcePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['connection', 'source', id],
    queryFn: () => read(api.GET('/v1/connection/sources/{source}', { params: { path: { source: id } } })),
  })
  return (
    <PageShell
      title={query.data?.name ?? t('connection.source.title')}
      actions={query.data ? <SourceActions source={query.data} /> : null}
    >
      <Loaded query={query}>
        {(source) => (
          <>
            {source.writableSince ? (
              <Alert
                type="warning"
                showIcon
                style={{ marginBottom: 12 }}
                title={t('connection.source.writableTitle', { since: moment(source.writableSince) })}
                description={t('connection.source.writableHelp')}
              />
            ) : null}
            <SourceFacts source={source} />
            {source.trial ? (
              <TrialAlert trial={source.trial} />
            ) : (
              <Alert type="info" showIcon title={t('connection.source.untried')} style={{ margin: '12px 0' }} />
            )}
            {source.trial?.ok ? (
              FILE_KINDS.has(source.kind) ? (
                <FilesSection source={source} />
              ) : (
                <TablesSection source={source} />
              )
            ) : null}
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
