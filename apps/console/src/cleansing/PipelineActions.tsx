import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Input, Space } from 'antd'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { ImpactNote } from '../lineage/ImpactNote.tsx'
import { useCan } from '../session/session.tsx'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { useAct } from '../ui/useAct.ts'
import type { Pipeline } from './useDraft.ts'

interface Props {
  pipeline: Pipeline
  /** keeps a change that was made a moment ago */
  flush: RefObject<() => Promise<void>>
}

/** Publish, run, retire: only what may be done now. */
export function PipelineActions({ pipeline, flush }: Props) {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const path = { pipeline: pipeline.id }
  const impact = <ImpactNote of={[`pipeline:${pipeline.id}`]} />
  if (pipeline.retiredAt) return null
  const run = async () => {
    const started = await act(() =>
      read(api.POST('/v1/cleansing/pipelines/{pipeline}/runs', { params: { path }, body: {} })),
    )
    if (started) void navigate({ to: `/cleansing/runs/${started.id}` as '/' })
  }
  const retire = () =>
    act(() => api.POST('/v1/cleansing/pipelines/{pipeline}/retire', { params: { path } }), {
      done: t('cleansing.retireDone'),
    })
  return (
    <Space wrap>
      {can('cleansing.pipeline.publish') && (pipeline.published === null || pipeline.changed) ? (
        <FormModal<{ note?: string }>
          type={pipeline.published === null ? 'primary' : 'default'}
          label={t('cleansing.publish')}
          explain={t('cleansing.publishHint')}
          done={t('cleansing.publishDone')}
          send={async ({ note = '' }) => {
            await flush.current()
            return read(api.POST('/v1/cleansing/pipelines/{pipeline}/versions', { params: { path }, body: { note } }))
          }}
        >
          {pipeline.published === null ? null : impact}
          <Form.Item name="note" label={t('cleansing.note')}>
            <Input.TextArea rows={2} maxLength={500} showCount />
          </Form.Item>
        </FormModal>
      ) : null}
      {can('cleansing.run.start') && pipeline.published !== null ? (
        <Button type="primary" loading={busy} onClick={() => void run()}>
          {t('cleansing.run')}
        </Button>
      ) : null}
      {can('cleansing.pipeline.edit') ? (
        <ConfirmButton danger label={t('cleansing.retire')} explain={t('cleansing.retireConfirm')} onConfirm={retire}>
          {impact}
        </ConfirmButton>
      ) : null}
    </Space>
  )
}
