import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button, Radio, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { useShown } from './useShown.ts'

type Change = Schemas['HarvestChange']
type Choices = Record<string, 'remote' | 'local'>

/** One change, side by side: as it was, as the source says, as the entry says; chosen field by field. */
export function ChangePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['harvest', 'change', id],
    queryFn: () => read(api.GET('/v1/harvest/changes/{change}', { params: { path: { change: id } } })),
  })
  return (
    <PageShell
      title={query.data?.title ?? t('harvest.changes')}
      actions={query.data ? <Go to={`/catalogue/${query.data.entry}`}>{t('harvest.openEntry')}</Go> : null}
    >
      <Loaded query={query}>{(change) => <Decision key={change.id} change={change} />}</Loaded>
    </PageShell>
  )
}

function Decision({ change }: { change: Change }) {
  const { t } = useTranslation()
  const shown = useShown()
  const can = useCan()
  const { act, busy } = useAct()
  const start = Object.fromEntries(
    change.sides.filter(({ conflict }) => !conflict).map(({ field }) => [field, 'remote' as const]),
  )
  const [choices, setChoices] = useState<Choices>(change.choices ?? start)
  const open = change.state === 'open' && can('harvest.change.settle')
  // a decision moves what was adopted: the old text stands beside the new one only until then
  const shownSides = change.state === 'open' ? (['before', 'remote', 'local'] as const) : (['remote', 'local'] as const)
  const settle = () =>
    void act(
      () =>
        read(
          api.POST('/v1/harvest/changes/{change}/settle', {
            params: { path: { change: change.id } },
            body: { choices },
          }),
        ),
      { done: t('harvest.settled') },
    )
  return (
    <>
      <Table
        aria-label={t('harvest.changes')}
        size="small"
        rowKey="field"
        pagination={false}
        dataSource={change.sides}
        columns={[
          {
            title: t('harvest.field'),
            render: (_, { field, conflict }) => (
              <>
                {t(`harvest.labels.${field}`)} {conflict ? <Tag color="error">{t('harvest.conflict')}</Tag> : null}
              </>
            ),
          },
          ...shownSides.map((side) => ({
            title: t(`harvest.${side}`),
            render: (_: unknown, line: Change['sides'][number]) => shown(line.field, line[side]),
          })),
          {
            title: t('harvest.choice'),
            render: (_, { field }) => (
              <Radio.Group
                aria-label={t(`harvest.labels.${field}`)}
                disabled={!open}
                value={choices[field]}
                onChange={({ target }) => setChoices({ ...choices, [field]: target.value as 'remote' | 'local' })}
                options={[
                  { value: 'remote', label: t('harvest.takeRemote') },
                  { value: 'local', label: t('harvest.keepLocal') },
                ]}
              />
            ),
          },
        ]}
      />
      <p>{t('harvest.settleHelp')}</p>
      {open ? (
        <Button
          type="primary"
          loading={busy}
          disabled={change.fields.some((field) => !choices[field])}
          onClick={settle}
        >
          {t('harvest.settle')}
        </Button>
      ) : (
        <Tag>{t(`harvest.changeStates.${change.state}`)}</Tag>
      )}
    </>
  )
}
