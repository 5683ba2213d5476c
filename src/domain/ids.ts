declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type OutcomeId = Branded<'OutcomeId'>;
export type IndicatorId = Branded<'IndicatorId'>;
export type LocalityCode = Branded<'LocalityCode'>;
export type PartnershipId = Branded<'PartnershipId'>;
export type PlanId = Branded<'PlanId'>;
export type NationalPriorityId = Branded<'NationalPriorityId'>;
export type PriorityId = Branded<'PriorityId'>;
export type MeasureId = Branded<'MeasureId'>;
export type ActionId = Branded<'ActionId'>;
export type MilestoneId = Branded<'MilestoneId'>;
export type TargetId = Branded<'TargetId'>;

/** Whole words joined by hyphens: safe in an address, readable aloud. */
const wordsPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A nine-character code of the Government Statistical Service: `E09000003`. */
const gssPattern = /^[EKNSW]\d{8}$/;

const parseWords = (text: string): string | null => (wordsPattern.test(text) ? text : null);

export const parseOutcomeId = (text: string) => parseWords(text) as OutcomeId | null;
export const parseIndicatorId = (text: string) => parseWords(text) as IndicatorId | null;
export const parsePartnershipId = (text: string) => parseWords(text) as PartnershipId | null;
export const parsePlanId = (text: string) => parseWords(text) as PlanId | null;
export const parseNationalPriorityId = (text: string) => parseWords(text) as NationalPriorityId | null;
export const parsePriorityId = (text: string) => parseWords(text) as PriorityId | null;
export const parseMeasureId = (text: string) => parseWords(text) as MeasureId | null;
export const parseActionId = (text: string) => parseWords(text) as ActionId | null;
export const parseMilestoneId = (text: string) => parseWords(text) as MilestoneId | null;
export const parseTargetId = (text: string) => parseWords(text) as TargetId | null;
export const parseLocalityCode = (text: string): LocalityCode | null =>
  gssPattern.test(text) ? (text as LocalityCode) : null;

export const englandCode = 'E92000001' as LocalityCode;
