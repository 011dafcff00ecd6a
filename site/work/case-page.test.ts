import { beforeEach, expect, it, vi } from 'vitest';
import { doOrders } from '../../actions/command/do.ts';
import { readAnyCase } from '../../actions/review/review.ts';
import type { Service } from '../../actions/service.ts';
import type { SettingsFolder } from '../../actions/settings/place.ts';
import { readSettingsFile } from '../../actions/settings/read.ts';
import { ownService } from '../../actions/work/own-service.ts';
import { mayBe } from '../../actions/work/who-is.ts';
import { CASE_FORM_TEXTS } from '../../core/texts/work/case.ts';
import { GITHUB_WORK_TEXTS } from '../../core/texts/work/github.ts';
import { WORK_THING_TEXTS } from '../../core/texts/work/things.ts';
import { submitAndAccept, submitCase } from '../../testing/inbox.ts';
import { testService } from '../../testing/service.ts';
import { arriving, sessionOf } from '../../testing/work.ts';
import type { CasePage } from './case-page.ts';
import { ACCEPT_FORM, answerCase } from './case-post.ts';
import { pass, type Work } from './gate.ts';
import { showTodo } from './todo-page.ts';

const PATTERN = '/arbete/arende/[id]';
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

/** A person at the page of a case, as the gate lets the person in. */
async function at(
  service: Service,
  id: string,
  form?: Record<string, string>,
  query = '',
  cookie = sessionOf(service, 'koordinator', 'nassjo'),
) {
  const path = `/arbete/arende/${id}${query}`;
  const open = async (posted?: Record<string, string>) => {
    const arrived = arriving(path, { pattern: PATTERN, id, cookie, ...(posted ? { form: posted } : {}) });
    const passed = await pass(service, arrived);
    if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
    return { work: passed.work as Work, request: arrived.request };
  };
  const { work } = await open();
  const posted = form && { token: work.token, seen: work.shown?.version ?? '', ...form };
  const opened = posted ? await open(posted) : { work, request: (await open()).request };
  return answerCase(service, opened.work, opened.request);
}

/** The page that a post leads to. */
async function after(service: Service, id: string, answer: CasePage | Response): Promise<CasePage> {
  if (!(answer instanceof Response)) throw new Error('not kept');
  expect(answer.status).toBe(303);
  const location = new URL(answer.headers.get('location') ?? '', 'http://x');
  expect(location.pathname).toBe(`/arbete/arende/${id}`);
  const page = await at(service, id, undefined, location.search);
  if (page instanceof Response) throw new Error('no page');
  return page;
}

const fileOf = async (service: Service, id: string) => (await readAnyCase(service, id)).file;

it('accepts a report, classifies it and confirms it, each as an order of the person', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const waiting = await at(service, id);
  expect(waiting).toMatchObject({ status: 200, waiting: true });
  const accepted = await after(service, id, await at(service, id, { form: ACCEPT_FORM }));
  expect(accepted).toMatchObject({ status: 200, waiting: false, said: [CASE_FORM_TEXTS.accepted] });
  await after(
    service,
    id,
    await at(service, id, { form: 'klassa', 'klassa.typ': 'mote-installt', 'klassa.orsak': 'kommunikation' }),
  );
  const done = await after(
    service,
    id,
    await at(service, id, {
      form: 'bekräfta',
      'bekräfta.text': 'Tack, vi har läst.',
      'bekräfta.besked': '2026-12-20',
    }),
  );
  expect(done.said.join(' ')).not.toMatch(/\/[a-zåäö]/);
  const { hantering } = (await fileOf(service, id)) ?? {};
  expect(hantering).toMatchObject({
    fas: 'samordning',
    klassning: { typ: ['mote-installt'], orsak: ['kommunikation'] },
    bekräftelser: [{ text: 'Tack, vi har läst.', besked: '2026-12-20' }],
  });
  const history =
    done.view?.parts.find(({ name }) => name === 'history')?.lines?.map(({ text }) => text) ?? [];
  expect(history[0]).toMatch(/bekräftelse 1\. \(Karin Exempel\)$/);
});

