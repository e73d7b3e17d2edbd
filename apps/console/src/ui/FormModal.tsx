import { Alert, Button, type ButtonProps, Form, type FormInstance, Modal } from 'antd'
import { type ReactNode, useState } from 'react'
import { HoldDialog } from './useHoldDialog.ts'
import { useAct } from './useAct.ts'

interface Props<T extends object> extends Pick<ButtonProps, 'type' | 'size' | 'danger' | 'disabled'> {
  /** on the button, over the dialog and on its confirmation */
  label: string
  title?: string
  /** what will happen, said before it does */
  explain?: ReactNode
  initial?: Partial<T>
  width?: number
  /** said when it worked */
  done?: string
  /** the write; a refusal stays in the dialog with what was typed */
  send(values: T): Promise<unknown>
  onDone?(result: unknown): void
  /** beside a refusal: what removes its cause */
  remedy?: ((forget: () => void) => ReactNode) | undefined
  children: ReactNode | ((form: FormInstance<T>) => ReactNode)
}

/** A button that opens a form in a dialog: Enter sends, Escape closes, remarks stand at their fields. */
export function FormModal<T extends object>(props: Props<T>) {
  const { label, title = label, explain, initial, width = 520, done, send, onDone, remedy, children, ...button } = props
  const { act, busy, refusal, forget } = useAct()
  const [open, setOpen] = useState(false)
  const [held, hold] = useState(false)
  const [form] = Form.useForm<T>()
  const submit = async (values: T) => {
    if (held) return
    const result = await act(() => send(values), { form, inPlace: true, ...(done ? { done } : {}) })
    if (result === undefined) return
    setOpen(false)
    onDone?.(result)
  }
  const show = () => {
    forget()
    setOpen(true)
  }
  return (
    <>
      <Button {...button} onClick={show}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        width={width}
        okText={label}
        okButtonProps={{ loading: busy, disabled: held, danger: button.danger ?? false }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        mask={{ closable: false }} // a click beside it loses nothing that was typed
        destroyOnHidden
      >
        {explain ? <p>{explain}</p> : null}
        {refusal ? (
          <Alert
            type="error"
            showIcon
            title={refusal}
            action={remedy?.(forget)}
            style={{ marginBottom: 12 }}
            role="alert"
          />
        ) : null}
        <Form<T>
          form={form}
          layout="vertical"
          preserve={false}
          {...(initial ? { initialValues: initial } : {})}
          onFinish={(values) => void submit(values)}
        >
          <HoldDialog value={hold}>{typeof children === 'function' ? children(form) : children}</HoldDialog>
          <input type="submit" hidden />
        </Form>
      </Modal>
    </>
  )
}
