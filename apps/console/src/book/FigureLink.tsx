import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'

/** A count that opens the entries it counts. */
export function FigureLink({ figure }: { figure: Schemas['CatalogueFigure'] }) {
  const { i18n } = useTranslation()
  return <Go to={`/catalogue?${figure.list}`}>{figure.count.toLocaleString(i18n.language)}</Go>
}
