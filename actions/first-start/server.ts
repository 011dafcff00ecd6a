import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from 'srvx';
import { log } from '../../adapters/log.ts';
import { ANSWERS_FILE } from '../../core/init/answers-name.ts';
import { lineOf } from '../../core/init/question.ts';
import { FIRST_START_TEXTS as TEXTS } from '../../core/texts/first-start.ts';
import { SERVE_TEXTS } from '../../core/texts/serve.ts';
import { asUserError } from '../../core/user-error.ts';
import { FIRST_START, type FirstStartPage, firstStartPage } from '../../views/first-start/page.ts';
import {
  ANSWERS,
  answersPage,
  donePage,
  messagePage,
  pathOf,
  refusedPage,
  stepPage,
  welcomePage,
} from '../../views/first-start/pages.ts';
import { firstStartCss } from '../../views/first-start/style.ts';
import { isUnmade } from '../init/new-folder.ts';
import { secureHeaders } from '../serve/headers.ts';
import { FormError, readForm } from '../submit/request.ts';
import { newDoor } from './door.ts';
import { openQuestions } from './questions.ts';

const SITE = join(import.meta.dirname, '../../site');
const SHEETS = ['base', 'layout', 'parts', 'form'].map((name) => `styles/${name}.css`);
/** The colour before one is chosen: the one that the question proposes. */
const FIRST_HUE = '255';
/** Seconds between two looks for the service, while the pages are built. */
const RELOAD = '2';

/** The questions in a browser, while an association's folder is missing. */
export interface FirstStart {
  /** Where they are: an address that works once. */
  address: string;
  /** Fulfilled when the folder is there. From then on every page says that the website is being built. */
  made: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves the questions about a folder that is still to be made, on this machine only.
 * @param openWorkspace opens the service on the new folder and returns the address that signs in to its workspace
 * @throws UserError when the answers of an interrupted run cannot be read
 */
export async function startQuestions(
  folder: string,
  { host, port, today }: { host: string; port: number; today: string },
  openWorkspace: () => Promise<string>,
): Promise<FirstStart> {
  const questions = await openQuestions(folder, today);
  const door = newDoor();
  const sheets = SHEETS.map((name) => readFileSync(join(SITE, name), 'utf8'));
  const icon = readFileSync(join(SITE, 'public/favicon.svg'), 'utf8');
  const { promise: made, resolve } = Promise.withResolvers<void>();
  /** What the page says when the folder is there: about the key, and where the workspace opens. */
  let done: Promise<{ key: string | undefined; next: string }> | undefined;

  const show = (page: Omit<FirstStartPage, 'hue'>, status = 200, more: Record<string, string> = {}) =>
    new Response(firstStartPage({ ...page, hue: lineOf(questions.answers()['färg']) || FIRST_HUE }), {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...more },
    });
  const refuse = (text: string, status: number) => show(messagePage(TEXTS.closed.title, text), status);

  async function finish(write: () => Promise<string | undefined>) {
    const key = await write();
    // When the service cannot be opened, the start that follows says why.
    const next = await openWorkspace().catch(() => '/arbete/in');
    resolve();
    return { key, next };
  }

  async function answer(request: Request, ip: string | undefined): Promise<Response> {
    const url = new URL(request.url);
    if (!door.isFromHere(request, ip)) return refuse(TEXTS.closed.missing, 404);
    if (url.pathname === pathOf('stil.css')) return file(firstStartCss(hueOf(url), sheets), 'text/css');
    if (url.pathname === pathOf('favicon.svg')) return file(icon, 'image/svg+xml');
    if (!done && !isUnmade(folder)) done = finish(async () => TEXTS.done.made);
    const isOurs = door.isIn(request) && url.pathname.startsWith(FIRST_START);
    if (done && !isOurs)
      return show(messagePage(TEXTS.wait.title, TEXTS.wait.text), 503, { refresh: RELOAD });
    if (done) {
      // Also for a second click on the same button: the answer of the first is thrown away by the browser.
      const result = await done.catch(() => undefined);
      if (!result) return goTo(pathOf(ANSWERS));
      return url.pathname === pathOf('klar') ? show(donePage(result.key, result.next)) : goTo(pathOf('klar'));
    }
    const isPost = request.method === 'POST';
    if (!isPost && request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(TEXTS.closed.missing, 405);
    if (isPost && request.headers.get('origin') !== url.origin) return refuse(TEXTS.closed.foreign, 403);
    const values = isPost ? await readForm(request) : undefined;
    if (url.pathname === FIRST_START) {
      const code = (values ? values.get('kod')?.[0] : url.searchParams.get('kod')) ?? '';
      if (!values && door.isOpenFor(code)) return show(welcomePage(code, join(folder, ANSWERS_FILE)));
      const cookie = values && door.enter(code);
      if (cookie) return goTo(pathOf(questions.next()?.id ?? ANSWERS), cookie);
      return door.isIn(request)
        ? goTo(pathOf(questions.next()?.id ?? ANSWERS))
        : refuse(TEXTS.closed.text, 403);
    }
    if (!door.isIn(request)) return refuse(TEXTS.closed.text, 403);
    return url.pathname === pathOf(ANSWERS) ? answers(isPost) : step(url.pathname, values);
  }

  /** The page with all answers; a post writes the folder. */
  async function answers(isPost: boolean): Promise<Response> {
    const next = questions.next();
    if (next) return goTo(pathOf(next.id));
    if (!isPost) return show(answersPage(questions.steps(), questions.answers()));
    const writing = finish(questions.write);
    done = writing;
    try {
      await writing;
    } catch (error) {
      done = undefined;
      const known = asUserError(error);
      if (!known) throw error;
      return show(refusedPage(known.sentence), 422);
    }
    return goTo(pathOf('klar'));
  }

  /** A page of questions: no later one than the first that is not answered. */
  async function step(path: string, values: Awaited<ReturnType<typeof readForm>> | undefined) {
    const all = questions.steps();
    const one = all.find(({ id }) => pathOf(id) === path);
    if (!one) return refuse(TEXTS.closed.missing, 404);
    const next = questions.next();
    if (next && all.indexOf(one) > all.findIndex(({ id }) => id === next.id)) return goTo(pathOf(next.id));
    if (!values) return show(stepPage(one, all, questions.answers()));
    const faults = await questions.take(one, values);
    if (faults.length > 0) return show(stepPage(one, all, questions.answers(), { values, faults }), 422);
    return goTo(pathOf(questions.next()?.id ?? ANSWERS));
  }

  const server = serve({
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
    middleware: [secureHeaders],
    // A form that is not read is answered here: what `error` answers has not the headers of the middleware.
    fetch: (request) =>
      answer(request, request.ip).catch((error: unknown) => {
        if (error instanceof FormError) return refuse(error.sentence, error.status);
        throw error;
      }),
    error: (error) => {
      log('unexpected-error', { error });
      return new Response(SERVE_TEXTS.failed, { status: 500 });
    },
  });
  await server.ready();
  const address = new URL(`${FIRST_START}?kod=${door.code}`, server.url ?? `http://${host}:${port}/`).href;
  return { address, made, close: () => server.close(true) };
}

/** A hue in an address, as a number that there is a colour for. */
function hueOf({ searchParams }: URL): number {
  const hue = Number(searchParams.get('ton'));
  return hue >= 0 && hue <= 360 ? hue : Number(FIRST_HUE);
}

const file = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' } });

const goTo = (location: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', ...(cookie ? { 'set-cookie': cookie } : {}) },
  });
