import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { ApplicationForm, type ApplicationInput } from './ApplicationForm.tsx'
import { useService } from './useService.ts'

/** 共享申请: a new one for `?service=`, or the corrected form after 补正 at /applications/:id/edit. */
export function ApplyPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const { id } = useParams({ strict: false }) as { id?: string }
  const wanted = (useSearch({ strict: false }) as { service?: string }).service
  const known = useQuery({
    queryKey: ['sharing', 'application', id],
    enabled: id !== undefined,
    queryFn: () =>
      read(api.GET('/v1/sharing/applications/{application}', { params: { path: { application: id ?? '' } } })),
  })
  const service = wanted ?? known.data?.service ?? ''
  const query = useService(service)
  const send = async (body: ApplicationInput, form: Parameters<typeof act>[1]) => {
    const sent = await act(
      () =>
        known.data
          ? read(
              api.PUT('/v1/sharing/applications/{application}', {
                params: { path: { application: known.data.id } },
                body: { ...body, revision: known.data.revision },
              }),
            )
          : read(api.POST('/v1/sharing/applications', { body })),
      { ...form, done: t('sharing.applied') },
    )
    if (sent) void navigate({ to: `/applications/${sent.id}` as '/' })
  }
  return (
    <PageShell title={query.data ? t('sharing.applyFor', { title: query.data.title }) : t('sharing.apply')}>
      {service === '' && id === undefined ? (
        <Alert type="info" showIcon title={t('sharing.chooseService')} />
      ) : (
        <Loaded query={query}>
          {(found) => <ApplicationForm service={found} known={known.data} busy={busy} onSubmit={send} />}
        </Loaded>
      )}
    </PageShell>
  )
}
