import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../../src/selection/address';
import {
  inOtherPlan,
  type PageName,
  type Selection,
  selectPage,
  withChoices,
} from '../../../src/selection/selection';

const place = { kind: 'partnership', written: 'barnet' } as const;
const read = (hash: string): Selection => {
  const found = parseAddress(hash);
  if (found.page === 'no-such-page') throw new Error(`no page for ${hash}`);
  return found;
};

describe('an address', () => {
  it.each([
    ['#/overview?partnership=barnet', selectPage('overview', place)],
    [
      '#/overview?locality=kingston-upon-hull',
      selectPage('overview', { kind: 'locality', written: 'kingston-upon-hull' }),
    ],
    [
      '#/indicator/drug-poisoning-deaths?partnership=barnet&view=table',
      selectPage('indicator', place, { view: 'table' }, 'drug-poisoning-deaths'),
    ],
    [
      '#/compare?partnership=barnet&indicator=drug-poisoning-mortality&group=london-boroughs&period=2018%E2%80%9320',
      selectPage('compare', place, {
        indicator: 'drug-poisoning-mortality',
        group: 'london-boroughs',
        period: '2018–20',
      }),
    ],
    [
      '#/plan?partnership=barnet&owner=Change+Grow+Live+%26+Police&status=late',
      selectPage('plan', place, { owner: 'Change Grow Live & Police', status: 'late' }),
    ],
    [
      '#/plan?partnership=barnet&owner=CGL&since=2023-07-31&as=exceptions&list=late&order=deadline',
      selectPage('plan', place, {
        owner: 'CGL',
        since: '2023-07-31',
        as: 'exceptions',
        list: 'late',
        order: 'deadline',
      }),
    ],
    [
      '#/action/barnet-1-02?partnership=barnet&date=deadline',
      selectPage('action', place, { date: 'deadline' }, 'barnet-1-02'),
    ],
  ] satisfies [string, Selection][])('reads %s and writes it again', (hash, selection) => {
    expect(parseAddress(hash)).toEqual(selection);
    expect(formatAddress(selection)).toBe(hash);
  });

  it('reads every word that a list or an order was ever called by, and writes the one it has now', () => {
    const old = read('#/plan?as=exceptions&list=overdue&order=days-overdue-descending');
    expect(old.choices).toMatchObject({ list: 'late', order: 'days-late-descending' });
    const { choices } = read('#/plan?list=off-target-without-action');
    expect(choices.list).toBe('concern-without-action');
  });

  it('without anything in it leads to the overview of no place in particular', () => {
    for (const hash of ['', '#', '#/', '#/overview'])
      expect(parseAddress(hash)).toEqual(selectPage('overview', null));
  });

  it('keeps ids that mean nothing, so that the reader can be told', () => {
    const found = read('#/indicator/no-such-thing?partnership=atlantis');
    expect(found.subject).toBe('no-such-thing');
    expect(found.place).toEqual({ kind: 'partnership', written: 'atlantis' });
  });

  it('keeps keys that no page knows, and the second of two places', () => {
    const found = read('#/overview?partnership=york&colour=blue&locality=barnet');
    expect(found.place?.written).toBe('york');
    expect(found.unread).toEqual([
      ['colour', 'blue'],
      ['locality', 'barnet'],
    ]);
    expect(parseAddress(formatAddress(found))).toEqual(found);
  });

  it('still understands words that were renamed', () => {
    expect(parseAddress('#/outcomes?area=york')).toEqual(
      selectPage('overview', { kind: 'locality', written: 'york' }),
    );
  });

  it.each(['#/nowhere', '#/outcome', '#/overview/extra', '#//'])('says that %s leads to no page', (hash) => {
    expect(parseAddress(hash).page).toBe('no-such-page');
    expect(parseAddress(formatAddress(parseAddress(hash)))).toEqual(parseAddress(hash));
  });

  it('survives odd characters in every part', () => {
    const odd = ['a b', 'a+b', 'a&b=c', '100%', '%zz', '#?/', 'Ynys Môn', '“quoted”', '[c]', '𝒳', 'a,b'];
    const pages: PageName[] = ['compare', 'plan'];
    for (const written of odd) {
      for (const page of pages) {
        const selection = selectPage(
          page,
          { kind: 'locality', written },
          { owner: written, period: written },
        );
        expect(parseAddress(formatAddress(selection))).toEqual(selection);
      }
      const detail = selectPage('indicator', null, {}, written);
      expect(parseAddress(formatAddress(detail))).toEqual(detail);
    }
  });

  it('does not stumble over a stray percent sign', () => {
    expect(read('#/plan?owner=100%').choices.owner).toBe('100%');
  });
});

describe('choices', () => {
  it('are taken away by an empty text', () => {
    const filtered = selectPage('plan', place, { owner: 'Police', status: 'late' });
    expect(withChoices(filtered, { status: '' }).choices).toEqual({ owner: 'Police' });
  });
});

describe('one of several plans', () => {
  const chosen = selectPage('plan', { kind: 'partnership', written: 'tower-hamlets', plan: '2016-17' });

  it('stands in the address after its partnership, and is read back', () => {
    expect(formatAddress(chosen)).toBe('#/plan?partnership=tower-hamlets&plan=2016-17');
    expect(parseAddress(formatAddress(chosen))).toEqual(chosen);
  });

  it('of a locality, or of nobody, is shown to the reader as a word that means nothing', () => {
    expect(parseAddress('#/overview?locality=york&plan=x')).toMatchObject({ unread: [['plan', 'x']] });
    expect(parseAddress('#/overview?plan=x')).toMatchObject({ place: null, unread: [['plan', 'x']] });
  });

  it('keeps the view, and lets go of what belongs to one plan alone', () => {
    const next = { kind: 'partnership', written: 'tower-hamlets', plan: 'partnership' } as const;
    const view = { ...chosen, choices: { as: 'exceptions', owner: 'Police', outcome: 'reduce-drug-use' } };
    expect(formatAddress(inOtherPlan(view, next))).toBe(
      '#/plan?partnership=tower-hamlets&plan=partnership&outcome=reduce-drug-use&as=exceptions',
    );
    expect(inOtherPlan(selectPage('action', null, {}, 'tower-hamlets-t5-4'), next)).toEqual(
      selectPage('plan', next),
    );
  });
});

it('takes a word that every object of JavaScript has as a word', () => {
  for (const word of ['constructor', 'toString', '__proto__', 'valueOf']) {
    expect(read(`#/plan?list=${word}&order=${word}`).choices).toEqual({ list: word, order: word });
    expect(read(`#/plan?${word}=1`).unread).toEqual([[word, '1']]);
    expect(parseAddress(`#/${word}`)).toEqual({ page: 'no-such-page', written: word });
  }
});
