import { Button, Space, Tag, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { QueryTable } from '../ui/QueryTable.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { GradeTag } from './GradeTag.tsx'
import { ProposeImportant } from './ProposeImportant.tsx'

type Line = Schemas['CatalogueImportantLine']
type Action = Schemas['CatalogueDecideImportant']['action']
const STEPS: Record<string, Action[]> = { proposed: ['confirm', 'refuse'], confirmed: ['remove'] }
const STATES = ['proposed', 'confirmed', 'refused', 'removed']

/** 重要数据目录: what is proposed and confirmed, with the impact it follows from. */
export function ImportantTab() {
  const { t } = useTranslation()
  const can = useCan()
  const { act } = useAct()
  const [filters, change] = useUrlFilters()
  const decide = (id: string, action: Action) => (comment: string) =>
    act(
      () =>
        read(api.POST('/v1/catalogue/important/{id}/decide', { params: { path: { id } }, body: { action, comment } })),
      { done: t('grading.decided') },
    )
  const query = { state: filters.state, class: filters.class }
  const columns: TableColumnsType<Line> = [
    { title: t('grading.entry'), render: (_, line) => <Go to={`/catalogue/${line.entry}`}>{line.entryName}</Go> },
    { title: t('grading.provider'), dataIndex: 'providerName' },
    {
      title: t('grading.class'),
      dataIndex: 'class',
      render: (name: string) => (
        <Tag color={name === 'core' ? 'red' : 'orange'}>{t(`grading.dataClasses.${name}`)}</Tag>
      ),
    },
    { title: t('grading.current'), dataIndex: 'dataLevel', render: (grade: number) => <GradeTag grade={grade} /> },
    {
      title: t('grading.impact'),
      render: (_, { object, degree }) =>
        `${t(`grading.objects.${object}`)}${mark('：')}${t(`grading.degrees.${degree}`)}`,
    },
    { title: t('grading.why'), dataIndex: 'reason', width: 240 },
    { title: t('grading.proposedBy'), render: (_, line) => `${line.proposedByName} ${moment(line.proposedAt)}` },
    {
      title: t('grading.state'),
      render: (_, { state, decidedByName }) => `${t(`grading.importantStates.${state}`)} ${decidedByName ?? ''}`,
    },
    {
      title: t('grading.decide'),
      render: (_, line) => (
        <Space>
          {(can('catalogue.important.confirm') ? (STEPS[line.state] ?? []) : []).map((action) => (
            <ReasonButton
              key={action}
              size="small"
              optional={action === 'confirm'}
              label={t(`grading.importantActions.${action}`)}
              explain={t('grading.importantExplain')}
              onSubmit={decide(line.id, action)}
            />
          ))}
        </Space>
      ),
    },
  ]
  const address = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => !!pair[1]))
  return (
    <>
      <div className="filters">
        <FilterSelect
          label={t('grading.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`grading.importantStates.${value}`) }))}
          onChange={(state) => change({ state })}
        />
        <FilterSelect
          label={t('grading.class')}
          value={filters.class}
          options={['core', 'important'].map((value) => ({ value, label: t(`grading.dataClasses.${value}`) }))}
          onChange={(value) => change({ class: value })}
        />
        {can('catalogue.important.propose') ? <ProposeImportant /> : null}
        <Button href={`/v1/catalogue/important.csv?${address}`}>{t('grading.export')}</Button>
      </div>
      <QueryTable<Line>
        label={t('grading.tabs.important')}
        queryKey={['grading', 'important', query]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('grading.emptyImportant')}
        load={(after) => {
          const wanted = { ...query, limit: 50, ...(after ? { after } : {}) }
          return read(api.GET('/v1/catalogue/important', { params: { query: wanted as never } }))
        }}
      />
    </>
  )
}
