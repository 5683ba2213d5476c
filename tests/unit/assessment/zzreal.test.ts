import { it } from 'vitest';
import { diskSource } from '../../../scripts/disk-source';
import { assess } from '../../../src/assessment/assess';
import { concerns } from '../../../src/assessment/attention';
import { overviewSentence } from '../../../src/assessment/overview';
import { progress } from '../../../src/assessment/progress';
import { standing } from '../../../src/assessment/standing';
import { openNodeDatabase } from '../../../src/database/open-node';
import { englandCode } from '../../../src/domain/ids';
import { takeIn } from '../../../src/intake/take-in';
import { catalogueQuestion } from '../../../src/queries/catalogue';
import { planQuestion } from '../../../src/queries/plan';
import { seriesQuestion } from '../../../src/queries/series';
import { compareGroup } from '../../../src/assessment/group';
it('x', async () => {
  const database = await openNodeDatabase();
  const source = await diskSource(['data']);
  await takeIn({ database: Promise.resolve(database), source, report: () => {} } as never);
  const c = await catalogueQuestion.ask(database, null as never);
  const out: string[] = [];
  for (const p of c.partnerships) {
    const l = c.localities.find((x) => x.code === p.localities[0])!;
    const place = { kind: 'partnership', id: p.id, name: p.name, shortName: p.shortName, localities: p.localities, predecessor: p.predecessor, region: l.parent } as never as import('../../../src/domain/place').Place;
    const codes = [...p.localities, ...(p.predecessor ? [p.predecessor] : []), englandCode, ...(l.parent ? [l.parent] : [])];
    const series = await seriesQuestion.ask(database, { indicators: c.indicators.map((i) => i.id), localities: codes });
    const plan = await planQuestion.ask(database, p.id as never).catch((e) => { out.push(String(e)); return null; }) as any;
    out.push(`\n##### ${p.name} ${p.asAt}`);
    const t0 = performance.now();
    const as = c.indicators.map((indicator) => {
      const en = series.find((s) => s.indicator === indicator.id && s.locality === englandCode);
      const re = series.find((s) => s.indicator === indicator.id && s.locality === l.parent);
      return assess({ indicator, place, series, england: en ? { name: 'England', series: en } : null, region: re ? { name: 'Region', series: re } : null, breaks: c.seriesBreaks, targets: plan?.targets ?? [], asAt: p.asAt });
    });
    out.push(`assess ms ${performance.now() - t0}`);
    for (const a of as) {
      out.push(a.finding);
      const e = a.england?.comparison; out.push('   E: ' + (e ? (e.kind === 'comparison' ? `${e.position} ${e.judgement}` : e.because) : 'none'));
      for (const s of a.standings) out.push(`   T: ${s.target.target} -> ${s.word}: ${s.because}`);
    }
    const ps = (plan?.actions ?? []).map((x: any) => progress(x, plan.milestones, plan.targets, p.asAt));
    out.push(overviewSentence(as, ps));
    for (const x of concerns(as, ps).slice(0, 12)) out.push('  ! ' + (x.kind === 'target' ? x.standing.because : `${x.progress.action.id}: ${x.progress.because}`));
    for (const t of (plan?.targets ?? []).filter((t: any) => !t.indicator).slice(0, 5)) out.push(`  noind ${t.target}: ${standing(t, null, [], p.asAt).because}`);
  }
  const london = c.localities.filter((x) => x.parent === 'E12000007' && !x.validTo);
  const d = c.indicators.find((i) => i.id === 'drug-poisoning-deaths')!;
  const series = await seriesQuestion.ask(database, { indicators: [d.id], localities: [...london.map((x) => x.code), englandCode] });
  const obs = series.flatMap((s) => s.observations);
  const y = obs.find((o) => o.period.label === '2020')!.period;
  out.push(compareGroup({ indicator: d, period: y, groupName: 'London', observations: obs, names: new Map(london.map((x) => [x.code, x.name])), chosen: [london.find((x) => x.name === 'Barnet')!.code], england: obs.find((o) => o.locality === englandCode && o.period.label === '2020') ?? null }).finding);
  console.log(out.join('\n'));
}, 120000);
