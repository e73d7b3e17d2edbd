import { demoAccounts } from '../account.ts'
import type { City } from '../city.ts'
import { readEntries } from '../facts/entry.ts'
import { csvLine } from './csv.ts'

/** The registers of the city as files: who works there, on what duty, with which system, and what the catalogue holds. */
export function registerFiles(city: City): [path: string, lines: string[]][] {
  const entries = readEntries(city.departments)
  const file = (name: string, header: string[], rows: string[][]): [string, string[]] => [
    name,
    [header, ...rows].map((cells) => csvLine(cells, ',')),
  ]
  return [
    file(
      'departments.csv',
      ['部门名称', '统一社会信用代码', '类型', '领域'],
      city.departments.map((each) => [each.name, each.uscc, each.kind, each.theme]),
    ),
    file(
      'duties.csv',
      ['部门名称', '职责'],
      city.departments.flatMap((each) => each.duties.map((duty) => [each.name, duty])),
    ),
    file(
      'systems.csv',
      ['部门名称', '信息系统'],
      city.departments.flatMap((each) => each.systems.map((system) => [each.name, system])),
    ),
    file(
      'entries.csv',
      ['数据目录名称', '提供单位', '共享类型', '开放类型', '更新周期', '数据级别', '依据', '是否挂接'],
      entries.map((each) => [
        each.name,
        each.department.name,
        String(each.shareType),
        String(each.openType),
        String(each.updateCycle),
        String(each.level),
        `《${each.basis.title}》${each.basis.article}`,
        each.table ? '是' : '否',
      ]),
    ),
    file(
      'items.csv',
      ['数据目录名称', '数据项', '字段名', '类型', '长度', '敏感性', '级别'],
      entries.flatMap((each) =>
        each.items.map((item) => [
          each.name,
          item.title,
          item.name,
          item.type,
          item.length,
          item.sensitivity,
          String(item.grade),
        ]),
      ),
    ),
    file(
      'accounts.csv',
      ['账号', '演示口令', '姓名', '岗位', '部门', '角色'],
      demoAccounts(city.departments).map((each) => [
        each.login,
        each.password,
        each.name,
        each.title,
        each.department?.name ?? '',
        each.roles.join(' '),
      ]),
    ),
  ]
}
