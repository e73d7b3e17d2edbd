import { Radio } from 'antd'
import { useTranslation } from 'react-i18next'
import { KINDS } from './kind-fields.ts'
import './source.css'

interface Props {
  value?: string
  onChange?(kind: string): void
}

/** What kind of system it is, with a word on each. */
export function KindChoice({ value, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <Radio.Group value={value} onChange={(event) => onChange?.(event.target.value as string)} className="choices">
      {KINDS.map((kind) => (
        <Radio key={kind} value={kind}>
          <strong>{t(`connection.source.kinds.${kind}`)}</strong>
          <br />
          <span className="quiet">{t(`connection.source.kindHelp.${kind}`)}</span>
        </Radio>
      ))}
    </Radio.Group>
  )
}
