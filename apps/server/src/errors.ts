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
    zh: '无法启动：{reason}（用 --help 查看全部参数）',
    en: 'Cannot start: {reason}',
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
    zh: '无法备份到“{dir}”：应为数据目录之外、不存在或为空的目录',
    en: 'Cannot back up to "{dir}": it must be outside the data folder, and new or empty',
  },
  SERVER_ROLE_NEEDS_DATABASE: {
    kind: 'invalid',
    zh: '无法启动：单独运行角色“{role}”需要用环境变量 DATABASE_URL 指定共用的 PostgreSQL',
    en: 'Cannot start: role "{role}" alone needs a shared PostgreSQL in DATABASE_URL',
  },
})
