import { describe, expect, it } from 'vitest';
import { caseAt, ordersUnder } from '../../testing/case/transitions.ts';
import { exampleAssociation, exampleRoutine } from '../../testing/example/routines.ts';
import { caseFromReport } from '../report/case-from-report.ts';
import { checkReport } from '../report/check.ts';
import { asOf } from '../statistics/facts/as-of.ts';
import { changeViolations } from './change/change.ts';
import { deriveDirection, directionOf } from './direction.ts';
import { caseFindings } from './findings.ts';
import { ruleViolations } from './rules.ts';

const association = exampleAssociation();
const routine = exampleRoutine('hoglandet');
const { effect, refusal, nothingToDo } = ordersUnder(routine);
const derived = (from: string[], to: string[], of = association) =>
  deriveDirection(
    {
      arbetsgivare: from.map((part) => ({ part })),
      samverkansparter: to.map((part) => ({ part })),
    } as never,
    of,
  );

describe('the direction of a report', () => {
  it.each([
    [['kommun'], ['vardcentral'], 'kommun-till-region'],
    [['kommun'], ['vardcentral', 'psykiatri', 'forsakringskassan'], 'kommun-till-region'],
    [['psykiatri'], ['kommun'], 'region-till-kommun'],
    [['vardcentral'], ['kommun', 'arbetsformedlingen'], 'region-till-kommun'],
    [['kommun'], ['vardcentral', 'kommun'], 'kommun-till-region'],
    [['kommun', 'vardcentral'], ['kommun', 'vardcentral'], 'annan'],
    [['kommun'], ['forsakringskassan'], 'annan'],
    [['arbetsformedlingen'], ['kommun'], 'annan'],
    [['kommun'], ['kommun'], 'ingen'],
    [['vardcentral'], ['psykiatri'], 'ingen'],
    [['kommun'], ['okand'], 'ingen'],
  ])('follows from the principals: %j to %j is %s', (from, to, direction) =>
    expect(derived(from, to)).toBe(direction),
  );

  it('is not derived when the association names no principal', () => {
    const parter = association.parter.map(({ huvudman: _none, ...party }) => party);
    expect(derived(['kommun'], ['vardcentral'], { ...association, parter })).toBeUndefined();
  });

  it('is in the case from the day the report comes in', () => {
    const { report } = checkReport(
      {
        datum: '2026-11-20',
        kontakt: { namn: 'Karin Exempel', mejl: 'karin.exempel@kommun.example' },
        arbetsgivare: [{ part: 'kommun', enhet: 'nassjo' }],
        område: 'nassjo',
        samverkansparter: [{ part: 'vardcentral', enhet: 'nassjo' }],
        beskrivning: 'Mötet ställdes in två gånger.',
        löst: false,
        allvarlighetsgrad: 'allvarlig',
      },
      association,
      '2026-11-22',
    );
    if (!report) throw new Error('the report has faults');
    const reception = {
      id: 'EX-2026-7K3MQ9TB',
      hash: '0'.repeat(64),
      today: '2026-11-22',
      rutin: association.rutin,
    };
    const file = caseFromReport(report, [], association, reception);
    expect(file.rapport.riktning).toBe('kommun-till-region');
    expect(directionOf(file)).toBe('kommun-till-region');
  });
});

describe('/riktning', () => {
  const base = caseAt('samordning');
  const before = { ...base, rapport: { ...base.rapport, riktning: 'kommun-till-region' } as const };
  const order = '/riktning region-till-kommun "Vårdcentralen skrev åt kommunen."';

  it('sets it by hand with a reason, and keeps the derived one', () => {
    const { file, rows, answers } = effect(before, order);
    expect(directionOf(file)).toBe('region-till-kommun');
    expect(file.rapport).toEqual(before.rapport);
    expect(file.hantering.riktning).toEqual({
      kod: 'region-till-kommun',
      text: 'Vårdcentralen skrev åt kommunen.',
    });
    expect(rows).toEqual(['riktning region-till-kommun']);
    expect(answers).toEqual(['Riktningen är nu: Från region till kommun.']);
    expect(nothingToDo(file, order)).toContain('redan den riktningen');
    expect(effect(file, '/direction ingen "Nej, den gäller bara oss."').rows).toEqual(['riktning ingen']);
  });

  it('needs a direction that exists and a reason without personal details', () => {
    expect(refusal(before, '/riktning region-till-komun "Därför."')).toEqual([
      '1 unknown-direction',
      'Riktningen finns inte. Menar du region-till-kommun? Tillåtet: kommun-till-region, region-till-kommun, annan, ingen.',
    ]);
    expect(refusal(before, '/riktning ingen')[0]).toBe('1 missing');
    expect(refusal(before, '/riktning')[1]).toContain('Ordern saknar riktningen: kommun-till-region');
    expect(refusal(before, '/riktning ingen "Gäller 19121212-1212."')[0]).toBe('1 identifies');
    expect(refusal(caseAt('arkiverat'), order)[0]).toBe('1 archived');
  });

  it('can be read from the history: by hand, by statistics, and by the search for personal details', () => {
    const twice = effect(before, `${order}\n/riktning annan "Den går åt båda hållen."`).file;
    expect(changeViolations(before, twice, { routine, today: '2026-12-01' })).toEqual([]);
    const { file } = effect(before, order);
    expect(changeViolations(before, file, { routine, today: '2026-12-01' })).toEqual([]);
    const forged = { ...file, hantering: { ...file.hantering, riktning: undefined } } as never;
    expect(ruleViolations(forged).map(({ code }) => code)).toEqual(['history-direction']);
    const earlier = asOf(file, '2026-11-30');
    expect(earlier && directionOf(earlier)).toBe('kommun-till-region');
    const later = asOf(file, '2026-12-01');
    expect(later && directionOf(later)).toBe('region-till-kommun');
    const named = structuredClone(file);
    if (named.hantering.riktning) named.hantering.riktning.text = 'Gäller 19121212-1212.';
    expect(caseFindings(named, []).map(({ path }) => path.join('/'))).toEqual(['hantering/riktning/text']);
  });
});
