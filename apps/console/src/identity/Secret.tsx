import { Alert, Modal, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

/** Shows something that is never shown again, with a button to copy it. Closes only on purpose. */
export function Secret({ title, rows, onClose }: { title: string; rows: Record<string, string>; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <Modal
      open
      title={title}
      closable={false}
      maskClosable={false}
      keyboard={false}
      okText={t('identity.copied')}
      cancelButtonProps={{ hidden: true }}
      onOk={onClose}
    >
      <Alert type="warning" showIcon title={t('identity.onlyOnce')} style={{ marginBottom: 12 }} />
      {Object.entries(rows).map(([label, value]) => (
        <p key={label}>
          {label}
          <br />
          <Typography.Text code copyable>
            {value}
          </Typography.Text>
        </p>
      ))}
    </Modal>
  )
}
