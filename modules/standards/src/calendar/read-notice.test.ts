import { bundledNotices } from '@shuyuan/gb'
import { expect, test } from 'vitest'
import { readNotice } from './read-notice.ts'

const TEXT = `国务院办公厅关于2026年部分节假日安排的通知
国办发明电〔2025〕7号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班。`

test('readNotice reads the days of 2026 as they are bundled', () => {
  const bundled = bundledNotices().find(({ year }) => year === 2026)
  const found = readNotice(TEXT, 2026)
  expect(found.paper).toBe('国办发明电〔2025〕7号')
  expect({ off: found.off, on: found.on }).toEqual({
    off: bundled?.off.toSorted(),
    on: bundled?.on.toSorted(),
  })
})

test('readNotice follows a holiday that begins in the year before', () => {
  const found = readNotice('一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。', 2023)
  expect(found.off).toEqual(['2022-12-31', '2023-01-01', '2023-01-02'])
})

test('readNotice refuses a text without holidays and days that do not exist', () => {
  expect(() => readNotice('各单位：请做好节日值班工作。', 2026)).toThrow(/没有找到/)
  expect(() => readNotice('一、元旦：1月1日至2月30日放假，共3天。', 2026)).toThrow(/不存在/)
})
