import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const RUN = String(Date.now() % 100_000)
const SECRET = `secret-of-the-city-${RUN}`
const ID = `city-${RUN}`

export function identity(stage: Stage): void {
  describe('the three offices keep organisations, divisions, accounts and single sign-on', () => {
    let page: Page
    let server: Server
    let issuer: string
    beforeAll(async () => {
      page = await stage.open('xitong')
      server = createServer()
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
      issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const callback = `${stage.url}/v1/identity/oidc/${ID}/callback`
      const provider = new Provider(issuer, {
        clients: [{ client_id: 'shuyuan', client_secret: SECRET, redirect_uris: [callback] }],
        pkce: { required: () => true },
        cookies: { keys: ['only for this test'] },
        claims: { profile: ['preferred_username'] },
        findAccount: (_ctx: unknown, id: string) => ({
          accountId: id,
          claims: () => ({ sub: id, preferred_username: id.replace(/^emp-/, '') }),
        }),
      })
      server.on('request', provider.callback())
    })
    afterAll(() => {
      server?.closeAllConnections()
      server?.close()
    })

    const screen = async (at: Page, picture?: string) => {
      expect(await accessFaults(at)).toEqual([])
      if (picture) await shoot(at, picture)
    }

    test('an organisation is changed, its officers are appointed and its departments kept', async () => {
      await goTo(page, `${stage.url}/console/identity?q=${encodeURIComponent('民政局')}`)
      await page
        .getByRole('link', { name: /民政局/ })
        .first()
        .click()
      await page.getByRole('button', { name: '指定负责人' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('联系人').click()
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option').first().click()
      await dialog.getByRole('button', { name: '指定负责人' }).click()
      await dialog.waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: '登记内设机构' }).click()
      await page.getByRole('dialog').getByLabel('名称').fill(`社会救助科${RUN}`)
      await page.keyboard.press('Enter')
      await page.getByRole('cell', { name: `社会救助科${RUN}` }).waitFor()
      await dialog.waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: '登记内设机构' }).click()
      await page.getByRole('dialog').getByLabel('名称').fill(`社会救助科${RUN}`)
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').getByRole('alert').getByText('IDENTITY_DEPARTMENT_TAKEN').waitFor() // stays where it happened
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await screen(page, 'identity-org')
    })

    test('divisions come from a file: all or none, each wrong row named, withdrawn ones with their day', async () => {
      await goTo(page, `${stage.url}/console/identity?tab=divisions&parent=320000`)
      await page.getByRole('button', { name: '导入本地区划（CSV）' }).waitFor()
      const take = (text: string) =>
        page
          .locator('input[type=file]')
          .setInputFiles({ name: '区划.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
      await take('区划代码,区划名称,启用日期,停用日期\n3299,云溪市,,\n32990x,坏代码,,\n329904,云山县,2020-13-01,\n')
      await page.getByText('IDENTITY_DIVISION_IMPORT').waitFor()
      await page.getByText('第 2 行：').waitFor()
      await screen(page, 'identity-divisions-faults')
      await take(
        '区划代码,区划名称,启用日期,停用日期\n329900,云溪市,2001-01-01,\n329998,旧城区,2001-01-01,2024-06-30\n',
      )
      await page.getByText(/新增 \d+ 个，更新 \d+ 个/).waitFor()
      await goTo(page, `${stage.url}/console/identity?tab=divisions&q=${encodeURIComponent('旧城区')}`)
      await page.getByRole('cell', { name: '2024-06-30' }).waitFor()
    })

    test('a provider is registered, tested, stands on the login page and signs in the account of that login', async () => {
      await goTo(page, `${stage.url}/console/identity?tab=oidc`)
      await page.getByRole('button', { name: '登记认证服务' }).click()
      const dialog = page.getByRole('dialog')
      const fill = {
        标识: ID,
        名称: `市统一身份认证${RUN}`,
        '认证地址（issuer）': 'http://sso.example',
        '客户端标识（client_id）': 'shuyuan',
        '客户端密钥（client_secret）': SECRET,
        按声明匹配登录名: 'preferred_username',
        本平台对外地址: stage.url,
      }
      for (const [label, text] of Object.entries(fill)) await dialog.getByLabel(label, { exact: true }).fill(text)
      await dialog.getByRole('button', { name: '登记认证服务' }).click()
      await dialog.getByText('应以 https:// 开头').first().waitFor()
      await dialog.getByLabel('认证地址（issuer）', { exact: true }).fill(issuer)
      await dialog.getByRole('button', { name: '登记认证服务' }).click()
      await dialog.waitFor({ state: 'hidden' })
      const row = page.getByRole('row', { name: new RegExp(ID) })
      await row.getByRole('button', { name: /展开|Expand/ }).click()
      await page.getByRole('button', { name: '测试连接' }).click()
      await page.getByText('连接正常，可以用于登录').waitFor()
      await screen(page, 'identity-oidc')
      await row.getByRole('button', { name: /^修\s*改$/ }).click()
      expect(await page.getByRole('dialog').getByLabel('客户端密钥（client_secret）').inputValue()).toBe('') // never shown again
      expect(await page.content()).not.toContain(SECRET)
      await page.keyboard.press('Escape')

      const visitor = await stage.visit()
      await goTo(visitor, `${stage.url}/console/login`)
      await visitor.getByRole('link', { name: `用“市统一身份认证${RUN}”登录` }).waitFor()
      await screen(visitor, 'login-oidc')
      await signInThere(visitor, 'emp-gongan')
      await visitor.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
      await visitor.getByText('李莉').waitFor()

      const stranger = await stage.visit()
      await goTo(stranger, `${stage.url}/console/login`)
      await signInThere(stranger, 'emp-nobody')
      await stranger.getByRole('alert').getByText('还没有关联平台账号').waitFor()
      await screen(stranger)
    })

    test('separation of duties is said where it bites: barred roles name the role that bars them', async () => {
      const officer = await stage.open('baomi')
      await goTo(officer, `${stage.url}/console/identity?tab=users&q=shenji`)
      const row = officer.getByRole('row', { name: /shenji/ })
      await row.getByRole('button', { name: '授予角色' }).click()
      const dialog = officer.getByRole('dialog')
      await dialog
        .getByText(/与“安全审计员”互斥|与“审计员”互斥/)
        .first()
        .waitFor()
      expect(await dialog.getByRole('checkbox', { name: /系统管理员/ }).isDisabled()).toBe(true)
      await screen(officer, 'identity-roles')
      // the last auditor cannot be removed: the refusal stays in the dialog
      await dialog.getByRole('checkbox', { name: /^(安全)?审计员 · / }).uncheck()
      await dialog.getByRole('button', { name: '授予角色' }).click()
      await dialog.getByRole('alert').getByText('IDENTITY_LAST_OFFICER').waitFor()
      await screen(officer, 'identity-last-officer')
      await officer.keyboard.press('Escape')
      await goTo(officer, `${stage.url}/console/identity?tab=users&q=baomi`)
      await officer.getByRole('cell', { name: 'baomi' }).waitFor()
      expect(await officer.getByRole('button', { name: '授予角色' }).count()).toBe(0) // nobody handles the own account
    })

    /** Clicks the provider's button and goes through its own sign-in and consent pages. */
    async function signInThere(at: Page, who: string): Promise<void> {
      await at.getByRole('link', { name: `用“市统一身份认证${RUN}”登录` }).click()
      await at.locator('input[name=login]').fill(who)
      await at.locator('input[name=password]').fill('any')
      await at.locator('button[type=submit]').click()
      await at.locator('button[type=submit]').click()
      await at.waitForURL((url) => url.href.startsWith(stage.url))
    }
  })
}
