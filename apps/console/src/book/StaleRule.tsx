import { Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'

/** Whether data that was not updated in time counts as unattached: seen by all in the words of the figures, decided by the bureau. */
export function StaleRule({ staleAs }: Pick<Schemas['CatalogueBook'], 'staleAs'>) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  if (!can('catalogue.book.set')) return null
  const set = (on: boolean) =>
    act(() => api.PUT('/v1/catalogue/book/rule', { body: { staleAs: on ? 'unattached' : 'attached' } }), {
      done: t('book.ruleSaved'),
    })
  return (
    <div className="filters no-print">
      <label>
        <Switch size="small" checked={staleAs === 'unattached'} loading={busy} onChange={(on) => void set(on)} />{' '}
        {t('book.staleRule')}
      </label>
    </div>
  )
}
