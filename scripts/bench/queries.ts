import { openNodeDatabase } from '../../src/database/open-node';
import { englandCode } from '../../src/domain/ids';
import { takeIn } from '../../src/intake/take-in';
import { comparisonQuery } from '../../src/queries/comparison';
import { periodsQuery } from '../../src/queries/periods';
import type { Query } from '../../src/queries/query';
import { seriesQuery } from '../../src/queries/series/series';
import { diskSource, filesAt } from '../disk-source';
import { median, quantile, type Report } from './report';

const rounds = 40;

/** How long the pages' queries take, in the reader's own engine, each round about another place. */
export async function benchQuestions(folder: string, size: string, report: Report): Promise<void> {
  const database = await openNodeDatabase();
  const source = diskSource(await filesAt(folder, ''));
  const values = await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  const dataset = { database, ...values };
  const { catalogue } = values;
  const indicators = catalogue.indicators.filter(({ id }) => !id.startsWith('large-')).map(({ id }) => id);
  const boroughs = catalogue.localities.filter(
    ({ kind, validTo }) => kind === 'london-borough' && validTo === null,
  );
  const codes = boroughs.map(({ code }) => code);

  const time = async <Arguments, Answer>(
    query: Query<Arguments, Answer>,
    argsOf: (round: number) => Arguments,
  ) => {
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      await query.ask(dataset, argsOf(round));
      taken.push(performance.now() - started);
    }
    report({ figure: `query ${query.name}, ${size} data, median`, value: median(taken), unit: 'ms' });
    report({
      figure: `query ${query.name}, ${size} data, p95`,
      value: quantile(taken, 0.95),
      unit: 'ms',
    });
  };

  await time(seriesQuery, (round) => ({
    indicators,
    localities: [codes[round % codes.length] ?? englandCode, englandCode],
  }));
  await time(periodsQuery, (round) => indicators[round % indicators.length] as never);
  const [latest] = await periodsQuery.ask(dataset, indicators[6] as never);
  await time(comparisonQuery, (round) => ({
    indicators: [indicators[round % indicators.length] as never],
    periodLabel: round % 2 === 0 ? (latest?.period.label ?? '2020') : '',
    localities: codes,
    benchmarks: [englandCode],
  }));
  await database.close();
}
