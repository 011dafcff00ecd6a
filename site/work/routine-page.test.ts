import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openService } from '../../actions/open-service.ts';
import type { Service } from '../../actions/service.ts';
import { NOON, smallAssociationFolder, temporaryFolder } from '../../testing/service.ts';
import { arriving, locationOf, sessionOf } from '../../testing/work.ts';
import { pass } from './gate.ts';
import type { RoutinePartPage } from './routine-page.ts';
import { answerRoutine } from './routine-post.ts';

let said: string[] = [];
beforeEach(async () => {
  said = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void said.push(String(line)));
  writeFileSync(file, original);
  await service.refresh?.(true);
});

const cleaners: (() => void)[] = [];
afterAll(() => {
  for (const clean of cleaners) clean();
});
const whenDone = (clean: () => void) => cleaners.push(clean);
const cases = smallAssociationFolder(whenDone);
const file = join(cases, 'routines/hoglandet.md');
const text = () => readFileSync(file, 'utf8');
const original = text();
let service: Service;
beforeAll(async () => {
  service = await openService(cases, join(temporaryFolder(whenDone), 'data'), () => NOON, {});
});

/** The head at a page of a routine, to read or to post what is filled in there. */
async function at(address: string, form?: Record<string, string>) {
  const [id = '', key] = new URL(address, 'http://x').pathname.split('/').slice(4).filter(Boolean);
  const cookie = sessionOf(service, 'forbundschef');
  const open = async (posted?: Record<string, string>) => {
    const pattern = `/arbete/installningar/rutin/[id]${key ? '/[del]' : ''}`;
    const caller = arriving(address, { pattern, cookie, ...(posted ? { form: posted } : {}) });
    const passed = await pass(service, caller);
    if (passed === 'not-found' || !('work' in passed) || !passed.work) throw new Error('not let in');
    return { work: passed.work, answer: await answerRoutine(service, passed.work, caller, id, key) };
  };
  const { work, answer } = await open();
  if (!form) return answer;
  const page = answer && !(answer instanceof Response) ? answer : undefined;
  const filled = (page?.groups ?? []).flatMap(({ items }) =>
    items.flatMap((item) => ('field' in item ? [[item.field.name, item.value] as const] : [])),
  );
  const shown = page ? { seen: page.seen, gang: page.mark, ...Object.fromEntries(filled) } : {};
  return (await open({ token: work.token, ...shown, ...form })).answer;
}

/** The page that a post leads to. */
async function after(answer: Awaited<ReturnType<typeof at>>): Promise<RoutinePartPage> {
  if (!(answer instanceof Response)) throw new Error('no way on');
  const to = locationOf(answer);
  expect(to).toMatch(/^\/arbete\/installningar\/rutin\/hoglandet\/[a-z0-9-]*\?u=x[0-9a-f]{31}$/);
  const page = await at(to);
  if (!page || page instanceof Response) throw new Error('no page');
  return page;
}

const ROUTINE = '/arbete/installningar/rutin/hoglandet/';
const WHY = `${ROUTINE}avsnitt-1`;
const NEW = 'Vi rapporterar för att lära. Ingen får skulden.';

it('shows a change word by word and on the page, saves it when it has been read, and changes nothing else', async () => {
  const review = await after(await at(WHY, { falt_1: NEW }));
  expect([review.status, review.isChanged, review.faults]).toEqual([200, true, []]);
  expect(review.page.html).toContain('Ingen får skulden.');
  expect(review.changes).toHaveLength(1);
  expect(review.changes[0]?.changes.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['removed', 'added']),
  );
  expect(text()).toBe(original);
  const done = await after(await at(WHY, { ...Object.fromEntries(review.typed), gor: 'spara' }));
  expect(done.said).toHaveLength(2);
  const from = original.indexOf('Att rapportera handlar');
  const till = original.indexOf('\n\n## Så rapporterar du');
  expect(text()).toBe(`${original.slice(0, from)}${NEW}${original.slice(till)}`);
  expect(readdirSync(join(cases, 'routines')).toSorted()).toEqual(['hoglandet.md', 'lagar.yaml']);
  expect(said.filter((line) => line.includes('settings-edited'))).toHaveLength(1);
  expect(said.join()).not.toContain('skulden');
});

