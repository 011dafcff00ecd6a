import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadAssociation } from '../../adapters/folder/load.ts';
import { INIT_TEXTS } from '../../core/texts/init-command.ts';
import { allFindings } from '../../testing/init.ts';
import { temporaryFolder } from '../../testing/service.ts';
import { startQuestions } from './server.ts';

/** Answers of each page. */
const PAGES: [page: string, answers: Record<string, string>][] = [
  [
    'forbundet',
    {
      namn: 'Östra Skogens samordningsförbund',
      organisationsnummer: '222000-0000',
      'kontakt.roll': 'Förbundschefen',
      'kontakt.mejl': 'chef@skogen.example',
      'kontakt.telefon': '',
      dataskyddsombud: 'dso@skogen.example',
    },
  ],
  ['kommuner', { kommuner: 'Nässjö\r\nUpplands Väsby\r\n' }],
  ['koordinatorer', { koordinatorer: 'varje' }],
  [
    'koordinator',
    {
      'koordinator.roll': 'Samverkanskoordinatorn',
      'koordinator.Nässjö.mejl': 'nassjo@skogen.example',
      'koordinator.Upplands Väsby.mejl': 'vasby@skogen.example',
    },
  ],
  ['enheter', { vardcentraler: 'Åsens VC\r\n\r\n"Hälsan ""Norr"""\r\n', mottagningar: '' }],
  ['rutin', { prefix: 'oss', rutin: 'hoglandet' }],
];

