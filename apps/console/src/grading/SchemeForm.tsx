import { Button, Checkbox, Form, Input, InputNumber, Select, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { KeptForm } from './KeptForm.tsx'

type Scheme = Schemas['CatalogueScheme']
type Values = Omit<Scheme, 'builtin'>
const FIRST: Scheme['levels'][number] = { code: '', name: '', effect: '', from: 1, to: 4, share: 1, open: 2 }

/** A level scheme of the bureau: levels from top to bottom, together covering the common grades 1 to 4. */
export function SchemeForm({ scheme, onClose }: { scheme: Scheme | null; onClose(): void }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Values>()
  const needed = [{ required: true, whitespace: true, message: t('grading.missing.text') }]
  const choices = (field: 'share' | 'open') =>
    // 不予共享 is for the law to say, no scheme can
    (field === 'share' ? [1, 2] : [1, 2, 3]).map((value) => ({ value, label: t(`grading.${field}Types.${value}`) }))
  const label = (field: string, i: number) => `${i + 1} ${t(`grading.${field}`)}`
  return (
    <KeptForm<Values>
      kept={scheme}
      newTitle={t('grading.newScheme')}
      nameLabel={t('grading.schemeName')}
      form={form}
      initial={scheme ?? { id: '', name: '', basis: '', active: false, levels: [FIRST] }}
      done={t('grading.schemeSaved')}
      send={(id, { id: _asked, ...body }) =>
        read(api.PUT('/v1/catalogue/grading/schemes/{id}', { params: { path: { id } }, body }))
      }
      onClose={onClose}
    >
      <Form.Item name="basis" label={t('grading.basis')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.List name="levels">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: i }) => (
              <Space key={key} align="baseline" wrap>
                <Form.Item name={[i, 'code']} label={label('levelCode', i)} rules={needed}>
                  <Input maxLength={20} style={{ width: 90 }} />
                </Form.Item>
                <Form.Item name={[i, 'name']} label={label('levelName', i)} rules={needed}>
                  <Input maxLength={40} style={{ width: 140 }} />
                </Form.Item>
                <Form.Item name={[i, 'effect']} label={label('effect', i)}>
                  <Input maxLength={200} style={{ width: 220 }} />
                </Form.Item>
                {(['from', 'to'] as const).map((field) => (
                  <Form.Item key={field} name={[i, field]} label={label(field, i)}>
                    <InputNumber min={1} max={4} style={{ width: 70 }} />
                  </Form.Item>
                ))}
                {(['share', 'open'] as const).map((field) => (
                  <Form.Item key={field} name={[i, field]} label={label(field, i)}>
                    <Select options={choices(field)} style={{ width: 150 }} />
                  </Form.Item>
                ))}
                <Button size="small" aria-label={t('grading.removeLevel', { number: i + 1 })} onClick={() => remove(i)}>
                  ×
                </Button>
              </Space>
            ))}
            <Button onClick={() => add({ ...FIRST })}>{t('grading.addLevel')}</Button>
          </>
        )}
      </Form.List>
      <Form.Item name="active" valuePropName="checked">
        <Checkbox>{t('grading.useIt')}</Checkbox>
      </Form.Item>
    </KeptForm>
  )
}
