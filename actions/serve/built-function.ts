import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The function that answers what is not a file, the same one that a host runs. */
export type Handler = (
  request: Request,
  context: { ip: string; proxiedPerson?: string },
) => Promise<Response>;

/** Loads the function of a build, with its middleware, which offers what else the process needs of it. */
export async function loadFunction(build: string): Promise<Handler> {
  const entry = pathToFileURL(join(build, '.netlify/v1/functions/ssr/ssr.mjs')).href;
  const { default: handle } = (await import(entry)) as { default: Handler };
  // Its modules are loaded by its first request. This one is answered without opening the service.
  await handle(new Request('http://127.0.0.1/api/rapporter'), { ip: '127.0.0.1' });
  return handle;
}
