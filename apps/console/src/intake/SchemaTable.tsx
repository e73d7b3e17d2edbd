import { Table, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'

type Column = Schemas['IntakeColumn']

/** The registered columns. */
export function SchemaTable({ columns }: { columns: Column[] }) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  return (
    <Table<Column>
      aria-label={t('intake.columns')}
      size="small"
      rowKey="name"
      dataSource={columns}
      scroll={{ x: 'max-content' }}
      pagination={{ pageSize: 100, hideOnSinglePage: true, showSizeChanger: false }}
      columns={[
        { title: t('onboarding.physical'), dataIndex: 'name', className: 'mono' },
        { title: t('intake.columnTitle'), dataIndex: 'title' },
        { title: t('onboarding.type'), dataIndex: 'type', render: (type: string) => t(`onboarding.types.${type}`) },
        {
          title: t('intake.marks'),
          render: (_, { key, required }) => (
            <>
              {key ? <Tag>{t('onboarding.key')}</Tag> : null}
              {required ? <Tag>{t('onboarding.required')}</Tag> : null}
            </>
          ),
        },
        {
          title: t('onboarding.missing'),
          dataIndex: 'missing',
          className: 'mono',
          render: (words?: string[]) => words?.join(' ') ?? '—',
        },
        { title: t('onboarding.element'), dataIndex: 'element', render: (id?: string) => id ?? '—' },
        { title: t('onboarding.codeList'), dataIndex: 'codeList', render: (id?: string) => id ?? '—' },
        {
          title: t('onboarding.sensitivity'),
          dataIndex: 'sensitivity',
          render: (value: string) => t(`onboarding.sensitivities.${value}`),
        },
        {
          title: t('onboarding.grade'),
          dataIndex: 'grade',
          render: levelOf,
        },
        {
          title: t('onboarding.mask'),
          dataIndex: 'mask',
          render: (mask?: string) => (mask ? t(`onboarding.masks.${mask}`) : '—'),
        },
      ]}
    />
  )
}
