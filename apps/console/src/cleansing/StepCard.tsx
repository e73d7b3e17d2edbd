import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, HolderOutlined } from '@ant-design/icons'
import { Alert, Button, Switch, Tag, Tooltip, Typography } from 'antd'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import type { Schemas } from '../api.ts'
import { StepForm } from './StepForm.tsx'
import type { Step } from './useDraft.ts'
import { useKinds } from './useKinds.ts'

interface Props {
  step: Step
  index: number
  last: boolean
  open: boolean
  over: boolean
  editable: boolean
  preview: Schemas['CleansingPreview'] | undefined
  dataset: string
  drag: { onDragStart(): void; onDragEnter(): void; onDragEnd(): void }
  onOpen(): void
  onMove(by: -1 | 1): void
  onRemove(): void
  onChange(step: Step): void
}

/** The element of a step that takes the focus. */
export const titleId = (step: string) => `step-${step}`

/** One step: its name, what it did on the sample, and its form when open. Alt with an arrow moves it, Delete removes it. */
export function StepCard(props: Props) {
  const { step, index, last, open, over, editable, preview, dataset, drag, onOpen, onMove, onRemove, onChange } = props
  const { t } = useTranslation()
  const { kindOf, say, hint } = useKinds()
  const kind = kindOf(step.kind)
  const name = say(kind, step.kind)
  const problem = preview?.problems.find((one) => one.step === step.id)
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete') onRemove()
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const label = t('cleansing.stepOf', { n: index + 1, name })
  return (
    <li
      className={`cleansing-step${open ? ' open' : ''}${step.off ? ' off' : ''}${over ? ' over' : ''}`}
      {...(editable ? { draggable: !open, onDragOver: (event) => event.preventDefault(), ...drag } : {})}
    >
      <div className="cleansing-step-head">
        {editable ? <HolderOutlined aria-hidden style={{ cursor: 'grab' }} /> : null}
        <Button
          type="text"
          className="title"
          id={titleId(step.id)}
          aria-expanded={open}
          onClick={onOpen}
          {...(editable ? { onKeyDown: onKey, 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown Delete' } : {})}
        >
          <strong>{index + 1}.</strong> {name} <StepColumns step={step} preview={preview} />
        </Button>
        {editable ? (
          <>
            <Tooltip title={t('cleansing.up')}>
              <Button
                size="small"
                type="text"
                icon={<ArrowUpOutlined />}
                disabled={index === 0}
                aria-label={`${t('cleansing.up')} ${label}`}
                onClick={() => onMove(-1)}
              />
            </Tooltip>
            <Tooltip title={t('cleansing.down')}>
              <Button
                size="small"
                type="text"
                icon={<ArrowDownOutlined />}
                disabled={last}
                aria-label={`${t('cleansing.down')} ${label}`}
                onClick={() => onMove(1)}
              />
            </Tooltip>
            <Switch
              size="small"
              checked={!step.off}
              aria-label={`${t('cleansing.on')} ${label}`}
              onChange={(on) => onChange({ ...step, off: !on })}
            />
            <Button
              size="small"
              type="text"
              danger
              icon={<DeleteOutlined />}
              aria-label={`${t('cleansing.remove')} ${label}`}
              onClick={onRemove}
            />
          </>
        ) : null}
      </div>
      <StepCounts step={step} preview={preview} />
      {problem ? <Alert type="error" title={problem.reason} banner style={{ padding: '4px 12px' }} /> : null}
      {open ? (
        <div className="cleansing-step-body">
          <Typography.Paragraph type="secondary">{kind ? hint(kind) : ''}</Typography.Paragraph>
          <StepForm
            key={step.id}
            step={step}
            kind={kind}
            columns={preview?.before ?? []}
            problem={problem}
            editable={editable}
            dataset={dataset}
            onChange={(params) => onChange({ ...step, params })}
          />
        </div>
      ) : null}
    </li>
  )
}

function StepColumns({ step, preview }: { step: Step; preview: Schemas['CleansingPreview'] | undefined }) {
  const { columns, column, keys } = step.params as Record<'columns' | 'column' | 'keys', unknown>
  const names = [columns, keys].flatMap((list) => (Array.isArray(list) ? (list as string[]) : []))
  const all = typeof column === 'string' ? [column, ...names] : names
  const known = [...(preview?.before ?? []), ...(preview?.after ?? [])]
  const titles = all.map((name) => known.find((one) => one.name === name)?.title || name)
  const shown = titles.length > 3 ? `${titles.slice(0, 3).join(mark('、'))}…` : titles.join(mark('、'))
  return <Typography.Text type="secondary">{shown}</Typography.Text>
}

/** How many rows of the sample the step changed, refused and left out. */
function StepCounts({ step, preview }: { step: Step; preview: Schemas['CleansingPreview'] | undefined }) {
  const { t } = useTranslation()
  const report = preview?.steps.find((one) => one.step === step.id)
  if (!report || step.off) return null
  const { changed, rejected, dropped } = report
  if (changed + rejected + dropped === 0) return null
  return (
    <div style={{ padding: '0 12px 6px' }}>
      {changed > 0 ? <Tag color="processing">{t('cleansing.changedRows', { count: changed })}</Tag> : null}
      {rejected > 0 ? <Tag color="error">{t('cleansing.rejectedRows', { count: rejected })}</Tag> : null}
      {dropped > 0 ? <Tag color="warning">{t('cleansing.droppedRows', { count: dropped })}</Tag> : null}
    </div>
  )
}
