import { clusterItems, type ItemNames, keyText, readItem } from '@shuyuan/catalogue'
import { likelyPairs } from '@shuyuan/sketch'
import { printFigure } from './figure.ts'

// Finding the same data item among many: reading the names, grouping the keys, how few pairs are compared, and pairing columns by their values.
// node bench/sources.bench.ts [items=100000]

const count = Number(process.argv[2] ?? 100_000)
const SUBJECTS = ['企业', '学生', '患者', '车辆', '房屋', '项目', '学校', '医院', '监护人', '法定代表人', '']
const KNOWN = ['名称', '姓名', '联系电话', '地址', '出生日期', '身份证号', '登记日期', '状态', '编号', '许可证号']
const RARE = '水利监测指标闸门泵站流量含沙氨氮总磷绿化养护排污窨井路灯桥梁病害裂缝沉降位移'

let state = 1
const lot = (limit: number) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state % limit
}
/** Half the titles are known properties, half are words no lexicon has. */
const title = () => {
  const subject = SUBJECTS[lot(SUBJECTS.length)] ?? ''
  if (lot(2) === 0) return `${subject}${KNOWN[lot(KNOWN.length)]}`
  return `${subject}${Array.from({ length: 3 + lot(4) }, () => RARE[lot(RARE.length)]).join('')}`
}
const items: ItemNames[] = Array.from({ length: count }, () => ({ title: title(), name: '', entryName: '登记信息' }))

const started = performance.now()
const read = items.map((item) => ({ ...item, key: readItem(item) }))
const readAt = performance.now()
const keys = new Set(read.map((item) => keyText(item.key))).size
const { clusters, compared } = clusterItems(read)
const done = performance.now()

const pairs = (count * (count - 1)) / 2
console.log(`${count} items, ${keys} keys, ${clusters} groups, ${compared} of ${pairs} pairs compared`)
printFigure('sources', 'item names read', count / ((readAt - started) / 1000), 'items/s')
printFigure('sources', `same items among ${count.toLocaleString('en')}`, (done - started) / 1000, 's')
printFigure('sources', 'pairs compared of all pairs', (compared / pairs) * 100, '%')

// every tenth column holds what another one holds as well
const marks = Array.from({ length: count }, () => Array.from({ length: 16 }, () => lot(2 ** 31)))
const sketches = marks.map((own, i) => ({ marks: i % 10 === 0 ? (marks[i + 1] ?? own) : own }))
const from = performance.now()
const likely = likelyPairs(sketches).length
console.log(`${count} columns, ${likely} pairs with values in common`)
printFigure(
  'sources',
  `columns paired by values among ${count.toLocaleString('en')}`,
  (performance.now() - from) / 1000,
  's',
)
