import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Table, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { EntryClasses } from './EntryClasses.tsx'
import { GradeTag } from './GradeTag.tsx'

type Grades = Schemas['CatalogueEntryGrades']

/** Why each item of an entry is graded as it is: suggestion, what holds it up, where it comes from, who decided. */
export function EntryGradesPage() {
  const { t } = useTranslation()
  const { id } = useParams({ strict: false }) as { id: string }
  const query = useQuery({
    queryKey: ['grading', 'entry', id],
    queryFn: () => read(api.GET('/v1/catalogue/entries/{id}/grades', { params: { path: { id } } })),
  })
  return (
    <PageShell
      title={t('grading.entryTitle')}
      actions={
        <Go as="button" to={`/catalogue/${id}`}>
          {t('grading.toEntry')}
        </Go>
      }
    >
      <Loaded query={query}>{(grades) => <Facts grades={grades} />}</Loaded>
    </PageShell>
  )
}

function Facts({ grades }: { grades: Grades }) {
  const { t } = useTranslation()
  const why = (item: string) => grades.floors.find((floor) => floor.item === item)?.why ?? '—'
  return (
    <>
      <Table
        aria-label={t('grading.entryTitle')}
        rowKey="item"
        size="small"
        pagination={false}
        dataSource={grades.items}
        columns={[
          { title: t('grading.item'), dataIndex: 'item' },
          { title: t('grading.current'), dataIndex: 'grade', render: (grade: number) => <GradeTag grade={grade} /> },
          { title: t('grading.state'), dataIndex: 'state', render: (state: string) => t(`grading.states.${state}`) },
          {
            title: t('grading.suggested'),
            dataIndex: 'suggestedGrade',
            render: (grade: number | null) => <GradeTag grade={grade} />,
          },
          { title: t('grading.reason'), dataIndex: 'reason' },
          { title: t('grading.floor'), render: (_, { item }) => why(item) },
        ]}
      />
      {grades.sources.length > 0 ? (
        <Table
          aria-label={t('grading.lineage')}
          title={() => t('grading.lineage')}
          rowKey={(source) => `${source.item} ${source.sourceEntry} ${source.sourceItem}`}
          size="small"
          pagination={false}
          dataSource={grades.sources}
          columns={[
            { title: t('grading.item'), dataIndex: 'item' },
            {
              title: t('grading.source'),
              render: (_, source) => (
                <Go
                  to={`/grading/entries/${source.sourceEntry}`}
                >{`${source.sourceEntryName} · ${source.sourceItem}`}</Go>
              ),
            },
            { title: t('grading.current'), dataIndex: 'grade', render: (grade: number) => <GradeTag grade={grade} /> },
            {
              title: t('grading.treatment'),
              render: (_, { treatment, method }) => `${t(`grading.treatments.${treatment}`)} ${method}`,
            },
          ]}
        />
      ) : null}
      <EntryClasses key={grades.entry} entry={grades.entry} classes={grades.classes} />
      <h2>{t('grading.decisions')}</h2>
      {grades.decisions.length === 0 ? <p>{t('grading.noDecisions')}</p> : null}
      <Timeline
        items={grades.decisions.map(({ id, item, kind, fromGrade, toGrade, reason, byName, secondName, at }) => ({
          key: id,
          content: t('grading.decision', {
            at: moment(at),
            by: secondName ? `${secondName}${mark('、')}${byName}` : byName,
            kind: t(`grading.kinds.${kind}`),
            item,
            from: fromGrade,
            to: toGrade,
            reason,
          }),
        }))}
      />
    </>
  )
}
