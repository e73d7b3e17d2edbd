import { Button, Checkbox, Popconfirm, Tooltip } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'

/** Takes a checked sheet in: the whole when all is right, else what is right. */
export function ApplyImport({ made }: { made: Schemas['CatalogueImport'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [submit, setSubmit] = useState(false)
  if (!can('catalogue.import.apply')) return null
  const apply = (mode: 'all' | 'rows') =>
    act(
      () =>
        read(
          api.POST('/v1/catalogue/imports/{import}/apply', {
            params: { path: { import: made.id } },
            body: { mode, submit },
          }),
        ),
      { done: t('bulk.started') },
    )
  const right = made.created + made.changed
  const whole = made.refused === 0
  return (
    <>
      <Checkbox checked={submit} onChange={({ target }) => setSubmit(target.checked)}>
        {t('bulk.submit')}
      </Checkbox>
      {whole ? null : (
        <Popconfirm title={t('bulk.confirm', { name: made.name })} onConfirm={() => void apply('rows')}>
          <Button loading={busy} disabled={right === 0}>
            {t('bulk.applyRows', { count: right })}
          </Button>
        </Popconfirm>
      )}
      <Tooltip title={whole ? undefined : t('bulk.applyAllHint')}>
        <Popconfirm
          title={t('bulk.confirm', { name: made.name })}
          onConfirm={() => void apply('all')}
          disabled={!whole}
        >
          <Button type="primary" loading={busy} disabled={!whole || right === 0}>
            {t('bulk.applyAll')}
          </Button>
        </Popconfirm>
      </Tooltip>
    </>
  )
}
