import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CertificateTable } from './certificate/CertificateTable.tsx'
import { CheckTable } from './CheckTable.tsx'
import { MappingTab } from './mapping/MappingTab.tsx'
import { PackPlan } from './pack/PackPlan.tsx'
import { ProfileTab } from './profile/ProfileTab.tsx'
import { RuleEditor } from './RuleEditor.tsx'
import { Schedule } from './Schedule.tsx'

/** Quality of one dataset: its checks, its rules, when it is checked; 立即检查 runs now. */
export function DatasetQualityPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [filters, change] = useUrlFilters()
  const [job, setJob] = useState<string | null>(null)
  const query = useQuery({
    queryKey: ['intake', 'dataset', id],
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path: { dataset: id } } })),
  })
  const run = async () => {
    const work = () =>
      api.POST('/v1/quality/datasets/{dataset}/checks', { params: { path: { dataset: id } }, body: {} })
    const queued = await act(() => read(work()))
    if (queued) setJob(queued.job)
  }
  return (
    <PageShell
      title={query.data ? t('quality.of', { name: query.data.name }) : t('quality.title')}
      actions={
        can('quality.check.run') ? (
          <Button type="primary" loading={busy} onClick={() => void run()}>
            {t('quality.run')}
          </Button>
        ) : null
      }
    >
      {job ? <JobProgress key={job} job={job} onDone={() => void act(async () => true)} /> : null}
      <Loaded query={query}>
        {(dataset) => (
          <Tabs
            activeKey={filters.tab ?? 'checks'}
            onChange={(tab) => change({ tab, rule: undefined, library: undefined })}
            destroyOnHidden
            items={[
              { key: 'checks', label: t('quality.tabs.checks'), children: <CheckTable dataset={id} /> },
              { key: 'rules', label: t('quality.tabs.rules'), children: <RuleEditor dataset={dataset} /> },
              { key: 'mapping', label: t('quality.tabs.mapping'), children: <MappingTab dataset={id} /> },
              { key: 'packs', label: t('quality.tabs.packs'), children: <PackPlan dataset={id} /> },
              { key: 'profile', label: t('quality.profile.tab'), children: <ProfileTab dataset={id} /> },
              { key: 'certificates', label: t('quality.certificate.tab'), children: <CertificateTable dataset={id} /> },
              { key: 'schedule', label: t('quality.tabs.schedule'), children: <Schedule dataset={id} /> },
            ]}
          />
        )}
      </Loaded>
    </PageShell>
  )
}
