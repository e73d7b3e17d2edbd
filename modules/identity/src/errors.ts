import { defineErrors, defineSentences } from '@shuyuan/kernel'
import english from './english.json' with { type: 'json' }

defineSentences(english)

export const error = defineErrors({
  IDENTITY_LOGIN_FAILED: {
    kind: 'unauthenticated',
    zh: '不能登录：账号或密码不正确，或账号已停用',
    en: 'Cannot sign in: wrong account or password, or the account is disabled',
  },
  IDENTITY_LOGIN_LOCKED: {
    kind: 'too_many',
    zh: '暂不能登录：失败次数过多，请在 {minutes} 分钟后再试',
    en: 'Cannot sign in yet: too many failures, try again in {minutes} minutes',
  },
  IDENTITY_SESSION_INVALID: {
    kind: 'unauthenticated',
    zh: '不能继续：登录凭证无效或已过期，请重新登录',
    en: 'Cannot go on: the sign-in token is not valid or has expired, sign in again',
  },
  IDENTITY_SESSION_UNKNOWN: {
    kind: 'not_found',
    zh: '不能结束会话“{id}”：它不在您的有效会话中',
    en: 'Cannot end session "{id}": it is not one of your open sessions',
  },
  IDENTITY_CSRF: {
    kind: 'forbidden',
    zh: '不能执行：请求缺少防伪标记或标记不符，请刷新页面后重试',
    en: 'Cannot perform: the anti-forgery token is missing or wrong, reload the page',
  },
  IDENTITY_ORIGIN: {
    kind: 'forbidden',
    zh: '不能执行：请求来自其他网站，只接受本平台页面发出的请求',
    en: 'Cannot perform: the request comes from another site',
  },
  IDENTITY_PASSWORD_EXPIRED: {
    kind: 'forbidden',
    zh: '不能执行“{action}”：请先修改初始密码',
    en: 'Cannot perform "{action}": change the initial password first',
  },
  IDENTITY_PASSWORD_WEAK: {
    kind: 'invalid',
    zh: '不能使用这个密码：{reason}',
    en: 'Cannot use this password: {reason}',
  },
  IDENTITY_PASSWORD_WRONG: {
    kind: 'invalid',
    zh: '不能修改密码：当前密码不正确',
    en: 'Cannot change the password: the current password is wrong',
  },
  IDENTITY_USER_UNKNOWN: {
    kind: 'not_found',
    zh: '找不到用户“{id}”，请确认编号',
    en: 'Cannot find user "{id}"',
  },
  IDENTITY_LOGIN_TAKEN: {
    kind: 'conflict',
    zh: '不能创建用户：登录名“{login}”已被使用，请换一个',
    en: 'Cannot create the user: login "{login}" is taken',
  },
  IDENTITY_ROLE_UNKNOWN: {
    kind: 'invalid',
    zh: '不能授予角色“{role}”：没有这个角色',
    en: 'Cannot grant role "{role}": no such role',
  },
  IDENTITY_ROLE_CONFLICT: {
    kind: 'conflict',
    zh: '不能同时授予“{a}”和“{b}”：三员分立要求由不同账号担任',
    en: 'Cannot grant both "{a}" and "{b}": separation of duties wants different accounts',
  },
  IDENTITY_ROLE_SELF: {
    kind: 'forbidden',
    zh: '不能修改自己的账号状态或角色：请由其他有权人员办理',
    en: 'Cannot change the state or roles of your own account',
  },
  IDENTITY_ROLE_ORG: {
    kind: 'conflict',
    zh: '不能授予角色“{role}”：该账号没有所属单位',
    en: 'Cannot grant role "{role}": the account belongs to no organisation',
  },
  IDENTITY_LAST_OFFICER: {
    kind: 'conflict',
    zh: '不能办理：这是最后一个可用的“{role}”账号，请先另设一个',
    en: 'Cannot proceed: this is the last usable "{role}" account, appoint another one first',
  },
  IDENTITY_ORG_UNKNOWN: {
    kind: 'not_found',
    zh: '找不到单位“{id}”，请确认编号或统一社会信用代码',
    en: 'Cannot find organisation "{id}"',
  },
  IDENTITY_ORG_TAKEN: {
    kind: 'conflict',
    zh: '不能登记单位：统一社会信用代码“{code}”已登记',
    en: 'Cannot register the organisation: code "{code}" is registered already',
  },
  IDENTITY_ORG_CODE: {
    kind: 'invalid',
    zh: '不能登记单位：统一社会信用代码“{code}”不正确（{reason}）',
    en: 'Cannot register the organisation: code "{code}" is not a valid 统一社会信用代码 ({reason})',
  },
  IDENTITY_ORG_CYCLE: {
    kind: 'conflict',
    zh: '不能把上级单位设为“{parent}”：它是本单位或本单位的下级',
    en: 'Cannot set parent "{parent}": it is the organisation itself or below it',
  },
  IDENTITY_ORG_OFFICER: {
    kind: 'conflict',
    zh: '不能指定“{user}”：不是本单位的有效账号',
    en: 'Cannot appoint "{user}": not a usable account of this organisation',
  },
  IDENTITY_DEPARTMENT_TAKEN: {
    kind: 'conflict',
    zh: '不能登记内设机构：本单位已有“{name}”',
    en: 'Cannot register the department: "{name}" exists in this organisation',
  },
  IDENTITY_DEPARTMENT_UNKNOWN: {
    kind: 'not_found',
    zh: '找不到内设机构“{id}”，请从所属单位的内设机构中选择',
    en: 'Cannot find department "{id}" in the organisation',
  },
  IDENTITY_DIVISION_CODE: {
    kind: 'invalid',
    zh: '不能使用区划代码“{code}”：应为 6、9 或 12 位，省级代码有效',
    en: 'Cannot use division code "{code}": it must have 6, 9 or 12 digits under a known province',
  },
  IDENTITY_DIVISION_UNKNOWN: {
    kind: 'not_found',
    zh: '找不到行政区划“{code}”，请先导入本地区划',
    en: 'Cannot find division "{code}", import the local tree first',
  },
  IDENTITY_DIVISION_ENDED: {
    kind: 'invalid',
    zh: '不能使用区划代码“{code}”：{date} 不在有效期内（启用 {from}，停用 {to}），请改用现行代码',
    en: 'Cannot use division code "{code}": {date} is outside its time in force (from {from}, withdrawn {to}), use a current one',
  },
  IDENTITY_DIVISION_IMPORT: {
    kind: 'invalid',
    zh: '不能导入区划：{count} 行有误，未导入任何一行；首个问题：{first}',
    en: 'Cannot import divisions: {count} rows are wrong and none was imported; first: {first}',
  },
  IDENTITY_OIDC_UNKNOWN: {
    kind: 'not_found',
    zh: '找不到统一身份认证“{id}”，或它已停用',
    en: 'Cannot find identity provider "{id}", or it is disabled',
  },
  IDENTITY_OIDC_TAKEN: {
    kind: 'conflict',
    zh: '不能登记统一身份认证：标识“{id}”已存在',
    en: 'Cannot register the identity provider: "{id}" exists',
  },
  IDENTITY_OIDC_ISSUER: {
    kind: 'invalid',
    zh: '不能使用认证地址“{url}”：应以 https:// 开头',
    en: 'Cannot use issuer "{url}": it must start with https://',
  },
  IDENTITY_OIDC_DOWN: {
    kind: 'unavailable',
    zh: '不能连接统一身份认证“{id}”：请稍后再试或改用密码登录',
    en: 'Cannot reach identity provider "{id}": try later or sign in by password',
  },
  IDENTITY_OIDC_REFUSED: {
    kind: 'unauthenticated',
    zh: '不能登录：统一身份认证“{id}”没有确认身份，请从登录页重新开始',
    en: 'Cannot sign in: identity provider "{id}" did not confirm the identity, start again',
  },
  IDENTITY_OIDC_UNLINKED: {
    kind: 'forbidden',
    zh: '不能登录：您的“{id}”账号还没有关联平台账号，请联系系统管理员',
    en: 'Cannot sign in: your "{id}" account is not linked to an account here, ask the system administrator',
  },
  IDENTITY_OIDC_LINKED: {
    kind: 'conflict',
    zh: '不能关联：该“{id}”账号或平台账号已有关联',
    en: 'Cannot link: the "{id}" account or the account here is linked already',
  },
  IDENTITY_OIDC_PRIVILEGED: {
    kind: 'forbidden',
    zh: '不能代为关联：安全保密员、系统管理员、审计员须登录后自行关联',
    en: 'Cannot link for them: security officers, administrators and auditors link their own account after signing in',
  },
  IDENTITY_CLIENT_UNKNOWN: {
    kind: 'not_found',
    zh: '找不到应用“{id}”，请确认编号',
    en: 'Cannot find API client "{id}"',
  },
  IDENTITY_CLIENT_DISABLED: {
    kind: 'conflict',
    zh: '不能更换密钥：应用“{id}”已停用，请先启用',
    en: 'Cannot rotate the key: API client "{id}" is disabled, enable it first',
  },
})
