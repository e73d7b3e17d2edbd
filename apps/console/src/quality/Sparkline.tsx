import { useTranslation } from 'react-i18next'

const WIDTH = 90
const HEIGHT = 22

/** Scores from old to new, 0 to 100. */
export function Sparkline({ scores }: { scores: number[] }) {
  const { t } = useTranslation()
  const x = (i: number) => (scores.length < 2 ? WIDTH / 2 : 2 + (i * (WIDTH - 4)) / (scores.length - 1))
  const y = (score: number) => HEIGHT - 2 - (score / 100) * (HEIGHT - 4)
  return (
    <svg role="img" aria-label={t('quality.trendOf', { scores: scores.join(', ') })} width={WIDTH} height={HEIGHT}>
      <polyline
        points={scores.map((score, i) => `${x(i)},${y(score)}`).join(' ')}
        fill="none"
        stroke="#0b5cad"
        strokeWidth={1.5}
      />
      <circle cx={x(scores.length - 1)} cy={y(scores.at(-1) ?? 0)} r={2.5} fill="#0b5cad" />
    </svg>
  )
}
