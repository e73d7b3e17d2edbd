import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Descriptions, Tabs } from 'antd'
import { type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { PipelineActions } from './PipelineActions.tsx'
import { PipelineState } from './PipelinesPage.tsx'
import { PipelineEditor } from './PipelineEditor.tsx'
import { RunTable } from './RunTable.tsx'
import { TriggerForm } from './TriggerForm.tsx'
import type { Pipeline } from './useDraft.ts'
import { Versions } from './Versions.tsx'

/** One pipeline: its draft with live preview, golden rows, versions, runs. */
export function PipelinePage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const queries = useQueryClient()
  const key = ['cleansing', 'pipeline', id]
  const flush = useRef(async () => {})
  const query = useQuery({
    queryKey: key,
    queryFn: () => read(api.GET('/v1/cleansing/pipelines/{pipeline}', { params: { path: { pipeline: id } } })),
    staleTime: 30_000,
  })
  return (
    <Loaded query={query}>
      {(pipeline) => (
        <PageShell title={pipeline.name} actions={<PipelineActions pipeline={pipeline} flush={flush} />}>
          <PipelineHead pipeline={pipeline} />
          <PipelineTabs pipeline={pipeline} flush={flush} onSaved={(saved) => queries.setQueryData(key, saved)} />
        </PageShell>
      )}
    </Loaded>
  )
}

function PipelineHead({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation()
  const { output, outputName } = pipeline
  const items = [
    {
      key: 'input',
      label: t('cleansing.input'),
      children: <Go to={`/datasets/${pipeline.input}`}>{pipeline.inputName}</Go>,
    },
    {
      key: 'output',
      label: t('cleansing.output'),
      children: output ? (
        <Go to={`/datasets/${output}`}>{outputName}</Go>
      ) : (
        t('cleansing.outputLater', { name: outputName })
      ),
    },
    { key: 'state', label: t('cleansing.state'), children: <PipelineState pipeline={pipeline} /> },
    { key: 'trigger', label: t('cleansing.trigger'), children: t(`cleansing.triggers.${pipeline.trigger.kind}`) },
  ]
  return <Descriptions size="small" column={{ xs: 1, md: 2, xl: 4 }} items={items} style={{ marginBottom: 8 }} />
}

interface TabsProps {
  pipeline: Pipeline
  flush: RefObject<() => Promise<void>>
  onSaved(saved: Pipeline): void
}

function PipelineTabs({ pipeline, flush, onSaved }: TabsProps) {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const editable = can('cleansing.pipeline.edit') && !pipeline.retiredAt
  const at = filters.tab ?? 'steps'
  const editor = ['steps', 'golden'].includes(at) ? (at as 'steps' | 'golden') : null
  return (
    <>
      <Tabs
        activeKey={at}
        onChange={(tab) => change({ tab })}
        items={['steps', 'golden', 'versions', 'runs', ...(editable ? ['timing'] : [])].map((key) => ({
          key,
          label: t(`cleansing.tabs.${key}`),
        }))}
      />
      {/* one editor for both tabs, so that what is being typed is not lost between them */}
      <div hidden={editor === null}>
        <PipelineEditor
          key={pipeline.id}
          pipeline={pipeline}
          tab={editor ?? 'steps'}
          editable={editable}
          onSaved={onSaved}
          flush={flush}
        />
      </div>
      {at === 'versions' ? <Versions pipeline={pipeline} /> : null}
      {at === 'runs' ? <RunTable pipeline={pipeline.id} /> : null}
      {at === 'timing' ? <TriggerForm pipeline={pipeline} /> : null}
    </>
  )
}
