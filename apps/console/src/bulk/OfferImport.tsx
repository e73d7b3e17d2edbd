import { Button, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { useAct } from '../ui/useAct.ts'

/** Sends what the bureau filled in to the department whose entries these are. */
export function OfferImport({ made }: { made: Schemas['CatalogueImport'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const { nameOf } = useOrgs()
  if (!can('catalogue.import.offer')) return null
  const offer = () =>
    act(() => read(api.POST('/v1/catalogue/imports/{import}/offer', { params: { path: { import: made.id } } })), {
      done: t('bulk.offered'),
    })
  return (
    <Popconfirm title={t('bulk.offerConfirm', { org: nameOf(made.org) })} onConfirm={() => void offer()}>
      <Button type="primary" loading={busy} disabled={made.created + made.changed === 0}>
        {t('bulk.offer')}
      </Button>
    </Popconfirm>
  )
}
