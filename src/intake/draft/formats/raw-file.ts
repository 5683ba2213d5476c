import type { PlanFileKind, SourceSheet } from '../../../domain/draft';
import type { Problem } from '../../../domain/problem';

/** A file as its format gives it, before its text is cleaned. */
export interface RawFile {
  readonly kind: PlanFileKind;
  readonly sheets: readonly SourceSheet[];
  readonly problems: readonly Problem[];
}
