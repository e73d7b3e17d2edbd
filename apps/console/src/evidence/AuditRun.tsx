import { Alert, Button, Table } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** The auditor recomputes every log from its entries and compares with what was signed. */
export function AuditRun() {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [audit, setAudit] = useState<Schemas['EvidenceAudit'] | null>(null)
  const run = async () => {
    const found = await act(() => read(api.POST('/v1/evidence/audit', { body: {} })))
    if (found) setAudit(found)
  }
  return (
    <>
      <p>{t('evidence.auditExplain')}</p>
      <Button type="primary" loading={busy} onClick={() => void run()}>
        {t('evidence.audit')}
      </Button>
      {audit ? (
        <>
          <Alert
            style={{ margin: '12px 0' }}
            type={audit.ok ? 'success' : 'error'}
            showIcon
            title={t(audit.ok ? 'evidence.auditOk' : 'evidence.auditBad')}
          />
          <Table
            aria-label={t('evidence.audit')}
            size="small"
            rowKey="writer"
            pagination={false}
            dataSource={audit.logs}
            columns={[
              { title: t('evidence.writer'), dataIndex: 'writer' },
              { title: t('evidence.size'), dataIndex: 'size', align: 'right' },
              { title: t('evidence.findingCount'), dataIndex: 'count', align: 'right' },
              {
                title: t('evidence.findings'),
                dataIndex: 'findings',
                render: (findings: { kind: string; path: string }[]) =>
                  findings.map(({ kind, path }) => `${kind} ${path}`).join('; ') || '—',
              },
            ]}
          />
        </>
      ) : null}
    </>
  )
}
