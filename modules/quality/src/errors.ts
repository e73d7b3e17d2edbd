import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  QUALITY_NOT_AT_SOURCE: {
    kind: 'conflict',
    zh: '不能在源库检查数据集“{dataset}”：它没有登记为逻辑接入，请检查它的版本',
    en: 'Cannot check dataset "{dataset}" at its source: it is not registered as staying there',
  },
  QUALITY_DATASET_NOT_FOUND: { kind: 'not_found', zh: '找不到数据集“{dataset}”', en: 'No dataset "{dataset}"' },
  QUALITY_VERSION_NOT_FOUND: {
    kind: 'not_found',
    zh: '无法检查数据集“{dataset}”：版本“{version}”不存在或尚未发布',
    en: 'Cannot check dataset "{dataset}": version "{version}" is absent or not published',
  },
  QUALITY_RULE_NOT_FOUND: { kind: 'not_found', zh: '找不到规则“{rule}”', en: 'No rule "{rule}"' },
  QUALITY_ITEM_NOT_FOUND: { kind: 'not_found', zh: '规则库中没有“{item}”', en: 'No item "{item}" in the rule library' },
  QUALITY_RULE_INVALID: {
    kind: 'invalid',
    zh: '无法保存规则：第 {position} 条（{kind}）{reason}',
    en: 'Cannot save the rules: number {position} ({kind}) {reason}',
  },
  QUALITY_TOO_MANY_RULES: {
    kind: 'invalid',
    zh: '无法保存规则：一个数据集最多 {max} 条，却有 {count} 条',
    en: 'Cannot save the rules: at most {max} per dataset, got {count}',
  },
  QUALITY_STATISTIC_NOT_FOUND: {
    kind: 'not_found',
    zh: '找不到统计指标“{statistic}”',
    en: 'No statistical item "{statistic}"',
  },
  QUALITY_STATISTIC_TAKEN: {
    kind: 'conflict',
    zh: '无法保存指标口径：本部门已有指标“{name}”，或它刚被他人修改；请刷新后修改原有的一条',
    en: 'Cannot save the item: "{name}" exists in this department or was changed meanwhile; reload and edit that one',
  },
  QUALITY_STATISTIC_AGREED: {
    kind: 'conflict',
    zh: '无法发起口径协调：指标“{name}”没有两个部门的不同口径，或牵头部门没有登记它',
    en: 'Cannot open a coordination: "{name}" is not defined differently by two departments, or the leading one has not registered it',
  },
  QUALITY_DISPUTE_OPEN: {
    kind: 'conflict',
    zh: '无法发起口径协调：指标“{name}”的协调正在进行',
    en: 'Cannot open a coordination: one about "{name}" is running',
  },
  QUALITY_COLUMN_NOT_FOUND: {
    kind: 'not_found',
    zh: '数据集中没有列“{column}”',
    en: 'The dataset has no column "{column}"',
  },
  QUALITY_ELEMENT_NOT_FOUND: { kind: 'not_found', zh: '找不到数据元“{element}”', en: 'No data element "{element}"' },
  QUALITY_PACK_INVALID: {
    kind: 'invalid',
    zh: '无法保存规则包：第 {position} 条{reason}',
    en: 'Cannot save the pack: number {position} {reason}',
  },
  QUALITY_PACK_STALE: {
    kind: 'conflict',
    zh: '无法保存规则包：“{element}”的规则包已被他人改为第 {version} 版，请刷新后重改',
    en: 'Cannot save the pack of "{element}": version {version} was saved meanwhile, reload first',
  },
  QUALITY_CHECK_NOT_FOUND: { kind: 'not_found', zh: '找不到检查“{check}”', en: 'No check "{check}"' },
  QUALITY_NEVER_CHECKED: {
    kind: 'not_found',
    zh: '数据集“{dataset}”还没有检查过，请先运行一次检查',
    en: 'Dataset "{dataset}" was never checked, run a check first',
  },
  QUALITY_FINDINGS_DROPPED: {
    kind: 'not_found',
    zh: '无法打开检查“{check}”的问题明细：较早检查的明细已按设置清理，只留统计；请查看最近的检查，或重新检查',
    en: 'Cannot open the findings of check "{check}": those of older checks were removed, only counts remain',
  },
  QUALITY_ROWS_AT_SOURCE: {
    kind: 'conflict',
    zh: '无法下载检查“{check}”的问题数据：数据留在源库，平台没有保存；请在检查页查看源库现有的行',
    en: 'Cannot download the findings of check "{check}": the rows stay at their source, look at them on the page of the check',
  },
  QUALITY_DISCOVERY_NOT_FOUND: {
    kind: 'not_found',
    zh: '找不到规则发现“{discovery}”',
    en: 'No discovery "{discovery}"',
  },
  QUALITY_SUGGESTION_NOT_FOUND: {
    kind: 'not_found',
    zh: '找不到建议“{suggestion}”，可能已被新的发现取代',
    en: 'No suggestion "{suggestion}"',
  },
  QUALITY_SUGGESTION_DECIDED: {
    kind: 'conflict',
    zh: '无法处理建议“{title}”：已有人采纳或不采纳，请刷新列表',
    en: 'Cannot decide about "{title}": it was accepted or dismissed before',
  },
  QUALITY_CELL_NOT_FOUND: {
    kind: 'not_found',
    zh: '找不到第 {row} 行的“{column}”',
    en: 'No cell "{column}" in row {row}',
  },
  QUALITY_NEVER_PROFILED: {
    kind: 'not_found',
    zh: '找不到版本“{version}”的数据画像，请先生成画像',
    en: 'No profile of version "{version}", make one first',
  },
  QUALITY_CERTIFICATE_NOT_FOUND: {
    kind: 'not_found',
    zh: '找不到质量证书“{certificate}”',
    en: 'No certificate "{certificate}"',
  },
  QUALITY_CRON_INVALID: {
    kind: 'invalid',
    zh: '无法保存定时：“{cron}”不是五段的 cron 表达式，或间隔短于 10 分钟；应如“0 6 * * *”（每天 6 点）',
    en: 'Cannot save the schedule: "{cron}" is no five-field cron expression or runs more often than every 10 minutes',
  },
  QUALITY_WEIGHTS_INVALID: {
    kind: 'invalid',
    zh: '无法保存设置：六个维度的权重合计为 {sum}，应为 1',
    en: 'Cannot save the settings: the weights of the six dimensions add up to {sum}, wanted 1',
  },
})
