/** Half of a number's last printed digit, what rounding can have moved it by: 0.05 for 15.6, 0.5 for 17. */
export function halfDigit(value: number): number {
  const [, decimals = '', power = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return 0.5 * 10 ** (Number(power) - decimals.length);
}
