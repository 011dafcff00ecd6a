import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';

/** nginx without and with TLS, and the service. */
type Ports = Record<'http' | 'https' | 'service', number>;
const portsFrom = (first: number): Ports => ({ http: first, https: first + 1, service: first + 2 });
const HOST = 'avvikelse.example.se';
/** What a visitor's browser has in its address field and sends as `Origin`. */
export const originAt = (first: number): string => `https://${HOST}:${portsFrom(first).https}`;

export interface ProxyAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Send {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  /** The visitor's network address. */
  from?: string;
}

export interface Proxied {
  send(path: string, options?: Send): Promise<ProxyAnswer>;
  startService(): Promise<void>;
  stopService(): Promise<void>;
  /** Everything that nginx has logged: the requests, and its errors. */
  logs(): string;
  close(): Promise<void>;
}

/**
 * Starts the built service, and Debian's nginx with `deploy/nginx.conf` in front of it. All of it is on loopback.
 * @param first the first of three ports
 * @param more lines that an installation adds to the `server` with TLS
 * @param settings further environment variables of the service
 */
export async function startBehindNginx(
  first: number,
  more = '',
  settings: Record<string, string> = {},
): Promise<Proxied> {
  const folder = mkdtempSync(join(tmpdir(), 'skav-nginx-'));
  const ports = portsFrom(first);
  const nginx = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', writeConfig(folder, ports, more)], {
    stdio: 'ignore',
  });
  let service = await startService(folder, ports, settings);
  await accepting(ports.https);
  return {
    send: (path, options) => send(ports.https, path, options),
    startService: async () => {
      service = await startService(folder, ports, settings);
    },
    stopService: () => stop(service),
    logs: () => ['skav.log', 'error.log'].map((name) => readFileSync(join(folder, name), 'utf8')).join(''),
    async close() {
      await Promise.all([stop(service), stop(nginx)]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Replaces exactly what a machine decides: ports, certificate and paths. A text that is not there is an error. */
function writeConfig(folder: string, ports: Ports, more: string): string {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'cert.pem');
  const made = ['-subj', `/CN=${HOST}`, '-days', '2', '-keyout', key, '-out', certificate];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...made], { stdio: 'ignore' });
  const changes: [string, string][] = [
    ['    # No path after the port', `${more}\n    # No path after the port`],
    ['listen 80;', `listen 127.0.0.1:${ports.http};`],
    ['    listen [::]:80;\n', ''],
    // The visitor's address comes in a line before TLS, because loopback addresses would never be limited.
    [
      'listen 443 ssl http2;',
      `listen 127.0.0.1:${ports.https} ssl http2 proxy_protocol;
    set_real_ip_from 127.0.0.1;
    real_ip_header proxy_protocol;`,
    ],
    ['    listen [::]:443 ssl http2;\n', ''],
    [`/etc/letsencrypt/live/${HOST}/fullchain.pem`, certificate],
    [`/etc/letsencrypt/live/${HOST}/privkey.pem`, key],
    ['/var/log/nginx/', `${folder}/`],
    ['/opt/skav/current/deploy/pages', resolve('deploy/pages')],
    ['127.0.0.1:4321', `127.0.0.1:${ports.service}`],
  ];
  let site = readFileSync('deploy/nginx.conf', 'utf8');
  for (const [from, to] of changes) {
    if (!site.includes(from)) throw new Error(`deploy/nginx.conf lacks ${from}`);
    site = site.replaceAll(from, to);
  }
  // The rest as Debian's nginx.conf has it.
  const isRoot = process.getuid?.() === 0;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/tmp-${name};`)
    .join('\n');
  const file = join(folder, 'nginx.conf');
  mkdirSync(join(folder, 'www'));
  chmodSync(folder, 0o700);
  writeFileSync(
    file,
    `${isRoot ? 'user root;' : ''} daemon off; worker_processes 2; pid ${folder}/pid;
    error_log ${folder}/error.log; events {} http { include /etc/nginx/mime.types; ${temporary}\n${site} }`,
  );
  return file;
}

async function startService(
  folder: string,
  ports: Ports,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORT: String(ports.service),
    HOST: '127.0.0.1',
    SKAV_DATA: join(folder, 'data'),
    SKAV_DYGNSTAK: '1000000',
    ...settings,
  };
  const service = spawn(process.execPath, ['actions/serve/serve.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(service.stdout, 'data'), once(service, 'close')]);
  if (service.exitCode !== null) throw new Error('the service did not start');
  return service;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

/** Waits until something accepts connections on a port. */
async function accepting(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await sleep(50);
  }
  throw new Error(`nothing accepts connections on port ${port}`);
}

/** Sends one request through nginx, on a new connection. */
async function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body, from = '198.51.100.1' }: Send = {},
): Promise<ProxyAnswer> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`PROXY TCP4 ${from} 127.0.0.1 50000 ${port}\r\n`);
  const secure = connectTls({ socket, servername: HOST, rejectUnauthorized: false });
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((done, failed) => {
    const sent = request(
      {
        path,
        method,
        headers: { host: `${HOST}:${port}`, ...length, ...headers },
        createConnection: () => secure,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', failed);
        response.on('end', () => {
          const { statusCode: status = 0, headers: received } = response;
          done({ status, headers: received, body: Buffer.concat(chunks).toString() });
          secure.destroy();
        });
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}
