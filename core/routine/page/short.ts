import { SHORT_TEXTS } from '../../texts/routine.ts';
import { bodyName, type Routine } from '../routine.ts';

/** What a reporter needs of a routine: one screen of a phone. */
export interface ShortVersion {
  /** Where to call at once, instead of reporting. */
  urgent: { if: string; do: string; link: string } | undefined;
  steps: string[];
  /** From the lowest level to the highest. */
  ladder: { level: string; body: string }[];
}

/** Makes the short version of a routine from the same head as the whole one, so that they cannot differ. */
export function shortVersion(routine: Routine): ShortVersion {
  const { läst, svar } = routine.frister;
  const urgent = routine.hänvisningar.find(({ genast, länk }) => genast && länk?.startsWith('tel:'));
  return {
    urgent: urgent?.länk === undefined ? undefined : { if: urgent.om, do: urgent.gör, link: urgent.länk },
    steps: [
      SHORT_TEXTS.write,
      SHORT_TEXTS.read(bodyName(routine, läst.vem), läst.steg, läst),
      SHORT_TEXTS.answer(svar),
      SHORT_TEXTS.raise,
    ],
    ladder: routine.nivåer.map(({ nr, organ }) => ({
      level: SHORT_TEXTS.level(nr),
      body: bodyName(routine, organ),
    })),
  };
}
