import { z } from 'zod'

export const LinkRuleView = z
  .object({
    link: z.enum(['duty', 'system', 'resource']),
    demand: z.enum(['advise', 'require']),
    days: z.int(),
  })
  .meta({ id: 'CatalogueLinkRule' })
export const LinkRuleList = z.object({ items: z.array(LinkRuleView) })

/** `off` is asked for now and then; it is answered with the reason why it is not possible. */
export const LinkRuleChange = z
  .object({ demand: z.enum(['off', 'advise', 'require']), days: z.int().min(1).max(1000).default(20) })
  .meta({ id: 'CatalogueLinkRuleChange' })
