import type { Options } from './options.ts'
import type { Running } from './run-server.ts'

/** What the terminal shows when the platform is up: addresses, and the demo accounts of each role or the first accounts of an empty one. */
export function welcome(
  running: Pick<Running, 'url' | 'gatewayUrl' | 'accounts' | 'offices'>,
  options: Options,
  elapsedMs: number,
): string {
  const base = running.url.replace('0.0.0.0', '127.0.0.1').replace('[::]', '127.0.0.1')
  const lines = [`数源 Shuyuan 已就绪（${(elapsedMs / 1000).toFixed(1)} 秒） · 数据目录 ${options.dataDir}`]
  if (options.role === 'all' || options.role === 'api')
    lines.push(
      `  公共数据开放平台  ${base}/`,
      `  工作台            ${base}/console/`,
      `  接口文档          ${base}/docs`,
    )
  else lines.push(`  角色 ${options.role}  ${base}`)
  if (running.gatewayUrl) lines.push(`  共享网关          ${running.gatewayUrl}（${options.gatewayWorkers} 个进程）`)
  if (running.accounts.length > 0) {
    lines.push('  演示账号（口令仅用于演示数据）')
    for (const { title, name, login, password } of running.accounts)
      lines.push(`    ${login} / ${password}  ${title} ${name}`)
  }
  if (running.offices.length > 0) {
    lines.push('  首次登录的账号（口令只显示这一次，登录后须修改）')
    for (const { title, name, login, password } of running.offices)
      lines.push(`    ${login} / ${password}  ${name}：${title}`)
  }
  lines.push('  按 Ctrl-C 停止')
  return lines.join('\n')
}