it('only shows a case on GitHub to who has signed in with OpenID Connect, and says what to do', async () => {
  const service = await testService();
  const [id, waiting] = [await submitAndAccept(service), await submitCase(service)];
  const onGitHub: Service = {
    ...service,
    settingsPlace: { repo: 'forbund/arenden', web: 'https://github.com' },
  };
  const own = ownService(onGitHub, {}, { way: 'oidc' });
  // The index of all cases is kept for it.
  expect(ownService(onGitHub, {}, { way: 'oidc' })).toBe(own);
  expect(ownService(onGitHub, {}, { way: 'maskin' })).toBe(onGitHub);
  expect(ownService(service, {}, { way: 'oidc' })).toBe(service);
  const before = await Promise.all([id, waiting].map((one) => readAnyCase(service, one)));
  const [person] = mayBe(own);
  const todo = showTodo(own, { person } as Work, new Request('http://x/arbete/'));
  expect(await todo).toMatchObject({ isReadOnly: true });
  const steps = (await todo).groups.flatMap(({ rows }) => rows.map(({ next }) => next));
  expect(steps.length).toBeGreaterThan(0);
  expect(steps.filter((next) => next !== undefined)).toEqual([]);
  expect(await at(own, id)).toMatchObject({ status: 200, forms: [], desk: { isClosed: true } });
  for (const [one, form] of [
    [id, { form: 'anteckning', 'anteckning.text': 'Vi ringde upp.' }],
    [waiting, { form: ACCEPT_FORM }],
  ] as const)
    expect((await after(own, one, await at(own, one, form))).faults).toEqual([
      { control: '', text: GITHUB_WORK_TEXTS.readOnly },
    ]);
  expect(await Promise.all([id, waiting].map((one) => readAnyCase(service, one)))).toEqual(before);
});

it('shows a case that was opened before as it is today and under the settings of today', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const viewOf = async (now: Service) => ((await at(now, id)) as CasePage).view;
  const first = await viewOf(service);
  expect(await viewOf({ ...service, today: () => '2027-02-01' })).not.toEqual(first);
  const { association } = service;
  const områden = association.områden.map((one) => ({ ...one, namn: `${one.namn} med omnejd` }));
  const renamed = await viewOf({ ...service, association: { ...association, områden } });
  expect([JSON.stringify(first), JSON.stringify(renamed)]).toEqual([
    expect.not.stringContaining('med omnejd'),
    expect.stringContaining('med omnejd'),
  ]);
  expect(await viewOf(service)).toEqual(first);
});

it('a form that is sent twice at once, and again, is one order', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const { version } = await readAnyCase(service, id);
  const form = { form: 'anteckning', 'anteckning.text': 'Vi ringde upp.', seen: version };
  const answers = await Promise.all([at(service, id, form), at(service, id, form)]);
  answers.push(await at(service, id, form));
  const places = answers.map((answer) => answer instanceof Response && answer.headers.get('location'));
  expect(new Set(places).size).toBe(1);
  expect((await after(service, id, answers[0] as Response)).said).toHaveLength(1);
  expect((await fileOf(service, id))?.hantering.anteckningar).toHaveLength(1);
});

it('shows what another person changed meanwhile, with what was typed, and changes nothing', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  await doOrders(service, id, '/svar "Det här togs tillbaka."', 'annan');
  const { version } = await readAnyCase(service, id);
  await doOrders(service, id, '/ångra\n/anteckning "Någon annan skrev det här."', 'annan');
  const page = await after(
    service,
    id,
    await at(service, id, { form: 'svar', 'svar.text': 'Mitt svar.', seen: version }),
  );
  expect(page).toMatchObject({ status: 409, open: ['svar'] });
  expect(page.values.get('svar.text')).toEqual(['Mitt svar.']);
  expect(page.changed?.flatMap(({ lines }) => lines.map(({ written }) => written))).toContain(
    'Någon annan skrev det här.',
  );
  // What is missing again is listed without the order for it, as everywhere on the page.
  expect(JSON.stringify(page.changed)).toMatch(/inte fått något svar/);
  expect(JSON.stringify(page.changed)).not.toMatch(/\/svar/);
  expect((await fileOf(service, id))?.hantering.svar).toBeUndefined();
  // Sent again from this page, it is carried out.
  await after(service, id, await at(service, id, { form: 'svar', 'svar.text': 'Mitt svar.' }));
  expect((await fileOf(service, id))?.hantering.svar).toHaveLength(1);
});

