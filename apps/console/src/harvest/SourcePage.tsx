import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Button, Descriptions, Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { RunTable } from './RunTable.tsx'
import { SourceForm } from './SourceForm.tsx'
import { postFile } from '../ui/post-file.ts'

/** One source: what it holds, its runs, a file for it, a new run. */
export function SourcePage() {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { nameOf } = useOrgs()
  const { act, busy } = useAct()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [editing, setEditing] = useState(false)
  const query = useQuery({
    queryKey: ['harvest', 'source', id],
    queryFn: () => read(api.GET('/v1/harvest/sources/{source}', { params: { path: { source: id } } })),
  })
  const start = async (whole: boolean) => {
    const begun = await act(
      () => read(api.POST('/v1/harvest/sources/{source}/runs', { params: { path: { source: id } }, body: { whole } })),
      { done: t('harvest.started') },
    )
    if (begun) void navigate({ to: `/harvest/runs/${begun.run.id}` as '/' })
  }
  const upload = (file: File) =>
    void act(() => postFile(`/v1/harvest/sources/${id}/file`, file), { done: t('harvest.uploaded') })
  return (
    <PageShell
      title={query.data?.name ?? t('harvest.title')}
      actions={
        can('harvest.source.run') ? (
          <>
            <Button onClick={() => setEditing(true)}>{t('harvest.edit')}</Button>
            <Upload showUploadList={false} beforeUpload={(file) => (upload(file), false)}>
              <Button loading={busy}>{t('harvest.upload')}</Button>
            </Upload>
            <Button onClick={() => void start(true)}>{t('harvest.runWhole')}</Button>
            <Button type="primary" loading={busy} onClick={() => void start(false)}>
              {t('harvest.run')}
            </Button>
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {(source) => (
          <>
            <Descriptions
              bordered
              size="small"
              column={2}
              items={[
                { key: 'kind', label: t('harvest.kind'), children: t(`harvest.kinds.${source.kind}`) },
                { key: 'url', label: t('harvest.url'), children: source.url || '—' },
                { key: 'provider', label: t('harvest.provider'), children: nameOf(source.provider) },
                { key: 'next', label: t('harvest.nextDue'), children: moment(source.nextDue) },
                ...Object.entries(source.records).map(([state, count]) => ({
                  key: state,
                  label: t(`harvest.recordStates.${state}`),
                  children: <Go to={`/harvest/records?source=${id}&state=${state}`}>{count.toLocaleString()}</Go>,
                })),
              ]}
            />
            <h2>{t('harvest.runs')}</h2>
            <RunTable source={id} />
            {editing ? <SourceForm source={source} onClose={() => setEditing(false)} /> : null}
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
