import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  CONNECTION_SOURCE_NOT_FOUND: { kind: 'not_found', zh: '没有数据源“{source}”', en: 'No source "{source}"' },
  CONNECTION_SOURCE_KIND: { kind: 'invalid', zh: '没有“{kind}”这种数据源类型', en: 'No kind of source "{kind}"' },
  CONNECTION_SOURCE_INVALID: {
    kind: 'invalid',
    zh: '不能保存数据源：有 {count} 项连接信息不符合要求',
    en: 'Cannot save the source: {count} parts of its address are wrong',
  },
  CONNECTION_SOURCE_TAKEN: {
    kind: 'conflict',
    zh: '不能保存数据源：已有同名数据源“{name}”',
    en: 'Cannot save the source: the name "{name}" is taken',
  },
  CONNECTION_SOURCE_IDLE: {
    kind: 'conflict',
    zh: '不能读取数据源“{name}”：它没有启用，请先测试并启用',
    en: 'Cannot read source "{name}": it is not enabled',
  },
  CONNECTION_SOURCE_SHAPE: {
    kind: 'invalid',
    zh: '不能这样使用数据源“{name}”：它提供的不是{what}',
    en: 'Cannot use source "{name}" that way: it offers something else',
  },
  CONNECTION_SOURCE_USED: {
    kind: 'conflict',
    zh: '不能删除数据源“{name}”：还有 {count} 个同步计划、变更捕获、文件投递或逻辑接入在使用它，请先删除或暂停它们',
    en: 'Cannot remove source "{name}": {count} plans, captures, feeds or datasets that stay in it use it',
  },
  CONNECTION_SOURCE_CHANGED: {
    kind: 'conflict',
    zh: '没有保存：数据源“{name}”刚刚被他人修改，请刷新后重试',
    en: 'Not saved: source "{name}" was changed meanwhile',
  },
  CONNECTION_SOURCE_FAILED: {
    kind: 'internal',
    zh: '连接失败：程序出错，请联系系统管理员查看日志',
    en: 'The connection failed with an internal error',
  },
  CONNECTION_SECRET_NEEDED: {
    kind: 'invalid',
    zh: '不能保存数据源“{name}”：连接地址或账号变了，请重新填写凭据（已存的凭据不会发往新的地址）',
    en: 'Cannot save source "{name}": its address changed, give its credentials again',
  },
  CONNECTION_SECRET_REFUSED: {
    kind: 'invalid',
    zh: '没有更换“{name}”的凭据，仍用原来的：{reason}',
    en: 'The credentials of "{name}" were not exchanged: {reason}',
  },
  CONNECTION_FEED_NOT_FOUND: { kind: 'not_found', zh: '没有文件投递规则“{feed}”', en: 'No feed "{feed}"' },
  CONNECTION_FEED_DATASET: {
    kind: 'invalid',
    zh: '不能投递到数据集“{dataset}”：没有这个数据集，或它不属于数据源的部门',
    en: 'Cannot feed dataset "{dataset}": there is none of that department',
  },
  CONNECTION_FEED_ENCODING: {
    kind: 'invalid',
    zh: '文件“{name}”没有入库：编码看起来像 {encoding}，但读出来不像正常文字。请让提供方改存为 UTF-8 重新投递，或在“数据上架”中上传、核对编码后入库',
    en: 'Cannot load file "{name}": its encoding looks like {encoding}, but the text makes no sense',
  },
  CONNECTION_FEED_HEADLESS: {
    kind: 'invalid',
    zh: '没有装载文件“{name}”：以前的文件有表头，这一个没有，按位置对应可能错列；请对方补上表头重新投递',
    en: 'File "{name}" was not loaded: earlier ones had a header, this one has none',
  },
  CONNECTION_FEED_TAKEN: {
    kind: 'conflict',
    zh: '不能新建文件投递：数据集“{dataset}”已有投递规则',
    en: 'Cannot make a feed: dataset "{dataset}" has one',
  },
  CONNECTION_PLAN_NOT_FOUND: { kind: 'not_found', zh: '没有同步计划“{plan}”', en: 'No synchronisation plan "{plan}"' },
  CONNECTION_PLAN_TAKEN: {
    kind: 'conflict',
    zh: '不能新建同步计划：数据集“{dataset}”已有同步计划，请修改原计划',
    en: 'Cannot make a plan: dataset "{dataset}" has one',
  },
  CONNECTION_PLAN_INVALID: {
    kind: 'invalid',
    zh: '不能保存同步计划：{reason}',
    en: 'Cannot save the plan: {reason}',
  },
  CONNECTION_PLAN_PAUSED: {
    kind: 'conflict',
    zh: '不能运行：同步计划已暂停，请先恢复',
    en: 'Cannot run: the plan is paused',
  },
  CONNECTION_RUN_NOT_FOUND: { kind: 'not_found', zh: '没有同步批次“{run}”', en: 'No run "{run}"' },
  CONNECTION_RUN_OPEN: {
    kind: 'conflict',
    zh: '不能开始新的同步：批次“{run}”还没有结束（{state}）',
    en: 'Cannot start: run "{run}" has not ended ({state})',
  },
  CONNECTION_RUN_ENDED: {
    kind: 'conflict',
    zh: '不能取消批次“{run}”：它已经结束',
    en: 'Cannot cancel run "{run}": it has ended',
  },
  CONNECTION_RUN_OLD: {
    kind: 'conflict',
    zh: '不能重试批次“{run}”：该计划之后又同步过，只能重试最近一次',
    en: 'Cannot retry run "{run}": the plan has run since',
  },
  CONNECTION_WINDOW_CLOSED: {
    kind: 'conflict',
    zh: '现在不在允许的时段（{from}—{until}），没有读取源系统；确需立即运行时请选择“不受时段限制”',
    en: 'Outside the allowed hours ({from}–{until})',
  },
  CONNECTION_WINDOW_ENDED: {
    kind: 'unavailable',
    zh: '允许的时段到 {until} 结束，数据没有读完，已读部分作废；下个时段自动重新读取',
    en: 'The allowed hours ended at {until} before everything was read',
  },
  CONNECTION_RUN_FAILED: {
    kind: 'internal',
    zh: '同步失败：系统内部错误，没有发布任何数据，请稍后重试',
    en: 'The run failed with an internal error; nothing was published',
  },
  CONNECTION_TABLE_EMPTY: {
    kind: 'conflict',
    zh: '没有发布：源表“{table}”现在没有数据行，保留上一版；请确认源系统是否正常',
    en: 'Not published: source table "{table}" has no rows; the last version stays',
  },
  CONNECTION_BACKFILL_FULL: {
    kind: 'invalid',
    zh: '不能补采：该计划每次读取全表，直接运行即可',
    en: 'Cannot backfill: the plan reads the whole table each time',
  },
  CONNECTION_SINCE_INVALID: {
    kind: 'invalid',
    zh: '不能从“{since}”起补采：增量字段“{column}”的类型是{type}，应填同类型的值，如 2026-03-01',
    en: 'Cannot read from "{since}": column "{column}" is of type {type}',
  },
  CONNECTION_LOGICAL_NOT_FOUND: { kind: 'not_found', zh: '没有逻辑接入“{id}”', en: 'No logical access "{id}"' },
  CONNECTION_LOGICAL_KEPT: {
    kind: 'conflict',
    zh: '不能登记逻辑接入：数据集“{dataset}”已有归集到平台的版本，请另建数据集',
    en: 'Cannot register: dataset "{dataset}" holds versions here',
  },
  CONNECTION_LOGICAL_SHAPE: {
    kind: 'invalid',
    zh: '不能登记逻辑接入：数据源“{name}”不是可以就地查询的数据库',
    en: 'Cannot register: source "{name}" is no database that can be queried in place',
  },
  CONNECTION_LOGICAL_WRITABLE: {
    kind: 'forbidden',
    zh: '拒绝访问数据源“{name}”：登记的账号能修改数据，逻辑接入只用只读账号，请源系统管理员收回写权限后重新测试',
    en: 'Refused: the account of source "{name}" can write',
  },
  CONNECTION_LOGICAL_COLUMN: {
    kind: 'forbidden',
    zh: '不能读取字段“{column}”：不在允许的字段之中',
    en: 'Cannot read column "{column}": not allowed',
  },
  CONNECTION_LOGICAL_PAUSED: {
    kind: 'unavailable',
    zh: '暂时不能访问：提供部门已暂停该逻辑接入',
    en: 'Paused by the department',
  },
  CONNECTION_LOGICAL_HOURS: {
    kind: 'unavailable',
    zh: '现在不能访问源库：提供部门只在 {from}—{until} 开放',
    en: 'The database may be asked from {from} to {until} only',
  },
  CONNECTION_LOGICAL_OPEN: {
    kind: 'unavailable',
    zh: '暂时不能访问源库：连续 {faults} 次出错，已熔断，一分钟后自动试探',
    en: 'The circuit is open after {faults} faults',
  },
  CONNECTION_LOGICAL_BUSY: {
    kind: 'unavailable',
    zh: '源库正忙：同时最多 {most} 个查询，请稍后再试',
    en: 'At most {most} queries at a time',
  },
  CONNECTION_LOGICAL_MANY: {
    kind: 'unavailable',
    zh: '没有统计格式和常见取值：源表有 {rows} 行，超过提供部门许可读过的 {most} 行',
    en: 'Forms and frequent values were not counted: the table has {rows} rows, the department allows {most} to be read',
  },
  CONNECTION_LOGICAL_OFTEN: {
    kind: 'unavailable',
    zh: '访问太频繁：每分钟最多 {most} 次，请稍后再试',
    en: 'At most {most} queries a minute',
  },
  CONNECTION_DRIFT_NOT_FOUND: { kind: 'not_found', zh: '没有结构变化“{drift}”', en: 'No drift "{drift}"' },
  CONNECTION_DRIFT_DECIDED: {
    kind: 'conflict',
    zh: '不能处理结构变化“{drift}”：它已经处理过或已被新的变化取代',
    en: 'Cannot decide drift "{drift}": it is settled',
  },
  CONNECTION_DRIFT_IGNORE: {
    kind: 'invalid',
    zh: '不能忽略：字段“{columns}”在源表里已经没有了，请接受变化或拒绝',
    en: 'Cannot ignore: columns "{columns}" are gone',
  },
  CONNECTION_RECONCILIATION_NOT_FOUND: { kind: 'not_found', zh: '没有对账报告“{id}”', en: 'No reconciliation "{id}"' },
  CONNECTION_NOTHING_LOADED: {
    kind: 'conflict',
    zh: '不能对账：数据集还没有由该计划发布过版本',
    en: 'Cannot reconcile: nothing was loaded by this plan',
  },
  CONNECTION_CAPTURE_NOT_FOUND: { kind: 'not_found', zh: '没有变更捕获“{capture}”', en: 'No capture "{capture}"' },
  CONNECTION_CAPTURE_TAKEN: {
    kind: 'conflict',
    zh: '不能建立变更捕获：数据集“{dataset}”已由另一个捕获或同步计划写入',
    en: 'Cannot capture: dataset "{dataset}" is filled by another capture or plan',
  },
  CONNECTION_CAPTURE_KIND: {
    kind: 'invalid',
    zh: '不能建立变更捕获：“{kind}”类数据源没有可跟随的变更日志，请用 PostgreSQL 或 MySQL 数据源',
    en: 'Cannot capture: sources of kind "{kind}" have no log of changes',
  },
  CONNECTION_CAPTURE_KEY: {
    kind: 'invalid',
    zh: '不能捕获表“{table}”：源表主键须全部对应到数据集字段（已对应：{columns}）',
    en: 'Cannot capture table "{table}": every key column must fill a column of the dataset',
  },
  CONNECTION_CAPTURE_COLUMNS: {
    kind: 'invalid',
    zh: '不能捕获表“{table}”：{reason}',
    en: 'Cannot capture table "{table}": {reason}',
  },
  CONNECTION_CAPTURE_NOT_READY: {
    kind: 'invalid',
    zh: '不能开始捕获：{reason}；请源库管理员按“就绪检查”处理',
    en: 'Cannot start capturing: {reason}',
  },
  CONNECTION_CAPTURE_COLUMN: {
    kind: 'invalid',
    zh: '不能按字段“{column}”分区对账：捕获的表没有这个字段，请选择已采集的字段',
    en: 'Cannot reconcile by column "{column}": the captured table does not fill it',
  },
  CONNECTION_CAPTURE_STATE: {
    kind: 'conflict',
    zh: '不能对“{state}”的捕获执行“{action}”',
    en: 'Cannot {action} a capture that is {state}',
  },
  CONNECTION_CAPTURE_NO_DRIFT: {
    kind: 'conflict',
    zh: '不能处理结构变化：数据集“{dataset}”没有待处理的变化',
    en: 'Cannot decide: dataset "{dataset}" has no open change',
  },
  CONNECTION_CAPTURE_EMPTY: {
    kind: 'conflict',
    zh: '没有数据可看：快照尚未完成，请稍后再来',
    en: 'Nothing to see: the snapshot is not finished',
  },
  CONNECTION_CAPTURE_FAILED: {
    kind: 'unavailable',
    zh: '捕获中断：连接源库或写入时出错，将自动重试，已采集的变更没有丢失',
    en: 'Capture broke off; it is tried again, nothing taken is lost',
  },
})
