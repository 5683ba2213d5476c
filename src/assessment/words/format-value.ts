import type { Indicator } from '../../domain/indicator';

const grouped = (decimals: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const whole = grouped(0);
const oneDecimal = grouped(1);
const twoDecimals = grouped(2);
const upToOneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const isWhole = (indicator: Indicator): boolean =>
  indicator.measure === 'count' || indicator.measure === 'estimate';

/** One minus sign for figures and differences; minus nought is nought to a reader. */
const withSign = (text: string): string => text.replace('-', /[1-9]/.test(text) ? '−' : '');

function formatBare(value: number, indicator: Indicator): string {
  if (isWhole(indicator) || indicator.decimals === 0) return withSign(whole.format(value));
  if (indicator.decimals !== null)
    return withSign((indicator.decimals === 1 ? oneDecimal : twoDecimals).format(value));
  const isSmallRate = indicator.measure !== 'proportion' && Math.abs(value) < 1 && value !== 0;
  return withSign((isSmallRate ? twoDecimals : oneDecimal).format(value));
}

/**
 * A value as a reader sees it, without its unit but for `%`: counts and estimates whole with thousands grouped,
 * proportions to one decimal with `%`, all else to one decimal (two below 1), unless the source prints otherwise.
 */
export function formatValue(value: number, indicator: Indicator): string {
  const bare = formatBare(value, indicator);
  return indicator.measure === 'proportion' ? `${bare}%` : bare;
}

/** A mean, a middle value or a limit among small counts needs the decimal that the counts themselves do not. */
export const formatLevel = (level: number, indicator: Indicator): string =>
  isWhole(indicator) && Math.abs(level) < 100 ? formatNumber(level) : formatValue(level, indicator);

/** The size of a difference, without its sign: `1,200`, `0.5`, `3.4 percentage points`. */
export function formatDifference(difference: number, indicator: Indicator): string {
  const bare = formatBare(Math.abs(difference), indicator);
  if (indicator.measure !== 'proportion') return bare;
  return `${bare} percentage ${bare === '1.0' ? 'point' : 'points'}`;
}

/** A number of people or events, whole with thousands grouped, also where a model worked out parts of one. */
export const formatCount = (value: number): string => withSign(whole.format(value));

/** A number of a plan or a sum: grouped, with at most one decimal. */
export const formatNumber = (value: number): string => withSign(upToOneDecimal.format(value));

/** A limit of a difference, with its sign: `−1.2`, `+3.4`, `0.0`; percentage points for proportions, without saying so. */
export function formatSigned(difference: number, indicator: Indicator): string {
  const bare = formatBare(Math.abs(difference), indicator);
  if (!/[1-9]/.test(bare)) return bare;
  return `${difference < 0 ? '−' : '+'}${bare}`;
}
