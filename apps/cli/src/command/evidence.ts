import { writeFile } from 'node:fs/promises'
import { createClient } from '@shuyuan/sdk'
import { runVerify } from '@shuyuan/tlog'
import { readAccount, signedIn } from '../account.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const evidence: Command = {
  name: 'evidence',
  usage:
    'evidence verify 回执.json [--key 公钥或文件] | evidence get 存证编号 [--out 文件] | evidence key | evidence audit',
  summary: '离线验证回执；取回一条存证的回执；显示平台的验证公钥；审计员全量核对',
  options: { url: { type: 'string' }, key: { type: 'string' }, out: { type: 'string' } },
  async run([action, word], options) {
    if (action === 'verify')
      return runVerify([...(word ? [word] : []), ...(options.key ? ['--key', options.key] : [])], console.log)
    if (action === 'key') {
      const { url } = await readAccount(options)
      const { data } = await createClient({ base: url }).GET('/v1/evidence/key')
      console.log(data?.keys.map((k) => k.key).join('\n'))
      return 0
    }
    if (action === 'audit') return audit(await signedIn(options))
    if (action !== 'get' || !word) throw new UsageError('缺少动作或编号')
    const client = await signedIn(options)
    const { data } = await client.GET('/v1/evidence/events/{id}', { params: { path: { id: word } } })
    const text = JSON.stringify(data?.receipt, null, 2)
    if (options.out) await writeFile(options.out, text)
    else console.log(text)
    return 0
  },
}

/** Recalculates every log on the platform; 1 when a log differs from its signed tree or its index. */
async function audit(client: Awaited<ReturnType<typeof signedIn>>): Promise<number> {
  const { data } = await client.POST('/v1/evidence/audit', { body: {} })
  for (const { writer, size, ok, count, findings } of data?.logs ?? []) {
    console.log(`${ok ? '通过' : '不通过'}：${writer}，${size} 条${ok ? '' : `，${count} 处不符`}`)
    for (const { kind, path, index } of findings) console.log(`  ${kind} ${index ?? ''} ${path}`)
  }
  return data?.ok ? 0 : 1
}
