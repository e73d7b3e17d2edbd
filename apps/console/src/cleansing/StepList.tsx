import { Button, Dropdown, Empty } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { StepCard } from './StepCard.tsx'
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

const GROUPS = ['text', 'value', 'shape', 'row'] as const

/** The steps as cards: dragged, or moved by keys; the open one shows its form. */
export function StepList({ steps, open, editable, preview, dataset, onOpen, onChange }: Props) {
  const { t } = useTranslation()
  const { kinds, say } = useKinds()
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const move = (id: string, to: number) =>
    onChange((now) => {
      const step = now.find((one) => one.id === id)
      if (!step || to < 0 || to >= now.length) return now
      const rest = now.filter((one) => one.id !== id)
      return [...rest.slice(0, to), step, ...rest.slice(to)]
    })
  const add = (kind: string) => {
    const id = `s${Date.now().toString(36)}`
    const fields = kinds.find((one) => one.kind === kind)?.fields ?? []
    const params = Object.fromEntries(
      fields.flatMap(({ name, default: value, choices }) => {
        const start = value ?? choices?.[0]?.value
        return start === undefined ? [] : [[name, start]]
      }),
    )
    onChange((now) => {
      const at = now.findIndex((one) => one.id === open)
      const place = at < 0 ? now.length : at + 1
      return [...now.slice(0, place), { id, kind, params }, ...now.slice(place)]
    })
    onOpen(id)
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
            onRemove={() => onChange((now) => now.filter((one) => one.id !== step.id))}
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
        <Dropdown
          menu={{ items: menu, onClick: ({ key }) => add(key), style: { maxHeight: 420, overflow: 'auto' } }}
          trigger={['click']}
        >
          <Button type="dashed" block style={{ marginBottom: 8 }}>
            {t('cleansing.addStep')}
          </Button>
        </Dropdown>
      ) : null}
    </>
  )
}
