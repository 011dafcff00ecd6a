import { pathToFileURL } from 'node:url';

// Runs one built function as Netlify does: a request in, an answer out. The permissions are set by the caller.
const [path = '', method = 'GET', url = '', body, type = 'application/json'] = process.argv.slice(2);
const { default: handle } = await import(pathToFileURL(path).href);
const headers = body === undefined ? {} : { 'content-type': type };
const request = new Request(url, { method, ...(body === undefined ? {} : { body }), headers });
const response: Response = await handle(request, { ip: '203.0.113.5' });
const answer = { status: response.status, headers: [...response.headers], body: await response.text() };
process.stdout.write(JSON.stringify(answer));
process.exit(0);
