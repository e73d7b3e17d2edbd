import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { FormModal } from '../../ui/FormModal.tsx'
import { filled } from './form-values.ts'
import { KIND_FIELDS } from './kind-fields.ts'

/** New credentials; they are tried before they replace the old ones. */
export function RotateSecret({ source }: { source: Schemas['ConnectionSource'] }) {
  const { t } = useTranslation()
  const fields = (KIND_FIELDS[source.kind] ?? []).filter(({ name }) => name.startsWith('secret.'))
  if (fields.length === 0) return null
  return (
    <FormModal<{ secret: Record<string, string> }>
      label={t('connection.source.rotate')}
      explain={t('connection.source.rotateHelp')}
      done={t('connection.source.rotated')}
      send={({ secret }) =>
        read(
          api.PUT('/v1/connection/sources/{source}/secret', {
            params: { path: { source: source.id } },
            body: { secret: (filled(secret) as Record<string, string> | null) ?? {} },
          }),
        )
      }
    >
      {fields.map(({ name, input }) => (
        <Form.Item key={name} name={name.split('.')} label={t(`connection.source.fields.${name}`)}>
          {input === 'area' ? (
            <Input.TextArea rows={4} className="mono" spellCheck={false} />
          ) : (
            <Input.Password autoComplete="new-password" maxLength={4000} />
          )}
        </Form.Item>
      ))}
    </FormModal>
  )
}
