import { checkBankCard } from './check-bank-card.ts'
import { checkBusinessRegNo } from '../organization/check-business-reg-no.ts'
import { checkCertificateId } from '../organization/check-certificate-id.ts'
import { checkCoordinates, checkDegrees } from './check-coordinates.ts'
import { checkDivisionCode } from '../division/check-division-code.ts'
import { checkEmail } from './check-email.ts'
import { checkForeignResidentCard } from '../person/check-foreign-resident-card.ts'
import { checkIdNumber } from '../person/check-id-number.ts'
import { checkOrgCode } from '../organization/check-org-code.ts'
import { checkResidencePermit } from '../person/check-residence-permit.ts'
import { checkUscc } from '../organization/check-uscc.ts'
import { checkVin } from './check-vin.ts'
import { matchForm } from './form.ts'
import type { Verdict } from './verdict.ts'

export type Check = (text: string) => Verdict
const formOnly =
  (name: string): Check =>
  (text) =>
    matchForm(name, text)

/** Every identifier check by name. A check never throws, whatever the text. */
export const checks = {
  id_number: (text) => checkIdNumber(text),
  residence_permit: checkResidencePermit,
  uscc: checkUscc,
  org_code: checkOrgCode,
  business_reg_no: checkBusinessRegNo,
  division_code: (text) => checkDivisionCode(text),
  bank_card: checkBankCard,
  mobile: formOnly('mobile'),
  phone: formOnly('phone'),
  contact_phone: formOnly('contact_phone'),
  postcode: formOnly('postcode'),
  plate: formOnly('plate'),
  vin: checkVin,
  email: checkEmail,
  longitude: (text) => checkDegrees('longitude', text),
  latitude: (text) => checkDegrees('latitude', text),
  coordinates: checkCoordinates,
  certificate_id: checkCertificateId,
  passport: formOnly('passport'),
  mainland_travel_permit: formOnly('mainland_travel_permit'),
  taiwan_travel_permit: formOnly('taiwan_travel_permit'),
  hk_macau_exit_permit: formOnly('hk_macau_exit_permit'),
  foreign_resident_card: checkForeignResidentCard,
  birth_certificate: formOnly('birth_certificate'),
  industry_code: formOnly('industry_code'),
} as const satisfies Record<string, Check>

export type CheckName = keyof typeof checks
export const checkNames = Object.keys(checks) as CheckName[]

/** True when `name` names a check. */
export function isCheckName(name: string): name is CheckName {
  return Object.hasOwn(checks, name)
}
