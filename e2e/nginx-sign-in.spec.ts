import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { originAt, type Proxied, type Send, startBehindNginx } from './behind-nginx.ts';
import { PEOPLE } from './work-session.ts';

const LACKS = ['nginx', 'openssl'].filter((name) => spawnSync(name, ['-v']).error);
test.describe.configure({ mode: 'serial' });
test.skip(
  LACKS.length > 0,
  `Not installed: ${LACKS.join(', ')}. Install with: apt-get install -y nginx openssl`,
);

const FIRST_PORT = 4460;
const ORIGIN = originAt(FIRST_PORT);
/** Where the proxy sends people to sign in. */
const PROVIDER = 'https://inloggning.example.se';
const HEADER = 'x-skav-person';

/** The lines for nginx in the guide to an own server. */
function documentedLines(): string {
  const guide = readFileSync('docs/sjalvdrift.md', 'utf8');
  const [, lines] = /```nginx\n([^`]*auth_request [^`]*)```/.exec(guide) ?? [];
  if (!lines) throw new Error('the guide has no lines for nginx');
  return lines;
}

let provider: Server;
let site: Proxied;
test.beforeAll(async () => {
  // Signs people in as oauth2-proxy does: its cookie says who, and its header tells nginx.
  provider = createServer(({ url = '', headers }, response) => {
    if (url.startsWith('/oauth2/start')) response.writeHead(302, { location: PROVIDER + url }).end();
    const who = /(?:^|; )proxy=([^;]+)/.exec(headers.cookie ?? '')?.[1];
    if (response.headersSent) return;
    if (who === undefined) response.writeHead(401).end();
    else response.writeHead(202, { 'x-auth-request-email': decodeURIComponent(who) }).end();
  }).listen(0, '127.0.0.1');
  await once(provider, 'listening');
  const { port } = provider.address() as AddressInfo;
  const own = `location /oauth2/ { proxy_pass http://127.0.0.1:${port}; }`;
  const settings = { SKAV_PROXY_HEADER: 'X-Skav-Person', SKAV_SITE: ORIGIN };
  site = await startBehindNginx(FIRST_PORT, `${documentedLines()}\n${own}`, settings);
});
test.afterAll(async () => {
  await site?.close();
  provider?.close();
});

/** A visitor, signed in at the proxy or not, who may claim to be somebody in the header that nginx sets. */
const visit = (path: string, who?: string, { headers, ...options }: Send = {}) =>
  site.send(path, {
    ...options,
    headers: { ...(who === undefined ? {} : { cookie: `proxy=${encodeURIComponent(who)}` }), ...headers },
  });
const forged = { headers: { [HEADER]: PEOPLE.head } };

test('who has signed in at the proxy goes on with one button, and is out when the proxy says so', async () => {
  const first = await visit('/arbete/moten/');
  expect([first.status, first.headers.location]).toEqual([302, `${PROVIDER}/oauth2/start?rd=/arbete/moten/`]);
  const page = await visit('/arbete/in?till=%2Farbete%2Fmoten%2F', PEOPLE.coordinator);
  expect(page.body).toContain('Fortsätt som Karin Exempel');
  const sent = await visit('/arbete/in?till=%2Farbete%2Fmoten%2F', PEOPLE.coordinator, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'gor=proxy',
  });
  expect([sent.status, sent.headers.location]).toEqual([303, '/arbete/moten/']);
  const session = sent.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  const as = (who: string) =>
    site.send('/arbete/moten/', { headers: { cookie: `proxy=${encodeURIComponent(who)}; ${session}` } });
  expect((await as(PEOPLE.coordinator)).body).toContain('Karin Exempel');
  expect((await as(PEOPLE.head)).status).toBe(303);
  expect((await site.send('/arbete/moten/', { headers: { cookie: session } })).status).toBe(302);
});

test('a header that a visitor sends is never believed, in any way of writing the address', async () => {
  for (const path of ['/arbete/in', '/arbete', '/arbete/', '/arbete/statistik/']) {
    const { status, body } = await visit(path, undefined, forged);
    expect([path, status, body.includes('Exempel')]).toEqual([path, 302, false]);
  }
  // However the address is written, the page is behind the proxy, or not told who it is, or is not there.
  for (const path of [
    '//arbete/in',
    '/x/../arbete/in',
    '/%61rbete/in',
    '/arbete%2Fin',
    '/ARBETE/in',
    '/arbete/in/',
  ]) {
    const { status, body } = await visit(path, undefined, forged);
    expect(status, path).not.toBe(200);
    expect(body, path).not.toContain('Fortsätt som');
  }
  for (const path of ['/', '/arbete/kalender/x.ics', '/folj/'])
    expect((await visit(path, undefined, forged)).body, path).not.toContain('Fortsätt som');
  // Two headers, or one beside what the proxy says: it is the proxy's.
  const both = await visit('/arbete/in', PEOPLE.coordinator, forged);
  expect(both.body).toContain('Fortsätt som Karin Exempel');
  expect(both.body).not.toContain('Lena Exempel');
});

test('when the service is down, the workspace says so as every page does', async () => {
  await site.stopService();
  const { status, body } = await visit('/arbete/in', PEOPLE.coordinator);
  expect([status, body]).toEqual([502, readFileSync('deploy/pages/502.html', 'utf8')]);
});
