import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BlobsServer, Operation } from '@netlify/blobs/server';
import { KEPT_ALIVE } from './keep-alive.ts';

/** The web host of a workflow's job: a stand-in for the steps that build the pages and hand them over. */
export interface Host {
  /** The address of its API. */
  url: string;
  /** `npm run build`, in the checkout at `root`. */
  build: (root: string, env: NodeJS.ProcessEnv) => void;
  /** `netlify deploy --prod`. Returns what it prints; throws when it fails. */
  deploy: (root: string, env: NodeJS.ProcessEnv) => string;
}

/** A Netlify for tests: its API and its blobs, by Netlify's own blobs server, on loopback. */
export interface Netlify extends Host {
  site: string;
  token: string;
  /** Every deploy that succeeded: the text of its first page. */
  deploys: string[];
  /** The keys of the blobs that were written, in order. */
  writes: string[];
  /** The errors of the next deploys. */
  failures: string[];
  /** What the API answers, by its path below `/api/v1`. */
  answers: Map<string, unknown>;
  close: () => Promise<void>;
}

/** Starts a Netlify with one site, and one token that opens it. */
export async function startNetlify(): Promise<Netlify> {
  const folder = mkdtempSync(join(tmpdir(), 'skav-netlify-'));
  const site = '6f1c0e4a-0000-4000-8000-000000000002';
  const token = 'nfp_hemlig';
  const writes: string[] = [];
  const blobs = new BlobsServer({
    directory: folder,
    token,
    onRequest: ({ type, url }) => {
      // The signed address, not the call that asks for it.
      if (type === Operation.SET && !url.includes('/api/')) writes.push(keyOf(url));
    },
  });
  const { port } = await blobs.start();
  const answers = new Map<string, unknown>();
  const server = createServer(KEPT_ALIVE, async (request, response) => {
    const { status, body } = await answer(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  async function answer({ url = '', method = 'GET', headers }: IncomingMessage) {
    if (url.startsWith('/api/v1/blobs/')) {
      const { authorization = '', accept = '' } = headers;
      // A list goes to the server's other address: by the API's, @netlify/blobs 10.7.13 takes `?prefix=` for a part of the
      // store's name, and finds nothing.
      const path = /^[^/]+\/[^/]+$/.test(url.slice(14)) ? url.slice(13) : url;
      const asked = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { authorization, accept },
      });
      return { status: asked.status, body: await asked.text() };
    }
    if (headers.authorization !== `Bearer ${token}`) return { status: 401, body: '{"code":401}' };
    const known = answers.get(url.replace('/api/v1', ''));
    return known === undefined
      ? { status: 404, body: '{"code":404,"message":"Not Found"}' }
      : { status: 200, body: JSON.stringify(known) };
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const deploys: string[] = [];
  const failures: string[] = [];
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    site,
    token,
    deploys,
    writes,
    failures,
    answers,
    build,
    deploy(root, env) {
      if (env['NETLIFY_AUTH_TOKEN'] !== token || env['NETLIFY_SITE_ID'] !== site)
        throw new Error('Unauthorized');
      const failure = failures.shift();
      if (failure !== undefined) throw new Error(failure);
      deploys.push(readFileSync(join(root, 'dist/index.html'), 'utf8'));
      return 'Deployed to production URL';
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await blobs.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const keyOf = (url: string): string =>
  decodeURIComponent(url.replace(/\?.*/, '').split('/').slice(3).join('/'));

/** Builds pages out of everything that real pages are made of: the association's own files, and no case. */
function build(root: string, env: NodeJS.ProcessEnv): void {
  const cases = join(root, 'cases');
  const digest = createHash('sha256');
  for (const path of globSync('{*.yaml,routines/*,resultat/*,releases/*/*}', { cwd: cases }).toSorted())
    digest.update(`${path}\0${readFileSync(join(cases, path))}\0`);
  const files = {
    'dist/index.html': `<h1>Rapportera en avvikelse</h1><p>${digest.digest('hex').slice(0, 6)}</p>`,
    'dist/datasets/dcat': `<a rdf:about="${env['SKAV_SITE'] || 'http://localhost:4321'}/oppna-data/"/>`,
    '.netlify/v1/functions/ssr/ssr.mjs': 'export default 1;',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
