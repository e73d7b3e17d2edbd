import { useNavigate } from '@tanstack/react-router'
import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { ImpactNote } from '../../lineage/ImpactNote.tsx'
import { useCan } from '../../session/session.tsx'
import { ConfirmButton } from '../../ui/ConfirmButton.tsx'
import { Go } from '../../ui/Go.tsx'
import { useAct } from '../../ui/useAct.ts'
import { RotateSecret } from './RotateSecret.tsx'

type Source = Schemas['ConnectionSource']

const PATHS = {
  test: '/v1/connection/sources/{source}/test',
  enable: '/v1/connection/sources/{source}/enable',
  pause: '/v1/connection/sources/{source}/pause',
  resume: '/v1/connection/sources/{source}/resume',
} as const
const NEXT = { draft: null, tested: 'enable', enabled: 'pause', paused: 'resume' } as const

/** What may be done with a source in its state. */
export function SourceActions({ source }: { source: Source }) {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  if (!can('connection.source.edit')) return null
  const params = { path: { source: source.id } }
  const step = (action: keyof typeof PATHS) =>
    act(() => read(api.POST(PATHS[action], { params })), { done: t(`connection.source.did.${action}`) })
  const remove = async () => {
    const gone = await act(() => read(api.DELETE('/v1/connection/sources/{source}', { params })).then(() => true), {
      done: t('connection.source.removed'),
    })
    if (gone) void navigate({ to: '/connection/sources' as '/' })
    return gone
  }
  const next = NEXT[source.state]
  const impact = <ImpactNote of={[`connection:${source.id}`]} />
  return (
    <Space wrap>
      <ConfirmButton
        danger
        disabled={busy}
        label={t('connection.source.remove')}
        explain={t('connection.source.removeSure')}
        onConfirm={remove}
      >
        {impact}
      </ConfirmButton>
      <Go to={`/connection/sources/${source.id}/edit`} as="button">
        {t('connection.source.edit')}
      </Go>
      <RotateSecret source={source} />
      <Button onClick={() => void step('test')} loading={busy}>
        {t('connection.source.test')}
      </Button>
      {next === 'pause' ? (
        <ConfirmButton
          type="primary"
          disabled={busy}
          label={t('connection.source.pause')}
          explain={t('connection.source.pauseExplain')}
          onConfirm={() => step('pause')}
        >
          {impact}
        </ConfirmButton>
      ) : next ? (
        <Button type="primary" onClick={() => void step(next)} disabled={busy}>
          {t(`connection.source.${next}`)}
        </Button>
      ) : null}
    </Space>
  )
}
