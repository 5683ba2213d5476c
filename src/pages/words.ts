import type { Change, Progress } from '../assessment/types';
import { type IsoDate, monthsBetween } from '../domain/iso-date';
import type { ProgressWord } from '../domain/judgement';
import type { Period } from '../domain/period';

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** `2020, 3 years old`; a period that ends after the as-at date has no age. */
export function periodAndAge(period: Period, asAt: IsoDate): string {
  const months = monthsBetween(period.end, asAt);
  if (period.end > asAt || months < 1) return period.label;
  return `${period.label}, ${months < 24 ? count(months, 'month') : count(Math.floor(months / 12), 'year')} old`;
}

/** `down 12% since 2019` */
export function changeInWords(change: Change): string {
  if (change.direction === 'steady') return `no clear change since ${change.from.period.label}`;
  const way = change.direction === 'rising' ? 'up' : 'down';
  const size = change.relative === null ? '' : ` ${Math.round(Math.abs(change.relative) * 100)}%`;
  return `${way}${size} since ${change.from.period.label}`;
}

const progressOrder: readonly (readonly [ProgressWord, string])[] = [
  ['done', 'done'],
  ['on-track', 'on track'],
  ['late', 'late'],
  ['not-started', 'not started'],
  ['silent', 'no update'],
];

/** `4 actions: 2 on track, 1 late, 1 no update` */
export function actionsInWords(progress: readonly Progress[]): string {
  if (progress.length === 0) return 'No action of the plan serves this';
  const parts = progressOrder
    .map(([word, words]) => [progress.filter((one) => one.word === word).length, words] as const)
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`);
  return `${count(progress.length, 'action')}: ${parts.join(', ')}`;
}
