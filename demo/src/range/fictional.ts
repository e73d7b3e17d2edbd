/**
 * Number ranges that nobody can hold, so that no row of the demo city can describe a real person, enterprise or telephone.
 * - Division 3299xx: GB/T 2260 gives digits 3–4 the values 01–70 and 90 only; 99 was never issued in any edition.
 *   Every id number and every USCC of the city is built on it. The province digits stay plausible for validators.
 * - Mobile 154: absent from the ministry's table of network numbers (公众移动通信网网号分配情况, 2023-03).
 * - Organisation code `YX…`: issued codes begin with a digit or with M.
 * - Coordinates around 122.6° E, 34.1° N: open water of the Yellow Sea.
 */
export const fictional = {
  division: '3299',
  mobile: '154',
  organisation: 'YX',
  longitude: [122.2, 123.0],
  latitude: [33.7, 34.5],
} as const
