import { Button, Input, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Adds a column by its physical name; Enter adds. */
export function NewColumn({ taken, onAdd }: { taken: string[]; onAdd(name: string): void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const name = typed.trim().toLowerCase()
  const double = taken.includes(name)
  const add = () => {
    if (name === '' || double) return
    onAdd(name)
    setTyped('')
  }
  return (
    <Space.Compact>
      <Input
        aria-label={t('intake.newColumn')}
        placeholder={t('intake.newColumn')}
        className="mono"
        maxLength={63}
        status={double ? 'error' : ''}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onPressEnter={add}
      />
      <Button disabled={name === '' || double} onClick={add}>
        {double ? t('intake.columnTaken', { name }) : t('intake.addColumn')}
      </Button>
    </Space.Compact>
  )
}
