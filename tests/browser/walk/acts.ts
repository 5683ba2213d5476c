import fc from 'fast-check';
import type { ElementHandle, Page } from 'playwright-core';

const actNames = [
  'page',
  'link',
  'view',
  'place',
  'form',
  'pick-places',
  'tab',
  'sort',
  'tick',
  'back',
  'forward',
] as const;

/** One thing that a reader does. What there is to do depends on the page, so a number picks among it. */
export interface Step {
  readonly act: (typeof actNames)[number];
  readonly pick: number;
  readonly isByKeyboard: boolean;
  /** Whether something is pointed at first in a list of a form, and not sent. */
  readonly hesitates: boolean;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>(...actNames, 'view', 'place', 'form', 'back'),
    pick: fc.nat(9_999),
    isByKeyboard: fc.boolean(),
    hesitates: fc.integer({ min: 0, max: 4 }).map((die) => die === 0),
  }),
  { minLength: 12, maxLength: 12 },
);

/** Twelve steps, the same for the same seed. */
export const walkOf = (seed: number): readonly Step[] => fc.sample(steps, { seed, numRuns: 1 })[0] ?? [];

type Control = ElementHandle<HTMLElement>;

/** The visible elements of a selector. */
async function visible(page: Page, selector: string): Promise<readonly Control[]> {
  const handles = (await page.$$(selector)) as Control[];
  const seen = await Promise.all(handles.map((handle) => handle.evaluate((one) => one.checkVisibility())));
  return handles.filter((_, index) => seen[index]);
}

const nameOf = (control: Control): Promise<string> =>
  control.evaluate((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60));

async function press(page: Page, control: Control, isByKeyboard: boolean): Promise<void> {
  if (isByKeyboard) {
    await control.focus();
    await page.keyboard.press((await control.evaluate((one) => one.tagName)) === 'INPUT' ? 'Space' : 'Enter');
    return;
  }
  await control.click();
  // What lies under the mouse by chance must not be read as pointed at.
  await page.mouse.move(0, 0);
}

/** Points at one option of a list, and says which. */
async function point(select: Control, pick: number): Promise<string> {
  const values = await select.evaluate((one) =>
    [...(one as HTMLSelectElement).options].map(({ value }) => value),
  );
  // Partnerships stand first in the list of places, and have most pages: every other choice is one of the first few.
  const among = pick % 2 === 0 ? values.slice(0, 4) : values;
  const value = among[Math.floor(pick / 2) % Math.max(1, among.length)] ?? '';
  await select.focus();
  await select.selectOption(value);
  return value;
}

const selectors = {
  page: '.govuk-service-navigation a',
  link: 'main a[href^="#/"]:not(.view-links a):not(.list-links a)',
  view: '.view-links a, .list-links a',
  tab: 'main .tabs:not(section[aria-labelledby] .tabs) [role="tab"], section[aria-labelledby="timeline"] [role="tab"]',
  sort: 'main button.sort, main .heat__place button',
  tick: 'main input[type="checkbox"]:not(.pick-places input)',
} as const;

/** Pages whose first figure's open tab stands in the address. */
const hasTabInAddress = (page: Page): boolean => /#\/(compare|indicator|plan)/.test(page.url());

/** Does one thing as a reader would, and says what in words; '' where the page offers nothing of the kind. */
export async function act(page: Page, step: Step): Promise<string> {
  const { pick, isByKeyboard } = step;
  const by = isByKeyboard ? 'by key' : 'by mouse';
  const hesitation = step.hesitates ? await hesitate(page, pick) : '';
  switch (step.act) {
    case 'back':
    case 'forward':
      await page.evaluate(
        (way) =>
          new Promise((arrived) => {
            window.addEventListener('hashchange', arrived, { once: true });
            window.history[way]();
          }).then(() => null),
        step.act,
      );
      return `${hesitation}${step.act}`;
    case 'place': {
      const words = await sendForm(page, '.place-chooser', step);
      return words === '' ? '' : `${hesitation}place: ${words}, ${by}`;
    }
    case 'form': {
      const words = await sendForm(page, 'main form.toolbar', step);
      return words === '' ? '' : `${hesitation}form: ${words}, ${by}`;
    }
    case 'pick-places': {
      const words = await pickPlaces(page, step);
      return words === '' ? '' : `${hesitation}pick places: ${words}, ${by}`;
    }
    default: {
      if (step.act === 'tab' && !hasTabInAddress(page)) return '';
      const controls = await visible(page, selectors[step.act]);
      const control = controls[pick % Math.max(1, controls.length)];
      if (!control) return '';
      const name = await nameOf(control);
      await press(page, control, isByKeyboard);
      return `${hesitation}${step.act}: ${name}, ${by}`;
    }
  }
}

/** Points at something in one list and leaves it at that. */
async function hesitate(page: Page, pick: number): Promise<string> {
  const lists = await visible(page, '.place-chooser select, main form.toolbar select');
  const list = lists[pick % Math.max(1, lists.length)];
  return list ? `points at ${await point(list, pick)}, then ` : '';
}

/** Chooses in up to two lists of one of the forms, and presses its button. */
async function sendForm(page: Page, selector: string, { pick, isByKeyboard }: Step): Promise<string> {
  const forms = await visible(page, selector);
  const form = forms[pick % Math.max(1, forms.length)];
  if (!form) return '';
  const lists = (await form.$$('select')) as Control[];
  const words: string[] = [];
  for (const [index, list] of lists.entries()) {
    const isWanted = index === pick % lists.length || index === Math.floor(pick / 7) % lists.length;
    if (isWanted) words.push(await point(list, Math.floor(pick / (index + 1))));
  }
  const button = (await form.$('button')) as Control | null;
  if (button) await press(page, button, isByKeyboard);
  return words.join(' and ');
}

async function pickPlaces(page: Page, { pick, isByKeyboard }: Step): Promise<string> {
  const [summary] = await visible(page, '.pick-places summary');
  if (!summary) return '';
  await press(page, summary, isByKeyboard);
  const boxes = await visible(page, '.pick-places input[type="checkbox"]');
  for (const at of [pick, pick * 3 + 1, pick * 7 + 2]) {
    const box = boxes[at % boxes.length];
    if (box) await box.check();
  }
  const [button] = await visible(page, '.pick-places button');
  if (button) await press(page, button, isByKeyboard);
  return String(pick);
}
