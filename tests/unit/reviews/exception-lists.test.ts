import { beforeAll, describe, expect, it } from 'vitest';
import { type Exception, exceptionKinds } from '../../../src/assessment/actions/exceptions';
import { plansOf } from '../../../src/domain/plan/plan-of-place';
import { numberWord, startWithCapital } from '../../../src/domain/words/number-words';
import type { Review } from '../../../src/reviews/place/review';
import { standingsOf } from '../../../src/reviews/place/standings';
import { findList, idOfException, ofKind } from '../../../src/reviews/plan/exception-lists';
import { sayExceptionReasons, sayExceptions } from '../../../src/reviews/plan/exception-words';
import { filterExceptions, sinceOf } from '../../../src/reviews/plan/plan-filter';
import { placeOfPartnership } from '../../../src/selection/place';
import { aDate, anAssessment, aProgress, aStanding, aTarget } from '../../builders';
import { takeInBundled } from './bundled-reviews';

const rest = { words: '', weight: 0, isIllustrative: false };
const late = (): Exception => ({ ...rest, kind: 'late', progress: aProgress() });
const notJudged = (reason: 'no-indicator' | 'no-baseline' | null, id = 'one'): Exception => ({
  ...rest,
  kind: 'target-not-judged',
  standing: aStanding({ target: aTarget({ id }), reason }),
});

describe('the lists of exceptions', () => {
  it('are found by the word of the address, and no list by any other', () => {
    for (const kind of exceptionKinds) expect(findList(kind)).toBe(kind);
    for (const word of [undefined, '', 'lateness', 'overdue', 'constructor'])
      expect(findList(word)).toBeNull();
  });

  it('hold those of one kind, in the order given', () => {
    const all = [notJudged(null, 'one'), late(), notJudged(null, 'two')];
    expect(ofKind(all, 'target-not-judged')).toEqual([all[0], all[2]]);
    expect(ofKind(all, 'measure-late')).toEqual([]);
  });

  it('name each by what it is about', () => {
    const assessment = anAssessment();
    expect(idOfException(late())).toBe('barnet-2-10');
    expect(idOfException(notJudged(null))).toBe('one');
    expect(idOfException({ ...rest, kind: 'concern-without-action', assessment })).toBe('atr-starts');
  });
});

describe('a list in a sentence', () => {
  const say = (kind: (typeof exceptionKinds)[number], count: number) =>
    sayExceptions(kind, count, aDate('2016-09-30'), aDate('2016-06-30'));

  it('says that it is empty, that it holds one, and how many it holds', () => {
    expect(say('late', 0)).toBe('No action is late at 30 September 2016.');
    expect(say('late', 1)).toBe('One action is late at 30 September 2016.');
    expect(say('late', 13)).toBe('13 actions are late at 30 September 2016.');
    expect(say('no-update', 0)).toBe('Every open action has an update dated 30 June 2016 or later.');
    expect(say('no-update', 1)).toBe('One action is not done and has no update dated 30 June 2016 or later.');
    expect(say('date-doubtful', 0)).toBe('No passed date is doubtful.');
    expect(say('date-doubtful', 1)).toMatch(/^The passed date of one action is doubtful\. /);
    expect(say('target-not-judged', 2)).toBe('Two targets cannot be judged.');
    expect(say('measure-late', 1)).toBe(
      'One measure under improvement is past its date at 30 September 2016.',
    );
  });

  it('counts its reasons, the commonest first, in the order met where two are as common', () => {
    const [indicator, baseline] = ['no indicator measures it', 'no baseline'];
    expect(
      sayExceptionReasons([notJudged('no-baseline'), notJudged('no-indicator'), notJudged('no-indicator')]),
    ).toBe(`2 ${indicator}; 1 ${baseline}`);
    expect(sayExceptionReasons([notJudged('no-baseline'), notJudged('no-indicator')])).toBe(
      `1 ${baseline}; 1 ${indicator}`,
    );
    expect(sayExceptionReasons([late(), notJudged(null)])).toBe('');
  });
});

describe('the exceptions of the bundled plans', () => {
  let all: readonly { readonly review: Review; readonly exceptions: readonly Exception[] }[];

  beforeAll(async () => {
    const { catalogue, review } = await takeInBundled();
    const places = catalogue.partnerships.flatMap((partnership) =>
      plansOf(catalogue, partnership).map(({ plan }) => placeOfPartnership(partnership, catalogue, plan)),
    );
    const reviews = await Promise.all(places.map(review));
    all = reviews.map((one) => ({
      review: one,
      exceptions: filterExceptions(
        one,
        { standings: standingsOf(one), shown: one.progress },
        sinceOf({}, one.asAt),
        {},
      ),
    }));
  }, 300_000);

  it('are about what the plan or the catalogue holds, each once in a list', () => {
    for (const { review, exceptions } of all) {
      const { plan, assessments } = review;
      const known = new Set<string>(
        [
          plan?.actions ?? [],
          plan?.targets ?? [],
          plan?.priorities ?? [],
          plan?.measures ?? [],
          assessments.map(({ indicator }) => indicator),
        ].flatMap((some) => some.map(({ id }) => id)),
      );
      for (const kind of exceptionKinds) {
        const ids = ofKind(exceptions, kind).map(idOfException);
        expect(ids.filter((id) => !known.has(id))).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('stand list after list, within each the most worrying first', () => {
    for (const { exceptions } of all) {
      expect(exceptions).toEqual(exceptionKinds.flatMap((kind) => ofKind(exceptions, kind)));
      for (const kind of exceptionKinds) {
        const weights = ofKind(exceptions, kind).map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      }
    }
  });

  it('are as many as the sentence above each list says, and have as many reasons as there are targets', () => {
    for (const { review, exceptions } of all) {
      for (const kind of exceptionKinds) {
        const own = ofKind(exceptions, kind);
        if (own.length === 0) continue;
        const said = sayExceptions(kind, own.length, review.asAt, review.asAt);
        const counted =
          kind === 'date-doubtful'
            ? `of ${numberWord(own.length)} `
            : `${startWithCapital(numberWord(own.length))} `;
        expect(said).toContain(counted);
      }
      const targets = ofKind(exceptions, 'target-not-judged');
      const reasons = [...sayExceptionReasons(targets).matchAll(/(?:^|; )(\d+) /g)];
      expect(reasons.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(targets.length);
    }
  });

  it('are fewer or as many, and in the same order, when the reader chooses an owner', () => {
    for (const { review, exceptions } of all) {
      const some = review.progress.slice(0, 5);
      const left = filterExceptions(review, { standings: [], shown: some }, sinceOf({}, review.asAt), {
        owner: 'anybody',
      });
      const ids = new Set(left.map((one) => `${one.kind} ${idOfException(one)}`));
      const kept = exceptions.filter((one) => ids.has(`${one.kind} ${idOfException(one)}`));
      expect(left).toEqual(kept);
      expect(left.every((one) => 'progress' in one)).toBe(true);
    }
  });
});
