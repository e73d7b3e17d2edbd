import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEnumerations } from './useEnumerations.ts'
import { useShow } from './useShow.ts'
import './catalogue.css'

const COLUMNS = [
  'title',
  'name',
  'type',
  'length',
  'precision',
  'element',
  'codeList',
  'key',
  'required',
  'sensitivity',
  'grade',
  'shareable',
  'openable',
  'queryable',
  'returned',
  'mask',
  'updateKey',
  'updateMark',
  'note',
]
const FLAGS = ['key', 'required', 'shareable', 'openable', 'queryable', 'returned', 'updateKey', 'updateMark']
const FIRST = {
  title: '',
  name: '',
  type: 'C',
  key: false,
  required: false,
  sensitivity: 'none',
  grade: 1,
  shareable: true,
  openable: false,
  queryable: false,
  returned: true,
  updateKey: false,
  updateMark: false,
}

/** Data items as a table of fields; a row for each. */
export function ItemsEditor() {
  const { t } = useTranslation()
  const { show } = useShow()
  const { options, numbers } = useEnumerations()
  const kinds = ['none', 'personal', 'sensitive'].map((value) => ({ value, label: show('sensitivity', value) }))
  const control = (column: string, label: string): ReactNode => {
    if (column === 'type') return <Select aria-label={label} options={options('itemType')} style={{ width: 120 }} />
    if (column === 'length') return <InputNumber aria-label={label} min={1} style={{ width: 80 }} />
    if (column === 'precision') return <InputNumber aria-label={label} min={0} max={38} style={{ width: 64 }} />
    if (column === 'sensitivity') return <Select aria-label={label} options={kinds} style={{ width: 130 }} />
    if (column === 'grade') return <Select aria-label={label} options={numbers('dataLevel')} style={{ width: 130 }} />
    if (FLAGS.includes(column)) return <Checkbox aria-label={label} />
    return <Input aria-label={label} maxLength={200} style={{ width: 130 }} />
  }
  const ticked = (column: string) => FLAGS.includes(column)
  return (
    <Form.List name="items">
      {(rows, { add, remove }) => (
        <>
          <div className="scroll-x" role="region" aria-label={t('catalogue.items')} tabIndex={0}>
            <table className="facts items-editor">
              <caption>{t('catalogue.itemCount', { count: rows.length })}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('catalogue.itemFields.seq')}</th>
                  {COLUMNS.map((column) => (
                    <th key={column} scope="col">
                      {t(`catalogue.itemFields.${column}`)}
                    </th>
                  ))}
                  <th scope="col">{t('catalogue.remove')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, name }) => (
                  <tr key={key}>
                    <td>{name + 1}</td>
                    {COLUMNS.map((column) => (
                      <td key={column}>
                        <Form.Item name={[name, column]} {...(ticked(column) ? { valuePropName: 'checked' } : {})}>
                          {control(column, `${name + 1} ${t(`catalogue.itemFields.${column}`)}`)}
                        </Form.Item>
                      </td>
                    ))}
                    <td>
                      <Button
                        size="small"
                        aria-label={t('catalogue.removeItem', { number: name + 1 })}
                        onClick={() => remove(name)}
                      >
                        ×
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Button style={{ marginBottom: 16 }} onClick={() => add({ ...FIRST })}>
            {t('catalogue.addItem')}
          </Button>
        </>
      )}
    </Form.List>
  )
}
