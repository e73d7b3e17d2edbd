import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { size } from './size.ts'
import './lifecycle.css'

export const LAYERS = ['upload', 'lake', 'online', 'open', 'archive'] as const
const COLOURS = ['#6b7280', '#1d4ed8', '#047857', '#b45309', '#7c3aed']

/** What the colours of the bars mean. */
export function LayerKey() {
  const { t } = useTranslation()
  return (
    <ul className="colour-key">
      {LAYERS.map((layer, i) => (
        <li key={layer}>
          <span aria-hidden style={{ background: COLOURS[i] }} />
          {t(`lifecycle.layers.${layer}`)}
        </li>
      ))}
    </ul>
  )
}

/** How much lies in each layer, as one bar; `most` bytes fill it. The numbers are said as well. */
export function LayerBar({ parts, most }: { parts: { layer: string; bytes: number }[]; most: number }) {
  const { t } = useTranslation()
  const layers = LAYERS.map((layer, i) => {
    const bytes = parts.find((part) => part.layer === layer)?.bytes ?? 0
    return { layer, bytes, colour: COLOURS[i], said: `${t(`lifecycle.layers.${layer}`)} ${size(bytes)}` }
  })
  return (
    <div
      role="img"
      aria-label={layers.map(({ said }) => said).join(mark('，'))}
      style={{ display: 'flex', height: 14 }}
    >
      {layers.map(({ layer, bytes, colour, said }) => (
        <div
          key={layer}
          title={said}
          style={{ width: `${(bytes / most) * 100}%`, background: colour, printColorAdjust: 'exact' }}
        />
      ))}
    </div>
  )
}
