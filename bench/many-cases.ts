import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, casePath } from '../core/case/case.ts';
import { writeCase } from '../core/case/write.ts';
import { base32 } from '../core/receipt.ts';
import { exampleCase } from '../testing/case/example.ts';

const ROOT = join(import.meta.dirname, '..');
const TYPES = ['mote-installt', 'information-uteblev', 'olika-besked', 'insats-forsenad'];
const AREAS = ['aneby', 'eksjo', 'nassjo', 'savsjo', 'tranas', 'vetlanda'];

/** The case with an index out of `count`, spread over ten years with the newest first. */
function generated(index: number, count: number): Case {
  const months = Math.floor((index / count) * 120);
  const month = `${2026 - Math.floor((months + 1) / 12)}-${String(12 - ((months + 1) % 12)).padStart(2, '0')}`;
  const mottagen = `${month}-${String((index % 19) + 1).padStart(2, '0')}`;
  const isOpen = months < 6 ? index % 3 > 0 : months < 30 && index % 50 === 0;
  const number = Uint8Array.of(index >> 16, index >> 8, index, index >> 8, index);
  const typ = TYPES[index % TYPES.length] ?? '';
  const area = (shift: number) => AREAS[(index + shift) % AREAS.length] ?? '';
  const beskrivning = Array.from(
    { length: 8 },
    (_, line) =>
      `Planeringsmöte ${index + line} ställdes in utan besked, och ingen av parterna kallade till ett nytt.`,
  ).join('\n');
  return exampleCase({
    id: `EX-${mottagen.slice(0, 4)}-${base32(number)}`,
    mottagen,
    område: area(0),
    kvitto: `sha256:${index.toString(16).padStart(64, '0')}`,
    rapport: {
      ...exampleCase().rapport,
      datum: mottagen,
      arbetsgivare: [{ part: 'kommun', enhet: area(0) }],
      samverkansparter: [{ part: 'vardcentral', enhet: area(index % 5) }],
      beskrivning,
    },
    hantering: {
      fas: isOpen ? 'utredning' : 'stangt',
      nivå: 1,
      klassning: {
        typ: [typ],
        orsak: ['kommunikation'],
        konsekvens: { organisation: 'merarbete' },
        rutinföljsamhet: 'saknas',
      },
      svar: [{ datum: mottagen, text: 'Tack. Vi har talat med parterna.' }],
    },
    historik: [
      { datum: mottagen, händelse: 'mottagen' },
      { datum: mottagen, händelse: 'fas', till: 'utredning' },
      { datum: mottagen, händelse: 'svar' },
      ...(isOpen ? [] : [{ datum: mottagen, händelse: 'fas', till: 'stangt' } as const]),
    ],
  });
}

/**
 * Makes a service's folders `cases` and `data` in a folder, with `count` cases written by git itself. Of the last half
 * year's cases two thirds are open, and of those of the two years before one in fifty. The receipt hash of a case is its
 * index in hexadecimal.
 * @returns the id of an open one
 */
export async function writeManyCases(folder: string, count: number): Promise<{ id: string }> {
  cpSync(join(ROOT, 'cases'), join(folder, 'cases'), {
    recursive: true,
    filter: (path) => !/cases\/\d{4}/.test(path),
  });
  const gitdir = join(folder, 'data/cases.git');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', gitdir]);
  const child = spawn('git', ['fast-import', '--quiet'], {
    cwd: gitdir,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.write('commit refs/heads/main\ncommitter Skav <skav@localhost> 1795262400 +0000\ndata 1\nx\n');
  let id = '';
  for (let index = 0; index < count; index++) {
    const file = generated(index, count);
    if (file.hantering.fas !== 'stangt') id = file.id;
    const text = writeCase(file);
    const part = `M 100644 inline cases/${casePath(file)}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    if (!child.stdin.write(part)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return { id };
}
