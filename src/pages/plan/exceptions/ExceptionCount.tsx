import type { ExceptionKind } from '../../../assessment/actions/exceptions';
import { statesInWords } from '../../../reviews/place/words';
import { ofKind } from '../../../reviews/plan/exception-lists';
import { sayExceptionReasons, sayExceptions } from '../../../reviews/plan/exception-words';
import type { PlanViewProps } from '../views';

interface ExceptionCountProps extends Pick<PlanViewProps, 'plan' | 'exceptions' | 'context' | 'since'> {
  readonly kind: ExceptionKind;
}

/** A list of exceptions in a sentence, with the reasons counted where each has one. */
export function ExceptionCount({ kind, plan, exceptions, context, since }: ExceptionCountProps) {
  if (kind === 'target-not-judged' && plan.targets.length === 0) return 'The plan sets no target.';
  const own = ofKind(exceptions, kind);
  const reasons = sayExceptionReasons(own);
  const states =
    kind === 'no-update'
      ? statesInWords(own.flatMap((one) => ('progress' in one ? [one.progress] : [])))
      : '';
  return (
    <>
      {sayExceptions(kind, own.length, context.asAt, since)}
      {states === '' ? null : ` Of these: ${states}.`}
      {reasons === '' ? null : ` Why: ${reasons}.`}
    </>
  );
}
