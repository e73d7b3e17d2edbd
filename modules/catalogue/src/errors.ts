import { defineErrors, defineSentences } from '@shuyuan/kernel'
import { chainErrors } from './link/chain-errors.ts'
import english from './english.json' with { type: 'json' }

defineSentences(english)

/** Error table of catalogue. */
export const error = defineErrors({
  ...chainErrors,
  CATALOGUE_ENTRY_NOT_FOUND: { kind: 'not_found', zh: '没有找到目录“{entry}”', en: 'Cannot find entry "{entry}"' },
  CATALOGUE_VERSION_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到目录“{entry}”的第 {version} 版',
    en: 'Cannot find version {version} of entry "{entry}"',
  },
  CATALOGUE_ENTRY_INVALID: {
    kind: 'invalid',
    zh: '不能保存目录“{name}”：{count} 处不符合要求，{first}',
    en: 'Cannot save entry "{name}": {count} fields are wrong, first: {first}',
  },
  CATALOGUE_ENTRY_INCOMPLETE: {
    kind: 'invalid',
    zh: '不能提交目录“{name}”：{count} 处尚未完备，{first}',
    en: 'Cannot submit entry "{name}": {count} fields are not complete, first: {first}',
  },
  CATALOGUE_REVISION_STALE: {
    kind: 'conflict',
    zh: '不能保存目录“{name}”：您打开后他人已修改（您的修订号 {yours}，当前 {revision}），请对照后再保存，您填写的内容未丢失',
    en: 'Cannot save entry "{name}": it changed since you opened it (yours {yours}, now {revision})',
  },
  CATALOGUE_CONSENT_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到征求意见“{consent}”',
    en: 'Cannot find consent "{consent}"',
  },
  CATALOGUE_REVIEW_BEGUN: {
    kind: 'conflict',
    zh: '不能撤回目录“{name}”：审核刚刚开始，请刷新后再撤回',
    en: 'Cannot withdraw entry "{name}": its review has just begun, reload and withdraw again',
  },
  CATALOGUE_IMPORT_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到批量导入“{import}”',
    en: 'Cannot find import "{import}"',
  },
  CATALOGUE_IMPORT_UNREADABLE: {
    kind: 'invalid',
    zh: '不能导入：{reason}',
    en: 'Cannot import: {reason}',
  },
  CATALOGUE_IMPORT_TOO_LARGE: {
    kind: 'too_large',
    zh: '不能导入：文件超过 {most} MB，请分成几份',
    en: 'Cannot import: the file is larger than {most} MB, split it',
  },
  CATALOGUE_IMPORT_STATE: {
    kind: 'conflict',
    zh: '不能导入“{name}”：须在预检完成后、导入之前，代录入的须先送部门确认；已导入的文件请重新上传',
    en: 'Cannot import "{name}": only after its check and once; upload it again',
  },
  CATALOGUE_IMPORT_FOR_WHOM: {
    kind: 'invalid',
    zh: '不能导入：请选择为哪个部门代录入',
    en: 'Cannot import: name the department that the sheet is filled in for',
  },
  CATALOGUE_IMPORT_OFFER: {
    kind: 'conflict',
    zh: '不能送部门确认“{name}”：须是代录入、已预检且有符合要求的目录',
    en: 'Cannot offer "{name}": only a checked sheet filled in for a department, with something right in it',
  },
  CATALOGUE_IMPORT_IN_REVIEW: {
    kind: 'conflict',
    zh: '不能修改目录“{name}”：{state}',
    en: 'Cannot change entry "{name}": {state}',
  },
  CATALOGUE_IMPORT_CODE: {
    kind: 'not_found',
    zh: '没有代码为“{code}”的目录；新目录请将信息资源代码留空',
    en: 'Cannot find an entry with code "{code}"; leave the code of a new entry empty',
  },
  CATALOGUE_IMPORT_TWICE: {
    kind: 'conflict',
    zh: '与第 {row} 行是同一条目录，请合并',
    en: 'The same entry as in row {row}; join them',
  },
  CATALOGUE_CAUSE_DATE: {
    kind: 'invalid',
    zh: '不能修订目录：变更发生日期“{date}”不能晚于今天（{today}）',
    en: 'Cannot revise: the change happened on "{date}", which is after today ({today})',
  },
  CATALOGUE_NOTHING_PUBLISHED: {
    kind: 'conflict',
    zh: '不能放弃修订：目录“{name}”还没有已发布的版本',
    en: 'Cannot discard: entry "{name}" has no published version',
  },
  CATALOGUE_NAME_TAKEN: {
    kind: 'conflict',
    zh: '不能保存目录“{name}”：本部门已有同名目录，请改用其他名称',
    en: 'Cannot save entry "{name}": the provider has an entry of this name',
  },
  CATALOGUE_ORG_NOT_FOUND: {
    kind: 'invalid',
    zh: '不能保存：没有找到提供部门“{org}”，请选择已登记的部门',
    en: 'Cannot save: no organisation "{org}"',
  },
  CATALOGUE_ENTRY_UNATTACHABLE: {
    kind: 'conflict',
    zh: '不能挂接资源：目录“{name}”已撤销',
    en: 'Cannot attach to entry "{name}": it is revoked',
  },
  CATALOGUE_RESOURCE_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到资源“{resource}”',
    en: 'Cannot find resource "{resource}"',
  },
  CATALOGUE_RESOURCE_INTERNAL: {
    kind: 'invalid',
    zh: '不能手工挂接或解除“{kind}”：由平台在数据加载或发布时挂接',
    en: 'Cannot attach or detach "{kind}" by hand: the platform does it',
  },
  CATALOGUE_ITEM_NOT_FOUND: {
    kind: 'not_found',
    zh: '不能定级：目录“{entry}”没有信息项“{item}”',
    en: 'Cannot grade: entry "{entry}" has no item "{item}"',
  },
  CATALOGUE_GRADE_LOWER: {
    kind: 'conflict',
    zh: '不能直接调低“{item}”：现为 {grade} 级，要求 {wanted} 级；调低须提出降级申请，由部门负责人和安全保密员两人同意',
    en: 'Cannot lower "{item}" from {grade} to {wanted} alone: it takes a request and two signatures',
  },
  CATALOGUE_LOWERING_INVALID: {
    kind: 'invalid',
    zh: '不能申请调低“{item}”：{reason}',
    en: 'Cannot request a lower grade of "{item}": {reason}',
  },
  CATALOGUE_LOWERING_OPEN: {
    kind: 'conflict',
    zh: '不能申请调低“{item}”：已有一份申请正在审定，请等待结果或先撤回',
    en: 'Cannot request a lower grade of "{item}": a request is open',
  },
  CATALOGUE_LOWERING_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到降级申请“{lowering}”',
    en: 'Cannot find lowering request "{lowering}"',
  },
  CATALOGUE_LOWERING_SELF: {
    kind: 'conflict',
    zh: '不能审定“{item}”的降级申请：申请人和已签署的人不得再签，须由另一人审定',
    en: 'Cannot sign the lowering of "{item}": requester and signers must be different people',
  },
  CATALOGUE_LOWERING_SIGNED: {
    kind: 'conflict',
    zh: '不能审定“{item}”的降级申请：这一方已经签署，尚缺另一方（部门负责人或安全保密员）',
    en: 'Cannot sign the lowering of "{item}": this office has signed',
  },
  CATALOGUE_LINEAGE_INVALID: {
    kind: 'invalid',
    zh: '不能登记目录“{name}”的信息项来源：{first}',
    en: 'Cannot record the lineage of entry "{name}": {first}',
  },
  CATALOGUE_IMPORTANT_GENERAL: {
    kind: 'invalid',
    zh: '不能把“{name}”列入重要数据目录：对{object}造成{degree}的属于一般数据，请核对影响对象和程度',
    en: 'Cannot list "{name}" as important data: {degree} harm to {object} makes general data',
  },
  CATALOGUE_IMPORTANT_TAKEN: {
    kind: 'conflict',
    zh: '不能提出“{name}”：该目录已在重要数据目录中或正在确认',
    en: 'Cannot propose "{name}": it is on the list already',
  },
  CATALOGUE_IMPORTANT_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到重要数据“{important}”',
    en: 'Cannot find important data "{important}"',
  },
  CATALOGUE_IMPORTANT_SELF: {
    kind: 'conflict',
    zh: '不能由同一人办理：提出与确认、列入与移出须由不同的人员办理',
    en: 'Cannot decide: proposer and decider must be different people',
  },
  CATALOGUE_SCHEME_INVALID: {
    kind: 'invalid',
    zh: '不能保存级别方案“{name}”：{reason}',
    en: 'Cannot save level scheme "{name}": {reason}',
  },
  CATALOGUE_TREE_INVALID: {
    kind: 'invalid',
    zh: '不能保存分类体系“{name}”：{reason}',
    en: 'Cannot save class tree "{name}": {reason}',
  },
  CATALOGUE_TREE_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到分类体系“{tree}”',
    en: 'Cannot find class tree "{tree}"',
  },
  CATALOGUE_TREE_USED: {
    kind: 'conflict',
    zh: '不能保存分类体系“{name}”：已有 {count} 条目录归入要删除的类别“{code}”，请先改归其他类别',
    en: 'Cannot save class tree "{name}": {count} entries are in class "{code}", which would go',
  },
  CATALOGUE_CLASS_UNKNOWN: {
    kind: 'invalid',
    zh: '不能归类：分类体系“{tree}”没有类别“{code}”',
    en: 'Cannot classify: tree "{tree}" has no class "{code}"',
  },
  CATALOGUE_REVISION_GONE: {
    kind: 'conflict',
    zh: '不能合并目录“{name}”：您打开的版本（修订号 {yours}）已经发布或放弃，请在新版本上重新修改',
    en: 'Cannot merge entry "{name}": the version of revision {yours} is finished',
  },
  CATALOGUE_SEARCH_UNAVAILABLE: {
    kind: 'unavailable',
    zh: '暂时不能检索：检索服务正在重新启动，请稍后重试，目录列表不受影响',
    en: 'Cannot search now: the index is being restarted; lists work as before',
  },
  CATALOGUE_SYNONYM_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到同义词组“{synonym}”',
    en: 'Cannot find synonym group "{synonym}"',
  },
  CATALOGUE_SAVED_SEARCH_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到收藏的检索“{search}”',
    en: 'Cannot find saved search "{search}"',
  },
  CATALOGUE_SAVED_SEARCH_FULL: {
    kind: 'conflict',
    zh: '不能收藏检索“{title}”：已有 {count} 条，最多 {most} 条，请先删除不用的',
    en: 'Cannot save search "{title}": {count} are kept, at most {most}',
  },
  CATALOGUE_WANT_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到数据需求“{want}”',
    en: 'Cannot find data want "{want}"',
  },
  CATALOGUE_WANT_ANSWERED: {
    kind: 'conflict',
    zh: '不能答复数据需求“{want}”：已经答复过',
    en: 'Cannot answer data want "{want}": it is answered already',
  },
  CATALOGUE_CLUSTER_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到信息项组“{cluster}”',
    en: 'Cannot find group of items "{cluster}"',
  },
  CATALOGUE_ARBITRATION_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有找到数源裁定“{arbitration}”',
    en: 'Cannot find arbitration "{arbitration}"',
  },
  CATALOGUE_ARBITRATION_OPEN: {
    kind: 'conflict',
    zh: '不能提请裁定“{title}”：该信息项正在裁定',
    en: 'Cannot open arbitration of "{title}": one is open',
  },
  CATALOGUE_ARBITRATION_ALONE: {
    kind: 'conflict',
    zh: '不能提请裁定“{title}”：只有一个部门登记该信息项，须有两个以上部门',
    en: 'Cannot open arbitration of "{title}": only one department registers it',
  },
  CATALOGUE_ARBITRATION_CLOSED: {
    kind: 'conflict',
    zh: '不能提出意见：“{title}”的裁定已经结束',
    en: 'Cannot comment: the arbitration of "{title}" is closed',
  },
  CATALOGUE_ARBITRATION_EARLY: {
    kind: 'conflict',
    zh: '不能确定“{title}”的数源部门：{orgs}尚未提出意见，须等其提出意见或 {dueOn} 期满',
    en: 'Cannot decide on "{title}": {orgs} have not commented, wait for them or until {dueOn} is over',
  },
  CATALOGUE_ARBITRATION_STRANGER: {
    kind: 'invalid',
    zh: '不能把“{org}”定为“{title}”的数源部门：数源部门须是登记该信息项的部门',
    en: 'Cannot name "{org}" as source of "{title}": it does not register the item',
  },
  CATALOGUE_APPEAL_LATE: {
    kind: 'conflict',
    zh: '不能申请复核“{title}”：复核期限 {until} 已过',
    en: 'Cannot appeal "{title}": the time ended on {until}',
  },
  CATALOGUE_APPEAL_SELF: {
    kind: 'conflict',
    zh: '不能复核“{title}”：原决定人不得复核，须由另一人办理',
    en: 'Cannot settle the appeal on "{title}": it takes another person than the first decider',
  },
  CATALOGUE_CLAIM_INVALID: {
    kind: 'invalid',
    zh: '不能保存目录“{name}”的数源说明：{first}',
    en: 'Cannot save the claims of entry "{name}": {first}',
  },
})
