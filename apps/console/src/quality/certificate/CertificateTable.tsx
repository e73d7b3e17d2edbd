import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../../api.ts'
import { Go } from '../../ui/Go.tsx'
import { moment } from '../../ui/moment.ts'
import { QueryTable } from '../../ui/QueryTable.tsx'
import { ScoreFormula } from './ScoreFormula.tsx'
import { Verdict } from '../Verdict.tsx'

type Head = Schemas['QualityCertificateHead']

/** Certificates of a dataset, newest first: the trend of its score in signed documents. */
export function CertificateTable({ dataset }: { dataset: string }) {
  const { t } = useTranslation()
  return (
    <>
      <ScoreFormula />
      <QueryTable<Head>
        label={t('quality.certificate.table')}
        queryKey={['quality', 'certificates', dataset]}
        rowKey="id"
        empty={t('quality.certificate.empty')}
        columns={[
          {
            title: t('quality.certificate.when'),
            render: (_, { id, issuedAt }) => <Go to={`/quality/certificates/${id}`}>{moment(issuedAt)}</Go>,
          },
          {
            title: t('quality.certificate.version'),
            dataIndex: 'version',
            render: (id: string) => <span className="mono">{id}</span>,
          },
          {
            title: t('quality.certificate.score'),
            align: 'right',
            render: (_, { score, grade }) => `${score ?? '—'} ${grade ?? ''}`,
          },
          {
            title: t('quality.certificate.verdict'),
            dataIndex: 'verdict',
            render: (verdict: Head['verdict']) => <Verdict verdict={verdict} />,
          },
        ]}
        load={(after) => {
          const query = { dataset, limit: 20, ...(after ? { after } : {}) }
          return read(api.GET('/v1/quality/certificates', { params: { query } }))
        }}
      />
    </>
  )
}
