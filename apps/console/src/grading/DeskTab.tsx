import { Button, Space, Tag, type TableColumnsType, Typography } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DeskFilters } from './DeskFilters.tsx'
import { GradeTag } from './GradeTag.tsx'
import { LowerDialog } from './LowerDialog.tsx'
import { choiceOf, type Line, rowKey } from './choice.ts'

type Row = Line & { key: string }

/** The desk: suggestions with their reasons, confirmed one by one or many at once, with mouse or keys. */
export function DeskTab() {
  const { t } = useTranslation()
  const decides = useCan()('catalogue.grade.confirm')
  const { act, busy } = useAct()
  const [{ tab: _, ...filters }] = useUrlFilters()
  const [chosen, setChosen] = useState<Line[]>([])
  const [lowering, setLowering] = useState<{ line: Line; grade: number } | null>(null)
  const desk = useRef<HTMLDivElement>(null)
  const loaded = useRef<Row[]>([])
  const confirm = async (lines: Line[], grade?: number) => {
    const decisions = lines.map((line) => choiceOf(line, grade))
    const done = t('grading.confirmed', { count: lines.length })
    const send = () => read(api.POST('/v1/catalogue/grading/confirm', { body: { decisions } }))
    const decided = new Set(lines.map(rowKey)) // what is chosen meanwhile stays chosen
    if (await act(send, { done })) setChosen((now) => now.filter((line) => !decided.has(rowKey(line))))
  }
  const onKey = (event: React.KeyboardEvent, line: Line) => {
    if (event.target !== event.currentTarget) return
    const rows = [...(desk.current?.querySelectorAll<HTMLElement>('tr.ant-table-row') ?? [])]
    const at = rows.indexOf(event.currentTarget as HTMLElement)
    const grade = Number(event.key)
    if (event.key === 'ArrowDown') rows[at + 1]?.focus()
    else if (event.key === 'ArrowUp') rows[at - 1]?.focus()
    else if (!decides) return
    else if (event.key === ' ') setChosen((before) => toggled(before, line))
    else if (event.key === 'Enter') void confirm(chosen.length > 0 ? chosen : [line])
    else if (grade >= 1 && grade <= 4) {
      if (grade < line.grade) setLowering({ line, grade })
      else void confirm([line], grade)
    } else return
    event.preventDefault()
  }
  const columns: TableColumnsType<Row> = [
    {
      title: t('grading.item'),
      width: 150,
      render: (_, line) => (
        <>
          <Go to={`/grading/entries/${line.entry}`}>{line.item}</Go>
          <div className="mono quiet">{line.name}</div>
        </>
      ),
    },
    { title: t('grading.entry'), dataIndex: 'entryName', width: 160 },
    { title: t('grading.provider'), dataIndex: 'providerName', width: 130 },
    {
      title: t('grading.current'),
      dataIndex: 'grade',
      width: 88,
      render: (grade: number) => <GradeTag grade={grade} />,
    },
    {
      title: t('grading.suggested'),
      width: 100,
      render: (_, { suggestedGrade, suggestedSensitivity }) =>
        suggestedGrade === null ? (
          '—'
        ) : (
          <>
            <GradeTag grade={suggestedGrade} />
            {suggestedSensitivity === 'none' ? null : <div>{t(`grading.sensitivitys.${suggestedSensitivity}`)}</div>}
          </>
        ),
    },
    {
      title: t('grading.reason'),
      dataIndex: 'reason',
      render: (reason: string, { confidence }) =>
        reason === '' ? '—' : `${reason}${aside(`${Math.round(confidence * 100)}%`)}`,
    },
    {
      title: t('grading.state'),
      width: 112,
      dataIndex: 'state',
      render: (state: Line['state'], { decidedByName }) => (
        <Tag color={state === 'confirmed' ? 'success' : 'default'}>
          {t(`grading.states.${state}`)} {decidedByName ?? ''}
        </Tag>
      ),
    },
  ]
  return (
    <div ref={desk}>
      <DeskFilters />
      {decides ? (
        <Space style={{ marginBottom: 12 }} wrap>
          <Button type="primary" disabled={chosen.length === 0} loading={busy} onClick={() => void confirm(chosen)}>
            {t('grading.confirmChosen', { count: chosen.length })}
          </Button>
          <Button onClick={() => setChosen(loaded.current)}>{t('grading.chooseAll')}</Button>
          <Typography.Text type="secondary">{t('grading.keys')}</Typography.Text>
        </Space>
      ) : null}
      <QueryTable<Row>
        label={t('grading.tabs.desk')}
        queryKey={['grading', 'desk', filters]}
        rowKey="key"
        size="small"
        wrap
        columns={columns}
        empty={t('grading.emptyDesk')}
        {...(decides
          ? {
              rowSelection: {
                hideSelectAll: true, // its box would stand a second time in the hidden row that measures widths
                selectedRowKeys: chosen.map(rowKey),
                onChange: (_, lines) => setChosen(lines),
                getCheckboxProps: (line) => ({ 'aria-label': t('grading.choose', { item: line.item }) }) as object,
              },
            }
          : {})}
        onRow={(line) => ({ tabIndex: 0, onKeyDown: (event) => onKey(event, line) })}
        load={async (after) => {
          const query = { ...filters, limit: 100, ...(after ? { after } : {}) }
          const page = await read(api.GET('/v1/catalogue/grading', { params: { query: query as never } }))
          const items = page.items.map((line) => ({ ...line, key: rowKey(line) }))
          loaded.current = after ? [...loaded.current, ...items] : items
          return { ...page, items }
        }}
      />
      <LowerDialog wanted={lowering} onClose={() => setLowering(null)} />
    </div>
  )
}

function toggled(lines: Line[], line: Line): Line[] {
  const rest = lines.filter((one) => rowKey(one) !== rowKey(line))
  return rest.length < lines.length ? rest : [...lines, line]
}
