import { limitRequestBody } from 'srvx/body-limit';
import { log } from '../../adapters/log.ts';
import { type FormValues, formValues } from '../../core/report/form.ts';
import { FORM_TEXTS, type FormCode, REQUEST_TEXTS, type RequestCode } from '../../core/texts/report.ts';
import { UserError } from '../../core/user-error.ts';
import type { Service } from '../service.ts';
import { refusal, submitBody } from './submit.ts';
import { withTimeout } from './with-timeout.ts';

/** The largest body that is read. A report at every field's limit is some 30 KB. */
const MAX_BODY = 64 * 1024;
/** Milliseconds that a body may take to arrive. */
const BODY_TIMEOUT = 20_000;
/** Reports under way at once. More than this does not come from people, and memory is finite. */
const MAX_UNDER_WAY = 256;

/** Why a request was not read, for a program. */
export class RequestError extends UserError {
  override readonly name = 'RequestError';
  declare readonly code: RequestCode;
  readonly status: number;
  constructor(status: number, code: RequestCode, cause?: unknown) {
    super(code, REQUEST_TEXTS[code], {}, cause);
    this.status = status;
  }
}

/** Reads the body: at most 64 KB of valid UTF-8, within 20 seconds or `timeout` milliseconds. */
async function readBody(request: Request, timeout = BODY_TIMEOUT): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > MAX_BODY) throw new RequestError(413, 'for-stor');
  let bytes: ArrayBuffer | undefined;
  try {
    bytes = await withTimeout(limitRequestBody(request, MAX_BODY).arrayBuffer(), timeout);
  } catch (cause) {
    if ((cause as { status?: number }).status === 413) throw new RequestError(413, 'for-stor', cause);
    throw cause;
  }
  if (bytes === undefined) throw new RequestError(408, 'for-langsam');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RequestError(400, 'trasig-json', cause);
  }
}

/** Why a posted form was not read, with a sentence for the person who sent it. */
export class FormError extends UserError {
  override readonly name = 'FormError';
  declare readonly code: FormCode;
  readonly status: number;
  constructor(status: number, code: FormCode, cause?: unknown) {
    super(code, FORM_TEXTS[code], {}, cause);
    this.status = status;
  }
}

/**
 * Reads the values of a posted form.
 * @param timeout milliseconds that the body may take to arrive
 * @throws FormError `form-too-large`, `form-too-slow`, `wrong-form-type`, or `unreadable-form` when the body is not the UTF-8 that
 * its type promises
 */
export async function readForm(request: Request, timeout = BODY_TIMEOUT): Promise<FormValues> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type))
    throw new FormError(415, 'wrong-form-type');
  const body = await readFormBody(request, timeout);
  try {
    // The form parser silently replaces percent signs that do not spell UTF-8.
    if (type.startsWith('application')) decodeURIComponent(body.replaceAll('+', ' '));
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return formValues(form.entries());
  } catch (cause) {
    throw new FormError(400, 'unreadable-form', cause);
  }
}

const FORM_CODES: Partial<Record<RequestCode, FormCode>> = {
  'for-stor': 'form-too-large',
  'for-langsam': 'form-too-slow',
};

async function readFormBody(request: Request, timeout: number): Promise<string> {
  try {
    return await readBody(request, timeout);
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new FormError(error.status, FORM_CODES[error.code] ?? 'unreadable-form', error);
  }
}

let underWay = 0;

/**
 * Answers `POST /api/rapporter`, whole: the answer is always JSON, and never says more than the texts do. A place among
 * the reports under way is taken when the body has arrived, so that slow senders do not hold up anyone else.
 * @param retryAfter the seconds that the sender has to wait; 0 when it may go on
 * @param timeout milliseconds that the body may take to arrive
 */
export async function apiSubmit(
  open: Service | (() => Promise<Service>),
  request: Request,
  retryAfter = 0,
  timeout = BODY_TIMEOUT,
): Promise<Response> {
  try {
    if (retryAfter > 0) return tooMany(retryAfter);
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
      return answer(refusal(415, 'fel-innehallstyp'));
    const body = parse(await readBody(request, timeout));
    if (underWay >= MAX_UNDER_WAY) return tooMany(60);
    underWay++;
    try {
      const service = typeof open === 'function' ? await open() : open;
      const key = request.headers.get('idempotency-key');
      const result = await submitBody(service, body, key === null ? {} : { key });
      return result.ok ? Response.json(result.receipt, { status: 201, headers: NO_STORE }) : answer(result);
    } finally {
      underWay--;
    }
  } catch (error) {
    if (error instanceof RequestError) return answer(refusal(error.status, error.code));
    log('request-failed', { request: 'POST /api/rapporter', error });
    return answer(refusal(503, 'fel-hos-oss'));
  }
}

const tooMany = (seconds: number): Response =>
  answer(refusal(429, 'for-manga'), { 'retry-after': String(seconds) });

const NO_STORE = { 'cache-control': 'no-store' };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RequestError(400, 'trasig-json', cause);
  }
}

function answer(
  { status, fel }: { status: number; fel: unknown },
  headers: Record<string, string> = {},
): Response {
  return Response.json({ fel }, { status, headers: { ...NO_STORE, ...headers } });
}
