import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useTranslation } from 'react-i18next'

const FILES = { list: 'entries.csv', xlsx: 'entries.xlsx', csv: 'sheet.csv', json: 'sheet.json' }

/** The filtered list as a file: one row per entry, or a layout that the import takes. */
export function ExportMenu({ query }: { query: URLSearchParams }) {
  const { t } = useTranslation()
  const items = Object.entries(FILES).map(([key, file]) => ({
    key,
    label: <a href={`/v1/catalogue/${file}?${query}`}>{t(`catalogue.exports.${key}`)}</a>,
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownOutlined />} iconPlacement="end">
        {t('catalogue.export')}
      </Button>
    </Dropdown>
  )
}