it('sends a text that may identify a person when its author vouches for that very text', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const text = 'Ring växeln.\r\n\r\n/Kontoret: 070-174 06 05 säger "hej".';
  const typed = { form: 'svar', 'svar.text': text };
  const refused = await after(service, id, await at(service, id, typed));
  expect(refused.faults).toEqual([
    {
      control: 'svar.text',
      text: expect.stringContaining('”070-174 06 05” ser ut som ett telefonnummer'),
    },
  ]);
  expect(refused.faults[0]?.text).not.toMatch(/ändå|tecken \d/);
  expect(refused.values.get('svar.text.ändå')).toEqual(['']);
  // The box was ticked, and then another number was written.
  const other = text.replace('05', '06');
  const changed = await at(service, id, { ...typed, 'svar.text': other, 'svar.text.ändå': text });
  expect((await after(service, id, changed)).status).toBe(422);
  expect((await fileOf(service, id))?.hantering.svar).toBeUndefined();
  const seen = await at(service, id, { ...typed, 'svar.text.ändå': text, steg: 'visa' });
  expect((await after(service, id, seen)).preview).toBeDefined();
  await after(service, id, await at(service, id, { ...typed, 'svar.text.ändå': text }));
  expect((await fileOf(service, id))?.hantering.svar).toHaveLength(1);
});

it('sends no text that is certain to identify a person, whoever vouches for it', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const text = 'Hon heter Anna Andersson.';
  const page = await after(
    service,
    id,
    await at(service, id, { form: 'svar', 'svar.text': text, 'svar.text.ändå': text }),
  );
  expect(page.faults.map((fault) => fault.text)).toEqual([
    'Texten pekar ut en person: ”Anna Andersson” ser ut som ett namn. Skriv om den.',
  ]);
  expect(page.values.has('svar.text.ändå')).toBe(false);
});

it.each([
  [{ form: 'svar', 'svar.text': '' }, 'svar.text'],
  [{ form: 'svar', 'svar.text': 'Hon heter Anna Andersson, 19900118-9811.' }, 'svar.text'],
  [{ form: 'klassa', 'klassa.typ': 'finns-inte' }, 'klassa.typ'],
  [{ form: 'bekräfta', 'bekräfta.text': 'Tack.', 'bekräfta.besked': '1999-01-01' }, 'bekräfta.besked'],
  [{ form: 'liknar', 'liknar.id': 'EX-2026-00000000' }, 'liknar.id'],
  [{ form: 'finns-inte' }, ''],
  [{ form: ACCEPT_FORM }, ''],
  [{ form: '__proto__' }, ''],
])('refuses %j with a sentence at the field, and keeps what was typed', async (form, control) => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const before = await readAnyCase(service, id);
  const page = await after(service, id, await at(service, id, form));
  expect(page.status).toBe(422);
  expect(page.faults.map((fault) => fault.control)).toEqual([control]);
  for (const { text } of page.faults) expect(text).toMatch(/^[^/]*\.$/);
  for (const [name, value] of Object.entries(form)) expect(page.values.get(name)).toEqual([value]);
  expect((await readAnyCase(service, id)).version).toBe(before.version);
});

it('shows what the reporter will see before an answer is sent, and before a report is rejected', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const page = await after(
    service,
    id,
    await at(service, id, { form: 'svar', 'svar.text': 'Ni får ett möte.', steg: 'visa' }),
  );
  expect(page).toMatchObject({ status: 200, faults: [], preview: { form: { key: 'svar' } } });
  expect(page.preview?.view.answers.map(({ text }) => text)).toEqual(['Ni får ett möte.']);
  expect((await fileOf(service, id))?.hantering.svar).toBeUndefined();
});

it('asks before a case is taken away, and then says so on the page of what there is to do', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const form = { form: 'avvisa', 'avvisa.skäl': 'dubblett', 'avvisa.text': 'Den kom i går också.' };
  const page = await after(service, id, await at(service, id, form));
  expect(page.preview).toMatchObject({
    form: { removes: true },
    view: { title: 'Rapporten är borttagen', answers: [{ text: 'Den kom i går också.' }] },
  });
  expect(await service.store.waiting()).toEqual([id]);
  const answer = await at(service, id, { ...form, steg: 'ja' });
  expect(answer instanceof Response && answer.headers.get('location')).toMatch(/^\/arbete\/\?u=/);
  expect(await service.store.waiting()).toEqual([]);
});

it('a case that is given to another area leads away from its page', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const answer = await at(service, id, {
    form: 'flytta',
    'flytta.område': 'tranas',
    'flytta.text': 'Det gäller Tranås.',
  });
  expect(answer instanceof Response && answer.headers.get('location')).toMatch(/^\/arbete\/\?u=/);
  expect((await fileOf(service, id))?.område).toBe('tranas');
});

