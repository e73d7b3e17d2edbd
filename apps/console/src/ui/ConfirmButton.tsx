import type { ButtonProps } from 'antd'
import type { ReactNode } from 'react'
import { FormModal } from './FormModal.tsx'

interface Props extends Pick<ButtonProps, 'danger' | 'type' | 'size' | 'disabled'> {
  label: string
  /** what will happen, said before it does */
  explain: string
  /** resolves to undefined when it was refused: the dialog stays open */
  onConfirm(): Promise<unknown>
  /** what it touches */
  children: ReactNode
}

/** A button that shows what it touches and asks once more before it acts. */
export function ConfirmButton({ onConfirm, children, ...rest }: Props) {
  return (
    <FormModal<object> {...rest} width={760} send={onConfirm}>
      {children}
    </FormModal>
  )
}
