import { useQuery } from '@tanstack/react-query'
import { Go } from '../ui/Go.tsx'
import { Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
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
  const row = (field: string, value: string) => (
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
          <caption>
            {t('workflow.application.title')} <Go to={`/applications/${data.id}`}>{t('workflow.application.open')}</Go>
          </caption>
          <tbody>
            {row('consumer', nameOf(data.consumer))}
            {FIELDS.map((field) => row(field, String(data[field])))}
            {row('period', `${data.validFrom} – ${data.validTo}`)}
            {row('fields', data.fields.map((field) => field.name).join(', '))}
          </tbody>
        </table>
      )}
    </Loaded>
  )
}
