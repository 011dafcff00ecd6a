import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The client that the provider of the tests has. */
export const OIDC_CLIENT = { id: 'skav', secret: 'en-hemlighet-som-bara-testen-har' };

/** Starts a real provider in a separate process. @param back where it sends browsers back to */
export async function startProvider(back: string): Promise<{ issuer: string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'provider-process.ts'), back], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  let failed = '';
  child.stderr.on('data', (text) => {
    failed += text;
  });
  const issuer = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(String(text).trim()));
    child.once('exit', () => reject(new Error(failed)));
  });
  return {
    issuer,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/**
 * Signs an account in on the provider's own pages, as a browser without scripts does.
 * @param address where the service sent the browser
 * @param claims the account; undefined to press Cancel
 * @returns the address that the provider sends the browser back to
 */
export async function signInAtProvider(address: string, claims: object | undefined): Promise<URL> {
  const { origin } = new URL(address);
  const cookies = new Map<string, string>();
  let next: { url: URL; body?: URLSearchParams } = { url: new URL(address) };
  for (let step = 0; step < 12; step++) {
    const { url, body } = next;
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const page = await response.text();
    const location = response.headers.get('location');
    if (location !== null) {
      const to = new URL(location, url);
      if (to.origin !== origin) return to;
      next = { url: to };
      continue;
    }
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
    if (action === undefined) throw new Error(`${response.status}: ${page.slice(page.indexOf('<body>'))}`);
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    next =
      claims === undefined
        ? { url: new URL(/<a href="([^"]+\/abort)"/.exec(page)?.[1] ?? '', url) }
        : {
            url: new URL(action, url),
            body: new URLSearchParams({ prompt, login: JSON.stringify(claims), password: 'x' }),
          };
  }
  throw new Error('the provider leads nowhere');
}
