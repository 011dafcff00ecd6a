import { expect, it } from 'vitest';
import { doOrders } from '../../actions/command/do.ts';
import { acceptCase, readAnyCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import { SESSION_LIFETIME } from '../../actions/work/session.ts';
import { mayBe } from '../../actions/work/who-is.ts';
import { MEETING_PAGE_TEXTS as TEXTS } from '../../core/texts/work/meetings.ts';
import { submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { WORK_SITE } from '../../testing/work.ts';
import { answerDecisions, type DecisionsPage } from './decisions.ts';
import type { Work } from './gate.ts';

const MEETING = 'styr-och-arbetsgrupp-nassjo-2026-12-01';
const PATH = `/arbete/moten/${MEETING}/beslut`;

/** A service on the day after a meeting of the group in Nässjö, with two cases on its level. */
async function afterTheMeeting(): Promise<{ service: Service; ids: [string, string] }> {
  const service = await testService('2026-11-20T12:00:00+01:00');
  const ids: string[] = [];
  for (let nr = 0; nr < 2; nr++) {
    const id = await submitCase(service);
    await acceptCase(service, id);
    for (const order of ['/nivå 2 oense', '/nivå 3 oense'])
      expect(await doOrders(service, id, order)).toMatchObject({ ok: true });
    ids.push(id);
  }
  const at = Date.parse('2026-12-02T12:00:00+01:00');
  Object.assign(service, { now: () => at, today: () => '2026-12-02' });
  return { service, ids: ids.toSorted() as [string, string] };
}

function workOf(service: Service, roll: string, values?: Record<string, string>): Work {
  const person = mayBe(service).find((one) => one.roll === roll);
  if (!person) throw new Error(roll);
  const session = { sid: 'x', way: 'maskin', person: person.id, iat: SESSION_LIFETIME };
  return {
    person: { ...person, session },
    service,
    token: 'x',
    ...(values ? { values: new Map(Object.entries(values).map(([name, value]) => [name, [value]])) } : {}),
  };
}

const read = async (service: Service, u = ''): Promise<DecisionsPage> => {
  const request = new Request(`${WORK_SITE}${PATH}${u}`);
  const page = await answerDecisions(service, workOf(service, 'koordinator'), request, MEETING);
  if (!page || page instanceof Response) throw new Error('no page');
  return page;
};

async function post(service: Service, values: Record<string, string>): Promise<DecisionsPage> {
  const request = new Request(`${WORK_SITE}${PATH}`, { method: 'POST' });
  const answer = await answerDecisions(service, workOf(service, 'koordinator', values), request, MEETING);
  if (!(answer instanceof Response)) throw new Error('not answered with an address');
  expect(answer.status).toBe(303);
  return read(service, new URL(answer.headers.get('location') ?? '', WORK_SITE).search);
}

const fileOf = async (service: Service, id: string) => (await readAnyCase(service, id)).file;

it('writes what a meeting decided in many cases, and a case in which that fails stops only itself', async () => {
  const { service, ids } = await afterTheMeeting();
  const [one, other] = ids;
  const page = await read(service);
  expect(page.cases.map(({ id }) => id).toSorted()).toEqual(ids);
  const seen = Object.fromEntries(page.cases.map(({ id, version }) => [`${id}.seen`, version]));
  const form = page.cases[0]?.forms.map(({ key }) => key.replace(page.cases[0]?.id ?? '', '')) ?? [];
  expect(form[0]).toBe('.beslut');
  const typed = {
    ...seen,
    [`${one}.beslut.text`]: 'Gruppen tar fram en gemensam mall.',
    [`${other}.beslut.text`]: 'Kontakta Anna Andersson, 811228-9874.',
  };
  const after = await post(service, typed);
  expect(after.said).toEqual([one]);
  expect(after.faults.map(({ control }) => control)).toEqual([`${other}.beslut.text`]);
  expect(after.values.get(`${other}.beslut.text`)).toEqual([typed[`${other}.beslut.text`]]);
  expect(after.values.has(`${one}.beslut.text`)).toBe(false);
  expect((await fileOf(service, one))?.hantering.beslut).toEqual([
    { nr: 1, organ: 'styr-och-arbetsgrupp', datum: '2026-12-01', text: 'Gruppen tar fram en gemensam mall.' },
  ]);
  expect((await fileOf(service, other))?.hantering.beslut).toBeUndefined();

  // The same post again, from a double click, gets the same answer and does nothing twice.
  expect(await post(service, typed)).toMatchObject({ said: [one] });
  expect((await fileOf(service, one))?.hantering.beslut).toHaveLength(1);
});

it('changes nothing in a case that somebody has changed since, and keeps what was typed', async () => {
  const { service, ids } = await afterTheMeeting();
  const [one] = ids;
  const seen = Object.fromEntries(
    (await read(service)).cases.map(({ id, version }) => [`${id}.seen`, version]),
  );
  await doOrders(service, one, '/anteckning "Någon annan var här."');
  const after = await post(service, { ...seen, [`${one}.beslut.text`]: 'Gruppen väntar.' });
  expect(after.said).toEqual([]);
  expect(after.faults).toEqual([{ control: one, text: TEXTS.fault(one, TEXTS.changed) }]);
  expect(after.values.get(`${one}.beslut.text`)).toEqual(['Gruppen väntar.']);
  expect((await fileOf(service, one))?.hantering.beslut).toBeUndefined();
});

it('says that nothing is filled in, and does nothing with forms of other cases', async () => {
  const { service } = await afterTheMeeting();
  const foreign = await submitCase(service);
  const after = await post(service, { [`${foreign}.seen`]: 'x', [`${foreign}.beslut.text`]: 'Smyg.' });
  expect(after.faults).toEqual([{ control: '', text: TEXTS.nothing }]);
  expect((await fileOf(service, foreign))?.hantering.beslut).toBeUndefined();
});

it('has no page for a meeting whose papers are for others', async () => {
  const { service } = await afterTheMeeting();
  const request = new Request(`${WORK_SITE}${PATH}`);
  for (const [roll, address] of [
    ['koordinator', 'styrelsen-2026-12-10'],
    ['koordinator', 'styr-och-arbetsgrupp-tranas-2026-12-08'],
    ['lasare', MEETING],
    ['forbundschef', 'finns-inte-2026-12-10'],
  ] as const)
    expect(await answerDecisions(service, workOf(service, roll), request, address)).toBeUndefined();
});

it('writes a decision that may identify a person when it is vouched for', async () => {
  const { service, ids } = await afterTheMeeting();
  const [id] = ids;
  const { cases } = await read(service);
  const control = `${id}.beslut.text`;
  const typed = {
    [`${id}.seen`]: cases.find((one) => one.id === id)?.version ?? '',
    [control]: 'Gruppen ringer 070-174 06 05.',
  };
  const asked = await post(service, typed);
  expect(asked.faults).toEqual([{ control, text: expect.stringContaining('”070-174 06 05”') }]);
  expect(asked.values.get(`${control}.ändå`)).toEqual(['']);
  expect((await post(service, { ...typed, [`${control}.ändå`]: typed[control] ?? '' })).said).toEqual([id]);
  expect((await fileOf(service, id))?.hantering.beslut).toHaveLength(1);
});
