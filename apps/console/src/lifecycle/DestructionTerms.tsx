import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../i18n/mark.ts'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'

/** What is to be destroyed, why, who asked and who agreed. */
export function DestructionTerms({ of: one }: { of: Schemas['LifecycleDestruction'] }) {
  const { t } = useTranslation()
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, md: 2 }}
      items={[
        { key: 'state', label: t('lifecycle.state'), children: t(`lifecycle.states.${one.state}`) },
        {
          key: 'dataset',
          label: t('lifecycle.dataset'),
          children: <Go to={`/lifecycle?dataset=${one.dataset}`}>{one.name}</Go>,
        },
        { key: 'reason', label: t('lifecycle.reason'), children: one.reason },
        { key: 'basis', label: t('lifecycle.basis'), children: one.basis },
        { key: 'by', label: t('lifecycle.requestedBy'), children: one.requestedByName },
        { key: 'at', label: t('lifecycle.requestedAt'), children: moment(one.requestedAt) },
        {
          key: 'approvals',
          label: t('lifecycle.approvals'),
          children:
            one.approvals.map((a) => `${a.name}${aside(`${a.level}${mark('，')}${moment(a.at)}`)}`).join(mark('；')) ||
            '—',
        },
      ]}
    />
  )
}
