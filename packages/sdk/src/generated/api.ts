export interface paths {
    "/v1/evidence/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查询存证
         * @description 查询存证。权限：`evidence.search`。需要登录
         */
        get: operations["getEvidenceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按当事人查询存证
         * @description 按当事人查询存证。权限：`evidence.search`。需要登录
         */
        post: operations["postEvidenceSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存证详情与回执
         * @description 存证详情与回执。权限：`evidence.read`。需要登录
         */
        get: operations["getEvidenceEventsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各日志的当前检查点
         * @description 各日志的当前检查点。权限：`evidence.checkpoint`。无需登录
         */
        get: operations["getEvidenceCheckpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验公钥
         * @description 核验公钥。权限：`evidence.key`。无需登录
         */
        get: operations["getEvidenceKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一致性证明
         * @description 一致性证明。权限：`evidence.consistency`。无需登录
         */
        get: operations["getEvidenceConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验回执
         * @description 核验回执。权限：`evidence.verify`。无需登录
         */
        post: operations["postEvidenceVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重算日志并比对
         * @description 重算日志并比对。权限：`evidence.audit`。需要登录
         */
        post: operations["postEvidenceAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索索引的滞后
         * @description 检索索引的滞后。权限：`evidence.status`。需要登录
         */
        get: operations["getEvidenceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/index/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重建检索索引
         * @description 重建检索索引。权限：`evidence.rebuild`。需要登录
         */
        post: operations["postEvidenceIndexRebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/tiles/{writer}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志检查点
         * @description 日志检查点。权限：`evidence.checkpoint`。无需登录
         */
        get: operations["getEvidenceTilesByWriterCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/tiles/{writer}/tile/entries/{rest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志条目块
         * @description 日志条目块。权限：`evidence.entries`。需要登录
         */
        get: operations["getEvidenceTilesByWriterTileEntriesByRest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/tiles/{writer}/tile/{rest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 日志哈希块
         * @description 日志哈希块。权限：`evidence.tile`。无需登录
         */
        get: operations["getEvidenceTilesByWriterTileByRest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 密码登录
         * @description 密码登录。权限：`identity.session.login`。无需登录
         */
        post: operations["postIdentityLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退出登录
         * @description 退出登录。权限：`identity.session.own`。需要登录
         */
        post: operations["postIdentityLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的有效会话
         * @description 我的有效会话。权限：`identity.session.own`。需要登录
         */
        get: operations["getIdentitySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 结束我的一个会话
         * @description 结束我的一个会话。权限：`identity.session.own`。需要登录
         */
        delete: operations["deleteIdentitySessionsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 当前用户、角色和可以执行的操作
         * @description 当前用户、角色和可以执行的操作。权限：`identity.session.own`。需要登录
         */
        get: operations["getIdentityMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 角色、职责和互斥关系
         * @description 角色、职责和互斥关系。权限：`identity.role.read`。无需登录
         */
        get: operations["getIdentityRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修改自己的密码（结束其他会话）
         * @description 修改自己的密码（结束其他会话）。权限：`identity.password.change`。需要登录
         */
        post: operations["postIdentityPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出下级区划或按名称、代码查找
         * @description 列出下级区划或按名称、代码查找。权限：`identity.division.read`。无需登录
         */
        get: operations["getIdentityDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 区划及其上级
         * @description 区划及其上级。权限：`identity.division.read`。无需登录
         */
        get: operations["getIdentityDivisionsByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/divisions/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入本地区划（全部成功或全部不导入）
         * @description 导入本地区划（全部成功或全部不导入）。权限：`identity.division.import`。需要登录
         */
        post: operations["postIdentityDivisionsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出单位
         * @description 列出单位。权限：`identity.org.read`。需要登录
         */
        get: operations["getIdentityOrgs"];
        put?: never;
        /**
         * 登记单位
         * @description 登记单位。权限：`identity.org.create`。需要登录
         */
        post: operations["postIdentityOrgs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/orgs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按编号或统一社会信用代码查单位
         * @description 按编号或统一社会信用代码查单位。权限：`identity.org.read`。需要登录
         */
        get: operations["getIdentityOrgsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改单位
         * @description 修改单位。权限：`identity.org.edit`。需要登录
         */
        patch: operations["patchIdentityOrgsById"];
        trace?: never;
    };
    "/v1/identity/orgs/{id}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 指定共享工作机构负责人和首席数据官
         * @description 指定共享工作机构负责人和首席数据官。权限：`identity.org.appoint`。需要登录
         */
        put: operations["putIdentityOrgsByIdOfficers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/orgs/{id}/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出内设机构
         * @description 列出内设机构。权限：`identity.org.read`。需要登录
         */
        get: operations["getIdentityOrgsByIdDepartments"];
        put?: never;
        /**
         * 登记内设机构
         * @description 登记内设机构。权限：`identity.department.edit`。需要登录
         */
        post: operations["postIdentityOrgsByIdDepartments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改内设机构
         * @description 修改内设机构。权限：`identity.department.edit`。需要登录
         */
        patch: operations["patchIdentityDepartmentsById"];
        trace?: never;
    };
    "/v1/identity/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出用户
         * @description 列出用户。权限：`identity.user.read`。需要登录
         */
        get: operations["getIdentityUsers"];
        put?: never;
        /**
         * 创建用户（角色由安全保密员另行授予）
         * @description 创建用户（角色由安全保密员另行授予）。权限：`identity.user.create`。需要登录
         */
        post: operations["postIdentityUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看用户
         * @description 查看用户。权限：`identity.user.read`。需要登录
         */
        get: operations["getIdentityUsersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改用户资料
         * @description 修改用户资料。权限：`identity.user.edit`。需要登录
         */
        patch: operations["patchIdentityUsersById"];
        trace?: never;
    };
    "/v1/identity/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 账号和应用的名称
         * @description 账号和应用的名称。权限：`identity.actor.read`。需要登录
         */
        get: operations["getIdentityActors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置用户的角色（安全保密员）
         * @description 设置用户的角色（安全保密员）。权限：`identity.role.grant`。需要登录
         */
        put: operations["putIdentityUsersByIdRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/users/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用用户
         * @description 停用用户。权限：`identity.user.disable`。需要登录
         */
        post: operations["postIdentityUsersByIdDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/users/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用用户
         * @description 启用用户。权限：`identity.user.enable`。需要登录
         */
        post: operations["postIdentityUsersByIdEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/users/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用三员账号（安全保密员）
         * @description 启用三员账号（安全保密员）。权限：`identity.user.release`。需要登录
         */
        post: operations["postIdentityUsersByIdRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重置密码
         * @description 重置密码。权限：`identity.user.reset`。需要登录
         */
        post: operations["postIdentityUsersByIdResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列出接口应用
         * @description 列出接口应用。权限：`identity.client.read`。需要登录
         */
        get: operations["getIdentityClients"];
        put?: never;
        /**
         * 登记接口应用
         * @description 登记接口应用。权限：`identity.client.create`。需要登录
         */
        post: operations["postIdentityClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 查看接口应用和密钥有效期
         * @description 查看接口应用和密钥有效期。权限：`identity.client.read`。需要登录
         */
        get: operations["getIdentityClientsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/clients/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更换密钥
         * @description 更换密钥。权限：`identity.client.rotate`。需要登录
         */
        post: operations["postIdentityClientsByIdRotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/clients/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用应用
         * @description 启用应用。权限：`identity.client.enable`。需要登录
         */
        post: operations["postIdentityClientsByIdEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/clients/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用应用
         * @description 停用应用。权限：`identity.client.disable`。需要登录
         */
        post: operations["postIdentityClientsByIdDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可用的统一身份认证
         * @description 可用的统一身份认证。权限：`identity.oidc.read`。无需登录
         */
        get: operations["getIdentityOidc"];
        put?: never;
        /**
         * 登记统一身份认证
         * @description 登记统一身份认证。权限：`identity.oidc.edit`。需要登录
         */
        post: operations["postIdentityOidc"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 跳转到统一身份认证
         * @description 跳转到统一身份认证。权限：`identity.oidc.login`。无需登录
         */
        get: operations["getIdentityOidcByIdStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 把自己的账号与统一身份认证关联
         * @description 把自己的账号与统一身份认证关联。权限：`identity.oidc.own`。需要登录
         */
        post: operations["postIdentityOidcByIdLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc/{id}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统一身份认证回调
         * @description 统一身份认证回调。权限：`identity.oidc.login`。无需登录
         */
        get: operations["getIdentityOidcByIdCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统一身份认证的设置（不含密钥）
         * @description 统一身份认证的设置（不含密钥）。权限：`identity.oidc.edit`。需要登录
         */
        get: operations["getIdentityOidcSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试连统一身份认证
         * @description 试连统一身份认证。权限：`identity.oidc.edit`。需要登录
         */
        post: operations["postIdentityOidcByIdTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity/oidc/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改统一身份认证
         * @description 修改统一身份认证。权限：`identity.oidc.edit`。需要登录
         */
        patch: operations["patchIdentityOidcById"];
        trace?: never;
    };
    "/v1/identity/users/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 为用户预先关联统一身份认证
         * @description 为用户预先关联统一身份认证。权限：`identity.oidc.link`。需要登录
         */
        post: operations["postIdentityUsersByIdLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据元列表与检索
         * @description 数据元列表与检索。权限：`standards.element.read`。需要登录
         */
        get: operations["getStandardsElements"];
        put?: never;
        /**
         * 新建数据元
         * @description 新建数据元。权限：`standards.element.edit`。需要登录
         */
        post: operations["postStandardsElements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/elements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据元
         * @description 数据元。权限：`standards.element.read`。需要登录
         */
        get: operations["getStandardsElementsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改数据元
         * @description 修改数据元。权限：`standards.element.edit`。需要登录
         */
        patch: operations["patchStandardsElementsById"];
        trace?: never;
    };
    "/v1/standards/elements/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据元的历次版本
         * @description 数据元的历次版本。权限：`standards.element.read`。需要登录
         */
        get: operations["getStandardsElementsByIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/code-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代码集列表
         * @description 代码集列表。权限：`standards.list.read`。需要登录
         */
        get: operations["getStandardsCodeLists"];
        put?: never;
        /**
         * 新建本地代码集
         * @description 新建本地代码集。权限：`standards.list.edit`。需要登录
         */
        post: operations["postStandardsCodeLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/code-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代码集及其版本
         * @description 代码集及其版本。权限：`standards.list.read`。需要登录
         */
        get: operations["getStandardsCodeListsById"];
        /**
         * 修改本地代码集（形成新版本）
         * @description 修改本地代码集（形成新版本）。权限：`standards.list.edit`。需要登录
         */
        put: operations["putStandardsCodeListsById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/code-lists/{id}/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 代码值（可按日期）
         * @description 代码值（可按日期）。权限：`standards.list.read`。需要登录
         */
        get: operations["getStandardsCodeListsByIdValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/code-lists/read-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 读取代码值文件（只检查，不保存）
         * @description 读取代码值文件（只检查，不保存）。权限：`standards.list.edit`。需要登录
         */
        post: operations["postStandardsCodeListsReadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/code-lists/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出代码值（CSV 或 XLSX，可改后再导入）
         * @description 导出代码值（CSV 或 XLSX，可改后再导入）。权限：`standards.list.read`。需要登录
         */
        get: operations["getStandardsCodeListsByIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/code-lists/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 两个日期之间代码值的差异
         * @description 两个日期之间代码值的差异。权限：`standards.list.read`。需要登录
         */
        get: operations["getStandardsCodeListsByIdDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工作日历月视图
         * @description 工作日历月视图。权限：`standards.calendar.read`。无需登录
         */
        get: operations["getStandardsCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/calendar/years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已发布放假安排的年份
         * @description 已发布放假安排的年份。权限：`standards.calendar.read`。无需登录
         */
        get: operations["getStandardsCalendarYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 导入一年的放假安排
         * @description 导入一年的放假安排。权限：`standards.calendar.import`。需要登录
         */
        put: operations["putStandardsCalendarYearsByYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/calendar/years/{year}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 预览一年的放假安排（不保存）
         * @description 预览一年的放假安排（不保存）。权限：`standards.calendar.import`。需要登录
         */
        post: operations["postStandardsCalendarYearsByYearPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/duedate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 推算到期日
         * @description 推算到期日。权限：`standards.calendar.read`。无需登录
         */
        get: operations["getStandardsDuedate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 政务数据共享条例的法定时限
         * @description 政务数据共享条例的法定时限。权限：`standards.calendar.read`。无需登录
         */
        get: operations["getStandardsClocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 标识校验种类
         * @description 标识校验种类。权限：`standards.value.check`。需要登录
         */
        get: operations["getStandardsChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 校验一批标识
         * @description 校验一批标识。权限：`standards.value.check`。需要登录
         */
        post: operations["postStandardsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/recognize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 识别列的含义
         * @description 识别列的含义。权限：`standards.column.recognize`。需要登录
         */
        post: operations["postStandardsRecognize"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/column-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 列类型：内置与本地自定义
         * @description 列类型：内置与本地自定义。权限：`standards.column-type.read`。需要登录
         */
        get: operations["getStandardsColumnTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/standards/column-types/{semantic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记自定义列类型
         * @description 登记自定义列类型。权限：`standards.column-type.edit`。需要登录
         */
        put: operations["putStandardsColumnTypesBySemantic"];
        post?: never;
        /**
         * 删除自定义列类型
         * @description 删除自定义列类型。权限：`standards.column-type.edit`。需要登录
         */
        delete: operations["deleteStandardsColumnTypesBySemantic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的待办与已办
         * @description 我的待办与已办。权限：`workflow.task.read`。需要登录
         */
        get: operations["getWorkflowTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办数、预警数、超期数、已办数
         * @description 待办数、预警数、超期数、已办数。权限：`workflow.task.read`。需要登录
         */
        get: operations["getWorkflowTasksCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待办详情
         * @description 待办详情。权限：`workflow.task.read`。需要登录
         */
        get: operations["getWorkflowTasksById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/tasks/act-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量办理：逐条给出结果，一条失败不影响其他
         * @description 批量办理：逐条给出结果，一条失败不影响其他。权限：`workflow.task.act`。需要登录
         */
        post: operations["postWorkflowTasksActMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/tasks/{id}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理：同意、退回、驳回、转办、加签
         * @description 办理：同意、退回、驳回、转办、加签。权限：`workflow.task.act`。需要登录
         */
        post: operations["postWorkflowTasksByIdAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某事项的全部流程
         * @description 某事项的全部流程。权限：`workflow.flow.read`。需要登录
         */
        get: operations["getWorkflowFlows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 流程详情
         * @description 流程详情。权限：`workflow.flow.read`。需要登录
         */
        get: operations["getWorkflowFlowsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/flows/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回
         * @description 撤回。权限：`workflow.flow.withdraw`。需要登录
         */
        post: operations["postWorkflowFlowsByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/flows/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 催办
         * @description 催办。权限：`workflow.flow.urge`。需要登录
         */
        post: operations["postWorkflowFlowsByIdUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 流程定义（给出 kind 时含历史版本）
         * @description 流程定义（给出 kind 时含历史版本）。权限：`workflow.definition.read`。需要登录
         */
        get: operations["getWorkflowDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/definitions/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改流程定义，生成新版本
         * @description 修改流程定义，生成新版本。权限：`workflow.definition.change`。需要登录
         */
        put: operations["putWorkflowDefinitionsByKind"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/definitions/{kind}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检查流程定义是否合法，不保存
         * @description 检查流程定义是否合法，不保存。权限：`workflow.definition.change`。需要登录
         */
        post: operations["postWorkflowDefinitionsByKindCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 抄送我的
         * @description 抄送我的。权限：`workflow.copy.read`。需要登录
         */
        get: operations["getWorkflowCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/flows/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 抄送
         * @description 抄送。权限：`workflow.flow.copy`。需要登录
         */
        post: operations["postWorkflowFlowsByIdCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/timers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 时限：谁须在何时前办结
         * @description 时限：谁须在何时前办结。权限：`workflow.timer.read`。需要登录
         */
        get: operations["getWorkflowTimers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/supervision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办：超期未办结
         * @description 督办：超期未办结。权限：`workflow.timer.supervise`。需要登录
         */
        get: operations["getWorkflowSupervision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/lateness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 期间内到期的时限：按部门和规则统计超期件数和超期工作日
         * @description 期间内到期的时限：按部门和规则统计超期件数和超期工作日。权限：`workflow.timer.read`。需要登录
         */
        get: operations["getWorkflowLateness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/timers/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止计时（补正期间）
         * @description 中止计时（补正期间）。权限：`workflow.timer.pause`。需要登录
         */
        post: operations["postWorkflowTimersByIdPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/timers/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复计时
         * @description 恢复计时。权限：`workflow.timer.pause`。需要登录
         */
        post: operations["postWorkflowTimersByIdResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/timers/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description 申请延期。权限：`workflow.extension.request`。需要登录
         */
        post: operations["postWorkflowTimersByIdExtensions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/extensions/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复延期申请
         * @description 答复延期申请。权限：`workflow.extension.decide`。需要登录
         */
        post: operations["postWorkflowExtensionsByIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 法定时限与本地时限
         * @description 法定时限与本地时限。权限：`workflow.limit.read`。需要登录
         */
        get: operations["getWorkflowLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/limits/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设定更严的本地时限
         * @description 设定更严的本地时限。权限：`workflow.limit.change`。需要登录
         */
        put: operations["putWorkflowLimitsByRule"];
        post?: never;
        /**
         * 取消本地时限
         * @description 取消本地时限。权限：`workflow.limit.change`。需要登录
         */
        delete: operations["deleteWorkflowLimitsByRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办单
         * @description 督办单。权限：`workflow.order.read`。需要登录
         */
        get: operations["getWorkflowOrders"];
        put?: never;
        /**
         * 发出督办单
         * @description 发出督办单。权限：`workflow.order.issue`。需要登录
         */
        post: operations["postWorkflowOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 督办单详情
         * @description 督办单详情。权限：`workflow.order.read`。需要登录
         */
        get: operations["getWorkflowOrdersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复督办单
         * @description 答复督办单。权限：`workflow.order.answer`。需要登录
         */
        post: operations["postWorkflowOrdersByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/orders/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核查督办单：办结、退回重办、撤销
         * @description 核查督办单：办结、退回重办、撤销。权限：`workflow.order.judge`。需要登录
         */
        post: operations["postWorkflowOrdersByIdJudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我的通知
         * @description 我的通知。权限：`workflow.notice.read`。需要登录
         */
        get: operations["getWorkflowNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/notices/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 通知按日按事项汇总
         * @description 通知按日按事项汇总。权限：`workflow.notice.read`。需要登录
         */
        get: operations["getWorkflowNoticesDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 未读通知数
         * @description 未读通知数。权限：`workflow.notice.read`。需要登录
         */
        get: operations["getWorkflowNoticesUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 标为已读
         * @description 标为已读。权限：`workflow.notice.read`。需要登录
         */
        post: operations["postWorkflowNoticesByIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workflow/notices/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全部标为已读
         * @description 全部标为已读。权限：`workflow.notice.read`。需要登录
         */
        post: operations["postWorkflowNoticesReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录列表
         * @description 目录列表。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntries"];
        put?: never;
        /**
         * 新建目录草稿
         * @description 新建目录草稿。权限：`catalogue.entry.create`。需要登录
         */
        post: operations["postCatalogueEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录分面计数
         * @description 目录分面计数。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出目录
         * @description 导出目录。权限：`catalogue.entry.export`。需要登录
         */
        get: operations["getCatalogueEntriesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/enumerations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录代码表：格式、更新周期、主题等；数据级别用启用的级别方案的名称
         * @description 目录代码表：格式、更新周期、主题等；数据级别用启用的级别方案的名称。权限：`catalogue.enumeration.read`。无需登录
         */
        get: operations["getCatalogueEnumerations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录详情
         * @description 目录详情。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesById"];
        /**
         * 修改目录草稿
         * @description 修改目录草稿。权限：`catalogue.entry.edit`。需要登录
         */
        put: operations["putCatalogueEntriesById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 合并他人已保存的修改（不保存）
         * @description 合并他人已保存的修改（不保存）。权限：`catalogue.entry.edit`。需要登录
         */
        post: operations["postCatalogueEntriesByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提交审核
         * @description 提交审核。权限：`catalogue.entry.submit`。需要登录
         */
        post: operations["postCatalogueEntriesByIdSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回审核
         * @description 撤回审核。权限：`catalogue.entry.submit`。需要登录
         */
        post: operations["postCatalogueEntriesByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修订已发布目录
         * @description 修订已发布目录。权限：`catalogue.entry.edit`。需要登录
         */
        post: operations["postCatalogueEntriesByIdRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃修订
         * @description 放弃修订。权限：`catalogue.entry.edit`。需要登录
         */
        post: operations["postCatalogueEntriesByIdDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销已发布目录
         * @description 撤销已发布目录。权限：`catalogue.entry.revoke`。需要登录
         */
        post: operations["postCatalogueEntriesByIdRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录版本
         * @description 目录版本。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一版本
         * @description 某一版本。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdVersionsByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本差异
         * @description 版本差异。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 状态变更记录
         * @description 状态变更记录。权限：`catalogue.entry.history`。需要登录
         */
        get: operations["getCatalogueEntriesByIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已挂接的资源
         * @description 已挂接的资源。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdResources"];
        put?: never;
        /**
         * 挂接外部资源
         * @description 挂接外部资源。权限：`catalogue.resource.attach`。需要登录
         */
        post: operations["postCatalogueEntriesByIdResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/resources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 解除挂接
         * @description 解除挂接。权限：`catalogue.resource.attach`。需要登录
         */
        delete: operations["deleteCatalogueResourcesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/public/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可开放目录列表
         * @description 可开放目录列表。权限：`catalogue.public.read`。无需登录
         */
        get: operations["getCataloguePublicEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/public/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可开放目录详情
         * @description 可开放目录详情。权限：`catalogue.public.read`。无需登录
         */
        get: operations["getCataloguePublicEntriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 定级工作台
         * @description 定级工作台。权限：`catalogue.grade.read`。需要登录
         */
        get: operations["getCatalogueGrading"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 定级进度
         * @description 定级进度。权限：`catalogue.grade.read`。需要登录
         */
        get: operations["getCatalogueGradingCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认或调高级别（可批量）
         * @description 确认或调高级别（可批量）。权限：`catalogue.grade.confirm`。需要登录
         */
        post: operations["postCatalogueGradingConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全量识别并建议级别
         * @description 全量识别并建议级别。权限：`catalogue.grade.sweep`。需要登录
         */
        post: operations["postCatalogueGradingSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/grades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条目录的定级依据
         * @description 一条目录的定级依据。权限：`catalogue.grade.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 登记信息项来源
         * @description 登记信息项来源。权限：`catalogue.grade.lineage`。需要登录
         */
        put: operations["putCatalogueEntriesByIdLineage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/lowerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 降级申请
         * @description 降级申请。权限：`catalogue.grade.read`。需要登录
         */
        get: operations["getCatalogueGradingLowerings"];
        put?: never;
        /**
         * 申请调低级别
         * @description 申请调低级别。权限：`catalogue.grade.request-lowering`。需要登录
         */
        post: operations["postCatalogueGradingLowerings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/lowerings/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 审定降级申请
         * @description 审定降级申请。权限：`catalogue.grade.sign-lowering`。需要登录
         */
        post: operations["postCatalogueGradingLoweringsByIdSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/lowerings/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回降级申请
         * @description 撤回降级申请。权限：`catalogue.grade.request-lowering`。需要登录
         */
        post: operations["postCatalogueGradingLoweringsByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/important": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 重要数据目录
         * @description 重要数据目录。权限：`catalogue.important.read`。需要登录
         */
        get: operations["getCatalogueImportant"];
        put?: never;
        /**
         * 提出重要数据
         * @description 提出重要数据。权限：`catalogue.important.propose`。需要登录
         */
        post: operations["postCatalogueImportant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/important.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出重要数据目录
         * @description 导出重要数据目录。权限：`catalogue.important.read`。需要登录
         */
        get: operations["getCatalogueImportantCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/important/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 影响对象与程度对应的类别
         * @description 影响对象与程度对应的类别。权限：`catalogue.important.read`。需要登录
         */
        get: operations["getCatalogueImportantImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/important/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认、不列入或移出重要数据目录
         * @description 确认、不列入或移出重要数据目录。权限：`catalogue.important.confirm`。需要登录
         */
        post: operations["postCatalogueImportantByIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/schemes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 级别方案及其对应关系
         * @description 级别方案及其对应关系。权限：`catalogue.scheme.read`。需要登录
         */
        get: operations["getCatalogueGradingSchemes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/schemes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 保存级别方案
         * @description 保存级别方案。权限：`catalogue.scheme.edit`。需要登录
         */
        put: operations["putCatalogueGradingSchemesById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据分类体系
         * @description 数据分类体系。权限：`catalogue.scheme.read`。需要登录
         */
        get: operations["getCatalogueGradingClasses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/grading/classes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 保存分类体系
         * @description 保存分类体系。权限：`catalogue.scheme.edit`。需要登录
         */
        put: operations["putCatalogueGradingClassesById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 为目录归类
         * @description 为目录归类。权限：`catalogue.grade.confirm`。需要登录
         */
        put: operations["putCatalogueEntriesByIdClasses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 多部门同一信息项
         * @description 多部门同一信息项。权限：`catalogue.source.read`。需要登录
         */
        get: operations["getCatalogueSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/sources/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一数一源进度
         * @description 一数一源进度。权限：`catalogue.source.read`。需要登录
         */
        get: operations["getCatalogueSourcesCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一组同一信息项
         * @description 一组同一信息项。权限：`catalogue.source.read`。需要登录
         */
        get: operations["getCatalogueSourcesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/similar-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 录入时提示同一信息项
         * @description 录入时提示同一信息项。权限：`catalogue.source.read`。需要登录
         */
        post: operations["postCatalogueSimilarItems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/sources/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 全量比对信息项
         * @description 全量比对信息项。权限：`catalogue.source.sweep`。需要登录
         */
        post: operations["postCatalogueSourcesSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数源引用与重复采集说明
         * @description 数源引用与重复采集说明。权限：`catalogue.source.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdClaims"];
        /**
         * 说明引用或重复采集
         * @description 说明引用或重复采集。权限：`catalogue.source.claim`。需要登录
         */
        put: operations["putCatalogueEntriesByIdClaims"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数源裁定
         * @description 数源裁定。权限：`catalogue.source.read`。需要登录
         */
        get: operations["getCatalogueArbitrations"];
        put?: never;
        /**
         * 提请数源裁定
         * @description 提请数源裁定。权限：`catalogue.arbitration.open`。需要登录
         */
        post: operations["postCatalogueArbitrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 裁定详情与各部门意见
         * @description 裁定详情与各部门意见。权限：`catalogue.source.read`。需要登录
         */
        get: operations["getCatalogueArbitrationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提出意见
         * @description 提出意见。权限：`catalogue.arbitration.comment`。需要登录
         */
        post: operations["postCatalogueArbitrationsByIdComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确定数源部门
         * @description 确定数源部门。权限：`catalogue.arbitration.decide`。需要登录
         */
        post: operations["postCatalogueArbitrationsByIdDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请复核
         * @description 申请复核。权限：`catalogue.arbitration.comment`。需要登录
         */
        post: operations["postCatalogueArbitrationsByIdAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 复核决定
         * @description 复核决定。权限：`catalogue.arbitration.decide`。需要登录
         */
        post: operations["postCatalogueArbitrationsByIdSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/arbitrations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回裁定
         * @description 撤回裁定。权限：`catalogue.arbitration.decide`。需要登录
         */
        post: operations["postCatalogueArbitrationsByIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一本账：目录、挂接、更新与使用
         * @description 一本账：目录、挂接、更新与使用。权限：`catalogue.book.read`。需要登录
         */
        get: operations["getCatalogueBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/book/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置逾期未更新是否计为未挂接
         * @description 设置逾期未更新是否计为未挂接。权限：`catalogue.book.set`。需要登录
         */
        put: operations["putCatalogueBookRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/book.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出一本账
         * @description 导出一本账。权限：`catalogue.book.read`。需要登录
         */
        get: operations["getCatalogueBookCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量导入记录
         * @description 批量导入记录。权限：`catalogue.import.read`。需要登录
         */
        get: operations["getCatalogueImports"];
        put?: never;
        /**
         * 上传目录表格（xlsx、CSV 或 JSON 为请求体）并预检；管理部门可为部门代录入
         * @description 上传目录表格（xlsx、CSV 或 JSON 为请求体）并预检；管理部门可为部门代录入。权限：`catalogue.import.create`。需要登录
         */
        post: operations["postCatalogueImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 批量导入
         * @description 批量导入。权限：`catalogue.import.read`。需要登录
         */
        get: operations["getCatalogueImportsByImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports/{import}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 不符合要求的单元格
         * @description 不符合要求的单元格。权限：`catalogue.import.read`。需要登录
         */
        get: operations["getCatalogueImportsByImportFaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports/{import}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 原文件，标出不符合要求的单元格
         * @description 原文件，标出不符合要求的单元格。权限：`catalogue.import.read`。需要登录
         */
        get: operations["getCatalogueImportsByImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports/{import}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入已预检的文件；代录入的由提供部门确认导入
         * @description 导入已预检的文件；代录入的由提供部门确认导入。权限：`catalogue.import.apply`。需要登录
         */
        post: operations["postCatalogueImportsByImportApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports/{import}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代录入：送提供部门确认
         * @description 代录入：送提供部门确认。权限：`catalogue.import.offer`。需要登录
         */
        post: operations["postCatalogueImportsByImportOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/imports/{import}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 代录入：提供部门不接受
         * @description 代录入：提供部门不接受。权限：`catalogue.import.refuse`。需要登录
         */
        post: operations["postCatalogueImportsByImportRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/import-template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导入模板
         * @description 导入模板。权限：`catalogue.import.read`。需要登录
         */
        get: operations["getCatalogueImportTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按导入模板导出目录
         * @description 按导入模板导出目录。权限：`catalogue.entry.export`。需要登录
         */
        get: operations["getCatalogueEntriesXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/sheet.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按导入模板导出目录（CSV）
         * @description 按导入模板导出目录（CSV）。权限：`catalogue.entry.export`。需要登录
         */
        get: operations["getCatalogueSheetCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/sheet.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出目录（JSON，可再导入）
         * @description 导出目录（JSON，可再导入）。权限：`catalogue.entry.export`。需要登录
         */
        get: operations["getCatalogueSheetJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 职责清单
         * @description 职责清单。权限：`catalogue.duty.read`。需要登录
         */
        get: operations["getCatalogueDuties"];
        put?: never;
        /**
         * 登记职责
         * @description 登记职责。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueDuties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改职责
         * @description 修改职责。权限：`catalogue.duty.register`。需要登录
         */
        put: operations["putCatalogueDutiesById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/duties/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用职责
         * @description 停用职责。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueDutiesByIdRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/duties/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一职责
         * @description 并入另一职责。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueDutiesByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 信息系统清单
         * @description 信息系统清单。权限：`catalogue.system.read`。需要登录
         */
        get: operations["getCatalogueSystems"];
        put?: never;
        /**
         * 登记信息系统
         * @description 登记信息系统。权限：`catalogue.system.register`。需要登录
         */
        post: operations["postCatalogueSystems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/systems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改信息系统
         * @description 修改信息系统。权限：`catalogue.system.register`。需要登录
         */
        put: operations["putCatalogueSystemsById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/systems/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用信息系统
         * @description 停用信息系统。权限：`catalogue.system.register`。需要登录
         */
        post: operations["postCatalogueSystemsByIdRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/systems/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入另一信息系统
         * @description 并入另一信息系统。权限：`catalogue.system.register`。需要登录
         */
        post: operations["postCatalogueSystemsByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/expected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 定数据清单
         * @description 定数据清单。权限：`catalogue.duty.read`。需要登录
         */
        get: operations["getCatalogueExpected"];
        put?: never;
        /**
         * 登记应有数据
         * @description 登记应有数据。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueExpected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/expected/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可对应的目录
         * @description 可对应的目录。权限：`catalogue.duty.read`。需要登录
         */
        get: operations["getCatalogueExpectedByIdCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/expected/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对应到目录或取消对应
         * @description 对应到目录或取消对应。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueExpectedByIdMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/expected/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 删除应有数据
         * @description 删除应有数据。权限：`catalogue.duty.register`。需要登录
         */
        delete: operations["deleteCatalogueExpectedById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录的上下游：职责、系统、资源与关联目录
         * @description 目录的上下游：职责、系统、资源与关联目录。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 链路报告：各类断点的数目
         * @description 链路报告：各类断点的数目。权限：`catalogue.report.read`。需要登录
         */
        get: operations["getCatalogueReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 链路报告明细
         * @description 链路报告明细。权限：`catalogue.report.read`。需要登录
         */
        get: operations["getCatalogueReportsByReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/reports/{report}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出链路报告
         * @description 导出链路报告。权限：`catalogue.report.read`。需要登录
         */
        get: operations["getCatalogueReportsByReportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 扩展字段
         * @description 扩展字段。权限：`catalogue.field.read`。需要登录
         */
        get: operations["getCatalogueFields"];
        put?: never;
        /**
         * 新增扩展字段
         * @description 新增扩展字段。权限：`catalogue.field.manage`。需要登录
         */
        post: operations["postCatalogueFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改扩展字段
         * @description 修改扩展字段。权限：`catalogue.field.manage`。需要登录
         */
        put: operations["putCatalogueFieldsById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/fields/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用扩展字段
         * @description 停用扩展字段。权限：`catalogue.field.manage`。需要登录
         */
        post: operations["postCatalogueFieldsByIdRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/fields/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复扩展字段
         * @description 恢复扩展字段。权限：`catalogue.field.manage`。需要登录
         */
        post: operations["postCatalogueFieldsByIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/link-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 链接规则
         * @description 链接规则。权限：`catalogue.link-rule.read`。需要登录
         */
        get: operations["getCatalogueLinkRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/link-rules/{link}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置链接规则（只可更严）
         * @description 设置链接规则（只可更严）。权限：`catalogue.link-rule.set`。需要登录
         */
        put: operations["putCatalogueLinkRulesByLink"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录树：按部门、主题、行政区划、类项或分类体系计数
         * @description 目录树：按部门、主题、行政区划、类项或分类体系计数。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/duties.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出职责清单（即导入模板）
         * @description 导出职责清单（即导入模板）。权限：`catalogue.duty.read`。需要登录
         */
        get: operations["getCatalogueDutiesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/duties/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入职责清单
         * @description 导入职责清单。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueDutiesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/expected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出定数据清单（即导入模板）
         * @description 导出定数据清单（即导入模板）。权限：`catalogue.duty.read`。需要登录
         */
        get: operations["getCatalogueExpectedCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/expected/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入定数据清单
         * @description 导入定数据清单。权限：`catalogue.duty.register`。需要登录
         */
        post: operations["postCatalogueExpectedImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/systems.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出信息系统清单（即导入模板）
         * @description 导出信息系统清单（即导入模板）。权限：`catalogue.system.read`。需要登录
         */
        get: operations["getCatalogueSystemsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/systems/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 导入信息系统清单
         * @description 导入信息系统清单。权限：`catalogue.system.register`。需要登录
         */
        post: operations["postCatalogueSystemsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 征求本部门意见的目录变更
         * @description 征求本部门意见的目录变更。权限：`catalogue.consent.read`。需要登录
         */
        get: operations["getCatalogueConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次征求意见
         * @description 一次征求意见。权限：`catalogue.consent.read`。需要登录
         */
        get: operations["getCatalogueConsentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最新版本征求的意见
         * @description 最新版本征求的意见。权限：`catalogue.consent.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/consents/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复征求意见：同意或提出异议
         * @description 答复征求意见：同意或提出异议。权限：`catalogue.consent.answer`。需要登录
         */
        post: operations["postCatalogueConsentsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/followed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 我关注的目录
         * @description 我关注的目录。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueFollowed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/follow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 是否关注
         * @description 是否关注。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdFollow"];
        put?: never;
        /**
         * 关注目录
         * @description 关注目录。权限：`catalogue.entry.read`。需要登录
         */
        post: operations["postCatalogueEntriesByIdFollow"];
        /**
         * 取消关注
         * @description 取消关注。权限：`catalogue.entry.read`。需要登录
         */
        delete: operations["deleteCatalogueEntriesByIdFollow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/entries/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最新版本与已发布版本的差异
         * @description 最新版本与已发布版本的差异。权限：`catalogue.entry.read`。需要登录
         */
        get: operations["getCatalogueEntriesByIdChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索目录
         * @description 检索目录。权限：`catalogue.search.read`。需要登录
         */
        get: operations["getCatalogueSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/search/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索联想
         * @description 检索联想。权限：`catalogue.search.read`。需要登录
         */
        get: operations["getCatalogueSearchSuggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/search/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索索引状态
         * @description 检索索引状态。权限：`catalogue.search.read`。需要登录
         */
        get: operations["getCatalogueSearchStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/public/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索可开放目录
         * @description 检索可开放目录。权限：`catalogue.public.read`。无需登录
         */
        get: operations["getCataloguePublicSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/public/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 可开放目录检索联想
         * @description 可开放目录检索联想。权限：`catalogue.public.read`。无需登录
         */
        get: operations["getCataloguePublicSuggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 收藏的检索
         * @description 收藏的检索。权限：`catalogue.search.save`。需要登录
         */
        get: operations["getCatalogueSearches"];
        put?: never;
        /**
         * 收藏检索
         * @description 收藏检索。权限：`catalogue.search.save`。需要登录
         */
        post: operations["postCatalogueSearches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 取消收藏检索
         * @description 取消收藏检索。权限：`catalogue.search.save`。需要登录
         */
        delete: operations["deleteCatalogueSearchesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同义词
         * @description 同义词。权限：`catalogue.synonym.read`。需要登录
         */
        get: operations["getCatalogueSynonyms"];
        put?: never;
        /**
         * 新增同义词组
         * @description 新增同义词组。权限：`catalogue.synonym.edit`。需要登录
         */
        post: operations["postCatalogueSynonyms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/synonyms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改同义词组
         * @description 修改同义词组。权限：`catalogue.synonym.edit`。需要登录
         */
        put: operations["putCatalogueSynonymsById"];
        post?: never;
        /**
         * 删除同义词组
         * @description 删除同义词组。权限：`catalogue.synonym.edit`。需要登录
         */
        delete: operations["deleteCatalogueSynonymsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/wants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据需求
         * @description 数据需求。权限：`catalogue.want.raise`。需要登录
         */
        get: operations["getCatalogueWants"];
        put?: never;
        /**
         * 提出数据需求
         * @description 提出数据需求。权限：`catalogue.want.raise`。需要登录
         */
        post: operations["postCatalogueWants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue/wants/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复数据需求
         * @description 答复数据需求。权限：`catalogue.want.answer`。需要登录
         */
        post: operations["postCatalogueWantsByIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采集来源列表
         * @description 采集来源列表。权限：`harvest.source.read`。需要登录
         */
        get: operations["getHarvestSources"];
        put?: never;
        /**
         * 登记采集来源
         * @description 登记采集来源。权限：`harvest.source.register`。需要登录
         */
        post: operations["postHarvestSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采集来源详情
         * @description 采集来源详情。权限：`harvest.source.read`。需要登录
         */
        get: operations["getHarvestSourcesBySource"];
        /**
         * 修改采集来源
         * @description 修改采集来源。权限：`harvest.source.register`。需要登录
         */
        put: operations["putHarvestSourcesBySource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/sources/{source}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 开始采集
         * @description 开始采集。权限：`harvest.source.run`。需要登录
         */
        post: operations["postHarvestSourcesBySourceRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采集批次列表
         * @description 采集批次列表。权限：`harvest.source.read`。需要登录
         */
        get: operations["getHarvestRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采集报告
         * @description 采集报告。权限：`harvest.source.read`。需要登录
         */
        get: operations["getHarvestRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/runs/{run}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 没有采用的条目及原因
         * @description 没有采用的条目及原因。权限：`harvest.source.read`。需要登录
         */
        get: operations["getHarvestRunsByRunRefusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采集条目列表
         * @description 采集条目列表。权限：`harvest.record.read`。需要登录
         */
        get: operations["getHarvestRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/records/{record}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 采集条目与本地目录对照
         * @description 采集条目与本地目录对照。权限：`harvest.record.read`。需要登录
         */
        get: operations["getHarvestRecordsByRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/records/{record}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采纳为目录草稿
         * @description 采纳为目录草稿。权限：`harvest.record.adopt`。需要登录
         */
        post: operations["postHarvestRecordsByRecordAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/records/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量采纳为目录草稿
         * @description 批量采纳为目录草稿。权限：`harvest.record.adopt`。需要登录
         */
        post: operations["postHarvestRecordsAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 待处理的来源变更与冲突
         * @description 待处理的来源变更与冲突。权限：`harvest.change.read`。需要登录
         */
        get: operations["getHarvestChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/changes/{change}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 来源与本地逐项对照
         * @description 来源与本地逐项对照。权限：`harvest.change.read`。需要登录
         */
        get: operations["getHarvestChangesByChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/changes/{change}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 逐项采用来源或保留本地
         * @description 逐项采用来源或保留本地。权限：`harvest.change.settle`。需要登录
         */
        post: operations["postHarvestChangesByChangeSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对照清单列表
         * @description 对照清单列表。权限：`harvest.reference.read`。需要登录
         */
        get: operations["getHarvestReferences"];
        put?: never;
        /**
         * 由采集来源或本级目录建立对照清单
         * @description 由采集来源或本级目录建立对照清单。权限：`harvest.reference.make`。需要登录
         */
        post: operations["postHarvestReferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/alignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录对齐列表
         * @description 目录对齐列表。权限：`harvest.alignment.read`。需要登录
         */
        get: operations["getHarvestAlignments"];
        put?: never;
        /**
         * 与对照清单对齐
         * @description 与对照清单对齐。权限：`harvest.alignment.make`。需要登录
         */
        post: operations["postHarvestAlignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/alignments/{alignment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 目录对齐结果
         * @description 目录对齐结果。权限：`harvest.alignment.read`。需要登录
         */
        get: operations["getHarvestAlignmentsByAlignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/alignments/{alignment}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 差异明细
         * @description 差异明细。权限：`harvest.alignment.read`。需要登录
         */
        get: operations["getHarvestAlignmentsByAlignmentDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/alignments/{alignment}/differences.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出差异
         * @description 导出差异。权限：`harvest.alignment.read`。需要登录
         */
        get: operations["getHarvestAlignmentsByAlignmentDifferencesCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/differences/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 派发差异给部门处理
         * @description 派发差异给部门处理。权限：`harvest.difference.assign`。需要登录
         */
        post: operations["postHarvestDifferencesAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/differences/{difference}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复差异
         * @description 答复差异。权限：`harvest.difference.answer`。需要登录
         */
        post: operations["postHarvestDifferencesByDifferenceAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/differences/{difference}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 按对照清单起草目录
         * @description 按对照清单起草目录。权限：`harvest.difference.draft`。需要登录
         */
        post: operations["postHarvestDifferencesByDifferenceDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 血缘节点
         * @description 血缘节点。权限：`lineage.graph.read`。需要登录
         */
        get: operations["getLineageNodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/nodes/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个血缘节点
         * @description 一个血缘节点。权限：`lineage.graph.read`。需要登录
         */
        get: operations["getLineageNodesByKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/graph": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 血缘图
         * @description 血缘图。权限：`lineage.graph.read`。需要登录
         */
        get: operations["getLineageGraph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 字段血缘
         * @description 字段血缘。权限：`lineage.graph.read`。需要登录
         */
        get: operations["getLineageColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/edges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一条边的字段对应
         * @description 一条边的字段对应。权限：`lineage.graph.read`。需要登录
         */
        get: operations["getLineageEdges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 变更影响
         * @description 变更影响。权限：`lineage.impact.read`。需要登录
         */
        get: operations["getLineageImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 运行记录
         * @description 运行记录。权限：`lineage.event.read`。需要登录
         */
        get: operations["getLineageRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次运行（OpenLineage 事件）
         * @description 一次运行（OpenLineage 事件）。权限：`lineage.event.read`。需要登录
         */
        get: operations["getLineageRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lineage/openlineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出 OpenLineage 事件
         * @description 导出 OpenLineage 事件。权限：`lineage.event.read`。需要登录
         */
        get: operations["getLineageOpenlineage"];
        put?: never;
        /**
         * 接收 OpenLineage 事件
         * @description 接收 OpenLineage 事件。权限：`lineage.event.import`。需要登录
         */
        post: operations["postLineageOpenlineage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上传文件列表
         * @description 上传文件列表。权限：`intake.upload.read`。需要登录
         */
        get: operations["getIntakeUploads"];
        put?: never;
        /**
         * 上传文件（multipart 的 file，或以文件内容为请求体）
         * @description 上传文件（multipart 的 file，或以文件内容为请求体）。权限：`intake.upload.create`。需要登录
         */
        post: operations["postIntakeUploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上传文件与识别结果
         * @description 上传文件与识别结果。权限：`intake.upload.read`。需要登录
         */
        get: operations["getIntakeUploadsByUpload"];
        put?: never;
        post?: never;
        /**
         * 删除未装载的上传文件
         * @description 删除未装载的上传文件。权限：`intake.upload.delete`。需要登录
         */
        delete: operations["deleteIntakeUploadsByUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/uploads/{upload}/detection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 更正识别结果后重新识别
         * @description 更正识别结果后重新识别。权限：`intake.upload.read`。需要登录
         */
        patch: operations["patchIntakeUploadsByUploadDetection"];
        trace?: never;
    };
    "/v1/intake/uploads/{upload}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览前若干行
         * @description 预览前若干行。权限：`intake.upload.read`。需要登录
         */
        get: operations["getIntakeUploadsByUploadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/uploads/{upload}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逐列统计
         * @description 逐列统计。权限：`intake.upload.read`。需要登录
         */
        get: operations["getIntakeUploadsByUploadProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/landing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 贴源层占用与保存期
         * @description 贴源层占用与保存期。权限：`intake.landing.read`。需要登录
         */
        get: operations["getIntakeLanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据集列表
         * @description 数据集列表。权限：`intake.dataset.read`。需要登录
         */
        get: operations["getIntakeDatasets"];
        put?: never;
        /**
         * 登记数据集
         * @description 登记数据集。权限：`intake.dataset.edit`。需要登录
         */
        post: operations["postIntakeDatasets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/datasets/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据集
         * @description 数据集。权限：`intake.dataset.read`。需要登录
         */
        get: operations["getIntakeDatasetsByDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/datasets/{dataset}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改字段（生成新的修订）
         * @description 修改字段（生成新的修订）。权限：`intake.dataset.edit`。需要登录
         */
        put: operations["putIntakeDatasetsByDatasetColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/datasets/{dataset}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本列表
         * @description 版本列表。权限：`intake.version.read`。需要登录
         */
        get: operations["getIntakeDatasetsByDatasetVersions"];
        put?: never;
        /**
         * 装载新版本
         * @description 装载新版本。权限：`intake.version.load`。需要登录
         */
        post: operations["postIntakeDatasetsByDatasetVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本
         * @description 版本。权限：`intake.version.read`。需要登录
         */
        get: operations["getIntakeVersionsByVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本清单
         * @description 版本清单。权限：`intake.version.read`。需要登录
         */
        get: operations["getIntakeVersionsByVersionManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对账：源与目标的行数和散列值
         * @description 对账：源与目标的行数和散列值。权限：`intake.version.read`。需要登录
         */
        get: operations["getIntakeVersionsByVersionReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本来源
         * @description 版本来源。权限：`intake.version.read`。需要登录
         */
        get: operations["getIntakeVersionsByVersionLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览数据（按权限脱敏）
         * @description 预览数据（按权限脱敏）。权限：`intake.rows.read`。需要登录
         */
        get: operations["getIntakeVersionsByVersionRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 修复坏行，生成新版本
         * @description 修复坏行，生成新版本。权限：`intake.version.load`。需要登录
         */
        post: operations["postIntakeVersionsByVersionReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 坏行列表
         * @description 坏行列表。权限：`intake.rows.read`。需要登录
         */
        get: operations["getIntakeVersionsByVersionBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/intake/versions/{version}/bad-rows/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载坏行（CSV 可修改后重新上传）
         * @description 下载坏行（CSV 可修改后重新上传）。权限：`intake.bad.export`。需要登录
         */
        get: operations["getIntakeVersionsByVersionBadRowsDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据源类型
         * @description 数据源类型。权限：`connection.source.read`。需要登录
         */
        get: operations["getConnectionKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据源列表
         * @description 数据源列表。权限：`connection.source.read`。需要登录
         */
        get: operations["getConnectionSources"];
        put?: never;
        /**
         * 登记数据源
         * @description 登记数据源。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 测试尚未登记的连接
         * @description 测试尚未登记的连接。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionTrials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据源详情
         * @description 数据源详情。权限：`connection.source.read`。需要登录
         */
        get: operations["getConnectionSourcesBySource"];
        /**
         * 修改数据源
         * @description 修改数据源。权限：`connection.source.edit`。需要登录
         */
        put: operations["putConnectionSourcesBySource"];
        post?: never;
        /**
         * 删除数据源
         * @description 删除数据源。权限：`connection.source.edit`。需要登录
         */
        delete: operations["deleteConnectionSourcesBySource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 测试数据源
         * @description 测试数据源。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourceTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 更换数据源凭据
         * @description 更换数据源凭据。权限：`connection.source.edit`。需要登录
         */
        put: operations["putConnectionSourcesBySourceSecret"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 启用数据源
         * @description 启用数据源。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourceEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停数据源
         * @description 暂停数据源。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourcePause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复数据源
         * @description 恢复数据源。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourceResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 浏览源表
         * @description 浏览源表。权限：`connection.source.browse`。需要登录
         */
        get: operations["getConnectionSourcesBySourceTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 源表的字段、建议与样例
         * @description 源表的字段、建议与样例。权限：`connection.source.browse`。需要登录
         */
        get: operations["getConnectionSourcesBySourceTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 由源表登记数据集
         * @description 由源表登记数据集。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourceDatasets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 浏览文件
         * @description 浏览文件。权限：`connection.source.browse`。需要登录
         */
        get: operations["getConnectionSourcesBySourceFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文件投递规则
         * @description 文件投递规则。权限：`connection.source.read`。需要登录
         */
        get: operations["getConnectionSourcesBySourceFeeds"];
        put?: never;
        /**
         * 新建文件投递规则
         * @description 新建文件投递规则。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourceFeeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/feeds/{feed}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停文件投递
         * @description 暂停文件投递。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionFeedsByFeedPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/feeds/{feed}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复文件投递
         * @description 恢复文件投递。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionFeedsByFeedResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/feeds/{feed}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 删除文件投递规则
         * @description 删除文件投递规则。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionFeedsByFeedRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即收取新文件
         * @description 立即收取新文件。权限：`connection.source.edit`。需要登录
         */
        post: operations["postConnectionSourcesBySourceTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/sources/{source}/takings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 文件收取记录
         * @description 文件收取记录。权限：`connection.source.read`。需要登录
         */
        get: operations["getConnectionSourcesBySourceTakings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 源系统地图
         * @description 源系统地图。权限：`connection.source.read`。需要登录
         */
        get: operations["getConnectionMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同步计划列表
         * @description 同步计划列表。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionPlans"];
        put?: never;
        /**
         * 新建同步计划
         * @description 新建同步计划。权限：`connection.plan.edit`。需要登录
         */
        post: operations["postConnectionPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同步计划详情
         * @description 同步计划详情。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionPlansByPlan"];
        /**
         * 修改同步计划
         * @description 修改同步计划。权限：`connection.plan.edit`。需要登录
         */
        put: operations["putConnectionPlansByPlan"];
        post?: never;
        /**
         * 删除同步计划
         * @description 删除同步计划。权限：`connection.plan.edit`。需要登录
         */
        delete: operations["deleteConnectionPlansByPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/plans/{plan}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停同步计划
         * @description 暂停同步计划。权限：`connection.plan.edit`。需要登录
         */
        post: operations["postConnectionPlansByPlanPause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/plans/{plan}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复同步计划
         * @description 恢复同步计划。权限：`connection.plan.edit`。需要登录
         */
        post: operations["postConnectionPlansByPlanResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/plans/{plan}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即同步或补采
         * @description 立即同步或补采。权限：`connection.plan.run`。需要登录
         */
        post: operations["postConnectionPlansByPlanRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同步批次列表
         * @description 同步批次列表。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/run-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各状态的同步批次数
         * @description 各状态的同步批次数。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionRunCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同步批次详情
         * @description 同步批次详情。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/runs/{run}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同步批次日志
         * @description 同步批次日志。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionRunsByRunLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/runs/{run}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消同步
         * @description 取消同步。权限：`connection.plan.run`。需要登录
         */
        post: operations["postConnectionRunsByRunCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/runs/{run}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重试失败的同步
         * @description 重试失败的同步。权限：`connection.plan.run`。需要登录
         */
        post: operations["postConnectionRunsByRunRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/drifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 源表结构变化
         * @description 源表结构变化。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionDrifts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/drifts/{drift}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 源表结构变化详情
         * @description 源表结构变化详情。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionDriftsByDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/drifts/{drift}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 决定如何处理结构变化
         * @description 决定如何处理结构变化。权限：`connection.drift.decide`。需要登录
         */
        post: operations["postConnectionDriftsByDriftDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对账报告列表
         * @description 对账报告列表。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionReconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/reconciliations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 对账报告
         * @description 对账报告。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionReconciliationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/reconciliations/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 有差异的主键
         * @description 有差异的主键。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionReconciliationsByIdKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/plans/{plan}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 与源表全表对账
         * @description 与源表全表对账。权限：`connection.plan.run`。需要登录
         */
        post: operations["postConnectionPlansByPlanReconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/freshness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据更新承诺
         * @description 数据更新承诺。权限：`connection.freshness.read`。需要登录
         */
        get: operations["getConnectionFreshness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 未按时更新的记录
         * @description 未按时更新的记录。权限：`connection.freshness.read`。需要登录
         */
        get: operations["getConnectionBreaches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/logical": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逻辑接入列表
         * @description 逻辑接入列表。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionLogical"];
        put?: never;
        /**
         * 登记逻辑接入
         * @description 登记逻辑接入。权限：`connection.plan.edit`。需要登录
         */
        post: operations["postConnectionLogical"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/logical/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逻辑接入详情
         * @description 逻辑接入详情。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionLogicalById"];
        /**
         * 修改限额、暂停或恢复
         * @description 修改限额、暂停或恢复。权限：`connection.plan.edit`。需要登录
         */
        put: operations["putConnectionLogicalById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/logical/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览源库中的行（不落地）
         * @description 预览源库中的行（不落地）。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionLogicalByIdRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/logical/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 在源库探查字段
         * @description 在源库探查字段。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionLogicalByIdProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/logical/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 访问记录
         * @description 访问记录。权限：`connection.plan.read`。需要登录
         */
        get: operations["getConnectionLogicalByIdCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/capture-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 变更捕获就绪检查
         * @description 变更捕获就绪检查。权限：`connection.capture.edit`。需要登录
         */
        post: operations["postConnectionCaptureChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 变更捕获列表
         * @description 变更捕获列表。权限：`connection.capture.read`。需要登录
         */
        get: operations["getConnectionCaptures"];
        put?: never;
        /**
         * 建立变更捕获
         * @description 建立变更捕获。权限：`connection.capture.edit`。需要登录
         */
        post: operations["postConnectionCaptures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captures/{capture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 变更捕获
         * @description 变更捕获。权限：`connection.capture.read`。需要登录
         */
        get: operations["getConnectionCapturesByCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captures/{capture}/steer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停、恢复、重新快照或结束捕获
         * @description 暂停、恢复、重新快照或结束捕获。权限：`connection.capture.edit`。需要登录
         */
        post: operations["postConnectionCapturesByCaptureSteer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captures/{capture}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 变更分段
         * @description 变更分段。权限：`connection.capture.read`。需要登录
         */
        get: operations["getConnectionCapturesByCaptureSegments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captures/{capture}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 捕获日志
         * @description 捕获日志。权限：`connection.capture.read`。需要登录
         */
        get: operations["getConnectionCapturesByCaptureLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captures/{capture}/lag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 捕获延迟（逐分钟）
         * @description 捕获延迟（逐分钟）。权限：`connection.capture.read`。需要登录
         */
        get: operations["getConnectionCapturesByCaptureLag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captured/{dataset}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 此刻的数据（基线加变更，按权限脱敏）
         * @description 此刻的数据（基线加变更，按权限脱敏）。权限：`connection.capture.read`。需要登录
         */
        get: operations["getConnectionCapturedByDatasetRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captured/{dataset}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即由变更生成数据版本
         * @description 立即由变更生成数据版本。权限：`connection.capture.edit`。需要登录
         */
        post: operations["postConnectionCapturedByDatasetVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captured/{dataset}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 此刻的数据与源库对账
         * @description 此刻的数据与源库对账。权限：`connection.capture.edit`。需要登录
         */
        post: operations["postConnectionCapturedByDatasetReconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connection/captured/{dataset}/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 接受源表结构变化
         * @description 接受源表结构变化。权限：`connection.capture.edit`。需要登录
         */
        post: operations["postConnectionCapturedByDatasetStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 步骤种类
         * @description 步骤种类。权限：`cleansing.kind.list`。需要登录
         */
        get: operations["getCleansingKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清洗流程列表
         * @description 清洗流程列表。权限：`cleansing.pipeline.list`。需要登录
         */
        get: operations["getCleansingPipelines"];
        put?: never;
        /**
         * 新建清洗流程
         * @description 新建清洗流程。权限：`cleansing.pipeline.edit`。需要登录
         */
        post: operations["postCleansingPipelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清洗流程
         * @description 清洗流程。权限：`cleansing.pipeline.read`。需要登录
         */
        get: operations["getCleansingPipelinesByPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改名称、说明或运行时机
         * @description 修改名称、说明或运行时机。权限：`cleansing.pipeline.edit`。需要登录
         */
        patch: operations["patchCleansingPipelinesByPipeline"];
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 保存草稿
         * @description 保存草稿。权限：`cleansing.pipeline.edit`。需要登录
         */
        put: operations["putCleansingPipelinesByPipelineDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 停用清洗流程
         * @description 停用清洗流程。权限：`cleansing.pipeline.edit`。需要登录
         */
        post: operations["postCleansingPipelinesByPipelineRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清洗流程的版本
         * @description 清洗流程的版本。权限：`cleansing.pipeline.read`。需要登录
         */
        get: operations["getCleansingPipelinesByPipelineVersions"];
        put?: never;
        /**
         * 发布草稿
         * @description 发布草稿。权限：`cleansing.pipeline.publish`。需要登录
         */
        post: operations["postCleansingPipelinesByPipelineVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/versions/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一版的内容
         * @description 某一版的内容。权限：`cleansing.pipeline.read`。需要登录
         */
        get: operations["getCleansingPipelinesByPipelineVersionsBySeq"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/versions/{seq}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与另一版（默认为草稿）相比的变化
         * @description 与另一版（默认为草稿）相比的变化。权限：`cleansing.pipeline.read`。需要登录
         */
        get: operations["getCleansingPipelinesByPipelineVersionsBySeqChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在真实数据上预览（按权限脱敏）
         * @description 在真实数据上预览（按权限脱敏）。权限：`cleansing.rows.preview`。需要登录
         */
        post: operations["postCleansingPipelinesByPipelinePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/golden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 检验样例行
         * @description 检验样例行。权限：`cleansing.rows.preview`。需要登录
         */
        post: operations["postCleansingPipelinesByPipelineGolden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/datasets/{dataset}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按数据特征推荐清洗步骤
         * @description 按数据特征推荐清洗步骤。权限：`cleansing.pipeline.edit`。需要登录
         */
        get: operations["getCleansingDatasetsByDatasetSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/pipelines/{pipeline}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 运行清洗流程
         * @description 运行清洗流程。权限：`cleansing.run.start`。需要登录
         */
        post: operations["postCleansingPipelinesByPipelineRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清洗运行记录
         * @description 清洗运行记录。权限：`cleansing.pipeline.list`。需要登录
         */
        get: operations["getCleansingRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 清洗运行
         * @description 清洗运行。权限：`cleansing.run.read`。需要登录
         */
        get: operations["getCleansingRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cleansing/runs/{run}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 某一步改动、剔出或筛除的样例行（按权限脱敏）
         * @description 某一步改动、剔出或筛除的样例行（按权限脱敏）。权限：`cleansing.rows.preview`。需要登录
         */
        get: operations["getCleansingRunsByRunSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则库
         * @description 规则库。权限：`quality.kind.list`。需要登录
         */
        get: operations["getQualityLibrary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/library/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则库中的一条规则与它的正反例
         * @description 规则库中的一条规则与它的正反例。权限：`quality.kind.list`。需要登录
         */
        get: operations["getQualityLibraryByItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各数据元的规则包
         * @description 各数据元的规则包。权限：`quality.pack.read`。需要登录
         */
        get: operations["getQualityPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/packs/{element}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个数据元的规则包与历次版本
         * @description 一个数据元的规则包与历次版本。权限：`quality.pack.read`。需要登录
         */
        get: operations["getQualityPacksByElement"];
        /**
         * 修改规则包（成为新版本）
         * @description 修改规则包（成为新版本）。权限：`quality.pack.edit`。需要登录
         */
        put: operations["putQualityPacksByElement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/packs/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 应用规则包会带来的变化
         * @description 应用规则包会带来的变化。权限：`quality.rule.list`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetPacksDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/packs/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 对数据集应用规则包
         * @description 对数据集应用规则包。权限：`quality.rule.edit`。需要登录
         */
        post: operations["postQualityDatasetsByDatasetPacksApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各列的数据元与推荐
         * @description 各列的数据元与推荐。权限：`quality.mapping.read`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetMapping"];
        put?: never;
        /**
         * 采用或不采用推荐的数据元
         * @description 采用或不采用推荐的数据元。权限：`quality.mapping.edit`。需要登录
         */
        post: operations["postQualityDatasetsByDatasetMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按部门或系统的贯标率
         * @description 按部门或系统的贯标率。权限：`quality.mapping.read`。需要登录
         */
        get: operations["getQualityCompliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/compliance/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 贯标率背后的列
         * @description 贯标率背后的列。权限：`quality.mapping.read`。需要登录
         */
        get: operations["getQualityComplianceColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 统计指标的口径
         * @description 统计指标的口径。权限：`quality.statistic.read`。需要登录
         */
        get: operations["getQualityStatistics"];
        put?: never;
        /**
         * 登记指标口径
         * @description 登记指标口径。权限：`quality.statistic.edit`。需要登录
         */
        post: operations["postQualityStatistics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/statistics/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 同名指标的口径对照
         * @description 同名指标的口径对照。权限：`quality.statistic.read`。需要登录
         */
        get: operations["getQualityStatisticsComparisons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/statistics/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发起口径协调
         * @description 发起口径协调。权限：`quality.statistic.settle`。需要登录
         */
        post: operations["postQualityStatisticsDisputes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/statistics/{statistic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 指标口径与历次版本
         * @description 指标口径与历次版本。权限：`quality.statistic.read`。需要登录
         */
        get: operations["getQualityStatisticsByStatistic"];
        /**
         * 修改或停用指标口径
         * @description 修改或停用指标口径。权限：`quality.statistic.edit`。需要登录
         */
        put: operations["putQualityStatisticsByStatistic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则种类
         * @description 规则种类。权限：`quality.kind.list`。需要登录
         */
        get: operations["getQualityKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据集的规则
         * @description 数据集的规则。权限：`quality.rule.list`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetRules"];
        /**
         * 整体替换数据集的规则
         * @description 整体替换数据集的规则。权限：`quality.rule.edit`。需要登录
         */
        put: operations["putQualityDatasetsByDatasetRules"];
        /**
         * 新增规则
         * @description 新增规则。权限：`quality.rule.edit`。需要登录
         */
        post: operations["postQualityDatasetsByDatasetRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改规则
         * @description 修改规则。权限：`quality.rule.edit`。需要登录
         */
        put: operations["putQualityRulesById"];
        post?: never;
        /**
         * 删除规则
         * @description 删除规则。权限：`quality.rule.edit`。需要登录
         */
        delete: operations["deleteQualityRulesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试运行规则（不保存）
         * @description 试运行规则（不保存）。权限：`quality.rule.try`。需要登录
         */
        post: operations["postQualityDatasetsByDatasetRulesTry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/rules/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检查这些规则的 SQL
         * @description 检查这些规则的 SQL。权限：`quality.rule.list`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetRulesExplain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按字段推荐规则
         * @description 按字段推荐规则。权限：`quality.rule.edit`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检查记录
         * @description 检查记录。权限：`quality.check.list`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetChecks"];
        put?: never;
        /**
         * 检查一个版本
         * @description 检查一个版本。权限：`quality.check.run`。需要登录
         */
        post: operations["postQualityDatasetsByDatasetChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/checks/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 最近一次检查
         * @description 最近一次检查。权限：`quality.check.read`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetChecksLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检查结果：逐条规则的准确计数
         * @description 检查结果：逐条规则的准确计数。权限：`quality.check.read`。需要登录
         */
        get: operations["getQualityChecksByCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/checks/{check}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题样例（按权限脱敏）
         * @description 问题样例（按权限脱敏）。权限：`quality.check.read`。需要登录
         */
        get: operations["getQualityChecksByCheckSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/checks/{check}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 问题记录的主键（按权限脱敏）
         * @description 问题记录的主键（按权限脱敏）。权限：`quality.violation.list`。需要登录
         */
        get: operations["getQualityChecksByCheckViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/checks/{check}/violations/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出问题明细（CSV，按权限脱敏）
         * @description 导出问题明细（CSV，按权限脱敏）。权限：`quality.violation.export`。需要登录
         */
        get: operations["getQualityChecksByCheckViolationsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 定时检查
         * @description 定时检查。权限：`quality.schedule.read`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetSchedule"];
        /**
         * 设定定时检查
         * @description 设定定时检查。权限：`quality.schedule.edit`。需要登录
         */
        put: operations["putQualityDatasetsByDatasetSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 历次得分
         * @description 历次得分。权限：`quality.check.list`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各单位得分
         * @description 各单位得分。权限：`quality.score.list`。需要登录
         */
        get: operations["getQualityOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质量设置
         * @description 质量设置。权限：`quality.setting.read`。需要登录
         */
        get: operations["getQualitySetting"];
        /**
         * 修改质量设置
         * @description 修改质量设置。权限：`quality.setting.edit`。需要登录
         */
        put: operations["putQualitySetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/discoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 规则发现记录
         * @description 规则发现记录。权限：`quality.discovery.read`。需要登录
         */
        get: operations["getQualityDiscoveries"];
        put?: never;
        /**
         * 开始发现规则与疑似错误
         * @description 开始发现规则与疑似错误。权限：`quality.discovery.run`。需要登录
         */
        post: operations["postQualityDiscoveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/discoveries/{discovery}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次规则发现
         * @description 一次规则发现。权限：`quality.discovery.read`。需要登录
         */
        get: operations["getQualityDiscoveriesByDiscovery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/discoveries/{discovery}/suspects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 疑似错误的单元格（按权限脱敏）
         * @description 疑似错误的单元格（按权限脱敏）。权限：`quality.discovery.read`。需要登录
         */
        get: operations["getQualityDiscoveriesByDiscoverySuspects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/discoveries/{discovery}/suspects/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 疑似错误核实无误，不再提示
         * @description 疑似错误核实无误，不再提示。权限：`quality.suggestion.decide`。需要登录
         */
        post: operations["postQualityDiscoveriesByDiscoverySuspectsClear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 发现的规则
         * @description 发现的规则。权限：`quality.suggestion.list`。需要登录
         */
        get: operations["getQualitySuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/suggestions/{suggestion}/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 反例（按权限脱敏）
         * @description 反例（按权限脱敏）。权限：`quality.discovery.read`。需要登录
         */
        get: operations["getQualitySuggestionsBySuggestionExamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/suggestions/{suggestion}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采纳为规则
         * @description 采纳为规则。权限：`quality.suggestion.decide`。需要登录
         */
        post: operations["postQualitySuggestionsBySuggestionAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/suggestions/{suggestion}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不采纳
         * @description 不采纳。权限：`quality.suggestion.decide`。需要登录
         */
        post: operations["postQualitySuggestionsBySuggestionDismiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据画像记录
         * @description 数据画像记录。权限：`quality.profile.read`。需要登录
         */
        get: operations["getQualityProfiles"];
        put?: never;
        /**
         * 开始数据画像
         * @description 开始数据画像。权限：`quality.profile.run`。需要登录
         */
        post: operations["postQualityProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/versions/{version}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 版本的画像
         * @description 版本的画像。权限：`quality.profile.read`。需要登录
         */
        get: operations["getQualityVersionsByVersionProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/versions/{version}/profile/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 与另一版本画像的差异
         * @description 与另一版本画像的差异。权限：`quality.profile.read`。需要登录
         */
        get: operations["getQualityVersionsByVersionProfileDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/column-trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 逐字段趋势
         * @description 逐字段趋势。权限：`quality.profile.read`。需要登录
         */
        get: operations["getQualityDatasetsByDatasetColumnTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质量证书
         * @description 质量证书。权限：`quality.certificate.list`。需要登录
         */
        get: operations["getQualityCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/public/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已开放数据的质量证书
         * @description 已开放数据的质量证书。权限：`quality.certificate.public`。无需登录
         */
        get: operations["getQualityPublicCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/certificates/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 核验证书的公钥
         * @description 核验证书的公钥。权限：`quality.certificate.key`。无需登录
         */
        get: operations["getQualityCertificatesKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/certificates/{certificate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质量证书及其签名
         * @description 质量证书及其签名。权限：`quality.certificate.read`。无需登录
         */
        get: operations["getQualityCertificatesByCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/certificates/{certificate}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质量证书（可打印）
         * @description 质量证书（可打印）。权限：`quality.certificate.read`。无需登录
         */
        get: operations["getQualityCertificatesByCertificatePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 质量驾驶舱
         * @description 质量驾驶舱。权限：`quality.score.list`。需要登录
         */
        get: operations["getQualityCockpit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 驾驶舱数字背后的问题
         * @description 驾驶舱数字背后的问题。权限：`quality.score.list`。需要登录
         */
        get: operations["getQualityFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quality/datasets/{dataset}/remote-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在源库检查（数据不落地），只留计数
         * @description 在源库检查（数据不落地），只留计数。权限：`quality.check.run`。需要登录
         */
        post: operations["postQualityDatasetsByDatasetRemoteChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单列表
         * @description 工单列表。权限：`ticket.ticket.read`。需要登录
         */
        get: operations["getTicketTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 各状态的工单数
         * @description 各状态的工单数。权限：`ticket.ticket.read`。需要登录
         */
        get: operations["getTicketCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出工单列表（CSV）
         * @description 导出工单列表（CSV）。权限：`ticket.ticket.read`。需要登录
         */
        get: operations["getTicketTicketsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单
         * @description 工单。权限：`ticket.ticket.read`。需要登录
         */
        get: operations["getTicketTicketsByTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办理工单
         * @description 办理工单。权限：`ticket.ticket.act`。需要登录
         */
        post: operations["postTicketTicketsByTicketAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 批量办理工单
         * @description 批量办理工单。权限：`ticket.ticket.act`。需要登录
         */
        post: operations["postTicketActs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 留言
         * @description 留言。权限：`ticket.ticket.comment`。需要登录
         */
        post: operations["postTicketTicketsByTicketComments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期
         * @description 申请延期。权限：`ticket.ticket.extend`。需要登录
         */
        post: operations["postTicketTicketsByTicketExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传改正的数据，生成新版本并复核
         * @description 上传改正的数据，生成新版本并复核。权限：`ticket.repair.create`。需要登录
         */
        post: operations["postTicketTicketsByTicketRepairs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 工单的问题数据（按权限脱敏）
         * @description 工单的问题数据（按权限脱敏）。权限：`ticket.row.read`。需要登录
         */
        get: operations["getTicketTicketsByTicketRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/rows/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载问题数据（改正后可上传）
         * @description 下载问题数据（改正后可上传）。权限：`ticket.row.export`。需要登录
         */
        get: operations["getTicketTicketsByTicketRowsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 疑义列表
         * @description 疑义列表。权限：`ticket.doubt.read`。需要登录
         */
        get: operations["getTicketDoubts"];
        put?: never;
        /**
         * 对一次查询或核验的结果提出疑义（校核申请）
         * @description 对一次查询或核验的结果提出疑义（校核申请）。权限：`ticket.doubt.create`。需要登录
         */
        post: operations["postTicketDoubts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 部门整改报告
         * @description 部门整改报告。权限：`ticket.report.read`。需要登录
         */
        get: operations["getTicketReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/report/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出部门整改报告（CSV）
         * @description 导出部门整改报告（CSV）。权限：`ticket.report.read`。需要登录
         */
        get: operations["getTicketReportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/datasets/{dataset}/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 责任划分
         * @description 责任划分。权限：`ticket.routing.read`。需要登录
         */
        get: operations["getTicketDatasetsByDatasetRouting"];
        /**
         * 设定责任划分
         * @description 设定责任划分。权限：`ticket.routing.edit`。需要登录
         */
        put: operations["putTicketDatasetsByDatasetRouting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 已认定的例外
         * @description 已认定的例外。权限：`ticket.exception.read`。需要登录
         */
        get: operations["getTicketExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ticket/tickets/{ticket}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * 取消例外
         * @description 取消例外。权限：`ticket.exception.end`。需要登录
         */
        delete: operations["deleteTicketTicketsByTicketExceptions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 校核方案列表
         * @description 校核方案列表。权限：`verification.plan.read`。需要登录
         */
        get: operations["getVerificationPlans"];
        put?: never;
        /**
         * 新建校核方案
         * @description 新建校核方案。权限：`verification.plan.edit`。需要登录
         */
        post: operations["postVerificationPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 按数据元和名称提议比对项
         * @description 按数据元和名称提议比对项。权限：`verification.plan.edit`。需要登录
         */
        get: operations["getVerificationProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/plans/{plan}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 校核方案
         * @description 校核方案。权限：`verification.plan.read`。需要登录
         */
        get: operations["getVerificationPlansByPlan"];
        /**
         * 修改校核方案
         * @description 修改校核方案。权限：`verification.plan.edit`。需要登录
         */
        put: operations["putVerificationPlansByPlan"];
        post?: never;
        /**
         * 删除校核方案
         * @description 删除校核方案。权限：`verification.plan.edit`。需要登录
         */
        delete: operations["deleteVerificationPlansByPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/plans/{plan}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 校核记录
         * @description 校核记录。权限：`verification.run.read`。需要登录
         */
        get: operations["getVerificationPlansByPlanRuns"];
        put?: never;
        /**
         * 开始校核
         * @description 开始校核。权限：`verification.run.start`。需要登录
         */
        post: operations["postVerificationPlansByPlanRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/runs/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 校核结果：谁与谁在哪一项上不一致
         * @description 校核结果：谁与谁在哪一项上不一致。权限：`verification.run.read`。需要登录
         */
        get: operations["getVerificationRunsByRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/runs/{run}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 冲突（按权限脱敏）
         * @description 冲突（按权限脱敏）。权限：`verification.conflict.read`。需要登录
         */
        get: operations["getVerificationRunsByRunConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/runs/{run}/conflicts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出冲突（CSV）
         * @description 导出冲突（CSV）。权限：`verification.conflict.export`。需要登录
         */
        get: operations["getVerificationRunsByRunConflictsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/runs/{run}/conflicts/{conflict}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 裁定一处冲突
         * @description 裁定一处冲突。权限：`verification.conflict.settle`。需要登录
         */
        post: operations["postVerificationRunsByRunConflictsByConflictSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上架草稿
         * @description 上架草稿。权限：`onboarding.draft.list`。需要登录
         */
        get: operations["listDrafts"];
        put?: never;
        /**
         * 由上传的文件起草：识别、探查、建议目录与规则
         * @description 由上传的文件起草：识别、探查、建议目录与规则。权限：`onboarding.draft.create`。需要登录
         */
        post: operations["proposeDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 草稿及建议
         * @description 草稿及建议。权限：`onboarding.draft.read`。需要登录
         */
        get: operations["getDraft"];
        /**
         * 更正建议
         * @description 更正建议。权限：`onboarding.draft.edit`。需要登录
         */
        put: operations["editDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts/{draft}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃草稿
         * @description 放弃草稿。权限：`onboarding.draft.edit`。需要登录
         */
        post: operations["discardDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts/{draft}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记数据集、装载并检查
         * @description 登记数据集、装载并检查。权限：`onboarding.draft.load`。需要登录
         */
        post: operations["loadDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts/{draft}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 目录报审
         * @description 目录报审。权限：`onboarding.draft.submit`。需要登录
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts/{draft}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上架报告（JSON）
         * @description 上架报告（JSON）。权限：`onboarding.draft.read`。需要登录
         */
        get: operations["getDraftReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/onboarding/drafts/{draft}/report.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 上架报告（可打印）
         * @description 上架报告（可打印）。权限：`onboarding.draft.read`。需要登录
         */
        get: operations["getDraftReportPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 共享服务
         * @description 共享服务。权限：`sharing.service.list`。需要登录
         */
        get: operations["listServices"];
        put?: never;
        /**
         * 发布共享服务
         * @description 发布共享服务。权限：`sharing.service.publish`。需要登录
         */
        post: operations["publishService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/services/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个共享服务
         * @description 一个共享服务。权限：`sharing.service.read`。需要登录
         */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/services/{service}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停、恢复或停止共享服务
         * @description 暂停、恢复或停止共享服务。权限：`sharing.service.stop`。需要登录
         */
        post: operations["changeService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/live/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 服务回答到数据集的哪个变更
         * @description 服务回答到数据集的哪个变更。权限：`sharing.service.read`。需要登录
         */
        get: operations["getLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 共享申请
         * @description 共享申请。权限：`sharing.application.list`。需要登录
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * 提出共享申请（条例第二十条要素）
         * @description 提出共享申请（条例第二十条要素）。权限：`sharing.application.create`。需要登录
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/applications/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一件共享申请
         * @description 一件共享申请。权限：`sharing.application.read`。需要登录
         */
        get: operations["getApplication"];
        /**
         * 补正申请并再次提交
         * @description 补正申请并再次提交。权限：`sharing.application.edit`。需要登录
         */
        put: operations["resubmitApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/applications/{application}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回申请
         * @description 撤回申请。权限：`sharing.application.edit`。需要登录
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 授权
         * @description 授权。权限：`sharing.grant.list`。需要登录
         */
        get: operations["listGrants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项授权及今日用量
         * @description 一项授权及今日用量。权限：`sharing.grant.read`。需要登录
         */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/grants/{grant}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 暂停、恢复或终止授权
         * @description 暂停、恢复或终止授权。权限：`sharing.grant.suspend`。需要登录
         */
        post: operations["changeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 召回列表
         * @description 召回列表。权限：`sharing.recall.read`。需要登录
         */
        get: operations["getSharingRecalls"];
        put?: never;
        /**
         * 发起召回追溯
         * @description 发起召回追溯。权限：`sharing.recall.start`。需要登录
         */
        post: operations["postSharingRecalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/recalls/{recall}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 召回
         * @description 召回。权限：`sharing.recall.read`。需要登录
         */
        get: operations["getSharingRecallsByRecall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/recalls/{recall}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 受影响的调用
         * @description 受影响的调用。权限：`sharing.recall.read`。需要登录
         */
        get: operations["getSharingRecallsByRecallCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/recalls/{recall}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 发出召回通知
         * @description 发出召回通知。权限：`sharing.recall.start`。需要登录
         */
        post: operations["postSharingRecallsByRecallIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/recalls/{recall}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 放弃召回
         * @description 放弃召回。权限：`sharing.recall.start`。需要登录
         */
        post: operations["postSharingRecallsByRecallDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/recalls/{recall}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反馈召回办理情况
         * @description 反馈召回办理情况。权限：`sharing.recall.settle`。需要登录
         */
        post: operations["postSharingRecallsByRecallSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/sources/{source}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传目录文件（文件内容为请求体）
         * @description 上传目录文件（文件内容为请求体）。权限：`harvest.source.register`。需要登录
         */
        post: operations["postHarvestSourcesBySourceFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/harvest/references/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 上传对照清单（文件内容为请求体）
         * @description 上传对照清单（文件内容为请求体）。权限：`harvest.reference.make`。需要登录
         */
        post: operations["postHarvestReferencesUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/services/{service}/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 查询（签名调用）
         * @description 查询（签名调用）。权限：`sharing.call`。凭签名
         */
        post: operations["callQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sharing/services/{service}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 核验（签名调用）
         * @description 核验（签名调用）。权限：`sharing.call`。凭签名
         */
        post: operations["callVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 检索开放数据集
         * @description 检索开放数据集。权限：`opendata.dataset.list`。无需登录
         */
        get: operations["listOpenDatasets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开放数据集的分面计数
         * @description 开放数据集的分面计数。权限：`opendata.dataset.list`。无需登录
         */
        get: operations["getOpenFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/datasets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一个开放数据集
         * @description 一个开放数据集。权限：`opendata.dataset.read`。无需登录
         */
        get: operations["getOpenDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/datasets/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 预览与查询开放数据
         * @description 预览与查询开放数据。权限：`opendata.dataset.read`。无需登录
         */
        get: operations["listOpenRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/datasets/{id}/files/{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 下载数据文件
         * @description 下载数据文件。权限：`opendata.dataset.download`。无需登录
         */
        get: operations["downloadOpenDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/datasets/{id}/datapackage.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据包描述（Data Package、Table Schema）
         * @description 数据包描述（Data Package、Table Schema）。权限：`opendata.dataset.read`。无需登录
         */
        get: operations["getOpendataDatasetsByIdDatapackageJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 开放数据的发布
         * @description 开放数据的发布。权限：`opendata.publication.list`。需要登录
         */
        get: operations["listPublications"];
        put?: never;
        /**
         * 开放数据集（先检查有无个人信息）
         * @description 开放数据集（先检查有无个人信息）。权限：`opendata.publication.create`。需要登录
         */
        post: operations["publishDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/publications/{publication}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一项发布及其检查结果
         * @description 一项发布及其检查结果。权限：`opendata.publication.read`。需要登录
         */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opendata/publications/{publication}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回开放数据
         * @description 撤回开放数据。权限：`opendata.publication.withdraw`。需要登录
         */
        post: operations["withdrawPublication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/datasets/{dataset}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 数据集各版本的保存情况
         * @description 数据集各版本的保存情况。权限：`lifecycle.version.read`。需要登录
         */
        get: operations["getLifecycleDatasetsByDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/versions/{version}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归档一个版本
         * @description 归档一个版本。权限：`lifecycle.version.archive`。需要登录
         */
        post: operations["postLifecycleVersionsByVersionArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复归档版本
         * @description 恢复归档版本。权限：`lifecycle.version.restore`。需要登录
         */
        post: operations["postLifecycleVersionsByVersionRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 即将归档和保存期满的版本
         * @description 即将归档和保存期满的版本。权限：`lifecycle.version.read`。需要登录
         */
        get: operations["getLifecycleDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 保存规则与法定期限
         * @description 保存规则与法定期限。权限：`lifecycle.rule.read`。需要登录
         */
        get: operations["getLifecycleRules"];
        put?: never;
        /**
         * 新增保存规则
         * @description 新增保存规则。权限：`lifecycle.rule.edit`。需要登录
         */
        post: operations["postLifecycleRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 修改保存规则
         * @description 修改保存规则。权限：`lifecycle.rule.edit`。需要登录
         */
        put: operations["putLifecycleRulesById"];
        post?: never;
        /**
         * 撤销保存规则
         * @description 撤销保存规则。权限：`lifecycle.rule.edit`。需要登录
         */
        delete: operations["deleteLifecycleRulesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/limits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置本地保存期限（只能更严）
         * @description 设置本地保存期限（只能更严）。权限：`lifecycle.limit.edit`。需要登录
         */
        put: operations["putLifecycleLimitsById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 依法保全
         * @description 依法保全。权限：`lifecycle.hold.edit`。需要登录
         */
        post: operations["postLifecycleHolds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/holds/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除保全
         * @description 解除保全。权限：`lifecycle.hold.edit`。需要登录
         */
        post: operations["postLifecycleHoldsByIdLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/destructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 销毁列表
         * @description 销毁列表。权限：`lifecycle.destruction.read`。需要登录
         */
        get: operations["getLifecycleDestructions"];
        put?: never;
        /**
         * 申请销毁
         * @description 申请销毁。权限：`lifecycle.destruction.request`。需要登录
         */
        post: operations["postLifecycleDestructions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/destructions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 一次销毁
         * @description 一次销毁。权限：`lifecycle.destruction.read`。需要登录
         */
        get: operations["getLifecycleDestructionsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/destructions/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 销毁证书
         * @description 销毁证书。权限：`lifecycle.destruction.read`。需要登录
         */
        get: operations["getLifecycleDestructionsByIdCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/destructions/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新执行销毁
         * @description 重新执行销毁。权限：`lifecycle.destruction.request`。需要登录
         */
        post: operations["postLifecycleDestructionsByIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 存储费用
         * @description 存储费用。权限：`lifecycle.cost.read`。需要登录
         */
        get: operations["getLifecycleCosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/costs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 导出存储费用
         * @description 导出存储费用。权限：`lifecycle.cost.read`。需要登录
         */
        get: operations["getLifecycleCostsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/costs/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 立即测量
         * @description 立即测量。权限：`lifecycle.cost.measure`。需要登录
         */
        post: operations["postLifecycleCostsMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lifecycle/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * 设置存储单价
         * @description 设置存储单价。权限：`lifecycle.price.edit`。需要登录
         */
        put: operations["putLifecyclePrices"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务列表
         * @description 任务列表。权限：`jobs.list`。需要登录
         */
        get: operations["getJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务详情
         * @description 任务详情。权限：`jobs.read`。需要登录
         */
        get: operations["getJobsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * 任务日志
         * @description 任务日志。权限：`jobs.read`。需要登录
         */
        get: operations["getJobsByIdLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 取消任务
         * @description 取消任务。权限：`jobs.cancel`。需要登录
         */
        post: operations["postJobsByIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        IdentityDivisionImportInput: {
            /** @description 含表头 code,name[,valid_from,valid_to] 的 CSV 文本 */
            csv?: string;
            divisions?: {
                code: string;
                name: string;
                validFrom?: string | null;
                validTo?: string | null;
            }[];
        };
        IdentityOrgCreateInput: {
            name: string;
            code: string;
            region: string;
            /**
             * @description bureau 数据管理部门；government 人民政府；department 政府部门；party 党委部门；court 人大、政协、监察、法院、检察院；institution 事业单位；utility 公共企业；enterprise 企业；social 社会组织；other 其他
             * @enum {string}
             */
            kind: "bureau" | "government" | "department" | "party" | "court" | "institution" | "utility" | "enterprise" | "social" | "other";
            parent?: string | null;
        };
        IdentityOrgEditInput: {
            name?: string;
            region?: string;
            /**
             * @description bureau 数据管理部门；government 人民政府；department 政府部门；party 党委部门；court 人大、政协、监察、法院、检察院；institution 事业单位；utility 公共企业；enterprise 企业；social 社会组织；other 其他
             * @enum {string}
             */
            kind?: "bureau" | "government" | "department" | "party" | "court" | "institution" | "utility" | "enterprise" | "social" | "other";
            parent?: string | null;
            enabled?: boolean;
        };
        IdentityOrgOfficersInput: {
            sharingHead?: string | null;
            cdo?: string | null;
            contact?: string | null;
        };
        IdentityDepartmentCreateInput: {
            name: string;
        };
        IdentityDepartmentEditInput: {
            name?: string;
            enabled?: boolean;
        };
        IdentityClientCreateInput: {
            name: string;
            org: string;
        };
        IdentityKeyRotationInput: {
            /**
             * @description 旧密钥继续有效的天数
             * @default 7
             */
            overlapDays: number;
        };
        IdentityOidcProviderCreateInput: {
            id: string;
            name: string;
            /**
             * Format: uri
             * @description 认证服务地址，支持自动发现
             */
            issuer: string;
            clientId: string;
            clientSecret: string;
            /** @default openid */
            scope: string;
            /**
             * @description 与登录名相同的声明；为空时只接受预先关联的账号
             * @default null
             */
            claim: string | null;
            /**
             * Format: uri
             * @description 本平台对外地址，回调为 {baseUrl}/v1/identity/oidc/{id}/callback
             */
            baseUrl: string;
        };
        IdentityOidcProviderEditInput: {
            name?: string;
            /**
             * Format: uri
             * @description 认证服务地址，支持自动发现
             */
            issuer?: string;
            clientId?: string;
            clientSecret?: string;
            scope?: string;
            /** @description 与登录名相同的声明；为空时只接受预先关联的账号 */
            claim?: string | null;
            /**
             * Format: uri
             * @description 本平台对外地址，回调为 {baseUrl}/v1/identity/oidc/{id}/callback
             */
            baseUrl?: string;
            enabled?: boolean;
        };
        IdentityOidcLinkInput: {
            provider: string;
            /** @description 认证服务中的用户标识 sub */
            subject: string;
        };
        IdentityLoginInput: {
            login: string;
            password: string;
        };
        IdentityPasswordChangeInput: {
            current: string;
            password: string;
        };
        IdentityUserCreateInput: {
            login: string;
            name: string;
            org?: string | null;
            department?: string | null;
            mobile?: string | null;
        };
        IdentityUserEditInput: {
            name?: string;
            org?: string;
            department?: string | null;
            mobile?: string | null;
        };
        WorkflowLevelInput: {
            name: string;
            /** @enum {string} */
            mode: "all" | "any";
            clock: string | null;
            assignees: {
                /** @enum {string} */
                role: "bureau" | "provider" | "consumer" | "cdo" | "security";
                /** @enum {string} */
                relation: "initiator-org" | "provider-org" | "any";
            }[];
            /** @default null */
            gate: ("secrecy" | "privacy") | null;
            /** @default null */
            when: string | null;
            /** @default false */
            mayRepeat: boolean;
            /** @default [] */
            copies: {
                /** @enum {string} */
                role: "bureau" | "provider" | "consumer" | "cdo" | "security";
                /** @enum {string} */
                relation: "initiator-org" | "provider-org" | "any";
            }[];
        };
        WorkflowActInput: {
            /** @constant */
            action: "approve";
            /** @default  */
            comment: string;
            remarks?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            action: "return";
            comment: string;
            remarks?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            action: "reject";
            comment: string;
            remarks?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            action: "transfer";
            comment: string;
            user: string;
        } | {
            /** @constant */
            action: "add-sign";
            comment: string;
            /** @enum {string} */
            role: "bureau" | "provider" | "consumer" | "cdo" | "security";
            org: string | null;
        };
        WorkflowActManyInput: {
            tasks: string[];
            /** @enum {string} */
            action: "approve" | "return" | "reject";
            /** @default  */
            comment: string;
        };
        WorkflowLimitBodyInput: {
            days: number;
            /** @default  */
            region: string;
            /** @default null */
            extension: number | null;
            /**
             * @default none
             * @enum {string}
             */
            pause: "none" | "pause" | "restart";
            /** @default  */
            source: string;
        };
        WorkflowIssueOrderInput: {
            timer: string;
            demand: string;
            /** @default 3 */
            days: number;
        };
        WorkflowAnswerOrderInput: {
            answer: string;
            /** @default  */
            proof: string;
        };
        WorkflowJudgeOrderInput: {
            /** @enum {string} */
            action: "close" | "redo" | "cancel";
            opinion: string;
        };
        StandardsValueFileInput: {
            name: string;
            /** Format: base64 */
            content: string;
        };
        CatalogueDataItemBodyInput: {
            title: string;
            /** @default  */
            name: string;
            type: string;
            /** @default null */
            length: number | null;
            /** @default null */
            element: string | null;
            /** @default null */
            codeList: string | null;
            /** @default false */
            key: boolean;
            /** @default false */
            required: boolean;
            /**
             * @default none
             * @enum {string}
             */
            sensitivity: "none" | "personal" | "sensitive";
            /** @default 1 */
            grade: 1 | 2 | 3 | 4;
            /** @default true */
            shareable: boolean;
            /** @default false */
            openable: boolean;
            /** @default  */
            note: string;
            /** @default null */
            precision: number | null;
            /** @default null */
            mask: string | null;
            /** @default false */
            queryable: boolean;
            /** @default true */
            returned: boolean;
            /** @default false */
            updateKey: boolean;
            /** @default false */
            updateMark: boolean;
        };
        CatalogueGateInput: {
            date: string | "";
            person: string;
            /** @enum {string} */
            conclusion: "pass" | "fail" | "not-involved";
            /** @default  */
            note: string;
        };
        CatalogueBasisInput: {
            rank: string;
            title: string;
            article: string;
        };
        CatalogueContentInput: {
            name: string;
            /** @default  */
            abstract: string;
            /** @default  */
            legacyCode: string;
            format: string;
            /** @default  */
            formatType: string;
            updateCycle: string;
            shareType: 1 | 2 | 3;
            /** @default  */
            shareMode: string;
            /** @default  */
            shareScope: string;
            /** @default  */
            usePurpose: string;
            /** @default  */
            useConditions: string;
            /** @default  */
            refusalReason: string;
            /** @default [] */
            basis: components["schemas"]["CatalogueBasisInput"][];
            openType: 1 | 2 | 3;
            /** @default  */
            openConditions: string;
            /** @default  */
            theme: string;
            /** @default  */
            region: string;
            /** @default general */
            dataClass: string;
            dataLevel: 1 | 2 | 3 | 4;
            /** @default [] */
            keywords: string[];
            /** @default [] */
            relatedCodes: string[];
            /** @default  */
            contact: string;
            /** @default  */
            contactPhone: string;
            /** @default false */
            classified: boolean;
            /** @default null */
            secrecyReview: components["schemas"]["CatalogueGateInput"] | null;
            /** @default null */
            privacyReview: components["schemas"]["CatalogueGateInput"] | null;
            /**
             * @default first
             * @enum {string}
             */
            changeCause: "first" | "law" | "duty" | "other";
            /** @default [] */
            duties: string[];
            /** @default [] */
            systems: string[];
            /** @default [] */
            items: components["schemas"]["CatalogueDataItemBodyInput"][];
            /** @default  */
            serviceObject: string;
            /** @default  */
            serviceDomain: string;
            /** @default false */
            certificate: boolean;
            /** @default  */
            indicatorSystem: string;
            /** @default  */
            minimalUnit: string;
            /**
             * @default
             * @enum {string}
             */
            collectMethod: "" | "own" | "professional" | "joint";
            /** @default  */
            collectBasis: string;
            /** @default [] */
            jointOrgs: string[];
            /** @default  */
            sourceTier: string;
            /** @default  */
            mainSource: string;
            /** @default  */
            carrier: string;
            /** @default  */
            spatialScope: string;
            /** @default  */
            timeScope: string;
            /** @default null */
            storageGb: number | null;
            /** @default null */
            recordCount: number | null;
            /** @default  */
            exchangeMode: string;
            /** @default [] */
            permissions: string[];
            /** @default false */
            backflow: boolean;
            /** @default  */
            openMode: string;
            /** @default {} */
            extra: {
                [key: string]: string | number | boolean | null;
            };
        };
        CatalogueCreateEntryInput: {
            provider: string;
            frontCode: string;
            content: components["schemas"]["CatalogueContentInput"];
        };
        CatalogueEditEntryInput: {
            revision: number;
            content: components["schemas"]["CatalogueContentInput"];
        };
        CatalogueReviseEntryInput: {
            revision: number;
            /** @enum {string} */
            changeCause: "law" | "duty" | "other";
            reason: string;
            /** Format: date */
            occurredOn?: string;
        };
        CatalogueReasonInput: {
            revision: number;
            reason: string;
        };
        CatalogueBookRuleInput: {
            /**
             * @description 数据逾期未更新时：计为未挂接，或仍计为已挂接
             * @enum {string}
             */
            staleAs: "unattached" | "attached";
        };
        CatalogueApplyImportInput: {
            /**
             * @description all 全部正确才导入 · rows 正确的逐条导入
             * @enum {string}
             */
            mode: "all" | "rows";
            /**
             * @description 导入后提交审核
             * @default false
             */
            submit: boolean;
        };
        CatalogueRefuseImportInput: {
            reason: string;
        };
        CatalogueDutyBodyInput: {
            org: string;
            code: string;
            name: string;
            /**
             * @default functions
             * @enum {string}
             */
            kind: "functions" | "power" | "service" | "other";
            /** @default  */
            department: string;
            /** @default  */
            basis: string;
            /** @default null */
            parent: string | null;
        };
        CatalogueDutyChangeInput: {
            code: string;
            name: string;
            /**
             * @default functions
             * @enum {string}
             */
            kind: "functions" | "power" | "service" | "other";
            /** @default  */
            department: string;
            /** @default  */
            basis: string;
            /** @default null */
            parent: string | null;
        };
        CatalogueConfirmGradesInput: {
            decisions: {
                entry: string;
                item: string;
                grade: 1 | 2 | 3 | 4;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                mask?: string | null;
                reason?: string;
            }[];
        };
        CatalogueLineageFormInput: {
            links: {
                item: string;
                sourceEntry: string;
                sourceItem: string;
                /** @enum {string} */
                treatment: "none" | "deidentified" | "aggregated";
                /** @default  */
                method: string;
            }[];
        };
        CatalogueProposeImportantInput: {
            entry: string;
            /** @enum {string} */
            object: "national-security" | "economy" | "social-order" | "public-interest" | "organisation" | "person";
            /** @enum {string} */
            degree: "extreme" | "serious" | "ordinary";
            reason: string;
        };
        CatalogueDecideImportantInput: {
            /** @enum {string} */
            action: "confirm" | "refuse" | "remove";
            /** @default  */
            comment: string;
        };
        CatalogueRequestLoweringInput: {
            entry: string;
            item: string;
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            reason: string;
        };
        CatalogueSignLoweringInput: {
            agree: boolean;
            /** @default  */
            comment: string;
        };
        CatalogueLevelInput: {
            code: string;
            name: string;
            /** @default  */
            effect: string;
            from: 1 | 2 | 3 | 4;
            to: 1 | 2 | 3 | 4;
            share: 1 | 2 | 3;
            open: 1 | 2 | 3;
        };
        CatalogueSchemeFormInput: {
            name: string;
            /** @default  */
            basis: string;
            levels: components["schemas"]["CatalogueLevelInput"][];
            active: boolean;
        };
        CatalogueClassTreeFormInput: {
            name: string;
            nodes: {
                code: string;
                parent: string | null;
                name: string;
            }[];
        };
        CatalogueClassesInput: {
            classes: {
                tree: string;
                code: string;
            }[];
        };
        CatalogueExpectedBodyInput: {
            duty: string;
            name: string;
            /** @enum {string} */
            kind: "collect" | "produce" | "share";
            /** @default null */
            element: string | null;
            /** @default  */
            note: string;
        };
        CatalogueFieldBodyInput: {
            key: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "choice" | "boolean" | "org" | "code";
            label: string;
            /** @default false */
            required: boolean;
            /** @default [] */
            options: string[];
            /** @default null */
            codeList: string | null;
            /** @default [] */
            classes: string[];
            /** @default [] */
            themes: string[];
            /** @default  */
            hint: string;
            /** @default true */
            filterable: boolean;
            /** @default 100 */
            seq: number;
        };
        CatalogueFieldChangeInput: {
            label: string;
            /** @default false */
            required: boolean;
            /** @default [] */
            options: string[];
            /** @default null */
            codeList: string | null;
            /** @default [] */
            classes: string[];
            /** @default [] */
            themes: string[];
            /** @default  */
            hint: string;
            /** @default true */
            filterable: boolean;
            /** @default 100 */
            seq: number;
        };
        CatalogueAttachInput: {
            /** @enum {string} */
            kind: "service" | "file" | "stream";
            /** Format: uri */
            ref: string;
            title: string;
        };
        CatalogueSystemBodyInput: {
            org: string;
            name: string;
            /** @enum {string} */
            network: "internet" | "government-extranet" | "intranet";
            protection: number;
            /** @enum {string} */
            status: "building" | "running" | "retired";
            /** @default  */
            purpose: string;
            /** @default  */
            department: string;
            /** @default  */
            project: string;
            /** @default  */
            vendor: string;
        };
        CatalogueSystemChangeInput: {
            name: string;
            /** @enum {string} */
            network: "internet" | "government-extranet" | "intranet";
            protection: number;
            /** @enum {string} */
            status: "building" | "running";
            /** @default  */
            purpose: string;
            /** @default  */
            department: string;
            /** @default  */
            project: string;
            /** @default  */
            vendor: string;
        };
        CatalogueLinkRuleChangeInput: {
            /** @enum {string} */
            demand: "off" | "advise" | "require";
            /** @default 20 */
            days: number;
        };
        CatalogueRegisterImportInput: {
            org: string;
            csv: string;
            /** @default true */
            whole: boolean;
        };
        CatalogueAnswerConsentInput: {
            /** @enum {string} */
            action: "accept" | "object";
            /** @default  */
            comment: string;
        };
        CatalogueSavedSearchBodyInput: {
            title: string;
            /** @default  */
            question: string;
            filters?: {
                [key: string]: string;
            };
            /** @default true */
            notice: boolean;
        };
        CatalogueSynonymBodyInput: {
            words: string[];
            /** @default true */
            active: boolean;
        };
        CatalogueWantBodyInput: {
            question: string;
            purpose: string;
        };
        CatalogueWantAnswerInput: {
            answer: string;
            /** @default null */
            entry: string | null;
        };
        CatalogueOpenArbitrationInput: {
            cluster: string;
            reason: string;
            /** @description 部门提出意见的工作日数，只可短于时限设置 */
            days?: number;
        };
        CatalogueArbitrationSayInput: {
            /** @enum {string} */
            stance: "claim" | "agree" | "object";
            text: string;
        };
        CatalogueRulingInput: {
            sourceOrg: string;
            basisTitle: string;
            basisArticle: string;
            ruling: string;
        };
        CatalogueArbitrationReasonInput: {
            reason: string;
        };
        CatalogueSimilarQuestionInput: {
            provider: string;
            /** @default  */
            entryName: string;
            items: {
                title: string;
                /** @default  */
                name: string;
                type?: string;
                length?: number | null;
                codeList?: string | null;
                element?: string | null;
            }[];
        };
        CatalogueClaimsInput: {
            claims: {
                item: string;
                /** @enum {string} */
                kind: "reuse" | "justified";
                /** @default  */
                reason: string;
                /** @default  */
                basisTitle: string;
                /** @default  */
                basisArticle: string;
            }[];
        };
        EvidenceSearchInput: {
            /** @description 类别，或以点结尾的前缀，如 sharing. */
            kind?: string;
            object?: string;
            actor?: string;
            org?: string;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
            /** @default 50 */
            limit: number;
            after?: string;
            person?: string;
        };
        EvidenceReceiptInput: {
            id: string;
            origin: string;
            index: number;
            leaf: string;
            proof: string[];
            checkpoint: string;
        };
        HarvestAdoptInput: {
            frontCode?: string;
            /** @default {} */
            content: {
                [key: string]: unknown;
            };
        };
        HarvestAdoptManyInput: {
            records: string[];
        };
        HarvestAlignmentBodyInput: {
            reference: string;
            /** @default null */
            provider: string | null;
        };
        HarvestAssignInput: {
            differences: string[];
            org?: string;
            /** @default  */
            note: string;
            /** @default null */
            dueOn: string | null;
        };
        HarvestAnswerInput: {
            /** @enum {string} */
            state: "done" | "dismissed";
            answer: string;
        };
        HarvestSettleInput: {
            choices: {
                [key: string]: "remote" | "local";
            };
        };
        HarvestReferenceBodyInput: {
            name: string;
            source?: string;
        };
        HarvestStartRunInput: {
            /** @default false */
            whole: boolean;
        };
        HarvestMappingInput: {
            columns?: {
                [key: string]: string;
            };
            frontCode?: string;
            shareType?: 1 | 2 | 3;
            openType?: 1 | 2 | 3;
            dataLevel?: 1 | 2 | 3 | 4;
            updateCycle?: string;
            format?: string;
            theme?: string;
            region?: string;
        };
        HarvestSourceBodyInput: {
            name: string;
            /** @enum {string} */
            kind: "ckan" | "dcat" | "datajson" | "list";
            /** @default  */
            url: "" | string;
            provider: string;
            /** @default {} */
            mapping: components["schemas"]["HarvestMappingInput"];
            /**
             * @default manual
             * @enum {string}
             */
            schedule: "manual" | "hourly" | "daily" | "weekly";
            /** @default true */
            incremental: boolean;
            /** @default true */
            enabled: boolean;
        };
        LineageRunEventInput: {
            /** @enum {string} */
            eventType?: "START" | "RUNNING" | "COMPLETE" | "ABORT" | "FAIL" | "OTHER";
            /** Format: date-time */
            eventTime: string;
            /** Format: uri */
            producer: string;
            /** Format: uri */
            schemaURL: string;
            run: {
                /** Format: uuid */
                runId: string;
                facets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            };
            job: {
                namespace: string;
                name: string;
                facets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            };
            inputs?: ({
                namespace: string;
                name: string;
                facets?: {
                    columnLineage?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields: {
                            [key: string]: {
                                inputFields: ({
                                    namespace: string;
                                    name: string;
                                    field: string;
                                    transformations?: ({
                                        type: string;
                                        subtype?: string;
                                        description?: string;
                                        masking?: boolean;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                } & {
                                    [key: string]: unknown;
                                })[];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        dataset?: ({
                            namespace: string;
                            name: string;
                            field: string;
                            transformations?: ({
                                type: string;
                                subtype?: string;
                                description?: string;
                                masking?: boolean;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                    schema?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields?: ({
                            name: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
                inputFacets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            })[];
            outputs?: ({
                namespace: string;
                name: string;
                facets?: {
                    columnLineage?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields: {
                            [key: string]: {
                                inputFields: ({
                                    namespace: string;
                                    name: string;
                                    field: string;
                                    transformations?: ({
                                        type: string;
                                        subtype?: string;
                                        description?: string;
                                        masking?: boolean;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                } & {
                                    [key: string]: unknown;
                                })[];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        dataset?: ({
                            namespace: string;
                            name: string;
                            field: string;
                            transformations?: ({
                                type: string;
                                subtype?: string;
                                description?: string;
                                masking?: boolean;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                    schema?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields?: ({
                            name: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
                outputFacets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        IntakeColumnInput: {
            name: string;
            title: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            /** @default false */
            required: boolean;
            /** @default false */
            key: boolean;
            format?: string;
            missing?: string[];
            codeList?: string;
            element?: string;
            /** @default 2 */
            grade: 1 | 2 | 3 | 4;
            /**
             * @default none
             * @enum {string}
             */
            sensitivity: "none" | "personal" | "sensitive";
            mask?: string;
        };
        IntakeNewDatasetInput: {
            name: string;
            provider: string;
            entry?: string | null;
            /** @enum {string} */
            keyPolicy?: "keep" | "flag" | "reject";
            columns: components["schemas"]["IntakeColumnInput"][];
        };
        IntakeKnownLayoutInput: {
            /** @enum {string} */
            encoding?: "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be" | "windows-1252";
            delimiter?: string;
            quote?: string;
            escape?: string;
            /** @enum {string} */
            newline?: "\n" | "\r\n" | "\r";
            preambleRows?: number;
            headerRows?: number;
            footerRows?: number;
            widths?: number[];
            sheet?: string;
            missing?: string[];
            /** @description 另一种编码读起来明显更通顺时，确认仍按所选编码读取 */
            confirmed?: boolean;
        };
        IntakeReplayInput: {
            upload?: string;
        };
        ConnectionLinkInput: {
            source: string;
            column: string;
        };
        ConnectionNewPlanInput: {
            source: string;
            /** @default  */
            schemaName: string;
            tableName: string;
            dataset: string;
            /** @enum {string} */
            mode: "full" | "watermark";
            /** @default null */
            watermark: string | null;
            /** @default 0 */
            overlap: number;
            /** @default null */
            cron: string | null;
            /** @default null */
            quietFrom: string | null;
            /** @default null */
            quietUntil: string | null;
            /** @default 3 */
            retries: number;
            /**
             * @default batch
             * @enum {string}
             */
            reconcile: "batch" | "whole" | "none";
            /** @default null */
            partition: string | null;
            columns?: components["schemas"]["ConnectionLinkInput"][];
        };
        ConnectionPlanBodyInput: {
            /** @enum {string} */
            mode: "full" | "watermark";
            /** @default null */
            watermark: string | null;
            /** @default 0 */
            overlap: number;
            /** @default null */
            cron: string | null;
            /** @default null */
            quietFrom: string | null;
            /** @default null */
            quietUntil: string | null;
            /** @default 3 */
            retries: number;
            /**
             * @default batch
             * @enum {string}
             */
            reconcile: "batch" | "whole" | "none";
            /** @default null */
            partition: string | null;
            columns?: components["schemas"]["ConnectionLinkInput"][];
        };
        ConnectionNewCaptureInput: {
            source: string;
            name: string;
            tables: {
                /** @default  */
                schema: string;
                name: string;
                dataset: string;
                links?: components["schemas"]["ConnectionLinkInput"][];
            }[];
            flushMs?: number;
            compactChanges?: number;
            compactMinutes?: number;
        };
        ConnectionCaptureCheckInput: {
            source: string;
            tables: {
                /** @default  */
                schema: string;
                name: string;
            }[];
        };
        ConnectionCaptureSteerInput: {
            /** @enum {string} */
            action: "pause" | "resume" | "resnapshot" | "end";
            /** @default  */
            reason: string;
        };
        ConnectionReasonInput: {
            /** @default  */
            reason: string;
        };
        ConnectionPartitionInput: {
            /**
             * @description 再按这个字段的值分区比较
             * @default null
             */
            partition: string | null;
        };
        ConnectionAdoptTableInput: {
            /** @default  */
            schema: string;
            name: string;
            title: string;
            entry?: string | null;
            columns?: {
                name: string;
                title: string;
                /** @enum {string} */
                type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
                /** @default false */
                required: boolean;
                /** @default false */
                key: boolean;
                format?: string;
                element?: string;
                codeList?: string;
                /** @default 2 */
                grade: 1 | 2 | 3 | 4;
                /**
                 * @default none
                 * @enum {string}
                 */
                sensitivity: "none" | "personal" | "sensitive";
                mask?: string;
            }[];
        };
        ConnectionDecideDriftInput: {
            /** @enum {string} */
            decision: "accept" | "ignore" | "refuse";
            /** @default  */
            reason: string;
        };
        ConnectionNewFeedInput: {
            pattern: string;
            dataset: string;
        };
        ConnectionNewLogicalInput: {
            source: string;
            /** @default  */
            schemaName: string;
            tableName: string;
            dataset: string;
            /** @default 2 */
            maxConcurrent: number;
            /** @default 60 */
            perMinute: number;
            /** @default 10000 */
            timeoutMs: number;
            /** @default 1000 */
            maxRows: number;
            /**
             * @description 质量检查一次最多读过的行数；0 为不许读
             * @default 100000
             */
            checkRows: number;
            /** @default null */
            quietFrom: string | null;
            /** @default null */
            quietUntil: string | null;
        };
        ConnectionLogicalBodyInput: {
            maxConcurrent: number;
            perMinute: number;
            timeoutMs: number;
            maxRows: number;
            /** @description 质量检查一次最多读过的行数；0 为不许读 */
            checkRows?: number;
            quietFrom: string | null;
            quietUntil: string | null;
            /** @enum {string} */
            state: "active" | "paused";
        };
        ConnectionNewSourceInput: {
            name: string;
            /** @default null */
            system: string | null;
            /** @default  */
            note: string;
            config: {
                [key: string]: unknown;
            };
            secret?: {
                [key: string]: unknown;
            };
            kind: string;
            provider: string;
        };
        ConnectionSourceChangeInput: {
            name: string;
            /** @default null */
            system: string | null;
            /** @default  */
            note: string;
            config: {
                [key: string]: unknown;
            };
            secret?: {
                [key: string]: unknown;
            };
        };
        ConnectionStartRunInput: {
            /** @description 补采起点：日期或增量字段的值 */
            since?: string;
            /** @description 不受允许时段限制 */
            anyway?: boolean;
        };
        CleansingStepInput: {
            id: string;
            kind: string;
            params: {
                [key: string]: unknown;
            };
            off?: boolean;
            note?: string;
        };
        CleansingGoldenInput: {
            id: string;
            name: string;
            input: {
                [key: string]: string | null;
            };
            expect: {
                /** @constant */
                outcome: "kept";
                values: {
                    [key: string]: string | null;
                };
            } | {
                /** @constant */
                outcome: "rejected";
            } | {
                /** @constant */
                outcome: "dropped";
            };
        };
        CleansingDefinitionInput: {
            steps: components["schemas"]["CleansingStepInput"][];
            golden: components["schemas"]["CleansingGoldenInput"][];
        };
        CleansingTriggerInput: {
            /** @constant */
            kind: "manual";
        } | {
            /** @constant */
            kind: "version";
        } | {
            /** @constant */
            kind: "clock";
            cron: string;
        };
        CleansingCreateInput: {
            name: string;
            /** @default  */
            description: string;
            input: string;
            /** @default null */
            output: string | null;
            /** @default  */
            outputName: string;
            /**
             * @default {
             *       "steps": [],
             *       "golden": []
             *     }
             */
            definition: components["schemas"]["CleansingDefinitionInput"];
        };
        CleansingEditInput: {
            name?: string;
            description?: string;
            trigger?: components["schemas"]["CleansingTriggerInput"];
        };
        CleansingDraftInput: {
            definition: components["schemas"]["CleansingDefinitionInput"];
            revision: number;
        };
        CleansingPreviewBodyInput: {
            definition?: components["schemas"]["CleansingDefinitionInput"];
            /** @default null */
            step: number | null;
            /**
             * @default first
             * @enum {string}
             */
            sample: "first" | "random";
            /** @default 500 */
            rows: number;
            /** @default 1 */
            seed: number;
            /** @default false */
            touched: boolean;
            /** @default 50 */
            limit: number;
        };
        TicketDoubtBodyInput: {
            /** @description 查询或核验回答中的存证编号 evidence */
            call: string;
            key: {
                [key: string]: string;
            };
            /**
             * @description 有疑义的数据项；不填表示整条记录
             * @default []
             */
            columns: string[];
            /** @enum {string} */
            problem: "wrong" | "incomplete" | "inconsistent" | "outdated" | "other";
            note: string;
            /**
             * @description 建议值：数据项 → 值
             * @default {}
             */
            expected: {
                [key: string]: string;
            };
        };
        QualityRuleDraftInput: {
            kind: string;
            /** @default [] */
            columns: string[];
            /** @default {} */
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity?: "error" | "warning" | "info";
            weight?: number;
            title?: string;
            enabled?: boolean;
            library?: string | null;
            owner?: string | null;
            tolerance?: ({
                /** @constant */
                unit: "rows";
                value: number;
            } | {
                /** @constant */
                unit: "share";
                value: number;
            }) | null;
            pack?: string | null;
        };
        QualitySettingInput: {
            weights: {
                "\u89C4\u8303\u6027": number;
                "\u5B8C\u6574\u6027": number;
                "\u51C6\u786E\u6027": number;
                "\u4E00\u81F4\u6027": number;
                "\u65F6\u6548\u6027": number;
                "\u53EF\u8BBF\u95EE\u6027": number;
            };
            threshold: number;
            /** @enum {string} */
            notRunnable: "fail" | "na";
            oneVote: boolean;
            /** @enum {string} */
            orgWeight: "rows" | "equal";
            /** @default 10 */
            keepChecks: number;
            /**
             * @default ed25519
             * @enum {string}
             */
            signature: "ed25519" | "sm2";
        };
        QualityPackRuleInput: {
            /** @description 规则库中的编号 */
            library: string;
            /** @default {} */
            params: {
                [key: string]: unknown;
            };
            /**
             * @default error
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @default 1 */
            weight: number;
            /** @default null */
            tolerance: ({
                /** @constant */
                unit: "rows";
                value: number;
            } | {
                /** @constant */
                unit: "share";
                value: number;
            }) | null;
            /**
             * @description 其余各列的数据元，依次
             * @default []
             */
            with: string[];
        };
        TicketRoutingInput: {
            column: string;
            units: {
                [key: string]: string;
            };
        };
        TicketActInput: {
            /** @enum {string} */
            action: "dispatch" | "sign" | "decline" | "transfer" | "fix" | "submit" | "dispute" | "uphold" | "overrule";
            /** @default  */
            reason: string;
            /** @description 派发、转办：部门 */
            to?: string;
            /** @description 异议成立：规则本身不适用，而不只是这些记录 */
            whole?: boolean;
        };
        TicketActManyInput: {
            /** @enum {string} */
            action: "dispatch" | "sign" | "decline" | "transfer" | "fix" | "submit" | "dispute" | "uphold" | "overrule";
            /** @default  */
            reason: string;
            /** @description 派发、转办：部门 */
            to?: string;
            /** @description 异议成立：规则本身不适用，而不只是这些记录 */
            whole?: boolean;
            tickets: string[];
        };
        VerificationFieldInput: {
            name: string;
            /** @enum {string} */
            kind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
            /** @default null */
            codeList: string | null;
            /** @description 数据集 → 字段 */
            columns: {
                [key: string]: string;
            };
            /**
             * @description 权威来源（数据集），以其为准
             * @default null
             */
            authority: string | null;
        };
        VerificationPlanBodyInput: {
            name: string;
            /** @enum {string} */
            objectType: "person" | "enterprise" | "place" | "other";
            /** @enum {string} */
            keyKind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
            sources: {
                dataset: string;
                key: string;
            }[];
            fields: components["schemas"]["VerificationFieldInput"][];
            /** @default true */
            follow: boolean;
        };
        VerificationSettleInput: {
            /** @description 以哪个来源为准；null 表示不算冲突 */
            dataset: string | null;
            reason: string;
        };
        OpendataPublishInput: {
            dataset: string;
            columns?: string[];
            /** @default 公共数据开放许可（免费、注明来源） */
            licence: string;
        };
        OpendataWithdrawInput: {
            reason: string;
        };
        SharingApplicationFormInput: {
            service: string;
            /** @description 用来调用的应用 */
            client: string;
            /** @description 使用用途：调用时须一致 */
            purpose: string;
            /** @description 使用依据 */
            basis: string;
            /** @description 使用场景 */
            scenario: string;
            /** @description 使用范围 */
            scope: string;
            /**
             * @description 共享方式
             * @default 接口
             * @enum {string}
             */
            shareMode: "接口" | "批量交换" | "文件下载";
            /**
             * Format: date
             * @description 使用时限：开始
             */
            validFrom: string;
            /**
             * Format: date
             * @description 使用时限：截止
             */
            validTo: string;
            fields: {
                name: string;
                /** @default false */
                plain: boolean;
            }[];
            /** @description 使用系统 */
            system: string;
            dailyQuota: number;
            /** @default [] */
            addresses: string[];
            /** @description 调用方式；省略时为服务提供的全部方式，能核验的不必查询 */
            modes?: ("query" | "verify")[];
            /** @description 经办人及联系方式 */
            contact: string;
            /** @constant */
            warranty: true;
        };
        SharingWithdrawApplicationInput: {
            comment: string;
        };
        SharingQueryCallInput: {
            /** @description 授权单号；省略时按用途匹配 */
            grant?: string;
            /** @description 使用用途，须与授权一致 */
            purpose: string;
            /** @description 业务事项名称或编码 */
            matter: string;
            /** @description 经办人在本单位的工号或账号 */
            operator: string;
            /** @description 业务系统名称 */
            system: string;
            /** @description 查询键：数据项 → 值 */
            key: {
                [key: string]: string;
            };
            /** @description 省略时返回全部授权数据项 */
            fields?: string[];
        };
        SharingVerifyCallInput: {
            /** @description 授权单号；省略时按用途匹配 */
            grant?: string;
            /** @description 使用用途，须与授权一致 */
            purpose: string;
            /** @description 业务事项名称或编码 */
            matter: string;
            /** @description 经办人在本单位的工号或账号 */
            operator: string;
            /** @description 业务系统名称 */
            system: string;
            /** @description 查询键：数据项 → 值 */
            key: {
                [key: string]: string;
            };
            /** @description 待核验的数据项 → 值 */
            expect: {
                [key: string]: string;
            };
        };
        SharingChangeGrantInput: {
            /** @enum {string} */
            action: "suspend" | "resume" | "terminate";
            reason: string;
            /**
             * Format: date
             * @description 整改期限，暂停时必填
             */
            rectifyBy?: string;
        };
        SharingRecallFormInput: {
            /** @description 更正后的数据版本 */
            version: string;
            /** @description 含错误值的版本；省略时为更正前的一版 */
            base?: string;
            /** @description 只追溯这些字段的更正 */
            columns?: string[];
            reason: string;
        };
        SharingPublishServiceInput: {
            dataset: string;
            keyColumns: string[];
            fields?: string[];
            modes?: ("query" | "verify")[];
        };
        SharingChangeServiceInput: {
            /** @enum {string} */
            action: "suspend" | "resume" | "stop";
            /** @description 原因 */
            reason: string;
            /** @description 停止仍有授权的服务时：与需求部门协商及主管部门备案情况（条例第二十七条） */
            agreement?: string;
        };
        LifecycleHoldFormInput: {
            dataset: string;
            /** @default null */
            version: string | null;
            reason: string;
            basis: string;
        };
        LifecycleRuleFormInput: {
            keepMonths: number | null;
            archiveMonths: number | null;
            keepVersions: number | null;
            /** @enum {string} */
            since: "published" | "revoked";
            basis: string;
            /** @default null */
            dataset: string | null;
            /** @default null */
            grade: number | null;
        };
        LifecycleDestructionFormInput: {
            dataset: string;
            versions: string[];
            reason: string;
            basis: string;
        };
        OnboardingColumnInput: {
            name: string;
            title: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            required: boolean;
            key: boolean;
            format?: string;
            /** @description 表示“无值”的文字 */
            missing?: string[];
            codeList?: string;
            element?: string;
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            mask?: string;
            /** @description false：不入库 */
            keep: boolean;
            semantic: string;
            confidence: number;
            reason: string;
        };
        OnboardingRuleInput: {
            kind: string;
            columns: string[];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity?: "error" | "warning" | "info";
            weight?: number;
            title?: string;
            enabled?: boolean;
            library?: string | null;
            tolerance?: {
                /** @enum {string} */
                unit: "rows" | "share";
                value: number;
            } | null;
            /** @description 来自数据元的规则包 */
            pack?: string | null;
            /** @description false：不启用 */
            keep: boolean;
            confidence: number;
            reason: string;
        };
        OnboardingClaimInput: {
            item: string;
            /**
             * @description 引用自数源部门 · 依法重复采集
             * @enum {string}
             */
            kind: "reuse" | "justified";
            /** @default  */
            reason: string;
            /** @default  */
            basisTitle: string;
            /** @default  */
            basisArticle: string;
        };
        OnboardingProposalInput: {
            name: string;
            abstract: string;
            frontCode: string;
            theme: string;
            region: string;
            updateCycle: string;
            shareType: 1 | 2 | 3;
            shareMode: string;
            shareScope: string;
            usePurpose: string;
            useConditions: string;
            openType: 1 | 2 | 3;
            openConditions: string;
            dataLevel: 1 | 2 | 3 | 4;
            keywords: string[];
            columns: components["schemas"]["OnboardingColumnInput"][];
            rules: components["schemas"]["OnboardingRuleInput"][];
            /**
             * @description 数源在其他部门的数据项，为何入库（条例第十九条）
             * @default []
             */
            claims: components["schemas"]["OnboardingClaimInput"][];
            /**
             * @description 名称、分类、主题、更新周期的把握与依据
             * @default {}
             */
            guesses: {
                [key: string]: {
                    confidence: number;
                    reason: string;
                };
            };
        };
        OnboardingProposeInput: {
            upload: string;
            /** @description 机构编号或统一社会信用代码；省略时为本部门 */
            provider?: string;
            /** @description 主键数据项（字段名或名称），多项用逗号分隔 */
            key?: string;
        };
        OnboardingEditInput: {
            revision: number;
            proposal: components["schemas"]["OnboardingProposalInput"];
        };
        OnboardingRevisionInput: {
            revision: number;
        };
        OnboardingSubmitInput: {
            revision: number;
            /** @description 保密风险评估 */
            secrecyReview: {
                /** Format: date */
                date: string;
                person: string;
                /** @enum {string} */
                conclusion: "pass" | "fail" | "not-involved";
                /** @default  */
                note: string;
            };
            /** @description 个人信息保护影响评估 */
            privacyReview: {
                /** Format: date */
                date: string;
                person: string;
                /** @enum {string} */
                conclusion: "pass" | "fail" | "not-involved";
                /** @default  */
                note: string;
            };
        };
        IdentityRoleGrantInput: {
            roles: ("bureau" | "provider" | "consumer" | "cdo" | "security" | "sysadmin" | "auditor" | "public")[];
        };
        StandardsColumnTypeWantedInput: {
            name: string;
            /** @default [] */
            synonyms: string[];
            /** @default [] */
            english: string[];
            /** @default [] */
            pinyins: string[];
            /** @default [] */
            initials: string[];
            /** @default null */
            pattern: string | null;
            /** @default null */
            codeList: string | null;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            grade: 1 | 2 | 3 | 4;
            /** @default null */
            mask: string | null;
        };
        SharingResubmitApplicationInput: {
            service: string;
            /** @description 用来调用的应用 */
            client: string;
            /** @description 使用用途：调用时须一致 */
            purpose: string;
            /** @description 使用依据 */
            basis: string;
            /** @description 使用场景 */
            scenario: string;
            /** @description 使用范围 */
            scope: string;
            /**
             * @description 共享方式
             * @default 接口
             * @enum {string}
             */
            shareMode: "接口" | "批量交换" | "文件下载";
            /**
             * Format: date
             * @description 使用时限：开始
             */
            validFrom: string;
            /**
             * Format: date
             * @description 使用时限：截止
             */
            validTo: string;
            fields: {
                name: string;
                /** @default false */
                plain: boolean;
            }[];
            /** @description 使用系统 */
            system: string;
            dailyQuota: number;
            /** @default [] */
            addresses: string[];
            /** @description 调用方式；省略时为服务提供的全部方式，能核验的不必查询 */
            modes?: ("query" | "verify")[];
            /** @description 经办人及联系方式 */
            contact: string;
            /** @constant */
            warranty: true;
            revision: number;
        };
        Problem: {
            /** @description 错误说明的地址 */
            type: string;
            /** @description 中文说明：先说做不到什么，再引出有问题的值，最后说应当怎样 */
            title: string;
            title_en: string;
            status: number;
            /** @description 稳定的错误代码，见错误代码表 */
            code: string;
            /** @description 说明中引用的值 */
            params: {
                [key: string]: unknown;
            };
            /** @description 每个有误的字段及说明 */
            fields?: {
                [key: string]: string;
            };
            /** @description 程序继续处理所需的内容 */
            data?: unknown;
            /** @description 请求编号，报障时请一并提供 */
            requestId: string;
        };
        IdentityActors: {
            items: {
                id: string;
                name: string;
            }[];
        };
        IdentityDivision: {
            code: string;
            name: string;
            /** @description 1 省 2 市 3 县 4 乡 5 村 */
            level: number;
            parent: string | null;
            validFrom: string | null;
            /** @description 停用日期：自该日起不再有效 */
            validTo: string | null;
        };
        IdentityDivisionImport: {
            /** @description 含表头 code,name[,valid_from,valid_to] 的 CSV 文本 */
            csv?: string;
            divisions?: {
                code: string;
                name: string;
                validFrom?: string | null;
                validTo?: string | null;
            }[];
        };
        IdentityDivisionImported: {
            inserted: number;
            updated: number;
            unchanged: number;
        };
        IdentityOrg: {
            id: string;
            /** @description 统一社会信用代码 */
            code: string;
            name: string;
            kind: string;
            region: string;
            parent: string | null;
            /** @description 政务数据共享工作机构负责人 */
            sharingHead: string | null;
            /** @description 首席数据官 */
            cdo: string | null;
            /** @description 联系人 */
            contact: string | null;
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        IdentityOrgCreate: {
            name: string;
            code: string;
            region: string;
            /**
             * @description bureau 数据管理部门；government 人民政府；department 政府部门；party 党委部门；court 人大、政协、监察、法院、检察院；institution 事业单位；utility 公共企业；enterprise 企业；social 社会组织；other 其他
             * @enum {string}
             */
            kind: "bureau" | "government" | "department" | "party" | "court" | "institution" | "utility" | "enterprise" | "social" | "other";
            parent?: string | null;
        };
        IdentityOrgEdit: {
            name?: string;
            region?: string;
            /**
             * @description bureau 数据管理部门；government 人民政府；department 政府部门；party 党委部门；court 人大、政协、监察、法院、检察院；institution 事业单位；utility 公共企业；enterprise 企业；social 社会组织；other 其他
             * @enum {string}
             */
            kind?: "bureau" | "government" | "department" | "party" | "court" | "institution" | "utility" | "enterprise" | "social" | "other";
            parent?: string | null;
            enabled?: boolean;
        };
        IdentityOrgOfficers: {
            sharingHead?: string | null;
            cdo?: string | null;
            contact?: string | null;
        };
        IdentityDepartment: {
            id: string;
            org: string;
            name: string;
            enabled: boolean;
        };
        IdentityDepartmentCreate: {
            name: string;
        };
        IdentityDepartmentEdit: {
            name?: string;
            enabled?: boolean;
        };
        IdentityClient: {
            id: string;
            appKey: string;
            name: string;
            org: string;
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        IdentityClientDetail: {
            id: string;
            appKey: string;
            name: string;
            org: string;
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
            keys: {
                id: string;
                /** Format: date-time */
                createdAt: string;
                validUntil: string | null;
            }[];
        };
        IdentityClientCreate: {
            name: string;
            org: string;
        };
        IdentityClientSecret: {
            id: string;
            appKey: string;
            /** @description 密钥，只显示这一次 */
            secret: string;
        };
        IdentityKeyRotation: {
            /**
             * @description 旧密钥继续有效的天数
             * @default 7
             */
            overlapDays: number;
        };
        IdentityRotatedKey: {
            id: string;
            appKey: string;
            /** @description 密钥，只显示这一次 */
            secret: string;
            /**
             * Format: date-time
             * @description 旧密钥有效期至
             */
            oldValidUntil: string;
        };
        IdentityOidcProvider: {
            id: string;
            name: string;
        };
        IdentityOidcProviderCreate: {
            id: string;
            name: string;
            /**
             * Format: uri
             * @description 认证服务地址，支持自动发现
             */
            issuer: string;
            clientId: string;
            clientSecret: string;
            /** @default openid */
            scope: string;
            /**
             * @description 与登录名相同的声明；为空时只接受预先关联的账号
             * @default null
             */
            claim: string | null;
            /**
             * Format: uri
             * @description 本平台对外地址，回调为 {baseUrl}/v1/identity/oidc/{id}/callback
             */
            baseUrl: string;
        };
        IdentityOidcProviderEdit: {
            name?: string;
            /**
             * Format: uri
             * @description 认证服务地址，支持自动发现
             */
            issuer?: string;
            clientId?: string;
            clientSecret?: string;
            scope?: string;
            /** @description 与登录名相同的声明；为空时只接受预先关联的账号 */
            claim?: string | null;
            /**
             * Format: uri
             * @description 本平台对外地址，回调为 {baseUrl}/v1/identity/oidc/{id}/callback
             */
            baseUrl?: string;
            enabled?: boolean;
        };
        IdentityOidcProviderSettings: {
            id: string;
            name: string;
            issuer: string;
            clientId: string;
            scope: string;
            claim: string | null;
            baseUrl: string;
            /** @description 在认证服务登记的回调地址 */
            callback: string;
            enabled: boolean;
        };
        IdentityOidcProviderTest: {
            issuer: string;
            authorizationEndpoint: string;
            tokenEndpoint: string;
            /** @description 签名公钥个数 */
            keys: number;
            warnings: string[];
        };
        IdentityOidcLink: {
            provider: string;
            /** @description 认证服务中的用户标识 sub */
            subject: string;
        };
        IdentityLogin: {
            login: string;
            password: string;
        };
        IdentitySubject: {
            kind: string;
            id: string;
            name: string;
            org: string | null;
            roles: string[];
            /** @description 区划代码前缀 */
            region: string;
        };
        IdentitySignedIn: {
            subject: components["schemas"]["IdentitySubject"];
            /** @description 供程序使用的令牌；浏览器使用 Cookie */
            token: string;
            csrf: string;
            /** @description 须先修改初始密码 */
            mustChange: boolean;
        };
        IdentityMe: {
            subject: components["schemas"]["IdentitySubject"];
            roles: {
                id: string;
                zh: string;
                en: string;
            }[];
            /** @description 可以执行的操作，供界面显示菜单 */
            actions: string[];
            mustChange: boolean;
        };
        IdentitySession: {
            id: string;
            via: string;
            address: string;
            agent: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            seenAt: string;
            current: boolean;
        };
        IdentityPasswordChange: {
            current: string;
            password: string;
        };
        IdentityRole: {
            id: string;
            zh: string;
            en: string;
            duties: string[];
            needsOrg: boolean;
            /** @description 不能由同一账号兼任的角色 */
            excludes: string[];
        };
        IdentityUser: {
            id: string;
            login: string;
            name: string;
            org: string | null;
            orgName: string | null;
            department: string | null;
            /** @description 已脱敏 */
            mobile: string | null;
            roles: string[];
            enabled: boolean;
            /** @description 下次登录须修改密码 */
            mustChange: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        IdentityUserCreate: {
            login: string;
            name: string;
            org?: string | null;
            department?: string | null;
            mobile?: string | null;
        };
        IdentityUserCreated: {
            user: components["schemas"]["IdentityUser"];
            /** @description 初始密码，只显示这一次 */
            password: string;
        };
        IdentityUserEdit: {
            name?: string;
            org?: string;
            department?: string | null;
            mobile?: string | null;
        };
        IdentityPasswordReset: {
            /** @description 新的初始密码，只显示这一次 */
            password: string;
            /** @description 三员账号：待安全保密员启用 */
            held: boolean;
        };
        WorkflowTransition: {
            id: string;
            object: string;
            ref: string;
            fromState: string;
            toState: string;
            action: string;
            actor: string;
            actorName: string;
            org: string | null;
            reason: string;
            remarks: {
                [key: string]: string;
            };
            /** Format: date-time */
            at: string;
        };
        WorkflowCopy: {
            id: string;
            flow: string;
            kind: string;
            ref: string;
            title: string;
            state: string;
            byName: string;
            comment: string;
            /** Format: date-time */
            at: string;
        };
        WorkflowLevel: {
            name: string;
            /** @enum {string} */
            mode: "all" | "any";
            clock: string | null;
            assignees: {
                /** @enum {string} */
                role: "bureau" | "provider" | "consumer" | "cdo" | "security";
                /** @enum {string} */
                relation: "initiator-org" | "provider-org" | "any";
            }[];
            /** @default null */
            gate: ("secrecy" | "privacy") | null;
            /** @default null */
            when: string | null;
            /** @default false */
            mayRepeat: boolean;
            /** @default [] */
            copies: {
                /** @enum {string} */
                role: "bureau" | "provider" | "consumer" | "cdo" | "security";
                /** @enum {string} */
                relation: "initiator-org" | "provider-org" | "any";
            }[];
        };
        WorkflowDefinitionVerdict: {
            fault: string | null;
        };
        WorkflowDefinition: {
            kind: string;
            version: number;
            title: string;
            levels: components["schemas"]["WorkflowLevel"][];
            active: boolean;
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
            running: number;
            conditions: {
                [key: string]: string;
            };
        };
        WorkflowExtension: {
            id: string;
            timer: string;
            days: number;
            reason: string;
            /** @enum {string} */
            state: "requested" | "granted" | "refused";
            requestedBy: string;
            /** Format: date-time */
            requestedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            comment: string;
        };
        WorkflowTimer: {
            id: string;
            rule: string;
            ruleName: string;
            article: string;
            ref: string;
            title: string;
            link: string;
            role: string;
            org: string | null;
            startedOn: string;
            days: number;
            extended: number;
            dueOn: string;
            escalateOn: string;
            pausedOn: string | null;
            pausedDays: number;
            /** @enum {string} */
            pause: "none" | "pause" | "restart";
            extensionLeft: number;
            provisional: boolean;
            /** @enum {string} */
            colour: "green" | "yellow" | "orange" | "red";
            /** @enum {string} */
            state: "running" | "paused" | "stopped";
            order: string | null;
            /** Format: date-time */
            startedAt: string;
            stoppedAt: string | null;
            extensions: components["schemas"]["WorkflowExtension"][];
        };
        WorkflowLateness: {
            org: string | null;
            rule: string;
            ruleName: string;
            due: number;
            late: number;
            lateDays: number;
            timers: string[];
        };
        WorkflowAct: {
            /** @constant */
            action: "approve";
            /** @default  */
            comment: string;
            remarks?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            action: "return";
            comment: string;
            remarks?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            action: "reject";
            comment: string;
            remarks?: {
                [key: string]: string;
            };
        } | {
            /** @constant */
            action: "transfer";
            comment: string;
            user: string;
        } | {
            /** @constant */
            action: "add-sign";
            comment: string;
            /** @enum {string} */
            role: "bureau" | "provider" | "consumer" | "cdo" | "security";
            org: string | null;
        };
        WorkflowActMany: {
            tasks: string[];
            /** @enum {string} */
            action: "approve" | "return" | "reject";
            /** @default  */
            comment: string;
        };
        WorkflowActOutcome: {
            task: string;
            done: boolean;
            state: string | null;
            code: string | null;
            title: string | null;
        };
        WorkflowFlowTask: {
            id: string;
            level: number;
            levelName: string;
            role: string;
            org: string | null;
            assignee: string | null;
            /** @enum {string} */
            origin: "level" | "transferred" | "added";
            /** @enum {string} */
            state: "open" | "approved" | "returned" | "rejected" | "transferred" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            decidedBy: string | null;
            decidedByName: string | null;
            comment: string;
            remarks: {
                [key: string]: string;
            };
        };
        WorkflowTask: {
            id: string;
            level: number;
            levelName: string;
            role: string;
            org: string | null;
            assignee: string | null;
            /** @enum {string} */
            origin: "level" | "transferred" | "added";
            /** @enum {string} */
            state: "open" | "approved" | "returned" | "rejected" | "transferred" | "cancelled";
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            decidedBy: string | null;
            decidedByName: string | null;
            comment: string;
            remarks: {
                [key: string]: string;
            };
            flow: string;
            kind: string;
            ref: string;
            title: string;
            flowOrg: string;
            initiatorName: string;
            facts: {
                [key: string]: string;
            };
            rule: string | null;
            dueOn: string | null;
            colour: ("green" | "yellow" | "orange" | "red") | null;
        };
        WorkflowTaskCounts: {
            open: number;
            warned: number;
            overdue: number;
            done: number;
        };
        WorkflowFlow: {
            id: string;
            kind: string;
            version: number;
            ref: string;
            title: string;
            org: string;
            provider: string | null;
            initiator: string;
            initiatorName: string;
            level: number;
            /** @enum {string} */
            state: "running" | "approved" | "returned" | "rejected" | "withdrawn";
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
            facts: {
                [key: string]: string;
            };
            levels: components["schemas"]["WorkflowLevel"][];
            tasks: components["schemas"]["WorkflowFlowTask"][];
            history: components["schemas"]["WorkflowTransition"][];
        };
        WorkflowLimitBody: {
            days: number;
            /** @default  */
            region: string;
            /** @default null */
            extension: number | null;
            /**
             * @default none
             * @enum {string}
             */
            pause: "none" | "pause" | "restart";
            /** @default  */
            source: string;
        };
        WorkflowLocalLimit: {
            region: string;
            days: number;
            extension: number | null;
            /** @enum {string} */
            pause: "none" | "pause" | "restart";
            source: string;
            /** Format: date-time */
            changedAt: string;
        };
        WorkflowLimit: {
            rule: string;
            name: string;
            article: string;
            statutoryDays: number;
            ceiling: number | null;
            localDays: number | null;
            extension: number;
            extensionNeeds: string[];
            pausable: boolean;
            locals: components["schemas"]["WorkflowLocalLimit"][];
            examples: {
                place: string;
                days: number;
                note: string;
            }[];
        };
        WorkflowNotice: {
            id: string;
            title: string;
            body: string;
            link: string;
            /** @enum {string} */
            tone: "info" | "warning" | "alarm";
            /** Format: date-time */
            at: string;
            read: boolean;
        };
        WorkflowNoticeDigest: {
            items: {
                day: string;
                matter: string;
                total: number;
                unread: number;
            }[];
        };
        WorkflowIssueOrder: {
            timer: string;
            demand: string;
            /** @default 3 */
            days: number;
        };
        WorkflowAnswerOrder: {
            answer: string;
            /** @default  */
            proof: string;
        };
        WorkflowJudgeOrder: {
            /** @enum {string} */
            action: "close" | "redo" | "cancel";
            opinion: string;
        };
        WorkflowOrder: {
            id: string;
            number: string;
            timer: string | null;
            title: string;
            link: string;
            role: string;
            org: string | null;
            demand: string;
            answerBy: string;
            /** @enum {string} */
            state: "issued" | "answered" | "closed" | "cancelled";
            issuedByName: string;
            /** Format: date-time */
            issuedAt: string;
            answer: string;
            proof: string;
            answeredByName: string | null;
            answeredAt: string | null;
            opinion: string;
            closedAt: string | null;
            late: boolean;
        };
        WorkflowOrderDetail: {
            id: string;
            number: string;
            timer: string | null;
            title: string;
            link: string;
            role: string;
            org: string | null;
            demand: string;
            answerBy: string;
            /** @enum {string} */
            state: "issued" | "answered" | "closed" | "cancelled";
            issuedByName: string;
            /** Format: date-time */
            issuedAt: string;
            answer: string;
            proof: string;
            answeredByName: string | null;
            answeredAt: string | null;
            opinion: string;
            closedAt: string | null;
            late: boolean;
            history: components["schemas"]["WorkflowTransition"][];
        };
        StandardsCalendarMonth: {
            month: string;
            published: boolean;
            workdays: number;
            days: {
                date: string;
                weekday: number;
                workday: boolean;
                /** @enum {string} */
                kind: "workday" | "weekend" | "holiday" | "makeup";
            }[];
        };
        StandardsDueDate: {
            from: string;
            days: number;
            date: string;
            provisional: boolean;
            note: string;
        };
        StandardsNoticePreview: {
            year: number;
            paper: string;
            off: string[];
            on: string[];
            workdays: number;
            provisional: boolean;
            changes: {
                date: string;
                /** @enum {string} */
                before: "workday" | "weekend" | "holiday" | "makeup";
                /** @enum {string} */
                after: "workday" | "weekend" | "holiday" | "makeup";
            }[];
            months: components["schemas"]["StandardsCalendarMonth"][];
        };
        StandardsCheck: {
            kind: string;
            valid: number;
            invalid: number;
            items: {
                value: string;
                valid: boolean;
                reason?: string;
                warning?: string;
                normalized: string;
                sex?: string | null;
                birth?: string | null;
                region?: string | null;
            }[];
        };
        StandardsCodeList: {
            id: string;
            name: string;
            nameEn: string;
            standard: string;
            /** @enum {string} */
            source: "national" | "local";
            description: string;
            version: number;
            valueCount: number;
            /** Format: date-time */
            updatedAt: string;
        };
        StandardsCodeListDetail: {
            id: string;
            name: string;
            nameEn: string;
            standard: string;
            /** @enum {string} */
            source: "national" | "local";
            description: string;
            version: number;
            valueCount: number;
            /** Format: date-time */
            updatedAt: string;
            versions: {
                version: number;
                validFrom: string;
                note: string;
                added: number;
                changed: number;
                withdrawn: number;
                /** Format: date-time */
                createdAt: string;
                createdBy: string;
            }[];
        };
        StandardsCodeValue: {
            code: string;
            label: string;
            parent: string | null;
            validFrom: string | null;
            validTo: string | null;
        };
        StandardsValueFile: {
            name: string;
            /** Format: base64 */
            content: string;
        };
        StandardsValueFileRead: {
            values: components["schemas"]["StandardsCodeValue"][];
            faults: {
                row: number;
                column: string;
                value: string;
                message: string;
            }[];
        };
        StandardsCodeListDiff: {
            from: string;
            to: string;
            items: {
                code: string;
                /** @enum {string} */
                kind: "added" | "changed" | "withdrawn";
                before: {
                    label: string;
                    parent: string | null;
                } | null;
                after: {
                    label: string;
                    parent: string | null;
                } | null;
            }[];
            complete: boolean;
        };
        StandardsElement: {
            id: string;
            semantic: string | null;
            name: string;
            nameEn: string;
            pinyin: string;
            category: string;
            objectClass: string;
            property: string;
            representation: string;
            dataType: string;
            format: string;
            codeList: string | null;
            identifier: string | null;
            unit: string;
            definition: string;
            synonyms: string[];
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            grade: number;
            mask: string | null;
            /** @enum {string} */
            status: "draft" | "trial" | "standard" | "retired";
            /** @enum {string} */
            source: "bundled" | "local";
            submitter: string;
            version: number;
            /** Format: date-time */
            updatedAt: string;
        };
        StandardsElementVersions: {
            items: {
                version: number;
                content: components["schemas"]["StandardsElement"];
                note: string;
                /** Format: date-time */
                createdAt: string;
                createdBy: string;
            }[];
        };
        StandardsRecognition: {
            semantic: string;
            element: string | null;
            codeList: string | null;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            grade: number;
            mask: string | null;
            rules: {
                kind: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
            confidence: number;
            reason: string;
        };
        StandardsColumnType: {
            semantic: string;
            name: string;
            /** @default [] */
            synonyms: string[];
            /** @default [] */
            english: string[];
            /** @default [] */
            pinyins: string[];
            /** @default [] */
            initials: string[];
            /** @default null */
            pattern: string | null;
            /** @default null */
            codeList: string | null;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            grade: 1 | 2 | 3 | 4;
            /** @default null */
            mask: string | null;
        };
        StandardsBundledType: {
            semantic: string;
            name: string;
            category: string;
            sensitivity: string;
            grade: number;
        };
        CatalogueDataItemBody: {
            title: string;
            /** @default  */
            name: string;
            type: string;
            /** @default null */
            length: number | null;
            /** @default null */
            element: string | null;
            /** @default null */
            codeList: string | null;
            /** @default false */
            key: boolean;
            /** @default false */
            required: boolean;
            /**
             * @default none
             * @enum {string}
             */
            sensitivity: "none" | "personal" | "sensitive";
            /** @default 1 */
            grade: 1 | 2 | 3 | 4;
            /** @default true */
            shareable: boolean;
            /** @default false */
            openable: boolean;
            /** @default  */
            note: string;
            /** @default null */
            precision: number | null;
            /** @default null */
            mask: string | null;
            /** @default false */
            queryable: boolean;
            /** @default true */
            returned: boolean;
            /** @default false */
            updateKey: boolean;
            /** @default false */
            updateMark: boolean;
        };
        CatalogueGate: {
            date: string | "";
            person: string;
            /** @enum {string} */
            conclusion: "pass" | "fail" | "not-involved";
            /** @default  */
            note: string;
        };
        CatalogueBasis: {
            rank: string;
            title: string;
            article: string;
        };
        CatalogueContent: {
            name: string;
            /** @default  */
            abstract: string;
            /** @default  */
            legacyCode: string;
            format: string;
            /** @default  */
            formatType: string;
            updateCycle: string;
            shareType: 1 | 2 | 3;
            /** @default  */
            shareMode: string;
            /** @default  */
            shareScope: string;
            /** @default  */
            usePurpose: string;
            /** @default  */
            useConditions: string;
            /** @default  */
            refusalReason: string;
            /** @default [] */
            basis: components["schemas"]["CatalogueBasis"][];
            openType: 1 | 2 | 3;
            /** @default  */
            openConditions: string;
            /** @default  */
            theme: string;
            /** @default  */
            region: string;
            /** @default general */
            dataClass: string;
            dataLevel: 1 | 2 | 3 | 4;
            /** @default [] */
            keywords: string[];
            /** @default [] */
            relatedCodes: string[];
            /** @default  */
            contact: string;
            /** @default  */
            contactPhone: string;
            /** @default false */
            classified: boolean;
            /** @default null */
            secrecyReview: components["schemas"]["CatalogueGate"] | null;
            /** @default null */
            privacyReview: components["schemas"]["CatalogueGate"] | null;
            /**
             * @default first
             * @enum {string}
             */
            changeCause: "first" | "law" | "duty" | "other";
            /** @default [] */
            duties: string[];
            /** @default [] */
            systems: string[];
            /** @default [] */
            items: components["schemas"]["CatalogueDataItemBody"][];
            /** @default  */
            serviceObject: string;
            /** @default  */
            serviceDomain: string;
            /** @default false */
            certificate: boolean;
            /** @default  */
            indicatorSystem: string;
            /** @default  */
            minimalUnit: string;
            /**
             * @default
             * @enum {string}
             */
            collectMethod: "" | "own" | "professional" | "joint";
            /** @default  */
            collectBasis: string;
            /** @default [] */
            jointOrgs: string[];
            /** @default  */
            sourceTier: string;
            /** @default  */
            mainSource: string;
            /** @default  */
            carrier: string;
            /** @default  */
            spatialScope: string;
            /** @default  */
            timeScope: string;
            /** @default null */
            storageGb: number | null;
            /** @default null */
            recordCount: number | null;
            /** @default  */
            exchangeMode: string;
            /** @default [] */
            permissions: string[];
            /** @default false */
            backflow: boolean;
            /** @default  */
            openMode: string;
            /** @default {} */
            extra: {
                [key: string]: string | number | boolean | null;
            };
        };
        CatalogueCreateEntry: {
            provider: string;
            frontCode: string;
            content: components["schemas"]["CatalogueContent"];
        };
        CatalogueEditEntry: {
            revision: number;
            content: components["schemas"]["CatalogueContent"];
        };
        CatalogueReviseEntry: {
            revision: number;
            /** @enum {string} */
            changeCause: "law" | "duty" | "other";
            reason: string;
            /** Format: date */
            occurredOn?: string;
        };
        CatalogueReason: {
            revision: number;
            reason: string;
        };
        CatalogueDataItem: {
            title: string;
            /** @default  */
            name: string;
            type: string;
            /** @default null */
            length: number | null;
            /** @default null */
            element: string | null;
            /** @default null */
            codeList: string | null;
            /** @default false */
            key: boolean;
            /** @default false */
            required: boolean;
            /**
             * @default none
             * @enum {string}
             */
            sensitivity: "none" | "personal" | "sensitive";
            /** @default 1 */
            grade: 1 | 2 | 3 | 4;
            /** @default true */
            shareable: boolean;
            /** @default false */
            openable: boolean;
            /** @default  */
            note: string;
            /** @default null */
            precision: number | null;
            /** @default null */
            mask: string | null;
            /** @default false */
            queryable: boolean;
            /** @default true */
            returned: boolean;
            /** @default false */
            updateKey: boolean;
            /** @default false */
            updateMark: boolean;
            seq: number;
        };
        CatalogueEntry: {
            name: string;
            /** @default  */
            abstract: string;
            /** @default  */
            legacyCode: string;
            format: string;
            /** @default  */
            formatType: string;
            updateCycle: string;
            shareType: 1 | 2 | 3;
            /** @default  */
            shareMode: string;
            /** @default  */
            shareScope: string;
            /** @default  */
            usePurpose: string;
            /** @default  */
            useConditions: string;
            /** @default  */
            refusalReason: string;
            /** @default [] */
            basis: components["schemas"]["CatalogueBasis"][];
            openType: 1 | 2 | 3;
            /** @default  */
            openConditions: string;
            /** @default  */
            theme: string;
            /** @default  */
            region: string;
            /** @default general */
            dataClass: string;
            dataLevel: 1 | 2 | 3 | 4;
            /** @default [] */
            keywords: string[];
            /** @default [] */
            relatedCodes: string[];
            /** @default  */
            contact: string;
            /** @default  */
            contactPhone: string;
            /** @default false */
            classified: boolean;
            /** @default null */
            secrecyReview: components["schemas"]["CatalogueGate"] | null;
            /** @default null */
            privacyReview: components["schemas"]["CatalogueGate"] | null;
            /**
             * @default first
             * @enum {string}
             */
            changeCause: "first" | "law" | "duty" | "other";
            /** @default [] */
            duties: string[];
            /** @default [] */
            systems: string[];
            items: components["schemas"]["CatalogueDataItem"][];
            /** @default  */
            serviceObject: string;
            /** @default  */
            serviceDomain: string;
            /** @default false */
            certificate: boolean;
            /** @default  */
            indicatorSystem: string;
            /** @default  */
            minimalUnit: string;
            /**
             * @default
             * @enum {string}
             */
            collectMethod: "" | "own" | "professional" | "joint";
            /** @default  */
            collectBasis: string;
            /** @default [] */
            jointOrgs: string[];
            /** @default  */
            sourceTier: string;
            /** @default  */
            mainSource: string;
            /** @default  */
            carrier: string;
            /** @default  */
            spatialScope: string;
            /** @default  */
            timeScope: string;
            /** @default null */
            storageGb: number | null;
            /** @default null */
            recordCount: number | null;
            /** @default  */
            exchangeMode: string;
            /** @default [] */
            permissions: string[];
            /** @default false */
            backflow: boolean;
            /** @default  */
            openMode: string;
            /** @default {} */
            extra: {
                [key: string]: string | number | boolean | null;
            };
            id: string;
            code: string;
            frontCode: string;
            provider: string;
            providerName: string;
            providerCode: string;
            /** @enum {string} */
            state: "draft" | "reviewing" | "published" | "returned" | "revoked";
            revision: number;
            version: number;
            head: boolean;
            live: boolean;
            attached: boolean;
            resourceCount: number;
            /** Format: date-time */
            updatedAt: string;
            publishedAt: string | null;
            remarks: {
                [key: string]: string;
            };
            flow: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            updatedBy: string;
        };
        CatalogueEntryLine: {
            id: string;
            code: string;
            frontCode: string;
            provider: string;
            providerName: string;
            providerCode: string;
            /** @enum {string} */
            state: "draft" | "reviewing" | "published" | "returned" | "revoked";
            revision: number;
            version: number;
            head: boolean;
            live: boolean;
            attached: boolean;
            resourceCount: number;
            /** Format: date-time */
            updatedAt: string;
            publishedAt: string | null;
            name: string;
            abstract: string;
            format: string;
            updateCycle: string;
            shareType: number;
            openType: number;
            theme: string;
            region: string;
            dataLevel: number;
            itemCount: number;
        };
        CatalogueFacets: {
            [key: string]: {
                [key: string]: number;
            };
        };
        CataloguePublicEntry: {
            id: string;
            code: string;
            name: string;
            abstract: string;
            provider: string;
            providerName: string;
            format: string;
            updateCycle: string;
            openType: number;
            openConditions: string;
            theme: string;
            region: string;
            keywords: string[];
            attached: boolean;
            publishedAt: string | null;
            items: {
                title: string;
                type: string;
                /** @default  */
                note: string;
            }[];
        };
        CataloguePublicLine: {
            id: string;
            code: string;
            name: string;
            abstract: string;
            provider: string;
            providerName: string;
            format: string;
            updateCycle: string;
            openType: number;
            openConditions: string;
            theme: string;
            region: string;
            keywords: string[];
            attached: boolean;
            publishedAt: string | null;
        };
        CatalogueFigure: {
            count: number;
            /** @description query of /v1/catalogue/entries that opens the counted rows */
            list: string;
        };
        CatalogueBookRule: {
            /**
             * @description 数据逾期未更新时：计为未挂接，或仍计为已挂接
             * @enum {string}
             */
            staleAs: "unattached" | "attached";
        };
        CatalogueBookLine: {
            key: string;
            label: string | null;
            published: components["schemas"]["CatalogueFigure"];
            attached: components["schemas"]["CatalogueFigure"];
            unattached: components["schemas"]["CatalogueFigure"];
            /** @description attached, the data older than its update cycle */
            stale: components["schemas"]["CatalogueFigure"];
            used: components["schemas"]["CatalogueFigure"];
            /** @description attached and never used */
            unused: components["schemas"]["CatalogueFigure"];
            /** @description attached with resources outside the platform only: use cannot be counted */
            uncounted: components["schemas"]["CatalogueFigure"];
            /** @description a time limit about the entry has passed */
            overdue: components["schemas"]["CatalogueFigure"];
            /** @description attached ÷ published, stale ones as staleAs says; null when nothing is published */
            attachRate: number | null;
            /** @description used ÷ (attached − uncounted); null when no use can be counted */
            usageRate: number | null;
        };
        CatalogueBook: {
            /** @enum {string} */
            by: "provider" | "tier" | "region" | "theme" | "level" | "kind" | "month";
            /**
             * @description 数据逾期未更新时：计为未挂接，或仍计为已挂接
             * @enum {string}
             */
            staleAs: "unattached" | "attached";
            published: components["schemas"]["CatalogueFigure"];
            attached: components["schemas"]["CatalogueFigure"];
            unattached: components["schemas"]["CatalogueFigure"];
            /** @description attached, the data older than its update cycle */
            stale: components["schemas"]["CatalogueFigure"];
            used: components["schemas"]["CatalogueFigure"];
            /** @description attached and never used */
            unused: components["schemas"]["CatalogueFigure"];
            /** @description attached with resources outside the platform only: use cannot be counted */
            uncounted: components["schemas"]["CatalogueFigure"];
            /** @description a time limit about the entry has passed */
            overdue: components["schemas"]["CatalogueFigure"];
            /** @description attached ÷ published, stale ones as staleAs says; null when nothing is published */
            attachRate: number | null;
            /** @description used ÷ (attached − uncounted); null when no use can be counted */
            usageRate: number | null;
            lines: components["schemas"]["CatalogueBookLine"][];
        };
        CatalogueImport: {
            id: string;
            name: string;
            bytes: number;
            /** @enum {string} */
            state: "checking" | "checked" | "offered" | "applying" | "done" | "refused";
            entries: number;
            items: number;
            created: number;
            changed: number;
            unchanged: number;
            refused: number;
            faults: number;
            warnings: string[];
            reason: string | null;
            job: string | null;
            createdByName: string;
            /** @description 目录的提供部门 */
            org: string | null;
            /** @description 由管理部门代录入 */
            proxy: boolean;
            /** @description 确认代录入的人 */
            takenByName: string | null;
            takenAt: string | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        CatalogueImportPage: {
            items: components["schemas"]["CatalogueImport"][];
            next: string | null;
        };
        CatalogueApplyImport: {
            /**
             * @description all 全部正确才导入 · rows 正确的逐条导入
             * @enum {string}
             */
            mode: "all" | "rows";
            /**
             * @description 导入后提交审核
             * @default false
             */
            submit: boolean;
        };
        CatalogueRefuseImport: {
            reason: string;
        };
        CatalogueCellFault: {
            seq: number;
            /** @description 行号，表头为 1 */
            row: number;
            /** @description 列号，从 1 起；0 为整行 */
            column: number;
            title: string;
            value: string;
            code: string;
            text: string;
        };
        CatalogueCellFaultPage: {
            items: components["schemas"]["CatalogueCellFault"][];
            next: number | null;
        };
        CatalogueDutyBody: {
            org: string;
            code: string;
            name: string;
            /**
             * @default functions
             * @enum {string}
             */
            kind: "functions" | "power" | "service" | "other";
            /** @default  */
            department: string;
            /** @default  */
            basis: string;
            /** @default null */
            parent: string | null;
        };
        CatalogueDutyChange: {
            code: string;
            name: string;
            /**
             * @default functions
             * @enum {string}
             */
            kind: "functions" | "power" | "service" | "other";
            /** @default  */
            department: string;
            /** @default  */
            basis: string;
            /** @default null */
            parent: string | null;
        };
        CatalogueDuty: {
            org: string;
            code: string;
            name: string;
            /**
             * @default functions
             * @enum {string}
             */
            kind: "functions" | "power" | "service" | "other";
            /** @default  */
            department: string;
            /** @default  */
            basis: string;
            /** @default null */
            parent: string | null;
            id: string;
            mergedInto: string | null;
            retiredAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        CatalogueDutyLine: {
            org: string;
            code: string;
            name: string;
            /**
             * @default functions
             * @enum {string}
             */
            kind: "functions" | "power" | "service" | "other";
            /** @default  */
            department: string;
            /** @default  */
            basis: string;
            /** @default null */
            parent: string | null;
            id: string;
            mergedInto: string | null;
            retiredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description published entries that come from it */
            entries: number;
            /** @description 定数据 lines */
            expected: number;
            /** @description of these without an entry */
            unmatched: number;
        };
        CatalogueEdition: {
            version: number;
            state: string;
            head: boolean;
            live: boolean;
            name: string;
            changeCause: string;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
            publishedAt: string | null;
        };
        CatalogueDifferences: {
            items: {
                path: string;
                before: unknown;
                after: unknown;
            }[];
        };
        CatalogueMergedField: {
            path: string;
            base: unknown;
            mine: unknown;
            theirs: unknown;
            /** @enum {string} */
            from: "mine" | "theirs" | "both" | "joined" | "conflict";
        };
        CatalogueMerge: {
            merged: components["schemas"]["CatalogueContent"];
            base: components["schemas"]["CatalogueContent"];
            current: components["schemas"]["CatalogueEntry"];
            fields: components["schemas"]["CatalogueMergedField"][];
        };
        CatalogueGradingLine: {
            entry: string;
            item: string;
            name: string;
            provider: string;
            /** @enum {string} */
            state: "graded" | "suggested" | "confirmed";
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            suggestedGrade: (1 | 2 | 3 | 4) | null;
            suggestedSensitivity: ("none" | "personal" | "sensitive") | null;
            suggestedMask: string | null;
            semantic: string;
            confidence: number;
            reason: string;
            source: string;
            decidedByName: string | null;
            decidedAt: string | null;
            entryName: string;
            providerName: string;
            revision: number;
        };
        CatalogueGradingCoverageLine: {
            provider: string;
            providerName: string;
            items: number;
            graded: number;
            suggested: number;
            confirmed: number;
            higher: number;
        };
        CatalogueGradingCoverage: {
            unswept: number;
            providers: components["schemas"]["CatalogueGradingCoverageLine"][];
        };
        CatalogueConfirmGrades: {
            decisions: {
                entry: string;
                item: string;
                grade: 1 | 2 | 3 | 4;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                mask?: string | null;
                reason?: string;
            }[];
        };
        CatalogueConfirmed: {
            confirmed: number;
        };
        CatalogueLineageForm: {
            links: {
                item: string;
                sourceEntry: string;
                sourceItem: string;
                /** @enum {string} */
                treatment: "none" | "deidentified" | "aggregated";
                /** @default  */
                method: string;
            }[];
        };
        CatalogueItemGrading: {
            entry: string;
            item: string;
            name: string;
            provider: string;
            /** @enum {string} */
            state: "graded" | "suggested" | "confirmed";
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            suggestedGrade: (1 | 2 | 3 | 4) | null;
            suggestedSensitivity: ("none" | "personal" | "sensitive") | null;
            suggestedMask: string | null;
            semantic: string;
            confidence: number;
            reason: string;
            source: string;
            decidedByName: string | null;
            decidedAt: string | null;
        };
        CatalogueItemSource: {
            item: string;
            sourceEntry: string;
            sourceEntryName: string;
            sourceItem: string;
            /** @enum {string} */
            treatment: "none" | "deidentified" | "aggregated";
            method: string;
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
        };
        CatalogueGradeDecision: {
            id: string;
            item: string;
            kind: string;
            fromGrade: number;
            toGrade: number;
            reason: string;
            byName: string;
            secondName: string | null;
            /** Format: date-time */
            at: string;
        };
        CatalogueEntryGrades: {
            entry: string;
            items: components["schemas"]["CatalogueItemGrading"][];
            floors: {
                item: string;
                grade: 1 | 2 | 3 | 4;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                why: string;
            }[];
            sources: components["schemas"]["CatalogueItemSource"][];
            decisions: components["schemas"]["CatalogueGradeDecision"][];
            classes: {
                tree: string;
                code: string;
            }[];
        };
        CatalogueImportant: {
            id: string;
            entry: string;
            provider: string;
            /** @enum {string} */
            class: "important" | "core";
            /** @enum {string} */
            object: "national-security" | "economy" | "social-order" | "public-interest" | "organisation" | "person";
            /** @enum {string} */
            degree: "extreme" | "serious" | "ordinary";
            reason: string;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "refused" | "removed";
            proposedByName: string;
            /** Format: date-time */
            proposedAt: string;
            decidedByName: string | null;
            decidedAt: string | null;
            comment: string;
        };
        CatalogueImportantLine: {
            id: string;
            entry: string;
            provider: string;
            /** @enum {string} */
            class: "important" | "core";
            /** @enum {string} */
            object: "national-security" | "economy" | "social-order" | "public-interest" | "organisation" | "person";
            /** @enum {string} */
            degree: "extreme" | "serious" | "ordinary";
            reason: string;
            /** @enum {string} */
            state: "proposed" | "confirmed" | "refused" | "removed";
            proposedByName: string;
            /** Format: date-time */
            proposedAt: string;
            decidedByName: string | null;
            decidedAt: string | null;
            comment: string;
            entryName: string;
            entryCode: string;
            providerName: string;
            dataLevel: number;
        };
        CatalogueProposeImportant: {
            entry: string;
            /** @enum {string} */
            object: "national-security" | "economy" | "social-order" | "public-interest" | "organisation" | "person";
            /** @enum {string} */
            degree: "extreme" | "serious" | "ordinary";
            reason: string;
        };
        CatalogueDecideImportant: {
            /** @enum {string} */
            action: "confirm" | "refuse" | "remove";
            /** @default  */
            comment: string;
        };
        CatalogueImpact: {
            objects: {
                [key: string]: string;
            };
            degrees: {
                [key: string]: string;
            };
            classes: {
                [key: string]: {
                    [key: string]: string;
                };
            };
        };
        CatalogueLowering: {
            id: string;
            entry: string;
            item: string;
            provider: string;
            fromGrade: 1 | 2 | 3 | 4;
            toGrade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            fromSensitivity: "none" | "personal" | "sensitive";
            /** @enum {string} */
            toSensitivity: "none" | "personal" | "sensitive";
            reason: string;
            /** @enum {string} */
            state: "requested" | "half" | "granted" | "refused" | "withdrawn";
            requestedBy: string;
            requestedByName: string;
            /** Format: date-time */
            requestedAt: string;
            signatures: {
                /** @enum {string} */
                office: "cdo" | "security";
                user: string;
                name: string;
                comment: string;
                at: string;
            }[];
        };
        CatalogueLoweringLine: {
            id: string;
            entry: string;
            item: string;
            provider: string;
            fromGrade: 1 | 2 | 3 | 4;
            toGrade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            fromSensitivity: "none" | "personal" | "sensitive";
            /** @enum {string} */
            toSensitivity: "none" | "personal" | "sensitive";
            reason: string;
            /** @enum {string} */
            state: "requested" | "half" | "granted" | "refused" | "withdrawn";
            requestedBy: string;
            requestedByName: string;
            /** Format: date-time */
            requestedAt: string;
            signatures: {
                /** @enum {string} */
                office: "cdo" | "security";
                user: string;
                name: string;
                comment: string;
                at: string;
            }[];
            entryName: string;
            providerName: string;
        };
        CatalogueRequestLowering: {
            entry: string;
            item: string;
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            reason: string;
        };
        CatalogueSignLowering: {
            agree: boolean;
            /** @default  */
            comment: string;
        };
        CatalogueLevel: {
            code: string;
            name: string;
            /** @default  */
            effect: string;
            from: 1 | 2 | 3 | 4;
            to: 1 | 2 | 3 | 4;
            share: 1 | 2 | 3;
            open: 1 | 2 | 3;
        };
        CatalogueSchemeForm: {
            name: string;
            /** @default  */
            basis: string;
            levels: components["schemas"]["CatalogueLevel"][];
            active: boolean;
        };
        CatalogueScheme: {
            name: string;
            /** @default  */
            basis: string;
            levels: components["schemas"]["CatalogueLevel"][];
            active: boolean;
            id: string;
            builtin: boolean;
        };
        CatalogueLevelRule: {
            grade: 1 | 2 | 3 | 4;
            label: string;
            share: 1 | 2 | 3;
            open: 1 | 2 | 3;
            /** @description the stricter scheme; null where the national rules say it */
            shareBy: string | null;
            openBy: string | null;
        };
        CatalogueClassTreeForm: {
            name: string;
            nodes: {
                code: string;
                parent: string | null;
                name: string;
            }[];
        };
        CatalogueClassTree: {
            name: string;
            nodes: {
                code: string;
                parent: string | null;
                name: string;
            }[];
            id: string;
            builtin: boolean;
        };
        CatalogueClasses: {
            classes: {
                tree: string;
                code: string;
            }[];
        };
        CatalogueExpectedBody: {
            duty: string;
            name: string;
            /** @enum {string} */
            kind: "collect" | "produce" | "share";
            /** @default null */
            element: string | null;
            /** @default  */
            note: string;
        };
        CatalogueExpected: {
            duty: string;
            name: string;
            /** @enum {string} */
            kind: "collect" | "produce" | "share";
            /** @default null */
            element: string | null;
            /** @default  */
            note: string;
            id: string;
            org: string;
            entry: string | null;
            matchedBy: string | null;
            matchedAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        CatalogueExpectedLine: {
            duty: string;
            name: string;
            /** @enum {string} */
            kind: "collect" | "produce" | "share";
            /** @default null */
            element: string | null;
            /** @default  */
            note: string;
            id: string;
            org: string;
            entry: string | null;
            matchedBy: string | null;
            matchedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            dutyName: string;
            entryName: string | null;
            /** @description the entry it is matched to is published */
            settled: boolean;
        };
        CatalogueCandidate: {
            id: string;
            code: string;
            name: string;
            state: string;
            likeness: number;
        };
        CatalogueFieldBody: {
            key: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "choice" | "boolean" | "org" | "code";
            label: string;
            /** @default false */
            required: boolean;
            /** @default [] */
            options: string[];
            /** @default null */
            codeList: string | null;
            /** @default [] */
            classes: string[];
            /** @default [] */
            themes: string[];
            /** @default  */
            hint: string;
            /** @default true */
            filterable: boolean;
            /** @default 100 */
            seq: number;
        };
        CatalogueFieldChange: {
            label: string;
            /** @default false */
            required: boolean;
            /** @default [] */
            options: string[];
            /** @default null */
            codeList: string | null;
            /** @default [] */
            classes: string[];
            /** @default [] */
            themes: string[];
            /** @default  */
            hint: string;
            /** @default true */
            filterable: boolean;
            /** @default 100 */
            seq: number;
        };
        CatalogueField: {
            key: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "choice" | "boolean" | "org" | "code";
            label: string;
            /** @default false */
            required: boolean;
            /** @default [] */
            options: string[];
            /** @default null */
            codeList: string | null;
            /** @default [] */
            classes: string[];
            /** @default [] */
            themes: string[];
            /** @default  */
            hint: string;
            /** @default true */
            filterable: boolean;
            /** @default 100 */
            seq: number;
            id: string;
            /** Format: date-time */
            createdAt: string;
            retiredAt: string | null;
        };
        CatalogueResource: {
            id: string;
            entry: string;
            /** @enum {string} */
            kind: "dataset" | "service" | "file" | "stream" | "open";
            ref: string;
            title: string;
            attachedBy: string;
            /** Format: date-time */
            attachedAt: string;
            /** @description 是否有人告知使用情况；平台之外的资源无法统计 */
            counted: boolean;
            uses: number;
            lastUsedAt: string | null;
        };
        CatalogueAttach: {
            /** @enum {string} */
            kind: "service" | "file" | "stream";
            /** Format: uri */
            ref: string;
            title: string;
        };
        CatalogueSystemBody: {
            org: string;
            name: string;
            /** @enum {string} */
            network: "internet" | "government-extranet" | "intranet";
            protection: number;
            /** @enum {string} */
            status: "building" | "running" | "retired";
            /** @default  */
            purpose: string;
            /** @default  */
            department: string;
            /** @default  */
            project: string;
            /** @default  */
            vendor: string;
        };
        CatalogueSystemChange: {
            name: string;
            /** @enum {string} */
            network: "internet" | "government-extranet" | "intranet";
            protection: number;
            /** @enum {string} */
            status: "building" | "running";
            /** @default  */
            purpose: string;
            /** @default  */
            department: string;
            /** @default  */
            project: string;
            /** @default  */
            vendor: string;
        };
        CatalogueSystem: {
            org: string;
            name: string;
            /** @enum {string} */
            network: "internet" | "government-extranet" | "intranet";
            protection: number;
            /** @enum {string} */
            status: "building" | "running" | "retired";
            /** @default  */
            purpose: string;
            /** @default  */
            department: string;
            /** @default  */
            project: string;
            /** @default  */
            vendor: string;
            id: string;
            mergedInto: string | null;
            retiredAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        CatalogueSystemLine: {
            org: string;
            name: string;
            /** @enum {string} */
            network: "internet" | "government-extranet" | "intranet";
            protection: number;
            /** @enum {string} */
            status: "building" | "running" | "retired";
            /** @default  */
            purpose: string;
            /** @default  */
            department: string;
            /** @default  */
            project: string;
            /** @default  */
            vendor: string;
            id: string;
            mergedInto: string | null;
            retiredAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description published entries whose data it holds */
            entries: number;
        };
        CatalogueRelated: {
            code: string;
            id: string | null;
            name: string | null;
        };
        CatalogueChain: {
            duties: components["schemas"]["CatalogueDuty"][];
            systems: components["schemas"]["CatalogueSystem"][];
            resources: components["schemas"]["CatalogueResource"][];
            expected: components["schemas"]["CatalogueExpected"][];
            /** @description 关联资源代码; id null = not of this platform or not visible */
            drawsOn: components["schemas"]["CatalogueRelated"][];
            /** @description published entries that name this one */
            drawnBy: components["schemas"]["CatalogueRelated"][];
        };
        CatalogueLinkRule: {
            /** @enum {string} */
            link: "duty" | "system" | "resource";
            /** @enum {string} */
            demand: "advise" | "require";
            days: number;
        };
        CatalogueLinkRuleChange: {
            /** @enum {string} */
            demand: "off" | "advise" | "require";
            /** @default 20 */
            days: number;
        };
        CatalogueRegisterImport: {
            org: string;
            csv: string;
            /** @default true */
            whole: boolean;
        };
        CatalogueRegisterImported: {
            created: number;
            changed: number;
            unchanged: number;
            faults: {
                /** @description row of the file, header = 1 */
                row: number;
                column: string;
                text: string;
            }[];
        };
        CatalogueReport: {
            /** @enum {string} */
            report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "resource-uncounted" | "use-outside" | "entry-too-wide";
            title: string;
            count: number;
            orgs: {
                org: string;
                count: number;
            }[];
        };
        CatalogueReports: {
            items: components["schemas"]["CatalogueReport"][];
        };
        CatalogueReportRow: {
            id: string;
            /** @enum {string} */
            kind: "duty" | "expected" | "system" | "entry" | "resource";
            code: string;
            name: string;
            org: string;
            orgName: string;
            entry: string | null;
            /** Format: date-time */
            since: string;
            /** @description past the days that the link rule allows */
            overdue: boolean;
        };
        CatalogueTreeNode: {
            /** @description opens the rows as value of the filter; of a class tree as inClass=tree:key */
            key: string;
            parent: string | null;
            label: string;
            count: number;
        };
        CatalogueTree: {
            /** @enum {string} */
            by: "provider" | "theme" | "region" | "class" | "own";
            count: number;
            nodes: components["schemas"]["CatalogueTreeNode"][];
        };
        CatalogueBrokenField: {
            name: string;
            title: string;
            /** @enum {string} */
            change: "removed" | "retyped" | "withheld";
            before: string;
            after: string;
        };
        CatalogueConsent: {
            id: string;
            entry: string;
            version: number;
            name: string;
            org: string;
            refs: string[];
            fields: components["schemas"]["CatalogueBrokenField"][];
            /** @enum {string} */
            state: "waiting" | "accepted" | "objected" | "lapsed" | "cancelled";
            comment: string;
            askedByName: string;
            /** Format: date-time */
            askedAt: string;
            dueOn: string;
            decidedByName: string | null;
            decidedAt: string | null;
        };
        CatalogueAnswerConsent: {
            /** @enum {string} */
            action: "accept" | "object";
            /** @default  */
            comment: string;
        };
        CatalogueFollow: {
            following: boolean;
        };
        CatalogueFollowed: {
            entry: string;
            name: string;
            state: string;
        };
        CatalogueChanges: {
            items: {
                path: string;
                before: unknown;
                after: unknown;
            }[];
            from: number | null;
            to: number;
        };
        CatalogueMarkedText: {
            text: string;
            ranges: number[][];
        };
        CatalogueFound: {
            name: number[][];
            abstract: number[][];
            provider: number[][];
            code: number[][];
            keywords: components["schemas"]["CatalogueMarkedText"][];
            items: components["schemas"]["CatalogueMarkedText"][];
            basis: components["schemas"]["CatalogueMarkedText"][];
        };
        CatalogueSearchExplanation: {
            score: number;
            parts: {
                text: string;
                fields: string[];
                rarity: number;
                strength: number;
                found: string[];
            }[];
            name: number;
            boost: number;
        };
        CatalogueSearchFilling: {
            done: number;
            total: number;
            full: boolean;
        };
        CatalogueSearchHit: {
            id: string;
            code: string;
            frontCode: string;
            provider: string;
            providerName: string;
            providerCode: string;
            /** @enum {string} */
            state: "draft" | "reviewing" | "published" | "returned" | "revoked";
            revision: number;
            version: number;
            head: boolean;
            live: boolean;
            attached: boolean;
            resourceCount: number;
            /** Format: date-time */
            updatedAt: string;
            publishedAt: string | null;
            name: string;
            abstract: string;
            format: string;
            updateCycle: string;
            shareType: number;
            openType: number;
            theme: string;
            region: string;
            dataLevel: number;
            itemCount: number;
            found: components["schemas"]["CatalogueFound"];
            explanation: components["schemas"]["CatalogueSearchExplanation"] | null;
        };
        CatalogueSearchPage: {
            items: components["schemas"]["CatalogueSearchHit"][];
            next: string | null;
            total: number;
            facets: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            more: {
                [key: string]: number;
            };
            providers: {
                [key: string]: string;
            };
            /** @enum {string} */
            way: "exact" | "corrected" | "loose";
            corrected: string | null;
            unfiltered: number;
            filling: components["schemas"]["CatalogueSearchFilling"] | null;
        };
        CataloguePublicSearchHit: {
            id: string;
            code: string;
            name: string;
            abstract: string;
            providerName: string;
            theme: string;
            openType: number;
            attached: boolean;
            publishedAt: string | null;
            dataset: string | null;
            found: components["schemas"]["CatalogueFound"];
        };
        CataloguePublicSearchPage: {
            items: components["schemas"]["CataloguePublicSearchHit"][];
            next: string | null;
            total: number;
            facets: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            more: {
                [key: string]: number;
            };
            providers: {
                [key: string]: string;
            };
            /** @enum {string} */
            way: "exact" | "corrected" | "loose";
            corrected: string | null;
            unfiltered: number;
            filling: components["schemas"]["CatalogueSearchFilling"] | null;
        };
        CatalogueSuggestions: {
            names: {
                entry: string;
                text: string;
                ranges: number[][];
            }[];
            providers: {
                provider: string;
                text: string;
                count: number;
            }[];
            items: {
                text: string;
                ranges: number[][];
            }[];
        };
        CatalogueSearchStatus: {
            ready: boolean;
            filling: components["schemas"]["CatalogueSearchFilling"];
            documents: number;
            bytes: number;
            segments: number;
            seconds: number | null;
            restored: boolean;
        };
        CatalogueSavedSearchBody: {
            title: string;
            /** @default  */
            question: string;
            /** @default {} */
            filters: unknown;
            /** @default true */
            notice: boolean;
        };
        CatalogueSavedSearch: {
            id: string;
            title: string;
            question: string;
            filters: {
                [key: string]: string;
            };
            notice: boolean;
            /** Format: date-time */
            seenAt: string;
            /** Format: date-time */
            createdAt: string;
        };
        CatalogueSynonymBody: {
            words: string[];
            /** @default true */
            active: boolean;
        };
        CatalogueSynonym: {
            id: string;
            words: string[];
            active: boolean;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CatalogueWantBody: {
            question: string;
            purpose: string;
        };
        CatalogueWantAnswer: {
            answer: string;
            /** @default null */
            entry: string | null;
        };
        CatalogueWant: {
            id: string;
            question: string;
            purpose: string;
            org: string | null;
            raisedBy: string;
            /** Format: date-time */
            raisedAt: string;
            /** @enum {string} */
            state: "open" | "answered";
            answer: string;
            entry: string | null;
            answeredAt: string | null;
        };
        CatalogueArbitration: {
            id: string;
            cluster: string;
            title: string;
            orgs: {
                org: string;
                name: string;
                entry: string;
                entryName: string;
                item: string;
            }[];
            /** @enum {string} */
            state: "commenting" | "decided" | "appealed" | "final" | "withdrawn";
            reason: string;
            dueOn: string;
            openedByName: string;
            /** Format: date-time */
            openedAt: string;
            sourceOrg: string | null;
            basisTitle: string;
            basisArticle: string;
            ruling: string;
            decidedByName: string | null;
            decidedAt: string | null;
            appealUntil: string | null;
        };
        CatalogueArbitrationComment: {
            id: string;
            org: string;
            orgName: string;
            /** @enum {string} */
            stance: "claim" | "agree" | "object";
            text: string;
            byName: string;
            /** Format: date-time */
            at: string;
        };
        CatalogueArbitrationDetail: {
            id: string;
            cluster: string;
            title: string;
            orgs: {
                org: string;
                name: string;
                entry: string;
                entryName: string;
                item: string;
            }[];
            /** @enum {string} */
            state: "commenting" | "decided" | "appealed" | "final" | "withdrawn";
            reason: string;
            dueOn: string;
            openedByName: string;
            /** Format: date-time */
            openedAt: string;
            sourceOrg: string | null;
            basisTitle: string;
            basisArticle: string;
            ruling: string;
            decidedByName: string | null;
            decidedAt: string | null;
            appealUntil: string | null;
            comments: components["schemas"]["CatalogueArbitrationComment"][];
        };
        CatalogueOpenArbitration: {
            cluster: string;
            reason: string;
            /** @description 部门提出意见的工作日数，只可短于时限设置 */
            days?: number;
        };
        CatalogueArbitrationSay: {
            /** @enum {string} */
            stance: "claim" | "agree" | "object";
            text: string;
        };
        CatalogueRuling: {
            sourceOrg: string;
            basisTitle: string;
            basisArticle: string;
            ruling: string;
        };
        CatalogueArbitrationReason: {
            reason: string;
        };
        CatalogueSourceCluster: {
            id: string;
            title: string;
            subject: string;
            property: string | null;
            /** @enum {string} */
            state: "found" | "arbitrating" | "decided";
            sourceOrg: string | null;
            arbitration: string | null;
            items: number;
            orgs: number;
            score: number;
            reasons: string[];
            /** Format: date-time */
            updatedAt: string;
        };
        CatalogueSourceMember: {
            entry: string;
            entryName: string;
            provider: string;
            providerName: string;
            item: string;
            name: string;
            type: string;
            length: number | null;
        };
        CatalogueSourceClusterDetail: {
            id: string;
            title: string;
            subject: string;
            property: string | null;
            /** @enum {string} */
            state: "found" | "arbitrating" | "decided";
            sourceOrg: string | null;
            arbitration: string | null;
            items: number;
            orgs: number;
            score: number;
            reasons: string[];
            /** Format: date-time */
            updatedAt: string;
            members: components["schemas"]["CatalogueSourceMember"][];
        };
        CatalogueSimilarQuestion: {
            provider: string;
            /** @default  */
            entryName: string;
            items: {
                title: string;
                /** @default  */
                name: string;
                type?: string;
                length?: number | null;
                codeList?: string | null;
                element?: string | null;
            }[];
        };
        CatalogueSimilarItem: {
            title: string;
            cluster: {
                id: string;
                title: string;
                /** @enum {string} */
                state: "found" | "arbitrating" | "decided";
                sourceOrg: string | null;
            } | null;
            matches: {
                entry: string;
                entryName: string;
                provider: string;
                providerName: string;
                item: string;
                score: number;
                reasons: string[];
            }[];
        };
        CatalogueClaims: {
            claims: {
                item: string;
                /** @enum {string} */
                kind: "reuse" | "justified";
                /** @default  */
                reason: string;
                /** @default  */
                basisTitle: string;
                /** @default  */
                basisArticle: string;
            }[];
        };
        EvidenceEvent: {
            id: string;
            writer: string;
            index: number;
            /** Format: date-time */
            at: string;
            kind: string;
            actor: string;
            org: string | null;
            object: string | null;
            /** @description 带密钥的摘要 */
            person: string | null;
            detail: {
                [key: string]: string | number | boolean | null;
            };
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceEvent"][];
            next: string | null;
        };
        EvidenceSearch: {
            /** @description 类别，或以点结尾的前缀，如 sharing. */
            kind?: string;
            object?: string;
            actor?: string;
            org?: string;
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
            /** @default 50 */
            limit: number;
            after?: string;
            person?: string;
        };
        EvidenceReceipt: {
            id: string;
            origin: string;
            index: number;
            leaf: string;
            proof: string[];
            checkpoint: string;
        };
        EvidenceDetail: {
            event: components["schemas"]["EvidenceEvent"];
            receipt: components["schemas"]["EvidenceReceipt"] | null;
        };
        EvidenceCheckpoints: {
            items: {
                writer: string;
                origin: string;
                size: number;
                checkpoint: string;
            }[];
        };
        EvidenceKeys: {
            keys: {
                writer: string;
                origin: string;
                /** @description 核验公钥，交给离线核验程序 */
                key: string;
            }[];
        };
        EvidenceConsistency: {
            writer: string;
            from: number;
            to: number;
            rootFrom: string;
            rootTo: string;
            proof: string[];
        };
        EvidenceVerdict: {
            ok: boolean;
            fault: string | null;
            text: string;
            index: number | null;
            size: number | null;
        };
        EvidenceAudit: {
            ok: boolean;
            logs: {
                writer: string;
                size: number;
                ok: boolean;
                count: number;
                findings: {
                    kind: string;
                    path: string;
                    index: number | null;
                }[];
            }[];
        };
        EvidenceStatus: {
            waiting: number;
            logs: {
                writer: string;
                origin: string;
                size: number;
                indexed: number;
                lag: number;
                fault: string | null;
            }[];
        };
        HarvestRemoteRecord: {
            remoteId: string;
            url: string;
            code: string;
            title: string;
            description: string;
            publisher: string;
            keywords: string[];
            themes: string[];
            updateCycle: string;
            licence: string;
            shareType: string;
            openType: string;
            level: string;
            format: string;
            region: string;
            issued: string;
            modified: string;
            items: {
                title: string;
                name: string;
                type: string;
            }[];
            resources: {
                title: string;
                url: string;
                format: string;
            }[];
        };
        HarvestRecordLine: {
            id: string;
            source: string;
            remoteId: string;
            url: string;
            title: string;
            publisher: string;
            provider: string;
            gone: boolean;
            lacking: number;
            entry: string | null;
            changedRun: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
        };
        HarvestRecord: {
            id: string;
            source: string;
            remoteId: string;
            url: string;
            title: string;
            publisher: string;
            provider: string;
            gone: boolean;
            lacking: number;
            entry: string | null;
            changedRun: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            aliases: string[];
            content: components["schemas"]["HarvestRemoteRecord"];
            draft: {
                [key: string]: unknown;
            };
            remarks: {
                [key: string]: string;
            };
            local: {
                [key: string]: unknown;
            } | null;
            entryName: string | null;
        };
        HarvestAdopt: {
            frontCode?: string;
            /** @default {} */
            content: {
                [key: string]: unknown;
            };
        };
        HarvestAdoptMany: {
            records: string[];
        };
        HarvestAdopted: {
            items: {
                record: string;
                entry: string | null;
                problem: {
                    code: string;
                    title: string;
                } | null;
            }[];
        };
        HarvestAlignment: {
            id: string;
            reference: string;
            referenceName: string;
            provider: string | null;
            job: string | null;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            counts: {
                [key: string]: number;
            };
            localRows: number;
            referenceRows: number;
            madeBy: string;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        HarvestAlignmentBody: {
            reference: string;
            /** @default null */
            provider: string | null;
        };
        HarvestDifference: {
            id: string;
            alignment: string;
            /** @enum {string} */
            kind: "missing_here" | "missing_there" | "retitled" | "items" | "grade" | "share_type" | "update_cycle";
            title: string;
            code: string;
            entry: string | null;
            org: string | null;
            matchedBy: string;
            score: number;
            detail: {
                here: unknown;
                there: unknown;
            };
            /** @enum {string} */
            state: "open" | "assigned" | "done" | "dismissed";
            note: string;
            dueOn: string | null;
            draft: string | null;
            answer: string;
            changedBy: string | null;
            changedAt: string | null;
        };
        HarvestAssign: {
            differences: string[];
            org?: string;
            /** @default  */
            note: string;
            /** @default null */
            dueOn: string | null;
        };
        HarvestAnswer: {
            /** @enum {string} */
            state: "done" | "dismissed";
            answer: string;
        };
        HarvestChangeLine: {
            id: string;
            record: string;
            entry: string;
            provider: string;
            title: string;
            run: string;
            fields: string[];
            conflicts: string[];
            /** @enum {string} */
            state: "open" | "settled";
            choices: {
                [key: string]: "remote" | "local";
            } | null;
            settledBy: string | null;
            settledAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        HarvestChange: {
            id: string;
            record: string;
            entry: string;
            provider: string;
            title: string;
            run: string;
            fields: string[];
            conflicts: string[];
            /** @enum {string} */
            state: "open" | "settled";
            choices: {
                [key: string]: "remote" | "local";
            } | null;
            settledBy: string | null;
            settledAt: string | null;
            /** Format: date-time */
            createdAt: string;
            sides: {
                field: string;
                conflict: boolean;
                before: unknown;
                remote: unknown;
                local: unknown;
            }[];
        };
        HarvestSettle: {
            choices: {
                [key: string]: "remote" | "local";
            };
        };
        HarvestReference: {
            id: string;
            name: string;
            /** @enum {string} */
            origin: "upload" | "source" | "snapshot";
            source: string | null;
            rows: number;
            refused: number;
            madeBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        HarvestReferenceBody: {
            name: string;
            source?: string;
        };
        HarvestCounts: {
            read: number;
            added: number;
            changed: number;
            moved: number;
            returned: number;
            unchanged: number;
            refused: number;
            gone: number;
            waiting: number;
            conflicts: number;
        };
        HarvestRun: {
            id: string;
            source: string;
            /** @enum {string} */
            state: "running" | "complete" | "partial" | "failed" | "cancelled";
            whole: boolean;
            since: string | null;
            job: string | null;
            counts: components["schemas"]["HarvestCounts"];
            fields: {
                [key: string]: number;
            };
            total: number | null;
            notModified: boolean;
            shortfall: string | null;
            failure: {
                code: string;
                title: string;
            } | null;
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
        };
        HarvestRefusal: {
            seq: number;
            ref: string;
            reason: string;
            text: string;
        };
        HarvestStartRun: {
            /** @default false */
            whole: boolean;
        };
        HarvestMapping: {
            columns?: {
                [key: string]: string;
            };
            frontCode?: string;
            shareType?: 1 | 2 | 3;
            openType?: 1 | 2 | 3;
            dataLevel?: 1 | 2 | 3 | 4;
            updateCycle?: string;
            format?: string;
            theme?: string;
            region?: string;
        };
        HarvestSourceBody: {
            name: string;
            /** @enum {string} */
            kind: "ckan" | "dcat" | "datajson" | "list";
            /** @default  */
            url: "" | string;
            provider: string;
            /** @default {} */
            mapping: components["schemas"]["HarvestMapping"];
            /**
             * @default manual
             * @enum {string}
             */
            schedule: "manual" | "hourly" | "daily" | "weekly";
            /** @default true */
            incremental: boolean;
            /** @default true */
            enabled: boolean;
        };
        HarvestSource: {
            name: string;
            /** @enum {string} */
            kind: "ckan" | "dcat" | "datajson" | "list";
            /** @default  */
            url: "" | string;
            provider: string;
            mapping: components["schemas"]["HarvestMapping"];
            /**
             * @default manual
             * @enum {string}
             */
            schedule: "manual" | "hourly" | "daily" | "weekly";
            /** @default true */
            incremental: boolean;
            /** @default true */
            enabled: boolean;
            id: string;
            hasFile: boolean;
            lastFull: string | null;
            nextDue: string | null;
            registeredBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        LineageNode: {
            key: string;
            /** @enum {string} */
            kind: "file" | "table" | "dataset" | "version" | "service" | "open" | "export" | "entry";
            id: string;
            name: string;
            org: string | null;
            system: string | null;
            namespace: string | null;
        };
        LineageGraph: {
            nodes: {
                key: string;
                /** @enum {string} */
                kind: "file" | "table" | "dataset" | "version" | "service" | "open" | "export" | "entry";
                id: string;
                name: string;
                org: string | null;
                system: string | null;
                namespace: string | null;
                distance: number;
            }[];
            edges: {
                source: string;
                target: string;
                jobs: string[];
                runs: number;
                /** Format: date-time */
                lastAt: string;
            }[];
            complete: boolean;
        };
        LineageColumnEdge: {
            source: string;
            sourceColumn: string;
            target: string;
            targetColumn: string;
            /** @enum {string} */
            transform: "copy" | "cast" | "derive" | "filter" | "join" | "aggregate" | "mask";
            detail: string;
            job: string;
            /** Format: date-time */
            lastAt: string;
        };
        LineageColumns: {
            points: {
                node: string;
                column: string;
                distance: number;
            }[];
            edges: components["schemas"]["LineageColumnEdge"][];
            complete: boolean;
        };
        LineageNodeDetail: {
            key: string;
            /** @enum {string} */
            kind: "file" | "table" | "dataset" | "version" | "service" | "open" | "export" | "entry";
            id: string;
            name: string;
            org: string | null;
            system: string | null;
            namespace: string | null;
            parent: string | null;
            columns: string[];
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
        };
        LineageImpact: {
            items: {
                /** @enum {string} */
                kind: "service" | "grant" | "application" | "open" | "dataset" | "entry" | "table" | "plan" | "capture" | "logical" | "pipeline" | "golden" | "ticket" | "task" | "rule";
                id: string;
                name: string;
                org: string | null;
                columns: string[];
                how: string;
                link: string | null;
            }[];
            complete: boolean;
        };
        LineageRunEvent: {
            /** @enum {string} */
            eventType?: "START" | "RUNNING" | "COMPLETE" | "ABORT" | "FAIL" | "OTHER";
            /** Format: date-time */
            eventTime: string;
            /** Format: uri */
            producer: string;
            /** Format: uri */
            schemaURL: string;
            run: {
                /** Format: uuid */
                runId: string;
                facets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            };
            job: {
                namespace: string;
                name: string;
                facets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            };
            inputs?: ({
                namespace: string;
                name: string;
                facets?: {
                    columnLineage?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields: {
                            [key: string]: {
                                inputFields: ({
                                    namespace: string;
                                    name: string;
                                    field: string;
                                    transformations?: ({
                                        type: string;
                                        subtype?: string;
                                        description?: string;
                                        masking?: boolean;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                } & {
                                    [key: string]: unknown;
                                })[];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        dataset?: ({
                            namespace: string;
                            name: string;
                            field: string;
                            transformations?: ({
                                type: string;
                                subtype?: string;
                                description?: string;
                                masking?: boolean;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                    schema?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields?: ({
                            name: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
                inputFacets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            })[];
            outputs?: ({
                namespace: string;
                name: string;
                facets?: {
                    columnLineage?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields: {
                            [key: string]: {
                                inputFields: ({
                                    namespace: string;
                                    name: string;
                                    field: string;
                                    transformations?: ({
                                        type: string;
                                        subtype?: string;
                                        description?: string;
                                        masking?: boolean;
                                    } & {
                                        [key: string]: unknown;
                                    })[];
                                } & {
                                    [key: string]: unknown;
                                })[];
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        dataset?: ({
                            namespace: string;
                            name: string;
                            field: string;
                            transformations?: ({
                                type: string;
                                subtype?: string;
                                description?: string;
                                masking?: boolean;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                    schema?: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                        fields?: ({
                            name: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    } & {
                        [key: string]: unknown;
                    };
                } & {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
                outputFacets?: {
                    [key: string]: {
                        /** Format: uri */
                        _producer: string;
                        /** Format: uri */
                        _schemaURL: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        LineageRun: {
            id: string;
            job: string;
            run: string;
            /** Format: date-time */
            at: string;
            inputs: {
                node: string;
                name: string;
            }[];
            outputs: {
                node: string;
                name: string;
            }[];
            columns: number;
            imported: boolean;
        };
        LineageImported: {
            run: string | null;
        };
        IntakeRowMark: {
            /** @description 该行在本页中的位置，从 0 起 */
            row: number;
            /**
             * Format: date-time
             * @description 有异议：自何时起正在核实
             */
            doubtedSince: string;
            /** @description 工单；无权查看的读者为空 */
            ticket: string | null;
            /** @description 工单编号；无权查看的读者为空 */
            number: string | null;
        };
        IntakeColumn: {
            name: string;
            title: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            /** @default false */
            required: boolean;
            /** @default false */
            key: boolean;
            format?: string;
            missing?: string[];
            codeList?: string;
            element?: string;
            /** @default 2 */
            grade: 1 | 2 | 3 | 4;
            /**
             * @default none
             * @enum {string}
             */
            sensitivity: "none" | "personal" | "sensitive";
            mask?: string;
        };
        IntakeDataset: {
            id: string;
            entry: string | null;
            name: string;
            provider: string;
            /** @enum {string} */
            keyPolicy: "keep" | "flag" | "reject";
            revision: number;
            columns: components["schemas"]["IntakeColumn"][];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        IntakeNewDataset: {
            name: string;
            provider: string;
            entry?: string | null;
            /** @enum {string} */
            keyPolicy?: "keep" | "flag" | "reject";
            columns: components["schemas"]["IntakeColumn"][];
        };
        IntakeLanding: {
            /** @description 保存天数，0 为一直保存 */
            days: number;
            files: number;
            bytes: number;
            /** @description 有坏行待修或正在装载，到期也保留 */
            heldFiles: number;
            heldBytes: number;
            /** @description 下次清理时删除 */
            dueFiles: number;
            dueBytes: number;
        };
        IntakeDetection: {
            /** @enum {string} */
            format: "delimited" | "fixed" | "xlsx" | "xls" | "html" | "sheet-xml" | "json" | "ndjson" | "xml" | "parquet";
            /** @enum {string} */
            encoding: "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be" | "windows-1252";
            encodingConfidence: number;
            bom: boolean;
            delimiter: string;
            quote: string;
            escape: string;
            /** @enum {string} */
            newline: "\n" | "\r\n" | "\r";
            preambleRows: number;
            headerRows: number;
            footerRows: number;
            /** @description 定宽文本各列的宽度：ASCII 字符占 1，其他字符占 2 */
            widths?: number[];
            /** @description 每行末尾比标题行多一个分隔符，其后没有内容 */
            trailing?: boolean;
            sheet: string | null;
            /** @description 表示“无值”的文字；未设置时按常见写法识别 */
            missing?: string[];
            sheets: {
                name: string;
                hidden: boolean;
            }[];
            header: string[];
            columns: components["schemas"]["IntakeColumn"][];
            warnings: string[];
        };
        IntakeKnownLayout: {
            /** @enum {string} */
            encoding?: "utf-8" | "gb18030" | "big5" | "utf-16le" | "utf-16be" | "windows-1252";
            delimiter?: string;
            quote?: string;
            escape?: string;
            /** @enum {string} */
            newline?: "\n" | "\r\n" | "\r";
            preambleRows?: number;
            headerRows?: number;
            footerRows?: number;
            widths?: number[];
            sheet?: string;
            missing?: string[];
            /** @description 另一种编码读起来明显更通顺时，确认仍按所选编码读取 */
            confirmed?: boolean;
        };
        IntakeUpload: {
            id: string;
            name: string;
            size: number;
            sha256: string;
            detection: components["schemas"]["IntakeDetection"];
            createdBy: string;
            org: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        IntakeProfile: {
            complete: boolean;
            rows: number;
            flawed: number;
            columns: {
                title: string;
                rows: number;
                nulls: number;
                distinct: number;
                min: string | null;
                max: string | null;
                minLength: number;
                maxLength: number;
                patterns: {
                    value: string;
                    count: number;
                }[];
                top: {
                    value: string;
                    count: number;
                }[];
                types: {
                    [key: string]: number;
                };
                type: string;
            }[];
        };
        IntakeSourceRows: {
            header: string[];
            rows: {
                row: number;
                cells: (string | null)[];
                flaw: string | null;
            }[];
        };
        IntakeUploadSource: {
            upload: string;
            name: string;
            sha256: string;
            format: string;
            encoding: string;
            sheet: string | null;
        };
        IntakeBuiltSource: {
            /** @enum {string} */
            cause: "pipeline" | "capture" | "sync" | "repair";
            sources: {
                /** @enum {string} */
                kind: "version" | "connection" | "upload";
                id: string;
                digest: string;
                name: string;
            }[];
        };
        IntakeManifest: {
            version: string;
            dataset: string;
            seq: number;
            columns: components["schemas"]["IntakeColumn"][];
            /** @enum {string} */
            keyPolicy: "keep" | "flag" | "reject";
            source: components["schemas"]["IntakeUploadSource"] | components["schemas"]["IntakeBuiltSource"];
            base: string | null;
            rowsIn: number;
            rowsGood: number;
            rowsBad: number;
            rowsDropped?: number;
            blank: number;
            badByRule: {
                [key: string]: number;
            };
            duplicateKeys: number | null;
            hash: string;
            parts: {
                file: string;
                rows: number;
                bytes: number;
                sha256: string;
            }[];
            ignored: string[];
            badColumns?: components["schemas"]["IntakeColumn"][];
            createdAt: string;
        };
        IntakeVersion: {
            id: string;
            dataset: string;
            seq: number;
            /** @enum {string} */
            state: "queued" | "published" | "failed";
            /** @enum {string} */
            storage: "lake" | "archive" | "destroyed";
            revision: number;
            /** @enum {string} */
            cause: "upload" | "pipeline" | "capture" | "sync" | "repair";
            upload: string | null;
            base: string | null;
            rowsIn: number;
            rowsGood: number;
            rowsBad: number;
            hash: string;
            error: {
                code: string;
                title: string;
            } | null;
            job: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            publishedAt: string | null;
        };
        IntakeReconciliation: {
            rowsIn: number;
            rowsGood: number;
            rowsBad: number;
            rowsDropped: number;
            blank: number;
            badByRule: {
                [key: string]: number;
            };
            sourceHash: string;
            targetRows: number;
            targetHash: string;
            badRowsKept: number;
            balanced: boolean;
        };
        IntakeBadRow: {
            row: number;
            errors: {
                column: string | null;
                rule: string;
                message: string;
                value: string | null;
            }[];
            cells: (string | null)[];
            raw: string | null;
        };
        IntakeBadRows: {
            header: string[];
            items: components["schemas"]["IntakeBadRow"][];
            next: string | null;
        };
        IntakeRows: {
            columns: components["schemas"]["IntakeColumn"][];
            masks: {
                [key: string]: string;
            };
            items: {
                [key: string]: string | number | null;
            }[];
            marks: components["schemas"]["IntakeRowMark"][];
            next: string | null;
        };
        IntakeLineage: {
            items: {
                /** @enum {string} */
                sourceKind: "upload" | "version" | "connection";
                source: string;
                digest: string;
                name: string;
                /** Format: date-time */
                createdAt: string;
            }[];
        };
        IntakeQueued: {
            version: string;
            job: string;
        };
        IntakeReplay: {
            upload?: string;
        };
        Job: {
            id: string;
            /** @description 任务种类，<模块>.<动作> */
            kind: string;
            title: string;
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            /** @description 已完成的数量 */
            done: number;
            /** @description 总量；未知时为空 */
            total: number | null;
            message: string | null;
            result: unknown;
            error: {
                code: string;
                title: string;
            } | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        JobLog: {
            items: {
                /** Format: date-time */
                at: string;
                text: string;
            }[];
        };
        ConnectionLink: {
            source: string;
            column: string;
        };
        ConnectionNewPlan: {
            source: string;
            /** @default  */
            schemaName: string;
            tableName: string;
            dataset: string;
            /** @enum {string} */
            mode: "full" | "watermark";
            /** @default null */
            watermark: string | null;
            /** @default 0 */
            overlap: number;
            /** @default null */
            cron: string | null;
            /** @default null */
            quietFrom: string | null;
            /** @default null */
            quietUntil: string | null;
            /** @default 3 */
            retries: number;
            /**
             * @default batch
             * @enum {string}
             */
            reconcile: "batch" | "whole" | "none";
            /** @default null */
            partition: string | null;
            columns?: components["schemas"]["ConnectionLink"][];
        };
        ConnectionPlanBody: {
            /** @enum {string} */
            mode: "full" | "watermark";
            /** @default null */
            watermark: string | null;
            /** @default 0 */
            overlap: number;
            /** @default null */
            cron: string | null;
            /** @default null */
            quietFrom: string | null;
            /** @default null */
            quietUntil: string | null;
            /** @default 3 */
            retries: number;
            /**
             * @default batch
             * @enum {string}
             */
            reconcile: "batch" | "whole" | "none";
            /** @default null */
            partition: string | null;
            columns?: components["schemas"]["ConnectionLink"][];
        };
        ConnectionShapeColumn: {
            name: string;
            nativeType: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            format: string | null;
            nullable: boolean;
            key: number | null;
            comment: string | null;
        };
        ConnectionPlan: {
            id: string;
            source: string;
            schemaName: string;
            tableName: string;
            dataset: string;
            provider: string;
            /** @enum {string} */
            mode: "full" | "watermark";
            watermark: string | null;
            overlap: number;
            columns: components["schemas"]["ConnectionLink"][];
            shape: components["schemas"]["ConnectionShapeColumn"][];
            cron: string | null;
            quietFrom: string | null;
            quietUntil: string | null;
            retries: number;
            /** @enum {string} */
            reconcile: "batch" | "whole" | "none";
            partition: string | null;
            /** @enum {string} */
            state: "active" | "paused";
            position: string | null;
            nextAt: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string;
        };
        ConnectionNewCapture: {
            source: string;
            name: string;
            tables: {
                /** @default  */
                schema: string;
                name: string;
                dataset: string;
                links?: components["schemas"]["ConnectionLink"][];
            }[];
            flushMs?: number;
            compactChanges?: number;
            compactMinutes?: number;
        };
        ConnectionCaptureCheck: {
            source: string;
            tables: {
                /** @default  */
                schema: string;
                name: string;
            }[];
        };
        ConnectionCaptureFindings: {
            items: {
                what: string;
                blocking: boolean;
                zh: string;
                remedy: string;
            }[];
        };
        ConnectionCaptureSteer: {
            /** @enum {string} */
            action: "pause" | "resume" | "resnapshot" | "end";
            /** @default  */
            reason: string;
        };
        ConnectionReason: {
            /** @default  */
            reason: string;
        };
        ConnectionPartition: {
            /**
             * @description 再按这个字段的值分区比较
             * @default null
             */
            partition: string | null;
        };
        ConnectionCapture: {
            id: string;
            source: string;
            name: string;
            provider: string;
            /** @enum {string} */
            state: "snapshot" | "running" | "paused" | "held" | "lost" | "ended";
            position: string | null;
            commitAt: string | null;
            takenAt: string | null;
            trouble: {
                code: string;
                title: string;
                since: string;
            } | null;
            lagMs: number | null;
            lagBytes: number | null;
            skewMs: number | null;
            room: number | null;
            seenAt: string | null;
            flushMs: number;
            compactChanges: number;
            compactMinutes: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string;
            actions: ("pause" | "resume" | "resnapshot" | "end")[];
            tables: {
                dataset: string;
                schemaName: string;
                tableName: string;
                links: components["schemas"]["ConnectionLink"][];
                keys: string[];
                changes: number;
                waiting: number;
                compacting: boolean;
                version: string | null;
                versionedAt: string | null;
                drift: {
                    holds: boolean;
                    foundAt: string;
                    gone: boolean;
                    changes: {
                        /** @enum {string} */
                        kind: "added" | "removed" | "retyped" | "renamed" | "rekeyed";
                        column: string;
                        from: string | null;
                        to: string | null;
                        holds: boolean;
                        text: string;
                    }[];
                } | null;
            }[];
        };
        ConnectionSegment: {
            id: string;
            dataset: string;
            /** @enum {string} */
            kind: "base" | "changes";
            first: number;
            last: number;
            rows: number;
            inserts: number;
            updates: number;
            deletes: number;
            truncates: number;
            position: string;
            commitAt: string | null;
            bytes: number;
            sha256: string;
            /** Format: date-time */
            createdAt: string;
            retiredAt: string | null;
        };
        ConnectionCaptureLine: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            tone: "info" | "warning" | "error";
            text: string;
        };
        ConnectionCaptureLag: {
            items: {
                /** Format: date-time */
                at: string;
                ms: number;
                bytes: number;
                changes: number;
            }[];
        };
        ConnectionCurrentRows: {
            columns: {
                name: string;
                title: string;
                type: string;
                key: boolean;
            }[];
            masks: {
                [key: string]: string;
            };
            items: {
                [key: string]: string | null;
            }[];
            marks: components["schemas"]["IntakeRowMark"][];
            rows: number;
            bad: number;
            position: string;
            commitAt: string | null;
            next: string | null;
        };
        ConnectionQueuedJob: {
            job: string | null;
        };
        ConnectionTable: {
            schema: string;
            name: string;
            /** @enum {string} */
            kind: "table" | "view" | "partitioned" | "foreign" | "endpoint";
            /** @description 源系统自己的估计行数 */
            rows: number | null;
            comment: string | null;
            /** @description 由它归集的数据集 */
            dataset: string | null;
        };
        ConnectionProposedColumn: {
            source: {
                name: string;
                nativeType: string;
                /** @enum {string} */
                type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
                format: string | null;
                nullable: boolean;
                key: number | null;
                comment: string | null;
            };
            column: {
                name: string;
                title: string;
                /** @enum {string} */
                type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
                required: boolean;
                key: boolean;
                format?: string;
                element?: string;
                codeList?: string;
                grade: number;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                mask?: string;
            };
            reason: string;
            confidence: number;
        };
        ConnectionTableLook: {
            columns: components["schemas"]["ConnectionProposedColumn"][];
            rows: {
                [key: string]: string | null;
            }[];
            masked: string[];
        };
        ConnectionAdoptTable: {
            /** @default  */
            schema: string;
            name: string;
            title: string;
            entry?: string | null;
            columns?: {
                name: string;
                title: string;
                /** @enum {string} */
                type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
                /** @default false */
                required: boolean;
                /** @default false */
                key: boolean;
                format?: string;
                element?: string;
                codeList?: string;
                /** @default 2 */
                grade: 1 | 2 | 3 | 4;
                /**
                 * @default none
                 * @enum {string}
                 */
                sensitivity: "none" | "personal" | "sensitive";
                mask?: string;
            }[];
        };
        ConnectionDrift: {
            id: string;
            plan: string;
            run: string | null;
            source: string;
            tableName: string;
            dataset: string;
            provider: string;
            changes: {
                /** @enum {string} */
                kind: "added" | "removed" | "retyped" | "renamed" | "rekeyed";
                column: string;
                from: string | null;
                to: string | null;
                holds: boolean;
                text: string;
            }[];
            holds: boolean;
            /** @enum {string} */
            state: "open" | "accepted" | "ignored" | "refused" | "outdated";
            /** Format: date-time */
            foundAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            reason: string | null;
        };
        ConnectionDecideDrift: {
            /** @enum {string} */
            decision: "accept" | "ignore" | "refuse";
            /** @default  */
            reason: string;
        };
        ConnectionFeed: {
            id: string;
            source: string;
            pattern: string;
            dataset: string;
            provider: string;
            /** @enum {string} */
            state: "active" | "paused";
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        ConnectionNewFeed: {
            pattern: string;
            dataset: string;
        };
        ConnectionTaking: {
            id: string;
            source: string;
            feed: string | null;
            dataset: string;
            name: string;
            mark: string;
            size: number;
            /** @enum {string} */
            state: "taking" | "loading" | "done" | "failed";
            upload: string | null;
            version: string | null;
            error: {
                code: string;
                title: string;
            } | null;
            /** Format: date-time */
            foundAt: string;
            endedAt: string | null;
        };
        ConnectionFile: {
            name: string;
            size: number;
            /** Format: date-time */
            modifiedAt: string;
            feed: string | null;
            taken: boolean;
        };
        ConnectionFreshness: {
            entry: string;
            name: string;
            provider: string;
            updateCycle: string;
            dataset: string;
            last: string | null;
            due: string | null;
            stale: boolean;
            plan: string | null;
        };
        ConnectionBreach: {
            id: string;
            dataset: string;
            entry: string;
            provider: string;
            cycle: string;
            last: string | null;
            /** Format: date-time */
            due: string;
            /** Format: date-time */
            brokenAt: string;
            mendedAt: string | null;
        };
        ConnectionNewLogical: {
            source: string;
            /** @default  */
            schemaName: string;
            tableName: string;
            dataset: string;
            /** @default 2 */
            maxConcurrent: number;
            /** @default 60 */
            perMinute: number;
            /** @default 10000 */
            timeoutMs: number;
            /** @default 1000 */
            maxRows: number;
            /**
             * @description 质量检查一次最多读过的行数；0 为不许读
             * @default 100000
             */
            checkRows: number;
            /** @default null */
            quietFrom: string | null;
            /** @default null */
            quietUntil: string | null;
        };
        ConnectionLogicalBody: {
            maxConcurrent: number;
            perMinute: number;
            timeoutMs: number;
            maxRows: number;
            /** @description 质量检查一次最多读过的行数；0 为不许读 */
            checkRows?: number;
            quietFrom: string | null;
            quietUntil: string | null;
            /** @enum {string} */
            state: "active" | "paused";
        };
        ConnectionLogical: {
            id: string;
            source: string;
            schemaName: string;
            tableName: string;
            dataset: string;
            provider: string;
            columns: components["schemas"]["ConnectionLink"][];
            maxConcurrent: number;
            perMinute: number;
            timeoutMs: number;
            maxRows: number;
            /** @description 质量检查一次最多读过的行数；0 为不许读 */
            checkRows: number;
            quietFrom: string | null;
            quietUntil: string | null;
            /** @enum {string} */
            state: "active" | "paused";
            /** @enum {string} */
            circuit: "closed" | "open" | "half-open";
            faults: number;
            openUntil: string | null;
            seenAt: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        ConnectionLogicalRows: {
            columns: string[];
            rows: (string | null)[][];
            marks: components["schemas"]["IntakeRowMark"][];
            more: boolean;
        };
        ConnectionLogicalProfile: {
            rows: number;
            columns: {
                name: string;
                title: string;
                nulls: number;
                distinct: number;
                min: string | null;
                max: string | null;
                /** @description 文本长度（字符） */
                length: {
                    min: number;
                    max: number;
                    mean: number;
                } | null;
                /** @description 常见格式：9 数字、a 字母、中 汉字、□ 其他文字；null：部门的限额不许统计 */
                patterns: {
                    value: string;
                    count: number;
                }[] | null;
                /** @description 常见取值，按读者权限脱敏；null：部门的限额不许统计 */
                top: {
                    value: string;
                    count: number;
                }[] | null;
                masked: boolean;
            }[];
            /** @description 没有全部统计格式和取值的原因 */
            unmeasured: {
                code: string;
                zh: string;
                en: string;
            } | null;
        };
        ConnectionLogicalCall: {
            id: string;
            /** @enum {string} */
            purpose: "preview" | "profile" | "check" | "query" | "verify" | "probe";
            by: string;
            /** Format: date-time */
            at: string;
            ms: number | null;
            rows: number | null;
            error: string | null;
        };
        ConnectionMapSource: {
            id: string;
            name: string;
            kind: string;
            /** @enum {string} */
            state: "draft" | "tested" | "enabled" | "paused";
            system: string | null;
            writableSince: string | null;
            reachable: boolean | null;
            links: {
                /** @enum {string} */
                way: "plan" | "capture" | "feed" | "logical";
                id: string;
                table: string;
                dataset: string;
                title: string;
                state: string;
                last: string | null;
                failed: boolean;
                stale: boolean | null;
                due: string | null;
            }[];
        };
        ConnectionMap: {
            departments: {
                org: string;
                name: string;
                systems: {
                    system: string | null;
                    name: string;
                    sources: components["schemas"]["ConnectionMapSource"][];
                }[];
            }[];
            counts: {
                sources: number;
                links: number;
                failed: number;
                stale: number;
                writable: number;
            };
            more: boolean;
        };
        ConnectionReconciliation: {
            id: string;
            plan: string | null;
            /** @description 变更捕获的表按此刻的数据对账时 */
            capture: string | null;
            run: string | null;
            dataset: string;
            provider: string;
            /** @description 变更捕获的表按此刻的数据对账时为空 */
            version: string | null;
            /** @description 对账到源库日志的这个位置 */
            position: string | null;
            /** @enum {string} */
            scope: "batch" | "whole";
            since: string | null;
            balanced: boolean;
            /** @description 源表不能固定在一个时刻，差异可能是读取后的变化 */
            moving: boolean;
            sourceRows: number;
            targetRows: number;
            badRows: number;
            sourceHash: string;
            targetHash: string;
            excluded: {
                column: string;
                reason: string;
            }[];
            partitions: {
                part: string | null;
                sourceRows: number;
                targetRows: number;
                equal: boolean;
            }[];
            buckets: {
                part: string | null;
                sourceRows: number;
                targetRows: number;
                equal: boolean;
                narrowed: boolean;
            }[];
            missing: number;
            extra: number;
            altered: number;
            doubled: number;
            evidence: string | null;
            /** Format: date-time */
            at: string;
        };
        ConnectionFlawedKeys: {
            columns: string[];
            complete: boolean;
            items: {
                /** @enum {string} */
                flaw: "missing" | "extra" | "altered" | "doubled";
                key: (string | null)[];
            }[];
        };
        ConnectionTrial: {
            /** Format: date-time */
            at: string;
            ok: boolean;
            code: string | null;
            message: string;
            found: number | null;
            canWrite: boolean | null;
            ms: number;
        };
        ConnectionSource: {
            id: string;
            name: string;
            kind: string;
            provider: string;
            system: string | null;
            note: string;
            config: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            state: "draft" | "tested" | "enabled" | "paused";
            trial: components["schemas"]["ConnectionTrial"] | null;
            secretAt: string | null;
            writableSince: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string;
        };
        ConnectionNewSource: {
            name: string;
            /** @default null */
            system: string | null;
            /** @default  */
            note: string;
            config: {
                [key: string]: unknown;
            };
            secret?: {
                [key: string]: unknown;
            };
            kind: string;
            provider: string;
        };
        ConnectionSourceChange: {
            name: string;
            /** @default null */
            system: string | null;
            /** @default  */
            note: string;
            config: {
                [key: string]: unknown;
            };
            secret?: {
                [key: string]: unknown;
            };
        };
        ConnectionStartRun: {
            /** @description 补采起点：日期或增量字段的值 */
            since?: string;
            /** @description 不受允许时段限制 */
            anyway?: boolean;
        };
        ConnectionRun: {
            id: string;
            plan: string;
            dataset: string;
            provider: string;
            /** @enum {string} */
            cause: "schedule" | "manual" | "backfill" | "decision";
            /** @enum {string} */
            state: "queued" | "running" | "waiting" | "stopped" | "done" | "failed" | "cancelled";
            /** @enum {string} */
            phase: "queued" | "describe" | "read" | "load" | "merge" | "reconcile" | "end";
            attempt: number;
            job: string | null;
            since: string | null;
            until: string | null;
            version: string;
            base: string | null;
            upload: string | null;
            published: boolean;
            rowsRead: number;
            bytesRead: number;
            rowsGood: number;
            rowsBad: number;
            /** @description 每秒行数 */
            rate: number | null;
            /** @description 读取那一刻源表的行数与散列 */
            source: {
                rows: number;
                hash: string;
            } | null;
            error: {
                code: string;
                title: string;
            } | null;
            anyway: boolean;
            startedBy: string;
            /** Format: date-time */
            queuedAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            retryAt: string | null;
        };
        ConnectionRunCounts: {
            [key: string]: number;
        };
        ConnectionRunLine: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            tone: "info" | "warning" | "error";
            text: string;
        };
        CleansingField: {
            name: string;
            /** @enum {string} */
            input: "columns" | "column" | "text" | "words" | "number" | "switch" | "choice" | "expression" | "pairs" | "codeList" | "dataset" | "keys" | "takes";
            zh: string;
            en: string;
            optional?: boolean;
            default?: unknown;
            min?: number;
            max?: number;
            types?: string[];
            choices?: {
                value: string;
                zh: string;
                en: string;
            }[];
            when?: {
                [key: string]: string;
            };
        };
        CleansingKind: {
            kind: string;
            /** @enum {string} */
            group: "text" | "value" | "shape" | "row";
            zh: string;
            en: string;
            hintZh: string;
            hintEn: string;
            fields: components["schemas"]["CleansingField"][];
        };
        CleansingStep: {
            id: string;
            kind: string;
            params: {
                [key: string]: unknown;
            };
            off?: boolean;
            note?: string;
        };
        CleansingGolden: {
            id: string;
            name: string;
            input: {
                [key: string]: string | null;
            };
            expect: {
                /** @constant */
                outcome: "kept";
                values: {
                    [key: string]: string | null;
                };
            } | {
                /** @constant */
                outcome: "rejected";
            } | {
                /** @constant */
                outcome: "dropped";
            };
        };
        CleansingDefinition: {
            steps: components["schemas"]["CleansingStep"][];
            golden: components["schemas"]["CleansingGolden"][];
        };
        CleansingTrigger: {
            /** @constant */
            kind: "manual";
        } | {
            /** @constant */
            kind: "version";
        } | {
            /** @constant */
            kind: "clock";
            cron: string;
        };
        CleansingPipeline: {
            id: string;
            name: string;
            description: string;
            input: string;
            inputName: string;
            output: string | null;
            outputName: string;
            provider: string;
            revision: number;
            published: number | null;
            trigger: components["schemas"]["CleansingTrigger"];
            nextAt: string | null;
            retiredAt: string | null;
            steps: number;
            changed: boolean;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CleansingPipelineDetail: {
            id: string;
            name: string;
            description: string;
            input: string;
            inputName: string;
            output: string | null;
            outputName: string;
            provider: string;
            revision: number;
            published: number | null;
            trigger: components["schemas"]["CleansingTrigger"];
            nextAt: string | null;
            retiredAt: string | null;
            steps: number;
            changed: boolean;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            draft: components["schemas"]["CleansingDefinition"];
        };
        CleansingVersion: {
            pipeline: string;
            seq: number;
            definition: components["schemas"]["CleansingDefinition"];
            note: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        CleansingChange: {
            step: string;
            kind: string;
            /** @enum {string} */
            change: "added" | "removed" | "edited" | "moved";
            from: number | null;
            to: number | null;
            fields: {
                field: string;
                before: unknown;
                after: unknown;
            }[];
        };
        CleansingProblem: {
            step: string;
            index: number;
            field: string | null;
            reason: string;
        };
        CleansingCreate: {
            name: string;
            /** @default  */
            description: string;
            input: string;
            /** @default null */
            output: string | null;
            /** @default  */
            outputName: string;
            /**
             * @default {
             *       "steps": [],
             *       "golden": []
             *     }
             */
            definition: components["schemas"]["CleansingDefinition"];
        };
        CleansingEdit: {
            name?: string;
            description?: string;
            trigger?: components["schemas"]["CleansingTrigger"];
        };
        CleansingDraft: {
            definition: components["schemas"]["CleansingDefinition"];
            revision: number;
        };
        CleansingStepReport: {
            step: string;
            kind: string;
            changed: number;
            rejected: number;
            dropped: number;
            samples: number[];
        };
        CleansingRun: {
            id: string;
            pipeline: string;
            pipelineName: string;
            seq: number;
            input: string;
            inputDataset: string;
            output: string;
            outputDataset: string | null;
            /** @enum {string} */
            cause: "manual" | "version" | "clock";
            /** @enum {string} */
            state: "queued" | "running" | "done" | "failed" | "cancelled";
            job: string | null;
            rowsIn: number;
            rowsOut: number;
            rowsRejected: number;
            rowsDropped: number;
            balanced: boolean;
            steps: components["schemas"]["CleansingStepReport"][];
            error: {
                code: string;
                title: string;
            } | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        CleansingColumn: {
            name: string;
            title: string;
            type: string;
            from: string[];
        };
        CleansingPreviewRow: {
            row: number;
            before: {
                [key: string]: string | null;
            };
            after: {
                [key: string]: string | null;
            };
            changed: string[];
            /** @enum {string} */
            state: "kept" | "rejected" | "dropped";
            reason: string | null;
        };
        CleansingPreview: {
            problems: components["schemas"]["CleansingProblem"][];
            before: components["schemas"]["CleansingColumn"][];
            after: components["schemas"]["CleansingColumn"][];
            masks: {
                [key: string]: string;
            };
            steps: components["schemas"]["CleansingStepReport"][];
            sampled: number;
            total: number;
            rows: components["schemas"]["CleansingPreviewRow"][];
        };
        CleansingPreviewBody: {
            definition?: components["schemas"]["CleansingDefinition"];
            /** @default null */
            step: number | null;
            /**
             * @default first
             * @enum {string}
             */
            sample: "first" | "random";
            /** @default 500 */
            rows: number;
            /** @default 1 */
            seed: number;
            /** @default false */
            touched: boolean;
            /** @default 50 */
            limit: number;
        };
        CleansingGoldenResult: {
            id: string;
            name: string;
            passed: boolean;
            /** @enum {string} */
            outcome: "kept" | "rejected" | "dropped";
            values: {
                [key: string]: string | null;
            };
            reason: string;
        };
        CleansingSuggestion: {
            step: components["schemas"]["CleansingStep"];
            reason: string;
            changed: number;
            rejected: number;
            sampled: number;
        };
        TicketDoubtBody: {
            /** @description 查询或核验回答中的存证编号 evidence */
            call: string;
            key: {
                [key: string]: string;
            };
            /**
             * @description 有疑义的数据项；不填表示整条记录
             * @default []
             */
            columns: string[];
            /** @enum {string} */
            problem: "wrong" | "incomplete" | "inconsistent" | "outdated" | "other";
            note: string;
            /**
             * @description 建议值：数据项 → 值
             * @default {}
             */
            expected: {
                [key: string]: string;
            };
        };
        TicketDoubt: {
            id: string;
            ticket: string;
            call: string;
            dataset: string;
            columns: string[];
            /** @enum {string} */
            problem: "wrong" | "incomplete" | "inconsistent" | "outdated" | "other";
            asker: string;
            /** Format: date-time */
            since: string;
            settledAt: string | null;
            settled: ("repaired" | "exception") | null;
        };
        TicketListedDoubt: {
            id: string;
            ticket: string;
            call: string;
            dataset: string;
            columns: string[];
            /** @enum {string} */
            problem: "wrong" | "incomplete" | "inconsistent" | "outdated" | "other";
            asker: string;
            /** Format: date-time */
            since: string;
            settledAt: string | null;
            settled: ("repaired" | "exception") | null;
            askerName: string;
            ownerName: string;
            number: string;
            title: string;
            /** @enum {string} */
            state: "pending" | "dispatched" | "signed" | "fixing" | "rechecking" | "disputed" | "archived";
            dueOn: string | null;
        };
        QualityWords: {
            zh: string;
            en: string;
        };
        QualityRule: {
            id: string;
            dataset: string;
            kind: string;
            columns: string[];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            weight: number;
            /** @enum {string} */
            dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
            title: string;
            enabled: boolean;
            library: string | null;
            owner: string | null;
            tolerance: ({
                /** @constant */
                unit: "rows";
                value: number;
            } | {
                /** @constant */
                unit: "share";
                value: number;
            }) | null;
            pack: string | null;
        };
        QualityRuleDraft: {
            kind: string;
            /** @default [] */
            columns: string[];
            /** @default {} */
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity?: "error" | "warning" | "info";
            weight?: number;
            title?: string;
            enabled?: boolean;
            library?: string | null;
            owner?: string | null;
            tolerance?: ({
                /** @constant */
                unit: "rows";
                value: number;
            } | {
                /** @constant */
                unit: "share";
                value: number;
            }) | null;
            pack?: string | null;
        };
        QualityRuleKind: {
            kind: string;
            /** @enum {string} */
            dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
            indicator: string;
            title: {
                zh: string;
                en: string;
            };
            repair: string;
            /**
             * @description 数据留在部门时怎样检查：source 在源库计数，through 随读随检，known 按登记信息判断，none 不适用
             * @enum {string}
             */
            atSource: "source" | "through" | "known" | "none";
            columns: {
                min: number;
                max: number;
            };
            params: {
                [key: string]: unknown;
            };
        };
        QualityRuleSuggestion: {
            rule: components["schemas"]["QualityRuleDraft"];
            confidence: number;
            reason: string;
        };
        QualitySetting: {
            weights: {
                "\u89C4\u8303\u6027": number;
                "\u5B8C\u6574\u6027": number;
                "\u51C6\u786E\u6027": number;
                "\u4E00\u81F4\u6027": number;
                "\u65F6\u6548\u6027": number;
                "\u53EF\u8BBF\u95EE\u6027": number;
            };
            threshold: number;
            /** @enum {string} */
            notRunnable: "fail" | "na";
            oneVote: boolean;
            /** @enum {string} */
            orgWeight: "rows" | "equal";
            /** @default 10 */
            keepChecks: number;
            /**
             * @default ed25519
             * @enum {string}
             */
            signature: "ed25519" | "sm2";
        };
        QualityTrendPoint: {
            check: string;
            version: string;
            /** Format: date-time */
            at: string;
            score: number | null;
            grade: ("A" | "B" | "C" | "D" | "E") | null;
            dimensions: {
                [key: string]: number;
            };
            rows: number;
            violations: number;
        };
        QualityOrgScore: {
            org: string;
            score: number;
            /** @enum {string} */
            grade: "A" | "B" | "C" | "D" | "E";
            passRate: number;
            datasets: {
                dataset: string;
                check: string;
                score: number;
                rows: number;
            }[];
        };
        QualityCertificateHead: {
            id: string;
            dataset: string;
            entry: string | null;
            version: string;
            check: string;
            org: string;
            score: number | null;
            grade: ("A" | "B" | "C" | "D" | "E") | null;
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail" | "none";
            issuedBy: string;
            /** Format: date-time */
            issuedAt: string;
        };
        QualityCertificateBody: {
            /** @constant */
            format: "shuyuan-quality-certificate/1";
            id: string;
            issuedAt: string;
            dataset: {
                id: string;
                name: string;
                provider: string;
                entry: string | null;
            };
            version: {
                id: string;
                seq: number;
                rows: number;
                hash: string;
                publishedAt: string | null;
            };
            check: {
                id: string;
                finishedAt: string;
                rows: number;
                rules: number;
                violated: number;
                notRunnable: number;
                violations: number;
            };
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail" | "none";
            score: number | null;
            grade: string | null;
            formula: {
                text: string;
                weights: {
                    "\u89C4\u8303\u6027": number;
                    "\u5B8C\u6574\u6027": number;
                    "\u51C6\u786E\u6027": number;
                    "\u4E00\u81F4\u6027": number;
                    "\u65F6\u6548\u6027": number;
                    "\u53EF\u8BBF\u95EE\u6027": number;
                };
                threshold: number;
                /** @enum {string} */
                notRunnable: "fail" | "na";
                oneVote: boolean;
            };
            dimensions: {
                /** @enum {string} */
                dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
                weight: number;
                score: number | null;
                rules: number;
            }[];
            rules: {
                title: string;
                kind: string;
                severity: string;
                /** @enum {string} */
                dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
                state: string;
                checked: number;
                bad: number;
            }[];
            exceptions: {
                title: string;
                state: string;
                checked: number;
                bad: number;
                note: string;
            }[];
            sample: {
                /** @constant */
                method: "全量";
                rows: number;
                text: string;
            };
        };
        QualityCertificate: {
            certificate: components["schemas"]["QualityCertificateBody"];
            protected: string;
            payload: string;
            signature: string;
            receipt: string;
        };
        QualityCertificateKeys: {
            keys: ({
                /** @constant */
                kty: "OKP";
                /** @constant */
                crv: "Ed25519";
                kid: string;
                alg: string;
                x: string;
            } | {
                /** @constant */
                kty: "EC";
                /** @constant */
                crv: "SM2";
                kid: string;
                alg: string;
                x: string;
                y: string;
            })[];
        };
        QualityResult: {
            rule: components["schemas"]["QualityRule"];
            /** @enum {string} */
            state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
            checked: number;
            bad: number;
            note: string;
            way: ("source" | "through" | "known" | "none") | null;
        };
        QualityCheckHead: {
            id: string;
            dataset: string;
            /** @description live：在部门的数据库里检查，平台没有保存数据 */
            version: string;
            org: string;
            /** @enum {string} */
            cause: "published" | "demand" | "schedule";
            /**
             * @description none：数据集没有规则
             * @enum {string}
             */
            verdict: "pass" | "warn" | "fail" | "none";
            score: number | null;
            grade: ("A" | "B" | "C" | "D" | "E") | null;
            dimensions: {
                [key: string]: number;
            };
            rows: number;
            rules: number;
            violated: number;
            notRunnable: number;
            violations: number;
            checkedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
        };
        QualityCheck: {
            id: string;
            dataset: string;
            /** @description live：在部门的数据库里检查，平台没有保存数据 */
            version: string;
            org: string;
            /** @enum {string} */
            cause: "published" | "demand" | "schedule";
            /**
             * @description none：数据集没有规则
             * @enum {string}
             */
            verdict: "pass" | "warn" | "fail" | "none";
            score: number | null;
            grade: ("A" | "B" | "C" | "D" | "E") | null;
            dimensions: {
                [key: string]: number;
            };
            rows: number;
            rules: number;
            violated: number;
            notRunnable: number;
            violations: number;
            checkedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
            results: {
                rule: components["schemas"]["QualityRule"];
                /** @enum {string} */
                state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
                checked: number;
                bad: number;
                note: string;
                way: ("source" | "through" | "known" | "none") | null;
                indicator: string;
                wrong: components["schemas"]["QualityWords"];
                repair: components["schemas"]["QualityWords"];
                remedy: string | null;
            }[];
        };
        QualityViolation: {
            rule: string;
            row: number | null;
            keys: {
                [key: string]: string | null;
            };
            values: {
                [key: string]: string | null;
            };
        };
        QualityCockpit: {
            items: {
                key: string;
                label: string;
                score: number | null;
                grade: ("A" | "B" | "C" | "D" | "E") | null;
                datasets: number;
                /** @description 其中在部门数据库里检查的 */
                atSource: number;
                rules: number;
                violated: number;
                notRunnable: number;
                checked: number;
                bad: number;
            }[];
        };
        QualityFindings: {
            items: {
                org: string;
                dataset: string;
                name: string;
                check: string;
                atSource: boolean;
                rule: string;
                title: string;
                dimension: string;
                indicator: string;
                owner: string | null;
                /** @enum {string} */
                state: "violated" | "tolerated" | "not_runnable";
                checked: number;
                bad: number;
                /** Format: date-time */
                finishedAt: string;
            }[];
            more: boolean;
        };
        QualityDiscovery: {
            id: string;
            dataset: string;
            version: string;
            org: string;
            rows: number;
            looked: number;
            cells: number;
            suspects: number;
            byColumn: {
                [key: string]: number;
            };
            bySignal: {
                [key: string]: number;
            };
            weights: {
                [key: string]: number;
            };
            dependencies: {
                from: string[];
                to: string;
                support: number;
                confidence: number;
            }[];
            runBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string;
        };
        QualitySuspect: {
            row: number;
            column: string;
            score: number;
            signals: ("dependency" | "typo" | "pattern" | "missing" | "blank" | "unit" | "outlier" | "future" | "merged" | "composed" | "identity" | "hygiene" | "rare")[];
            reasons: string[];
            repair: string | null;
            values: {
                [key: string]: string | null;
            };
        };
        QualityDiscoverySuggestion: {
            id: string;
            dataset: string;
            datasetName: string;
            org: string;
            discovery: string;
            draft: {
                kind: string;
                columns: string[];
                params: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                severity?: "error" | "warning" | "info";
            };
            title: string;
            reason: string;
            confidence: number;
            checked: number;
            bad: number;
            /** @enum {string} */
            state: "open" | "accepted" | "dismissed";
            rule: string | null;
            decidedBy: string | null;
            decidedAt: string | null;
            decisionReason: string | null;
        };
        QualityLibraryItem: {
            id: string;
            kind: string;
            indicator: string;
            /** @enum {string} */
            dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
            title: components["schemas"]["QualityWords"];
            wrong: components["schemas"]["QualityWords"];
            repair: components["schemas"]["QualityWords"];
            params: {
                [key: string]: unknown;
            };
            roles: string[];
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            columns: {
                min: number;
                max: number;
            };
            cases: {
                columns: string[];
                rows: (string | number | boolean | null)[][];
                bad: number[] | null;
                badCount: number;
                params: {
                    [key: string]: unknown;
                };
            }[];
        };
        QualityLibrary: {
            items: components["schemas"]["QualityLibraryItem"][];
            indicators: {
                code: string;
                /** @enum {string} */
                dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
                title: components["schemas"]["QualityWords"];
                items: number;
            }[];
            total: number;
        };
        QualityMapping: {
            items: {
                column: string;
                title: string;
                dataType: string;
                grade: number;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                element: {
                    id: string;
                    name: string;
                    codeList: string | null;
                } | null;
                list: string | null;
                mapped: boolean;
                type: boolean | null;
                length: boolean | null;
                codeList: boolean | null;
                faults: string[];
                suggestions: {
                    element: string;
                    name: string;
                    codeList: string | null;
                    confidence: number;
                    reason: string;
                }[];
                dismissed: string[];
            }[];
        };
        QualityCompliance: {
            items: {
                key: string;
                label: string;
                datasets: number;
                columns: number;
                mapped: number;
                type: [
                    number,
                    number
                ];
                length: [
                    number,
                    number
                ];
                codeList: [
                    number,
                    number
                ];
            }[];
        };
        QualityComplianceColumns: {
            items: {
                dataset: string;
                name: string;
                org: string;
                column: string;
                title: string;
                element: string | null;
                mapped: boolean;
                type: boolean | null;
                length: boolean | null;
                codeList: boolean | null;
                faults: string[];
            }[];
            more: boolean;
        };
        QualityPackRule: {
            /** @description 规则库中的编号 */
            library: string;
            /** @default {} */
            params: {
                [key: string]: unknown;
            };
            /**
             * @default error
             * @enum {string}
             */
            severity: "error" | "warning" | "info";
            /** @default 1 */
            weight: number;
            /** @default null */
            tolerance: ({
                /** @constant */
                unit: "rows";
                value: number;
            } | {
                /** @constant */
                unit: "share";
                value: number;
            }) | null;
            /**
             * @description 其余各列的数据元，依次
             * @default []
             */
            with: string[];
        };
        QualityPack: {
            element: string;
            version: number;
            rules: {
                library: string;
                params: {
                    [key: string]: unknown;
                };
                /** @enum {string} */
                severity: "error" | "warning" | "info";
                weight: number;
                tolerance: ({
                    /** @constant */
                    unit: "rows";
                    value: number;
                } | {
                    /** @constant */
                    unit: "share";
                    value: number;
                }) | null;
                with: string[];
                title: components["schemas"]["QualityWords"];
            }[];
            note: string;
            editedBy: string;
            editedAt: string | null;
        };
        QualityPackHead: {
            element: string;
            name: string;
            category: string;
            version: number;
            rules: number;
            editedAt: string | null;
        };
        QualityPackPlan: {
            add: {
                draft: components["schemas"]["QualityRuleDraft"];
                title: string;
            }[];
            change: {
                rule: components["schemas"]["QualityRule"];
                draft: components["schemas"]["QualityRuleDraft"];
                fields: string[];
            }[];
            same: number;
            kept: components["schemas"]["QualityRule"][];
            leftover: components["schemas"]["QualityRule"][];
            unmapped: string[];
        };
        QualityPacksApplied: {
            added: number;
            changed: number;
            dropped: number;
            refused: {
                columns: string[];
                library: string;
                reason: string;
            }[];
        };
        QualityColumnProfile: {
            name: string;
            title: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            filled: number;
            empty: number;
            blank: number;
            distinct: number;
            distinctError: number;
            once: number;
            length: {
                min: number;
                max: number;
                mean: number;
            } | null;
            min: string | null;
            max: string | null;
            mean: number | null;
            deviation: number | null;
            quantiles: number[] | null;
            histogram: {
                from: number;
                to: number;
                count: number;
            }[];
            patterns: {
                value: string;
                count: number;
                share: {
                    low: number;
                    high: number;
                };
            }[];
            top: {
                value: string;
                count: number;
                share: {
                    low: number;
                    high: number;
                };
            }[];
            masked: boolean;
            recognized: {
                semantic: string;
                element: string | null;
                confidence: number;
                reason: string;
            } | null;
        };
        QualityProfileHead: {
            id: string;
            dataset: string;
            version: string;
            org: string;
            rows: number;
            measured: number;
            madeBy: string;
            /** Format: date-time */
            madeAt: string;
            tookMs: number;
        };
        QualityProfile: {
            id: string;
            dataset: string;
            version: string;
            org: string;
            rows: number;
            measured: number;
            madeBy: string;
            /** Format: date-time */
            madeAt: string;
            tookMs: number;
            columns: components["schemas"]["QualityColumnProfile"][];
            keys: string[][];
            dependencies: {
                from: string[];
                to: string;
                support: number;
                confidence: number;
            }[];
        };
        QualityDifference: {
            column: string;
            title: string;
            /** @enum {string} */
            measure: "added" | "removed" | "type" | "filled" | "distinct" | "mean" | "median" | "length" | "pattern" | "top";
            before: string | null;
            after: string | null;
            change: number | null;
        };
        QualityRemoteCheck: {
            check: string;
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail" | "none";
            score: number | null;
            grade: ("A" | "B" | "C" | "D" | "E") | null;
            rows: number;
            results: {
                rule: string;
                title: string;
                kind: string;
                /** @enum {string} */
                state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
                checked: number;
                bad: number;
                note: string;
                way: ("source" | "through" | "known" | "none") | null;
            }[];
        };
        QualityTrial: {
            rule: components["schemas"]["QualityRule"];
            rows: number;
            result: {
                /** @enum {string} */
                state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
                checked: number;
                bad: number;
                note: string;
            };
            samples: components["schemas"]["QualityViolation"][];
            sql: string;
            wrong: components["schemas"]["QualityWords"];
            repair: components["schemas"]["QualityWords"];
            remedy: components["schemas"]["QualityWords"] | null;
        };
        QualityExplanation: {
            rule: components["schemas"]["QualityRule"];
            runnable: boolean;
            reason: string;
            wrong: components["schemas"]["QualityWords"];
            repair: components["schemas"]["QualityWords"];
            remedy: components["schemas"]["QualityWords"] | null;
        };
        QualitySchedule: {
            dataset: string;
            cron: string;
            /** Format: date-time */
            nextAt: string;
        };
        QualityColumnTrend: {
            column: string;
            title: string;
            type: string;
            points: {
                version: string;
                seq: number;
                /** Format: date-time */
                at: string;
                rows: number;
                emptyRate: number;
                distinct: number;
                drift: number | null;
                violations: number | null;
                violationRate: number | null;
            }[];
        };
        QualityStatistic: {
            id: string;
            org: string;
            name: string;
            code: string;
            definition: string;
            formula: string;
            scope: string;
            unit: string;
            period: string;
            source: string;
            version: number;
            retiredAt: string | null;
            editedBy: string;
            /** Format: date-time */
            editedAt: string;
        };
        QualityDispute: {
            id: string;
            name: string;
            lead: string;
            orgs: string[];
            flow: string;
            /** @enum {string} */
            state: "open" | "settled" | "withdrawn";
            conclusion: string;
            /** Format: date-time */
            openedAt: string;
            settledAt: string | null;
        };
        QualityStatisticComparison: {
            key: string;
            name: string;
            statistics: components["schemas"]["QualityStatistic"][];
            differs: ("definition" | "formula" | "scope" | "unit" | "period" | "source")[];
            dispute: components["schemas"]["QualityDispute"] | null;
        };
        TicketReportLine: {
            owner: string;
            ownerName: string;
            opened: number;
            open: number;
            archived: number;
            inTime: number;
            overdue: number;
            returned: number;
            recurring: number;
            upheld: number;
            medianDays: number | null;
            repairedRows: number;
        };
        TicketException: {
            id: string;
            dataset: string | null;
            datasetName: string | null;
            cause: string;
            rows: number;
            ticket: string;
            number: string;
            title: string;
            ownerName: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        TicketRouting: {
            column: string;
            units: {
                [key: string]: string;
            };
        };
        Ticket: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "quality" | "freshness" | "drift" | "doubt" | "verification" | "reconcile";
            dataset: string | null;
            datasetName: string | null;
            version: string | null;
            versionSeq: number | null;
            owner: string;
            ownerName: string;
            cause: string;
            title: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            legal: boolean;
            /** @enum {string} */
            state: "pending" | "dispatched" | "signed" | "fixing" | "rechecking" | "disputed" | "archived";
            round: number;
            recurrence: number;
            previous: string | null;
            rowsBad: number;
            rowsFirst: number;
            hasRows: boolean;
            /** @description 问题数据留在部门的数据库，在检查页就地查看 */
            atSource: boolean;
            check: string | null;
            advice: string;
            note: string;
            outcome: ("repaired" | "exception") | null;
            timer: string | null;
            dueOn: string | null;
            colour: ("green" | "yellow" | "orange" | "red") | null;
            inTime: boolean | null;
            /** Format: date-time */
            openedAt: string;
            signedAt: string | null;
            submittedAt: string | null;
            archivedAt: string | null;
            rechecked: string | null;
            repairedRows: number;
            actions: ("dispatch" | "sign" | "decline" | "transfer" | "fix" | "submit" | "dispute" | "uphold" | "overrule")[];
        };
        TicketComment: {
            id: string;
            by: string;
            byName: string;
            org: string | null;
            body: string;
            /** Format: date-time */
            at: string;
        };
        TicketRepair: {
            id: string;
            upload: string;
            base: string;
            version: string;
            rows: number | null;
            /** @enum {string} */
            state: "queued" | "done" | "failed";
            error: string | null;
            job: string | null;
            /** Format: date-time */
            at: string;
        };
        TicketDetail: {
            id: string;
            number: string;
            /** @enum {string} */
            kind: "quality" | "freshness" | "drift" | "doubt" | "verification" | "reconcile";
            dataset: string | null;
            datasetName: string | null;
            version: string | null;
            versionSeq: number | null;
            owner: string;
            ownerName: string;
            cause: string;
            title: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            legal: boolean;
            /** @enum {string} */
            state: "pending" | "dispatched" | "signed" | "fixing" | "rechecking" | "disputed" | "archived";
            round: number;
            recurrence: number;
            previous: string | null;
            rowsBad: number;
            rowsFirst: number;
            hasRows: boolean;
            /** @description 问题数据留在部门的数据库，在检查页就地查看 */
            atSource: boolean;
            check: string | null;
            advice: string;
            note: string;
            outcome: ("repaired" | "exception") | null;
            timer: string | null;
            dueOn: string | null;
            colour: ("green" | "yellow" | "orange" | "red") | null;
            inTime: boolean | null;
            /** Format: date-time */
            openedAt: string;
            signedAt: string | null;
            submittedAt: string | null;
            archivedAt: string | null;
            rechecked: string | null;
            repairedRows: number;
            actions: ("dispatch" | "sign" | "decline" | "transfer" | "fix" | "submit" | "dispute" | "uphold" | "overrule")[];
            history: components["schemas"]["WorkflowTransition"][];
            comments: components["schemas"]["TicketComment"][];
            repairs: components["schemas"]["TicketRepair"][];
            recurrences: {
                id: string;
                number: string;
                archivedAt: string | null;
            }[];
            canRepair: boolean;
            canExtend: boolean;
            canExport: boolean;
        };
        TicketCounts: {
            states: {
                [key: string]: number;
            };
            overdue: number;
        };
        TicketAct: {
            /** @enum {string} */
            action: "dispatch" | "sign" | "decline" | "transfer" | "fix" | "submit" | "dispute" | "uphold" | "overrule";
            /** @default  */
            reason: string;
            /** @description 派发、转办：部门 */
            to?: string;
            /** @description 异议成立：规则本身不适用，而不只是这些记录 */
            whole?: boolean;
        };
        TicketActMany: {
            /** @enum {string} */
            action: "dispatch" | "sign" | "decline" | "transfer" | "fix" | "submit" | "dispute" | "uphold" | "overrule";
            /** @default  */
            reason: string;
            /** @description 派发、转办：部门 */
            to?: string;
            /** @description 异议成立：规则本身不适用，而不只是这些记录 */
            whole?: boolean;
            tickets: string[];
        };
        TicketActed: {
            done: string[];
            refused: {
                ticket: string;
                code: string;
                title: string;
            }[];
        };
        TicketRows: {
            version: string | null;
            columns: {
                name: string;
                title: string;
                key: boolean;
            }[];
            wrong: string[];
            items: {
                row: number | null;
                keys: {
                    [key: string]: string | null;
                };
                values: {
                    [key: string]: string | null;
                };
                column: string | null;
                value: string | null;
                expected: string | null;
                excepted: boolean;
            }[];
            marks: components["schemas"]["IntakeRowMark"][];
            next: string | null;
        };
        VerificationField: {
            name: string;
            /** @enum {string} */
            kind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
            /** @default null */
            codeList: string | null;
            /** @description 数据集 → 字段 */
            columns: {
                [key: string]: string;
            };
            /**
             * @description 权威来源（数据集），以其为准
             * @default null
             */
            authority: string | null;
        };
        VerificationPlanBody: {
            name: string;
            /** @enum {string} */
            objectType: "person" | "enterprise" | "place" | "other";
            /** @enum {string} */
            keyKind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
            sources: {
                dataset: string;
                key: string;
            }[];
            fields: components["schemas"]["VerificationField"][];
            /** @default true */
            follow: boolean;
        };
        VerificationPlan: {
            id: string;
            name: string;
            /** @enum {string} */
            objectType: "person" | "enterprise" | "place" | "other";
            /** @enum {string} */
            keyKind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
            sources: {
                dataset: string;
                key: string;
            }[];
            fields: components["schemas"]["VerificationField"][];
            /** @default true */
            follow: boolean;
            revision: number;
            /** Format: date-time */
            editedAt: string;
            names: {
                [key: string]: string;
            };
            latest: {
                id: string;
                /** @enum {string} */
                state: "queued" | "done" | "failed";
                keys: number | null;
                conflicts: number | null;
                undecided: number | null;
                /** Format: date-time */
                startedAt: string;
            } | null;
        };
        VerificationProposal: {
            /** @enum {string} */
            keyKind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
            sources: {
                dataset: string;
                key: string;
            }[];
            fields: components["schemas"]["VerificationField"][];
        };
        VerificationSource: {
            dataset: string;
            key: string;
            name: string;
            provider: string;
            version: string;
            versionSeq: number;
            objects: number;
            missing: number;
        };
        VerificationFieldResult: {
            compared: number;
            conflicts: number;
            undecided: number;
            accuracy: (number | null)[];
            lost: number[];
            torn: number[];
        };
        VerificationRunHead: {
            id: string;
            plan: string;
            revision: number;
            /** @enum {string} */
            state: "queued" | "done" | "failed";
            keys: number | null;
            conflicts: number | null;
            undecided: number | null;
            error: string | null;
            job: string | null;
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
        };
        VerificationRun: {
            id: string;
            plan: string;
            revision: number;
            /** @enum {string} */
            state: "queued" | "done" | "failed";
            keys: number | null;
            conflicts: number | null;
            undecided: number | null;
            error: string | null;
            job: string | null;
            /** Format: date-time */
            startedAt: string;
            finishedAt: string | null;
            facts: {
                name: string;
                sources: components["schemas"]["VerificationSource"][];
                fields: components["schemas"]["VerificationField"][];
            } | null;
            result: {
                meetings: {
                    field: number;
                    a: number;
                    b: number;
                    both: number;
                    different: number;
                }[];
                fields: components["schemas"]["VerificationFieldResult"][];
                iterations: number;
                converged: boolean;
            } | null;
        };
        VerificationConflict: {
            id: number;
            key: string;
            field: string;
            values: {
                [key: string]: string | null;
            };
            winner: string | null;
            confidence: number;
            ruled: boolean;
        };
        VerificationConflictMark: {
            /** @description 该行在本页中的位置，从 0 起 */
            row: number;
            /**
             * Format: date-time
             * @description 有异议：自何时起正在核实
             */
            doubtedSince: string;
            /** @description 工单；无权查看的读者为空 */
            ticket: string | null;
            /** @description 工单编号；无权查看的读者为空 */
            number: string | null;
            /** @description 该来源的记录有异议 */
            dataset: string;
        };
        VerificationSettle: {
            /** @description 以哪个来源为准；null 表示不算冲突 */
            dataset: string | null;
            reason: string;
        };
        OpendataDataPackage: {
            /** @constant */
            profile: "tabular-data-package";
            name: string;
            id: string;
            title: string;
            description: string;
            version: string;
            /** Format: date-time */
            created: string;
            keywords: string[];
            licenses: {
                path: string;
                title: string;
            }[];
            contributors: {
                title: string;
                /** @constant */
                role: "publisher";
            }[];
            resources: {
                /** @constant */
                profile: "tabular-data-resource";
                name: string;
                title: string;
                /** @description 相对于本文件的地址 */
                path: string;
                /** @constant */
                format: "csv";
                /** @constant */
                mediatype: "text/csv";
                /** @constant */
                encoding: "utf-8";
                bytes: number;
                /** @description sha256: 及文件摘要 */
                hash: string;
                schema: {
                    fields: {
                        /** @description 表头，与文件首行一致 */
                        name: string;
                        /** @enum {string} */
                        type: "string" | "integer" | "number" | "boolean" | "date" | "datetime";
                        format?: string;
                        /** @description 物理字段名，与接口一致 */
                        column: string;
                    }[];
                    missingValues: string[];
                };
            }[];
        };
        OpendataDataset: {
            id: string;
            entry: string;
            dataset: string;
            provider: string;
            providerName: string;
            title: string;
            summary: string;
            theme: string | null;
            keywords: string[];
            openType: number;
            licence: string;
            updateCycle: string;
            columns: {
                name: string;
                title: string;
                type: string;
                /** @description 小数：(总位数,小数位数) */
                format: string | null;
                /** @description 主键的一部分 */
                key: boolean;
            }[];
            rows: number | null;
            version: string | null;
            files: {
                /** @enum {string} */
                format: "csv" | "json" | "xlsx";
                bytes: number;
                sha256: string;
                complete: boolean;
            }[];
            publishedAt: string | null;
            updatedAt: string | null;
        };
        OpendataDatasetDetail: {
            id: string;
            entry: string;
            dataset: string;
            provider: string;
            providerName: string;
            title: string;
            summary: string;
            theme: string | null;
            keywords: string[];
            openType: number;
            licence: string;
            updateCycle: string;
            columns: {
                name: string;
                title: string;
                type: string;
                /** @description 小数：(总位数,小数位数) */
                format: string | null;
                /** @description 主键的一部分 */
                key: boolean;
            }[];
            rows: number | null;
            version: string | null;
            files: {
                /** @enum {string} */
                format: "csv" | "json" | "xlsx";
                bytes: number;
                sha256: string;
                complete: boolean;
            }[];
            publishedAt: string | null;
            updatedAt: string | null;
            /** @description 有异议、正在核实的记录数 */
            doubted: number;
            usage: {
                view: number;
                download: number;
                api: number;
            };
        };
        OpendataPublication: {
            id: string;
            entry: string;
            dataset: string;
            provider: string;
            providerName: string;
            title: string;
            summary: string;
            theme: string | null;
            keywords: string[];
            openType: number;
            licence: string;
            updateCycle: string;
            columns: {
                name: string;
                title: string;
                type: string;
                /** @description 小数：(总位数,小数位数) */
                format: string | null;
                /** @description 主键的一部分 */
                key: boolean;
            }[];
            rows: number | null;
            version: string | null;
            files: {
                /** @enum {string} */
                format: "csv" | "json" | "xlsx";
                bytes: number;
                sha256: string;
                complete: boolean;
            }[];
            publishedAt: string | null;
            updatedAt: string | null;
            /** @enum {string} */
            state: "preparing" | "online" | "refused" | "withdrawn";
            refusal: {
                column: string;
                kind: string;
                rows: number;
            }[] | null;
            publishedBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        OpendataFacets: {
            providers: {
                value: string;
                label: string;
                count: number;
            }[];
            themes: {
                value: string;
                label: string;
                count: number;
            }[];
            total: number;
        };
        OpendataPublish: {
            dataset: string;
            columns?: string[];
            /** @default 公共数据开放许可（免费、注明来源） */
            licence: string;
        };
        OpendataWithdraw: {
            reason: string;
        };
        OpendataRows: {
            columns: {
                name: string;
                title: string;
                type: string;
                /** @description 小数：(总位数,小数位数) */
                format: string | null;
                /** @description 主键的一部分 */
                key: boolean;
            }[];
            rows: {
                [key: string]: string | null;
            }[];
            /** @description 有异议的行在 rows 中的位置，从 0 起 */
            doubted: number[];
            total: number;
            /** @description true：已到最后一行 */
            complete: boolean;
        };
        SharingApplicationForm: {
            service: string;
            /** @description 用来调用的应用 */
            client: string;
            /** @description 使用用途：调用时须一致 */
            purpose: string;
            /** @description 使用依据 */
            basis: string;
            /** @description 使用场景 */
            scenario: string;
            /** @description 使用范围 */
            scope: string;
            /**
             * @description 共享方式
             * @default 接口
             * @enum {string}
             */
            shareMode: "接口" | "批量交换" | "文件下载";
            /**
             * Format: date
             * @description 使用时限：开始
             */
            validFrom: string;
            /**
             * Format: date
             * @description 使用时限：截止
             */
            validTo: string;
            fields: {
                name: string;
                /** @default false */
                plain: boolean;
            }[];
            /** @description 使用系统 */
            system: string;
            dailyQuota: number;
            /** @default [] */
            addresses: string[];
            /** @description 调用方式；省略时为服务提供的全部方式，能核验的不必查询 */
            modes?: ("query" | "verify")[];
            /** @description 经办人及联系方式 */
            contact: string;
            /** @constant */
            warranty: true;
        };
        SharingApplication: {
            id: string;
            service: string;
            consumer: string;
            provider: string;
            client: string;
            purpose: string;
            basis: string;
            scenario: string;
            scope: string;
            shareMode: string;
            validFrom: string;
            validTo: string;
            fields: {
                name: string;
                mask: string;
            }[];
            system: string;
            dailyQuota: number;
            addresses: string[];
            modes: ("query" | "verify")[];
            contact: string;
            /** @enum {string} */
            state: "draft" | "reviewing" | "supplement" | "approved" | "refused" | "withdrawn";
            refusalCode: string | null;
            refusalReason: string | null;
            remarks: {
                [key: string]: string;
            } | null;
            supplemented: boolean;
            flow: string | null;
            revision: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            submittedAt: string | null;
            receivedAt: string | null;
            answeredAt: string | null;
        };
        SharingWithdrawApplication: {
            comment: string;
        };
        SharingQueryCall: {
            /** @description 授权单号；省略时按用途匹配 */
            grant?: string;
            /** @description 使用用途，须与授权一致 */
            purpose: string;
            /** @description 业务事项名称或编码 */
            matter: string;
            /** @description 经办人在本单位的工号或账号 */
            operator: string;
            /** @description 业务系统名称 */
            system: string;
            /** @description 查询键：数据项 → 值 */
            key: {
                [key: string]: string;
            };
            /** @description 省略时返回全部授权数据项 */
            fields?: string[];
        };
        SharingVerifyCall: {
            /** @description 授权单号；省略时按用途匹配 */
            grant?: string;
            /** @description 使用用途，须与授权一致 */
            purpose: string;
            /** @description 业务事项名称或编码 */
            matter: string;
            /** @description 经办人在本单位的工号或账号 */
            operator: string;
            /** @description 业务系统名称 */
            system: string;
            /** @description 查询键：数据项 → 值 */
            key: {
                [key: string]: string;
            };
            /** @description 待核验的数据项 → 值 */
            expect: {
                [key: string]: string;
            };
        };
        SharingQueryAnswer: {
            service: string;
            version: string;
            /** @description 变更捕获的数据：回答所依据的源库日志位点 */
            position?: string;
            evidence: string;
            complete: boolean;
            records: {
                [key: string]: string | null;
            }[];
            /**
             * @description 该记录有异议，正在核实
             * @constant
             */
            doubted?: true;
            /** Format: date-time */
            doubtedSince?: string;
        };
        SharingVerifyAnswer: {
            service: string;
            version: string;
            /** @description 变更捕获的数据：回答所依据的源库日志位点 */
            position?: string;
            evidence: string;
            /** @enum {string} */
            result: "match" | "mismatch" | "not_found";
            /**
             * @description 该记录有异议，正在核实
             * @constant
             */
            doubted?: true;
            /** Format: date-time */
            doubtedSince?: string;
        };
        SharingGrant: {
            id: string;
            application: string;
            service: string;
            consumer: string;
            provider: string;
            client: string;
            purpose: string;
            fields: {
                name: string;
                mask: string;
            }[];
            modes: ("query" | "verify")[];
            validFrom: string;
            validTo: string;
            dailyQuota: number;
            addresses: string[];
            /** @enum {string} */
            state: "active" | "suspended" | "terminated";
            stateReason: string | null;
            rectifyBy: string | null;
            revision: number;
            /** Format: date-time */
            createdAt: string;
            usedToday: number;
        };
        SharingChangeGrant: {
            /** @enum {string} */
            action: "suspend" | "resume" | "terminate";
            reason: string;
            /**
             * Format: date
             * @description 整改期限，暂停时必填
             */
            rectifyBy?: string;
        };
        SharingLive: {
            service: {
                id: string;
                code: string;
                title: string;
            } | null;
            /** @description 空：服务在新版本生成后才更新 */
            live: {
                /** @description 在线记录由此版本生成 */
                version: string;
                /** @description 已回答到的变更序号 */
                changes: number;
                /** @description 已回答到的源库日志位点 */
                position: string;
                /** @description 该位点在源库的提交时间（源库时钟） */
                commitAt: string | null;
                /**
                 * Format: date-time
                 * @description 服务从此时起回答该状态
                 */
                appliedAt: string;
                /** @description 从源库提交到服务可答，毫秒 */
                lagMs: number | null;
                /** @description 已捕获、服务尚未回答的变更 */
                waiting: number;
                /** @description 其中最早一条已等待的毫秒数 */
                waitingMs: number | null;
                /** @description 捕获正在跟随源库 */
                following: boolean;
            } | null;
        };
        SharingRecallForm: {
            /** @description 更正后的数据版本 */
            version: string;
            /** @description 含错误值的版本；省略时为更正前的一版 */
            base?: string;
            /** @description 只追溯这些字段的更正 */
            columns?: string[];
            reason: string;
        };
        SharingRecall: {
            id: string;
            dataset: string;
            service: string;
            provider: string;
            base: string;
            version: string;
            columns: string[];
            reason: string;
            /** @enum {string} */
            state: "tracing" | "found" | "failed" | "issued" | "closed" | "dropped";
            records: number;
            calls: number;
            consumers: number;
            seconds: number | null;
            unread: string[];
            releases: {
                id: string;
                name: string;
            }[];
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            issuedAt: string | null;
            closedAt: string | null;
        };
        SharingRecallDetail: {
            id: string;
            dataset: string;
            service: string;
            provider: string;
            base: string;
            version: string;
            columns: string[];
            reason: string;
            /** @enum {string} */
            state: "tracing" | "found" | "failed" | "issued" | "closed" | "dropped";
            records: number;
            calls: number;
            consumers: number;
            seconds: number | null;
            unread: string[];
            releases: {
                id: string;
                name: string;
            }[];
            failure: string | null;
            /** Format: date-time */
            createdAt: string;
            issuedAt: string | null;
            closedAt: string | null;
            title: string;
            exports: {
                id: string;
                name: string;
                /** Format: date-time */
                at: string;
                actor: string | null;
                actorName: string;
                org: string | null;
            }[];
            notices: {
                consumer: string;
                consumerName: string;
                calls: number;
                records: number;
                toldAt: string | null;
                settledAt: string | null;
                comment: string | null;
            }[];
        };
        SharingRecallCall: {
            evidence: string;
            /** Format: date-time */
            at: string;
            consumer: string;
            client: string;
            permission: string;
            mode: string;
            version: string;
            outcome: string;
            fields: string[];
            certain: boolean;
            key: string;
        };
        SharingService: {
            id: string;
            code: string;
            entry: string;
            dataset: string;
            provider: string;
            title: string;
            keyColumns: string[];
            fields: {
                name: string;
                title: string;
                type: string;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                grade: number;
                mask: string;
            }[];
            modes: ("query" | "verify")[];
            shareType: number;
            /** @enum {string} */
            state: "building" | "active" | "suspended" | "stopped";
            /** @description 数据不搬家：每次调用在提供部门的数据库查询，平台不留数据 */
            inPlace: boolean;
            onlineVersion: string | null;
            onlineRows: number | null;
            onlineAt: string | null;
            revision: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        SharingPublishService: {
            dataset: string;
            keyColumns: string[];
            fields?: string[];
            modes?: ("query" | "verify")[];
        };
        SharingChangeService: {
            /** @enum {string} */
            action: "suspend" | "resume" | "stop";
            /** @description 原因 */
            reason: string;
            /** @description 停止仍有授权的服务时：与需求部门协商及主管部门备案情况（条例第二十七条） */
            agreement?: string;
        };
        LifecycleHold: {
            id: string;
            dataset: string;
            version: string | null;
            reason: string;
            basis: string;
            placedByName: string;
            /** Format: date-time */
            placedAt: string;
            liftedByName: string | null;
            liftedAt: string | null;
            liftReason: string | null;
        };
        LifecycleHoldForm: {
            dataset: string;
            /** @default null */
            version: string | null;
            reason: string;
            basis: string;
        };
        LifecycleRuleForm: {
            keepMonths: number | null;
            archiveMonths: number | null;
            keepVersions: number | null;
            /** @enum {string} */
            since: "published" | "revoked";
            basis: string;
            /** @default null */
            dataset: string | null;
            /** @default null */
            grade: number | null;
        };
        LifecycleRule: {
            keepMonths: number | null;
            archiveMonths: number | null;
            keepVersions: number | null;
            /** @enum {string} */
            since: "published" | "revoked";
            basis: string;
            id: string;
            dataset: string | null;
            datasetName: string | null;
            grade: number | null;
            /** Format: date-time */
            createdAt: string;
        };
        LifecycleLimit: {
            id: string;
            title: string;
            basis: string;
            minMonths: number;
            maxMonths: number | null;
            localMinMonths: number | null;
            localMaxMonths: number | null;
        };
        LifecycleHolding: {
            version: string;
            seq: number;
            /** @enum {string} */
            storage: "lake" | "archive" | "destroyed";
            newest: boolean;
            rows: number;
            hash: string;
            bytes: number;
            publishedAt: string | null;
            archivedAt: string | null;
            archiveSha256: string | null;
            rawBytes: number | null;
            restoredUntil: string | null;
            archiveOn: string | null;
            destroyOn: string | null;
            held: boolean;
            destruction: string | null;
        };
        LifecycleHoldings: {
            dataset: string;
            name: string;
            provider: string;
            grade: number;
            rule: {
                keepMonths: number | null;
                archiveMonths: number | null;
                keepVersions: number | null;
                /** @enum {string} */
                since: "published" | "revoked";
                basis: string;
                id: string;
                dataset: string | null;
                grade: number | null;
            } | null;
            holds: components["schemas"]["LifecycleHold"][];
            items: components["schemas"]["LifecycleHolding"][];
            complete: boolean;
        };
        LifecycleMove: {
            job: string;
        };
        LifecyclePrice: {
            /** @enum {string} */
            layer: "upload" | "lake" | "online" | "open" | "archive";
            /** Format: date */
            fromDay: string;
            yuan: number;
        };
        LifecycleCosts: {
            day: string | null;
            orgs: {
                org: string;
                orgName: string;
                layers: {
                    /** @enum {string} */
                    layer: "upload" | "lake" | "online" | "open" | "archive";
                    bytes: number;
                    items: number;
                    yuan: number | null;
                }[];
                bytes: number;
                yuan: number | null;
            }[];
            trend: {
                /** Format: date */
                day: string;
                /** @enum {string} */
                layer: "upload" | "lake" | "online" | "open" | "archive";
                bytes: number;
            }[];
            prices: components["schemas"]["LifecyclePrice"][];
        };
        LifecycleDestruction: {
            id: string;
            dataset: string;
            name: string;
            provider: string;
            versions: string[];
            reason: string;
            basis: string;
            /** @enum {string} */
            state: "requested" | "approved" | "destroyed" | "refused" | "withdrawn" | "failed";
            flow: string | null;
            requestedByName: string;
            /** Format: date-time */
            requestedAt: string;
            approvals: {
                name: string;
                level: string;
                at: string;
            }[];
            failure: string | null;
            evidence: string | null;
            destroyedAt: string | null;
        };
        LifecycleDestructionForm: {
            dataset: string;
            versions: string[];
            reason: string;
            basis: string;
        };
        LifecycleCertificate: {
            certificate: {
                id: string;
                dataset: string;
                name: string;
                provider: string;
                versions: {
                    id: string;
                    seq: number;
                    rows: number;
                    hash: string;
                    publishedAt: string | null;
                    archive: string | null;
                }[];
                reason: string;
                basis: string;
                requestedBy: string;
                approvals: {
                    name: string;
                    level: string;
                    at: string;
                    user: string;
                }[];
                method: string;
                destroyedAt: string;
            };
            signature: string;
            publicKey: string;
            evidence: string | null;
        };
        LifecycleDue: {
            items: {
                dataset: string;
                name: string;
                provider: string;
                version: string;
                seq: number;
                /** @enum {string} */
                what: "archive" | "destroy";
                /** Format: date-time */
                on: string;
                held: boolean;
                bytes: number;
            }[];
            complete: boolean;
        };
        OnboardingColumn: {
            name: string;
            title: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            required: boolean;
            key: boolean;
            format?: string;
            /** @description 表示“无值”的文字 */
            missing?: string[];
            codeList?: string;
            element?: string;
            grade: 1 | 2 | 3 | 4;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            mask?: string;
            /** @description false：不入库 */
            keep: boolean;
            semantic: string;
            confidence: number;
            reason: string;
        };
        OnboardingRule: {
            kind: string;
            columns: string[];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity?: "error" | "warning" | "info";
            weight?: number;
            title?: string;
            enabled?: boolean;
            library?: string | null;
            tolerance?: {
                /** @enum {string} */
                unit: "rows" | "share";
                value: number;
            } | null;
            /** @description 来自数据元的规则包 */
            pack?: string | null;
            /** @description false：不启用 */
            keep: boolean;
            confidence: number;
            reason: string;
        };
        OnboardingClaim: {
            item: string;
            /**
             * @description 引用自数源部门 · 依法重复采集
             * @enum {string}
             */
            kind: "reuse" | "justified";
            /** @default  */
            reason: string;
            /** @default  */
            basisTitle: string;
            /** @default  */
            basisArticle: string;
        };
        OnboardingProposal: {
            name: string;
            abstract: string;
            frontCode: string;
            theme: string;
            region: string;
            updateCycle: string;
            shareType: 1 | 2 | 3;
            shareMode: string;
            shareScope: string;
            usePurpose: string;
            useConditions: string;
            openType: 1 | 2 | 3;
            openConditions: string;
            dataLevel: 1 | 2 | 3 | 4;
            keywords: string[];
            columns: components["schemas"]["OnboardingColumn"][];
            rules: components["schemas"]["OnboardingRule"][];
            /**
             * @description 数源在其他部门的数据项，为何入库（条例第十九条）
             * @default []
             */
            claims: components["schemas"]["OnboardingClaim"][];
            /**
             * @description 名称、分类、主题、更新周期的把握与依据
             * @default {}
             */
            guesses: {
                [key: string]: {
                    confidence: number;
                    reason: string;
                };
            };
        };
        OnboardingDraft: {
            id: string;
            upload: string;
            fileName: string;
            provider: string;
            /** @enum {string} */
            state: "proposed" | "loading" | "loaded" | "submitted" | "failed" | "discarded";
            entry: string | null;
            dataset: string | null;
            job: string | null;
            revision: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            layout: {
                [key: string]: unknown;
            };
            proposal: components["schemas"]["OnboardingProposal"];
            /** @description 每条建议规则对数据的要求，与 rules 逐条对应 */
            ruleTitles: {
                zh: string;
                en: string;
            }[];
        };
        OnboardingDraftLine: {
            id: string;
            upload: string;
            fileName: string;
            provider: string;
            /** @enum {string} */
            state: "proposed" | "loading" | "loaded" | "submitted" | "failed" | "discarded";
            entry: string | null;
            dataset: string | null;
            job: string | null;
            revision: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            name: string;
        };
        OnboardingPropose: {
            upload: string;
            /** @description 机构编号或统一社会信用代码；省略时为本部门 */
            provider?: string;
            /** @description 主键数据项（字段名或名称），多项用逗号分隔 */
            key?: string;
        };
        OnboardingEdit: {
            revision: number;
            proposal: components["schemas"]["OnboardingProposal"];
        };
        OnboardingRevision: {
            revision: number;
        };
        OnboardingSubmit: {
            revision: number;
            /** @description 保密风险评估 */
            secrecyReview: {
                /** Format: date */
                date: string;
                person: string;
                /** @enum {string} */
                conclusion: "pass" | "fail" | "not-involved";
                /** @default  */
                note: string;
            };
            /** @description 个人信息保护影响评估 */
            privacyReview: {
                /** Format: date */
                date: string;
                person: string;
                /** @enum {string} */
                conclusion: "pass" | "fail" | "not-involved";
                /** @default  */
                note: string;
            };
        };
        OnboardingReport: {
            draft: components["schemas"]["OnboardingDraftLine"];
            entry: {
                id: string;
                code: string;
                name: string;
                state: string;
                providerName: string;
                revision: number;
            } | null;
            version: {
                id: string;
                seq: number;
                state: string;
                rowsIn: number;
                rowsGood: number;
                rowsBad: number;
                hash: string;
                badByRule: {
                    [key: string]: number;
                };
                error: {
                    code: string;
                    title: string;
                } | null;
            } | null;
            check: {
                id: string;
                /** @enum {string} */
                verdict: "pass" | "warn" | "fail" | "none";
                score: number | null;
                grade: string | null;
                dimensions: {
                    [key: string]: number;
                };
                rules: number;
                violated: number;
                notRunnable: number;
                violations: number;
                results: {
                    title: string;
                    dimension: string;
                    columns: string[];
                    state: string;
                    checked: number;
                    bad: number;
                    note: string;
                }[];
            } | null;
        };
        IdentityDivisionDetail: {
            code: string;
            name: string;
            /** @description 1 省 2 市 3 县 4 乡 5 村 */
            level: number;
            parent: string | null;
            validFrom: string | null;
            /** @description 停用日期：自该日起不再有效 */
            validTo: string | null;
            path: components["schemas"]["IdentityDivision"][];
        };
        IdentityRoleGrant: {
            roles: ("bureau" | "provider" | "consumer" | "cdo" | "security" | "sysadmin" | "auditor" | "public")[];
        };
        StandardsColumnTypeWanted: {
            name: string;
            /** @default [] */
            synonyms: string[];
            /** @default [] */
            english: string[];
            /** @default [] */
            pinyins: string[];
            /** @default [] */
            initials: string[];
            /** @default null */
            pattern: string | null;
            /** @default null */
            codeList: string | null;
            /** @enum {string} */
            sensitivity: "none" | "personal" | "sensitive";
            grade: 1 | 2 | 3 | 4;
            /** @default null */
            mask: string | null;
        };
        HarvestSourceDetail: {
            name: string;
            /** @enum {string} */
            kind: "ckan" | "dcat" | "datajson" | "list";
            /** @default  */
            url: "" | string;
            provider: string;
            mapping: components["schemas"]["HarvestMapping"];
            /**
             * @default manual
             * @enum {string}
             */
            schedule: "manual" | "hourly" | "daily" | "weekly";
            /** @default true */
            incremental: boolean;
            /** @default true */
            enabled: boolean;
            id: string;
            hasFile: boolean;
            lastFull: string | null;
            nextDue: string | null;
            registeredBy: string;
            /** Format: date-time */
            createdAt: string;
            records: {
                [key: string]: number;
            };
        };
        SharingResubmitApplication: {
            service: string;
            /** @description 用来调用的应用 */
            client: string;
            /** @description 使用用途：调用时须一致 */
            purpose: string;
            /** @description 使用依据 */
            basis: string;
            /** @description 使用场景 */
            scenario: string;
            /** @description 使用范围 */
            scope: string;
            /**
             * @description 共享方式
             * @default 接口
             * @enum {string}
             */
            shareMode: "接口" | "批量交换" | "文件下载";
            /**
             * Format: date
             * @description 使用时限：开始
             */
            validFrom: string;
            /**
             * Format: date
             * @description 使用时限：截止
             */
            validTo: string;
            fields: {
                name: string;
                /** @default false */
                plain: boolean;
            }[];
            /** @description 使用系统 */
            system: string;
            dailyQuota: number;
            /** @default [] */
            addresses: string[];
            /** @description 调用方式；省略时为服务提供的全部方式，能核验的不必查询 */
            modes?: ("query" | "verify")[];
            /** @description 经办人及联系方式 */
            contact: string;
            /** @constant */
            warranty: true;
            revision: number;
        };
    };
    responses: {
        /** @description 未能处理：原因见 code 与 title */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEvidenceEvents: {
        parameters: {
            query?: {
                /** @description 类别，或以点结尾的前缀，如 sharing. */
                kind?: string;
                object?: string;
                actor?: string;
                org?: string;
                from?: string;
                to?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postEvidenceSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EvidenceSearchInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceEventsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceCheckpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceCheckpoints"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceKeys"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceConsistency: {
        parameters: {
            query: {
                writer?: string;
                from: number;
                to?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceConsistency"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postEvidenceVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceReceiptInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceVerdict"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postEvidenceAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    writer?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceAudit"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postEvidenceIndexRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceTilesByWriterCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                writer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检查点 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceTilesByWriterTileEntriesByRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                writer: string;
                rest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 二进制块 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getEvidenceTilesByWriterTileByRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                writer: string;
                rest: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 二进制块 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityLoginInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentitySignedIn"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentitySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentitySession"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteIdentitySessionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityMe"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityRole"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityPasswordChangeInput"];
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityDivisions: {
        parameters: {
            query?: {
                /** @description 下级区划；不填时为省级 */
                parent?: string;
                /** @description 名称或代码的一部分；填写时忽略 parent */
                q?: string;
                /** @description 只列该日有效的；不填时含已停用的 */
                date?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityDivision"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityDivisionsByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDivisionDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityDivisionsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDivisionImportInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDivisionImported"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOrgs: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                /** @description 名称或代码的一部分 */
                q?: string;
                /** @description 区划代码前缀 */
                region?: string;
                /** @description bureau 数据管理部门；government 人民政府；department 政府部门；party 党委部门；court 人大、政协、监察、法院、检察院；institution 事业单位；utility 公共企业；enterprise 企业；social 社会组织；other 其他 */
                kind?: "bureau" | "government" | "department" | "party" | "court" | "institution" | "utility" | "enterprise" | "social" | "other";
                parent?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityOrg"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityOrgs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityOrgCreateInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOrg"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOrgsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOrg"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchIdentityOrgsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityOrgEditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOrg"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putIdentityOrgsByIdOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityOrgOfficersInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOrg"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOrgsByIdDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityDepartment"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityOrgsByIdDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDepartmentCreateInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDepartment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchIdentityDepartmentsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityDepartmentEditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDepartment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityUsers: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                /** @description 姓名或登录名的一部分 */
                q?: string;
                org?: string;
                role?: "bureau" | "provider" | "consumer" | "cdo" | "security" | "sysadmin" | "auditor" | "public";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityUser"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityUserCreateInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUserCreated"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityUsersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUser"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchIdentityUsersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityUserEditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUser"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityActors: {
        parameters: {
            query: {
                /** @description 账号或应用的编号，用逗号分隔，最多 200 个 */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityActors"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putIdentityUsersByIdRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityRoleGrantInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityUser"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityUsersByIdDisable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityUsersByIdEnable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityUsersByIdRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityUsersByIdResetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityPasswordReset"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityClients: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                org?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityClient"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityClients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityClientCreateInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityClientSecret"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityClientsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityClientDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityClientsByIdRotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IdentityKeyRotationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityRotatedKey"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityClientsByIdEnable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityClientsByIdDisable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityOidcProvider"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityOidcProviderCreateInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOidcProvider"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOidcByIdStart: {
        parameters: {
            query?: {
                returnTo?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 转到另一地址 */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityOidcByIdLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default / */
                    returnTo?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOidcByIdCallback: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
                error?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 转到另一地址 */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIdentityOidcSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityOidcProviderSettings"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityOidcByIdTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOidcProviderTest"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchIdentityOidcById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityOidcProviderEditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityOidcProvider"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIdentityUsersByIdLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityOidcLinkInput"];
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsElements: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                category?: string;
                status?: "draft" | "trial" | "standard" | "retired";
                sensitivity?: "none" | "personal" | "sensitive";
                codeList?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardsElement"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postStandardsElements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    nameEn?: string;
                    /** @default  */
                    pinyin?: string;
                    category: string;
                    objectClass: string;
                    property: string;
                    representation: string;
                    dataType: string;
                    format: string;
                    /** @default null */
                    codeList?: string | null;
                    /** @default null */
                    identifier?: string | null;
                    /** @default  */
                    unit?: string;
                    definition: string;
                    /** @default [] */
                    synonyms?: string[];
                    /** @enum {string} */
                    sensitivity: "none" | "personal" | "sensitive";
                    grade: number;
                    /** @default null */
                    mask?: ("none" | "full" | "name" | "id_number" | "mobile" | "phone" | "email" | "address" | "bank_card" | "plate" | "birth_date" | "hash" | "head_tail" | "passport" | "amount") | null;
                    /**
                     * @default draft
                     * @enum {string}
                     */
                    status?: "draft" | "trial" | "standard" | "retired";
                    /** @default  */
                    submitter?: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsElement"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsElementsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsElement"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchStandardsElementsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    nameEn?: string;
                    pinyin?: string;
                    category?: string;
                    objectClass?: string;
                    property?: string;
                    representation?: string;
                    dataType?: string;
                    format?: string;
                    codeList?: string | null;
                    identifier?: string | null;
                    unit?: string;
                    definition?: string;
                    synonyms?: string[];
                    /** @enum {string} */
                    sensitivity?: "none" | "personal" | "sensitive";
                    grade?: number;
                    mask?: ("none" | "full" | "name" | "id_number" | "mobile" | "phone" | "email" | "address" | "bank_card" | "plate" | "birth_date" | "hash" | "head_tail" | "passport" | "amount") | null;
                    /** @enum {string} */
                    status?: "draft" | "trial" | "standard" | "retired";
                    submitter?: string;
                    version: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsElement"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsElementsByIdVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsElementVersions"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCodeLists: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                source?: "national" | "local";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardsCodeList"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postStandardsCodeLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    id: string;
                    name: string;
                    /** @default  */
                    nameEn?: string;
                    /** @default  */
                    standard?: string;
                    /** @default  */
                    description?: string;
                    /** Format: date */
                    validFrom?: string;
                    values: {
                        code: string;
                        label: string;
                        /** @default null */
                        parent?: string | null;
                        /** @default null */
                        validFrom?: string | null;
                        /** @default null */
                        validTo?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsCodeList"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCodeListsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsCodeListDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putStandardsCodeListsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    description?: string;
                    /** @default  */
                    note?: string;
                    /** Format: date */
                    validFrom?: string;
                    values: {
                        code: string;
                        label: string;
                        /** @default null */
                        parent?: string | null;
                        /** @default null */
                        validFrom?: string | null;
                        /** @default null */
                        validTo?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsCodeList"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCodeListsByIdValues: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                parent?: string;
                asOf?: string | "all";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardsCodeValue"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postStandardsCodeListsReadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandardsValueFileInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsValueFileRead"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCodeListsByIdExport: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 或 xlsx 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCodeListsByIdDiff: {
        parameters: {
            query: {
                from: string;
                to: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsCodeListDiff"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCalendar: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsCalendarMonth"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsCalendarYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            year: number;
                            paper: string;
                            /** @enum {string} */
                            source: "bundled" | "imported";
                            /** Format: date-time */
                            importedAt: string;
                            importedBy: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putStandardsCalendarYearsByYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                } | {
                    paper: string;
                    off: string[];
                    on: string[];
                } | {
                    papers: string[];
                    days: {
                        /** Format: date */
                        date: string;
                        isOffDay: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        off: number;
                        on: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postStandardsCalendarYearsByYearPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                } | {
                    paper: string;
                    off: string[];
                    on: string[];
                } | {
                    papers: string[];
                    days: {
                        /** Format: date */
                        date: string;
                        isOffDay: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsNoticePreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsDuedate: {
        parameters: {
            query: {
                from: string;
                days: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsDueDate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsClocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            event: string;
                            actor: string;
                            actorName: string;
                            duty: string;
                            days: number;
                            /** @enum {string} */
                            unit: "workday" | "year";
                            extension: number;
                            extensionNeeds: string[];
                            article: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            name: string;
                            standard: string;
                            wanted: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postStandardsCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    values: string[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsCheck"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postStandardsRecognize: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    columns: {
                        name: string;
                        title?: string;
                        /** @default [] */
                        samples?: string[];
                        distinct?: number;
                        rows?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StandardsRecognition"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getStandardsColumnTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        bundled: components["schemas"]["StandardsBundledType"][];
                        own: components["schemas"]["StandardsColumnType"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putStandardsColumnTypesBySemantic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                semantic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandardsColumnTypeWantedInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandardsColumnType"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteStandardsColumnTypesBySemantic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                semantic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowTasks: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                mine?: string;
                state?: "open" | "done";
                kind?: string;
                org?: string;
                level?: string;
                colour?: "green" | "yellow" | "orange" | "red";
                q?: string;
                facts?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowTask"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowTasksCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTaskCounts"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowTasksById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTask"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowTasksActMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowActManyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowActOutcome"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowTasksByIdAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowActInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTask"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowFlows: {
        parameters: {
            query: {
                ref: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowFlow"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowFlowsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowFlow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowFlowsByIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowFlow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowFlowsByIdUrge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowFlow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowDefinitions: {
        parameters: {
            query?: {
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowDefinition"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putWorkflowDefinitionsByKind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    version: number;
                    levels: components["schemas"]["WorkflowLevelInput"][];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDefinition"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowDefinitionsByKindCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    levels: components["schemas"]["WorkflowLevelInput"][];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDefinitionVerdict"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowCopies: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowCopy"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowFlowsByIdCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    users: string[];
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowTimers: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                ref?: string;
                rule?: string;
                org?: string;
                state?: "running" | "paused" | "stopped";
                colour?: "green" | "yellow" | "orange" | "red";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowTimer"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowSupervision: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowTimer"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowLateness: {
        parameters: {
            query: {
                from: string;
                to: string;
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowLateness"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowTimersByIdPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTimer"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowTimersByIdResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTimer"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowTimersByIdExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExtension"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowExtensionsByIdDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    action: "grant" | "refuse";
                    /** @default  */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowExtension"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowLimit"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putWorkflowLimitsByRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowLimitBodyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowLimit"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteWorkflowLimitsByRule: {
        parameters: {
            query?: {
                region?: string;
            };
            header?: never;
            path: {
                rule: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowLimit"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowOrders: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "issued" | "answered" | "closed" | "cancelled";
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowOrder"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowIssueOrderInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowOrder"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowOrdersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowOrderDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowOrdersByIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowAnswerOrderInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowOrder"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowOrdersByIdJudge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowJudgeOrderInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowOrder"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowNotices: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                unread?: string;
                matter?: string;
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowNotice"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowNoticesDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowNoticeDigest"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getWorkflowNoticesUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowNoticesByIdRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postWorkflowNoticesReadAll: {
        parameters: {
            query?: {
                matter?: string;
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntries: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueEntryLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueCreateEntryInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueFacets: {
        parameters: {
            query?: {
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueFacets"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesCsv: {
        parameters: {
            query?: {
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEnumerations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            [key: string]: string;
                        };
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueEntriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEditEntryInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueEditEntryInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueMerge"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdSubmit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdRevise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueReviseEntryInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueEdition"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdVersionsByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdDiff: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDifferences"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowTransition"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueResource"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueAttachInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueResource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteCatalogueResourcesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCataloguePublicEntries: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                theme?: string;
                region?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CataloguePublicLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCataloguePublicEntriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePublicEntry"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueGrading: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "graded" | "suggested" | "confirmed";
                provider?: string;
                entry?: string;
                semantic?: string;
                grade?: number;
                sensitivity?: "none" | "personal" | "sensitive";
                higher?: "true" | "false";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueGradingLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueGradingCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueGradingCoverage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueGradingConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueConfirmGradesInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueConfirmed"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueGradingSweep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryGrades"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueEntriesByIdLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueLineageFormInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueEntryGrades"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueGradingLowerings: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueLoweringLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueGradingLowerings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRequestLoweringInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueLowering"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueGradingLoweringsByIdSign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSignLoweringInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueLowering"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueGradingLoweringsByIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueLowering"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportant: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "proposed" | "confirmed" | "refused" | "removed";
                class?: "important" | "core";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueImportantLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueImportant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueProposeImportantInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImportant"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportantCsv: {
        parameters: {
            query?: {
                state?: "proposed" | "confirmed" | "refused" | "removed";
                class?: "important" | "core";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportantImpact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImpact"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueImportantByIdDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueDecideImportantInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImportant"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueGradingSchemes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemes: components["schemas"]["CatalogueScheme"][];
                        levels: components["schemas"]["CatalogueLevelRule"][];
                        mappings: {
                            from: string;
                            to: string;
                            levels: {
                                from: string;
                                to: string | null;
                                exact: boolean;
                            }[];
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueGradingSchemesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSchemeFormInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueScheme"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueGradingClasses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueClassTree"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueGradingClassesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueClassTreeFormInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueClassTree"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueEntriesByIdClasses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueClassesInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueClasses"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSources: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "found" | "arbitrating" | "decided";
                org?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueSourceCluster"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSourcesCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        found: number;
                        arbitrating: number;
                        decided: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSourcesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSourceClusterDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSimilarItems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSimilarQuestionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueSimilarItem"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSourcesSweep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueClaims"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueEntriesByIdClaims: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueClaimsInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueClaims"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueArbitrations: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "commenting" | "decided" | "appealed" | "final" | "withdrawn";
                mine?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueArbitration"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueArbitrations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueOpenArbitrationInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitration"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueArbitrationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitrationDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueArbitrationsByIdComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueArbitrationSayInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitrationComment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueArbitrationsByIdDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRulingInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitration"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueArbitrationsByIdAppeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueArbitrationReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitration"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueArbitrationsByIdSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRulingInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitration"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueArbitrationsByIdWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueArbitrationReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueArbitration"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueBook: {
        parameters: {
            query?: {
                provider?: string;
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                region?: string;
                theme?: string;
                level?: number;
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 发布月份 */
                month?: string;
                by?: "provider" | "tier" | "region" | "theme" | "level" | "kind" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueBook"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueBookRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueBookRuleInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueBookRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueBookCsv: {
        parameters: {
            query?: {
                provider?: string;
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                region?: string;
                theme?: string;
                level?: number;
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 发布月份 */
                month?: string;
                by?: "provider" | "tier" | "region" | "theme" | "level" | "kind" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImports: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                /** @description 写过这条目录的导入 */
                entry?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImportPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueImports: {
        parameters: {
            query: {
                name: string;
                /** @description 代录入：为哪个部门，机构编号或统一社会信用代码 */
                for?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportsByImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportsByImportFaults: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueCellFaultPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportsByImportReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx、CSV 或 JSON，与原文件相同 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "application/json": unknown;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueImportsByImportApply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueApplyImportInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueImportsByImportOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueImportsByImportRefuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRefuseImportInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueImport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueImportTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesXlsx: {
        parameters: {
            query?: {
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description xlsx 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSheetCsv: {
        parameters: {
            query?: {
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSheetJson: {
        parameters: {
            query?: {
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 目录对象的数组 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueDuties: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                id?: string;
                org?: string;
                q?: string;
                kind?: "functions" | "power" | "service" | "other";
                retired?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueDutyLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueDuties: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueDutyBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDuty"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueDutiesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueDutyChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDuty"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueDutiesByIdRetire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDuty"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueDutiesByIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueDuty"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSystems: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                id?: string;
                org?: string;
                q?: string;
                status?: "building" | "running" | "retired";
                retired?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueSystemLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSystems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSystemBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSystem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueSystemsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSystemChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSystem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSystemsByIdRetire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSystem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSystemsByIdMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    into: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSystem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueExpected: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                org?: string;
                duty?: string;
                entry?: string;
                kind?: "collect" | "produce" | "share";
                settled?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueExpectedLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueExpected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueExpectedBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueExpected"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueExpectedByIdCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueCandidate"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueExpectedByIdMatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    entry: string | null;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueExpected"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteCatalogueExpectedById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueChain"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueReports: {
        parameters: {
            query?: {
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueReports"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueReportsByReport: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                org?: string;
            };
            header?: never;
            path: {
                report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "resource-uncounted" | "use-outside" | "entry-too-wide";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueReportRow"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueReportsByReportCsv: {
        parameters: {
            query?: {
                org?: string;
            };
            header?: never;
            path: {
                report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "resource-uncounted" | "use-outside" | "entry-too-wide";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueFields: {
        parameters: {
            query?: {
                retired?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueField"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueFields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueFieldBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueField"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueFieldsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueFieldChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueField"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueFieldsByIdRetire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueField"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueFieldsByIdRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueField"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueLinkRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueLinkRule"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueLinkRulesByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                link: "duty" | "system" | "resource";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueLinkRuleChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueLinkRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueTree: {
        parameters: {
            query?: {
                published?: "true" | "false";
                state?: "draft" | "reviewing" | "published" | "returned" | "revoked";
                provider?: string;
                shareType?: number;
                openType?: number;
                theme?: string;
                level?: number;
                region?: string;
                /** @description 行政区划代码，不含其下各级 */
                division?: string;
                attached?: "true" | "false";
                /** @description 数据已超过更新周期 */
                stale?: "true" | "false";
                /** @description 已挂接且使用过 */
                used?: "true" | "false";
                /** @description 已挂接，但资源都在平台之外，使用无法统计 */
                uncounted?: "true" | "false";
                /** @description 有超期时限 */
                overdue?: "true" | "false";
                /** @description 资源形态 */
                kind?: "dataset" | "service" | "file" | "stream" | "open";
                /** @description 行政层级 */
                tier?: "nation" | "province" | "city" | "county" | "town";
                /** @description 发布月份 */
                month?: string;
                duty?: string;
                system?: string;
                class?: string;
                /** @description 分类体系:类别，含其下各类；类别为空是未归类 */
                inClass?: string;
                /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                extra?: string;
                element?: string;
                codeList?: string;
                q?: string;
                /** @description own：分类体系 tree */
                by?: "provider" | "theme" | "region" | "class" | "own";
                /** @description 分类体系的标识 */
                tree?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueTree"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueDutiesCsv: {
        parameters: {
            query: {
                org: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueDutiesImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRegisterImportInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueRegisterImported"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueExpectedCsv: {
        parameters: {
            query: {
                org: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueExpectedImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRegisterImportInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueRegisterImported"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSystemsCsv: {
        parameters: {
            query: {
                org: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSystemsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueRegisterImportInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueRegisterImported"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueConsents: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "waiting" | "accepted" | "objected" | "lapsed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueConsent"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueConsentsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueConsent"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdConsents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueConsent"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueConsentsByIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueAnswerConsentInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueConsent"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueFollowed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueFollowed"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueFollow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueEntriesByIdFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueFollow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteCatalogueEntriesByIdFollow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueFollow"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueEntriesByIdChanges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueChanges"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSearch: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                theme?: string;
                shareType?: string;
                openType?: string;
                level?: string;
                updateCycle?: string;
                format?: string;
                state?: string;
                attached?: string;
                region?: string;
                extra?: string;
                /** @description 分类体系:类别，含其下各类；可多个，同一体系的取其一 */
                inClass?: string;
                q?: string;
                explain?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSearchPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSearchSuggest: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSuggestions"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSearchStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSearchStatus"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCataloguePublicSearch: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                provider?: string;
                theme?: string;
                region?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePublicSearchPage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCataloguePublicSuggest: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSuggestions"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueSavedSearch"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSearches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSavedSearchBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSavedSearch"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteCatalogueSearchesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueSynonym"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSynonymBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSynonym"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCatalogueSynonymsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueSynonymBodyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueSynonym"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteCatalogueSynonymsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCatalogueWants: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "open" | "answered";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CatalogueWant"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueWants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueWantBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueWant"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCatalogueWantsByIdAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CatalogueWantAnswerInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueWant"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestSources: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestSource"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestSourceBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestSourcesBySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestSourceDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putHarvestSourcesBySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestSourceBodyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestSourcesBySourceRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HarvestStartRunInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        run: components["schemas"]["HarvestRun"];
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestRuns: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                source?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestRun"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestRunsByRunRefusals: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestRefusal"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestRecords: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                source?: string;
                run?: string;
                state?: "candidate" | "ready" | "adopted" | "gone";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestRecordLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestRecordsByRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestRecord"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestRecordsByRecordAdopt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                record: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HarvestAdoptInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestRecordsAdopt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestAdoptManyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestAdopted"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestChanges: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "open" | "settled";
                conflict?: "true" | "false";
                run?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestChangeLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestChangesByChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestChange"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestChangesByChangeSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                change: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestSettleInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestChangeLine"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestReferences: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestReference"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestReferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestReferenceBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestReference"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestAlignments: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestAlignment"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestAlignments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestAlignmentBodyInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        alignment: components["schemas"]["HarvestAlignment"];
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestAlignmentsByAlignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alignment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestAlignment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestAlignmentsByAlignmentDifferences: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                kind?: "missing_here" | "missing_there" | "retitled" | "items" | "grade" | "share_type" | "update_cycle";
                state?: "open" | "assigned" | "done" | "dismissed";
                org?: string;
                q?: string;
            };
            header?: never;
            path: {
                alignment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HarvestDifference"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getHarvestAlignmentsByAlignmentDifferencesCsv: {
        parameters: {
            query?: {
                kind?: "missing_here" | "missing_there" | "retitled" | "items" | "grade" | "share_type" | "update_cycle";
                state?: "open" | "assigned" | "done" | "dismissed";
                org?: string;
                q?: string;
            };
            header?: never;
            path: {
                alignment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestDifferencesAssign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestAssignInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assigned: number;
                        orgs: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestDifferencesByDifferenceAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                difference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HarvestAnswerInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestDifference"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestDifferencesByDifferenceDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                difference: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HarvestAdoptInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entry: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageNodes: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                search?: string;
                kind?: "file" | "table" | "dataset" | "version" | "service" | "open" | "export" | "entry";
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LineageNode"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageNodesByKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageNodeDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageGraph: {
        parameters: {
            query?: {
                node?: string;
                direction?: "up" | "down" | "both";
                depth?: number;
                level?: "dataset" | "version";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageGraph"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageColumns: {
        parameters: {
            query: {
                node: string;
                column: string;
                direction?: "up" | "down" | "both";
                depth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageColumns"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageEdges: {
        parameters: {
            query: {
                source: string;
                target: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LineageColumnEdge"][];
                        complete: boolean;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageImpact: {
        parameters: {
            query: {
                node: string;
                columns?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageImpact"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageRuns: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                node?: string;
                job?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LineageRun"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageRunEvent"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLineageOpenlineage: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                node?: string;
                job?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LineageRunEvent"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLineageOpenlineage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LineageRunEventInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineageImported"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeUploads: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IntakeUpload"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIntakeUploads: {
        parameters: {
            query?: {
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeUpload"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeUploadsByUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeUpload"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteIntakeUploadsByUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchIntakeUploadsByUploadDetection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeKnownLayoutInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeUpload"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeUploadsByUploadRows: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeSourceRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeUploadsByUploadProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeProfile"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeLanding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeLanding"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeDatasets: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                entry?: string;
                search?: string;
                element?: string;
                codeList?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IntakeDataset"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIntakeDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeNewDatasetInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDataset"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeDatasetsByDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDataset"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putIntakeDatasetsByDatasetColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 修改时依据的修订号；他人已保存更新的修订时拒绝 */
                    revision: number;
                    columns: components["schemas"]["IntakeColumnInput"][];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDataset"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeDatasetsByDatasetVersions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IntakeVersion"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIntakeDatasetsByDatasetVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upload: string;
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeQueued"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeVersion"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersionManifest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeManifest"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersionReconciliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeReconciliation"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersionLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeLineage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersionRows: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postIntakeVersionsByVersionReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["IntakeReplayInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeQueued"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersionBadRows: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeBadRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getIntakeVersionsByVersionBadRowsDownload: {
        parameters: {
            query?: {
                format?: "csv" | "ndjson";
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 坏行 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            kind: string;
                            /** @enum {string} */
                            shape: "tables" | "files";
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSources: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                kind?: string;
                state?: "draft" | "tested" | "enabled" | "paused";
                system?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionSource"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionNewSourceInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionTrials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kind: string;
                    provider: string;
                    config: {
                        [key: string]: unknown;
                    };
                    secret?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTrial"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSourcesBySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putConnectionSourcesBySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionSourceChangeInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteConnectionSourcesBySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourceTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putConnectionSourcesBySourceSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secret: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourceEnable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourcePause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourceResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSourcesBySourceTables: {
        parameters: {
            query?: {
                q?: string;
                limit?: number;
            };
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionTable"][];
                        total: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSourcesBySourceTable: {
        parameters: {
            query: {
                schema?: string;
                name: string;
            };
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTableLook"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourceDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionAdoptTableInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dataset: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSourcesBySourceFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionFile"][];
                        total: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSourcesBySourceFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionFeed"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourceFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionNewFeedInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionFeed"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionFeedsByFeedPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionFeed"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionFeedsByFeedResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionFeed"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionFeedsByFeedRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feed: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionFeed"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionSourcesBySourceTake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionSourcesBySourceTakings: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "taking" | "loading" | "done" | "failed";
            };
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionTaking"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionMap: {
        parameters: {
            query?: {
                provider?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionMap"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionPlans: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                source?: string;
                dataset?: string;
                state?: "active" | "paused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionPlan"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionNewPlanInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putConnectionPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionPlanBodyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteConnectionPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionPlansByPlanPause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionPlansByPlanResume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionPlansByPlanRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionStartRunInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionRuns: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                plan?: string;
                dataset?: string;
                state?: "queued" | "running" | "waiting" | "stopped" | "done" | "failed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionRun"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionRunCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionRunCounts"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionRunsByRunLines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionRunLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionRunsByRunCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionRunsByRunRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionDrifts: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                plan?: string;
                state?: "open" | "accepted" | "ignored" | "refused" | "outdated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionDrift"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionDriftsByDrift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                drift: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDrift"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionDriftsByDriftDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                drift: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionDecideDriftInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionDrift"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionReconciliations: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                plan?: string;
                capture?: string;
                dataset?: string;
                balanced?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionReconciliation"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionReconciliationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionReconciliation"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionReconciliationsByIdKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionFlawedKeys"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionPlansByPlanReconcile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionFreshness: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                stale?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionFreshness"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionBreaches: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                provider?: string;
                dataset?: string;
                open?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionBreach"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionLogical: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionLogical"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionLogical: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionNewLogicalInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionLogical"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionLogicalById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionLogical"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putConnectionLogicalById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionLogicalBodyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionLogical"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionLogicalByIdRows: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionLogicalRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionLogicalByIdProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionLogicalProfile"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionLogicalByIdCalls: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionLogicalCall"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionCaptureChecks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCaptureCheckInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCaptureFindings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionCaptures: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "snapshot" | "running" | "paused" | "held" | "lost" | "ended";
                source?: string;
                provider?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionCapture"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionCaptures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionNewCaptureInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCapture"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionCapturesByCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCapture"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionCapturesByCaptureSteer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                capture: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCaptureSteerInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCapture"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionCapturesByCaptureSegments: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                dataset?: string;
            };
            header?: never;
            path: {
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionSegment"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionCapturesByCaptureLines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConnectionCaptureLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionCapturesByCaptureLag: {
        parameters: {
            query?: {
                hours?: number;
            };
            header?: never;
            path: {
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCaptureLag"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getConnectionCapturedByDatasetRows: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCurrentRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionCapturedByDatasetVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionQueuedJob"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionCapturedByDatasetReconcile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionPartitionInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postConnectionCapturedByDatasetStructure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionReasonInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionCapture"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CleansingKind"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingPipelines: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                dataset?: string;
                provider?: string;
                q?: string;
                retired?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CleansingPipeline"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCleansingPipelines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CleansingCreateInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingPipelineDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingPipelinesByPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingPipelineDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    patchCleansingPipelinesByPipeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CleansingEditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingPipelineDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putCleansingPipelinesByPipelineDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CleansingDraftInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingPipelineDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCleansingPipelinesByPipelineRetire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingPipelinesByPipelineVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            pipeline: string;
                            seq: number;
                            note: string;
                            createdBy: string;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCleansingPipelinesByPipelineVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingVersion"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingPipelinesByPipelineVersionsBySeq: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingVersion"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingPipelinesByPipelineVersionsBySeqChanges: {
        parameters: {
            query?: {
                to?: number;
            };
            header?: never;
            path: {
                pipeline: string;
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CleansingChange"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCleansingPipelinesByPipelinePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CleansingPreviewBodyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCleansingPipelinesByPipelineGolden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    definition?: components["schemas"]["CleansingDefinitionInput"];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        problems: components["schemas"]["CleansingProblem"][];
                        items: components["schemas"]["CleansingGoldenResult"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingDatasetsByDatasetSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CleansingSuggestion"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postCleansingPipelinesByPipelineRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pipeline: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: string;
                    again?: boolean;
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingRuns: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                pipeline?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CleansingRun"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getCleansingRunsByRunSamples: {
        parameters: {
            query: {
                step: number;
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleansingPreview"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityLibrary: {
        parameters: {
            query?: {
                /** @description 标题、说明或编号中的文字 */
                q?: string;
                dimension?: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
                indicator?: string;
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityLibrary"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityLibraryByItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                item: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityLibraryItem"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityPacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityPackHead"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityPacksByElement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                element: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: components["schemas"]["QualityPack"];
                        versions: components["schemas"]["QualityPack"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putQualityPacksByElement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                element: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description 修改前的版本 */
                    version: number;
                    rules: components["schemas"]["QualityPackRuleInput"][];
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityPack"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetPacksDiff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityPackPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDatasetsByDatasetPacksApply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * @description 同时删除规则包已不含的规则
                     * @default false
                     */
                    drop?: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityPacksApplied"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityMapping"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDatasetsByDatasetMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choices: {
                        column: string;
                        element: string;
                        /** @description true 采用；false 不采用，今后不再推荐 */
                        accept: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityMapping"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityCompliance: {
        parameters: {
            query?: {
                by?: "org" | "system";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityCompliance"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityComplianceColumns: {
        parameters: {
            query?: {
                org?: string;
                system?: string;
                state?: "all" | "unmapped" | "differs";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityComplianceColumns"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityStatistics: {
        parameters: {
            query?: {
                org?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityStatistic"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    code?: string;
                    definition: string;
                    /** @default  */
                    formula?: string;
                    /** @default  */
                    scope?: string;
                    /** @default  */
                    unit?: string;
                    /** @default  */
                    period?: string;
                    /** @default  */
                    source?: string;
                    org: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityStatistic"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityStatisticsComparisons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityStatisticComparison"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityStatisticsDisputes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description 牵头部门 */
                    lead: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityDispute"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityStatisticsByStatistic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statistic: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        current: components["schemas"]["QualityStatistic"];
                        versions: components["schemas"]["QualityStatistic"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putQualityStatisticsByStatistic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statistic: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    code?: string;
                    definition: string;
                    /** @default  */
                    formula?: string;
                    /** @default  */
                    scope?: string;
                    /** @default  */
                    unit?: string;
                    /** @default  */
                    period?: string;
                    /** @default  */
                    source?: string;
                    /** @description 修改前的版本 */
                    version: number;
                    /** @default false */
                    retire?: boolean;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityStatistic"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityRuleKind"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityRule"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putQualityDatasetsByDatasetRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rules: components["schemas"]["QualityRuleDraftInput"][];
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityRule"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDatasetsByDatasetRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualityRuleDraftInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putQualityRulesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualityRuleDraftInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteQualityRulesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDatasetsByDatasetRulesTry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rule: components["schemas"]["QualityRuleDraftInput"];
                    /**
                     * @description null 为整个版本
                     * @default 100000
                     */
                    rows?: number | null;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityTrial"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetRulesExplain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityExplanation"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityRuleSuggestion"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetChecks: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityCheckHead"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDatasetsByDatasetChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    version?: string;
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                        check: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetChecksLatest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityCheck"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityChecksByCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityCheck"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityChecksByCheckSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityViolation"][];
                        marks: components["schemas"]["IntakeRowMark"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityChecksByCheckViolations: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                rule?: string;
            };
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityViolation"][];
                        next: string | null;
                        marks: components["schemas"]["IntakeRowMark"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityChecksByCheckViolationsExport: {
        parameters: {
            query?: {
                format?: "csv" | "ndjson";
            };
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 违规明细 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schedule: components["schemas"]["QualitySchedule"] | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putQualityDatasetsByDatasetSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cron: string | null;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schedule: components["schemas"]["QualitySchedule"] | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetTrend: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityTrendPoint"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityOrgs: {
        parameters: {
            query?: {
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityOrgScore"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualitySetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualitySetting"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putQualitySetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualitySettingInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualitySetting"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDiscoveries: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityDiscovery"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDiscoveries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    datasets: string[];
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDiscoveriesByDiscovery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discovery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityDiscovery"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDiscoveriesByDiscoverySuspects: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                column?: string;
                signal?: "dependency" | "typo" | "pattern" | "missing" | "blank" | "unit" | "outlier" | "future" | "merged" | "composed" | "identity" | "hygiene" | "rare";
            };
            header?: never;
            path: {
                discovery: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualitySuspect"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDiscoveriesByDiscoverySuspectsClear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                discovery: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    row: number;
                    column: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualitySuggestions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                dataset?: string;
                state?: "open" | "accepted" | "dismissed";
                kind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityDiscoverySuggestion"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualitySuggestionsBySuggestionExamples: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityViolation"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualitySuggestionsBySuggestionAccept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    severity?: "error" | "warning" | "info";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualitySuggestionsBySuggestionDismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                suggestion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityProfiles: {
        parameters: {
            query: {
                limit?: number;
                after?: string;
                dataset: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            dataset: string;
                            version: string;
                            org: string;
                            rows: number;
                            measured: number;
                            madeBy: string;
                            /** Format: date-time */
                            madeAt: string;
                            tookMs: number;
                            columns: {
                                [key: string]: {
                                    filled: number;
                                    distinct: number;
                                };
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    datasets: string[];
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityVersionsByVersionProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityProfile"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityVersionsByVersionProfileDifferences: {
        parameters: {
            query: {
                before: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: [
                            number,
                            number
                        ];
                        items: components["schemas"]["QualityDifference"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityDatasetsByDatasetColumnTrends: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityColumnTrend"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityCertificates: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                dataset?: string;
                entry?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityCertificateHead"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityPublicCertificates: {
        parameters: {
            query: {
                entry: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["QualityCertificateHead"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityCertificatesKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityCertificateKeys"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityCertificatesByCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityCertificate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityCertificatesByCertificatePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                certificate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 证书页面 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityCockpit: {
        parameters: {
            query?: {
                by?: "org" | "system" | "dimension" | "indicator" | "day";
                org?: string;
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityCockpit"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getQualityFindings: {
        parameters: {
            query?: {
                org?: string;
                /** @description 空为未挂系统的数据集 */
                system?: string;
                dimension?: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
                indicator?: string;
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityFindings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postQualityDatasetsByDatasetRemoteChecks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualityRemoteCheck"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketTickets: {
        parameters: {
            query?: {
                state?: "pending" | "dispatched" | "signed" | "fixing" | "rechecking" | "disputed" | "archived" | "open";
                kind?: "quality" | "freshness" | "drift" | "doubt" | "verification" | "reconcile";
                owner?: string;
                dataset?: string;
                severity?: "error" | "warning" | "info";
                search?: string;
                cause?: string;
                colour?: "yellow" | "orange" | "red";
                figure?: "open" | "archived" | "inTime" | "overdue" | "returned" | "recurring" | "upheld";
                from?: string;
                to?: string;
                legal?: string;
                order?: "due" | "new";
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Ticket"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketCounts: {
        parameters: {
            query?: {
                state?: "pending" | "dispatched" | "signed" | "fixing" | "rechecking" | "disputed" | "archived" | "open";
                kind?: "quality" | "freshness" | "drift" | "doubt" | "verification" | "reconcile";
                owner?: string;
                dataset?: string;
                severity?: "error" | "warning" | "info";
                search?: string;
                cause?: string;
                colour?: "yellow" | "orange" | "red";
                figure?: "open" | "archived" | "inTime" | "overdue" | "returned" | "recurring" | "upheld";
                from?: string;
                to?: string;
                legal?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCounts"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketTicketsExport: {
        parameters: {
            query?: {
                state?: "pending" | "dispatched" | "signed" | "fixing" | "rechecking" | "disputed" | "archived" | "open";
                kind?: "quality" | "freshness" | "drift" | "doubt" | "verification" | "reconcile";
                owner?: string;
                dataset?: string;
                severity?: "error" | "warning" | "info";
                search?: string;
                cause?: string;
                colour?: "yellow" | "orange" | "red";
                figure?: "open" | "archived" | "inTime" | "overdue" | "returned" | "recurring" | "upheld";
                from?: string;
                to?: string;
                legal?: string;
                order?: "due" | "new";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketTicketsByTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postTicketTicketsByTicketAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketActInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postTicketActs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketActManyInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketActed"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postTicketTicketsByTicketComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketComment"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postTicketTicketsByTicketExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        extension: string;
                        state: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postTicketTicketsByTicketRepairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upload: string;
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRepair"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketTicketsByTicketRows: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketTicketsByTicketRowsExport: {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题数据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketDoubts: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                open?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketListedDoubt"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postTicketDoubts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketDoubtBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDoubt"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketReport: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketReportLine"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketReportExport: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketDatasetsByDatasetRouting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        routing: components["schemas"]["TicketRouting"] | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putTicketDatasetsByDatasetRouting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    routing: components["schemas"]["TicketRoutingInput"] | null;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        routing: components["schemas"]["TicketRouting"] | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getTicketExceptions: {
        parameters: {
            query?: {
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TicketException"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteTicketTicketsByTicketExceptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ticket: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VerificationPlan"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postVerificationPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationPlanBodyInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationProposal: {
        parameters: {
            query: {
                /** @description 数据集编号，逗号分隔 */
                datasets: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationProposal"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putVerificationPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    objectType: "person" | "enterprise" | "place" | "other";
                    /** @enum {string} */
                    keyKind: "text" | "name" | "id_number" | "code" | "date" | "number" | "phone";
                    sources: {
                        dataset: string;
                        key: string;
                    }[];
                    fields: components["schemas"]["VerificationFieldInput"][];
                    /** @default true */
                    follow?: boolean;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationPlan"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteVerificationPlansByPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationPlansByPlanRuns: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VerificationRunHead"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postVerificationPlansByPlanRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationRunHead"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationRunsByRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationRun"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationRunsByRunConflicts: {
        parameters: {
            query?: {
                field?: string;
                a?: string;
                b?: string;
                loser?: string;
                undecided?: string;
                limit?: number;
                after?: string;
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VerificationConflict"][];
                        next: string | null;
                        marks: components["schemas"]["VerificationConflictMark"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getVerificationRunsByRunConflictsExport: {
        parameters: {
            query?: {
                field?: string;
                a?: string;
                b?: string;
                loser?: string;
                undecided?: string;
            };
            header?: never;
            path: {
                run: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postVerificationRunsByRunConflictsByConflictSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: string;
                conflict: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationSettleInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listDrafts: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OnboardingDraftLine"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    proposeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingProposeInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    editDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingEditInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingRevisionInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    loadDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingRevisionInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnboardingSubmitInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getDraftReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingReport"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getDraftReportPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draft: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 体检报告页面 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listServices: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                /** @description 服务标识，以逗号分隔 */
                ids?: string;
                provider?: string;
                state?: "building" | "active" | "suspended" | "stopped";
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingService"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    publishService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingPublishServiceInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["SharingService"];
                        /** @description 生成在线记录的任务；数据不搬家的服务没有 */
                        job: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingService"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingChangeServiceInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingService"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingLive"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listApplications: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                side?: "consumer" | "provider";
                state?: "draft" | "reviewing" | "supplement" | "approved" | "refused" | "withdrawn";
                service?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingApplication"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingApplicationFormInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    resubmitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingResubmitApplicationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                application: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingWithdrawApplicationInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listGrants: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                service?: string;
                state?: "active" | "suspended" | "terminated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingGrant"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingGrant"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    changeGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingChangeGrantInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingGrant"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSharingRecalls: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "tracing" | "found" | "failed" | "issued" | "closed" | "dropped";
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingRecall"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postSharingRecalls: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingRecallFormInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recall: components["schemas"]["SharingRecall"];
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSharingRecallsByRecall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingRecallDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getSharingRecallsByRecallCalls: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                consumer?: string;
            };
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SharingRecallCall"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postSharingRecallsByRecallIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingRecall"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postSharingRecallsByRecallDrop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingRecall"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postSharingRecallsByRecallSettle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recall: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingRecallDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestSourcesBySourceFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestSource"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postHarvestReferencesUpload: {
        parameters: {
            query: {
                name: string;
                charset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HarvestReference"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    callQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingQueryCallInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    /** @description 存证回执：叶子.序号.证明.检查点（序号为十进制，其余为 Base64URL），可离线验证 */
                    "x-shuyuan-receipt": string;
                    /** @description 当日还可调用的次数 */
                    "x-shuyuan-quota-remaining": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingQueryAnswer"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    callVerify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharingVerifyCallInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    /** @description 存证回执：叶子.序号.证明.检查点（序号为十进制，其余为 Base64URL），可离线验证 */
                    "x-shuyuan-receipt": string;
                    /** @description 当日还可调用的次数 */
                    "x-shuyuan-quota-remaining": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingVerifyAnswer"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listOpenDatasets: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                provider?: string;
                theme?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpendataDataset"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getOpenFacets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataFacets"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getOpenDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataDatasetDetail"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listOpenRows: {
        parameters: {
            query?: {
                limit?: number;
                offset?: number;
                /** @description true：页面预览，不计入接口调用次数 */
                preview?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataRows"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    downloadOpenDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                format: "csv" | "json" | "xlsx";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 数据文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/json": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description 没有变化 */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getOpendataDatasetsByIdDatapackageJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataDataPackage"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                q?: string;
                provider?: string;
                theme?: string;
                state?: "preparing" | "online" | "refused" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpendataPublication"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    publishDataset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpendataPublishInput"];
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        publication: components["schemas"]["OpendataPublication"];
                        job: string;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataPublication"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                publication: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpendataWithdrawInput"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataPublication"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleDatasetsByDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dataset: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleHoldings"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleVersionsByVersionArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleMove"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleVersionsByVersionRestore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 30 */
                    days?: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleMove"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleDue: {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleDue"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LifecycleRule"][];
                        limits: components["schemas"]["LifecycleLimit"][];
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifecycleRuleFormInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putLifecycleRulesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    keepMonths: number | null;
                    archiveMonths: number | null;
                    keepVersions: number | null;
                    /** @enum {string} */
                    since: "published" | "revoked";
                    basis: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleRule"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    deleteLifecycleRulesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功，没有内容 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putLifecycleLimitsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    minMonths: number | null;
                    maxMonths: number | null;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleLimit"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifecycleHoldFormInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleHold"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleHoldsByIdLift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleHold"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleDestructions: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "requested" | "approved" | "destroyed" | "refused" | "withdrawn" | "failed";
                dataset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LifecycleDestruction"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleDestructions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifecycleDestructionFormInput"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleDestruction"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleDestructionsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleDestruction"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleDestructionsByIdCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleCertificate"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleDestructionsByIdRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleMove"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleCosts: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleCosts"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getLifecycleCostsExport: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                org?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV 文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postLifecycleCostsMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecycleMove"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    putLifecyclePrices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    layer: "upload" | "lake" | "online" | "open" | "archive";
                    yuan: number;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifecyclePrice"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getJobs: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                state?: "queued" | "running" | "done" | "failed" | "cancelled";
                origin?: "people" | "system";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Job"][];
                        next: string | null;
                    };
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getJobsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    getJobsByIdLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobLog"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
    postJobsByIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已受理，由后台任务完成 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            "4XX": components["responses"]["Problem"];
            "5XX": components["responses"]["Problem"];
        };
    };
}
