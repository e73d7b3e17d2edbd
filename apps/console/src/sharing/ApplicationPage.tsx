import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { ApplicationFacts } from '../workflow/ApplicationFacts.tsx'
import { GrantLink } from './GrantLink.tsx'
import { SharingTag } from './SharingTag.tsx'
import { useService } from './useService.ts'

/** One application with its way so far; after 补正 the consumer goes on from here. */
export function ApplicationPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { me } = useMe()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sharing', 'application', id],
    queryFn: () => read(api.GET('/v1/sharing/applications/{application}', { params: { path: { application: id } } })),
  })
  const service = useService(query.data?.service)
  const mine = query.data !== undefined && query.data.consumer === me?.subject.org
  return (
    <PageShell
      title={service.data ? t('sharing.applyFor', { title: service.data.title }) : t('sharing.application')}
      actions={
        query.data?.state === 'supplement' && mine ? (
          <Button type="primary" onClick={() => void navigate({ to: `/applications/${id}/edit` as '/' })}>
            {t('sharing.supplement')}
          </Button>
        ) : null
      }
    >
      <Loaded query={query}>
        {(found) => (
          <div className="two-columns">
            <div>
              {found.refusalReason ? (
                <Alert
                  type="error"
                  showIcon
                  style={{ marginBottom: 12 }}
                  title={t('sharing.refusedFor', { code: found.refusalCode ?? '—', reason: found.refusalReason })}
                />
              ) : null}
              <ApplicationFacts kind="sharing.application" target={id} remarks={found.remarks ?? {}} />
            </div>
            <Way application={found} />
          </div>
        )}
      </Loaded>
    </PageShell>
  )
}

function Way({ application }: { application: Schemas['SharingApplication'] }) {
  const { t } = useTranslation()
  const { state, createdAt, submittedAt, receivedAt, answeredAt, flow } = application
  const steps = Object.entries({ createdAt, submittedAt, receivedAt, answeredAt }).filter(([, at]) => at !== null)
  return (
    <div>
      <p>
        <SharingTag state={state} />
      </p>
      <Timeline
        items={steps.map(([step, at]) => ({ key: step, content: `${t(`sharing.way.${step}`)} ${moment(at)}` }))}
      />
      {flow ? (
        <p>
          <Go to={`/workflow/flows/${flow}`}>{t('sharing.openFlow')}</Go>
        </p>
      ) : null}
      {state === 'approved' ? <GrantLink application={application} /> : null}
    </div>
  )
}
