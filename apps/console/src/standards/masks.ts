/** Ways of masking a value, as the platform names them; said in words under `onboarding.masks`. */
export const MASKS =
  'none full name id_number mobile phone email address bank_card plate birth_date hash head_tail passport amount'.split(
    ' ',
  )
