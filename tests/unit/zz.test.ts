import { it } from 'vitest';
import { openNodeDatabase } from '../../src/database/open-node';
import { takeIn } from '../../src/intake/take-in';
import { diskSource } from '../../scripts/disk-source';
import { seriesQuestion } from '../../src/queries/series';
import { catalogueQuestion } from '../../src/queries/catalogue';
it('x', async () => {
  const database = await openNodeDatabase();
  const source = await diskSource(['data']);
  let t = performance.now();
  await takeIn({ database: Promise.resolve(database), source, report: () => {} });
  console.log('intake', performance.now() - t);
  const c = await catalogueQuestion.ask(database, null);
  const ids = c.indicators.map(i => i.id).join(' ');
  const time = async (label: string, q: string, ps: any[]) => { const ts = []; let n = 0; for (let i = 0; i < 8; i++) { const t = performance.now(); const r = await database.ask(q, ps); n = r.length; ts.push(Math.round(performance.now() - t)); } console.log(label, ts.join(' '), n); };
  const L = 'E09000003 E92000001 E12000007';
  await time('select 1', 'select 1 as x', []);
  await time('select $1', 'select $1 as x', ['a']);
  for (let i=0;i<5;i++) { const t=performance.now(); const r = await seriesQuestion.ask(database, { indicators: c.indicators.map(i => i.id), localities: L.split(' ') as never }); console.log('series', Math.round(performance.now()-t), r.length, JSON.stringify(r.find(x=>x.indicator==='drug-poisoning-deaths')?.observations.at(-2))); }
});