async function opened(
  folder = join(temporaryFolder(), 'förbundet'),
  openWorkspace = async () => '/arbete/in?kod=x',
) {
  const options = { host: '127.0.0.1', port: 0, today: '2026-11-30' };
  const first = await startQuestions(folder, options, openWorkspace);
  onTestFinished(() => first.close());
  const { origin, searchParams } = new URL(first.address);
  const code = searchParams.get('kod') ?? '';
  let cookie = '';
  const send = (path: string, body?: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(new URL(path, origin), {
      redirect: 'manual',
      headers: { ...(body ? { origin } : {}), ...(cookie ? { cookie } : {}), ...headers },
      ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
    });
  const enter = async () => {
    const response = await send('/forsta/', { kod: code });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  return { folder, first, code, origin, send, enter };
}

const to = (response: Response) => response.headers.get('location')?.replace('/forsta/', '');

/** Answers pages in order, with what they propose and with `PAGES`, until `last` is next. */
async function answerUntil(
  last: string,
  { send }: Awaited<ReturnType<typeof opened>>,
  place = '~/nyckel.txt',
) {
  const given = Object.fromEntries(PAGES);
  for (let next: string | undefined = 'forbundet'; next !== last; ) {
    const text = await (await send(`/forsta/${next}`)).text();
    const proposed = [...text.matchAll(/name="([^"]+)"[^>]* value="([^"]*)"/g)];
    const answers = {
      ...Object.fromEntries(proposed.map(([, name, value]) => [name, value])),
      ...given[next ?? ''],
      ...(next === 'sist' ? { färg: '30', nycklar: place } : {}),
    };
    const response = await send(`/forsta/${next}`, answers);
    expect([next, response.status]).toEqual([next, 303]);
    next = to(response);
  }
}

describe('the questions in a browser', () => {
  it('are answered page by page, and write a folder without faults, with the private key outside it', async () => {
    const door = await opened();
    const place = join(temporaryFolder(), 'nyckel.txt');
    expect(to(await door.enter())).toBe('forbundet');
    await answerUntil('svaren', door, place);
    const summary = await (await door.send('/forsta/svaren')).text();
    expect(summary).toContain('Åsens VC, Hälsan &quot;Norr&quot;');
    expect(existsSync(join(door.folder, 'association.yaml'))).toBe(false);
    expect(to(await door.send('/forsta/svaren', {}))).toBe('klar');
    await door.first.made;
    expect(await allFindings(door.folder)).toEqual([]);
    expect((await loadAssociation(door.folder)).association).toMatchObject({
      prefix: 'OSS',
      tema: { ton: 30 },
      områden: [{ kod: 'nassjo' }, { kod: 'upplands-vasby' }, { kod: 'flera' }],
    });
    const key = readFileSync(place, 'utf8');
    expect(key).toContain('AGE-SECRET-KEY-1');
    const last = await (await door.send('/forsta/klar')).text();
    expect(last).toContain(INIT_TEXTS.keyMade(place));
    expect(last).toContain('href="/arbete/in?kod=x"');
    expect(last).not.toContain('AGE-SECRET-KEY');
    expect(existsSync(join(door.folder, 'init-svar.yaml'))).toBe(false);
  });

  it('say the same sentences as the terminal, keep what is right, and show again what was typed', async () => {
    const { enter, send, folder } = await opened();
    await enter();
    const wrong = {
      namn: 'Östra <b>Skogen</b>',
      organisationsnummer: '222000-0001',
      'kontakt.roll': '',
      'kontakt.mejl': 'chef@skogen,example',
      'kontakt.telefon': 'ring mig',
    };
    const response = await send('/forsta/forbundet', wrong);
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text.match(/href="#svar-\d"/g)).toEqual(
      ['2', '3', '4', '5', '6'].map((at) => `href="#svar-${at}"`),
    );
    expect(text).toContain('Menar du chef@skogen.example?');
    expect(text).toContain('value="chef@skogen,example"');
    expect(text).toContain('value="Östra &lt;b&gt;Skogen&lt;/b&gt;"');
    expect(readFileSync(join(folder, 'init-svar.yaml'), 'utf8')).toContain('namn: "Östra <b>Skogen</b>"');
    // A page further on is not answered before those that it depends on.
    expect(to(await send('/forsta/enheter'))).toBe('forbundet');
    expect(to(await send('/forsta/svaren', {}))).toBe('forbundet');
  });

  it.each([
    ['two kommuner alike', 'kommuner', { kommuner: 'Nässjö\nnässjö kommun' }, 'Nässjö står två gånger'],
    ['a kommun that is not one', 'kommuner', { kommuner: 'Nässö' }, 'Menar du Nässjö?'],
    ['no kommun', 'kommuner', {}, 'Skriv minst en kommun'],
  ])('refuse %s', async (_what, page, answers, sentence) => {
    const { enter, send } = await opened();
    await enter();
    await send('/forsta/forbundet', PAGES[0]?.[1]);
    const response = await send(`/forsta/${page}`, answers as unknown as Record<string, string>);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(sentence);
  });

  it('continue after an interruption, and ask for the times again when the routine is another', async () => {
    const first = await opened();
    await first.enter();
    await answerUntil('moten', first);
    await first.first.close();
    const second = await opened(first.folder);
    expect(to(await second.enter())).toBe('moten');
    const other = { prefix: 'OSS', rutin: 'kommunal-namnd' };
    expect(to(await second.send('/forsta/rutin', other))).toBe('tider');
    expect(to(await second.send('/forsta/svaren'))).toBe('tider');
  });

  it('are refused with a list when the kept answers are wrong', async () => {
    const folder = join(temporaryFolder(), 'ny');
    mkdirSync(folder);
    writeFileSync(join(folder, 'init-svar.yaml'), 'prefix: Å1\nfärg: 400\n');
    await expect(opened(folder)).rejects.toMatchObject({ code: 'init-kept-faulty' });
  });

  it('lead to the website when somebody else has made the folder', async () => {
    const door = await opened();
    await door.enter();
    mkdirSync(door.folder, { recursive: true });
    writeFileSync(join(door.folder, 'association.yaml'), 'schema: 1\n');
    expect(to(await door.send('/forsta/forbundet', PAGES[0]?.[1]))).toBe('klar');
    await door.first.made;
    expect(readFileSync(join(door.folder, 'association.yaml'), 'utf8')).toBe('schema: 1\n');
    const wait = await fetch(new URL('/arbete/in?kod=x', door.origin));
    expect([wait.status, wait.headers.get('refresh')]).toEqual([503, '2']);
  });
});

describe('the door', () => {
  it('opens once with the address, and a look at it does not use it up', async () => {
    const { enter, send, code, origin } = await opened();
    for (const path of [
      '/',
      '/forsta/',
      '/forsta/forbundet',
      '/forsta/svaren',
      '/forsta/klar',
      '/forsta/?kod=x',
    ])
      expect([path, (await send(path)).status]).toEqual([path, 403]);
    expect((await send('/forsta/', { kod: 'x' })).status).toBe(403);
    expect((await send(`/forsta/?kod=${code}`)).status).toBe(200);
    expect((await send(`/forsta/?kod=${code}`)).status).toBe(200);
    const entered = await enter();
    expect(entered.headers.get('set-cookie')).toMatch(/; Path=\/forsta\/; HttpOnly; SameSite=Strict$/);
    const again = await fetch(`${origin}/forsta/`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ kod: code }),
    });
    expect(again.status).toBe(403);
    expect((await fetch(`${origin}/forsta/?kod=${code}`)).status).toBe(403);
    expect((await send('/forsta/finns-inte')).status).toBe(404);
    expect((await send('/finns-inte')).status).toBe(404);
  });

  it('takes a form only from its own pages', async () => {
    const { enter, send, folder } = await opened();
    await enter();
    const answers = PAGES[0]?.[1];
    for (const origin of ['http://127.0.0.1:1', 'null', 'https://evil.example'])
      expect((await send('/forsta/forbundet', answers, { origin })).status).toBe(403);
    expect((await send('/forsta/svaren', {}, { origin: 'null' })).status).toBe(403);
    expect(existsSync(folder)).toBe(false);
  });

  it('is closed to another name, and to what comes through a proxy', async () => {
    const { origin, code } = await opened();
    const status = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = httpRequest(`${origin}/forsta/?kod=${code}`, { headers }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        sent.on('error', reject).end();
      });
    expect(await status({})).toBe(200);
    for (const headers of [
      { host: 'evil.example' },
      { host: '127.0.0.1.evil.example' },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-real-ip': '203.0.113.4' },
      { forwarded: 'for=203.0.113.4' },
    ])
      expect([headers, await status(headers as Record<string, string>)]).toEqual([headers, 404]);
  });

  it('answers what is no form, or too large, with a sentence', async () => {
    const { enter, send, folder } = await opened();
    await enter();
    const large = await send('/forsta/kommuner', { kommuner: 'x'.repeat(70_000) });
    expect([large.status, large.headers.get('content-security-policy')?.slice(0, 18)]).toEqual([
      413,
      "default-src 'none'",
    ]);
    const json = await send('/forsta/kommuner', {}, { 'content-type': 'application/json' });
    expect(json.status).toBe(415);
    expect(existsSync(folder)).toBe(false);
  });
});
