import type { Platform } from '@shuyuan/server'
import { sql } from 'kysely'
import { demoAccounts } from './account.ts'

interface Count {
  published: number
  attached: number
}

/** The attach rate as the platform tells it to a signed-in official, and as counted without it from the resources themselves. */
export async function reportBook({ app, deps }: Pick<Platform, 'app' | 'deps'>): Promise<string[]> {
  const official = demoAccounts().find((account) => account.roles.includes('bureau'))
  const login = await app.inject({
    method: 'POST',
    url: '/v1/identity/login',
    payload: { login: official?.login, password: official?.password },
  })
  const headers = { authorization: `Bearer ${login.json<{ token: string }>().token}` }
  const book = (await app.inject({ url: '/v1/catalogue/book', headers })).json<{
    published: { count: number }
    attached: { count: number }
  }>()
  const { rows } = await sql<Count>`
    select count(distinct e.entry) as published, count(distinct r.entry) as attached
    from catalogue.edition e left join catalogue.resource r on r.entry = e.entry
    where e.state = 'published' and e.is_live`.execute(deps.db)
  const counted = rows[0] as Count
  return [
    `平台计算   ${words({ published: book.published.count, attached: book.attached.count })}`,
    `独立核算   ${words(counted)}（直接数资源表）`,
  ]
}

const words = ({ published, attached }: Count) =>
  `目录 ${published} 条，已挂接 ${attached} 条，挂接率 ${((attached / published) * 100).toFixed(1)}%`
