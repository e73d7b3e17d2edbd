import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const MARK = String(Date.now() % 100_000)

export function catalogueChain(stage: Stage): void {
  describe('a bureau sees where the chain is broken and a department mends it', () => {
    let bureau: Page
    let clerk: Page
    beforeAll(async () => {
      bureau = await stage.open('shuju')
      clerk = await stage.open('minzheng')
    })

    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const choose = async (page: Page, label: string, option: string | RegExp) => {
      await page.getByLabel(label, { exact: true }).last().click()
      await page.locator('.ant-select-dropdown:visible').getByText(option, { exact: true }).first().click()
    }
    const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

    test('the figures of the chain open their rows', async () => {
      await goTo(bureau, `${stage.url}/console/catalogue/reports`)
      await heading(bureau, '链路报告')
      const card = bureau.getByRole('button', { name: /应有数据未编目/ })
      const count = Number((await card.innerText()).match(/\d+/)?.[0])
      await card.click()
      await bureau.getByRole('heading', { level: 2, name: '应有数据未编目' }).waitFor()
      await bureau.getByRole('link', { name: '特困人员供养核对结果' }).waitFor()
      expect(await bureau.locator('tbody tr.ant-table-row').count()).toBe(Math.min(count, 50))
      await screen(bureau, 'chain-reports')
      await bureau.getByRole('button', { name: '链接规则' }).click()
      await bureau.getByLabel('目录—职责 要求').waitFor()
      await screen(bureau)
    })

    test('the department imports duties, notes expected data and matches them with an entry', async () => {
      await goTo(clerk, `${stage.url}/console/duties`)
      await heading(clerk, '职责清单')
      await clerk.getByRole('button', { name: '导入 CSV' }).click()
      const csv = `职责编号,职责名称,职责类型\r\nDR-${MARK},养老服务监管${MARK},权责清单事项\r\n,没有编号,\r\n`
      const file = { name: '职责.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }
      await clerk.locator('input[type=file]').setInputFiles(file)
      await clerk.getByRole('cell', { name: '职责编号', exact: true }).last().waitFor()
      await screen(clerk, 'chain-import')
      await clerk.getByRole('switch', { name: '有错则整份不导入' }).click()
      await clerk.locator('input[type=file]').setInputFiles(file)
      await clerk.getByText('新增 1 项').waitFor()
      await goTo(clerk, `${stage.url}/console/duties?q=DR-${MARK}`)
      await clerk.getByText(`养老服务监管${MARK}`).waitFor()
      await screen(clerk, 'chain-duties')

      await goTo(clerk, `${stage.url}/console/expected`)
      await clerk.getByRole('button', { name: '登记应有数据' }).click()
      await choose(clerk, '职责', `DR-${MARK} 养老服务监管${MARK}`)
      await clerk.getByLabel('数据名称').fill(`养老机构名录${MARK}`)
      await clerk.getByRole('button', { name: /^保\s*存$/ }).click()
      await clerk.getByText('已保存').waitFor()
      await goTo(clerk, `${stage.url}/console/duties?q=DR-${MARK}`)
      await clerk.locator('tbody tr.ant-table-row').getByRole('link', { name: '1' }).last().click()
      await clerk.waitForURL(/settled=false/)
      await clerk.getByRole('button', { name: '对应目录' }).click()
      await clerk
        .locator('.ant-modal tbody')
        .getByRole('button', { name: /^选\s*用$/ })
        .first()
        .click()
      await clerk.getByText('已对应').waitFor()
    })

    test('the bureau defines a field and every form asks for it; retired, it is gone from the form', async () => {
      await goTo(bureau, `${stage.url}/console/catalogue/fields`)
      await bureau.getByRole('button', { name: '新增字段' }).click()
      await bureau.getByLabel('字段名称').fill(`机房位置${MARK}`)
      await bureau.getByLabel('字段名', { exact: true }).fill(`room_${MARK}`)
      await choose(bureau, '类型', '选项')
      await bureau.locator('#options').fill('东区，西区，')
      await bureau.getByLabel('填写说明').click()
      await bureau.getByRole('button', { name: /^保\s*存$/ }).click()
      await bureau.getByRole('cell', { name: `room_${MARK}` }).waitFor()
      await screen(bureau, 'chain-fields')
      await goTo(clerk, `${stage.url}/console/catalogue/new`)
      await clerk.getByLabel(`机房位置${MARK}`).waitFor()
      await screen(clerk)
      const row = bureau.getByRole('row', { name: new RegExp(`room_${MARK}`) })
      await row.getByRole('button', { name: /^停\s*用$/ }).click()
      await bureau
        .locator('.ant-popover:visible')
        .getByRole('button', { name: /^确\s*定$/ })
        .click()
      await row.getByText('已停用').waitFor()
      await clerk.reload()
      await clerk.getByLabel('普查批次').waitFor()
      expect(await clerk.getByLabel(`机房位置${MARK}`).count()).toBe(0)
    })

    test('the list stands beside a tree, and an entry shows its whole chain up to the graph', async () => {
      await goTo(bureau, `${stage.url}/console/catalogue`)
      await bureau.getByText('区划', { exact: true }).click()
      await bureau
        .getByRole('treeitem', { name: /云溪市/ })
        .first()
        .waitFor()
      await screen(bureau, 'chain-tree')
      await bureau.getByText('部门', { exact: true }).click()
      const node = bureau.getByRole('tree').getByText(/云溪市民政局 \(\d+\)/)
      const count = Number((await node.innerText()).match(/\((\d+)\)/)?.[1])
      await node.click()
      await bureau.waitForURL(/provider=org_/)
      await expect.poll(() => bureau.locator('tbody tr.ant-table-row').count(), { timeout: 15_000 }).toBe(count)
      await goTo(bureau, `${stage.url}/console/catalogue?q=最低生活保障`)
      await bureau
        .getByRole('link', { name: /最低生活保障/ })
        .first()
        .click()
      for (const tab of ['信息项', '资源', '上下游', '版本', '时限', '存证', '通知']) {
        await bureau.getByRole('tab', { name: tab }).click()
        await bureau.getByRole('tabpanel', { name: tab }).waitFor()
        await screen(bureau, tab === '上下游' ? 'chain-entry' : undefined)
      }
      const entry = new URL(bureau.url()).pathname.split('/').at(-1)
      await bureau.getByRole('tab', { name: '上下游' }).click()
      await bureau.getByRole('link', { name: '在血缘图中查看' }).click()
      await bureau.waitForURL((url) => url.searchParams.get('node') === `entry:${entry}`)
      await bureau.locator('.lineage-node').first().waitFor()
    })

    test('two people edit one entry: the second merges field by field and nothing is lost', async () => {
      const other = await stage.another('minzheng')
      const name = `两人同改${MARK}`
      await goTo(clerk, `${stage.url}/console/catalogue/new`)
      await clerk.getByLabel('前段码').fill('3070109900013')
      await clerk.getByLabel('目录名称').fill(name)
      await clerk.getByLabel('摘要').fill('原来的摘要')
      await clerk.getByRole('button', { name: '保存草稿' }).click()
      await clerk.waitForURL(/catalogue\/ent_\w+$/)
      const address = clerk.url()
      for (const page of [clerk, other]) {
        await goTo(page, `${address}/edit`)
        await page.getByLabel('摘要').waitFor()
      }
      await clerk.getByLabel('摘要').fill('第一人写的摘要')
      await clerk.getByLabel('联系人').fill('王一')
      await clerk.getByRole('button', { name: '保存草稿' }).click()
      await clerk.waitForURL(/catalogue\/ent_\w+$/)
      await other.getByLabel('摘要').fill('第二人写的摘要')
      await other.getByRole('button', { name: '添加信息项' }).click()
      await other.getByLabel('1 中文名').fill('街道')
      await other.getByRole('button', { name: '保存草稿' }).click()
      await other.getByText('他人已保存新的内容，请合并').waitFor()
      expect(await other.getByRole('button', { name: '保存合并结果' }).isDisabled()).toBe(true)
      await screen(other, 'chain-merge')
      await other.getByRole('radio', { name: '用我的' }).check()
      await other.getByRole('button', { name: '保存合并结果' }).click()
      await other.waitForURL(/catalogue\/ent_\w+$/)
      await other.getByText('第二人写的摘要').waitFor()
      await other.getByText('王一').waitFor()
      await other.getByRole('tab', { name: '信息项' }).click()
      await other.getByRole('cell', { name: '街道' }).waitFor()
    })
  })
}
