import { Button, Input, InputNumber, Select, Space, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { useCan } from '../../session/session.tsx'
import { Go } from '../../ui/Go.tsx'
import { Said } from '../../ui/Said.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useFocusAfter } from '../../ui/useFocusAfter.ts'
import { useLibrary } from '../studio/useLibrary.ts'
import { useSay } from '../useSay.ts'

type Pack = Schemas['QualityPack']
type Rule = Pack['rules'][number]
const ADD = 'pack-add'
const keyOf = (rule: Rule) => ['pack', rule.library, ...rule.with].join('-')

/** Rules of a pack: add from the library, weigh, remove; saving makes the next version. */
export function PackEditor({ pack }: { pack: Pack }) {
  const { t } = useTranslation()
  const say = useSay()
  const can = useCan()
  const { act, busy, refusal } = useAct()
  const library = useLibrary()
  const [rules, setRules] = useState<Rule[]>(pack.rules)
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const focus = useFocusAfter()
  const edit = can('quality.pack.edit')
  const put = (at: number, change: Partial<Rule>) =>
    setRules(rules.map((rule, i) => (i === at ? { ...rule, ...change } : rule)))
  const add = (id: string) => {
    const item = library.data?.items.find((one) => one.id === id)
    if (!item) return
    const { params, severity, title } = item
    setRules([...rules, { library: id, params, severity, weight: 1, tolerance: null, with: [], title }])
    setSaid(t('quality.pack.said.added', { title: say(title), total: rules.length + 1 }))
  }
  const remove = (rule: Rule, at: number) => {
    setRules(rules.filter((_one, i) => i !== at))
    setSaid(t('quality.pack.said.removed', { title: say(rule.title), total: rules.length - 1 }))
    const next = rules[at + 1] ?? rules[at - 1]
    focus(next ? keyOf(next) : ADD)
  }
  const save = () => {
    const body = { version: pack.version, note, rules: rules.map(({ title: _title, ...rule }) => rule) }
    const params = { path: { element: pack.element } }
    return act(() => read(api.PUT('/v1/quality/packs/{element}', { params, body })), { done: t('quality.pack.saved') })
  }
  return (
    <>
      <Table<Rule>
        aria-label={t('quality.pack.rules')}
        size="small"
        rowKey={keyOf}
        dataSource={rules}
        pagination={false}
        columns={[
          {
            title: t('quality.rule'),
            render: (_, rule) => <Go to={`/quality/library?item=${rule.library}`}>{say(rule.title)}</Go>,
          },
          { title: t('quality.pack.with'), render: (_, rule) => rule.with.join(mark('、')) || '—' },
          { title: t('quality.studio.params'), render: (_, rule) => <code>{JSON.stringify(rule.params)}</code> },
          {
            title: t('quality.severity'),
            render: (_, rule, at) => (
              <Select
                size="small"
                style={{ width: 90 }}
                disabled={!edit}
                aria-label={`${t('quality.severity')} ${say(rule.title)}`}
                value={rule.severity}
                onChange={(severity) => put(at, { severity })}
                options={(['error', 'warning', 'info'] as const).map((value) => ({
                  value,
                  label: t(`quality.severities.${value}`),
                }))}
              />
            ),
          },
          {
            title: t('quality.weight'),
            render: (_, rule, at) => (
              <InputNumber
                size="small"
                min={0.01}
                max={100}
                disabled={!edit}
                aria-label={`${t('quality.weight')} ${say(rule.title)}`}
                value={rule.weight}
                onChange={(weight) => put(at, { weight: weight ?? 1 })}
              />
            ),
          },
          {
            title: t('quality.pack.toleratedShare'),
            render: (_, rule, at) => (
              <InputNumber
                size="small"
                min={0}
                max={1}
                step={0.01}
                disabled={!edit}
                aria-label={`${t('quality.pack.toleratedShare')} ${say(rule.title)}`}
                value={rule.tolerance?.unit === 'share' ? rule.tolerance.value : null}
                onChange={(value) => put(at, { tolerance: value === null ? null : { unit: 'share', value } })}
              />
            ),
          },
          {
            title: t('quality.actions'),
            render: (_, rule, at) =>
              edit ? (
                <Button
                  id={keyOf(rule)}
                  size="small"
                  danger
                  autoInsertSpace={false}
                  aria-label={`${t('quality.remove')} ${say(rule.title)}`}
                  onClick={() => remove(rule, at)}
                >
                  {t('quality.remove')}
                </Button>
              ) : null,
          },
        ]}
      />
      {edit ? (
        <Space wrap style={{ margin: '12px 0' }}>
          <Select
            id={ADD}
            aria-label={t('quality.pack.add')}
            placeholder={t('quality.pack.add')}
            style={{ width: 320 }}
            value={null}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={(id: string | null) => id && add(id)}
            options={(library.data?.items ?? [])
              .filter(({ columns }) => columns.min <= 1 && columns.max >= 1)
              .map(({ id, title }) => ({ value: id, label: say(title) }))}
          />
          <Input
            aria-label={t('quality.pack.note')}
            placeholder={t('quality.pack.note')}
            maxLength={300}
            style={{ width: 260 }}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button type="primary" loading={busy} onClick={() => void save()}>
            {t('quality.pack.save')}
          </Button>
          <Button disabled={rules === pack.rules} onClick={() => setRules(pack.rules)}>
            {t('quality.pack.reset')}
          </Button>
        </Space>
      ) : null}
      <Said>{said}</Said>
      {refusal ? <p role="alert">{refusal}</p> : null}
    </>
  )
}
