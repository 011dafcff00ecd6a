import type { Role } from '../../core/work/person.ts';

/** What a route of the workspace requires of the person. */
export interface WorkRoute {
  /** Who may open it. `anyone`: also people who are not signed in, as for the page for signing in. */
  roles: readonly Role[] | 'anyone';
  /** Whether `[id]` in its address is a case, which must then be in one of the person's areas. */
  hasCase?: true;
}

const HANDLERS: readonly Role[] = ['koordinator', 'forbundschef'];
const EVERY_ROLE: readonly Role[] = ['koordinator', 'forbundschef', 'lasare'];

/**
 * Every route of the workspace, by the pattern of its address: its file in `site/pages/arbete/`, without the ending. A
 * file without a line here is answered with "not found".
 *
 * To add a page: 1. its file in `site/pages/arbete/`, with `prerender = false`, which takes everything that it needs of
 * the person from `Astro.locals.work` and is laid out by `WorkLayout`; a form in it holds `FormToken`. 2. Its line here.
 * 3. Its line in the table of `gate.test.ts`, which fails without it. 4. If it belongs in the menu, its line in `MENU`.
 */
export const ROUTES: Readonly<Record<string, WorkRoute>> = {
  '/arbete': { roles: EVERY_ROLE },
  '/arbete/in': { roles: 'anyone' },
  '/arbete/in/start': { roles: 'anyone' },
  '/arbete/in/svar': { roles: 'anyone' },
  '/arbete/in/github': { roles: 'anyone' },
  '/arbete/in/github/svar': { roles: 'anyone' },
  '/arbete/in/passkey': { roles: 'anyone' },
  '/arbete/in/passkey/start': { roles: 'anyone' },
  '/arbete/in/inbjudan': { roles: 'anyone' },
  '/arbete/in/inbjudan/start': { roles: 'anyone' },
  '/arbete/inloggning': { roles: EVERY_ROLE },
  '/arbete/ut': { roles: EVERY_ROLE },
  '/arbete/arenden': { roles: HANDLERS },
  '/arbete/arenden/fil': { roles: HANDLERS },
  '/arbete/rapport': { roles: HANDLERS },
  '/arbete/rapport/[steg]': { roles: HANDLERS },
  '/arbete/rapport/kvitto': { roles: HANDLERS },
  '/arbete/statistik': { roles: EVERY_ROLE },
  '/arbete/statistik/styrelsen': { roles: EVERY_ROLE },
  '/arbete/statistik/stil': { roles: EVERY_ROLE },
  '/arbete/statistik/publicera': { roles: ['forbundschef'] },
  '/arbete/moten': { roles: EVERY_ROLE },
  '/arbete/moten/[mote]': { roles: EVERY_ROLE },
  '/arbete/moten/[mote]/beslut': { roles: HANDLERS },
  '/arbete/kalender': { roles: HANDLERS },
  // A calendar program cannot sign in, so anyone with the secret address may read it. It has no word of a report.
  '/arbete/kalender/[nyckel]': { roles: 'anyone' },
  '/arbete/installningar': { roles: ['forbundschef'] },
  '/arbete/installningar/passkeys': { roles: ['forbundschef'] },
  '/arbete/installningar/[del]': { roles: ['forbundschef'] },
  '/arbete/installningar/[del]/[rad]': { roles: ['forbundschef'] },
  '/arbete/installningar/rutin': { roles: ['forbundschef'] },
  '/arbete/installningar/rutin/[id]': { roles: ['forbundschef'] },
  '/arbete/installningar/rutin/[id]/[del]': { roles: ['forbundschef'] },
  '/arbete/arende/[id]': { roles: HANDLERS, hasCase: true },
  '/arbete/arende/[id]/kontakt': { roles: HANDLERS, hasCase: true },
};

/** The menu: each page for those who may open it. */
export const MENU: readonly { href: string; name: string; roles: readonly Role[] }[] = [
  { href: '/arbete/', name: 'Att göra', roles: HANDLERS },
  { href: '/arbete/arenden/', name: 'Ärenden', roles: HANDLERS },
  { href: '/arbete/moten/', name: 'Möten', roles: EVERY_ROLE },
  { href: '/arbete/kalender/', name: 'Kalender', roles: HANDLERS },
  { href: '/arbete/statistik/', name: 'Statistik', roles: EVERY_ROLE },
  { href: '/arbete/installningar/', name: 'Inställningar', roles: ['forbundschef'] },
  { href: '/koordinator/', name: 'Hjälp', roles: EVERY_ROLE },
];
