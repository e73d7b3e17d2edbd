import { readFile, writeFile } from 'node:fs/promises'
import { type Credentials, queryService, verifyService } from '@shuyuan/sdk'
import { readAccount } from '../account.ts'
import type { Command } from '../command.ts'
import { pairs } from '../pairs.ts'
import { UsageError } from '../usage-error.ts'

/** `shuyuan query` and `shuyuan verify`: one signed call. */
export function call(mode: 'query' | 'verify'): Command {
  const values = mode === 'verify' ? '--expect 数据项=值[,…]' : '[--fields 数据项,…]'
  return {
    name: mode,
    usage: `${mode} 服务编号 --key 数据项=值[,…] ${values} --purpose 用途 --matter 事项 --operator 工号 --system 系统 [--receipt 文件] [--algorithm HMAC-SM3] [--habit gjzwfwpt|gjgxjhpt]`,
    summary: `${mode === 'query' ? '查询' : '核验'}一次；AppKey 与密钥取自环境变量 SHUYUAN_APP_KEY、SHUYUAN_APP_SECRET，或 --credentials 文件`,
    options: Object.fromEntries(
      [
        'url',
        'key',
        'expect',
        'fields',
        'purpose',
        'matter',
        'operator',
        'system',
        'receipt',
        'credentials',
        'algorithm',
        'habit',
      ].map((name) => [name, { type: 'string' as const }]),
    ),
    async run([service], options) {
      if (!service) throw new UsageError('缺少服务编号')
      const { url } = await readAccount(options)
      const credentials = await readCredentials(options)
      const { purpose, matter, operator, system } = options
      if (!purpose || !matter || !operator || !system) throw new UsageError('必须写明用途、事项、工号和系统')
      const base = { purpose, matter, operator, system, key: pairs(options.key, '--key') }
      const done =
        mode === 'query'
          ? await queryService(url, credentials, service, {
              ...base,
              ...(options.fields ? { fields: options.fields.split(',') } : {}),
            })
          : await verifyService(url, credentials, service, { ...base, expect: pairs(options.expect, '--expect') })
      console.log(JSON.stringify(done.answer, null, 2))
      if (options.receipt) await writeFile(options.receipt, JSON.stringify(done.receipt, null, 2))
      console.error(
        `存证 ${String(done.receipt.id)}；今日剩余 ${done.remaining} 次${options.receipt ? `；回执已写入 ${options.receipt}` : ''}`,
      )
      return 0
    },
  }
}

async function readCredentials(options: Record<string, string | undefined>): Promise<Credentials> {
  const file = options.credentials
    ? (JSON.parse(await readFile(options.credentials, 'utf8')) as Partial<Credentials>)
    : {}
  const appKey = file.appKey ?? process.env.SHUYUAN_APP_KEY
  const secret = file.secret ?? process.env.SHUYUAN_APP_SECRET
  if (!appKey || !secret) throw new UsageError('缺少 AppKey 或密钥')
  const algorithm = oneOf('--algorithm', options.algorithm ?? 'HMAC-SHA256', ['HMAC-SHA256', 'HMAC-SM3'] as const)
  if (options.habit === undefined) return { appKey, secret, algorithm }
  return { appKey, secret, algorithm, habit: oneOf('--habit', options.habit, ['gjzwfwpt', 'gjgxjhpt'] as const) }
}

function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((each) => each === value)
  if (!word) throw new UsageError(`${option} 应为 ${words.join(' 或 ')}`)
  return word
}
