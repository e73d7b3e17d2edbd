import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  CLEANSING_PIPELINE_NOT_FOUND: { kind: 'not_found', zh: '没有清洗流程“{id}”', en: 'No pipeline "{id}"' },
  CLEANSING_VERSION_NOT_FOUND: {
    kind: 'not_found',
    zh: '清洗流程“{id}”没有第 {seq} 版',
    en: 'Pipeline "{id}" has no version {seq}',
  },
  CLEANSING_RUN_NOT_FOUND: { kind: 'not_found', zh: '没有清洗运行记录“{id}”', en: 'No run "{id}"' },
  CLEANSING_DATASET_NOT_FOUND: { kind: 'not_found', zh: '没有数据集“{id}”', en: 'No dataset "{id}"' },
  CLEANSING_INPUT_EMPTY: {
    kind: 'conflict',
    zh: '无法处理：数据集“{name}”还没有数据版本，请先装载数据',
    en: 'Dataset "{name}" has no published version yet',
  },
  CLEANSING_OUTPUT_INVALID: {
    kind: 'invalid',
    zh: '无法保存清洗流程：结果数据集须与来源数据集不同，且属于同一部门',
    en: 'Cannot save the pipeline: its output must be another dataset of the same organisation',
  },
  CLEANSING_OUTPUT_TAKEN: {
    kind: 'conflict',
    zh: '无法保存清洗流程：数据集“{id}”已是清洗流程“{name}”的结果',
    en: 'Cannot save the pipeline: dataset "{id}" is the output of "{name}" already',
  },
  CLEANSING_DRAFT_STALE: {
    kind: 'conflict',
    zh: '无法保存草稿：他人已在此之后保存过，请刷新后再改',
    en: 'Cannot save the draft: someone saved it after you opened it',
  },
  CLEANSING_STEPS_INVALID: {
    kind: 'invalid',
    zh: '无法继续：第 {step} 步有误：{reason}',
    en: 'Step {step} is faulty: {reason}',
  },
  CLEANSING_STEPS_EMPTY: {
    kind: 'invalid',
    zh: '无法发布：流程里没有启用的步骤，请至少添加一步',
    en: 'Cannot publish: no step is switched on',
  },
  CLEANSING_GOLDEN_MISSING: {
    kind: 'invalid',
    zh: '无法发布：还没有样例行，请至少添加一行并写明期望结果',
    en: 'Cannot publish: no golden row yet',
  },
  CLEANSING_GOLDEN_FAILED: {
    kind: 'invalid',
    zh: '无法发布：{failed} 个样例行没有通过，首个是“{name}”：{reason}',
    en: 'Cannot publish: {failed} golden rows fail, the first is "{name}": {reason}',
  },
  CLEANSING_NOT_PUBLISHED: {
    kind: 'conflict',
    zh: '无法运行：清洗流程“{name}”尚未发布',
    en: 'Cannot run: pipeline "{name}" is not published',
  },
  CLEANSING_RETIRED: {
    kind: 'conflict',
    zh: '无法继续：清洗流程“{name}”已停用',
    en: 'Pipeline "{name}" is retired',
  },
  CLEANSING_CRON_INVALID: {
    kind: 'invalid',
    zh: '无法设置：“{cron}”不是每次间隔至少 10 分钟的五段 cron 表达式，如 0 2 * * *',
    en: 'Cannot set the clock: "{cron}" is no five-field cron expression of at least 10 minutes',
  },
  CLEANSING_CYCLE: {
    kind: 'conflict',
    zh: '无法设置：结果会经“{name}”回到来源，流程将不停地互相触发',
    en: 'Cannot set the trigger: the output comes back to the input through "{name}"',
  },
  CLEANSING_LOOKUP_SHIELDED: {
    kind: 'forbidden',
    zh: '无法发布：您只能看到“{dataset}”中“{columns}”的脱敏值，不能把原值关联过来',
    en: 'Cannot publish: you see columns "{columns}" of "{dataset}" masked only',
  },
  CLEANSING_RUN_FAILED: {
    kind: 'internal',
    zh: '清洗中止：程序出错，没有发布任何数据，请稍后重新运行',
    en: 'Cleansing stopped by an internal error; nothing was published',
  },
})
