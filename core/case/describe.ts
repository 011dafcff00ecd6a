import type { Association } from '../../schemas/types.ts';
import { areaNameNow, areaNow } from '../area.ts';
import { longDate } from '../date.ts';
import { channelName } from '../report/on-behalf.ts';
import { CASE_VIEW_TEXTS as TEXTS, UNFILLED_TEXT } from '../texts/case-view.ts';
import { findingTypeText } from '../texts/report.ts';
import type { Case } from './case.ts';
import { directionName, directionOf } from './direction.ts';
import type { CaseFinding } from './findings.ts';
import { importedOn } from './history.ts';
import { partyName } from './parties.ts';
import { severityName } from './severity.ts';

/** What was reported, except the free texts, and who takes care of it, as labels with values. */
export function caseFacts(file: Case, association: Association): { label: string; value: string }[] {
  const { rapport } = file;
  const area = association.områden.find(({ kod }) => kod === areaNow(association, file.område));
  const parties = (list: Case['rapport']['arbetsgivare']) =>
    list.map((party) => partyName(party, association)).join(', ');
  const facts: [string, string][] = [
    ['Kom in', longDate(file.mottagen)],
    ...channelFact(file),
    ['Område', area?.namn ?? file.område],
    ['Koordinator', area ? `${area.koordinator.roll}, ${area.koordinator.mejl}` : '–'],
    ['Arbetsgivare', parties(rapport.arbetsgivare)],
    ['Samverkanspart', parties(rapport.samverkansparter)],
    ...directionFact(file),
    ['Allvarlighet', severityName(rapport.allvarlighetsgrad)],
    ['Löst', rapport.löst === undefined ? UNFILLED_TEXT : rapport.löst ? TEXTS.yes : TEXTS.no],
    ['Händelser', String(rapport.händelser ?? UNFILLED_TEXT)],
    ...sourceFact(file),
  ];
  return facts.map(([label, value]) => ({ label, value }));
}

/** How it came in, when somebody typed it in. */
function channelFact({ inskriven }: Case): [string, string][] {
  return inskriven === undefined ? [] : [[TEXTS.labels.channel, TEXTS.channel(channelName(inskriven))]];
}

/** Where an imported case came from. Only those who handle cases read it. */
function sourceFact(file: Case): [string, string][] {
  const { källa, mottagen } = file;
  if (!källa) return [];
  return [[TEXTS.labels.imported, TEXTS.imported(källa.system, källa.nummer, importedOn(file) ?? mottagen)]];
}

/** The direction that counts; left out when none was derived or set. */
function directionFact(file: Case): [string, string][] {
  const isKnown = file.rapport.riktning ?? file.hantering.riktning;
  if (isKnown === undefined) return [];
  const direction = directionOf(file);
  return [['Riktning', direction === 'ingen' ? TEXTS.noDirection : directionName(direction)]];
}

/**
 * A case on one line that identifies it to a person: area, parties and severity. It has no word that the reporter
 * wrote.
 */
export function caseLine({ område, rapport }: Case, association: Association): string {
  const names = (list: Case['rapport']['arbetsgivare']) =>
    list.map(({ text: _written, ...party }) => partyName(party, association)).join(', ');
  const { arbetsgivare, samverkansparter, allvarlighetsgrad } = rapport;
  return `${areaNameNow(association, område)}: ${names(arbetsgivare)} → ${names(samverkansparter)}. ${severityName(allvarlighetsgrad)}.`;
}

const PLACES: Record<string, string> = { beskrivning: 'Vad som hände', bakgrund: 'Orsaker' };

/** A finding as a line with its place and its kind, never its words. */
export function findingLine({ path, at, finding: { type, tier } }: CaseFinding): string {
  const place = `rad ${at.line}, tecken ${at.column}`;
  const name = PLACES[String(path[1])] ?? 'Part';
  return `${tier === 'stop' ? 'STOPP' : 'Varning'}: ${name}, ${place}: ser ut som ${findingTypeText(type)}`;
}
