import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api.ts'
import { useSay } from '../useSay.ts'

interface Props {
  indicators: Schemas['QualityLibrary']['indicators']
  chosen: string | undefined
  onChoose(code: string | undefined): void
}

/** The twenty indicators below their dimensions, each with the number of rules it would leave; a second click takes it back. */
export function IndicatorFacets({ indicators, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const say = useSay()
  const groups = Object.entries(Object.groupBy(indicators, (i) => i.dimension))
  return (
    <nav aria-label={t('quality.studio.indicators')} style={{ width: 230 }}>
      {groups.map(([dimension, list]) => (
        <div key={dimension} style={{ marginBottom: 8 }}>
          <strong>{t(`quality.dimensions.${dimension}`)}</strong>
          {(list ?? []).map(({ code, title, items }) => (
            <Button
              key={code}
              size="small"
              block
              type={chosen === code ? 'primary' : 'text'}
              aria-pressed={chosen === code}
              disabled={items === 0}
              style={{ justifyContent: 'space-between' }}
              onClick={() => onChoose(chosen === code ? undefined : code)}
            >
              <span>
                {code} {say(title)}
              </span>
              <span>{items}</span>
            </Button>
          ))}
        </div>
      ))}
    </nav>
  )
}
