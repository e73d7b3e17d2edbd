import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { Certificate } from './Certificate.tsx'
import { DestructionTerms } from './DestructionTerms.tsx'

/** One destruction: who asked, who agreed, what was destroyed, and its certificate. */
export function DestructionPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['lifecycle', 'destruction', id],
    queryFn: () => read(api.GET('/v1/lifecycle/destructions/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'approved' ? 1000 : false),
  })
  return (
    <PageShell
      title={query.data ? `${t('lifecycle.destruction')} · ${query.data.name}` : t('lifecycle.destruction')}
      actions={query.data ? <Actions of={query.data} /> : null}
    >
      <Loaded query={query}>
        {(one) => (
          <>
            {one.failure ? <Alert type="error" showIcon title={one.failure} style={{ marginBottom: 12 }} /> : null}
            {one.state === 'destroyed' ? (
              <>
                <div className="no-print">
                  <DestructionTerms of={one} />
                </div>
                <Certificate id={one.id} />
              </>
            ) : (
              <>
                <DestructionTerms of={one} />
                <h2>{t('lifecycle.certificate')}</h2>
                <p>{t('lifecycle.noCertificate')}</p>
              </>
            )}
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function Actions({ of }: { of: Schemas['LifecycleDestruction'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const retry = () => act(() => api.POST('/v1/lifecycle/destructions/{id}/retry', { params: { path: { id: of.id } } }))
  return (
    <Space>
      {of.flow ? (
        <Go as="button" to={`/workflow/flows/${of.flow}`}>
          {t('lifecycle.flow')}
        </Go>
      ) : null}
      {of.state === 'failed' && can('lifecycle.destruction.request') ? (
        <Button type="primary" loading={busy} onClick={() => void retry()}>
          {t('lifecycle.retry')}
        </Button>
      ) : null}
    </Space>
  )
}
