import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

/** Settings of an identity provider; an empty secret leaves the sealed one as it is. */
export function ProviderFields({ fresh = false }: { fresh?: boolean }) {
  const { t } = useTranslation()
  const required = [{ required: true, whitespace: true, message: t('identity.required') }]
  const text = (name: string, extra?: string) => (
    <Form.Item
      name={name}
      label={t(`identity.oidc.${name}`)}
      {...(extra ? { extra } : {})}
      rules={name === 'claim' ? [] : required}
    >
      <Input maxLength={500} className="mono" />
    </Form.Item>
  )
  return (
    <>
      {fresh ? text('id', t('identity.oidc.idHint')) : null}
      {text('name', t('identity.oidc.nameHint'))}
      {text('issuer', t('identity.oidc.issuerHint'))}
      {text('clientId')}
      <Form.Item
        name="clientSecret"
        label={t('identity.oidc.secret')}
        extra={t(fresh ? 'identity.oidc.secretOnce' : 'identity.oidc.secretKept')}
        rules={fresh ? required : []}
      >
        <Input.Password maxLength={500} autoComplete="new-password" />
      </Form.Item>
      {text('scope')}
      {text('claim', t('identity.oidc.claimHint'))}
      {text('baseUrl', t('identity.oidc.baseUrlHint'))}
    </>
  )
}
