import { Button, Form, Input, Select, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { useEnumerations } from './useEnumerations.ts'

/** Legal bases: rank, title and article of each. */
export function BasisFields() {
  const { t } = useTranslation()
  const { options } = useEnumerations()
  return (
    <div className="wide">
      <Form.List name="basis">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <Space key={key} align="end" wrap>
                <Form.Item name={[name, 'rank']} label={t('catalogue.basisLegal.rank')}>
                  <Select options={options('basisRank')} style={{ width: 130 }} />
                </Form.Item>
                <Form.Item name={[name, 'title']} label={t('catalogue.basisLegal.title')}>
                  <Input maxLength={200} style={{ width: 320 }} />
                </Form.Item>
                <Form.Item name={[name, 'article']} label={t('catalogue.basisLegal.article')}>
                  <Input maxLength={200} style={{ width: 140 }} />
                </Form.Item>
                <Form.Item>
                  <Button onClick={() => remove(name)}>{t('catalogue.remove')}</Button>
                </Form.Item>
              </Space>
            ))}
            <Button
              style={{ marginBottom: 16 }}
              onClick={() => add({ rank: options('basisRank')[0]?.value ?? '', title: '', article: '' })}
            >
              {t('catalogue.basisLegal.add')}
            </Button>
          </>
        )}
      </Form.List>
    </div>
  )
}
