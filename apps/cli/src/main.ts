import { parseArgs } from 'node:util'
import { ShuyuanError } from '@shuyuan/sdk'
import type { Command } from './command.ts'
import { call } from './command/call.ts'
import { catalogue } from './command/catalogue.ts'
import { certificate } from './command/certificate.ts'
import { doubt } from './command/doubt.ts'
import { evidence } from './command/evidence.ts'
import { importSheet } from './command/import.ts'
import { jobs } from './command/jobs.ts'
import { login, logout, whoami } from './command/login.ts'
import { onboard } from './command/onboard.ts'
import { UsageError } from './usage-error.ts'

const COMMANDS: Command[] = [
  login,
  logout,
  whoami,
  onboard,
  catalogue,
  importSheet,
  call('query'),
  call('verify'),
  doubt,
  evidence,
  certificate,
  jobs,
]

/** Runs one command line. Exit codes: 0 done, 1 refused by the platform or check failed, 2 wrong use. */
export async function main(argv: string[]): Promise<number> {
  const command = COMMANDS.find((c) => c.name === argv[0])
  if (!command) {
    const asked = argv[0] !== undefined && !['help', '--help', '-h'].includes(argv[0])
    console[asked ? 'error' : 'log'](`${asked ? `没有命令“${argv[0]}”。\n` : ''}${usage()}`)
    return asked ? 2 : 0
  }
  if (argv.includes('--help')) {
    console.log(`shuyuan ${command.usage}\n  ${command.summary}`)
    return 0
  }
  try {
    const { values, positionals } = parseArgs({ args: argv.slice(1), options: command.options, allowPositionals: true })
    return (await command.run(positionals, values as Record<string, string | undefined>)) ?? 0
  } catch (cause) {
    return explain(cause, command)
  }
}

function explain(cause: unknown, command: Command): number {
  if (cause instanceof ShuyuanError) {
    console.error(`${cause.message}（${cause.code}）`)
    for (const [field, remark] of Object.entries(cause.fields)) console.error(`  ${field}：${remark}`)
    return 1
  }
  const misuse = cause instanceof UsageError ? cause.message : explainOption(cause)
  if (misuse) {
    console.error(`${misuse}\n用法：shuyuan ${command.usage}`)
    return 2
  }
  if (cause instanceof TypeError && cause.message === 'fetch failed') {
    console.error('连接不上平台：请确认平台已启动，或用 --url 指定地址')
    return 1
  }
  if (cause instanceof Error && 'code' in cause && 'path' in cause) {
    console.error(`无法读写文件“${String(cause.path)}”（${String(cause.code)}）`)
    return 1
  }
  throw cause
}

/** Null: not about an option. Node says it in English. */
function explainOption(cause: unknown): string | null {
  const { code, message } = cause as NodeJS.ErrnoException
  const [, option = ''] = /'(-[^' ,]*)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有选项“${option}”`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项“${option}”的值不对：缺少，或本不该有`
  return null
}

function usage(): string {
  const lines = COMMANDS.map((c) => `  shuyuan ${c.usage}\n      ${c.summary}`)
  return `数源命令行\n\n${lines.join('\n')}\n\n所有命令都可加 --url 指定平台地址（默认 http://127.0.0.1:8620，或上次登录的地址）。`
}
