import { type AbsenceReason, absent, isAbsent, type Measured } from '../../domain/figures/absence';

const order: readonly AbsenceReason[] = [
  'suppressed',
  'unreadable',
  'contradicted',
  'rounds-to-zero',
  'not-applicable',
  'not-yet-due',
  'not-collected',
  'no-row',
];

/**
 * The sum of one number from each locality; null stands for a locality without a row. One absent part makes the total
 * absent, for the part's reason and with how many parts it holds for, so that nothing withheld can be worked out.
 */
export function sumParts(parts: readonly (Measured | null)[], noun: string): Measured {
  const reasons = parts.flatMap((part) => {
    if (part === null) return ['no-row' as const];
    return isAbsent(part) ? [part.absent] : [];
  });
  const [worst] = order.filter((reason) => reasons.includes(reason));
  if (!worst) return parts.reduce<number>((sum, part) => sum + (part as number), 0);
  const why = order.flatMap((reason) => {
    const count = reasons.filter((found) => found === reason).length;
    return count === 0 ? [] : [sayCount(count, parts.length, reason, noun)];
  });
  return absent(worst, why.join('; '));
}

function sayCount(count: number, whole: number, reason: AbsenceReason, noun: string): string {
  const [is, has] = count === 1 ? ['is', 'has'] : ['are', 'have'];
  const localities = `${count} of ${whole} localities`;
  switch (reason) {
    case 'suppressed':
      return `${localities} ${is} suppressed`;
    case 'not-collected':
      return `${localities} ${has} no ${noun}`;
    case 'no-row':
      return `${localities} ${has} no row in the file`;
    case 'contradicted':
      return `${localities} ${has} a figure that the counts beside it contradict`;
    case 'unreadable':
      return `${localities} ${has} a ${noun} that could not be read`;
    case 'rounds-to-zero':
      return `${localities} ${has} a ${noun} that rounds to zero`;
    case 'not-applicable':
      return `${localities} ${has} no applicable ${noun}`;
    case 'not-yet-due':
      return `${localities} ${has} a ${noun} that is not yet due`;
  }
}
