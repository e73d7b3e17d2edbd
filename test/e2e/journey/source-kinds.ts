import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { answered } from '../answered.ts'
import { goTo } from '../go-to.ts'

const NAME = '救助业务接口'
const ROWS = [
  { id: '1', name: '甲街道', updated_at: '2026-03-01 08:00:00' },
  { id: '2', name: '乙街道', updated_at: '2026-03-02 08:00:00' },
]

/** An interface that answers only what changed since a moment, and remembers what it was asked. */
async function openInterface(): Promise<{ server: Server; base: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, reply) => {
    const since = new URL(request.url ?? '/', 'http://there').searchParams.get('updated_since')
    if (since !== null) asked.push(since)
    reply.setHeader('content-type', 'application/json')
    reply.end(JSON.stringify(ROWS.filter((row) => since === null || row.updated_at >= since)))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}

export function sourceKinds(stage: Stage): void {
  describe('each kind of source has its form; an interface is read by its changes', () => {
    let clerk: Page
    let there: Awaited<ReturnType<typeof openInterface>>
    beforeAll(async () => {
      clerk = await stage.open('minzheng')
      there = await openInterface()
    })
    afterAll(() => there?.server.close())

    /** The form of a kind; what it asks for is said when nothing is filled in. */
    const openForm = async (kind: RegExp) => {
      await goTo(clerk, `${stage.url}/console/connection/sources/new`)
      await clerk.getByRole('radio', { name: kind }).check()
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByText('请填写', { exact: true }).first().waitFor()
    }
    const fill = async (fields: Record<string, string>) => {
      for (const [label, text] of Object.entries(fields)) await clerk.getByLabel(label, { exact: true }).fill(text)
    }
    const save = async (name: string) => {
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByLabel('名称', { exact: true }).fill(name)
      await clerk.getByRole('button', { name: /^保\s*存$/ }).click()
      await clerk.getByRole('heading', { level: 1, name }).waitFor()
    }
    const remove = async () => {
      await clerk.getByRole('button', { name: /^删\s*除$/ }).click()
      await answered(clerk) // what hangs on it is read while the dialog stands open, and moves its buttons
      await clerk
        .getByRole('dialog')
        .getByRole('button', { name: /^删\s*除$/ })
        .click()
      await clerk.waitForURL(/\/connection\/sources$/)
    }

    const closed = { 主机: '127.0.0.1', 端口: '1', 账号: 'reader', 口令: 'x' }
    const kinds: [name: string, kind: RegExp, fields: Record<string, string>][] = [
      ['MySQL', /^MySQL/, { ...closed, 数据库: 'civil' }],
      ['SFTP', /^SFTP/, { ...closed, 主机密钥指纹: `SHA256:${'A'.repeat(43)}` }],
      [
        '对象存储',
        /^对象存储/,
        { 服务地址: 'http://127.0.0.1:1', 存储桶: 'reports', 访问密钥: 'AKIDEXAMPLE', 密钥口令: 'not-the-key' },
      ],
    ]
    test.each(kinds)(
      '%s: what is needed is said, and a saved source that does not answer gets a diagnosis',
      async (name, kind, fields) => {
        await openForm(kind)
        await fill(fields)
        await save(`${name}报送`)
        await clerk
          .getByText(/CONNECTOR_\w+/)
          .first()
          .waitFor()
        expect(await clerk.getByRole('button', { name: /^启\s*用$/ }).count()).toBe(0)
        await remove()
      },
    )

    test('another node is read by its address: what it has opened are tables', async () => {
      await openForm(/^另一个数源平台/)
      await fill({ 平台地址: stage.url })
      await save('本市开放数据')
      await clerk.getByText(/连接成功，看到 [1-9]\d* 张表/).waitFor()
      await remove()
    })

    test('an incremental interface is set up on the screen, and a plan reads it by its changes', async () => {
      await openForm(/^HTTP 接口/)
      await fill({ 接口地址: there.base, 表名: 'streets', 路径: 'streets', 增量参数: 'updated_since' })
      await clerk.getByLabel('主键字段', { exact: true }).fill('id,')
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByText('增量参数与增量字段须同时填写').waitFor()
      await fill({ 增量字段: 'updated_at' })
      expect(await accessFaults(clerk)).toEqual([])
      await shoot(clerk, 'source-http')
      await save(NAME)
      await clerk.getByText('连接成功，看到 1 张表').waitFor()
      await clerk.getByRole('button', { name: /^启\s*用$/ }).click()
      await clerk.getByText('已启用', { exact: true }).first().waitFor()

      await goTo(clerk, `${stage.url}/console/connection/sync`)
      await clerk.getByRole('button', { name: '新建同步计划' }).click()
      const dialog = clerk.getByRole('dialog')
      const choose = async (field: string, option: string) => {
        await dialog.locator(`#${field}`).click()
        await clerk.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).click()
      }
      await choose('source', NAME)
      await choose('table', 'streets')
      await choose('mode', '增量')
      await choose('watermark', 'updated_at')
      await dialog.getByRole('button', { name: '新建同步计划' }).click()
      await clerk.waitForURL(/\/connection\/plans\/\w+/)
      for (const round of ['first', 'second']) {
        const plan = clerk.url()
        await clerk.getByRole('button', { name: '立即运行' }).click()
        await clerk.getByRole('dialog').getByRole('button', { name: '立即运行' }).click()
        await clerk.waitForURL(/\/connection\/runs\//)
        await clerk.getByText('完成', { exact: true }).first().waitFor({ timeout: 60_000 })
        // the second run asks only for what came after the first, less the overlap
        if (round === 'second')
          await expect
            .poll(() => there.asked.some((since) => since.startsWith('2026-03-02')), { timeout: 60_000 })
            .toBe(true)
        await goTo(clerk, plan)
      }
    })
  })
}
