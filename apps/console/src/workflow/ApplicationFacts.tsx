import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { AskedFields } from '../sharing/AskedFields.tsx'
import { ServiceLink } from '../sharing/ServiceLink.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { useOrgs } from '../ui/OrgSelect.tsx'
import type { MatterProps } from './Matter.tsx'

const FIELDS = ['purpose', 'basis', 'scenario', 'scope', 'shareMode', 'system', 'dailyQuota', 'contact'] as const

/** The five elements of an application (条例 art. 20) with the fields asked for. */
export function ApplicationFacts({ target, remarks = {}, onRemark }: MatterProps) {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const application = useQuery({
    queryKey: ['sharing', 'application', target],
    queryFn: () =>
      read(api.GET('/v1/sharing/applications/{application}', { params: { path: { application: target } } })),
  })
  const row = (field: string, value: ReactNode) => (
    <tr key={field}>
      <th scope="row">{t(`workflow.application.${field}`)}</th>
      <td>{value}</td>
      {onRemark ? (
        <td className="remark">
          <Input
            size="small"
            aria-label={t('workflow.remarkOn', { field: t(`workflow.application.${field}`) })}
            placeholder={t('workflow.remarks')}
            maxLength={500}
            value={remarks[field] ?? ''}
            onChange={(event) => onRemark(field, event.target.value)}
          />
        </td>
      ) : remarks[field] ? (
        <td className="remark">{remarks[field]}</td>
      ) : null}
    </tr>
  )
  return (
    <Loaded query={application}>
      {(data) => (
        <table className="facts">
          <caption>{t('workflow.application.title')}</caption>
          <tbody>
            {row('service', <ServiceLink id={data.service} />)}
            {row('consumer', nameOf(data.consumer))}
            {FIELDS.map((field) =>
              row(field, field === 'dailyQuota' ? data.dailyQuota.toLocaleString() : String(data[field])),
            )}
            {row('modes', data.modes.map((mode) => t(`sharing.modes.${mode}`)).join(' · '))}
            {row('addresses', data.addresses.join(', ') || t('sharing.anyAddress'))}
            {row('period', `${data.validFrom} – ${data.validTo}`)}
            {row('fields', <AskedFields service={data.service} fields={data.fields} />)}
          </tbody>
        </table>
      )}
    </Loaded>
  )
}
