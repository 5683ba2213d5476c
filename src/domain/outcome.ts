import type { OutcomeId } from './ids';

export const outcomeKinds = ['strategic', 'intermediate'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly id: OutcomeId;
  /** 1 to 6, the framework's order: strategic three, then intermediate three. */
  readonly order: number;
  readonly name: string;
  readonly kind: OutcomeKind;
  readonly description: string;
}
