import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  STANDARDS_ELEMENT_NOT_FOUND: {
    kind: 'not_found',
    zh: '不能打开数据元“{id}”：没有这个编号',
    en: 'Cannot open element "{id}": no such id',
  },
  STANDARDS_ELEMENT_EXISTS: {
    kind: 'conflict',
    zh: '不能保存数据元“{name}”：名称已被 {id} 使用，请换一个名称',
    en: 'Cannot save element "{name}": the name is used by {id}',
  },
  STANDARDS_ELEMENT_CHANGED: {
    kind: 'conflict',
    zh: '不能保存数据元“{id}”：他人已改到第 {version} 版，请刷新后再改',
    en: 'Cannot save element "{id}": it is already at version {version}',
  },
  STANDARDS_ELEMENT_FORMAT: {
    kind: 'invalid',
    zh: '不能保存数据元：格式“{format}”应写成 n8、an..18、n..17,2、c..50、YYYYMMDD 之类',
    en: 'Cannot save element: format "{format}" should look like n8, an..18, n..17,2, c..50 or YYYYMMDD',
  },
  STANDARDS_ELEMENT_CHECK: {
    kind: 'invalid',
    zh: '不能保存数据元：标识校验“{check}”应是已有的校验种类',
    en: 'Cannot save element: identifier check "{check}" should be a known kind',
  },
  STANDARDS_LIST_NOT_FOUND: {
    kind: 'not_found',
    zh: '不能打开代码集“{id}”：没有这个编号',
    en: 'Cannot open code list "{id}": no such id',
  },
  STANDARDS_LIST_EXISTS: {
    kind: 'conflict',
    zh: '不能新建代码集“{id}”：编号已存在',
    en: 'Cannot create code list "{id}": the id exists',
  },
  STANDARDS_LIST_NATIONAL: {
    kind: 'forbidden',
    zh: '不能修改代码集“{id}”：国家标准随平台升级，请另建本地代码集',
    en: 'Cannot edit code list "{id}": national lists come with the platform, create a local one',
  },
  STANDARDS_LIST_CHANGED: {
    kind: 'conflict',
    zh: '不能保存代码集“{id}”：他人已改到第 {version} 版，请刷新后再改',
    en: 'Cannot save code list "{id}": it is already at version {version}',
  },
  STANDARDS_VALUE_REPEATED: {
    kind: 'invalid',
    zh: '不能保存代码集：代码“{code}”重复，每个代码只应出现一次',
    en: 'Cannot save code list: code "{code}" is repeated',
  },
  STANDARDS_VALUE_PARENT: {
    kind: 'invalid',
    zh: '不能保存代码集：代码“{code}”的上级“{parent}”应在本代码集内且不构成循环',
    en: 'Cannot save code list: parent "{parent}" of "{code}" should be in the list and form no cycle',
  },
  STANDARDS_VALUE_PERIOD: {
    kind: 'invalid',
    zh: '不能保存代码集：代码“{code}”的启用日期应不早于版本生效日期，停用日期应晚于启用日期',
    en: 'Cannot save code list: code "{code}" should begin on or after the day of the version and end after it begins',
  },
  STANDARDS_LIST_DATE: {
    kind: 'invalid',
    zh: '不能保存代码集“{id}”：生效日期 {date} 早于上一版的 {last}，应不早于它',
    en: 'Cannot save code list "{id}": {date} lies before {last}, the day of the last version',
  },
  STANDARDS_LIST_FILE: {
    kind: 'invalid',
    zh: '不能读取文件“{name}”：应为含“代码、名称”表头的 CSV 或 XLSX，最多 20000 行',
    en: 'Cannot read file "{name}": it should be CSV or XLSX with a header code, label and at most 20000 rows',
  },
  STANDARDS_CHECK_UNKNOWN: {
    kind: 'invalid',
    zh: '不能校验：没有“{kind}”这种校验',
    en: 'Cannot check: no kind "{kind}"',
  },
  STANDARDS_NOTICE_DATE: {
    kind: 'invalid',
    zh: '不能导入 {year} 年日历：日期“{date}”{problem}',
    en: 'Cannot import calendar {year}: date "{date}" is not acceptable',
  },
  STANDARDS_NOTICE_TEXT: {
    kind: 'invalid',
    zh: '不能读取 {year} 年放假通知：没有找到“一、元旦：1月1日……放假”这样的条目，请粘贴通知正文',
    en: 'Cannot read the notice of {year}: no holiday line found, paste the text of the notice',
  },
  STANDARDS_NOTICE_HOLIDAY: {
    kind: 'invalid',
    zh: '不能导入 {year} 年日历：法定节假日“{date}”应为放假',
    en: 'Cannot import calendar {year}: statutory holiday "{date}" should be off',
  },
  STANDARDS_TYPE_INVALID: {
    kind: 'invalid',
    zh: '不能登记列类型“{semantic}”：{reason}',
    en: 'Cannot register column type "{semantic}": {reason}',
  },
  STANDARDS_TYPE_NOT_FOUND: {
    kind: 'not_found',
    zh: '不能删除列类型“{semantic}”：没有这个自定义类型，内置类型不能删除',
    en: 'Cannot drop column type "{semantic}": no such type of the bureau',
  },
})
