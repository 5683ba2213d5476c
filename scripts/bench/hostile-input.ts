import { hostileFigures } from './hostile-figures';
import { hostilePlans } from './hostile-plans';
import type { Report } from './report';

/** Input that is easy to make and hard to read. It is doubled, and what reading it takes is watched. */
export interface HostileInput {
  readonly name: string;
  /** The first size; what it counts (lines, letters) is for the input to say in its name. */
  readonly size: number;
  readonly make: (size: number) => string;
  readonly read: (text: string) => unknown;
}

const doublings = 4;
/** No further doubling once a reading takes this long: the growth has been seen. */
const longEnough = 10_000;

/** Each part that reads files from outside gives a list of its own. */
const inputs: readonly HostileInput[] = [...hostileFigures, ...hostilePlans];

/**
 * Doubles each hostile input and reports what the largest took and how the time grew: 1 is linear, 2 is quadratic. The
 * growth is taken over all doublings, because single steps of a few milliseconds are mostly chance.
 */
export async function benchHostileInput(report: Report): Promise<void> {
  for (const input of inputs) {
    const taken: number[] = [];
    await input.read(input.make(input.size));
    for (let step = 0; step <= doublings; step += 1) {
      const text = input.make(input.size * 2 ** step);
      const started = performance.now();
      await input.read(text);
      taken.push(performance.now() - started);
      if ((taken.at(-1) ?? 0) > longEnough) break;
    }
    const [first = 0, last = 0] = [taken[0], taken.at(-1)];
    const steps = taken.length - 1;
    const note = `${input.size} doubled ${steps} times: ${taken.map((one) => one.toFixed(1)).join(', ')} ms`;
    report({ figure: `hostile: ${input.name}`, value: last, unit: 'ms', note });
    report({
      figure: `hostile: ${input.name}, growth`,
      value:
        steps === 0 ? Number.POSITIVE_INFINITY : Math.log2(Math.max(last, 1) / Math.max(first, 1)) / steps,
      unit: 'power of the size',
      target: 'at most 1.3',
    });
  }
}
