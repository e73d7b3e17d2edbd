import { firstDay } from './journey/first-day.ts'
import { identity } from './journey/identity.ts'
import { rules } from './journey/rules.ts'
import { standards } from './journey/standards.ts'
import { verification } from './journey/verification.ts'
import { room } from './room.ts'

room('standards, rules and accounts', [firstDay, standards, rules, verification, identity])
