export const pageNames = [
  'overview',
  'outcome',
  'indicator',
  'compare',
  'plan',
  'logic',
  'priority',
  'action',
  'import',
  'data',
] as const;
export type PageName = (typeof pageNames)[number];

/** Pages that need a word after their name: `#/indicator/drug-poisoning-deaths`. */
export const pagesWithSubject: readonly PageName[] = ['outcome', 'indicator', 'priority', 'action'];

export const choiceNames = [
  'indicator',
  'outcome',
  'against',
  'group',
  'localities',
  'period',
  'find',
  'priority',
  'owner',
  'status',
  'since',
  'action',
  'date',
  'as',
  'list',
  'by',
  'view',
  'order',
  'file',
  'severity',
  'screening',
] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** The place as the address has it: an id, a code or a name in words. It may not exist; that is found out later. */
export interface PlaceChoice {
  readonly kind: 'partnership' | 'locality';
  readonly written: string;
  /** One of several plans of a partnership; left out: the one in its own folder. */
  readonly plan?: string;
}

/** What the reader is looking at. Nothing here is checked against the data, so that a wrong link can be shown as it is. */
export interface Selection {
  readonly page: PageName;
  /** The outcome, indicator or action after the page's name; empty on the other pages. */
  readonly subject: string;
  /** null: the link names no place, and the dashboard's first partnership is shown. */
  readonly place: PlaceChoice | null;
  readonly choices: Readonly<Partial<Record<ChoiceName, string>>>;
  /** Keys and values that no page knows, kept so that the reader can be told. */
  readonly unread: readonly (readonly [key: string, value: string])[];
}

/** An address that leads to no page. */
export interface NoSuchPage {
  readonly page: 'no-such-page';
  readonly written: string;
}

export const selectPage = (
  page: PageName,
  place: PlaceChoice | null,
  choices: Selection['choices'] = {},
  subject = '',
): Selection => ({ page, subject, place, choices, unread: [] });

/** The same view with some choices changed; an empty text takes a choice away. */
export function withChoices(selection: Selection, changed: Selection['choices']): Selection {
  const kept = Object.entries({ ...selection.choices, ...changed }).filter(([, value]) => value !== '');
  return { ...selection, choices: Object.fromEntries(kept) };
}

/** Choices that mean something in one plan alone. */
const ofOnePlan = { priority: '', owner: '', status: '', since: '', action: '', date: '' } as const;

/** The same view of another plan. What belongs to one plan alone has no page in the other: its plan page stands for it. */
export function inOtherPlan(selection: Selection, place: PlaceChoice): Selection {
  if (selection.page === 'action' || selection.page === 'priority') return selectPage('plan', place);
  return { ...withChoices(selection, ofOnePlan), place };
}
