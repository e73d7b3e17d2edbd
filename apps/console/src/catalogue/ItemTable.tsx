import { Input, Table, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useShow } from './useShow.ts'

type Item = Schemas['CatalogueDataItem']

interface Props {
  items: Item[]
  remarks?: Record<string, string>
  onRemark?: ((field: string, text: string) => void) | undefined
}

/** Data items of an entry; a reviewer writes a remark beside each. */
export function ItemTable({ items, remarks = {}, onRemark }: Props) {
  const { t } = useTranslation()
  const { show, nameOf } = useShow()
  const pathOf = (item: Item) => `items.${item.seq - 1}.title`
  const title = (field: string) => t(`catalogue.itemFields.${field}`)
  const flag = (field: 'key' | 'required' | 'shareable' | 'openable') => ({
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
      render: (_, item) => [show('type', item.type), item.length].filter(Boolean).join(' '),
    },
    { title: title('codeList'), dataIndex: 'codeList', render: (value: string | null) => value ?? '—' },
    flag('key'),
    flag('required'),
    {
      title: title('sensitivity'),
      dataIndex: 'sensitivity',
      render: (value: string) =>
        value === 'none' ? show('sensitivity', value) : <Tag>{show('sensitivity', value)}</Tag>,
    },
    { title: title('grade'), dataIndex: 'grade' },
    flag('shareable'),
    flag('openable'),
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
    <Table<Item>
      aria-label={t('catalogue.items')}
      size="small"
      rowKey="seq"
      columns={columns}
      dataSource={items}
      pagination={items.length > 100 ? { pageSize: 100 } : false}
      scroll={{ x: 'max-content' }}
    />
  )
}
