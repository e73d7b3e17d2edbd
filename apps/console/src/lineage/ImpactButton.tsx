import { Button, Drawer, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { ImpactList } from './ImpactList.tsx'

/** Before a change: which datasets, rules, services, permissions and open data hang on a thing, as a whole or on chosen columns. */
export function ImpactButton({ node, columns }: { node: string; columns: { value: string; label: string }[] }) {
  const { t } = useTranslation()
  const can = useCan()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string[]>([])
  if (!can('lineage.impact.read')) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('lineage.impactAsk')}</Button>
      <Drawer open={open} size="large" title={t('lineage.impact')} onClose={() => setOpen(false)} destroyOnHidden>
        <p>{t('lineage.impactExplain')}</p>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('lineage.columns')}
          placeholder={t('lineage.impactColumns')}
          allowClear
          style={{ width: '100%', marginBottom: 12 }}
          value={chosen}
          onChange={setChosen}
          options={columns}
        />
        <ImpactList nodes={[node]} columns={chosen} />
      </Drawer>
    </>
  )
}
