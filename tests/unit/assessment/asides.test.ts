import { expect, it } from 'vitest';
import { sayAsides } from '../../../src/assessment/targets/asides';
import { parseOtherDue } from '../../../src/domain/plan/target-parts';
import { aTarget } from '../../builders';

const due = (text: string) => [parseOtherDue(text)].filter((one) => one !== null);

it('a target printed once and firm has no asides', () => {
  expect(sayAsides(aTarget())).toBe('');
});

it('a target printed twice says both dates, as written or in full', () => {
  const twice = aTarget({ otherDues: due('tower-hamlets-er5-2 2016-12-31 31/12/16') });
  expect(sayAsides(twice)).toBe(' The plan prints it for another action too, with the date 31/12/16.');
  expect(sayAsides(aTarget({ otherDues: due('tower-hamlets-er5-2 2016-12-31') }))).toContain(
    'with the date 31 December 2016.',
  );
});

it('a provisional target says so', () => {
  expect(sayAsides(aTarget({ provisional: true }))).toBe(' A provisional target, to be reviewed.');
});
