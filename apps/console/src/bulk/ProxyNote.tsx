import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'

/** 代录入: who filled the sheet in for whom, and what is to be done about it. */
export function ProxyNote({ made }: { made: Schemas['CatalogueImport'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { nameOf } = useOrgs()
  if (!made.proxy) return null
  const org = nameOf(made.org)
  const next = can('catalogue.import.refuse') ? t('bulk.offeredNote') : t('bulk.waitingNote', { org })
  return (
    <Alert
      type={made.state === 'offered' ? 'warning' : 'info'}
      showIcon
      style={{ marginBottom: 12 }}
      title={[
        t('bulk.proxyNote', { name: made.createdByName, org }),
        ...(made.takenByName && made.takenAt
          ? [t('bulk.takenNote', { name: made.takenByName, at: moment(made.takenAt) })]
          : []),
      ].join(' · ')}
      description={made.state === 'offered' ? next : undefined}
    />
  )
}
