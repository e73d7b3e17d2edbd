import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue

const TYPES: Record<string, string> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  tuple: '列表',
  object: '对象',
  record: '对象',
  null: '空值',
}
const FORMATS: Record<string, string> = {
  date: '应为日期，如 2026-03-05',
  datetime: '应为带时区的时间，如 2026-03-05T08:00:00+08:00',
  time: '应为时间，如 08:00:00',
  url: '应为网址，如 https://example.org/a',
  email: '应为电子邮箱',
  uuid: '应为 UUID',
  base64: '应为 Base64 文本',
  ipv4: '应为 IPv4 地址',
  ipv6: '应为 IPv6 地址',
}

/** What is wrong with a field in words for people, where its schema says nothing of its own. The value itself is never repeated. */
export function sayIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '必须填写' : `应为${TYPES[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return issue.values.length === 1 ? `应为 ${String(issue.values[0])}` : `应为以下之一：${issue.values.join('、')}`
    case 'too_small':
      return tooSmall(issue.origin, String(issue.minimum), issue.inclusive !== false)
    case 'too_big':
      return tooBig(issue.origin, String(issue.maximum), issue.inclusive !== false)
    case 'not_multiple_of':
      return `应为 ${issue.divisor} 的倍数`
    case 'invalid_format':
      return FORMATS[issue.format] ?? '格式不正确'
    case 'unrecognized_keys':
      return `不能含有 ${issue.keys.join('、')}`
    case 'invalid_key':
      return '含有不正确的名称'
    case 'invalid_element':
      return '含有不正确的项'
    default:
      return '不符合任何一种写法'
  }
}

function tooSmall(origin: string, least: string, inclusive: boolean): string {
  if (origin === 'string') return least === '1' ? '不能为空' : `不能少于 ${least} 个字符`
  if (origin === 'array' || origin === 'set') return `不能少于 ${least} 项`
  return inclusive ? `不能小于 ${least}` : `必须大于 ${least}`
}

function tooBig(origin: string, most: string, inclusive: boolean): string {
  if (origin === 'string') return `不能超过 ${most} 个字符`
  if (origin === 'array' || origin === 'set') return `不能超过 ${most} 项`
  return inclusive ? `不能大于 ${most}` : `必须小于 ${most}`
}
