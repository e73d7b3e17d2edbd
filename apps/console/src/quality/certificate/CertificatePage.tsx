import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Descriptions, Table } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../../i18n/mark.ts'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { Loaded } from '../../ui/Loaded.tsx'
import { moment } from '../../ui/moment.ts'
import { PageShell } from '../../ui/PageShell.tsx'
import { SealLine } from '../../ui/SealLine.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Verdict } from '../Verdict.tsx'
import '../../ui/sheet.css'

type File = Schemas['QualityCertificate']

/** A signed certificate: read it, print it, take the file that verifies offline. */
export function CertificatePage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['quality', 'certificate', id],
    queryFn: () => read(api.GET('/v1/quality/certificates/{certificate}', { params: { path: { certificate: id } } })),
  })
  const actions = query.data ? (
    <>
      <Button onClick={() => window.open(`/v1/quality/certificates/${id}/page`, '_blank', 'noopener')}>
        {t('quality.certificate.page')}
      </Button>
      <Button
        type="primary"
        onClick={() => saveFile(`${id}.json`, JSON.stringify(query.data, null, 2), 'application/json')}
      >
        {t('quality.certificate.download')}
      </Button>
    </>
  ) : null
  return (
    <PageShell title={t('quality.certificate.title')} actions={actions}>
      <Loaded query={query}>{(file) => <Whole file={file} />}</Loaded>
    </PageShell>
  )
}

function Whole({ file: { certificate, signature } }: { file: File }) {
  const { t } = useTranslation()
  const { dataset, version, check, formula, dimensions, exceptions, sample } = certificate
  const right = (n: number | null) => n?.toLocaleString() ?? '—'
  return (
    <section className="sheet">
      <h2 className="only-print sheet-head">{t('quality.certificate.title')}</h2>
      <p className="certificate-score">
        <Verdict verdict={certificate.verdict} />{' '}
        {t('quality.scoreOf', { score: certificate.score ?? '—', grade: certificate.grade ?? '—' })}
      </p>
      <Descriptions
        bordered
        size="small"
        column={2}
        items={[
          {
            key: 'id',
            label: t('quality.certificate.number'),
            children: <span className="mono">{certificate.id}</span>,
          },
          { key: 'at', label: t('quality.certificate.when'), children: moment(certificate.issuedAt) },
          {
            key: 'dataset',
            label: t('quality.certificate.dataset'),
            children: <Go to={`/quality/${dataset.id}`}>{dataset.name}</Go>,
          },
          {
            key: 'version',
            label: t('quality.certificate.version'),
            children: (
              <>
                #{version.seq} <span className="mono">{version.id}</span>
              </>
            ),
          },
          { key: 'rows', label: t('quality.certificate.rows'), children: right(version.rows) },
          { key: 'hash', label: t('quality.certificate.hash'), children: <span className="mono">{version.hash}</span> },
          {
            key: 'check',
            label: t('quality.certificate.checkedAt'),
            children: (
              <>
                {moment(check.finishedAt)}{' '}
                <span className="no-print">
                  <Go to={`/quality/${dataset.id}/checks/${check.id}`}>{t('quality.certificate.openCheck')}</Go>
                </span>
              </>
            ),
          },
          { key: 'sample', label: t('quality.certificate.sample'), children: sample.text },
          {
            key: 'rules',
            label: t('quality.certificate.rules'),
            children: t('quality.certificate.rulesText', check),
            span: 2,
          },
          {
            key: 'formula',
            label: t('quality.certificate.formula'),
            span: 2,
            children: `${formula.text}${mark('；')}${t('quality.certificate.threshold', { threshold: formula.threshold })}`,
          },
          {
            key: 'signature',
            label: t('quality.certificate.signature'),
            span: 2,
            children: (
              <span className="mono" style={{ wordBreak: 'break-all' }}>
                {signature}
              </span>
            ),
          },
        ]}
      />
      <h2 className="section">{t('quality.certificate.dimensions')}</h2>
      <Table
        aria-label={t('quality.certificate.dimensions')}
        size="small"
        rowKey="dimension"
        pagination={false}
        dataSource={dimensions}
        columns={[
          { title: t('quality.certificate.dimension'), render: (_, one) => t(`quality.dimensions.${one.dimension}`) },
          { title: t('quality.certificate.weight'), dataIndex: 'weight', align: 'right' },
          { title: t('quality.certificate.ruleCount'), dataIndex: 'rules', align: 'right' },
          {
            title: t('quality.certificate.score'),
            dataIndex: 'score',
            align: 'right',
            render: (score: number | null) => score ?? t('quality.certificate.notScored'),
          },
        ]}
      />
      <h2 className="section">{t('quality.certificate.exceptions')}</h2>
      {exceptions.length === 0 ? (
        <p>{t('quality.certificate.noExceptions')}</p>
      ) : (
        <Table
          aria-label={t('quality.certificate.exceptions')}
          size="small"
          rowKey="title"
          pagination={false}
          dataSource={exceptions}
          columns={[
            { title: t('quality.certificate.rule'), dataIndex: 'title' },
            {
              title: t('quality.certificate.state'),
              dataIndex: 'state',
              render: (state: string) => t(`quality.results.${state}`),
            },
            { title: t('quality.certificate.checked'), dataIndex: 'checked', align: 'right', render: right },
            { title: t('quality.certificate.bad'), dataIndex: 'bad', align: 'right', render: right },
            { title: t('quality.certificate.note'), dataIndex: 'note' },
          ]}
        />
      )}
      <Alert
        className="no-print"
        type="info"
        showIcon
        title={t('quality.certificate.verify')}
        style={{ marginTop: 12 }}
      />
      <SealLine verify={t('quality.certificate.verify')} />
    </section>
  )
}
