import { airHourly, airStation } from './air.ts'
import { disability, lowIncome, lowIncomePay } from './aid.ts'
import { enterprise, individualBusiness, penalty, permit, taxCredit } from './business.ts'
import { pupil, school } from './education.ts'
import { medicalInsurance, pensionPay, providentFund, socialInsurance } from './insurance.ts'
import { migration } from './migration.ts'
import { countyFigures, division, hospital, park, parking } from './place.ts'
import { household, population } from './population.ts'
import { property } from './property.ts'
import type { RowsOf } from './table.ts'
import { busLine, busPosition, busStop } from './transport.ts'
import { birth, cremation, death, divorce, marriage } from './vital.ts'

/** The rows of each table by the name that catalogue.csv gives it. */
export const tables: Record<string, RowsOf> = {
  population,
  household,
  migration,
  birth,
  death,
  cremation,
  marriage,
  divorce,
  hospital,
  division,
  low_income: lowIncome,
  low_income_pay: lowIncomePay,
  disability,
  social_insurance: socialInsurance,
  medical_insurance: medicalInsurance,
  pension_pay: pensionPay,
  provident_fund: providentFund,
  enterprise,
  individual_business: individualBusiness,
  tax_credit: taxCredit,
  permit,
  penalty,
  school,
  pupil,
  property,
  bus_line: busLine,
  bus_stop: busStop,
  bus_position: busPosition,
  air_station: airStation,
  air_hourly: airHourly,
  parking,
  park,
  county_figures: countyFigures,
}
