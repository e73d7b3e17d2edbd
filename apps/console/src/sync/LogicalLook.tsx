import { Button, Space, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { DoubtTag } from '../ticket/DoubtTag.tsx'
import { Go } from '../ui/Go.tsx'
import { useAct } from '../ui/useAct.ts'
import { LogicalProfile } from './LogicalProfile.tsx'

type Shown =
  | { kind: 'rows'; found: Schemas['ConnectionLogicalRows'] }
  | { kind: 'profile'; found: Schemas['ConnectionLogicalProfile'] }
  | { kind: 'check'; found: Schemas['QualityRemoteCheck'] }

/** Rows, profile or quality of a dataset as its own database answers now. */
export function LogicalLook({ logical: { id, dataset } }: { logical: Schemas['ConnectionLogical'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [shown, setShown] = useState<Shown | null>(null)
  const path = { params: { path: { id } } }
  const look = async (work: () => Promise<Shown>) => setShown((await act(work)) ?? null)
  const rows = () =>
    look(async () => ({ kind: 'rows', found: await read(api.GET('/v1/connection/logical/{id}/rows', path)) }))
  const profile = () =>
    look(async () => ({ kind: 'profile', found: await read(api.GET('/v1/connection/logical/{id}/profile', path)) }))
  const check = () =>
    look(async () => ({
      kind: 'check',
      found: await read(api.POST('/v1/quality/datasets/{dataset}/remote-checks', { params: { path: { dataset } } })),
    }))
  return (
    <>
      <Space style={{ margin: '16px 0' }}>
        <Button loading={busy} onClick={() => void rows()}>
          {t('sync.lookRows')}
        </Button>
        <Button loading={busy} onClick={() => void profile()}>
          {t('sync.lookProfile')}
        </Button>
        {can('quality.check.run') ? (
          <Button loading={busy} onClick={() => void check()}>
            {t('sync.lookCheck')}
          </Button>
        ) : null}
      </Space>
      {shown ? <Look shown={shown} dataset={dataset} /> : null}
    </>
  )
}

function Look({ shown, dataset }: { shown: Shown; dataset: string }) {
  const { t } = useTranslation()
  const common = { size: 'small' as const, pagination: false as const, scroll: { x: 'max-content' as const } }
  if (shown.kind === 'rows')
    return (
      <Table
        {...common}
        aria-label={t('sync.lookRows')}
        rowKey={(row) => row.join('\u001f')}
        dataSource={shown.found.rows}
        columns={shown.found.columns.map((title, i) => ({
          title,
          key: title,
          render: (_: unknown, row: (string | null)[], at: number) => (
            <>
              {i === 0 ? <DoubtTag marks={shown.found.marks} at={at} /> : null}
              {row[i] ?? '—'}
            </>
          ),
        }))}
      />
    )
  if (shown.kind === 'profile') return <LogicalProfile profile={shown.found} />
  const { check, score, grade } = shown.found
  return (
    <>
      <p>
        <Go to={`/quality/${dataset}/checks/${check}`}>
          {t('quality.scoreOf', { score: score ?? '—', grade: grade ?? '—' })}
        </Go>{' '}
        {t('sync.checkKept')}
      </p>
      <Table
        {...common}
        aria-label={t('sync.lookCheck')}
        rowKey="rule"
        dataSource={shown.found.results}
        locale={{ emptyText: t('sync.noRules') }}
        columns={[
          { title: t('sync.rule'), dataIndex: 'title' },
          {
            title: t('quality.way'),
            dataIndex: 'way',
            render: (way: string | null) => (way ? t(`quality.ways.${way}`) : '—'),
          },
          { title: t('sync.result'), dataIndex: 'state', render: (state: string) => t(`sync.ruleStates.${state}`) },
          { title: t('sync.checked'), dataIndex: 'checked', align: 'right' },
          { title: t('sync.bad'), dataIndex: 'bad', align: 'right' },
          { title: t('sync.note'), dataIndex: 'note' },
        ]}
      />
    </>
  )
}
