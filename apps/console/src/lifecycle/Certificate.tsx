import { useQuery } from '@tanstack/react-query'
import { Button, Descriptions, Space, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../i18n/mark.ts'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { SealLine } from '../ui/SealLine.tsx'
import { saveFile } from '../ui/save-file.ts'
import '../ui/sheet.css'

/** The signed certificate of a destruction, for print and for file. */
export function Certificate({ id }: { id: string }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['lifecycle', 'certificate', id],
    queryFn: () => read(api.GET('/v1/lifecycle/destructions/{id}/certificate', { params: { path: { id } } })),
  })
  return (
    <Loaded query={query}>
      {({ certificate, signature, publicKey, evidence }) => (
        <section className="sheet">
          <h2 className="sheet-head">{t('lifecycle.sheet')}</h2>
          <Space className="no-print" style={{ marginBottom: 12 }}>
            <Button onClick={() => window.print()}>{t('lifecycle.print')}</Button>
            <Button
              onClick={() =>
                saveFile(
                  `${id}.json`,
                  JSON.stringify({ certificate, signature, publicKey, evidence }, null, 2),
                  'application/json',
                )
              }
            >
              {t('lifecycle.download')}
            </Button>
          </Space>
          <p>{t('lifecycle.certificateText')}</p>
          <Descriptions
            size="small"
            bordered
            column={1}
            items={[
              { key: 'id', label: t('lifecycle.certificateNumber'), children: <span className="mono">{id}</span> },
              { key: 'dataset', label: t('lifecycle.dataset'), children: certificate.name },
              { key: 'provider', label: t('lifecycle.provider'), children: certificate.provider },
              { key: 'basis', label: t('lifecycle.basis'), children: certificate.basis },
              {
                key: 'approvals',
                label: t('lifecycle.approvals'),
                children: certificate.approvals
                  .map((a) => `${a.name}${aside(`${a.level}${mark('，')}${moment(a.at)}`)}`)
                  .join(mark('；')),
              },
              { key: 'method', label: t('lifecycle.method'), children: certificate.method },
              { key: 'at', label: t('lifecycle.destroyedAt'), children: moment(certificate.destroyedAt) },
              {
                key: 'evidence',
                label: t('lifecycle.evidence'),
                children: evidence ? <Go to={`/evidence/${evidence}`}>{evidence}</Go> : '—',
              },
              {
                key: 'signature',
                label: t('lifecycle.signature'),
                children: <span className="mono">{signature}</span>,
              },
              { key: 'key', label: t('lifecycle.publicKey'), children: <span className="mono">{publicKey}</span> },
            ]}
          />
          <Table
            aria-label={t('lifecycle.versions')}
            style={{ marginTop: 12 }}
            rowKey="id"
            size="small"
            pagination={false}
            dataSource={certificate.versions}
            scroll={{ x: 'max-content' }}
            columns={[
              { title: t('lifecycle.seq'), dataIndex: 'seq', render: (seq: number) => t('lifecycle.seqOf', { seq }) },
              { title: t('lifecycle.rows'), dataIndex: 'rows' },
              { title: t('lifecycle.publishedAt'), dataIndex: 'publishedAt', render: moment },
              {
                title: t('lifecycle.hash'),
                dataIndex: 'hash',
                render: (hash: string) => <span className="mono">{hash}</span>,
              },
            ]}
          />
          <SealLine verify={t('lifecycle.certificateVerify')} />
        </section>
      )}
    </Loaded>
  )
}
