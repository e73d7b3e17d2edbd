import { Instant } from '@shuyuan/http'
import { z } from 'zod'

export const LiveView = z
  .object({
    service: z.object({ id: z.string(), code: z.string(), title: z.string() }).nullable(),
    live: z
      .object({
        version: z.string().describe('在线记录由此版本生成'),
        changes: z.number().int().describe('已回答到的变更序号'),
        position: z.string().describe('已回答到的源库日志位点'),
        commitAt: Instant.nullable().describe('该位点在源库的提交时间（源库时钟）'),
        appliedAt: Instant.describe('服务从此时起回答该状态'),
        lagMs: z.number().int().nullable().describe('从源库提交到服务可答，毫秒'),
        waiting: z.number().int().describe('已捕获、服务尚未回答的变更'),
        waitingMs: z.number().int().nullable().describe('其中最早一条已等待的毫秒数'),
        following: z.boolean().describe('捕获正在跟随源库'),
      })
      .nullable()
      .describe('空：服务在新版本生成后才更新'),
  })
  .meta({ id: 'SharingLive' })
