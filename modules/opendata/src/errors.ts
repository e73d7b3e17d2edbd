import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  OPENDATA_NOT_FOUND: { kind: 'not_found', zh: '没有开放数据集“{id}”', en: 'No open data set "{id}"' },
  OPENDATA_ENTRY_NOT_PUBLISHED: {
    kind: 'conflict',
    zh: '不能开放：目录“{name}”尚未审核发布',
    en: 'Cannot open: entry "{name}" is not published',
  },
  OPENDATA_ENTRY_CLOSED: {
    kind: 'conflict',
    zh: '不能开放：目录“{name}”的开放属性为不予开放',
    en: 'Cannot open: entry "{name}" may not be opened',
  },
  OPENDATA_NO_VERSION: {
    kind: 'conflict',
    zh: '不能开放：数据集“{name}”还没有可用版本',
    en: 'Cannot open: data set "{name}" has no version',
  },
  OPENDATA_PERSONAL_COLUMN: {
    kind: 'conflict',
    zh: '不能开放：数据项“{columns}”含个人信息，请移除后再开放',
    en: 'Cannot open: columns "{columns}" hold personal information, remove them first',
  },
  OPENDATA_COLUMN_CLOSED: {
    kind: 'conflict',
    zh: '不能开放：目录规定数据项“{columns}”不予开放',
    en: 'Cannot open: the entry keeps columns "{columns}" closed',
  },
  OPENDATA_NO_COLUMN: { kind: 'invalid', zh: '至少选择一个数据项开放', en: 'Choose at least one column' },
  OPENDATA_COLUMN_UNKNOWN: {
    kind: 'invalid',
    zh: '数据项“{column}”不在该数据集中',
    en: 'Column "{column}" is not in the data set',
  },
  OPENDATA_EXISTS: { kind: 'conflict', zh: '数据集“{name}”已经开放', en: 'Data set "{name}" is open already' },
  OPENDATA_WITHDRAWN: {
    kind: 'conflict',
    zh: '不能撤下：数据集“{name}”已经撤下',
    en: 'Cannot withdraw: data set "{name}" is withdrawn already',
  },
  OPENDATA_FORMAT: {
    kind: 'not_found',
    zh: '没有“{format}”格式的文件',
    en: 'No file of format "{format}"',
  },
})