it('uses a new name of a phase at once, and changes only it in the file', async () => {
  const page = await at(`${ROUTINE}faser`);
  if (!page || page instanceof Response) throw new Error('no page');
  expect(page.groups[0]).toMatchObject({ entry: 'Mottagen' });
  await after(await at(`${ROUTINE}faser`, { falt_0: 'Kommit in: nytt', gor: 'spara' }));
  expect(text()).toBe(original.replace('namn: Mottagen', 'namn: "Kommit in: nytt"'));
  expect(service.routine.faser[0]?.namn).toBe('Kommit in: nytt');
});

it.each<[string, string, Record<string, string>, string[]]>([
  ['html', 'avsnitt-1', { falt_1: '<b>Hej</b>' }, ['falt_1']],
  ['a title', 'avsnitt-1', { falt_1: '# Hej' }, ['falt_1']],
  ['a picture', 'avsnitt-1', { falt_1: '![x](https://x.example/a.png)' }, ['falt_1']],
  ['a law that is written out', 'avsnitt-2', { falt_1: 'Enligt 14 kap. 2 § lagen.' }, ['falt_1']],
  ['a deadline that is not in the head', 'avsnitt-2', { falt_1: 'Svar inom :frist[alltid].' }, ['falt_1']],
  ['no heading', 'avsnitt-1', { falt_0: ' ' }, ['falt_0']],
  ['an open block', 'avsnitt-1', { falt_1: '```' }, ['falt_1']],
  ['a line that is too long', 'faser', { falt_0: 'x'.repeat(301) }, ['falt_0']],
  ['a text that is too long', 'avsnitt-1', { falt_1: 'x'.repeat(10_001) }, ['falt_1']],
  ['a name that is empty', 'organ', { falt_0: '' }, ['falt_0']],
])(
  'refuses %s at its field, also when it is sent to be saved, and keeps what was typed',
  async (_, key, form, controls) => {
    const page = await after(await at(ROUTINE + key, { ...form, gor: 'spara' }));
    expect([page.status, page.faults.map(({ control }) => control)]).toEqual([422, controls]);
    const [name = '', typed = ''] = Object.entries(form)[0] ?? [];
    const fields = page.groups.flatMap(({ items }) =>
      items.flatMap((item) => ('field' in item ? [item] : [])),
    );
    expect(fields.find(({ field }) => field.name === name)?.value.trim()).toBe(typed.trim());
    expect(text()).toBe(original);
  },
);

it('writes what looks like YAML as words, and shows a script as text', async () => {
  await after(
    await at(`${ROUTINE}rubrik`, {
      falt_1: '}, exempel: [x] #\u202e "y" <script>alert(1)</script>',
      gor: 'spara',
    }),
  );
  expect(service.routine.ingress).toBe('}, exempel: [x] # "y" <script>alert(1)</script>');
  expect(service.settingsError).toBeUndefined();
});

it('a second person is shown that the file has changed, and a file that cannot be used is not edited', async () => {
  const page = await at(WHY);
  if (!page || page instanceof Response) throw new Error('no page');
  writeFileSync(file, original.replace('Då kan andra lära', 'Då kan alla lära'));
  const stale = await after(await at(WHY, { falt_1: NEW, seen: page.seen, gor: 'spara' }));
  expect(stale).toMatchObject({ status: 409, isStale: true, isChanged: false });
  expect(text()).not.toContain(NEW);
  writeFileSync(file, original.replace('schema: 1', 'schema: 2'));
  const closed = await at(ROUTINE);
  expect(closed).toMatchObject({ closed: { kind: 'faulty' }, parts: [] });
  expect(await at(WHY)).toBeUndefined();
});

it.each(['__proto__', 'constructor', '..%2Fassociation', 'lagar'])(
  'has no page for the routine %s',
  async (id) => {
    expect(await at(`/arbete/installningar/rutin/${id}/`)).toBeUndefined();
  },
);

it('where the folder is on GitHub it links to the file there, and a forged post changes nothing', async () => {
  const own = service.settingsPlace;
  service.settingsPlace = { repo: 'forbundet/skav', web: 'https://github.com' };
  expect(await at(ROUTINE)).toMatchObject({
    closed: { href: 'https://github.com/forbundet/skav/edit/main/cases/routines/hoglandet.md' },
  });
  expect(await at(WHY)).toBeUndefined();
  await at(WHY, { falt_1: NEW, gor: 'spara' }).catch(() => undefined);
  if (own) service.settingsPlace = own;
  expect(text()).toBe(original);
});
