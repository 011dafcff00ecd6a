/**
 * A process with a real OpenID Connect provider, `oidc-provider`, on loopback:
 *
 *     node testing/oidc/provider-process.ts <address to send browsers back to>
 *
 * Prints its address, which is its issuer. It has one client, and its development pages take any login. A login is the
 * claims of its account as JSON: `{"email": "a@b.example", "email_verified": true}`.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { print } from '../../actions/terminal.ts';
import { KEPT_ALIVE } from '../keep-alive.ts';
import { OIDC_CLIENT } from './client.ts';

const [redirect = ''] = process.argv.slice(2);
let handle: RequestListener = () => {};
const server = createServer(KEPT_ALIVE, (request, response) => handle(request, response));
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  handle = new Provider(issuer, {
    clients: [
      {
        client_id: OIDC_CLIENT.id,
        client_secret: OIDC_CLIENT.secret,
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['x'] },
    // By default only clients without a secret have to use PKCE.
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ ...(JSON.parse(sub) as object), sub }),
    }),
  }).callback();
  print(issuer);
});
