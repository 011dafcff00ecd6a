import type { Case } from '../core/case/case.ts';
import type { Association } from '../schemas/types.ts';
import { exampleCase } from './case/example.ts';

type Row = Case['historik'][number];

/** A small association with two areas, one coordinator each, and meetings when the test says so. */
export function smallAssociation(changes: Partial<Association> = {}): Association {
  const coordinator = (where: string) => ({ roll: `Koordinatorn i ${where}`, mejl: `${where}@x.example` });
  return {
    schema: 1,
    namn: 'Exempelbygdens samordningsförbund',
    prefix: 'EX',
    rutin: 'hoglandet',
    kontakt: { roll: 'Förbundschefen', mejl: 'chef@x.example' },
    tema: { ton: 200, krom: 0.07 },
    områden: [
      { kod: 'nassjo', namn: 'Nässjö', koordinator: coordinator('nassjo') },
      { kod: 'eksjo', namn: 'Eksjö', koordinator: coordinator('eksjo') },
      { kod: 'flera', namn: 'Flera', koordinator: { roll: 'Förbundschefen', mejl: 'chef@x.example' } },
    ],
    parter: [
      { kod: 'arbetsformedlingen', namn: 'Arbetsförmedlingen' },
      { kod: 'annan', namn: 'Annan', fritext: true },
    ],
    ...changes,
  };
}

/** A case that came in on 2 March 2026 with the rows that follow and what they left it as. */
export function caseAfter(
  rows: Row[] = [],
  hantering: Partial<Case['hantering']> = {},
  changes: Partial<Case> = {},
): Case {
  const mottagen = changes.mottagen ?? '2026-03-02';
  return exampleCase({
    mottagen,
    historik: [{ datum: mottagen, händelse: 'mottagen' }, ...rows],
    hantering: { fas: 'mottagen', nivå: 1, ...hantering },
    ...changes,
  });
}
