import type { ButtonProps } from 'antd'
import { Form, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormModal } from './FormModal.tsx'

interface Props extends Pick<ButtonProps, 'danger' | 'type' | 'size' | 'disabled'> {
  label: string
  /** what will happen, said before it does */
  explain: string
  /** shown between the two, such as what it touches */
  before?: ReactNode
  /** whether the sentence may stay empty */
  optional?: boolean
  /** resolves to undefined when it was refused: the dialog stays open with what was typed */
  onSubmit(reason: string): Promise<unknown>
}

/** A button that asks for a reason before it acts. */
export function ReasonButton({ onSubmit, before, optional = false, ...rest }: Props) {
  const { t } = useTranslation()
  return (
    <FormModal<{ reason?: string }> {...rest} send={({ reason = '' }) => onSubmit(reason.trim())}>
      {before}
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={optional ? [] : [{ required: true, whitespace: true, message: t('reason.missing') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} showCount autoFocus />
      </Form.Item>
    </FormModal>
  )
}
