import { DeleteOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Unseen } from '../ui/Unseen.tsx'

export interface Pair {
  from: string
  to: string
  since: string
  until: string
}

const NONE: Pair = { from: '', to: '', since: '', until: '' }

/** A code table line by line; whole columns may be pasted from a spreadsheet. */
export function PairsField({
  label,
  value,
  onChange,
}: {
  label: string
  value: Pair[]
  onChange: (value: Pair[]) => void
}) {
  const { t } = useTranslation()
  const rows = [...value, NONE]
  const set = (at: number, change: Partial<Pair>) => {
    const next = rows.map((row, i) => (i === at ? { ...row, ...change } : row))
    onChange(next.filter((row) => row.from || row.to || row.since || row.until))
  }
  const paste = (at: number, text: string) => {
    const pasted = text
      .split(/\r?\n/)
      .filter(Boolean)
      .map((line) => line.split('\t').map((cell) => cell.trim()))
      .map(([from = '', to = '', since = '', until = '']): Pair => ({ from, to, since, until }))
    onChange([...value.slice(0, at), ...pasted, ...value.slice(at + 1)])
  }
  return (
    <table aria-label={label} style={{ width: '100%' }}>
      <thead>
        <tr>
          {(['from', 'to', 'since', 'until'] as const).map((part) => (
            <th key={part} scope="col" style={{ textAlign: 'start', fontWeight: 'normal' }}>
              {t(`cleansing.pair.${part}`)}
            </th>
          ))}
          <th>
            <Unseen>{t('cleansing.remove')}</Unseen>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // lines have no name of their own
          <tr key={String(at)}>
            {(['from', 'to', 'since', 'until'] as const).map((part) => (
              <td key={part}>
                <Input
                  aria-label={t('cleansing.pairCell', { n: at + 1, part: t(`cleansing.pair.${part}`) })}
                  value={row[part]}
                  placeholder={part === 'since' || part === 'until' ? '2024-01-01' : ''}
                  onChange={({ target }) => set(at, { [part]: target.value })}
                  onPaste={(event) => {
                    const text = event.clipboardData.getData('text')
                    if (part !== 'from' || !/[\t\n]/.test(text)) return
                    event.preventDefault()
                    paste(at, text)
                  }}
                />
              </td>
            ))}
            <td>
              {at < value.length ? (
                <Button
                  type="text"
                  danger
                  icon={<DeleteOutlined />}
                  aria-label={`${t('cleansing.remove')} ${at + 1}`}
                  onClick={() => onChange(value.filter((_, i) => i !== at))}
                />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
