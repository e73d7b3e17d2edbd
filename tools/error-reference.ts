import { errorTable } from '@shuyuan/kernel'

const KINDS: Record<string, string> = {
  invalid: '400 内容有误',
  unauthenticated: '401 未登录或签名不符',
  forbidden: '403 无权',
  not_found: '404 不存在',
  wrong_method: '405 方法不符',
  conflict: '409 状态冲突',
  too_large: '413 过大',
  headers_too_large: '431 请求头过大',
  wrong_media: '415 格式不符',
  too_many: '429 过于频繁',
  unavailable: '503 暂不可用',
  internal: '500 内部错误',
}

/** The page of all error codes, grouped by module, in the order of the code. */
export function errorReference(): string {
  const groups = Map.groupBy([...errorTable()].sort(), ([code]) => code.split('_')[0] ?? '')
  const parts = [...groups].map(([group, errors]) =>
    [
      `## ${group}`,
      '',
      '| 代码 | 状态 | 说明 | English |',
      '|---|---|---|---|',
      ...errors.map(
        ([code, { kind, zh, en }]) =>
          `| <a id="${code}"></a>\`${code}\` | ${KINDS[kind]} | ${cell(zh)} | ${cell(en)} |`,
      ),
      '',
    ].join('\n'),
  )
  return `# 错误代码\n\n每个错误都有稳定的代码；\`{名称}\` 处是实际的值。本页由 \`npm run generate\` 生成。\n\n${parts.join('\n')}`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
