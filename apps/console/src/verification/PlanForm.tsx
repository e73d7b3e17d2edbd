import './matrix.css'
import { Alert, Button, Checkbox, Form, Input, Select, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { FieldTable } from './FieldTable.tsx'
import { useDatasets } from './useDatasets.ts'

export type Draft = Schemas['VerificationPlanBody']
type Plan = Schemas['VerificationPlan']

const BLANK: Draft = { name: '', objectType: 'person', keyKind: 'text', sources: [], fields: [], follow: true }

function draftOf(plan: Plan): Draft {
  const { name, objectType, keyKind, sources, fields, follow } = plan
  return { name, objectType, keyKind, sources, fields, follow }
}

/** Sources first; the platform proposes what they have in common, people correct it and name who is authoritative. */
export function PlanForm({ plan, onDone }: { plan?: Plan; onDone(plan: string): void }) {
  const { t } = useTranslation()
  const datasets = useDatasets()
  const { act, busy, refusal } = useAct()
  const [draft, setDraft] = useState<Draft>(plan ? draftOf(plan) : BLANK)
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const chosen = draft.sources.map((source) => source.dataset)
  const columnsOf = (id: string) => datasets.find((dataset) => dataset.id === id)?.columns ?? []
  const propose = () =>
    act(
      async () => {
        const query = { datasets: chosen.join(',') }
        const proposal = await read(api.GET('/v1/verification/proposal', { params: { query } }))
        setDraft({ ...draft, ...proposal })
        return proposal
      },
      { inPlace: true },
    )
  const save = () =>
    act(
      async () => {
        const path = { plan: plan?.id ?? '' }
        const saved = plan
          ? await read(
              api.PUT('/v1/verification/plans/{plan}', {
                params: { path },
                body: { ...draft, revision: plan.revision },
              }),
            )
          : await read(api.POST('/v1/verification/plans', { body: draft }))
        onDone(saved.id)
        return saved
      },
      { inPlace: true, done: t('verification.saved') },
    )
  const choose = (ids: string[]) =>
    set({
      sources: ids.map(
        (id) =>
          draft.sources.find((source) => source.dataset === id) ?? { dataset: id, key: columnsOf(id)[0]?.name ?? '' },
      ),
      fields: draft.fields.map((field) => ({
        ...field,
        columns: Object.fromEntries(Object.entries(field.columns).filter(([id]) => ids.includes(id))),
        authority: field.authority && ids.includes(field.authority) ? field.authority : null,
      })),
    })
  const option = (group: string, values: string[]) =>
    values.map((value) => ({ value, label: t(`verification.${group}.${value}`) }))
  return (
    <Form layout="vertical" onFinish={() => void save()}>
      <div className="form-grid">
        <Form.Item label={t('verification.name')} htmlFor="plan-name" required>
          <Input id="plan-name" value={draft.name} maxLength={100} onChange={(e) => set({ name: e.target.value })} />
        </Form.Item>
        <Form.Item label={t('verification.objectType')} htmlFor="plan-object">
          <Select
            id="plan-object"
            value={draft.objectType}
            options={option('objects', ['person', 'enterprise', 'place', 'other'])}
            onChange={(objectType: Draft['objectType']) => set({ objectType })}
          />
        </Form.Item>
      </div>
      <Form.Item
        label={t('verification.sources')}
        htmlFor="plan-sources"
        extra={t('verification.sourcesHint')}
        required
      >
        <Select
          id="plan-sources"
          mode="multiple"
          maxCount={9}
          value={chosen}
          showSearch={{ optionFilterProp: 'label' }}
          options={datasets.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      </Form.Item>
      <Space wrap className="gap-below">
        {draft.sources.map((source, i) => (
          <span key={source.dataset}>
            {t('verification.keyOf', { name: datasets.find((d) => d.id === source.dataset)?.name ?? source.dataset })}{' '}
            <Select
              aria-label={t('verification.keyOf', { name: source.dataset })}
              style={{ width: 170 }}
              value={source.key}
              options={columnsOf(source.dataset).map(({ name, title }) => ({ value: name, label: title || name }))}
              onChange={(key: string) => set({ sources: draft.sources.map((s, at) => (at === i ? { ...s, key } : s)) })}
            />
          </span>
        ))}
        {draft.sources.length > 1 ? (
          <>
            <Select
              aria-label={t('verification.keyKind')}
              style={{ width: 150 }}
              value={draft.keyKind}
              options={option('kinds', ['text', 'name', 'id_number', 'code', 'date', 'number', 'phone'])}
              onChange={(keyKind: Draft['keyKind']) => set({ keyKind })}
            />
            <Button onClick={() => void propose()} loading={busy}>
              {t('verification.propose')}
            </Button>
          </>
        ) : null}
      </Space>
      <FieldTable draft={draft} datasets={datasets} onChange={(fields) => set({ fields })} />
      <Form.Item style={{ marginTop: 12 }}>
        <Checkbox checked={draft.follow ?? true} onChange={(e) => set({ follow: e.target.checked })}>
          {t('verification.follow')}
        </Checkbox>
      </Form.Item>
      {refusal ? <Alert type="error" showIcon title={refusal} role="alert" className="gap-below" /> : null}
      <Button
        type="primary"
        htmlType="submit"
        loading={busy}
        disabled={draft.name.trim() === '' || draft.sources.length < 2 || draft.fields.length === 0}
      >
        {t('verification.save')}
      </Button>
    </Form>
  )
}
