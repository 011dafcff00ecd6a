import { detect } from '../../core/deid/detect.ts';
import { dueDay } from '../../core/routine/routine.ts';
import { suggestion } from '../../core/texts/file.ts';
import { readArgs } from '../args.ts';
import { openService, type Service } from '../service.ts';
import { settings } from '../settings.ts';
import { StoreError } from '../store/errors.ts';
import { renderCase } from './render.ts';
import { accept, REASONS, type Reason, reject, rejectedCount, waitingCase, waitingCases } from './review.ts';

const HELP = `Användning: skav review [show ID | accept ID | reject ID --reason KOD [--note MENING]]

  skav review              rapporter som väntar
  skav review show ID      läs en rapport, med det som kan peka ut en person
  skav review accept ID    ta emot den: ett ärende på main
  skav review reject ID    ta bort den, med ett skäl:
${Object.entries(REASONS)
  .map(([code, text]) => `                             ${code.padEnd(13)} ${text}`)
  .join('\n')}

Slutkod: 0 när det gick, 1 när det inte gick, 2 när kommandot är fel skrivet.`;

/** `skav review` */
export async function run(args: string[]): Promise<number> {
  const parsed = readArgs(args, { reason: { type: 'string' }, note: { type: 'string' } }, HELP);
  if (typeof parsed === 'number') return parsed;
  const [verb = 'list', id, ...more] = parsed.positionals;
  if (
    !['list', 'show', 'accept', 'reject'].includes(verb) ||
    more.length > 0 ||
    (verb === 'list') !== (id === undefined)
  ) {
    console.error(HELP);
    return 2;
  }
  const wrong = verb === 'reject' ? reasonFault(parsed.values) : undefined;
  if (wrong) {
    console.error(wrong);
    return 2;
  }
  const { cases, data } = settings();
  try {
    const service = await openService(cases, data);
    const caseId = (id ?? '').toUpperCase();
    if (verb === 'list') await list(service, data);
    else if (verb === 'show') await show(service, caseId);
    else if (verb === 'accept') {
      await accept(service, caseId);
      console.log(`Ärende ${caseId} är mottaget och ligger på main.`);
    } else {
      await reject(
        service,
        data,
        caseId,
        parsed.values.reason?.normalize('NFC') as Reason,
        parsed.values.note,
      );
      console.log(`Rapport ${caseId} är avvisad och borttagen.`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** What is wrong with the reason for a rejection, in words. */
function reasonFault({ reason, note }: { reason?: string; note?: string }): string | undefined {
  const allowed = Object.keys(REASONS).join(', ');
  if (reason === undefined) return `Skriv ett skäl: --reason KOD. Tillåtet: ${allowed}.`;
  const code = reason.normalize('NFC');
  if (!Object.hasOwn(REASONS, code)) return `Skälet finns inte. ${suggestion(code, Object.keys(REASONS))}`;
  if (code === 'annat' && !note?.trim()) return 'Skälet annat behöver en mening: --note "…".';
  if (note && detect(note).some(({ tier }) => tier !== 'note'))
    return 'Meningen kan peka ut en person. Skriv om den.';
  return undefined;
}

async function list(service: Service, data: string): Promise<void> {
  const waiting = await waitingCases(service);
  const areas = new Map(service.association.områden.map(({ kod, namn }) => [kod, namn]));
  for (const { id, file } of waiting) {
    if (!file) console.log(`${id}  går inte att läsa: skav review show ${id}`);
    else {
      const due = dueDay(service.routine.frister.läst, file.mottagen);
      console.log(
        `${id}  kom ${file.mottagen}  läses senast ${due}  ${areas.get(file.område) ?? file.område}`,
      );
    }
  }
  const rejected = rejectedCount(data);
  console.log(`${waiting.length} rapporter väntar.${rejected > 0 ? ` ${rejected} har avvisats.` : ''}`);
}

async function show(service: Service, id: string): Promise<void> {
  const { file } = await waitingCase(service, id);
  if (!file) throw new StoreError('damaged', { name: id });
  console.log(renderCase(file, service.association, service.routines[file.rutin] ?? service.routine));
}
