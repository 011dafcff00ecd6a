import { flow, list, map, scalar, text } from '../yaml/layout.ts';

/** How a case file is written: the order of its keys, and the style of each value. */
export const CASE_LAYOUT = {
  schema: scalar,
  id: scalar,
  rutin: scalar,
  mottagen: scalar,
  källa: flow('system', 'nummer'),
  inskriven: scalar,
  område: scalar,
  kvitto: scalar,
  rapport: map({
    datum: scalar,
    arbetsgivare: list(flow('part', 'enhet', 'text')),
    samverkansparter: list(flow('part', 'enhet', 'text')),
    beskrivning: text,
    bakgrund: text,
    löst: scalar,
    allvarlighetsgrad: scalar,
    riktning: scalar,
    händelser: scalar,
    varningar: list(flow('slag', 'antal')),
  }),
  hantering: map({
    fas: scalar,
    nivå: scalar,
    klassning: map({
      typ: flow(),
      orsak: flow(),
      ärendet: flow(),
      konsekvens: flow('organisation', 'person', 'säkerhet'),
      rutinföljsamhet: scalar,
      slag: scalar,
      målgrupp: scalar,
      sektor: scalar,
      text: text,
    }),
    åtgärder: list(
      map({
        nr: scalar,
        typ: scalar,
        text: text,
        ansvarig: scalar,
        'klar-senast': scalar,
        genomförd: scalar,
        effekt: flow('utfall', 'bedömd'),
        varför: text,
        'ersatt-av': scalar,
      }),
    ),
    liknar: flow(),
    diarienummer: scalar,
    'externt-nummer': scalar,
    riktning: map({ kod: scalar, text: text }),
    flyttar: list(map({ datum: scalar, från: scalar, till: scalar, text: text })),
    frågor: list(
      map({
        nr: scalar,
        datum: scalar,
        text: text,
        till: scalar,
        svar: map({ datum: scalar, text: text }),
      }),
    ),
    bekräftelser: list(map({ nr: scalar, datum: scalar, text: text, besked: scalar })),
    svar: list(
      map({
        datum: scalar,
        text: text,
        rättad: scalar,
        tidigare: list(map({ datum: scalar, text: text })),
      }),
    ),
    återkoppling: flow('datum', 'hjälpte'),
    beslut: list(map({ nr: scalar, datum: scalar, organ: scalar, text: text })),
    anteckningar: list(map({ nr: scalar, datum: scalar, text: text })),
  }),
  historik: list(flow('datum', 'händelse', 'till', 'skäl')),
};

/** The first line of every case file. With it, an editor shows the schema's labels and allowed values. */
export const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/case.json\n';
