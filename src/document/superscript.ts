const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Note numbers as superscripts: "¹,³". */
export function superscripts(numbers: readonly number[]): string {
  return numbers
    .map((number) => String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit))))
    .join(',')
}
