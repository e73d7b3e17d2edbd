import { signedIn } from '../account.ts'
import type { Command } from '../command.ts'

export const catalogue: Command = {
  name: 'catalogue',
  usage: 'catalogue [搜索词] [--state 状态] [--json]',
  summary: '列出目录',
  options: { url: { type: 'string' }, state: { type: 'string' }, json: { type: 'boolean' } },
  async run([text], options) {
    const client = await signedIn(options)
    const { data } = await client.GET('/v1/catalogue/entries', {
      params: {
        query: {
          limit: 100,
          ...(text ? { q: text } : {}),
          ...(options.state ? { state: options.state as 'published' } : {}),
        },
      },
    })
    if (options.json) console.log(JSON.stringify(data?.items, null, 2))
    else
      for (const entry of data?.items ?? []) console.log(`${entry.code ?? '（未赋码）'}\t${entry.state}\t${entry.name}`)
    return 0
  },
}
