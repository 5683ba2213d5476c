import type { Operator } from '../../domain/plan/plan';
import type { StatedMeasure } from './measure';
import { numberSource } from './measure-words';

/** Reads a sentence whose dates and idle figures are blanked out. null: it is of another kind. */
export type MeasureRule = (text: string) => StatedMeasure | null;

/** A pattern in which # stands for a number. */
export const number = (source: string, flags = 'i') =>
  new RegExp(source.replaceAll('#', numberSource), flags);

export const least =
  /\b(?:minimum of|at least|no fewer than|not less than|no less than|more than|over|min\.?)\s*$/i;
export const most =
  /\b(?:maximum of|at most|no more than|not more than|up to|fewer than|less than|under|below|max\.?)\s*$/i;
const strictly = /\b(?:fewer than|less than|under|below)\s*$/i;

/** What the words before a number make of it. */
export function operatorBefore(text: string): Operator {
  if (strictly.test(text)) return 'below';
  if (most.test(text)) return 'at-most';
  return /\b(?:more than|over|above)\s*$/i.test(text) ? 'above' : 'at-least';
}

export const downwards =
  /\b(?:reduc\w+|decreas\w+|fall|lower(?:ed|ing)?|drop|cut|fewer|less|decline|minimis\w+)\b/i;
export const upwards = /\b(?:increas\w+|rise|rais\w+|grow\w*|more|higher|greater|improv\w+|boost\w*)\b/i;
