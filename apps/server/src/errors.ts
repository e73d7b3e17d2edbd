import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  SERVER_ARCHIVE_INVALID: {
    kind: 'invalid',
    zh: '无法启动：归档存储 SHUYUAN_ARCHIVE 设置有误（{reason}）',
    en: 'Cannot start: SHUYUAN_ARCHIVE is wrong ({reason})',
  },
  SERVER_OPTION_INVALID: {
    kind: 'invalid',
    zh: '无法启动：启动参数 {name} 的值“{value}”无效，应为{wanted}',
    en: 'Cannot start: option {name} "{value}" is invalid, wanted {wanted}',
  },
  SERVER_OPTION_UNKNOWN: {
    kind: 'invalid',
    zh: '无法启动：没有启动参数“{name}”（用 --help 查看全部参数）',
    en: 'Cannot start: there is no option "{name}" (--help lists them)',
  },
  SERVER_OPTION_VALUE: {
    kind: 'invalid',
    zh: '无法启动：启动参数 {name} 的值不对：缺少，或本不该有（用 --help 查看全部参数）',
    en: 'Cannot start: option {name} lacks its value, or takes none (--help lists them)',
  },
  SERVER_DATABASE_URL: {
    kind: 'invalid',
    zh: '无法启动：环境变量 DATABASE_URL 应形如 postgres://用户:口令@主机:5432/库名',
    en: 'Cannot start: DATABASE_URL must look like postgres://user:password@host:5432/database',
  },
  SERVER_DATABASE_UNREACHABLE: {
    kind: 'unavailable',
    zh: '无法启动：连接不上 DATABASE_URL 的数据库“{host}”（{code}），请检查地址、端口，以及数据库是否在运行',
    en: 'Cannot start: the database "{host}" of DATABASE_URL is not reached ({code})',
  },
  SERVER_DATABASE_REFUSED: {
    kind: 'forbidden',
    zh: '无法启动：DATABASE_URL 的数据库“{host}”拒绝连接（{code}），请检查用户、口令与库名',
    en: 'Cannot start: the database "{host}" of DATABASE_URL refuses the connection ({code}): check user, password and database',
  },
  SERVER_DATABASE_VERSION: {
    kind: 'unavailable',
    zh: '无法启动：DATABASE_URL 的数据库是 PostgreSQL {found}，应为 {wanted} 以上',
    en: 'Cannot start: the database of DATABASE_URL is PostgreSQL {found}, wanted {wanted} or later',
  },
  SERVER_DATABASE_ENCODING: {
    kind: 'unavailable',
    zh: "无法启动：DATABASE_URL 的库编码是“{found}”，应为 UTF8，请另建一个库（create database … encoding 'UTF8' template template0）",
    en: 'Cannot start: the database of DATABASE_URL is encoded in "{found}", wanted UTF8',
  },
  SERVER_DATABASE_RIGHTS: {
    kind: 'forbidden',
    zh: '无法启动：DATABASE_URL 的账号不能在库“{name}”内建模式，请授权（grant create on database）或让它拥有该库',
    en: 'Cannot start: the account of DATABASE_URL may not create schemas in "{name}"',
  },
  SERVER_DATABASE_EXTENSION: {
    kind: 'unavailable',
    zh: '无法启动：DATABASE_URL 的数据库服务器没有扩展“{name}”，请安装 PostgreSQL 的 contrib 软件包',
    en: 'Cannot start: the server of DATABASE_URL lacks the extension "{name}": install its contrib package',
  },
  SERVER_ADDRESS_UNUSABLE: {
    kind: 'invalid',
    zh: '无法启动：不能在地址“{host}”端口 {port} 上监听（{code}），请用 --host、--port 换一个',
    en: 'Cannot start: cannot listen on "{host}" port {port} ({code}), choose others with --host and --port',
  },
  SERVER_FOLDER_UNUSABLE: {
    kind: 'unavailable',
    zh: '无法启动：数据目录“{dir}”不能写入（{code}），请检查权限与磁盘，或用 --data 换一个目录',
    en: 'Cannot start: folder "{dir}" cannot be written ({code})',
  },
  SERVER_FOLDER_IS_FILE: {
    kind: 'invalid',
    zh: '无法启动：数据目录“{dir}”是文件，或在一个文件之下，请用 --data 换一个目录',
    en: 'Cannot start: "{dir}" is a file or lies below one, choose a folder with --data',
  },
  SERVER_DISK_FULL: {
    kind: 'unavailable',
    zh: '平台已停止：数据目录“{dir}”的磁盘只剩 {mb} MB，请腾出空间后重新启动；已提交的数据没有丢失',
    en: 'Stopped: the disk of "{dir}" has {mb} MB left; make room and start again, nothing committed is lost',
  },
  SERVER_FOLDER_FOREIGN: {
    kind: 'conflict',
    zh: '无法启动：目录“{dir}”里有别的文件（如“{name}”），数据目录应是空目录或平台用过的目录，请用 --data 换一个目录',
    en: 'Cannot start: folder "{dir}" holds other files (such as "{name}"), wanted an empty folder or one of the platform',
  },
  SERVER_PORT_TAKEN: {
    kind: 'conflict',
    zh: '无法启动：端口 {port} 已被其他程序占用，请用 --port 换一个端口',
    en: 'Cannot start: port {port} is taken, choose another with --port',
  },
  SERVER_FOLDER_TAKEN: {
    kind: 'conflict',
    zh: '无法启动：数据目录“{dir}”正在被另一个平台使用{owner}，请先停止它，或用 --data 换一个目录',
    en: 'Cannot start: folder "{dir}" is used by another platform{owner}',
  },
  SERVER_BACKUP_SOURCE: {
    kind: 'not_found',
    zh: '无法备份：“{dir}”不是平台的数据目录',
    en: 'Cannot back up: "{dir}" is no data folder of the platform',
  },
  SERVER_BACKUP_TARGET: {
    kind: 'conflict',
    zh: '无法备份到“{dir}”：应为数据目录之外、不存在或为空、能写入的目录',
    en: 'Cannot back up to "{dir}": it must be outside the data folder, new or empty, and writable',
  },
  SERVER_ROLE_NEEDS_DATABASE: {
    kind: 'invalid',
    zh: '无法启动：单独运行角色“{role}”需要用环境变量 DATABASE_URL 指定共用的 PostgreSQL',
    en: 'Cannot start: role "{role}" alone needs a shared PostgreSQL in DATABASE_URL',
  },
})
