import { Tabs, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '../../session/session.tsx'
import { JobProgress } from '../../ui/JobProgress.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { DiscoveryTable } from './DiscoveryTable.tsx'
import { StartDiscovery } from './StartDiscovery.tsx'
import { SuggestionTable } from './SuggestionTable.tsx'

/** 规则发现: suggestions that wait for a person, and what each look at the data suspects. */
export function DiscoveryPage() {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const [filters, change] = useUrlFilters()
  const [job, setJob] = useState<string | null>(null)
  return (
    <PageShell
      title={t('quality.discovery.title')}
      actions={can('quality.discovery.run') ? <StartDiscovery onStart={setJob} /> : null}
    >
      <Typography.Paragraph type="secondary">{t('quality.discovery.explain')}</Typography.Paragraph>
      {job ? <JobProgress key={job} job={job} onDone={() => void act(async () => true)} /> : null}
      <Tabs
        activeKey={filters.tab ?? 'inbox'}
        onChange={(tab) => change({ tab })}
        items={[
          { key: 'inbox', label: t('quality.discovery.tabs.inbox'), children: <SuggestionTable /> },
          { key: 'runs', label: t('quality.discovery.tabs.runs'), children: <DiscoveryTable /> },
        ]}
      />
    </PageShell>
  )
}
