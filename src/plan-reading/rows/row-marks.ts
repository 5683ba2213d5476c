import type { Line } from './line';

const total =
  /^(?:(?:grand|sub)[ -]?)?totals?\b|^(?:number|count|no\.?) of (?:actions?|tasks?|milestones?)\b|^overall (?:total|count)\b/i;
const figure = /^£?[\d,.]+\s*[%km]?$/i;
const colour = /^(?:red|amber|green|blue|gr[ea]y|white|yellow|black|purple|[bragwpy])$/i;

const ruleCell = /^[\s\-–—_=:|+.*]*$/;
/** A line of dashes, drawn between rows. */
export const isRule = ({ cells }: Line): boolean =>
  cells.some(({ text }) => /[-–—_=]{2,}/.test(text)) && cells.every(({ text }) => ruleCell.test(text));

const filledTexts = ({ texts }: Line): readonly string[] => texts.filter((text) => text !== '');

/** `Total actions | 12`, `Green | 5`: a count of rows and no row of the plan. */
export function isCount(line: Line, isStatus: (text: string) => boolean): boolean {
  const [first = '', ...rest] = filledTexts(line);
  if (rest.length === 0) return total.test(first) && /\d\s*%?$/.test(first);
  return (
    rest.every((text) => figure.test(text)) && (total.test(first) || (isStatus(first) && rest.length <= 2))
  );
}

/** `R | Off track`: what a colour or a letter means. */
export function isKeyToStatuses(line: Line, isStatus: (text: string) => boolean): boolean {
  const [first = '', second = '', ...rest] = filledTexts(line);
  if (second === '' || rest.length > 0 || !isStatus(first)) return false;
  return isStatus(second) || (colour.test(first) && first.length > 1);
}

/** What is said about the plan below or between its rows. */
export const isFootnote = (text: string): boolean =>
  /^(?:notes?\s*[:–—.-]\s*\S|n\.?\s?b\.?\s*[:–—. -]|\*|†|source\s*[:–—-]|prepared by\b|(?:last |date )?(?:updated|reviewed|edited)(?: on| by)?\b.{0,40}\d|version\s+\d|this (?:action |delivery )?plan\b|please (?:note|see)\b|(?:(?:latest|quarterly|overall|progress) )?(?:updates?|progress|comments?|commentary|summary|background|context|rationale)\b[^.:]{0,30}:\s*\S)/i.test(
    text,
  );
