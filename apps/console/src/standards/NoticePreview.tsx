import { Alert, Button, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Month } from './Month.tsx'
import './month.css'

type Preview = Schemas['StandardsNoticePreview']

/** The whole year under a notice, and the days that it changes; only the button puts it in force. */
export function NoticePreview({ preview, busy, onSave }: { preview: Preview; busy: boolean; onSave(): void }) {
  const { t } = useTranslation()
  const kind = (name: string) => t(`standards.dayNames.${name}`)
  return (
    <section aria-label={t('standards.notice.preview')}>
      <h2 className="section">{t('standards.notice.preview')}</h2>
      <Alert
        type={preview.provisional ? 'info' : 'warning'}
        showIcon
        title={t('standards.notice.sum', {
          year: preview.year,
          paper: preview.paper,
          off: preview.off.length,
          on: preview.on.length,
          workdays: preview.workdays,
        })}
        description={t(preview.provisional ? 'standards.notice.first' : 'standards.notice.correction', {
          count: preview.changes.length,
        })}
      />
      <Table
        aria-label={t('standards.notice.changes')}
        size="small"
        style={{ margin: '12px 0' }}
        rowKey="date"
        dataSource={preview.changes}
        locale={{ emptyText: t('standards.notice.noChanges') }}
        pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
        columns={[
          { title: t('standards.notice.date'), dataIndex: 'date' },
          { title: t('standards.notice.before'), dataIndex: 'before', render: kind },
          { title: t('standards.notice.after'), dataIndex: 'after', render: kind },
        ]}
      />
      <div className="year">
        {preview.months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
      <div className="form-end">
        <Button type="primary" loading={busy} onClick={onSave}>
          {t('standards.notice.save', { year: preview.year })}
        </Button>
      </div>
    </section>
  )
}
