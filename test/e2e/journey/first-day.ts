import { describe, expect, test } from 'vitest'
import stops from '../../../apps/console/src/tour/stops.json' with { type: 'json' }
import { accessFaults } from '../access-faults.ts'
import { answered } from '../answered.ts'
import { accountOf, shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const LOGIN = `xinren.${Date.now() % 1_000_000}`
const OWN = 'Qingxi-2026-lanhua'

export function firstDay(stage: Stage): void {
  describe('first day at work', () => {
    test('a new account changes its first password before anything else, and gets its role from the security officer', async () => {
      const admin = await stage.open('sysadmin')
      await goTo(admin, `${stage.url}/console/identity?tab=users`)
      await admin.getByRole('button', { name: '创建账号' }).click()
      await admin.getByLabel('登录名', { exact: true }).fill(LOGIN)
      await admin.getByLabel('姓名', { exact: true }).fill('辛人')
      const dialog = admin.getByRole('dialog')
      await dialog.getByLabel('所属单位').click()
      await dialog.getByLabel('所属单位').fill('民政局')
      await admin.locator('.ant-select-dropdown:visible').getByText('云溪市民政局', { exact: true }).click()
      await dialog.getByRole('button', { name: '创建账号' }).click()
      const secret = admin.getByRole('dialog').filter({ hasText: '初始密码' })
      const first = (await secret.locator('code').nth(1).innerText()).trim()
      expect(await accessFaults(admin)).toEqual([])
      await secret.getByRole('button', { name: '我已复制' }).click()

      const officer = await stage.open('security')
      await goTo(officer, `${stage.url}/console/identity?tab=users&q=${LOGIN}`)
      await officer.getByRole('button', { name: '授予角色' }).click()
      await officer.getByRole('checkbox', { name: /^提供部门/ }).check()
      expect(await officer.getByRole('checkbox', { name: /^管理部门/ }).isDisabled()).toBe(true)
      await officer
        .getByRole('dialog')
        .getByRole('button', { name: /^(授予角色|确\s*定)$/ })
        .click()
      await officer.getByText('已更新角色').waitFor()

      const newcomer = await stage.visit()
      await goTo(newcomer, `${stage.url}/console/login`)
      await newcomer.getByLabel('账号', { exact: true }).fill(LOGIN)
      await newcomer.getByLabel('密码', { exact: true }).fill(first)
      await newcomer.keyboard.press('Enter')
      await newcomer.getByText('您使用的是初始密码').waitFor()
      await goTo(newcomer, `${stage.url}/console/catalogue`)
      await newcomer.waitForURL(/\/console\/account$/)
      expect(await accessFaults(newcomer)).toEqual([])
      await newcomer.getByLabel('当前密码').fill(first)
      await newcomer.getByLabel('新密码', { exact: true }).fill(OWN)
      await newcomer.getByLabel('再输一遍新密码').fill(OWN)
      await newcomer.getByLabel('再输一遍新密码').press('Enter')
      await newcomer.getByRole('heading', { name: '登录会话' }).waitFor()
    })

    test('the terminal names the addresses and an account of each role, and everyone named can sign in', async ({
      skip,
    }) => {
      if (stage.greeting === '') skip() // a platform that was running already has said it elsewhere
      for (const path of ['/', '/console/', '/docs']) expect(stage.greeting).toContain(`${stage.url}${path}`)
      const page = await stage.visit()
      const roles = new Set<string>()
      for (const [, login, password] of stage.greeting.matchAll(/^ {4}(\S+) \/ (\S+) {2}\S/gm)) {
        const reply = await page.request.post(`${stage.url}/v1/identity/login`, { data: { login, password } })
        expect(reply.ok(), login).toBe(true)
        for (const role of ((await reply.json()) as { subject: { roles: string[] } }).subject.roles) roles.add(role)
      }
      expect([...roles].toSorted()).toEqual(Object.keys(stops).toSorted())
    })

    test('every stop of the tour of the bureau stands on its page', async () => {
      const page = await stage.enter('bureau')
      await page.getByRole('button', { name: '开始导览' }).click()
      const bar = page.getByRole('complementary', { name: '导览' })
      const headings = ['我的待办', '一本账', '时限', '数据标准', '数据质量', '数据开放']
      expect(headings).toHaveLength(stops.bureau.length)
      for (const [i, name] of headings.entries()) {
        await bar.getByText(`第 ${i + 1} 站，共 ${headings.length} 站`).waitFor()
        await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
        await answered(page)
        expect(await page.locator('#main .ant-alert-error').count(), name).toBe(0)
        if (i < headings.length - 1) await bar.getByRole('button', { name: '下一站' }).click()
      }
      await bar.getByRole('button', { name: '结束导览' }).click()
      await bar.waitFor({ state: 'detached' })
    })

    test('the tour leads through real pages, remembers where it is, and can be opened again', async () => {
      const page = await stage.enter('minzheng')
      await page.getByRole('button', { name: '开始导览' }).click()
      const bar = page.getByRole('complementary', { name: '导览' })
      await bar.getByText('第 1 站').waitFor()
      await bar.getByRole('button', { name: '下一站' }).click()
      await bar.getByText('第 2 站').waitFor()
      await page.reload()
      await bar.getByText('第 2 站').waitFor()
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, 'tour-stop')
      await bar.getByRole('button', { name: '结束导览' }).click()
      await goTo(page, `${stage.url}/console/`)
      await page.getByRole('heading', { name: '待办列表' }).waitFor()
      expect(await page.getByText('欢迎来到云溪市').count()).toBe(0)
      await page.getByRole('button', { name: /^导\s*览$/ }).click()
      await bar.getByText('第 1 站').waitFor()
    })

    test('a page that the browser brings back after the session has ended shows nothing of what it showed', async () => {
      const page = await stage.another('minzheng')
      await goTo(page, `${stage.url}/console/catalogue`)
      const rows = page.locator('tr.ant-table-row')
      await rows.first().waitFor()
      await page.context().clearCookies()
      await goTo(page, page.url())
      expect(await rows.count()).toBe(0)
      await page.waitForURL(/\/console\/login\?next=/)
      await page.getByLabel('账号', { exact: true }).waitFor()
    })

    test('a session that ends while somebody types is renewed over the page, and what was typed stays', async () => {
      const page = await stage.another('minzheng')
      const services = await (await page.request.get(`${stage.url}/v1/sharing/services?state=active`)).json()
      await goTo(page, `${stage.url}/console/applications/new?service=${services.items[0].id}`)
      await page.getByLabel('使用用途').fill('核验办事材料')
      await page.context().clearCookies()
      await page.getByRole('button', { name: '新建接口应用' }).click()
      await page.getByLabel('应用名称').fill('会话更新')
      await page.getByRole('button', { name: /^创\s*建$/ }).click()
      const again = page.getByRole('dialog', { name: '登录已过期' })
      await again.waitFor()
      expect(await accessFaults(page)).toEqual([])
      const { login, password } = accountOf('minzheng')
      await again.getByLabel('账号', { exact: true }).fill(login)
      await again.getByLabel('密码', { exact: true }).fill(password)
      await page.keyboard.press('Enter')
      await again.waitFor({ state: 'detached' })
      expect(await page.getByLabel('应用名称').inputValue()).toBe('会话更新')
      expect(await page.getByLabel('使用用途').inputValue()).toBe('核验办事材料')
    })

    test('identifiers are checked one by one and due dates counted over the holidays', async () => {
      const page = await stage.open('minzheng')
      await goTo(page, `${stage.url}/console/standards?tab=check`)
      await page.getByLabel('校验种类').click()
      await page.getByLabel('校验种类').fill('身份')
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option-active').getByText(/身份/).waitFor()
      await page.keyboard.press('Enter')
      await page.getByLabel(/待校验的值/).fill('11010519491231002X\n110105194912310021')
      await page.getByRole('button', { name: /^校\s*验$/ }).click()
      await page.getByText('通过 1 个，不通过 1 个').waitFor()
      expect(await accessFaults(page)).toEqual([])
      await goTo(page, `${stage.url}/console/standards?tab=calendar&month=2026-02`)
      await page.getByLabel('起算日').fill('2026-02-13')
      await page.getByLabel('工作日数').fill('1')
      await page.getByRole('button', { name: /^推\s*算$/ }).click()
      // the Saturday after is a make-up day of the Spring Festival notice
      await page.getByText('到期日 2026-02-14').waitFor()
      expect(await accessFaults(page)).toEqual([])
      await shoot(page, 'standards-calendar')
    })
  })
}
