import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, type Schemas } from '../api.ts'
import { ConfirmButton } from '../ui/ConfirmButton.tsx'

/** Removes a column type of the bureau after asking once more; what was graded by it stays graded. */
export function DropColumnType({ type }: { type: Schemas['StandardsColumnType'] }) {
  const { t } = useTranslation()
  const { semantic, name, synonyms } = type
  return (
    <ConfirmButton
      danger
      size="small"
      label={t('standards.columnType.drop')}
      explain={t('standards.columnType.dropExplain', { name })}
      onConfirm={() => api.DELETE('/v1/standards/column-types/{semantic}', { params: { path: { semantic } } })}
    >
      <Descriptions
        size="small"
        items={[
          { key: 'semantic', label: t('standards.columnType.semantic'), children: semantic },
          { key: 'synonyms', label: t('standards.columnType.synonyms'), children: synonyms.join(mark('、')) || '—' },
        ]}
      />
    </ConfirmButton>
  )
}