it('a report that somebody has moved since it was read is not accepted', async () => {
  const service = await testService();
  const id = await submitCase(service);
  const { version } = await readAnyCase(service, id);
  await doOrders(service, id, '/flytta aneby "Det gäller Aneby."', 'annan');
  const page = await after(service, id, await at(service, id, { form: ACCEPT_FORM, seen: version }));
  expect(page).toMatchObject({ status: 409, waiting: true });
  expect(page.changed?.length).toBeGreaterThan(0);
  expect(await service.store.waiting()).toEqual([id]);
});

it('nothing that was written is in an address', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const answer = await at(service, id, { form: 'anteckning', 'anteckning.text': 'hemligt' });
  expect(answer instanceof Response && answer.headers.get('location')).toMatch(
    /^\/arbete\/arende\/[A-Z0-9-]+\?u=x[0-9a-f]{31}$/,
  );
});

it('a template fills in the text of the form that it is for, and sends nothing', async () => {
  const service = await testService();
  const id = await submitAndAccept(service);
  const page = await at(service, id, undefined, '?gor=svar&mall=3');
  if (page instanceof Response) throw new Error('no page');
  expect(page.values.get('svar.text')?.[0]).toMatch(/^Vi har prövat det här med .*\.$/);
  expect(page).toMatchObject({ isTemplate: true, open: expect.arrayContaining(['svar']), faults: [] });
  expect(page.templates['bekräfta']).toHaveLength(1);
  for (const query of [
    '?gor=svar&mall=0',
    '?gor=svar&mall=99',
    '?gor=klassa&mall=3',
    '?gor=svar&mall=__proto__',
  ])
    expect(await at(service, id, undefined, query)).toMatchObject({ isTemplate: false, values: new Map() });
});

it('replaces what may identify a person with one press, in a report that waits and in a case', async () => {
  const service = await testService();
  const id = await submitCase(service, {
    beskrivning: 'Anna ringde. Erik kom. Annas bil.',
    bekräftad: true,
  });
  const page = await at(service, id);
  if (page instanceof Response) throw new Error('no page');
  expect(page.things.map(({ words, replace }) => [words, replace.map(({ label }) => label)])).toEqual([
    ['Anna', ['Byt till [person 1]', 'Byt till [verksamhet]']],
    ['Erik', ['Byt till [person 2]', 'Byt till [verksamhet]']],
  ]);
  const after1 = await after(service, id, await at(service, id, { form: 'byt-1' }));
  expect(after1.said[0]).toMatch(/^Bytt till \[person 1\] på 2 ställen\./);
  // What the numbers meant when another person has replaced something is not what they mean now.
  const stale = await after(service, id, await at(service, id, { form: 'byt-2', seen: page.version }));
  expect(stale.status).toBe(409);
  await at(service, id, { form: ACCEPT_FORM });
  await after(service, id, await at(service, id, { form: 'byt-1-verksamhet' }));
  const file = await fileOf(service, id);
  expect(file?.rapport.beskrivning).toBe('[person 1] ringde. [verksamhet 1] kom. [person 1] bil.');
  const rows = file?.historik.map(({ händelse }) => händelse);
  expect(rows).toEqual(['mottagen', 'avidentifierad', 'fas', 'avidentifierad']);
});

it('adds a name that is no person to the association’s list, after asking once more', async () => {
  const service = await testService();
  const id = await submitCase(service, { beskrivning: 'Vi träffades hos Anna.', bekräftad: true });
  const listed = () => readSettingsFile((service.settingsPlace as SettingsFolder).folder)?.text ?? '';
  const before = listed();
  const asked = await after(service, id, await at(service, id, { form: 'ingen-1' }));
  expect(asked).toMatchObject({ status: 200, faults: [], allowing: { nr: 1, closed: undefined } });
  const form = { form: 'ingen-1', steg: 'ja' };
  const empty = await after(service, id, await at(service, id, { ...form, namn: ' ' }));
  expect(empty).toMatchObject({ status: 422, faults: [{ control: 'namn' }] });
  expect(listed()).toBe(before);
  const added = await after(service, id, await at(service, id, { ...form, namn: 'Anna' }));
  expect(added.said[0]).toBe(WORK_THING_TEXTS.allowed);
  expect(listed()).toMatch(/^tillåtna: ?(?:\[Anna\]|\n\s+- Anna)$/m);
  const onGitHub = { ...service, settingsPlace: { repo: 'forbund/arkiv', web: 'https://github.com' } };
  const closed = await after(onGitHub, id, await at(onGitHub, id, { form: 'ingen-1' }));
  expect(closed.allowing?.closed).toMatchObject({ kind: 'github' });
  const kept = listed();
  await at(onGitHub, id, { ...form, namn: 'Karin' });
  expect(listed()).toBe(kept);
});
