import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../src/pages/app-state';
import { selectPage } from '../../../src/selection/selection';

function anAddressBar(hash: string) {
  const listeners: (() => void)[] = [];
  const location = {
    get hash() {
      return hash;
    },
    set hash(written: string) {
      hash = written;
      for (const listener of listeners) listener();
    },
  };
  return {
    location,
    addEventListener: (_: 'hashchange', listener: () => void) => void listeners.push(listener),
  };
}

describe('the selection', () => {
  it('is read from the address at the start', () => {
    const store = createAppStore(anAddressBar('#/plan?partnership=york'));
    expect(store.getState().selection).toEqual(selectPage('plan', { kind: 'partnership', written: 'york' }));
  });

  it('follows the address, as when the reader goes back', () => {
    const bar = anAddressBar('#/overview');
    const store = createAppStore(bar);
    bar.location.hash = '#/compare?indicator=drug-offences';
    expect(store.getState().selection).toEqual(selectPage('compare', null, { indicator: 'drug-offences' }));
  });

  it('changes the address when something is chosen', () => {
    const bar = anAddressBar('#/overview');
    const store = createAppStore(bar);
    const chosen = selectPage('plan', null, { status: 'late' });
    store.getState().choose(chosen);
    expect(bar.location.hash).toBe('#/plan?status=late');
    expect(store.getState().selection).toEqual(chosen);
  });
});
