import type { Problem } from '../../domain/problem';
import type { PlanFileKind, SourceSheet } from '../draft';

/** A file as its format gives it, before its text is cleaned. */
export interface RawFile {
  readonly kind: PlanFileKind;
  readonly sheets: readonly SourceSheet[];
  readonly problems: readonly Problem[];
}
