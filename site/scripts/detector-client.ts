import { allow } from 'skav:association';
import type { Finding } from '../../core/deid/finding.ts';

const waiting = new Map<number, (findings: Finding[]) => void>();
const clear = new Set<string>();
let worker: Worker | undefined;
let lastId = 0;

/** Finds what in a text may identify a person, in a worker. */
export function findInWorker(text: string): Promise<Finding[]> {
  if (text.trim() === '') return Promise.resolve([]);
  worker ??= start();
  const id = ++lastId;
  const answer = new Promise<Finding[]>((resolve) => waiting.set(id, resolve));
  worker.postMessage({ id, text, allow });
  return answer.then((findings) => {
    if (!findings.some(({ tier }) => tier === 'stop')) clear.add(text);
    return findings;
  });
}

/** Whether a text has been checked and contains nothing that must never be stored. */
export function isClear(text: string): boolean {
  return text.trim() === '' || clear.has(text);
}

function start(): Worker {
  const started = new Worker(new URL('./detect.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ id: number; findings: Finding[] }>) => {
    waiting.get(data.id)?.(data.findings);
    waiting.delete(data.id);
  });
  return started;
}
