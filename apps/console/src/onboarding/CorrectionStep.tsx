import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Popconfirm, Space, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { DuplicateHint } from './DuplicateHint.tsx'
import { EntryFields } from './EntryFields.tsx'
import { RuleTable } from './RuleTable.tsx'
import { useProposal } from './useProposal.ts'

/** Step 3: everything the platform proposed, each guess with its confidence, and the clerk's corrections, saved as they are made. */
export function CorrectionStep({ draft, onLoading }: { draft: Schemas['OnboardingDraft']; onLoading(): void }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const queries = useQueryClient()
  const { proposal, change, save, state, failure } = useProposal(draft)
  const editable = draft.state !== 'submitted' && draft.state !== 'discarded'
  const path = { draft: draft.id }

  const load = async () => {
    const revision = await save()
    if (revision === undefined) return
    // at once, not when all else is loaded anew: the rows may be in by then, and the clerk a step further
    await act(async () => {
      const begun = await read(api.POST('/v1/onboarding/drafts/{draft}/load', { params: { path }, body: { revision } }))
      queries.setQueryData(['onboarding', draft.id], begun)
      onLoading()
    })
  }
  const discard = async () => {
    const revision = await save()
    if (revision === undefined) return
    const work = () => api.POST('/v1/onboarding/drafts/{draft}/discard', { params: { path }, body: { revision } })
    await act(work, { done: t('onboarding.discarded') })
  }
  const kept = proposal.columns.filter((column) => column.keep).length
  const unsure = proposal.columns.filter((column) => column.confidence < 0.6).length
  return (
    <>
      {failure ? <Alert type="error" showIcon title={failure} style={{ marginBottom: 12 }} /> : null}
      {unsure > 0 ? (
        <Alert type="info" showIcon title={t('onboarding.unsure', { count: unsure })} style={{ marginBottom: 12 }} />
      ) : null}
      <DuplicateHint provider={draft.provider} proposal={proposal} disabled={!editable} onChange={change} />
      <Tabs
        defaultActiveKey="columns"
        items={[
          {
            key: 'entry',
            label: t('onboarding.entryTab'),
            forceRender: true,
            children: <EntryFields proposal={proposal} disabled={!editable} onChange={change} />,
          },
          {
            key: 'columns',
            label: t('onboarding.columnsTab', { kept, all: proposal.columns.length }),
            children: (
              <ColumnTable
                label={t('onboarding.columnTable')}
                columns={proposal.columns}
                disabled={!editable}
                onChange={(columns) => change({ columns })}
              />
            ),
          },
          {
            key: 'rules',
            label: t('onboarding.rulesTab', {
              kept: proposal.rules.filter((rule) => rule.keep).length,
              all: proposal.rules.length,
            }),
            children: (
              <RuleTable
                rules={proposal.rules}
                titles={draft.ruleTitles}
                titleOf={(name) => proposal.columns.find((column) => column.name === name)?.title ?? name}
                disabled={!editable}
                onChange={(rules) => change({ rules })}
              />
            ),
          },
        ]}
      />
      <Space style={{ marginTop: 16 }}>
        <Button
          type="primary"
          disabled={!editable || draft.state === 'loading'}
          loading={busy}
          onClick={() => void load()}
        >
          {t(draft.state === 'loaded' || draft.state === 'failed' ? 'onboarding.loadAgain' : 'onboarding.load')}
        </Button>
        {draft.entry === null && editable ? (
          <Popconfirm title={t('onboarding.discardSure')} onConfirm={discard}>
            <Button danger>{t('onboarding.discard')}</Button>
          </Popconfirm>
        ) : null}
        <span aria-live="polite">{t(`onboarding.saving.${state}`)}</span>
      </Space>
    </>
  )
}
