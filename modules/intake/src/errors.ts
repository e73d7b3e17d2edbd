import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  INTAKE_UPLOAD_NOT_FOUND: {
    kind: 'not_found',
    zh: '没有上传文件“{id}”，或已过贴源层保存期被清理，请重新上传',
    en: 'No upload "{id}", or it was cleared after its time',
  },
  INTAKE_UPLOAD_EMPTY: {
    kind: 'invalid',
    zh: '无法接收文件“{name}”：文件没有内容',
    en: 'Cannot take file "{name}": it is empty',
  },
  INTAKE_UPLOAD_TOO_LARGE: {
    kind: 'too_large',
    zh: '无法接收文件“{name}”：超过上限 {limit} MB，请拆分后上传',
    en: 'Cannot take file "{name}": larger than {limit} MB',
  },
  INTAKE_UPLOAD_HOLLOW: {
    kind: 'invalid',
    zh: '无法接收文件“{name}”：内容是大段空字节（稀疏文件，或拷贝未完成），不是数据，请核对原文件',
    en: 'Cannot take file "{name}": it is hollow, nothing but zero bytes',
  },
  INTAKE_ENCODING_DOUBTED: {
    kind: 'conflict',
    zh: '暂不按 {declared} 读取文件“{name}”：读出来不像正常文字，按 {better} 明显更通顺。请改用 {better}；确实应为 {declared} 的，请确认',
    en: 'Cannot read file "{name}" as {declared} unasked: it makes no sense, {better} clearly does; choose {better}, or confirm',
  },
  INTAKE_UPLOAD_BROKEN: {
    kind: 'invalid',
    zh: '无法接收文件：传输中断，请重新上传',
    en: 'Cannot take the file: the transfer broke off',
  },
  INTAKE_UPLOAD_BUSY: {
    kind: 'too_many',
    zh: '暂不接收文件：本部门已有 {most} 个文件正在上传，请等其中一个完成',
    en: 'Cannot take the file now: {most} files of this department are under way, wait for one of them',
  },
  INTAKE_UPLOAD_QUOTA: {
    kind: 'conflict',
    zh: '不能接收文件：本部门近 7 天上传而未装载的文件已有 {files} 个、{gb} GB，上限 {most} 个、{mostGb} GB；请先装载或删除',
    en: 'Cannot take the file: {files} files ({gb} GB) of the last week are not loaded, the most is {most} ({mostGb} GB); load or delete some',
  },
  INTAKE_UPLOAD_MISSING: {
    kind: 'invalid',
    zh: '无法接收上传：请求里没有文件',
    en: 'Cannot take the upload: the request holds no file',
  },
  INTAKE_UPLOAD_USED: {
    kind: 'conflict',
    zh: '无法删除上传文件“{id}”：已有数据版本由它生成，须保留以备核对',
    en: 'Cannot delete upload "{id}": a version was made from it',
  },
  INTAKE_DISK_FULL: {
    kind: 'unavailable',
    zh: '无法保存：磁盘空间不足，请清理后重试；本次没有留下任何文件',
    en: 'Cannot save: the disk is full; nothing was left behind',
  },
  INTAKE_FORMAT_UNKNOWN: {
    kind: 'invalid',
    zh: '无法识别文件“{name}”：需要 CSV、TSV、定宽文本、XLSX、XLS、JSON、XML、Parquet 或只含一个此类文件的 ZIP',
    en: 'Cannot recognise file "{name}": want CSV, TSV, fixed columns, XLSX, XLS, JSON, XML, Parquet or a ZIP of one such file',
  },
  INTAKE_ARCHIVE: {
    kind: 'invalid',
    zh: '无法读取“{name}”：这是 {format} 压缩包，请解压后上传其中的表格文件，或改用只含一个文件的 ZIP',
    en: 'Cannot read "{name}": it is a {format} archive; unpack it and upload the table inside',
  },
  INTAKE_DOCUMENT: {
    kind: 'invalid',
    zh: '无法读取“{name}”：这是文档或图片，不是数据表，请向原系统要 XLSX 或 CSV',
    en: 'Cannot read "{name}": it is a document or a picture and no table; ask for XLSX or CSV',
  },
  INTAKE_OPEN_DOCUMENT: {
    kind: 'invalid',
    zh: '无法读取“{name}”：这是 OpenDocument 表格（.ods），请用表格软件打开后另存为 XLSX 或 CSV',
    en: 'Cannot read "{name}": it is an OpenDocument sheet (.ods); open it in a spreadsheet and save it as XLSX or CSV',
  },
  INTAKE_FOREIGN: {
    kind: 'invalid',
    zh: '无法读取“{name}”：这是{format}数据文件，请在原软件中导出为 XLSX 或 CSV（地图数据可导出为 GeoJSON）',
    en: 'Cannot read "{name}": it is a file of {format}; export it there as XLSX or CSV (maps as GeoJSON)',
  },
  INTAKE_DBASE: {
    kind: 'invalid',
    zh: '无法读取“{name}”：这是 dBASE 数据表（.dbf），请用表格软件打开后另存为 XLSX 或 CSV',
    en: 'Cannot read "{name}": it is a dBASE table (.dbf); open it in a spreadsheet and save it as XLSX or CSV',
  },
  INTAKE_SQL_DUMP: {
    kind: 'invalid',
    zh: '无法读取“{name}”：这是数据库导出的 SQL 语句，请导出为 CSV，或在“数据源”中登记该数据库',
    en: 'Cannot read "{name}": it is a dump of SQL statements; export CSV, or register the database as a source',
  },
  INTAKE_UTF32: {
    kind: 'invalid',
    zh: '无法读取“{name}”：编码是 UTF-32，请另存为 UTF-8',
    en: 'Cannot read "{name}": it is UTF-32; save it as UTF-8',
  },
  INTAKE_WORKBOOK_LOCKED: {
    kind: 'invalid',
    zh: '无法读取工作簿“{name}”：设有打开密码，请取消密码后另存再上传',
    en: 'Cannot read workbook "{name}": it is locked with a password; remove it and save again',
  },
  INTAKE_FILE_BROKEN: {
    kind: 'invalid',
    zh: '无法读取“{name}”：不是完好的 {format} 文件，或其中没有重复的记录',
    en: 'Cannot read "{name}": it is no sound {format} file, or holds no repeated record',
  },
  INTAKE_ZIP_MEMBERS: {
    kind: 'invalid',
    zh: '无法打开压缩包“{name}”：内有 {count} 个文件，只接受一个',
    en: 'Cannot open archive "{name}": it holds {count} files, want one',
  },
  INTAKE_ZIP_BOMB: {
    kind: 'invalid',
    zh: '拒绝打开“{name}”：解压后的大小远超正常范围',
    en: 'Refused to open "{name}": it expands beyond reason',
  },
  INTAKE_ZIP_LOCKED: {
    kind: 'invalid',
    zh: '无法打开“{name}”：压缩包设有密码，请解压后上传其中的表格文件',
    en: 'Cannot open "{name}": it has a password; unpack it and upload the table inside',
  },
  INTAKE_ZIP_BROKEN: {
    kind: 'invalid',
    zh: '无法打开“{name}”：压缩内容已损坏，请重新压缩后上传',
    en: 'Cannot open "{name}": it is damaged; pack it again',
  },
  INTAKE_WORKBOOK_BROKEN: {
    kind: 'invalid',
    zh: '无法读取工作簿“{name}”：文件已损坏或加密，请另存为 XLSX 后重试',
    en: 'Cannot read workbook "{name}": damaged or encrypted',
  },
  INTAKE_WORKBOOK_TOO_LARGE: {
    kind: 'too_large',
    zh: '无法读取工作簿“{name}”：超过 {limit} MB，请另存为 CSV',
    en: 'Cannot read workbook "{name}": larger than {limit} MB',
  },
  INTAKE_SHEET_NOT_FOUND: { kind: 'invalid', zh: '工作簿里没有工作表“{sheet}”', en: 'No worksheet "{sheet}"' },
  INTAKE_TOO_MANY_COLUMNS: {
    kind: 'invalid',
    zh: '无法读取“{name}”：有 {count} 列，最多 {limit} 列；请检查分隔符',
    en: 'Cannot read "{name}": {count} columns, at most {limit}',
  },
  INTAKE_JSON_BROKEN: {
    kind: 'invalid',
    zh: '无法读取“{name}”：不是由对象组成的 JSON 数组或逐行 JSON',
    en: 'Cannot read "{name}": not a JSON array of objects or NDJSON',
  },
  INTAKE_NO_ROWS: {
    kind: 'invalid',
    zh: '无法装载“{name}”：文件里没有数据行',
    en: 'Cannot load "{name}": no data rows',
  },
  INTAKE_DATASET_NOT_FOUND: { kind: 'not_found', zh: '没有数据集“{id}”', en: 'No dataset "{id}"' },
  INTAKE_COLUMNS_STALE: {
    kind: 'conflict',
    zh: '不能保存“{name}”的数据项：您打开后他人已修改（您的修订号 {yours}，当前 {revision}），请重新载入后再保存，您的改动不会丢失',
    en: 'Cannot save the columns of "{name}": they changed since you opened them (yours {yours}, now {revision}); load them anew',
  },
  INTAKE_COLUMNS_INVALID: { kind: 'invalid', zh: '无法保存字段：{reason}', en: 'Cannot save the columns: {reason}' },
  INTAKE_COLUMNS_MISMATCH: {
    kind: 'invalid',
    zh: '无法装载：文件里没有字段“{columns}”，请核对表头或修改字段',
    en: 'Cannot load: the file has no columns "{columns}"',
  },
  INTAKE_VERSION_NOT_FOUND: { kind: 'not_found', zh: '没有数据版本“{id}”', en: 'No version "{id}"' },
  INTAKE_VERSION_NOT_READY: {
    kind: 'conflict',
    zh: '数据版本“{id}”尚未装载完成',
    en: 'Version "{id}" is not loaded yet',
  },
  INTAKE_VERSION_ARCHIVED: {
    kind: 'conflict',
    zh: '无法读取数据版本“{id}”：已归档，请先在“数据全生命周期”中申请恢复',
    en: 'Cannot read version "{id}": it is archived, ask to restore it',
  },
  INTAKE_VERSION_DESTROYED: {
    kind: 'conflict',
    zh: '无法读取数据版本“{id}”：已按规定销毁，只保留记录和存证',
    en: 'Cannot read version "{id}": it was destroyed, only its record and evidence stay',
  },
  INTAKE_NOTHING_TO_REPLAY: {
    kind: 'conflict',
    zh: '版本“{id}”没有坏行，无需修复',
    en: 'Version "{id}" has no bad rows',
  },
  INTAKE_REPLAY_BUILT: {
    kind: 'conflict',
    zh: '无法修复版本“{id}”：它由平台加工生成，请修正来源或加工规则后重新运行',
    en: 'Cannot repair version "{id}": the platform built it; repair its source or the pipeline and run again',
  },
  INTAKE_BUILD_BROKEN: {
    kind: 'internal',
    zh: '无法发布加工结果：{reason}，没有发布任何数据',
    en: 'Cannot publish the built version: {reason}; nothing was published',
  },
  INTAKE_REPLAY_ROWS: {
    kind: 'invalid',
    zh: '无法并入修复数据：{reason}',
    en: 'Cannot merge the repaired rows: {reason}',
  },
  INTAKE_NO_GOOD_ROWS: {
    kind: 'invalid',
    zh: '没有装载“{name}”：{rows} 行没有一行符合登记的字段，数据集仍是现有版本；请核对是否选错了文件，或先修改字段',
    en: 'Did not load "{name}": none of its {rows} rows fits the registered columns, the dataset keeps its version; check the file or change the columns',
  },
  INTAKE_LOAD_FAILED: {
    kind: 'internal',
    zh: '装载中止：程序出错，没有发布任何数据，请稍后重新装载',
    en: 'Load stopped by an internal error; nothing was published',
  },
  INTAKE_RECONCILE_FAILED: {
    kind: 'internal',
    zh: '装载中止：对账不平（{what}），没有发布任何数据',
    en: 'Load stopped: counts do not reconcile ({what}); nothing was published',
  },
  INTAKE_COLUMN_BOUND: {
    kind: 'conflict',
    zh: '不能保存字段：“{title}”已在目录中定为 {grade} 级，不得低于该级或减轻敏感标记；调低须在定级工作台提出降级申请',
    en: 'Cannot save columns: "{title}" is bound to grade {grade} by the catalogue',
  },
})
