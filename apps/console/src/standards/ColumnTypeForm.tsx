import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { FormModal } from '../ui/FormModal.tsx'
import { CodeListSelect } from './CodeListSelect.tsx'
import { MASKS } from './masks.ts'

type ColumnType = Schemas['StandardsColumnType']
const WORDS = ['synonyms', 'english', 'pinyins', 'initials'] as const

interface Props {
  /** the type that is changed; without it a new one is added */
  type?: ColumnType
  /** words that name a type already: a new one may not replace it unseen */
  taken: ReadonlySet<string>
}

/** Adds a column type of the bureau, or changes one. */
export function ColumnTypeForm({ type, taken }: Props) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const send = ({ semantic, ...body }: ColumnType) =>
    read(
      api.PUT('/v1/standards/column-types/{semantic}', {
        params: { path: { semantic } },
        // a choice that was cleared is sent as null
        body: { ...body, pattern: body.pattern || null, codeList: body.codeList ?? null, mask: body.mask ?? null },
      }),
    )
  const required = { required: true, whitespace: true, message: t('standards.required') }
  const sensitivities = ['none', 'personal', 'sensitive'].map((value) => ({
    value,
    label: t(`standards.sensitivities.${value}`),
  }))
  return (
    <FormModal<ColumnType>
      {...(type ? { size: 'small' } : { type: 'primary' })}
      label={t(type ? 'standards.columnType.edit' : 'standards.columnType.new')}
      explain={t('standards.columnType.explain')}
      done={t('standards.saved')}
      width={820}
      initial={type ?? { synonyms: [], english: [], pinyins: [], initials: [], sensitivity: 'none', grade: 1 }}
      send={send}
    >
      <div className="form-grid">
        <Form.Item
          name="semantic"
          label={t('standards.columnType.semantic')}
          extra={t('standards.columnType.semanticHint')}
          rules={[
            required,
            { pattern: /^[a-z][a-z0-9_]{1,49}$/, message: t('standards.columnType.semanticWrong') },
            {
              validator: (_, word: string) =>
                !type && taken.has(word)
                  ? Promise.reject(new Error(t('standards.columnType.taken', { semantic: word })))
                  : Promise.resolve(),
            },
          ]}
        >
          <Input className="mono" disabled={type !== undefined} />
        </Form.Item>
        <Form.Item name="name" label={t('standards.fields.name')} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="pattern"
          label={t('standards.columnType.pattern')}
          extra={t('standards.columnType.patternHint')}
        >
          <Input className="mono" maxLength={400} allowClear />
        </Form.Item>
        <Form.Item name="sensitivity" label={t('standards.fields.sensitivity')} rules={[required]}>
          <Select options={sensitivities} />
        </Form.Item>
        <Form.Item name="grade" label={t('standards.fields.grade')}>
          <Select options={[1, 2, 3, 4].map((value) => ({ value, label: levelOf(value) }))} />
        </Form.Item>
        <Form.Item name="mask" label={t('standards.fields.mask')}>
          <Select allowClear options={MASKS.map((value) => ({ value, label: t(`onboarding.masks.${value}`) }))} />
        </Form.Item>
        <Form.Item name="codeList" label={t('standards.fields.codeList')}>
          <CodeListSelect source="national" />
        </Form.Item>
        {WORDS.map((field) => (
          <Form.Item
            key={field}
            name={field}
            label={t(`standards.columnType.${field}`)}
            extra={t('standards.columnType.wordsHint')}
          >
            <Select mode="tags" maxCount={40} open={false} suffixIcon={null} tokenSeparators={[' ', ',', '，', '、']} />
          </Form.Item>
        ))}
      </div>
    </FormModal>
  )
}
