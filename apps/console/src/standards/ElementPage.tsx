import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button, Modal, Tabs } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { ElementVersions } from './ElementVersions.tsx'
import { RetireElement } from './RetireElement.tsx'
import { Uses } from './Uses.tsx'
import { ElementForm } from './ElementForm.tsx'
import { useCodeListNames } from './useCodeListNames.ts'

const TEXTS = [
  'nameEn',
  'pinyin',
  'category',
  'objectClass',
  'property',
  'representation',
  'dataType',
  'format',
  'unit',
  'identifier',
  'mask',
  'definition',
  'submitter',
] as const

/** One data element: what the standard says of it, what it said before, what uses it. */
export function ElementPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [{ tab }, change] = useUrlFilters()
  const [editing, setEditing] = useState(false)
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['element', id],
    queryFn: () => read(api.GET('/v1/standards/elements/{id}', { params: { path: { id } } })),
  })
  return (
    <PageShell
      title={query.data?.name ?? t('standards.element')}
      actions={
        can('standards.element.edit') && query.data ? (
          <>
            <Button onClick={() => setEditing(true)}>{t('standards.editElement')}</Button>
            <RetireElement element={query.data} />
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {(element) => (
          <>
            <Tabs
              activeKey={tab ?? 'facts'}
              onChange={(next) => change({ tab: next })}
              destroyOnHidden
              items={Object.entries({
                facts: <ElementFacts element={element} />,
                versions: <ElementVersions id={id} />,
                uses: <Uses of={{ element: id }} />,
              }).map(([key, children]) => ({ key, label: t(`standards.elementTabs.${key}`), children }))}
            />
            <Modal
              open={editing}
              width={820}
              title={t('standards.editElement')}
              footer={null}
              onCancel={() => setEditing(false)}
              destroyOnHidden
            >
              <ElementForm element={element} onDone={() => setEditing(false)} />
            </Modal>
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function ElementFacts({ element }: { element: Schemas['StandardsElement'] }) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const codeLists = useCodeListNames()
  const row = (field: string, value: ReactNode) => (
    <tr key={field}>
      <th scope="row">{t(`standards.fields.${field}`)}</th>
      <td>{value || '—'}</td>
    </tr>
  )
  return (
    <table className="facts">
      <caption>
        {t('standards.elementOf', {
          id: element.id,
          version: element.version,
          source: t(`standards.sources.${element.source}`),
        })}
      </caption>
      <tbody>
        {TEXTS.map((field) =>
          row(field, field === 'mask' && element.mask ? t(`onboarding.masks.${element.mask}`) : element[field]),
        )}
        {row('synonyms', element.synonyms.join(' · '))}
        {row(
          'codeList',
          element.codeList ? (
            <Go to={`/standards/code-lists/${element.codeList}`}>
              {codeLists.get(element.codeList) ?? element.codeList}
            </Go>
          ) : null,
        )}
        {row('sensitivity', t(`standards.sensitivities.${element.sensitivity}`))}
        {row('grade', levelOf(element.grade))}
        {row('status', t(`standards.statuses.${element.status}`))}
        {row('updatedAt', moment(element.updatedAt))}
      </tbody>
    </table>
  )
}
