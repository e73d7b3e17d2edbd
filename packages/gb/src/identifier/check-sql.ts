import { bankCardSql } from './check-bank-card.ts'
import { businessRegNoSql } from '../organization/check-business-reg-no.ts'
import { certificateIdSql } from '../organization/check-certificate-id.ts'
import { coordinatesSql, degreesSql } from './check-coordinates.ts'
import { emailSql } from './check-email.ts'
import { orgCodeSql } from '../organization/check-org-code.ts'
import { usccSql } from '../organization/check-uscc.ts'
import { vinSql } from './check-vin.ts'
import type { CheckName } from './checks.ts'
import { foldSql } from './fold.ts'
import { type Form, identifierForms } from './form.ts'
import { idNumberSql } from '../person/id-number.sql.ts'
import { literal } from './literal.sql.ts'

const ARITHMETIC: Partial<Record<CheckName, (x: string) => string>> = {
  id_number: (x) => idNumberSql(x),
  residence_permit: (x) => idNumberSql(x),
  foreign_resident_card: (x) => `(length(${x}) = 15 OR ${idNumberSql(x)})`,
  uscc: usccSql,
  org_code: orgCodeSql,
  business_reg_no: businessRegNoSql,
  bank_card: bankCardSql,
  vin: vinSql,
  email: emailSql,
  certificate_id: certificateIdSql,
  longitude: (x) => degreesSql('longitude', x),
  latitude: (x) => degreesSql('latitude', x),
  coordinates: coordinatesSql,
}

/**
 * A check as a DuckDB boolean expression over a VARCHAR expression: true exactly when `checks[name](value).valid`, NULL for NULL.
 * Clean values are decided without folding; only the others pay for it.
 */
export function checkSql(name: CheckName, columnSql: string): string {
  const form = identifierForms()[name] as Form
  const whole = (x: string, rest: string) =>
    `WHEN regexp_full_match(${x}, ${literal(form.pattern)}) THEN ${ARITHMETIC[name]?.(x) ?? 'true'} ${rest}`
  const folded = foldSql(form.fold, columnSql)
  // a value that fits the form is its own fold
  const tidied = `WHEN ${folded} = ${columnSql} THEN false ${whole(folded, 'ELSE false')}`
  return `(CASE WHEN ${columnSql} IS NULL THEN NULL ${whole(columnSql, form.fold === 'none' ? 'ELSE false' : tidied)} END)`
}
