import { Button, Dropdown, Empty } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Said } from '../ui/Said.tsx'
import { useFocusAfter } from '../ui/useFocusAfter.ts'
import { StepCard, titleId } from './StepCard.tsx'
import type { Step } from './useDraft.ts'
import { useKinds } from './useKinds.ts'

interface Props {
  steps: Step[]
  open: string | null
  editable: boolean
  preview: Schemas['CleansingPreview'] | undefined
  dataset: string
  onOpen(id: string | null): void
  onChange(change: (steps: Step[]) => Step[]): void
}

const ADD = 'cleansing-add'
/** So that the preview asks for a column in words. */
const NOT_CHOSEN: Record<string, unknown> = { columns: [], column: '' }
const GROUPS = ['text', 'value', 'shape', 'row'] as const

/** The steps as cards: dragged, or moved and removed by keys, which is said aloud; the open one shows its form. */
export function StepList({ steps, open, editable, preview, dataset, onOpen, onChange }: Props) {
  const { t } = useTranslation()
  const { kinds, kindOf, say } = useKinds()
  const focus = useFocusAfter()
  const [said, setSaid] = useState('')
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const nameOf = (kind: string) => say(kindOf(kind), kind)
  const move = (id: string, to: number) => {
    const step = steps.find((one) => one.id === id)
    if (!step || to < 0 || to >= steps.length) return
    onChange((now) => {
      const rest = now.filter((one) => one.id !== id)
      return [...rest.slice(0, to), step, ...rest.slice(to)]
    })
    setSaid(t('cleansing.said.moved', { name: nameOf(step.kind), n: to + 1, total: steps.length }))
    // the arrow that was pressed is switched off at either end
    if (to === 0 || to === steps.length - 1) focus(titleId(id))
  }
  const remove = (id: string) => {
    const at = steps.findIndex((one) => one.id === id)
    const rest = steps.filter((one) => one.id !== id)
    onChange((now) => now.filter((one) => one.id !== id))
    setSaid(t('cleansing.said.removed', { name: nameOf(steps[at]?.kind ?? ''), total: rest.length }))
    const next = rest[at] ?? rest.at(-1)
    focus(next ? titleId(next.id) : ADD)
  }
  const add = (kind: string) => {
    const id = `s${Date.now().toString(36)}`
    const fields = kinds.find((one) => one.kind === kind)?.fields ?? []
    const params = Object.fromEntries(
      fields.flatMap(({ name, input, optional, default: value, choices }) => {
        const start = value ?? choices?.[0]?.value ?? (optional ? undefined : NOT_CHOSEN[input])
        return start === undefined ? [] : [[name, start]]
      }),
    )
    const before = steps.findIndex((one) => one.id === open)
    const place = before < 0 ? steps.length : before + 1
    onChange((now) => [...now.slice(0, place), { id, kind, params }, ...now.slice(place)])
    onOpen(id)
    setSaid(t('cleansing.said.added', { name: nameOf(kind), n: place + 1, total: steps.length + 1 }))
    focus(titleId(id))
  }
  const menu = GROUPS.map((group) => ({
    key: group,
    type: 'group' as const,
    label: t(`cleansing.groups.${group}`),
    children: kinds.filter((one) => one.group === group).map((one) => ({ key: one.kind, label: say(one) })),
  }))
  return (
    <>
      {steps.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('cleansing.noSteps')} /> : null}
      <ol style={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {steps.map((step, index) => (
          <StepCard
            key={step.id}
            step={step}
            index={index}
            last={index === steps.length - 1}
            open={step.id === open}
            over={step.id === over}
            editable={editable}
            preview={preview}
            dataset={dataset}
            onOpen={() => onOpen(step.id === open ? null : step.id)}
            onMove={(by) => move(step.id, index + by)}
            onRemove={() => remove(step.id)}
            onChange={(next) => onChange((now) => now.map((one) => (one.id === step.id ? next : one)))}
            drag={{
              onDragStart: () => setDragged(step.id),
              onDragEnter: () => setOver(step.id),
              onDragEnd: () => {
                if (dragged && over)
                  move(
                    dragged,
                    steps.findIndex((one) => one.id === over),
                  )
                setDragged(null)
                setOver(null)
              },
            }}
          />
        ))}
      </ol>
      {editable ? (
        <>
          <Dropdown
            menu={{
              items: menu,
              style: { maxHeight: 420, overflow: 'auto' },
              onClick: ({ key, domEvent }) => {
                // the Enter that chose it must not also close the step that takes the focus
                domEvent.preventDefault()
                add(key)
              },
            }}
            trigger={['click']}
            autoFocus
          >
            <Button id={ADD} type="dashed" block style={{ marginBottom: 8 }}>
              {t('cleansing.addStep')}
            </Button>
          </Dropdown>
          <p className="quiet">{t('cleansing.keys')}</p>
          <Said>{said}</Said>
        </>
      ) : null}
    </>
  )
}
