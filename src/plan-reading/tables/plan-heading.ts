import { isFootnote } from '../rows/row-marks';

/** A heading over rows: the priority that they serve, and its code if it has one. */
export interface PlanHeading {
  /** `PBC1`; empty where it has none. */
  readonly code: string;
  readonly text: string;
}

export const noHeading: PlanHeading = { code: '', text: '' };

const coded =
  /^(?<code>(?:[A-Z][A-Za-z]{0,5}|[A-Z]{1,4}\s)\d{1,2}(?:\.\d{1,2})?)\b(?![./%]\d|\s*%)[\s.:)–—-]+(?<text>\p{L}.{3,})$/u;
const named =
  /^(?:plan area|priority|objective|theme|strand|aim|outcome|pillar|section|goal|workstream|work stream|strategic priority|key priority|area|domain|ambition|commitment)\s*(?:#|no\.?|number)?\s*(?:\d{1,2}|[A-Z]|one|two|three|four|five|six)?\s*[:.–—-]/i;
const numbered = /^\d{1,2}[.)]?\s+\p{Lu}/u;
/** `Year 1 …`, `Q2 …` look like codes and are times. */
const time =
  /^(?:year|yr|q|qtr|quarter|fy|month|week|phase|stage|page|table|figure|appendix|annex|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s?\d/i;

export function readPlanHeading(text: string): PlanHeading {
  const found = time.test(text) ? null : coded.exec(text);
  const { code, text: rest } = found?.groups ?? {};
  return code && rest ? { code: code.replace(/\s/g, ''), text: rest.trim() } : { code: '', text };
}

export const hasHeadingMark = (text: string): boolean =>
  readPlanHeading(text).code !== '' || named.test(text) || numbered.test(text);

const isBullet = (raw: string): boolean => /^\s*(?:[-–•*‣▪]|o\s|\d{1,2}\)\s|\uF0B7)/.test(raw);
/** The plan's own title is no priority of it. */
const isTitle = (text: string): boolean =>
  /\b(?:plans?|strategy|minutes|tracker|action log|terms of reference)\b/i.test(text);
const isSentence = (text: string): boolean => text.length > 160 || /[a-z][.;]$/.test(text);

/**
 * Which of the lines above a table is its heading: the last with a code, else the last that names itself a priority or
 * an area, else the last short line that is no point of a list. null: none of them.
 */
export function chooseHeading(
  lines: readonly { readonly raw: string; readonly text: string }[],
  isStatus: (text: string) => boolean,
): PlanHeading | null {
  const candidates = lines.filter(
    ({ raw, text }) => !isBullet(raw) && !isFootnote(text) && text.length > 3 && !isStatus(text),
  );
  const chosen =
    candidates.findLast(({ text }) => readPlanHeading(text).code !== '') ??
    candidates.findLast(({ text }) => named.test(text)) ??
    candidates.findLast(({ text }) => !isSentence(text) && !isTitle(text));
  return chosen ? readPlanHeading(chosen.text) : null;
}
