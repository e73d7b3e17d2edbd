import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDb, openServer, type Server } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

export function capture(stage: Stage): void {
  describe('a department asks to follow a database that is not ready for it', () => {
    let clerk: Page
    beforeAll(async () => {
      clerk = await stage.open('minzheng')
    })

    test('the empty list says what to do; the dialog names what the administrator must set, with the statement; nothing is made', async () => {
      await goTo(clerk, `${stage.url}/console/connection/captures`)
      await clerk.getByText(/还没有变更捕获/).waitFor()
      expect(await accessFaults(clerk), 'capture-list').toEqual([])
      await clerk.getByRole('button', { name: '新建捕获' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('名称').fill('低保对象变更')
      await dialog.getByLabel('数据源').click()
      await clerk.getByTitle('民政业务系统·只读库').click()
      await dialog.getByLabel('源表').click()
      await clerk
        .getByTitle(/low_income ·/)
        .first()
        .click()
      await clerk.keyboard.press('Escape')
      await dialog.getByText('源库还不能捕获，请源库管理员处理').waitFor()
      await dialog.getByText(/ALTER ROLE "yunxi_reader" REPLICATION/).waitFor()
      expect(await accessFaults(clerk), 'capture-readiness').toEqual([])
      await shoot(clerk, 'capture-readiness')
    })
  })

  describe('the capture that the demo city comes with', () => {
    test('its page shows which moment the service over the table answers, and leads to the service', async () => {
      const transport = await stage.open('jiaotong')
      await goTo(transport, `${stage.url}/console/connection/captures`)
      await transport.getByRole('link', { name: '公交车辆最新位置' }).first().click()
      await transport.getByText(/^截至 \d/).waitFor({ timeout: 60_000 })
      expect(await accessFaults(transport), 'capture-answered').toEqual([])
      await shoot(transport, 'capture-answered')
      await transport.getByRole('link', { name: /^s_/ }).click()
      await transport.waitForURL(/\/services\/svc_/)
    })
  })

  describe('a department follows the changes of a real database', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shuyuan-capture-'))
    const name = `救助业务库${Date.now() % 100_000}`
    let clerk: Page
    let server: Server
    let address: URL
    let db: ReturnType<typeof openDb>
    beforeAll(async () => {
      server = await openServer(folder, { fsync: false, logical: true })
      address = new URL(server.url)
      db = openDb(server.url)
      await sql`create table public.aid (id bigint primary key, person text, amount numeric(12,2))`.execute(db)
      await sql`comment on table public.aid is '救助对象'`.execute(db)
      await sql`insert into public.aid select i, '对象' || i, 500 + i from generate_series(1, 200) i`.execute(db)
      await sql`create role aid_reader login replication password 'reader'`.execute(db)
      await sql`grant select on public.aid to aid_reader`.execute(db)
      await sql`alter table public.aid owner to aid_reader`.execute(db)
      await sql.raw(`grant create on database ${address.pathname.slice(1)} to aid_reader`).execute(db)
      clerk = await stage.open('minzheng')
    })
    afterAll(async () => {
      await db?.destroy()
      await server?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    const screen = async (picture?: string) => {
      expect(await accessFaults(clerk)).toEqual([])
      if (picture) await shoot(clerk, picture)
    }
    const steer = async (label: RegExp) => {
      await clerk.getByRole('button', { name: label }).first().click()
      await clerk.getByRole('dialog').getByRole('button', { name: label }).click()
      await clerk.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    const rows = () => clerk.getByRole('dialog').getByRole('row')

    test('chosen, ready, snapshot, running; a change is seen; paused and resumed from where it stood; ended with its log', async () => {
      const me = await callApi<{ subject: { org: string } }>(clerk, stage.url, 'GET', '/v1/identity/me')
      const config = {
        host: address.hostname,
        port: Number(address.port),
        database: address.pathname.slice(1),
        user: 'aid_reader',
      }
      const source = await callApi<{ id: string }>(clerk, stage.url, 'POST', '/v1/connection/sources', {
        data: {
          name,
          kind: 'postgres',
          provider: me.subject.org,
          config,
          secret: { password: 'reader' },
          system: null,
          note: '',
        },
      })
      await callApi(clerk, stage.url, 'POST', `/v1/connection/sources/${source.id}/test`)
      await callApi(clerk, stage.url, 'POST', `/v1/connection/sources/${source.id}/enable`)

      await goTo(clerk, `${stage.url}/console/connection/captures`)
      await clerk.getByRole('button', { name: '新建捕获' }).click()
      const dialog = clerk.getByRole('dialog')
      await dialog.getByLabel('名称').fill(name)
      await dialog.getByLabel('数据源').click()
      await clerk.getByTitle(name).click()
      await dialog.getByLabel('源表').click()
      await clerk.getByTitle(/aid/).first().click()
      await clerk.keyboard.press('Escape')
      await dialog.getByText(/源库已就绪|可以捕获/).waitFor()
      await screen()
      await dialog.getByRole('button', { name: '新建捕获' }).click()
      await clerk.waitForURL(/\/connection\/captures\/cap_/)
      await clerk.getByRole('heading', { level: 1, name }).waitFor()
      await clerk.getByText('捕获中', { exact: true }).first().waitFor({ timeout: 120_000 })
      const id = new URL(clerk.url()).pathname.split('/').at(-1)
      const taken = async () => {
        const path = `/v1/connection/captures/${id}`
        return (await callApi<{ tables: { changes: number }[] }>(clerk, stage.url, 'GET', path)).tables[0]?.changes ?? 0
      }
      const before = await taken()

      await sql`update public.aid set amount = 9999 where id = 7`.execute(db)
      await sql`delete from public.aid where id = 8`.execute(db)
      await expect.poll(taken, { timeout: 60_000 }).toBe(before + 2)
      await clerk
        .getByRole('cell', { name: String(before + 2), exact: true })
        .first()
        .waitFor()
      await screen('capture-running')
      await clerk.getByRole('button', { name: /^对\s*账$/ }).click()
      const compare = clerk.getByRole('dialog')
      await compare.getByRole('button', { name: /^对\s*账$/ }).click()
      await compare.waitFor({ state: 'hidden' })
      await clerk.getByText('平', { exact: true }).waitFor({ timeout: 180_000 })
      await screen()
      await clerk.getByRole('button', { name: '此刻数据' }).click()
      await clerk.getByText(/共 199 行/).waitFor()
      expect(await rows().count()).toBeGreaterThan(10)
      await screen()
      await clerk.keyboard.press('Escape')

      await steer(/^暂\s*停$/)
      await clerk.getByText('已暂停', { exact: true }).first().waitFor()
      await sql`insert into public.aid values (1001, '新对象', 800)`.execute(db)
      await steer(/^恢\s*复$/)
      await clerk.getByText('捕获中', { exact: true }).first().waitFor({ timeout: 60_000 })
      await expect.poll(taken, { timeout: 60_000 }).toBe(before + 3)
      await clerk.getByRole('tab', { name: '日志' }).click()
      await clerk.getByText(/暂停/).first().waitFor()
      await screen('capture-log')
      await clerk.getByRole('tab', { name: '分段' }).click()
      await clerk
        .getByText(/增 \d+ · 改 \d+ · 删 \d+/)
        .first()
        .waitFor()
      await screen()
      await goTo(clerk, `${stage.url}/console/connection/captures`)
      await clerk.getByRole('link', { name }).waitFor()
      await screen()
      await clerk.getByRole('link', { name }).click()
      await clerk.getByRole('button', { name: '结束捕获' }).click()
      await clerk.getByRole('dialog').getByRole('textbox').fill('演练结束')
      await clerk.getByRole('dialog').getByRole('button', { name: '结束捕获' }).click()
      await clerk.getByText('已结束', { exact: true }).first().waitFor()
    })
  })
}
