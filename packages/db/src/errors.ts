import { defineErrors } from '@shuyuan/kernel'

export const error = defineErrors({
  DB_MIGRATION_CHANGED: {
    kind: 'internal',
    zh: '数据库迁移“{name}”在执行后被修改，已拒绝启动',
    en: 'Cannot migrate: "{name}" was changed after it ran',
  },
  DB_MIGRATION_NEWER: {
    kind: 'unavailable',
    zh: '无法启动：数据由更新版本的程序升级过（本程序没有“{name}”），请用那个版本或更新的版本启动',
    en: 'Cannot start: the data was upgraded by a newer version (this one does not know "{name}")',
  },
  DB_FOLDER_IN_USE: {
    kind: 'conflict',
    zh: '无法使用数据目录“{dir}”：已被另一个正在运行的进程占用{owner}，请先停止它或换一个目录',
    en: 'Cannot use folder "{dir}": another running process holds it{owner}',
  },
  DB_PLATFORM_UNSUPPORTED: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：本机平台“{platform}”没有对应的安装包，请用 DATABASE_URL 指定一个 PostgreSQL',
    en: 'Cannot start the embedded database: no build for "{platform}"; set DATABASE_URL',
  },
  DB_ACCOUNT_UNKNOWN: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：当前用户（编号 {uid}）不在本机的用户表中，请把它写入 /etc/passwd 或换一个用户，也可用 DATABASE_URL 指定一个 PostgreSQL',
    en: 'Cannot start the embedded database: user {uid} is not in the list of users of this machine',
  },
  DB_BINARIES_UNUSABLE: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：程序文件“{file}”不能执行（{reason}），请重新安装或用 DATABASE_URL 指定一个 PostgreSQL',
    en: 'Cannot start the embedded database: "{file}" does not run ({reason})',
  },
  DB_OTHER_VERSION: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：目录“{dir}”由 PostgreSQL {found} 创建，需要 {wanted}，请先用旧版本导出数据',
    en: 'Cannot start the embedded database: "{dir}" was made by PostgreSQL {found}, wanted {wanted}',
  },
  DB_DISK_FULL: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：磁盘空间不足（目录“{dir}”），请清理后重试',
    en: 'Cannot start the embedded database: no space left for "{dir}"',
  },
  DB_PORT_TAKEN: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：本机端口 {port} 已被占用，请稍后重试',
    en: 'Cannot start the embedded database: port {port} is taken',
  },
  DB_SERVER_FAILED: {
    kind: 'unavailable',
    zh: '无法启动内置数据库：{reason}，详情见“{log}”',
    en: 'Cannot start the embedded database: {reason}; see "{log}"',
  },
})
