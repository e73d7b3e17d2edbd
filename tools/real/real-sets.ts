import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Sitting } from './onboard-file.ts'

/** Titles are those of the files; `after` sees the datasets that earlier sittings made, by name. */
export interface RealSet extends Omit<Sitting, 'correct'> {
  correct?(
    proposal: Parameters<NonNullable<Sitting['correct']>>[0],
    datasets: ReadonlyMap<string, string>,
  ): ReturnType<NonNullable<Sitting['correct']>>
}

type Rule = Parameters<NonNullable<Sitting['correct']>>[0]['rules'][number]

const stated = (rule: Pick<Rule, 'kind' | 'columns' | 'params' | 'title'>): Rule => ({
  ...rule,
  severity: 'error',
  keep: true,
  confidence: 1,
  reason: '由上架人添加',
})

/** The public files that `npm run real` onboards, below `../shared/data` beside the checkout. */
export function realSets(data: string): RealSet[] {
  const air = join(data, 'beijing-air-quality')
  const divisions = join(data, 'cn-admin-divisions')
  const taiwan = join(data, 'tw-datapackages/files')
  const sets: RealSet[] = [
    {
      name: '新冠疫情逐日数据',
      file: join(data, 'cn-covid-2020/china_daily_2019-12_to_2020-06.csv'),
      correct: (proposal) => ({
        ...proposal,
        rules: [
          ...proposal.rules,
          stated({
            kind: 'group_sum',
            columns: ['date', 'province', 'confirmed'],
            params: { total: [{ column: 'city', is: [] }] },
            title: '省级确诊数等于各市之和',
          }),
        ],
      }),
    },
    ...(existsSync(air) ? readdirSync(air) : [])
      .filter((file) => file.endsWith('.csv'))
      .map((file) => ({
        name: `空气质量 ${file.split('_')[2]}`,
        file: join(air, file),
        key: 'year,month,day,hour,station',
      })),
    { name: '区县代码', file: join(divisions, 'areas.csv'), key: 'code' },
    {
      name: '乡镇街道代码',
      file: join(divisions, 'streets.csv'),
      key: 'code',
      correct: (proposal, datasets) => ({
        ...proposal,
        rules: [
          ...proposal.rules,
          stated({
            kind: 'foreign_key',
            columns: ['areacode'],
            params: { dataset: datasets.get('区县代码') ?? '', columns: ['code'] },
            title: '上级区县存在',
          }),
        ],
      }),
    },
    { name: '全国开放资料清单', file: join(data, 'tw-open-catalogues/raw/16-22_data_gov_download.csv') },
    { name: '宜兰县清单 CP950', file: join(taiwan, 'yilan.2018.03.20.OD.csv'), layout: { headerRows: 0 } },
    { name: '桃园市清单 多工作表', file: join(taiwan, '桃園市政府開放資料供應清單.xls') },
    {
      name: '统一社会信用代码样例',
      file: join(data, 'cn-id-codes/uscc-valid.txt'),
      layout: { headerRows: 0 },
      correct: (proposal) => ({
        ...proposal,
        columns: proposal.columns.map((column) => ({ ...column, title: '统一社会信用代码' })),
        rules: [
          ...proposal.rules.filter((rule) => rule.kind !== 'identifier'),
          stated({
            kind: 'identifier',
            columns: proposal.columns.map((column) => column.name),
            params: { check: 'uscc' },
            title: '统一社会信用代码校验位',
          }),
        ],
      }),
    },
  ]
  return sets.filter(({ file }) => existsSync(file))
}
