import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessFaults } from '../access-faults.ts'
import { shoot, type Stage } from '../browser.ts'
import { goTo } from '../go-to.ts'

const ENTRY = '机动车驾驶证信息'
const PROPOSED = '机动车登记信息'

export function gradeAndSource(stage: Stage): void {
  describe('grades are confirmed and lowered, sources are settled', () => {
    const screen = async (page: Page, picture?: string) => {
      expect(await accessFaults(page)).toEqual([])
      if (picture) await shoot(page, picture)
    }
    const visit = async (page: Page, path: string, row: string) => {
      await goTo(page, `${stage.url}/console${path}`)
      await page.getByText(row).first().waitFor()
    }
    const sign = async (page: Page) => {
      await visit(page, '/grading?tab=lowerings', ENTRY)
      const row = page.locator('tr.ant-table-row', { hasText: ENTRY }).filter({ hasNotText: '已撤回' })
      await row.getByRole('button', { name: /^同\s*意$/ }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('说明').fill('已核对，提供时只保留姓氏')
      await dialog.getByRole('button', { name: /^同\s*意$/ }).click()
      await dialog.waitFor({ state: 'hidden' })
      return row
    }

    test('a department confirms suggestions with the keyboard and many at once', async () => {
      const page = await stage.open('gongan')
      await visit(page, '/grading?state=suggested', '待确认')
      const rows = page.locator('tr.ant-table-row')
      await rows.first().waitFor()
      await screen(page, 'grading-desk')
      const settled = page.locator(`tr[data-row-key="${await rows.nth(1).getAttribute('data-row-key')}"]`)
      await rows.first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByText('已确认 1 个信息项').waitFor()
      await settled.waitFor({ state: 'detached' })
      await rows.nth(0).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: '确认所选（2）' }).click()
      await page.getByText('已确认 2 个信息项').waitFor()
      await rows.first().getByRole('link').first().click()
      await page.getByRole('heading', { level: 1, name: '定级依据' }).waitFor()
      await screen(page, 'grading-entry')
    })

    test('a request is withdrawn and made anew; a lower grade binds after the head of the department and the security officer have both signed', async () => {
      const clerk = await stage.open('gongan')
      const dialog = clerk.getByRole('dialog')
      const ask = async (reason: string) => {
        await visit(clerk, '/grading?state=confirmed&q=姓名', ENTRY)
        await clerk.locator('tr.ant-table-row', { hasText: ENTRY }).focus()
        await clerk.keyboard.press('2')
        await dialog.getByLabel('理由').fill(reason)
        await dialog.getByRole('button', { name: '提出申请' }).click()
        await clerk.getByText('降级申请已提交').waitFor()
      }
      await ask('提供时姓名已脱敏')
      await visit(clerk, '/grading?tab=lowerings', ENTRY)
      const asked = clerk.locator('tr.ant-table-row', { hasText: ENTRY })
      await asked.getByRole('button', { name: /^撤\s*回$/ }).click()
      await dialog.getByText('提供时姓名已脱敏').waitFor()
      await screen(clerk)
      await dialog.getByRole('button', { name: /^撤\s*回$/ }).click()
      await asked.getByText('已撤回').waitFor()
      await ask('提供时姓名已脱敏，只保留姓氏')

      const head = await stage.open('gongan.cdo')
      await (await sign(head)).getByText('一方已同意').waitFor()
      await screen(head, 'grading-lowerings')
      const security = await stage.open('baomi')
      await (await sign(security)).getByText('已调低').waitFor()
    })

    test('a department proposes important data and sees the class that follows; the bureau lists it', async () => {
      const clerk = await stage.open('gongan')
      await visit(clerk, '/grading?tab=important', '提出重要数据')
      await clerk.getByRole('button', { name: '提出重要数据' }).click()
      const dialog = clerk.getByRole('dialog')
      const choose = async (label: string, option: string | RegExp) => {
        await dialog.getByLabel(label, { exact: true }).click()
        await clerk.locator('.ant-select-dropdown:visible').getByText(option).click()
      }
      await dialog.getByLabel('目录', { exact: true }).fill(PROPOSED)
      await clerk.locator('.ant-select-dropdown:visible').getByText(`${PROPOSED}（云溪市公安局）`).click()
      await choose('影响对象', '社会秩序')
      await choose('影响程度', '一般危害')
      await dialog.getByText('按国家标准对应为：一般数据').waitFor()
      await choose('影响程度', /^严重危害$/)
      await dialog.getByText('按国家标准对应为：重要数据').waitFor()
      await dialog.getByLabel('理由').fill('批量泄露可推知全市机动车的归属和行踪')
      await screen(clerk)
      await dialog.getByRole('button', { name: '提出重要数据' }).click()
      await dialog.waitFor({ state: 'hidden' })
      const line = (page: Page) => page.locator('tr.ant-table-row', { hasText: PROPOSED })
      await line(clerk).getByText('待确认').waitFor()

      const bureau = await stage.open('shuju')
      await visit(bureau, '/grading?tab=important', PROPOSED)
      await line(bureau)
        .getByRole('button', { name: /^列\s*入$/ })
        .click()
      await bureau
        .getByRole('dialog')
        .getByRole('button', { name: /^列\s*入$/ })
        .click()
      await line(bureau).getByText('已列入').waitFor()
      await screen(bureau, 'grading-important')
      await line(bureau).getByRole('link').click()
      await bureau.getByRole('heading', { level: 1, name: PROPOSED }).waitFor()
    })

    test('the bureau sees how far grading has come, and the schemes', async () => {
      const page = await stage.open('shuju')
      await visit(page, '/grading?tab=coverage', '确认率')
      await screen(page, 'grading-coverage')
      await visit(page, '/grading?tab=schemes', '贵州省政府数据三级')
      await page.getByRole('button', { name: '新建级别方案' }).click()
      await page.getByLabel('标识（小写字母、数字、连字符）').fill('two-level')
      await page.getByLabel('方案名称').fill('本市两级')
      await page.getByLabel('1 级别代码').fill('A')
      await page.getByLabel('1 级别名称').fill('一般')
      await screen(page, 'grading-schemes')
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^保\s*存$/ })
        .click()
      await page.getByText('级别方案已保存').waitFor()
    })

    test('a department comments on a source that is asked for, and the form warns of what has its source elsewhere', async () => {
      const bureau = await stage.open('shuju')
      await visit(bureau, '/sources', '待定源')
      await screen(bureau, 'sources-map')
      await bureau.getByLabel('信息项名称').fill('死亡')
      await bureau.keyboard.press('Enter')
      await bureau.getByRole('link', { name: /死亡/ }).first().click()
      await bureau.getByText('登记该信息项的部门').or(bureau.getByText('数源部门')).first().waitFor()
      await screen(bureau, 'sources-item')

      const clerk = await stage.open('minzheng')
      await visit(clerk, '/sources?tab=arbitrations&mine=true&state=commenting', '征求意见')
      await clerk.locator('tr.ant-table-row').getByRole('link').first().click()
      await clerk.getByLabel('应由本部门作为数源').check()
      await clerk.getByLabel('意见', { exact: true }).fill('本部门入户核对居住地址，最为及时')
      await clerk.getByRole('button', { name: '提出意见' }).click()
      await clerk.getByText('（应由本部门作为数源）：本部门入户核对居住地址').first().waitFor()
      await screen(clerk, 'sources-arbitration')

      await goTo(clerk, `${stage.url}/console/catalogue/new`)
      await clerk.getByLabel('目录名称').fill('殡葬服务预约信息')
      await clerk.getByRole('button', { name: '添加信息项' }).click()
      await clerk.getByLabel('1 中文名').fill('死亡时间')
      await clerk.getByText(/“死亡时间”的数源部门是.*卫生健康委/).waitFor()
      await screen(clerk, 'sources-hint')
    })

    test('arbitration is asked for, both departments are heard, the bureau decides, one appeals and another official settles it', async () => {
      const [item, police, transport] = ['号牌号码', '云溪市公安局', '云溪市交通运输局']
      const bureau = await stage.open('shuju')
      await visit(bureau, `/sources?q=${item}`, item)
      await bureau.getByRole('link', { name: item }).click()
      await bureau.getByRole('button', { name: '提请裁定' }).click()
      const dialog = bureau.getByRole('dialog')
      await dialog.getByRole('textbox').fill('两个部门分别采集车辆号牌，过户后不一致')
      await dialog.getByRole('button', { name: '提请裁定' }).click()
      await bureau.getByRole('heading', { level: 1, name: `“${item}”的数源裁定` }).waitFor()
      const page = new URL(bureau.url()).pathname.replace('/console', '')

      const rule = async (official: Page, button: string, why: string) => {
        await official.getByLabel('数源部门').click()
        await official.locator('.ant-select-dropdown:visible').getByText(police).click()
        await official.getByLabel('依据名称').fill('机动车登记规定')
        await official.getByLabel('依据条款').fill('第二条')
        await official.getByLabel('裁定理由').fill(why)
        await official.getByRole('button', { name: button }).click()
      }
      await rule(bureau, '确定数源部门', '由登记机关作为数源')
      await bureau
        .getByText(/云溪市.*尚未提出意见/)
        .first()
        .waitFor()
      await bureau.getByText('征求意见', { exact: true }).first().waitFor()

      const comment = async (who: string, stance: string, text: string) => {
        const clerk = await stage.open(who)
        await visit(clerk, page, '各部门意见')
        await clerk.getByLabel(stance).check()
        await clerk.getByLabel('意见', { exact: true }).fill(text)
        await clerk.getByRole('button', { name: '提出意见' }).click()
        await clerk.getByText(`（${stance}）：${text}`).waitFor()
        return clerk
      }
      await comment('gongan', '应由本部门作为数源', '号牌由本部门核发')
      const transporter = await comment('jiaotong', '有异议', '营运车辆的号牌随营运证核验')

      await visit(bureau, page, '营运车辆的号牌随营运证核验')
      await rule(bureau, '确定数源部门', '由核发号牌的登记机关作为数源，其他部门共享使用')
      await bureau.getByText('已确定', { exact: true }).waitFor()
      await screen(bureau)

      await visit(transporter, page, '由核发号牌的登记机关作为数源')
      await transporter.getByRole('button', { name: '申请复核' }).click()
      await transporter.getByRole('dialog').getByRole('textbox').fill('营运车辆请以营运证核验的号牌为准')
      await transporter.getByRole('dialog').getByRole('button', { name: '申请复核' }).click()
      await transporter.getByText('复核中', { exact: true }).waitFor()

      const other = await stage.open('shuju.fuhe')
      await visit(other, page, '复核中')
      await screen(other)
      await rule(other, '复核决定', `维持原决定，${transport}通过共享核验`)
      await other.getByText('复核终结', { exact: true }).waitFor()
      await visit(other, `/sources?q=${item}`, '已定源')
    })
  })
}
