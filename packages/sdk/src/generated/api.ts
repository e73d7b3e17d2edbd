export interface paths {
    "/v1/evidence/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询存证 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidencePage"];
                    };
                };
            };
        };
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
        /** 按当事人查询存证 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["EvidenceSearchInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidencePage"];
                    };
                };
            };
        };
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
        /** 存证详情与回执 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceDetail"];
                    };
                };
            };
        };
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
        /** 各日志的当前检查点 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceCheckpoints"];
                    };
                };
            };
        };
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
        /** 核验公钥 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceKeys"];
                    };
                };
            };
        };
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
        /** 一致性证明 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceConsistency"];
                    };
                };
            };
        };
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
        /** 核验回执 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceVerdict"];
                    };
                };
            };
        };
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
        /** 重算日志并比对 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        writer?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceAudit"];
                    };
                };
            };
        };
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
        /** 检索索引的滞后 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceStatus"];
                    };
                };
            };
        };
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
        /** 重建检索索引 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EvidenceStatus"];
                    };
                };
            };
        };
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
        /** 日志检查点 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/tiles/{writer}/tile/entries/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志条目块 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    writer: string;
                    "*": string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence/tiles/{writer}/tile/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日志哈希块 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    writer: string;
                    "*": string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 密码登录 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentitySignedIn"];
                    };
                };
            };
        };
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
        /** 退出登录 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 我的有效会话 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 结束我的一个会话 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 当前用户、角色和可以执行的操作 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityMe"];
                    };
                };
            };
        };
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
        /** 角色、职责和互斥关系 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 修改自己的密码（结束其他会话） */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 列出下级区划或按名称、代码查找 */
        get: {
            parameters: {
                query?: {
                    /** @description 下级区划；不填时为省级 */
                    parent?: string;
                    /** @description 名称或代码的一部分；填写时忽略 parent */
                    q?: string;
                    limit?: number;
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 区划及其上级 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityDivisionDetail"];
                    };
                };
            };
        };
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
        /** 导入本地区划（全部成功或全部不导入） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityDivisionImported"];
                    };
                };
            };
        };
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
        /** 列出单位 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记单位 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOrg"];
                    };
                };
            };
        };
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
        /** 按编号或统一社会信用代码查单位 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOrg"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改单位 */
        patch: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOrg"];
                    };
                };
            };
        };
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
        /** 指定共享工作机构负责人和首席数据官 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOrg"];
                    };
                };
            };
        };
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
        /** 列出内设机构 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记内设机构 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityDepartment"];
                    };
                };
            };
        };
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
        /** 修改内设机构 */
        patch: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityDepartment"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/identity/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出用户 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 创建用户（角色由安全保密员另行授予） */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityUserCreated"];
                    };
                };
            };
        };
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
        /** 查看用户 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityUser"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改用户资料 */
        patch: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityUser"];
                    };
                };
            };
        };
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
        /** 设置用户的角色（安全保密员） */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityUser"];
                    };
                };
            };
        };
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
        /** 停用用户 */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 启用用户 */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 启用三员账号（安全保密员） */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 重置密码 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityPasswordReset"];
                    };
                };
            };
        };
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
        /** 列出接口应用 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记接口应用 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityClientSecret"];
                    };
                };
            };
        };
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
        /** 查看接口应用和密钥有效期 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityClientDetail"];
                    };
                };
            };
        };
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
        /** 更换密钥 */
        post: {
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
                    "application/json": components["schemas"]["IdentityKeyRotationInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityRotatedKey"];
                    };
                };
            };
        };
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
        /** 启用应用 */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 停用应用 */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 可用的统一身份认证 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记统一身份认证 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOidcProvider"];
                    };
                };
            };
        };
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
        /** 跳转到统一身份认证 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 把自己的账号与统一身份认证关联 */
        post: {
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
                        /** @default / */
                        returnTo?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 统一身份认证回调 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 统一身份认证的设置（不含密钥） */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 试连统一身份认证 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOidcProviderTest"];
                    };
                };
            };
        };
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
        /** 修改统一身份认证 */
        patch: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IdentityOidcProvider"];
                    };
                };
            };
        };
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
        /** 为用户预先关联统一身份认证 */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 数据元列表与检索 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新建数据元 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsElement"];
                    };
                };
            };
        };
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
        /** 数据元 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsElement"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改数据元 */
        patch: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsElement"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/standards/elements/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据元的历次版本 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsElementVersions"];
                    };
                };
            };
        };
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
        /** 代码集列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新建本地代码集 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsCodeList"];
                    };
                };
            };
        };
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
        /** 代码集及其版本 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsCodeListDetail"];
                    };
                };
            };
        };
        /** 修改本地代码集（形成新版本） */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsCodeList"];
                    };
                };
            };
        };
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
        /** 代码值（可按日期） */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 读取代码值文件（只检查，不保存） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsValueFileRead"];
                    };
                };
            };
        };
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
        /** 导出代码值（CSV 或 XLSX，可改后再导入） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 两个日期之间代码值的差异 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsCodeListDiff"];
                    };
                };
            };
        };
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
        /** 工作日历月视图 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsCalendarMonth"];
                    };
                };
            };
        };
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
        /** 已发布放假安排的年份 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 导入一年的放假安排 */
        put: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 预览一年的放假安排（不保存） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsNoticePreview"];
                    };
                };
            };
        };
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
        /** 推算到期日 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsDueDate"];
                    };
                };
            };
        };
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
        /** 政务数据共享条例的法定时限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 标识校验种类 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 校验一批标识 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsCheck"];
                    };
                };
            };
        };
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
        /** 识别列的含义 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 列类型：内置与本地自定义 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 登记自定义列类型 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StandardsColumnType"];
                    };
                };
            };
        };
        post?: never;
        /** 删除自定义列类型 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 我的待办与已办 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 待办数、预警数、超期数、已办数 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowTaskCounts"];
                    };
                };
            };
        };
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
        /** 待办详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowTask"];
                    };
                };
            };
        };
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
        /** 批量办理：逐条给出结果，一条失败不影响其他 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 办理：同意、退回、驳回、转办、加签 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowTask"];
                    };
                };
            };
        };
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
        /** 某事项的全部流程 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 流程详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowFlow"];
                    };
                };
            };
        };
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
        /** 撤回 */
        post: {
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
                        /** @default  */
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowFlow"];
                    };
                };
            };
        };
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
        /** 催办 */
        post: {
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
                        /** @default  */
                        comment?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowFlow"];
                    };
                };
            };
        };
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
        /** 流程定义（给出 kind 时含历史版本） */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 修改流程定义，生成新版本 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowDefinition"];
                    };
                };
            };
        };
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
        /** 检查流程定义是否合法，不保存 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowDefinitionVerdict"];
                    };
                };
            };
        };
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
        /** 抄送我的 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 抄送 */
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 时限：谁须在何时前办结 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 督办：超期未办结 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 期间内到期的时限：按部门和规则统计超期件数和超期工作日 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 中止计时（补正期间） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowTimer"];
                    };
                };
            };
        };
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
        /** 恢复计时 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowTimer"];
                    };
                };
            };
        };
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
        /** 申请延期 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowExtension"];
                    };
                };
            };
        };
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
        /** 答复延期申请 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowExtension"];
                    };
                };
            };
        };
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
        /** 法定时限与本地时限 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 设定更严的本地时限 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowLimit"];
                    };
                };
            };
        };
        post?: never;
        /** 取消本地时限 */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowLimit"];
                    };
                };
            };
        };
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
        /** 督办单 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 发出督办单 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowOrder"];
                    };
                };
            };
        };
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
        /** 督办单详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowOrderDetail"];
                    };
                };
            };
        };
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
        /** 答复督办单 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowOrder"];
                    };
                };
            };
        };
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
        /** 核查督办单：办结、退回重办、撤销 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WorkflowOrder"];
                    };
                };
            };
        };
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
        /** 我的通知 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: string;
                    unread?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 未读通知数 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 标为已读 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 全部标为已读 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 目录列表 */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新建目录草稿 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 目录分面计数 */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueFacets"];
                    };
                };
            };
        };
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
        /** 导出目录 */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 目录代码表：格式、更新周期、主题等 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 目录详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
        /** 修改目录草稿 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 合并他人已保存的修改（不保存） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueMerge"];
                    };
                };
            };
        };
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
        /** 提交审核 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 撤回审核 */
        post: {
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
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 修订已发布目录 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 放弃修订 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 撤销已发布目录 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 目录版本 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 某一版本 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntry"];
                    };
                };
            };
        };
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
        /** 版本差异 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueDifferences"];
                    };
                };
            };
        };
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
        /** 状态变更记录 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 已挂接的资源 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 挂接外部资源 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueResource"];
                    };
                };
            };
        };
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
        /** 解除挂接 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 可开放目录列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 可开放目录详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CataloguePublicEntry"];
                    };
                };
            };
        };
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
        /** 定级工作台 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 定级进度 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueGradingCoverage"];
                    };
                };
            };
        };
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
        /** 确认或调高级别（可批量） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueConfirmed"];
                    };
                };
            };
        };
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
        /** 全量识别并建议级别 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 一条目录的定级依据 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntryGrades"];
                    };
                };
            };
        };
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
        /** 登记信息项来源 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueEntryGrades"];
                    };
                };
            };
        };
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
        /** 降级申请 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 申请调低级别 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueLowering"];
                    };
                };
            };
        };
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
        /** 审定降级申请 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueLowering"];
                    };
                };
            };
        };
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
        /** 撤回降级申请 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueLowering"];
                    };
                };
            };
        };
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
        /** 重要数据目录 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 提出重要数据 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImportant"];
                    };
                };
            };
        };
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
        /** 导出重要数据目录 */
        get: {
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 影响对象与程度对应的类别 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImpact"];
                    };
                };
            };
        };
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
        /** 确认、不列入或移出重要数据目录 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImportant"];
                    };
                };
            };
        };
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
        /** 级别方案及其对应关系 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            schemes: components["schemas"]["CatalogueScheme"][];
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
            };
        };
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
        /** 保存级别方案 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueScheme"];
                    };
                };
            };
        };
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
        /** 数据分类体系 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 保存分类体系 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueClassTree"];
                    };
                };
            };
        };
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
        /** 为目录归类 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueClasses"];
                    };
                };
            };
        };
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
        /** 多部门同一信息项 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 一数一源进度 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 一组同一信息项 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSourceClusterDetail"];
                    };
                };
            };
        };
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
        /** 录入时提示同一信息项 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 全量比对信息项 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 数源引用与重复采集说明 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueClaims"];
                    };
                };
            };
        };
        /** 说明引用或重复采集 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueClaims"];
                    };
                };
            };
        };
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
        /** 数源裁定 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 提请数源裁定 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitration"];
                    };
                };
            };
        };
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
        /** 裁定详情与各部门意见 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitrationDetail"];
                    };
                };
            };
        };
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
        /** 提出意见 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitrationComment"];
                    };
                };
            };
        };
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
        /** 确定数源部门 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitration"];
                    };
                };
            };
        };
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
        /** 申请复核 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitration"];
                    };
                };
            };
        };
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
        /** 复核决定 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitration"];
                    };
                };
            };
        };
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
        /** 撤回裁定 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueArbitration"];
                    };
                };
            };
        };
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
        /** 一本账：目录、挂接、更新与使用 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueBook"];
                    };
                };
            };
        };
        put?: never;
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
        /** 导出一本账 */
        get: {
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 批量导入记录 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImportPage"];
                    };
                };
            };
        };
        put?: never;
        /** 上传目录表格（xlsx、CSV 或 JSON 为请求体）并预检 */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
            };
        };
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
        /** 批量导入 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
            };
        };
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
        /** 不符合要求的单元格 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueCellFaultPage"];
                    };
                };
            };
        };
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
        /** 原文件，标出不符合要求的单元格 */
        get: {
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
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 导入已预检的文件 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueImport"];
                    };
                };
            };
        };
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
        /** 导入模板 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description xlsx */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 按导入模板导出目录 */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
                /** @description xlsx */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 按导入模板导出目录（CSV） */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 导出目录（JSON，可再导入） */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
            };
        };
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
        /** 职责清单 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: string;
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记职责 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueDuty"];
                    };
                };
            };
        };
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
        /** 修改职责 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueDuty"];
                    };
                };
            };
        };
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
        /** 停用职责 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueDuty"];
                    };
                };
            };
        };
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
        /** 并入另一职责 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueDuty"];
                    };
                };
            };
        };
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
        /** 信息系统清单 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: string;
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记信息系统 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSystem"];
                    };
                };
            };
        };
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
        /** 修改信息系统 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSystem"];
                    };
                };
            };
        };
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
        /** 停用信息系统 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSystem"];
                    };
                };
            };
        };
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
        /** 并入另一信息系统 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSystem"];
                    };
                };
            };
        };
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
        /** 定数据清单 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记应有数据 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueExpected"];
                    };
                };
            };
        };
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
        /** 可对应的目录 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 对应到目录或取消对应 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueExpected"];
                    };
                };
            };
        };
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
        /** 删除应有数据 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 目录的上下游：职责、系统、资源与关联目录 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueChain"];
                    };
                };
            };
        };
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
        /** 链路报告：各类断点的数目 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueReports"];
                    };
                };
            };
        };
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
        /** 链路报告明细 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: string;
                    org?: string;
                };
                header?: never;
                path: {
                    report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "use-outside";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 导出链路报告 */
        get: {
            parameters: {
                query?: {
                    org?: string;
                };
                header?: never;
                path: {
                    report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "use-outside";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 扩展字段 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新增扩展字段 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueField"];
                    };
                };
            };
        };
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
        /** 修改扩展字段 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueField"];
                    };
                };
            };
        };
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
        /** 停用扩展字段 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueField"];
                    };
                };
            };
        };
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
        /** 恢复扩展字段 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueField"];
                    };
                };
            };
        };
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
        /** 链接规则 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 设置链接规则（只可更严） */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueLinkRule"];
                    };
                };
            };
        };
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
        /** 目录树：按部门、主题、行政区划或类项计数 */
        get: {
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
                    attached?: "true" | "false";
                    /** @description 数据已超过更新周期 */
                    stale?: "true" | "false";
                    /** @description 已挂接且使用过 */
                    used?: "true" | "false";
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
                    /** @description 扩展字段筛选：key:value，多个以逗号分隔 */
                    extra?: string;
                    element?: string;
                    codeList?: string;
                    q?: string;
                    by?: "provider" | "theme" | "region" | "class";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueTree"];
                    };
                };
            };
        };
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
        /** 导出职责清单（即导入模板） */
        get: {
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 导入职责清单 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueRegisterImported"];
                    };
                };
            };
        };
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
        /** 导出定数据清单（即导入模板） */
        get: {
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 导入定数据清单 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueRegisterImported"];
                    };
                };
            };
        };
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
        /** 导出信息系统清单（即导入模板） */
        get: {
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 导入信息系统清单 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueRegisterImported"];
                    };
                };
            };
        };
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
        /** 征求本部门意见的目录变更 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 一次征求意见 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueConsent"];
                    };
                };
            };
        };
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
        /** 最新版本征求的意见 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 答复征求意见：同意或提出异议 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueConsent"];
                    };
                };
            };
        };
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
        /** 我关注的目录 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 是否关注 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueFollow"];
                    };
                };
            };
        };
        put?: never;
        /** 关注目录 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueFollow"];
                    };
                };
            };
        };
        /** 取消关注 */
        delete: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueFollow"];
                    };
                };
            };
        };
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
        /** 最新版本与已发布版本的差异 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueChanges"];
                    };
                };
            };
        };
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
        /** 检索目录 */
        get: {
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
                    q?: string;
                    explain?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSearchPage"];
                    };
                };
            };
        };
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
        /** 检索联想 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSuggestions"];
                    };
                };
            };
        };
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
        /** 检索索引状态 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSearchStatus"];
                    };
                };
            };
        };
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
        /** 检索可开放目录 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CataloguePublicSearchPage"];
                    };
                };
            };
        };
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
        /** 可开放目录检索联想 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSuggestions"];
                    };
                };
            };
        };
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
        /** 收藏的检索 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 收藏检索 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSavedSearch"];
                    };
                };
            };
        };
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
        /** 取消收藏检索 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 同义词 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新增同义词组 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSynonym"];
                    };
                };
            };
        };
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
        /** 修改同义词组 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueSynonym"];
                    };
                };
            };
        };
        post?: never;
        /** 删除同义词组 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 数据需求 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 提出数据需求 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueWant"];
                    };
                };
            };
        };
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
        /** 答复数据需求 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatalogueWant"];
                    };
                };
            };
        };
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
        /** 采集来源列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记采集来源 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestSource"];
                    };
                };
            };
        };
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
        /** 采集来源详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestSourceDetail"];
                    };
                };
            };
        };
        /** 修改采集来源 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestSource"];
                    };
                };
            };
        };
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
        /** 开始采集 */
        post: {
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
                    "application/json": components["schemas"]["HarvestStartRunInput"];
                };
            };
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 采集批次列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 采集报告 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestRun"];
                    };
                };
            };
        };
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
        /** 没有采用的条目及原因 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 采集条目列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 采集条目与本地目录对照 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestRecord"];
                    };
                };
            };
        };
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
        /** 采纳为目录草稿 */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    record: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HarvestAdoptInput"];
                };
            };
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 批量采纳为目录草稿 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestAdopted"];
                    };
                };
            };
        };
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
        /** 待处理的来源变更与冲突 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 来源与本地逐项对照 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestChange"];
                    };
                };
            };
        };
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
        /** 逐项采用来源或保留本地 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestChangeLine"];
                    };
                };
            };
        };
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
        /** 对照清单列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 由采集来源或本级目录建立对照清单 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestReference"];
                    };
                };
            };
        };
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
        /** 目录对齐列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 与对照清单对齐 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 目录对齐结果 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestAlignment"];
                    };
                };
            };
        };
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
        /** 差异明细 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 导出差异 */
        get: {
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
                /** @description text/csv */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
                    };
                };
            };
        };
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
        /** 派发差异给部门处理 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 答复差异 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestDifference"];
                    };
                };
            };
        };
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
        /** 按对照清单起草目录 */
        post: {
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
                    "application/json": components["schemas"]["HarvestAdoptInput"];
                };
            };
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 血缘节点 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 一个血缘节点 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineageNodeDetail"];
                    };
                };
            };
        };
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
        /** 血缘图 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineageGraph"];
                    };
                };
            };
        };
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
        /** 字段血缘 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineageColumns"];
                    };
                };
            };
        };
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
        /** 一条边的字段对应 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 变更影响 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineageImpact"];
                    };
                };
            };
        };
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
        /** 运行记录 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 一次运行（OpenLineage 事件） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineageRunEvent"];
                    };
                };
            };
        };
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
        /** 导出 OpenLineage 事件 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 接收 OpenLineage 事件 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LineageImported"];
                    };
                };
            };
        };
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
        /** 上传文件列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 上传文件（multipart 的 file，或以文件内容为请求体） */
        post: {
            parameters: {
                query?: {
                    name?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeUpload"];
                    };
                };
            };
        };
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
        /** 上传文件与识别结果 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeUpload"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** 删除未装载的上传文件 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 更正识别结果后重新识别 */
        patch: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeUpload"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/intake/uploads/{upload}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 预览前若干行 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeSourceRows"];
                    };
                };
            };
        };
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
        /** 逐列统计 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeProfile"];
                    };
                };
            };
        };
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
        /** 数据集列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记数据集 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeDataset"];
                    };
                };
            };
        };
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
        /** 数据集 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeDataset"];
                    };
                };
            };
        };
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
        /** 修改字段（生成新的修订） */
        put: {
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
                        columns: components["schemas"]["IntakeColumnInput"][];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeDataset"];
                    };
                };
            };
        };
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
        /** 版本列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 装载新版本 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeQueued"];
                    };
                };
            };
        };
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
        /** 版本 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeVersion"];
                    };
                };
            };
        };
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
        /** 版本清单 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeManifest"];
                    };
                };
            };
        };
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
        /** 对账：源与目标的行数和散列值 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeReconciliation"];
                    };
                };
            };
        };
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
        /** 版本来源 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeLineage"];
                    };
                };
            };
        };
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
        /** 预览数据（按权限脱敏） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeRows"];
                    };
                };
            };
        };
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
        /** 修复坏行，生成新版本 */
        post: {
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
                    "application/json": components["schemas"]["IntakeReplayInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeQueued"];
                    };
                };
            };
        };
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
        /** 坏行列表 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IntakeBadRows"];
                    };
                };
            };
        };
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
        /** 下载坏行（CSV 可修改后重新上传） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 数据源类型 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 数据源列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记数据源 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
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
        /** 测试尚未登记的连接 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionTrial"];
                    };
                };
            };
        };
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
        /** 数据源详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
        /** 修改数据源 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
        post?: never;
        /** 删除数据源 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 测试数据源 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
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
        /** 更换数据源凭据 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
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
        /** 启用数据源 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
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
        /** 暂停数据源 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
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
        /** 恢复数据源 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionSource"];
                    };
                };
            };
        };
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
        /** 浏览源表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 源表的字段、建议与样例 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionTableLook"];
                    };
                };
            };
        };
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
        /** 由源表登记数据集 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 浏览文件 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 文件投递规则 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新建文件投递规则 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionFeed"];
                    };
                };
            };
        };
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
        /** 暂停文件投递 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionFeed"];
                    };
                };
            };
        };
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
        /** 恢复文件投递 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionFeed"];
                    };
                };
            };
        };
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
        /** 删除文件投递规则 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionFeed"];
                    };
                };
            };
        };
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
        /** 立即收取新文件 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 文件收取记录 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 源系统地图 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionMap"];
                    };
                };
            };
        };
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
        /** 同步计划列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 新建同步计划 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionPlan"];
                    };
                };
            };
        };
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
        /** 同步计划详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionPlan"];
                    };
                };
            };
        };
        /** 修改同步计划 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionPlan"];
                    };
                };
            };
        };
        post?: never;
        /** 删除同步计划 */
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 暂停同步计划 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionPlan"];
                    };
                };
            };
        };
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
        /** 恢复同步计划 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionPlan"];
                    };
                };
            };
        };
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
        /** 立即同步或补采 */
        post: {
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
                    "application/json": components["schemas"]["ConnectionStartRunInput"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionRun"];
                    };
                };
            };
        };
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
        /** 同步批次列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 各状态的同步批次数 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionRunCounts"];
                    };
                };
            };
        };
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
        /** 同步批次详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionRun"];
                    };
                };
            };
        };
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
        /** 同步批次日志 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 取消同步 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionRun"];
                    };
                };
            };
        };
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
        /** 重试失败的同步 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionRun"];
                    };
                };
            };
        };
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
        /** 源表结构变化 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 源表结构变化详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionDrift"];
                    };
                };
            };
        };
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
        /** 决定如何处理结构变化 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionDrift"];
                    };
                };
            };
        };
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
        /** 对账报告列表 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: string;
                    provider?: string;
                    plan?: string;
                    dataset?: string;
                    balanced?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 对账报告 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionReconciliation"];
                    };
                };
            };
        };
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
        /** 有差异的主键 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionFlawedKeys"];
                    };
                };
            };
        };
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
        /** 与源表全表对账 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 数据更新承诺 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 未按时更新的记录 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 变更捕获就绪检查 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCaptureFindings"];
                    };
                };
            };
        };
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
        /** 变更捕获列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 建立变更捕获 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCapture"];
                    };
                };
            };
        };
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
        /** 变更捕获 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCapture"];
                    };
                };
            };
        };
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
        /** 暂停、恢复、重新快照或结束捕获 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCapture"];
                    };
                };
            };
        };
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
        /** 变更分段 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 捕获日志 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 捕获延迟（逐分钟） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCaptureLag"];
                    };
                };
            };
        };
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
        /** 此刻的数据（基线加变更，按权限脱敏） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCurrentRows"];
                    };
                };
            };
        };
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
        /** 立即由变更生成数据版本 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionQueuedJob"];
                    };
                };
            };
        };
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
        /** 接受源表结构变化 */
        post: {
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
                    "application/json": components["schemas"]["ConnectionReasonInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ConnectionCapture"];
                    };
                };
            };
        };
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
        /** 规则库 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityLibrary"];
                    };
                };
            };
        };
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
        /** 规则库中的一条规则与它的正反例 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityLibraryItem"];
                    };
                };
            };
        };
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
        /** 各数据元的规则包 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 一个数据元的规则包与历次版本 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        /** 修改规则包（成为新版本） */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityPack"];
                    };
                };
            };
        };
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
        /** 应用规则包会带来的变化 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityPackPlan"];
                    };
                };
            };
        };
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
        /** 对数据集应用规则包 */
        post: {
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
                        /**
                         * @description 同时删除规则包已不含的规则
                         * @default false
                         */
                        drop?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityPacksApplied"];
                    };
                };
            };
        };
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
        /** 各列的数据元与推荐 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityMapping"];
                    };
                };
            };
        };
        put?: never;
        /** 采用或不采用推荐的数据元 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityMapping"];
                    };
                };
            };
        };
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
        /** 按部门或系统的贯标率 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityCompliance"];
                    };
                };
            };
        };
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
        /** 贯标率背后的列 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityComplianceColumns"];
                    };
                };
            };
        };
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
        /** 统计指标的口径 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 登记指标口径 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityStatistic"];
                    };
                };
            };
        };
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
        /** 同名指标的口径对照 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 发起口径协调 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityDispute"];
                    };
                };
            };
        };
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
        /** 指标口径与历次版本 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        /** 修改或停用指标口径 */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityStatistic"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
        put: {
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
                /** @description Default Response */
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
            };
        };
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityRule"];
                    };
                };
            };
        };
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
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityRule"];
                    };
                };
            };
        };
        post?: never;
        delete: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityTrial"];
                    };
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        post: {
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
                        version?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityCheck"];
                    };
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityCheck"];
                    };
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["QualityViolation"][];
                        };
                    };
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
        put: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualitySetting"];
                    };
                };
            };
        };
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualitySetting"];
                    };
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityDiscovery"];
                    };
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        post: {
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
                        /** @enum {string} */
                        severity?: "error" | "warning" | "info";
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityRule"];
                    };
                };
            };
        };
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
        post: {
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
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 质量驾驶舱 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityCockpit"];
                    };
                };
            };
        };
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
        /** 驾驶舱数字背后的问题 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["QualityFindings"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
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
        /** 工单列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 各状态的工单数 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketCounts"];
                    };
                };
            };
        };
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
        /** 导出工单列表（CSV） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 工单 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketDetail"];
                    };
                };
            };
        };
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
        /** 办理工单 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ticket"];
                    };
                };
            };
        };
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
        /** 批量办理工单 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketActed"];
                    };
                };
            };
        };
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
        /** 留言 */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketComment"];
                    };
                };
            };
        };
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
        /** 申请延期 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 上传改正的数据，生成新版本并复核 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketRepair"];
                    };
                };
            };
        };
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
        /** 工单的问题数据（按权限脱敏） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketRows"];
                    };
                };
            };
        };
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
        /** 下载问题数据（改正后可上传） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 疑义列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 对一次查询或核验的结果提出疑义（校核申请） */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TicketDoubt"];
                    };
                };
            };
        };
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
        /** 部门整改报告 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 导出部门整改报告（CSV） */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
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
        /** 责任划分 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        /** 设定责任划分 */
        put: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 已认定的例外 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 取消例外 */
        delete: {
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
                /** @description Default Response */
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
            };
        };
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
        get: operations["listDrafts"];
        put?: never;
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
        get: operations["getDraft"];
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
        get: operations["listServices"];
        put?: never;
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
        post: operations["changeService"];
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
        get: operations["listApplications"];
        put?: never;
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
        get: operations["getApplication"];
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
        /** 召回列表 */
        get: {
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
                /** @description Default Response */
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
            };
        };
        put?: never;
        /** 发起召回追溯 */
        post: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 召回 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SharingRecallDetail"];
                    };
                };
            };
        };
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
        /** 受影响的调用 */
        get: {
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
                /** @description Default Response */
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
            };
        };
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
        /** 发出召回通知 */
        post: {
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
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SharingRecall"];
                    };
                };
            };
        };
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
        /** 放弃召回 */
        post: {
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
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SharingRecall"];
                    };
                };
            };
        };
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
        /** 反馈召回办理情况 */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SharingRecallDetail"];
                    };
                };
            };
        };
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
        /** 上传目录文件（文件内容为请求体） */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestSource"];
                    };
                };
            };
        };
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
        /** 上传对照清单（文件内容为请求体） */
        post: {
            parameters: {
                query: {
                    name: string;
                    charset?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HarvestReference"];
                    };
                };
            };
        };
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
        get: operations["downloadOpenDataset"];
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
        get: operations["listPublications"];
        put?: never;
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
        post: operations["withdrawPublication"];
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
        /** 任务列表 */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                    after?: string;
                    state?: "queued" | "running" | "done" | "failed" | "cancelled";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
            };
        };
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
        /** 任务详情 */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
            };
        };
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
        /** 取消任务 */
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Job"];
                    };
                };
            };
        };
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
        EvidenceEventInput: {
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
        EvidencePageInput: {
            items: components["schemas"]["EvidenceEventInput"][];
            next: string | null;
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
        EvidenceDetailInput: {
            event: components["schemas"]["EvidenceEventInput"];
            receipt: components["schemas"]["EvidenceReceiptInput"] | null;
        };
        EvidenceCheckpointsInput: {
            items: {
                writer: string;
                origin: string;
                size: number;
                checkpoint: string;
            }[];
        };
        EvidenceKeysInput: {
            keys: {
                writer: string;
                origin: string;
                /** @description 核验公钥，交给离线核验程序 */
                key: string;
            }[];
        };
        EvidenceConsistencyInput: {
            writer: string;
            from: number;
            to: number;
            rootFrom: string;
            rootTo: string;
            proof: string[];
        };
        EvidenceVerdictInput: {
            ok: boolean;
            fault: string | null;
            text: string;
            index: number | null;
            size: number | null;
        };
        EvidenceAuditInput: {
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
        EvidenceStatusInput: {
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
        IdentityDivisionInput: {
            code: string;
            name: string;
            /** @description 1 省 2 市 3 县 4 乡 5 村 */
            level: number;
            parent: string | null;
            validFrom: string | null;
            validTo: string | null;
        };
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
        IdentityDivisionImportedInput: {
            inserted: number;
            updated: number;
            unchanged: number;
        };
        IdentityOrgInput: {
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
        IdentityDepartmentInput: {
            id: string;
            org: string;
            name: string;
            enabled: boolean;
        };
        IdentityDepartmentCreateInput: {
            name: string;
        };
        IdentityDepartmentEditInput: {
            name?: string;
            enabled?: boolean;
        };
        IdentityClientInput: {
            id: string;
            appKey: string;
            name: string;
            org: string;
            enabled: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        IdentityClientDetailInput: {
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
        IdentityClientCreateInput: {
            name: string;
            org: string;
        };
        IdentityClientSecretInput: {
            id: string;
            appKey: string;
            /** @description 密钥，只显示这一次 */
            secret: string;
        };
        IdentityKeyRotationInput: {
            /**
             * @description 旧密钥继续有效的天数
             * @default 7
             */
            overlapDays: number;
        };
        IdentityRotatedKeyInput: {
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
        IdentityOidcProviderInput: {
            id: string;
            name: string;
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
        IdentityOidcProviderSettingsInput: {
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
        IdentityOidcProviderTestInput: {
            issuer: string;
            authorizationEndpoint: string;
            tokenEndpoint: string;
            /** @description 签名公钥个数 */
            keys: number;
            warnings: string[];
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
        IdentitySubjectInput: {
            kind: string;
            id: string;
            name: string;
            org: string | null;
            roles: string[];
            /** @description 区划代码前缀 */
            region: string;
        };
        IdentitySignedInInput: {
            subject: components["schemas"]["IdentitySubjectInput"];
            /** @description 供程序使用的令牌；浏览器使用 Cookie */
            token: string;
            csrf: string;
            /** @description 须先修改初始密码 */
            mustChange: boolean;
        };
        IdentityMeInput: {
            subject: components["schemas"]["IdentitySubjectInput"];
            roles: {
                id: string;
                zh: string;
                en: string;
            }[];
            /** @description 可以执行的操作，供界面显示菜单 */
            actions: string[];
            mustChange: boolean;
        };
        IdentitySessionInput: {
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
        IdentityPasswordChangeInput: {
            current: string;
            password: string;
        };
        IdentityRoleInput: {
            id: string;
            zh: string;
            en: string;
            duties: string[];
            needsOrg: boolean;
            /** @description 不能由同一账号兼任的角色 */
            excludes: string[];
        };
        IdentityUserInput: {
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
        IdentityUserCreateInput: {
            login: string;
            name: string;
            org?: string | null;
            department?: string | null;
            mobile?: string | null;
        };
        IdentityUserCreatedInput: {
            user: components["schemas"]["IdentityUserInput"];
            /** @description 初始密码，只显示这一次 */
            password: string;
        };
        IdentityUserEditInput: {
            name?: string;
            org?: string;
            department?: string | null;
            mobile?: string | null;
        };
        IdentityPasswordResetInput: {
            /** @description 新的初始密码，只显示这一次 */
            password: string;
            /** @description 三员账号：待安全保密员启用 */
            held: boolean;
        };
        StandardsCalendarMonthInput: {
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
        StandardsDueDateInput: {
            from: string;
            days: number;
            date: string;
            provisional: boolean;
            note: string;
        };
        StandardsNoticePreviewInput: {
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
            months: components["schemas"]["StandardsCalendarMonthInput"][];
        };
        StandardsCheckInput: {
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
        StandardsCodeListInput: {
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
        StandardsCodeListDetailInput: {
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
        StandardsCodeValueInput: {
            code: string;
            label: string;
            parent: string | null;
            validFrom: string | null;
            validTo: string | null;
        };
        StandardsValueFileInput: {
            name: string;
            /** Format: base64 */
            content: string;
        };
        StandardsValueFileReadInput: {
            values: components["schemas"]["StandardsCodeValueInput"][];
            faults: {
                row: number;
                column: string;
                value: string;
                message: string;
            }[];
        };
        StandardsCodeListDiffInput: {
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
        StandardsElementInput: {
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
        StandardsElementVersionsInput: {
            items: {
                version: number;
                content: components["schemas"]["StandardsElementInput"];
                note: string;
                /** Format: date-time */
                createdAt: string;
                createdBy: string;
            }[];
        };
        StandardsRecognitionInput: {
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
        StandardsColumnTypeInput: {
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
        StandardsBundledTypeInput: {
            semantic: string;
            name: string;
            category: string;
            sensitivity: string;
            grade: number;
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
        CatalogueDataItemInput: {
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
        CatalogueEntryInput: {
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
            items: components["schemas"]["CatalogueDataItemInput"][];
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
        CatalogueEntryLineInput: {
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
        WorkflowTransitionInput: {
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
        WorkflowCopyInput: {
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
        WorkflowDefinitionVerdictInput: {
            fault: string | null;
        };
        WorkflowDefinitionInput: {
            kind: string;
            version: number;
            title: string;
            levels: components["schemas"]["WorkflowLevelInput"][];
            active: boolean;
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
            running: number;
            conditions: {
                [key: string]: string;
            };
        };
        WorkflowExtensionInput: {
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
        WorkflowTimerInput: {
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
            provisional: boolean;
            /** @enum {string} */
            colour: "green" | "yellow" | "orange" | "red";
            /** @enum {string} */
            state: "running" | "paused" | "stopped";
            order: string | null;
            /** Format: date-time */
            startedAt: string;
            stoppedAt: string | null;
            extensions: components["schemas"]["WorkflowExtensionInput"][];
        };
        WorkflowLatenessInput: {
            org: string | null;
            rule: string;
            ruleName: string;
            due: number;
            late: number;
            lateDays: number;
            timers: string[];
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
        WorkflowActOutcomeInput: {
            task: string;
            done: boolean;
            state: string | null;
            code: string | null;
            title: string | null;
        };
        WorkflowFlowTaskInput: {
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
        WorkflowTaskInput: {
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
        WorkflowTaskCountsInput: {
            open: number;
            warned: number;
            overdue: number;
            done: number;
        };
        WorkflowFlowInput: {
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
            levels: components["schemas"]["WorkflowLevelInput"][];
            tasks: components["schemas"]["WorkflowFlowTaskInput"][];
            history: components["schemas"]["WorkflowTransitionInput"][];
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
        WorkflowLocalLimitInput: {
            region: string;
            days: number;
            extension: number | null;
            /** @enum {string} */
            pause: "none" | "pause" | "restart";
            source: string;
            /** Format: date-time */
            changedAt: string;
        };
        WorkflowLimitInput: {
            rule: string;
            name: string;
            article: string;
            statutoryDays: number;
            ceiling: number | null;
            localDays: number | null;
            extension: number;
            extensionNeeds: string[];
            pausable: boolean;
            locals: components["schemas"]["WorkflowLocalLimitInput"][];
            examples: {
                place: string;
                days: number;
                note: string;
            }[];
        };
        WorkflowNoticeInput: {
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
        WorkflowOrderInput: {
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
        WorkflowOrderDetailInput: {
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
            history: components["schemas"]["WorkflowTransitionInput"][];
        };
        CatalogueFacetsInput: {
            [key: string]: {
                [key: string]: number;
            };
        };
        CataloguePublicEntryInput: {
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
        CataloguePublicLineInput: {
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
        CatalogueFigureInput: {
            count: number;
            /** @description query of /v1/catalogue/entries that opens the counted rows */
            list: string;
        };
        CatalogueBookLineInput: {
            key: string;
            label: string | null;
            published: components["schemas"]["CatalogueFigureInput"];
            attached: components["schemas"]["CatalogueFigureInput"];
            unattached: components["schemas"]["CatalogueFigureInput"];
            /** @description attached, the data older than its update cycle */
            stale: components["schemas"]["CatalogueFigureInput"];
            used: components["schemas"]["CatalogueFigureInput"];
            /** @description attached and never used */
            unused: components["schemas"]["CatalogueFigureInput"];
            /** @description a time limit about the entry has passed */
            overdue: components["schemas"]["CatalogueFigureInput"];
            /** @description attached ÷ published; null when nothing is published */
            attachRate: number | null;
            /** @description used ÷ attached; null when nothing is attached */
            usageRate: number | null;
        };
        CatalogueBookInput: {
            /** @enum {string} */
            by: "provider" | "tier" | "region" | "theme" | "level" | "kind" | "month";
            published: components["schemas"]["CatalogueFigureInput"];
            attached: components["schemas"]["CatalogueFigureInput"];
            unattached: components["schemas"]["CatalogueFigureInput"];
            /** @description attached, the data older than its update cycle */
            stale: components["schemas"]["CatalogueFigureInput"];
            used: components["schemas"]["CatalogueFigureInput"];
            /** @description attached and never used */
            unused: components["schemas"]["CatalogueFigureInput"];
            /** @description a time limit about the entry has passed */
            overdue: components["schemas"]["CatalogueFigureInput"];
            /** @description attached ÷ published; null when nothing is published */
            attachRate: number | null;
            /** @description used ÷ attached; null when nothing is attached */
            usageRate: number | null;
            lines: components["schemas"]["CatalogueBookLineInput"][];
        };
        CatalogueImportInput: {
            id: string;
            name: string;
            bytes: number;
            /** @enum {string} */
            state: "checking" | "checked" | "applying" | "done" | "refused";
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
            org: string | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        CatalogueImportPageInput: {
            items: components["schemas"]["CatalogueImportInput"][];
            next: string | null;
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
        CatalogueCellFaultInput: {
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
        CatalogueCellFaultPageInput: {
            items: components["schemas"]["CatalogueCellFaultInput"][];
            next: number | null;
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
        CatalogueDutyInput: {
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
        CatalogueDutyLineInput: {
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
        CatalogueEditionInput: {
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
        CatalogueDifferencesInput: {
            items: {
                path: string;
                before: unknown;
                after: unknown;
            }[];
        };
        CatalogueMergedFieldInput: {
            path: string;
            base: unknown;
            mine: unknown;
            theirs: unknown;
            /** @enum {string} */
            from: "mine" | "theirs" | "both" | "joined" | "conflict";
        };
        CatalogueMergeInput: {
            merged: components["schemas"]["CatalogueContentInput"];
            base: components["schemas"]["CatalogueContentInput"];
            current: components["schemas"]["CatalogueEntryInput"];
            fields: components["schemas"]["CatalogueMergedFieldInput"][];
        };
        CatalogueGradingLineInput: {
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
        CatalogueGradingCoverageLineInput: {
            provider: string;
            providerName: string;
            items: number;
            graded: number;
            suggested: number;
            confirmed: number;
            higher: number;
        };
        CatalogueGradingCoverageInput: {
            unswept: number;
            providers: components["schemas"]["CatalogueGradingCoverageLineInput"][];
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
        CatalogueConfirmedInput: {
            confirmed: number;
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
        CatalogueItemGradingInput: {
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
        CatalogueItemSourceInput: {
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
        CatalogueGradeDecisionInput: {
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
        CatalogueEntryGradesInput: {
            entry: string;
            items: components["schemas"]["CatalogueItemGradingInput"][];
            floors: {
                item: string;
                grade: 1 | 2 | 3 | 4;
                /** @enum {string} */
                sensitivity: "none" | "personal" | "sensitive";
                why: string;
            }[];
            sources: components["schemas"]["CatalogueItemSourceInput"][];
            decisions: components["schemas"]["CatalogueGradeDecisionInput"][];
            classes: {
                tree: string;
                code: string;
            }[];
        };
        CatalogueImportantInput: {
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
        CatalogueImportantLineInput: {
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
        CatalogueImpactInput: {
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
        CatalogueLoweringInput: {
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
        CatalogueLoweringLineInput: {
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
        CatalogueSchemeInput: {
            name: string;
            /** @default  */
            basis: string;
            levels: components["schemas"]["CatalogueLevelInput"][];
            active: boolean;
            id: string;
            builtin: boolean;
        };
        CatalogueClassTreeFormInput: {
            name: string;
            nodes: {
                code: string;
                parent: string | null;
                name: string;
            }[];
        };
        CatalogueClassTreeInput: {
            name: string;
            nodes: {
                code: string;
                parent: string | null;
                name: string;
            }[];
            id: string;
            builtin: boolean;
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
        CatalogueExpectedInput: {
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
        CatalogueExpectedLineInput: {
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
        CatalogueCandidateInput: {
            id: string;
            code: string;
            name: string;
            state: string;
            likeness: number;
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
        CatalogueFieldInput: {
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
        CatalogueResourceInput: {
            id: string;
            entry: string;
            /** @enum {string} */
            kind: "dataset" | "service" | "file" | "stream" | "open";
            ref: string;
            title: string;
            attachedBy: string;
            /** Format: date-time */
            attachedAt: string;
            uses: number;
            lastUsedAt: string | null;
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
        CatalogueSystemInput: {
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
        CatalogueSystemLineInput: {
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
        CatalogueRelatedInput: {
            code: string;
            id: string | null;
            name: string | null;
        };
        CatalogueChainInput: {
            duties: components["schemas"]["CatalogueDutyInput"][];
            systems: components["schemas"]["CatalogueSystemInput"][];
            resources: components["schemas"]["CatalogueResourceInput"][];
            expected: components["schemas"]["CatalogueExpectedInput"][];
            /** @description 关联资源代码; id null = not of this platform or not visible */
            drawsOn: components["schemas"]["CatalogueRelatedInput"][];
            /** @description published entries that name this one */
            drawnBy: components["schemas"]["CatalogueRelatedInput"][];
        };
        CatalogueLinkRuleInput: {
            /** @enum {string} */
            link: "duty" | "system" | "resource";
            /** @enum {string} */
            demand: "advise" | "require";
            days: number;
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
        CatalogueRegisterImportedInput: {
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
        CatalogueReportInput: {
            /** @enum {string} */
            report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "use-outside";
            title: string;
            count: number;
            orgs: {
                org: string;
                count: number;
            }[];
        };
        CatalogueReportsInput: {
            items: components["schemas"]["CatalogueReportInput"][];
        };
        CatalogueReportRowInput: {
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
        CatalogueTreeNodeInput: {
            /** @description value of the filter that opens the rows */
            key: string;
            parent: string | null;
            label: string;
            count: number;
        };
        CatalogueTreeInput: {
            /** @enum {string} */
            by: "provider" | "theme" | "region" | "class";
            count: number;
            nodes: components["schemas"]["CatalogueTreeNodeInput"][];
        };
        CatalogueBrokenFieldInput: {
            name: string;
            title: string;
            /** @enum {string} */
            change: "removed" | "retyped" | "withheld";
            before: string;
            after: string;
        };
        CatalogueConsentInput: {
            id: string;
            entry: string;
            version: number;
            name: string;
            org: string;
            refs: string[];
            fields: components["schemas"]["CatalogueBrokenFieldInput"][];
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
        CatalogueAnswerConsentInput: {
            /** @enum {string} */
            action: "accept" | "object";
            /** @default  */
            comment: string;
        };
        CatalogueFollowInput: {
            following: boolean;
        };
        CatalogueFollowedInput: {
            entry: string;
            name: string;
            state: string;
        };
        CatalogueChangesInput: {
            items: {
                path: string;
                before: unknown;
                after: unknown;
            }[];
            from: number | null;
            to: number;
        };
        CatalogueMarkedTextInput: {
            text: string;
            ranges: number[][];
        };
        CatalogueFoundInput: {
            name: number[][];
            abstract: number[][];
            provider: number[][];
            code: number[][];
            keywords: components["schemas"]["CatalogueMarkedTextInput"][];
            items: components["schemas"]["CatalogueMarkedTextInput"][];
            basis: components["schemas"]["CatalogueMarkedTextInput"][];
        };
        CatalogueSearchExplanationInput: {
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
        CatalogueSearchHitInput: {
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
            found: components["schemas"]["CatalogueFoundInput"];
            explanation: components["schemas"]["CatalogueSearchExplanationInput"] | null;
        };
        CatalogueSearchPageInput: {
            items: components["schemas"]["CatalogueSearchHitInput"][];
            next: string | null;
            total: number;
            facets: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            providers: {
                [key: string]: string;
            };
            /** @enum {string} */
            way: "exact" | "corrected" | "loose";
            corrected: string | null;
            unfiltered: number;
            filling: {
                done: number;
                total: number;
            } | null;
        };
        CataloguePublicSearchHitInput: {
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
            found: components["schemas"]["CatalogueFoundInput"];
        };
        CataloguePublicSearchPageInput: {
            items: components["schemas"]["CataloguePublicSearchHitInput"][];
            next: string | null;
            total: number;
            facets: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            providers: {
                [key: string]: string;
            };
            /** @enum {string} */
            way: "exact" | "corrected" | "loose";
            corrected: string | null;
            unfiltered: number;
            filling: {
                done: number;
                total: number;
            } | null;
        };
        CatalogueSuggestionsInput: {
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
        CatalogueSearchStatusInput: {
            ready: boolean;
            filling: {
                done: number;
                total: number;
            };
            documents: number;
            bytes: number;
            segments: number;
            seconds: number | null;
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
        CatalogueSavedSearchInput: {
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
        CatalogueSynonymBodyInput: {
            words: string[];
            /** @default true */
            active: boolean;
        };
        CatalogueSynonymInput: {
            id: string;
            words: string[];
            active: boolean;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
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
        CatalogueWantInput: {
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
        CatalogueArbitrationInput: {
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
        CatalogueArbitrationCommentInput: {
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
        CatalogueArbitrationDetailInput: {
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
            comments: components["schemas"]["CatalogueArbitrationCommentInput"][];
        };
        CatalogueOpenArbitrationInput: {
            cluster: string;
            reason: string;
            /** @default 10 */
            days: number;
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
        CatalogueSourceClusterInput: {
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
        CatalogueSourceMemberInput: {
            entry: string;
            entryName: string;
            provider: string;
            providerName: string;
            item: string;
            name: string;
            type: string;
            length: number | null;
        };
        CatalogueSourceClusterDetailInput: {
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
            members: components["schemas"]["CatalogueSourceMemberInput"][];
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
        CatalogueSimilarItemInput: {
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
        HarvestRemoteRecordInput: {
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
        HarvestRecordLineInput: {
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
        HarvestRecordInput: {
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
            content: components["schemas"]["HarvestRemoteRecordInput"];
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
        HarvestAdoptedInput: {
            items: {
                record: string;
                entry: string | null;
                problem: {
                    code: string;
                    title: string;
                } | null;
            }[];
        };
        HarvestAlignmentInput: {
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
        HarvestAlignmentBodyInput: {
            reference: string;
            /** @default null */
            provider: string | null;
        };
        HarvestDifferenceInput: {
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
        HarvestChangeLineInput: {
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
        HarvestChangeInput: {
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
        HarvestSettleInput: {
            choices: {
                [key: string]: "remote" | "local";
            };
        };
        HarvestReferenceInput: {
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
        HarvestReferenceBodyInput: {
            name: string;
            source?: string;
        };
        HarvestCountsInput: {
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
        HarvestRunInput: {
            id: string;
            source: string;
            /** @enum {string} */
            state: "running" | "complete" | "partial" | "failed" | "cancelled";
            whole: boolean;
            since: string | null;
            job: string | null;
            counts: components["schemas"]["HarvestCountsInput"];
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
        HarvestRefusalInput: {
            seq: number;
            ref: string;
            reason: string;
            text: string;
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
        HarvestSourceInput: {
            name: string;
            /** @enum {string} */
            kind: "ckan" | "dcat" | "datajson" | "list";
            /** @default  */
            url: "" | string;
            provider: string;
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
            id: string;
            hasFile: boolean;
            lastFull: string | null;
            nextDue: string | null;
            registeredBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        LineageNodeInput: {
            key: string;
            /** @enum {string} */
            kind: "file" | "table" | "dataset" | "version" | "service" | "open" | "export" | "entry";
            id: string;
            name: string;
            org: string | null;
            system: string | null;
            namespace: string | null;
        };
        LineageGraphInput: {
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
        LineageColumnEdgeInput: {
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
        LineageColumnsInput: {
            points: {
                node: string;
                column: string;
                distance: number;
            }[];
            edges: components["schemas"]["LineageColumnEdgeInput"][];
            complete: boolean;
        };
        LineageNodeDetailInput: {
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
        LineageImpactInput: {
            items: {
                /** @enum {string} */
                kind: "dataset" | "entry" | "service" | "open" | "export" | "table" | "rule" | "pipeline" | "grant" | "ticket" | "task";
                id: string;
                name: string;
                org: string | null;
                columns: string[];
                how: string;
                link: string | null;
            }[];
            complete: boolean;
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
        LineageRunInput: {
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
        LineageImportedInput: {
            run: string | null;
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
        IntakeDatasetInput: {
            id: string;
            entry: string | null;
            name: string;
            provider: string;
            /** @enum {string} */
            keyPolicy: "keep" | "flag" | "reject";
            revision: number;
            columns: components["schemas"]["IntakeColumnInput"][];
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
        };
        IntakeNewDatasetInput: {
            name: string;
            provider: string;
            entry?: string | null;
            /** @enum {string} */
            keyPolicy?: "keep" | "flag" | "reject";
            columns: components["schemas"]["IntakeColumnInput"][];
        };
        IntakeDetectionInput: {
            /** @enum {string} */
            format: "delimited" | "xlsx" | "xls" | "json" | "ndjson";
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
            sheet: string | null;
            /** @description 表示“无值”的文字；未设置时按常见写法识别 */
            missing?: string[];
            sheets: {
                name: string;
                hidden: boolean;
            }[];
            header: string[];
            columns: components["schemas"]["IntakeColumnInput"][];
            warnings: string[];
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
            sheet?: string;
            missing?: string[];
        };
        IntakeUploadInput: {
            id: string;
            name: string;
            size: number;
            sha256: string;
            detection: components["schemas"]["IntakeDetectionInput"];
            createdBy: string;
            org: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        IntakeProfileInput: {
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
        IntakeSourceRowsInput: {
            header: string[];
            rows: {
                row: number;
                cells: (string | null)[];
                flaw: string | null;
            }[];
        };
        IntakeUploadSourceInput: {
            upload: string;
            name: string;
            sha256: string;
            format: string;
            encoding: string;
            sheet: string | null;
        };
        IntakeBuiltSourceInput: {
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
        IntakeManifestInput: {
            version: string;
            dataset: string;
            seq: number;
            columns: components["schemas"]["IntakeColumnInput"][];
            /** @enum {string} */
            keyPolicy: "keep" | "flag" | "reject";
            source: components["schemas"]["IntakeUploadSourceInput"] | components["schemas"]["IntakeBuiltSourceInput"];
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
            badColumns?: components["schemas"]["IntakeColumnInput"][];
            createdAt: string;
        };
        IntakeVersionInput: {
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
        IntakeReconciliationInput: {
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
        IntakeBadRowInput: {
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
        IntakeBadRowsInput: {
            header: string[];
            items: components["schemas"]["IntakeBadRowInput"][];
            next: string | null;
        };
        IntakeRowsInput: {
            columns: components["schemas"]["IntakeColumnInput"][];
            masks: {
                [key: string]: string;
            };
            items: {
                [key: string]: string | number | null;
            }[];
            next: string | null;
        };
        IntakeLineageInput: {
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
        IntakeQueuedInput: {
            version: string;
            job: string;
        };
        IntakeReplayInput: {
            upload?: string;
        };
        JobInput: {
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
        ConnectionShapeColumnInput: {
            name: string;
            nativeType: string;
            /** @enum {string} */
            type: "text" | "integer" | "decimal" | "boolean" | "date" | "datetime";
            format: string | null;
            nullable: boolean;
            key: number | null;
            comment: string | null;
        };
        ConnectionPlanInput: {
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
            columns: components["schemas"]["ConnectionLinkInput"][];
            shape: components["schemas"]["ConnectionShapeColumnInput"][];
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
        ConnectionCaptureFindingsInput: {
            items: {
                what: string;
                blocking: boolean;
                zh: string;
                remedy: string;
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
        ConnectionCaptureInput: {
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
                links: components["schemas"]["ConnectionLinkInput"][];
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
        ConnectionSegmentInput: {
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
        ConnectionCaptureLineInput: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            tone: "info" | "warning" | "error";
            text: string;
        };
        ConnectionCaptureLagInput: {
            items: {
                /** Format: date-time */
                at: string;
                ms: number;
                bytes: number;
                changes: number;
            }[];
        };
        ConnectionCurrentRowsInput: {
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
            rows: number;
            bad: number;
            position: string;
            commitAt: string | null;
            next: string | null;
        };
        ConnectionQueuedJobInput: {
            job: string | null;
        };
        ConnectionTableInput: {
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
        ConnectionProposedColumnInput: {
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
        ConnectionTableLookInput: {
            columns: components["schemas"]["ConnectionProposedColumnInput"][];
            rows: {
                [key: string]: string | null;
            }[];
            masked: string[];
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
        ConnectionDriftInput: {
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
        ConnectionDecideDriftInput: {
            /** @enum {string} */
            decision: "accept" | "ignore" | "refuse";
            /** @default  */
            reason: string;
        };
        ConnectionFeedInput: {
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
        ConnectionNewFeedInput: {
            pattern: string;
            dataset: string;
        };
        ConnectionTakingInput: {
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
        ConnectionFileInput: {
            name: string;
            size: number;
            /** Format: date-time */
            modifiedAt: string;
            feed: string | null;
            taken: boolean;
        };
        ConnectionFreshnessInput: {
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
        ConnectionBreachInput: {
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
        ConnectionMapSourceInput: {
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
                way: "plan" | "capture" | "feed";
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
        ConnectionMapInput: {
            departments: {
                org: string;
                name: string;
                systems: {
                    system: string | null;
                    name: string;
                    sources: components["schemas"]["ConnectionMapSourceInput"][];
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
        ConnectionReconciliationInput: {
            id: string;
            plan: string;
            run: string | null;
            dataset: string;
            provider: string;
            version: string;
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
        ConnectionFlawedKeysInput: {
            columns: string[];
            complete: boolean;
            items: {
                /** @enum {string} */
                flaw: "missing" | "extra" | "altered" | "doubled";
                key: (string | null)[];
            }[];
        };
        ConnectionTrialInput: {
            /** Format: date-time */
            at: string;
            ok: boolean;
            code: string | null;
            message: string;
            found: number | null;
            canWrite: boolean | null;
            ms: number;
        };
        ConnectionSourceInput: {
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
            trial: components["schemas"]["ConnectionTrialInput"] | null;
            secretAt: string | null;
            writableSince: string | null;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            editedAt: string;
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
        ConnectionRunInput: {
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
        ConnectionRunCountsInput: {
            [key: string]: number;
        };
        ConnectionRunLineInput: {
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            tone: "info" | "warning" | "error";
            text: string;
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
        TicketDoubtInput: {
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
        TicketListedDoubtInput: {
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
        TicketReportLineInput: {
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
        TicketRoutingInput: {
            column: string;
            units: {
                [key: string]: string;
            };
        };
        TicketExceptionInput: {
            id: string;
            dataset: string | null;
            cause: string;
            rows: number;
            ticket: string;
            reason: string;
            /** Format: date-time */
            at: string;
        };
        TicketInput: {
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
        TicketCommentInput: {
            id: string;
            by: string;
            byName: string;
            org: string | null;
            body: string;
            /** Format: date-time */
            at: string;
        };
        TicketRepairInput: {
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
        TicketDetailInput: {
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
            history: components["schemas"]["WorkflowTransitionInput"][];
            comments: components["schemas"]["TicketCommentInput"][];
            repairs: components["schemas"]["TicketRepairInput"][];
            recurrences: {
                id: string;
                number: string;
                archivedAt: string | null;
            }[];
            canRepair: boolean;
            canExtend: boolean;
            canExport: boolean;
        };
        TicketCountsInput: {
            states: {
                [key: string]: number;
            };
            overdue: number;
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
        TicketActedInput: {
            done: string[];
            refused: {
                ticket: string;
                code: string;
                title: string;
            }[];
        };
        QualityWordsInput: {
            zh: string;
            en: string;
        };
        QualityRuleInput: {
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
        QualityRuleKindInput: {
            kind: string;
            /** @enum {string} */
            dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
            indicator: string;
            title: {
                zh: string;
                en: string;
            };
            repair: string;
            columns: {
                min: number;
                max: number;
            };
            params: {
                [key: string]: unknown;
            };
        };
        QualityRuleSuggestionInput: {
            rule: components["schemas"]["QualityRuleDraftInput"];
            confidence: number;
            reason: string;
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
        };
        QualityTrendPointInput: {
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
        QualityOrgScoreInput: {
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
        QualityResultInput: {
            rule: components["schemas"]["QualityRuleInput"];
            /** @enum {string} */
            state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
            checked: number;
            bad: number;
            note: string;
        };
        QualityCheckHeadInput: {
            id: string;
            dataset: string;
            version: string;
            org: string;
            /** @enum {string} */
            cause: "published" | "demand" | "schedule";
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail";
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
        QualityCheckInput: {
            id: string;
            dataset: string;
            version: string;
            org: string;
            /** @enum {string} */
            cause: "published" | "demand" | "schedule";
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail";
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
                rule: components["schemas"]["QualityRuleInput"];
                /** @enum {string} */
                state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
                checked: number;
                bad: number;
                note: string;
                indicator: string;
                wrong: components["schemas"]["QualityWordsInput"];
                repair: components["schemas"]["QualityWordsInput"];
                remedy: string | null;
            }[];
        };
        QualityViolationInput: {
            rule: string;
            row: number | null;
            keys: {
                [key: string]: string | null;
            };
            values: {
                [key: string]: string | null;
            };
        };
        QualityCockpitInput: {
            items: {
                key: string;
                label: string;
                score: number | null;
                grade: ("A" | "B" | "C" | "D" | "E") | null;
                datasets: number;
                rules: number;
                violated: number;
                notRunnable: number;
                checked: number;
                bad: number;
            }[];
        };
        QualityFindingsInput: {
            items: {
                org: string;
                dataset: string;
                name: string;
                check: string;
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
        QualityDiscoveryInput: {
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
        QualitySuspectInput: {
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
        QualityDiscoverySuggestionInput: {
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
        QualityLibraryItemInput: {
            id: string;
            kind: string;
            indicator: string;
            /** @enum {string} */
            dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
            title: components["schemas"]["QualityWordsInput"];
            wrong: components["schemas"]["QualityWordsInput"];
            repair: components["schemas"]["QualityWordsInput"];
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
        QualityLibraryInput: {
            items: components["schemas"]["QualityLibraryItemInput"][];
            indicators: {
                code: string;
                /** @enum {string} */
                dimension: "规范性" | "完整性" | "准确性" | "一致性" | "时效性" | "可访问性";
                title: components["schemas"]["QualityWordsInput"];
                items: number;
            }[];
            total: number;
        };
        QualityMappingInput: {
            items: {
                column: string;
                title: string;
                dataType: string;
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
        QualityComplianceInput: {
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
        QualityComplianceColumnsInput: {
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
        QualityPackInput: {
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
                title: components["schemas"]["QualityWordsInput"];
            }[];
            note: string;
            editedBy: string;
            editedAt: string | null;
        };
        QualityPackHeadInput: {
            element: string;
            name: string;
            category: string;
            version: number;
            rules: number;
            editedAt: string | null;
        };
        QualityPackPlanInput: {
            add: {
                draft: components["schemas"]["QualityRuleDraftInput"];
                title: string;
            }[];
            change: {
                rule: components["schemas"]["QualityRuleInput"];
                draft: components["schemas"]["QualityRuleDraftInput"];
                fields: string[];
            }[];
            same: number;
            kept: components["schemas"]["QualityRuleInput"][];
            leftover: components["schemas"]["QualityRuleInput"][];
            unmapped: string[];
        };
        QualityPacksAppliedInput: {
            added: number;
            changed: number;
            dropped: number;
            refused: {
                columns: string[];
                library: string;
                reason: string;
            }[];
        };
        QualityTrialInput: {
            rule: components["schemas"]["QualityRuleInput"];
            rows: number;
            result: {
                /** @enum {string} */
                state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
                checked: number;
                bad: number;
                note: string;
            };
            samples: components["schemas"]["QualityViolationInput"][];
            sql: string;
            wrong: components["schemas"]["QualityWordsInput"];
            repair: components["schemas"]["QualityWordsInput"];
            remedy: components["schemas"]["QualityWordsInput"] | null;
        };
        QualityExplanationInput: {
            rule: components["schemas"]["QualityRuleInput"];
            runnable: boolean;
            reason: string;
            wrong: components["schemas"]["QualityWordsInput"];
            repair: components["schemas"]["QualityWordsInput"];
            remedy: components["schemas"]["QualityWordsInput"] | null;
        };
        QualityScheduleInput: {
            dataset: string;
            cron: string;
            /** Format: date-time */
            nextAt: string;
        };
        QualityStatisticInput: {
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
        QualityDisputeInput: {
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
        QualityStatisticComparisonInput: {
            key: string;
            name: string;
            statistics: components["schemas"]["QualityStatisticInput"][];
            differs: ("definition" | "formula" | "scope" | "unit" | "period" | "source")[];
            dispute: components["schemas"]["QualityDisputeInput"] | null;
        };
        TicketRowsInput: {
            version: string;
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
            next: string | null;
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
        OnboardingDraftInput: {
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
            proposal: components["schemas"]["OnboardingProposalInput"];
        };
        OnboardingDraftLineInput: {
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
        OnboardingReportInput: {
            draft: components["schemas"]["OnboardingDraftLineInput"];
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
                verdict: "pass" | "warn" | "fail";
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
        OpendataDatasetInput: {
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
        OpendataDatasetDetailInput: {
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
            usage: {
                view: number;
                download: number;
                api: number;
            };
        };
        OpendataPublicationInput: {
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
        OpendataFacetsInput: {
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
        OpendataPublishInput: {
            dataset: string;
            columns?: string[];
            /** @default 公共数据开放许可（免费、注明来源） */
            licence: string;
        };
        OpendataWithdrawInput: {
            reason: string;
        };
        OpendataRowsInput: {
            columns: {
                name: string;
                title: string;
                type: string;
            }[];
            rows: {
                [key: string]: string | null;
            }[];
            total: number;
            /** @description true：已到最后一行 */
            complete: boolean;
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
        SharingApplicationInput: {
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
        SharingQueryAnswerInput: {
            service: string;
            version: string;
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
        SharingVerifyAnswerInput: {
            service: string;
            version: string;
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
        SharingGrantInput: {
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
        SharingRecallInput: {
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
        SharingRecallDetailInput: {
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
        SharingRecallCallInput: {
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
        SharingServiceInput: {
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
            onlineVersion: string | null;
            onlineRows: number | null;
            onlineAt: string | null;
            revision: number;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
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
        IdentityDivisionDetailInput: {
            code: string;
            name: string;
            /** @description 1 省 2 市 3 县 4 乡 5 村 */
            level: number;
            parent: string | null;
            validFrom: string | null;
            validTo: string | null;
            path: components["schemas"]["IdentityDivisionInput"][];
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
        HarvestSourceDetailInput: {
            name: string;
            /** @enum {string} */
            kind: "ckan" | "dcat" | "datajson" | "list";
            /** @default  */
            url: "" | string;
            provider: string;
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
        IdentityDivision: {
            code: string;
            name: string;
            /** @description 1 省 2 市 3 县 4 乡 5 村 */
            level: number;
            parent: string | null;
            validFrom: string | null;
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
            /** @description a time limit about the entry has passed */
            overdue: components["schemas"]["CatalogueFigure"];
            /** @description attached ÷ published; null when nothing is published */
            attachRate: number | null;
            /** @description used ÷ attached; null when nothing is attached */
            usageRate: number | null;
        };
        CatalogueBook: {
            /** @enum {string} */
            by: "provider" | "tier" | "region" | "theme" | "level" | "kind" | "month";
            published: components["schemas"]["CatalogueFigure"];
            attached: components["schemas"]["CatalogueFigure"];
            unattached: components["schemas"]["CatalogueFigure"];
            /** @description attached, the data older than its update cycle */
            stale: components["schemas"]["CatalogueFigure"];
            used: components["schemas"]["CatalogueFigure"];
            /** @description attached and never used */
            unused: components["schemas"]["CatalogueFigure"];
            /** @description a time limit about the entry has passed */
            overdue: components["schemas"]["CatalogueFigure"];
            /** @description attached ÷ published; null when nothing is published */
            attachRate: number | null;
            /** @description used ÷ attached; null when nothing is attached */
            usageRate: number | null;
            lines: components["schemas"]["CatalogueBookLine"][];
        };
        CatalogueImport: {
            id: string;
            name: string;
            bytes: number;
            /** @enum {string} */
            state: "checking" | "checked" | "applying" | "done" | "refused";
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
            org: string | null;
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
            report: "duty-without-data" | "data-without-entry" | "system-without-entry" | "entry-without-duty" | "entry-without-system" | "entry-without-resource" | "resource-unused" | "use-outside";
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
            /** @description value of the filter that opens the rows */
            key: string;
            parent: string | null;
            label: string;
            count: number;
        };
        CatalogueTree: {
            /** @enum {string} */
            by: "provider" | "theme" | "region" | "class";
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
            providers: {
                [key: string]: string;
            };
            /** @enum {string} */
            way: "exact" | "corrected" | "loose";
            corrected: string | null;
            unfiltered: number;
            filling: {
                done: number;
                total: number;
            } | null;
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
            providers: {
                [key: string]: string;
            };
            /** @enum {string} */
            way: "exact" | "corrected" | "loose";
            corrected: string | null;
            unfiltered: number;
            filling: {
                done: number;
                total: number;
            } | null;
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
            filling: {
                done: number;
                total: number;
            };
            documents: number;
            bytes: number;
            segments: number;
            seconds: number | null;
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
            /** @default 10 */
            days: number;
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
                kind: "dataset" | "entry" | "service" | "open" | "export" | "table" | "rule" | "pipeline" | "grant" | "ticket" | "task";
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
        IntakeDetection: {
            /** @enum {string} */
            format: "delimited" | "xlsx" | "xls" | "json" | "ndjson";
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
            sheet?: string;
            missing?: string[];
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
                way: "plan" | "capture" | "feed";
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
            plan: string;
            run: string | null;
            dataset: string;
            provider: string;
            version: string;
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
        TicketRouting: {
            column: string;
            units: {
                [key: string]: string;
            };
        };
        TicketException: {
            id: string;
            dataset: string | null;
            cause: string;
            rows: number;
            ticket: string;
            reason: string;
            /** Format: date-time */
            at: string;
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
        QualityResult: {
            rule: components["schemas"]["QualityRule"];
            /** @enum {string} */
            state: "pass" | "tolerated" | "violated" | "na" | "not_runnable";
            checked: number;
            bad: number;
            note: string;
        };
        QualityCheckHead: {
            id: string;
            dataset: string;
            version: string;
            org: string;
            /** @enum {string} */
            cause: "published" | "demand" | "schedule";
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail";
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
            version: string;
            org: string;
            /** @enum {string} */
            cause: "published" | "demand" | "schedule";
            /** @enum {string} */
            verdict: "pass" | "warn" | "fail";
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
        TicketRows: {
            version: string;
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
            next: string | null;
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
                verdict: "pass" | "warn" | "fail";
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
            }[];
            rows: {
                [key: string]: string | null;
            }[];
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
        IdentityDivisionDetail: {
            code: string;
            name: string;
            /** @description 1 省 2 市 3 县 4 乡 5 村 */
            level: number;
            parent: string | null;
            validFrom: string | null;
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
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
            /** @description Default Response */
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
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
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
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingDraft"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnboardingReport"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
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
            /** @description Default Response */
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
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        service: components["schemas"]["SharingService"];
                        job: string;
                    };
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingService"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingService"];
                };
            };
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
            /** @description Default Response */
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
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingApplication"];
                };
            };
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
            /** @description Default Response */
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingGrant"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingGrant"];
                };
            };
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
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingQueryAnswer"];
                };
            };
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
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharingVerifyAnswer"];
                };
            };
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
            /** @description Default Response */
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataFacets"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataDatasetDetail"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataRows"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
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
            /** @description Default Response */
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
            /** @description Default Response */
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataPublication"];
                };
            };
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpendataPublication"];
                };
            };
        };
    };
}
