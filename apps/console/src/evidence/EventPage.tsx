import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button, Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, ShuyuanError } from '../api.ts'
import { JobKind } from '../jobs/JobKind.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useOrgs } from '../ui/OrgSelect.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { saveFile } from '../ui/save-file.ts'
import { Actor } from './Actor.tsx'
import { loadActors } from './load-actors.ts'
import { ObjectLink } from './ObjectLink.tsx'
import { ProofDrawing } from './ProofDrawing.tsx'

const PATIENCE = 8
const EVERY_MS = 1000

/** One event with its receipt and the way from its leaf to the signed root. */
export function EventPage() {
  const { t } = useTranslation()
  const { nameOf } = useOrgs()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['evidence', 'event', id],
    queryFn: async () => {
      const found = await read(api.GET('/v1/evidence/events/{id}', { params: { path: { id } } }))
      return { ...found, names: await loadActors([found.event.actor]) }
    },
    // the index follows the log in the background: a link from a call's answer can be faster
    retry: (times, cause) => cause instanceof ShuyuanError && cause.code === 'EVIDENCE_NOT_FOUND' && times < PATIENCE,
    retryDelay: EVERY_MS,
  })
  return (
    <PageShell title={t('evidence.event')}>
      <Loaded query={query}>
        {({ event, receipt, names }) => (
          <>
            <Descriptions
              bordered
              size="small"
              column={2}
              items={[
                ...(['id', 'org', 'object', 'person', 'writer', 'index'] as const).map((name) => ({
                  key: name,
                  label: t(`evidence.${name}`),
                  children:
                    name === 'org' ? (
                      nameOf(event.org)
                    ) : name === 'object' && event.object ? (
                      <ObjectLink id={event.object} />
                    ) : (
                      <span className="mono">{event[name] ?? '—'}</span>
                    ),
                })),
                { key: 'kind', label: t('evidence.kind'), children: <JobKind kind={event.kind} /> },
                {
                  key: 'actor',
                  label: t('evidence.actor'),
                  children: <Actor id={event.actor} name={names[event.actor]} />,
                },
                { key: 'at', label: t('evidence.at'), children: moment(event.at) },
                ...Object.entries(event.detail).map(([name, value]) => ({
                  key: `detail.${name}`,
                  label: <span title={name}>{t(`evidence.details.${name}`, { defaultValue: name })}</span>,
                  children: <Detail value={value} />,
                })),
              ]}
            />
            {receipt ? (
              <>
                <h2 className="section">{t('evidence.proof')}</h2>
                <p>{t('evidence.proofExplain', { count: receipt.proof.length })}</p>
                <ProofDrawing receipt={receipt} />
                <Button
                  type="primary"
                  onClick={() => saveFile(`receipt-${id}.json`, JSON.stringify(receipt, null, 2), 'application/json')}
                >
                  {t('evidence.save')}
                </Button>
              </>
            ) : (
              <Alert type="info" showIcon title={t('evidence.noReceipt')} style={{ marginTop: 12 }} />
            )}
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

/** A number, a word, yes or no, or the id of something that has a page. */
function Detail({ value }: { value: unknown }) {
  const { t } = useTranslation()
  if (typeof value === 'boolean') return t(`evidence.is.${value}`)
  return <ObjectLink id={String(value)} />
}
