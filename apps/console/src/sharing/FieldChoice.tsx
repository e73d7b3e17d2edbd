import { Checkbox, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Unseen } from '../ui/Unseen.tsx'

interface Wanted {
  name: string
  plain?: boolean
}

/** Which fields, and which of them unmasked: asking for less is granted sooner. Takes value and onChange from the form. */
export function FieldChoice(props: {
  fields: Schemas['SharingService']['fields']
  value?: Wanted[]
  onChange?(wanted: Wanted[]): void
}) {
  const { t } = useTranslation()
  const wanted = props.value ?? []
  const set = (name: string, plain: boolean) =>
    props.onChange?.(wanted.map((field) => (field.name === name ? { name, plain } : field)))
  return (
    <Table
      aria-label={t('sharing.wanted')}
      size="small"
      rowKey="name"
      pagination={false}
      dataSource={props.fields}
      rowSelection={{
        selectedRowKeys: wanted.map((field) => field.name),
        onChange: (names) =>
          props.onChange?.(
            (names as string[]).map((name) => wanted.find((field) => field.name === name) ?? { name, plain: false }),
          ),
        getCheckboxProps: ({ title }) => ({ 'aria-label': t('sharing.want', { title }) }) as object,
        getTitleCheckboxProps: () => ({ 'aria-label': t('sharing.wantAll') }) as object,
        columnTitle: (box) => (
          <>
            {box}
            <Unseen>{t('sharing.wantAll')}</Unseen>
          </>
        ),
      }}
      columns={[
        { title: t('sharing.fieldTitle'), dataIndex: 'title' },
        {
          title: t('sharing.sensitivity'),
          dataIndex: 'sensitivity',
          render: (value: string) => t(`onboarding.sensitivities.${value}`),
        },
        { title: t('sharing.mask'), dataIndex: 'mask', render: (mask: string) => t(`onboarding.masks.${mask}`) },
        {
          title: t('sharing.plain'),
          render: (_, { name, title, mask }) => (
            <Checkbox
              aria-label={t('sharing.plainOf', { title })}
              disabled={mask === 'none' || !wanted.some((field) => field.name === name)}
              checked={wanted.some((field) => field.name === name && field.plain)}
              onChange={(event) => set(name, event.target.checked)}
            />
          ),
        },
      ]}
    />
  )
}
