import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Modal, Radio } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import type { Golden } from './useDraft.ts'

interface Props {
  golden: Golden
  dataset: string
  /** how it came out last time: its values can be taken over */
  result: Schemas['CleansingGoldenResult'] | undefined
  onSave(golden: Golden): void
  onClose(): void
}

/** One golden row: what goes in, and what must become of it. An empty field says "no value". */
export function GoldenForm({ golden, dataset, result, onSave, onClose }: Props) {
  const { t } = useTranslation()
  const [value, setValue] = useState(golden)
  const { data } = useQuery({
    queryKey: ['intake', 'dataset', dataset],
    queryFn: () => read(api.GET('/v1/intake/datasets/{dataset}', { params: { path: { dataset } } })),
  })
  const names = (data?.columns ?? []).map((column) => column.name)
  const { expect } = value
  const expected = expect.outcome === 'kept' ? expect.values : {}
  const wanted = [...new Set([...Object.keys(expected), ...(result ? Object.keys(result.values) : names)])]
  const setInput = (name: string, text: string) =>
    setValue({ ...value, input: { ...value.input, [name]: text === '' ? null : text } })
  const setExpected = (name: string, text: string) =>
    setValue({ ...value, expect: { outcome: 'kept', values: { ...expected, [name]: text === '' ? null : text } } })
  return (
    <Modal
      open
      width={860}
      title={t('cleansing.goldenTitle')}
      okText={t('cleansing.keep')}
      okButtonProps={{ disabled: value.name.trim() === '' }}
      onOk={() => onSave(value)}
      onCancel={onClose}
    >
      <Form layout="vertical" size="small" onFinish={() => onSave(value)}>
        <Form.Item label={t('cleansing.name')} htmlFor="golden-name">
          <Input
            id="golden-name"
            value={value.name}
            maxLength={100}
            onChange={({ target }) => setValue({ ...value, name: target.value })}
          />
        </Form.Item>
        <Form.Item label={t('cleansing.outcome')}>
          <Radio.Group
            value={expect.outcome}
            onChange={({ target }) =>
              setValue({
                ...value,
                expect:
                  target.value === 'kept'
                    ? { outcome: 'kept', values: result?.values ?? {} }
                    : { outcome: target.value as 'rejected' },
              })
            }
            options={(['kept', 'rejected', 'dropped'] as const).map((one) => ({
              value: one,
              label: t(`cleansing.fates.${one}`),
            }))}
          />
          {result && expect.outcome === 'kept' ? (
            <Button
              size="small"
              onClick={() => setValue({ ...value, expect: { outcome: 'kept', values: result.values } })}
            >
              {t('cleansing.takeResult')}
            </Button>
          ) : null}
        </Form.Item>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 24 }}>
          <CellFields legend={t('cleansing.goldenInput')} names={names} values={value.input} onChange={setInput} />
          {expect.outcome === 'kept' ? (
            <CellFields legend={t('cleansing.expected')} names={wanted} values={expected} onChange={setExpected} />
          ) : null}
        </div>
        <input type="submit" hidden />
      </Form>
    </Modal>
  )
}

interface CellsProps {
  legend: string
  names: string[]
  values: Record<string, string | null>
  onChange(name: string, text: string): void
}

function CellFields({ legend, names, values, onChange }: CellsProps) {
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend>{legend}</legend>
      {names.map((name) => (
        <Form.Item key={name} label={name} htmlFor={`${legend}-${name}`} style={{ marginBottom: 8 }}>
          <Input
            id={`${legend}-${name}`}
            value={values[name] ?? ''}
            onChange={({ target }) => onChange(name, target.value)}
          />
        </Form.Item>
      ))}
    </fieldset>
  )
}
