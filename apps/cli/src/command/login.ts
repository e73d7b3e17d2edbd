import { createClient } from '@shuyuan/sdk'
import { forgetAccount, readAccount, saveAccount, signedIn } from '../account.ts'
import { askHidden } from '../ask-hidden.ts'
import type { Command } from '../command.ts'
import { UsageError } from '../usage-error.ts'

export const login: Command = {
  name: 'login',
  usage: 'login 账号 [--url 地址]',
  summary: '登录；密码从终端或环境变量 SHUYUAN_PASSWORD 读取',
  options: { url: { type: 'string' } },
  async run([name], options) {
    if (!name) throw new UsageError('缺少账号')
    const { url } = await readAccount(options)
    const password = process.env.SHUYUAN_PASSWORD ?? (await askHidden('密码：'))
    const { data } = await createClient({ base: url }).POST('/v1/identity/login', { body: { login: name, password } })
    if (!data) return 1
    await saveAccount({ url, token: data.token })
    console.log(`已登录：${data.subject.name}`)
    return 0
  },
}

export const logout: Command = {
  name: 'logout',
  usage: 'logout',
  summary: '退出登录并删除本机保存的会话',
  options: { url: { type: 'string' } },
  async run(_words, options) {
    const client = await signedIn(options)
    await client.POST('/v1/identity/logout').catch(() => undefined) // an expired session is signed out already
    await forgetAccount()
    console.log('已退出')
    return 0
  },
}

export const whoami: Command = {
  name: 'whoami',
  usage: 'whoami',
  summary: '显示当前账号、部门与角色',
  options: { url: { type: 'string' } },
  async run(_words, options) {
    const client = await signedIn(options)
    const { data } = await client.GET('/v1/identity/me')
    console.log(JSON.stringify(data, null, 2))
    return 0
  },
}
