import { readFile, writeFile } from 'node:fs/promises'
import { createClient } from '@shuyuan/sdk'
import { readAccount, signedIn } from '../account.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { verifyCertificate } from '../verify-certificate.ts'

export const certificate: Command = {
  name: 'certificate',
  usage: 'certificate get 证书编号 [--out 文件] | certificate verify 文件 [--key 公钥文件] | certificate key',
  summary: '取回数据质量证书；离线核验证书的签名和存证；显示验证公钥',
  options: { url: { type: 'string' }, key: { type: 'string' }, out: { type: 'string' } },
  async run([action, word], options) {
    if (action === 'key') {
      const { url } = await readAccount(options)
      const { data } = await createClient({ base: url }).GET('/v1/quality/certificates/keys')
      console.log(JSON.stringify(data))
      return 0
    }
    if (action === 'verify' && word) {
      const key = options.key ? await readFile(options.key, 'utf8') : null
      const { line, code } = verifyCertificate(await readFile(word, 'utf8'), key)
      console.log(line)
      return code
    }
    if (action !== 'get' || !word) throw new UsageError('缺少动作、编号或文件')
    const client = await signedIn(options)
    const { data } = await client.GET('/v1/quality/certificates/{certificate}', {
      params: { path: { certificate: word } },
    })
    const text = JSON.stringify(data, null, 2)
    if (options.out) await writeFile(options.out, text)
    else console.log(text)
    return 0
  },
}
