import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { callApi } from '../call-api.ts'
import { goTo } from '../go-to.ts'

const NAME = '民政档案库'
interface Source {
  id: string
  config: { host: string; port: number; database: string; user: string }
}

export function source(stage: Stage): void {
  describe('a department connects its database and folder, browses them, and the map shows what flows', () => {
    let clerk: Page
    beforeAll(async () => {
      clerk = await stage.open('minzheng')
    })

    const screen = async (page: Page, picture: string) => {
      expect(await accessFaults(page), picture).toEqual([])
      await shoot(page, picture)
    }
    const town = async () => {
      const { items } = await callApi<{ items: Source[] }>(
        clerk,
        stage.url,
        'GET',
        '/v1/connection/sources?q=%E5%8F%AA%E8%AF%BB%E5%BA%93',
      )
      const [found] = items
      if (!found) throw new Error('the demo city has no database source')
      return found
    }

    test('a wrong password gets a diagnosis, a draft survives a reload without it, and a mistake is shown at its field', async () => {
      const { config } = await town()
      await goTo(clerk, `${stage.url}/console/connection/sources`)
      await clerk.getByRole('link', { name: '民政业务系统·只读库' }).waitFor()
      await screen(clerk, 'source-list')
      await clerk.getByRole('link', { name: '登记数据源' }).click()
      await clerk.getByRole('radio', { name: /PostgreSQL/ }).check()
      await screen(clerk, 'source-kind')
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByLabel('主机', { exact: true }).fill(config.host)
      await clerk.getByLabel('端口', { exact: true }).fill(String(config.port))
      await clerk.getByLabel('数据库', { exact: true }).fill(config.database)
      await clerk.getByLabel('账号', { exact: true }).fill(config.user)
      await clerk.getByLabel('口令', { exact: true }).fill('not-the-password')
      await clerk.getByRole('button', { name: '测试连接' }).click()
      await clerk
        .getByText(/CONNECTOR_PASSWORD/)
        .first()
        .waitFor()
      await screen(clerk, 'source-diagnosis')
      await clerk.reload()
      await clerk.getByRole('button', { name: '下一步' }).click()
      await expect.poll(() => clerk.getByLabel('主机', { exact: true }).inputValue()).toBe(config.host)
      expect(await clerk.getByLabel('口令', { exact: true }).inputValue()).toBe('')
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByLabel('名称', { exact: true }).fill(NAME)
      await clerk.getByRole('button', { name: /^保\s*存$/ }).click()
      // the password did not survive the reload: back at its field
      await clerk.locator('.ant-form-item-has-error').getByLabel('口令', { exact: true }).fill('not-the-password')
      await clerk.getByRole('button', { name: '下一步' }).click()
      await clerk.getByRole('button', { name: /^保\s*存$/ }).click()
      await clerk.getByRole('heading', { level: 1, name: NAME }).waitFor()
      await clerk
        .getByText(/CONNECTOR_PASSWORD/)
        .first()
        .waitFor()
      expect(await clerk.getByRole('button', { name: /^启\s*用$/ }).count()).toBe(0)
      await clerk.getByRole('button', { name: '更换凭据' }).click()
      await clerk.getByRole('dialog').getByLabel('口令').fill('still-wrong')
      await clerk.keyboard.press('Enter')
      await clerk
        .getByRole('dialog')
        .getByText(/CONNECTION_SECRET_REFUSED/)
        .waitFor()
      await clerk.keyboard.press('Escape')
      await clerk.getByRole('button', { name: /^删\s*除$/ }).click()
      await clerk
        .getByRole('dialog')
        .getByRole('button', { name: /^删\s*除$/ })
        .click()
      await clerk.waitForURL(/\/connection\/sources$/)
    })

    test('tables are browsed with proposals and samples; the bureau sees masks; a table becomes a dataset', async () => {
      const { id } = await town()
      await goTo(clerk, `${stage.url}/console/connection/sources/${id}`)
      await clerk.getByText(/连接成功，看到 2 张表/).waitFor()
      await clerk.getByRole('cell', { name: '最低生活保障对象信息' }).waitFor()
      await screen(clerk, 'source-detail')
      await clerk.getByRole('button', { name: 'low_income', exact: true }).click()
      const drawer = clerk.getByRole('dialog')
      await drawer.getByRole('heading', { name: /^样例/ }).waitFor()
      expect(await drawer.getByText('已脱敏').count()).toBe(0)
      await screen(clerk, 'source-browse')
      const bureau = await stage.open('bureau')
      await goTo(bureau, clerk.url())
      await bureau.getByText(/已脱敏/).waitFor()
      await screen(bureau, 'source-masked')
      await drawer.getByRole('button', { name: '登记为数据集' }).click()
      await clerk.getByLabel('数据集名称').fill('低保对象（业务库）')
      await clerk.keyboard.press('Enter')
      await clerk.waitForURL(/\/datasets\/dst_/)
      await clerk.getByRole('heading', { level: 1, name: '低保对象（业务库）' }).waitFor()
    })

    test('the folder says what came of its files, and the map leads from department to dataset', async () => {
      await goTo(clerk, `${stage.url}/console/connection/sources`)
      await clerk.getByRole('link', { name: '民政报送文件夹' }).click()
      await clerk.getByRole('cell', { name: '床位-2026-03.csv' }).waitFor()
      await clerk.getByText('已入库').first().waitFor()
      await screen(clerk, 'source-files')
      await clerk.getByRole('button', { name: '立即收取' }).click()
      await clerk.getByText('已完成').first().waitFor({ timeout: 60_000 })
      await goTo(clerk, `${stage.url}/console/connection/map`)
      await clerk.getByRole('link', { name: '养老机构床位（县区报送）' }).waitFor()
      await screen(clerk, 'source-map')
      await clerk.getByRole('link', { name: '民政报送文件夹' }).click()
      await clerk.getByRole('heading', { level: 1, name: '民政报送文件夹' }).waitFor()
    })
  })
}
