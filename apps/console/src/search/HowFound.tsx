import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import type { Filters } from '../ui/useUrlFilters.ts'
import { RaiseWant } from './RaiseWant.tsx'

interface Props {
  page: Schemas['CatalogueSearchPage']
  question: string
  change(values: Filters): void
}

const FACETS = [
  'provider',
  'theme',
  'region',
  'shareType',
  'openType',
  'level',
  'updateCycle',
  'format',
  'state',
  'attached',
  'extra',
  'inClass',
]
const NONE = Object.fromEntries(FACETS.map((facet) => [facet, undefined]))

/** How many were found and in which way; what to do when there are none. */
export function HowFound({ page, question, change }: Props) {
  const { t } = useTranslation()
  const { total, way, corrected, unfiltered } = page
  if (total > 0)
    return (
      <>
        <p role="status">{t('search.total', { count: total })}</p>
        {way === 'corrected' && corrected ? (
          <Alert
            type="info"
            title={t('search.corrected', { question, corrected })}
            action={<Button onClick={() => change({ q: corrected })}>{t('search.meant', { corrected })}</Button>}
          />
        ) : null}
        {way === 'loose' ? <Alert type="info" title={t('search.loose')} /> : null}
      </>
    )
  if (unfiltered > 0)
    return (
      <Alert
        type="info"
        role="status"
        title={t('search.unfiltered', { count: unfiltered })}
        action={<Button onClick={() => change(NONE)}>{t('search.dropFilters')}</Button>}
      />
    )
  return (
    <div className="nothing" role="status">
      <p>{t('search.nothing', { question })}</p>
      <ul>
        <li>{t('search.tipShort')}</li>
        <li>{t('search.tipPinyin')}</li>
        <li>{t('search.tipWant')}</li>
      </ul>
      <RaiseWant question={question} />
    </div>
  )
}
