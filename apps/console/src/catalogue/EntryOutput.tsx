import { Button, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { saveFile } from '../ui/save-file.ts'

/** The entry on paper and as a file. */
export function EntryOutput({ entry }: { entry: Schemas['CatalogueEntry'] }) {
  const { t } = useTranslation()
  return (
    <Space>
      <Button onClick={() => window.print()}>{t('catalogue.print')}</Button>
      <Button
        onClick={() =>
          saveFile(`${entry.code.replace('/', '-')}.json`, JSON.stringify(entry, null, 2), 'application/json')
        }
      >
        {t('catalogue.exportEntry')}
      </Button>
    </Space>
  )
}
