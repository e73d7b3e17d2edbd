import { Input, Table, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { useShow } from './useShow.ts'

type Item = Schemas['CatalogueDataItem']
const FLAGS = ['key', 'required', 'shareable', 'openable', 'queryable', 'returned', 'updateKey', 'updateMark'] as const

interface Props {
  items: Item[]
  remarks?: Record<string, string>
  onRemark?: ((field: string, text: string) => void) | undefined
}

/** Data items of an entry; a reviewer writes a remark beside each. */
export function ItemTable({ items, remarks = {}, onRemark }: Props) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const { show, nameOf } = useShow()
  const pathOf = (item: Item) => `items.${item.seq - 1}.title`
  const title = (field: string) => t(`catalogue.itemFields.${field}`)
  const flag = (field: (typeof FLAGS)[number]) => ({
    title: title(field),
    dataIndex: field,
    render: (value: boolean) => show(field, value),
  })
  const columns: TableColumnsType<Item> = [
    { title: title('seq'), dataIndex: 'seq', width: 60 },
    { title: title('title'), dataIndex: 'title' },
    { title: title('name'), dataIndex: 'name', className: 'mono' },
    {
      title: title('type'),
      render: (_, { type, length, precision }) =>
        [show('type', type), [length, precision].filter((part) => part !== null).join(',')].filter(Boolean).join(' '),
    },
    { title: title('element'), dataIndex: 'element', render: (value: string | null) => value ?? '—' },
    { title: title('codeList'), dataIndex: 'codeList', render: (value: string | null) => value ?? '—' },
    flag('key'),
    flag('required'),
    {
      title: title('sensitivity'),
      dataIndex: 'sensitivity',
      render: (value: string) =>
        value === 'none' ? show('sensitivity', value) : <Tag>{show('sensitivity', value)}</Tag>,
    },
    { title: title('grade'), dataIndex: 'grade', render: levelOf },
    ...FLAGS.slice(2).map(flag),
    { title: title('mask'), dataIndex: 'mask', render: (value: string | null) => value ?? '—' },
  ]
  if (onRemark || items.some((item) => remarks[pathOf(item)]))
    columns.push({
      title: t('catalogue.remark'),
      width: 200,
      render: (_, item) =>
        onRemark ? (
          <Input
            size="small"
            aria-label={t('catalogue.remarkOn', { field: item.title })}
            maxLength={500}
            value={remarks[pathOf(item)] ?? ''}
            onChange={(event) => onRemark(pathOf(item), event.target.value)}
          />
        ) : (
          <span title={nameOf(pathOf(item))}>{remarks[pathOf(item)]}</span>
        ),
    })
  return (
    <div className="scroll-x" role="region" aria-label={t('catalogue.items')} tabIndex={0}>
      <Table<Item>
        aria-label={t('catalogue.items')}
        size="small"
        rowKey="seq"
        columns={columns}
        dataSource={items}
        pagination={items.length > 100 ? { pageSize: 100 } : false}
      />
    </div>
  )
}
