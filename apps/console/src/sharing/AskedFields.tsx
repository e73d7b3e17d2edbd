import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { useService } from './useService.ts'

interface Props {
  service: string
  fields: { name: string; mask: string }[]
}

/** Fields asked for or granted, by title; what leaves without its mask stands out. */
export function AskedFields({ service, fields }: Props) {
  const { t } = useTranslation()
  const { data } = useService(service)
  return (
    <ul className="asked-fields">
      {fields.map(({ name, mask }) => {
        const known = data?.fields.find((field) => field.name === name)
        const plain = mask === 'none' && known !== undefined && known.mask !== 'none'
        return (
          <li key={name}>
            {known?.title ?? name}
            {plain ? <Tag color="warning">{t('sharing.plain')}</Tag> : null}
            {mask === 'none' ? null : (
              <span className="quiet">{t('sharing.maskedAs', { mask: t(`onboarding.masks.${mask}`) })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
