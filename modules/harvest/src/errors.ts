import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  HARVEST_SOURCE_NOT_FOUND: { kind: 'not_found', zh: '没有找到采集来源“{source}”', en: 'No harvest source "{source}"' },
  HARVEST_SOURCE_TAKEN: {
    kind: 'conflict',
    zh: '不能登记采集来源：已有同名来源“{name}”',
    en: 'Cannot register source: the name "{name}" is taken',
  },
  HARVEST_SOURCE_NO_FILE: {
    kind: 'conflict',
    zh: '不能采集“{name}”：来源没有地址，请先上传目录文件',
    en: 'Cannot harvest "{name}": it has no address, upload a file first',
  },
  HARVEST_RUNNING: {
    kind: 'conflict',
    zh: '不能开始采集“{name}”：上一次采集还在进行',
    en: 'Cannot harvest "{name}": a run is in progress',
  },
  HARVEST_RUN_NOT_FOUND: { kind: 'not_found', zh: '没有找到采集批次“{run}”', en: 'No harvest run "{run}"' },
  HARVEST_RECORD_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到采集条目“{record}”',
    en: 'No harvested record "{record}"',
  },
  HARVEST_CHANGE_NOT_FOUND: { kind: 'not_found', zh: '没有找到变更“{change}”', en: 'No change "{change}"' },
  HARVEST_FORMAT: {
    kind: 'invalid',
    zh: '不能读取目录文件：{reason}',
    en: 'Cannot read the list: {reason}',
  },
  HARVEST_ENCODING: {
    kind: 'invalid',
    zh: '不能读取目录文件：内容不是有效的 {charset} 文本，请在来源中写明编码或转换后再提供',
    en: 'Cannot read the list: not valid {charset} text',
  },
  HARVEST_NO_TITLE_COLUMN: {
    kind: 'invalid',
    zh: '不能读取目录清单：没有找到名称列，请在列对应中指定（现有列：{header}）',
    en: 'Cannot read the list: no title column among {header}',
  },
  HARVEST_NOT_CKAN: {
    kind: 'invalid',
    zh: '不能采集“{url}”：对方的回答不是 CKAN 接口格式',
    en: 'Cannot harvest "{url}": the answer is not of CKAN',
  },
  HARVEST_ENDLESS: {
    kind: 'invalid',
    zh: '不能采集“{url}”：对方的分页没有尽头（页码重复或条目一再重复），已停止，未标记任何消失条目',
    en: 'Cannot harvest "{url}": its paging has no end',
  },
  HARVEST_FILE_TOO_LARGE: {
    kind: 'too_large',
    zh: '不能上传目录文件：超过 {most} MB',
    en: 'Cannot upload the list: more than {most} MB',
  },
  HARVEST_FILE_EMPTY: { kind: 'invalid', zh: '不能上传目录文件：内容为空', en: 'Cannot upload the list: it is empty' },
  HARVEST_ADOPTED: {
    kind: 'conflict',
    zh: '不能采纳“{title}”：已经建成目录 {entry}',
    en: 'Cannot adopt "{title}": it is entry {entry} already',
  },
  HARVEST_GONE: {
    kind: 'conflict',
    zh: '不能采纳“{title}”：来源中已经没有这一条',
    en: 'Cannot adopt "{title}": it is gone from its source',
  },
  HARVEST_LACKING: {
    kind: 'invalid',
    zh: '不能采纳“{title}”：还缺 {count} 项法定信息，{first}',
    en: 'Cannot adopt "{title}": {count} lawful fields are missing, first: {first}',
  },
  HARVEST_SETTLED: { kind: 'conflict', zh: '这项变更已由他人处理', en: 'The change is settled already' },
  HARVEST_ENTRY_IN_REVIEW: {
    kind: 'conflict',
    zh: '不能处理变更：目录“{name}”正在审核，请等审核结束或撤回后再处理',
    en: 'Cannot settle: entry "{name}" is in review',
  },
  HARVEST_CHOICE_MISSING: {
    kind: 'invalid',
    zh: '不能处理变更：请为“{field}”选择采用来源的值还是保留本地的值',
    en: 'Cannot settle: choose remote or local for "{field}"',
  },
  HARVEST_REFERENCE_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到对照清单“{reference}”',
    en: 'No reference "{reference}"',
  },
  HARVEST_REFERENCE_EMPTY: {
    kind: 'invalid',
    zh: '不能建立对照清单：没有读到任何条目',
    en: 'Cannot make the reference: no entry was read',
  },
  HARVEST_ALIGNMENT_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到目录对齐“{alignment}”',
    en: 'No alignment "{alignment}"',
  },
  HARVEST_DIFFERENCE_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到差异“{difference}”',
    en: 'No difference "{difference}"',
  },
  HARVEST_DIFFERENCE_CLOSED: {
    kind: 'conflict',
    zh: '不能处理差异“{title}”：它已经办结',
    en: 'Cannot act on difference "{title}": it is closed',
  },
  HARVEST_DIFFERENCE_NO_ORG: {
    kind: 'invalid',
    zh: '不能派发差异“{title}”：没有对应的本地部门，请指定部门',
    en: 'Cannot assign "{title}": name the department',
  },
})
