import { z } from 'zod'
import { layers } from './cost.ts'

const day = z.iso.date()
const layer = z.enum(layers)

export const CostQuery = z.object({ from: day.optional(), to: day.optional(), org: z.string().max(60).optional() })

const PriceBody = z.object({ layer, fromDay: day, yuan: z.number() }).meta({ id: 'LifecyclePrice' })

export const CostBody = z
  .object({
    day: day.nullable(),
    orgs: z.array(
      z.object({
        org: z.string(),
        orgName: z.string(),
        layers: z.array(
          z.object({ layer, bytes: z.number().int(), items: z.number().int(), yuan: z.number().nullable() }),
        ),
        bytes: z.number().int(),
        yuan: z.number().nullable(),
      }),
    ),
    trend: z.array(z.object({ day, layer, bytes: z.number().int() })),
    prices: z.array(PriceBody),
  })
  .meta({ id: 'LifecycleCosts' })

export const PriceForm = z.object({ layer, yuan: z.number().min(0).max(1_000_000) })
export const PriceSet = PriceBody
