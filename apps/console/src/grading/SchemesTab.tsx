import { Button, Card, Space, Table, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'
import { ClassTrees } from './ClassTrees.tsx'
import { LevelRules } from './LevelRules.tsx'
import { SchemeForm } from './SchemeForm.tsx'
import { useCodes } from '../i18n/useCodes.ts'
import { useLevels } from './useLevels.ts'

type Scheme = Schemas['CatalogueScheme']

/** Level schemes, which one is in use, how they map to each other, and the class trees. */
export function SchemesTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const { word } = useCodes()
  const { schemes, mappings } = useLevels()
  const [edited, setEdited] = useState<Scheme | 'new' | null>(null)
  const nameOf = (id: string) => word(schemes.find((scheme) => scheme.id === id)?.name ?? id)
  const activate = ({ id, name, basis, levels }: Scheme) => {
    const body = { name, basis, levels, active: true }
    return act(() => read(api.PUT('/v1/catalogue/grading/schemes/{id}', { params: { path: { id } }, body })), {
      done: t('grading.activated', { name }),
    })
  }
  const columns = [
    { title: t('grading.levelCode'), dataIndex: 'code' },
    { title: t('grading.levelName'), dataIndex: 'name', render: word },
    { title: t('grading.effect'), dataIndex: 'effect' },
    ...(['share', 'open'] as const).map((field) => ({
      title: t(`grading.${field}`),
      render: (_: unknown, level: Scheme['levels'][number]) => t(`grading.${field}Types.${level[field]}`),
    })),
    { title: t('grading.span'), render: (_: unknown, { from, to }: Scheme['levels'][number]) => `${from}–${to}` },
  ]
  const maps = (id: string) =>
    mappings
      .filter((mapping) => mapping.from === id)
      .map(({ to, levels }) =>
        t('grading.mapsTo', {
          name: nameOf(to),
          levels: levels.map((level) => `${level.from}→${level.to ?? '—'}${level.exact ? '' : '*'}`).join(mark('，')),
        }),
      )
  return (
    <>
      {can('catalogue.scheme.edit') ? (
        <Button type="primary" style={{ marginBottom: 12 }} onClick={() => setEdited('new')}>
          {t('grading.newScheme')}
        </Button>
      ) : null}
      <Space orientation="vertical" size="middle" style={{ width: '100%' }}>
        {schemes.map((scheme) => (
          <Card
            key={scheme.id}
            size="small"
            title={
              <>
                {word(scheme.name)} {scheme.active ? <Tag color="success">{t('grading.inUse')}</Tag> : null}
              </>
            }
            extra={
              can('catalogue.scheme.edit') ? (
                <Space>
                  {scheme.active ? null : (
                    <Button size="small" onClick={() => void activate(scheme)}>
                      {t('grading.activate')}
                    </Button>
                  )}
                  {scheme.builtin ? null : (
                    <Button size="small" onClick={() => setEdited(scheme)}>
                      {t('grading.edit')}
                    </Button>
                  )}
                </Space>
              ) : null
            }
          >
            <p>{scheme.basis}</p>
            <Table
              aria-label={word(scheme.name)}
              rowKey="code"
              size="small"
              pagination={false}
              columns={columns}
              dataSource={scheme.levels}
            />
            {scheme.active ? <LevelRules /> : null}
            {maps(scheme.id).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        ))}
      </Space>
      <ClassTrees />
      {edited ? <SchemeForm scheme={edited === 'new' ? null : edited} onClose={() => setEdited(null)} /> : null}
    </>
  )
}
