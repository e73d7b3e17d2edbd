import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Tabs } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { useNames } from '../../sync/useNames.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { useOrgs } from '../../ui/OrgSelect.tsx'
import { PageShell } from '../../ui/PageShell.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { CaptureActions } from './CaptureActions.tsx'
import { CaptureLines } from './CaptureLines.tsx'
import { CaptureStateTag } from './CaptureStateTag.tsx'
import { CaptureTables } from './CaptureTables.tsx'
import { LagLine } from './LagLine.tsx'
import { LagText } from './LagText.tsx'
import { Segments } from './Segments.tsx'

type Capture = Schemas['ConnectionCapture']

/** One capture: state, lag, its tables with what they wait for, its files and its log. */
export function CapturePage() {
  const { t } = useTranslation()
  const can = useCan()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [filters, change] = useUrlFilters()
  const query = useQuery({
    queryKey: ['connection', 'capture', id],
    queryFn: () => read(api.GET('/v1/connection/captures/{capture}', { params: { path: { capture: id } } })),
    refetchInterval: ({ state }) => (['snapshot', 'running'].includes(state.data?.state ?? '') ? 2000 : 10_000),
  })
  return (
    <PageShell
      title={query.data?.name ?? t('connection.capture.title')}
      actions={query.data && can('connection.capture.edit') ? <CaptureActions capture={query.data} /> : null}
    >
      <Loaded query={query}>
        {(capture) => (
          <>
            {capture.trouble ? (
              <Alert type="warning" showIcon role="alert" style={{ marginBottom: 12 }} title={capture.trouble.title} />
            ) : null}
            <CaptureFacts capture={capture} />
            <Tabs
              activeKey={filters.tab ?? 'tables'}
              onChange={(tab) => change({ tab })}
              destroyOnHidden
              items={[
                { key: 'tables', children: <CaptureTables capture={capture} /> },
                { key: 'segments', children: <Segments capture={capture} /> },
                { key: 'log', children: <CaptureLines capture={id} /> },
              ].map((tab) => ({ ...tab, label: t(`connection.capture.tabs.${tab.key}`) }))}
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function CaptureFacts({ capture }: { capture: Capture }) {
  const { t } = useTranslation()
  const names = useNames()
  const { nameOf } = useOrgs()
  const facts: [string, ReactNode][] = [
    ['source', <Go to={`/connection/sources/${capture.source}`}>{names.source(capture.source)}</Go>],
    ['provider', nameOf(capture.provider)],
    ['state', <CaptureStateTag state={capture.state} />],
    ['lag', <LagText capture={capture} />],
    ['lastHour', <LagLine capture={capture.id} width={220} height={36} />],
    ['takenAt', moment(capture.takenAt)],
    ['commitAt', moment(capture.commitAt)],
    [
      'skew',
      capture.skewMs === null ? '—' : t('connection.capture.skewOf', { seconds: (capture.skewMs / 1000).toFixed(1) }),
    ],
    ['position', capture.position ?? '—'],
    [
      'compactMinutes',
      t('connection.capture.compactOf', { minutes: capture.compactMinutes, changes: capture.compactChanges }),
    ],
  ]
  return (
    <Descriptions
      bordered
      size="small"
      column={2}
      items={facts.map(([key, children]) => ({ key, label: t(`connection.capture.${key}`), children }))}
    />
  )
}
