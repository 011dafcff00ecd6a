import { flow, type Layout, list, map, scalar, text } from '../yaml/layout.ts';

const RECIPIENT = ['roll', 'mejl', 'telefon'] as const;
const UNIT_LIST = map({
  ledtext: scalar,
  fråga: scalar,
  'välj-arbetsgivare': scalar,
  'välj-part': scalar,
  enheter: list(flow('kod', 'namn', 'avvecklad')),
});

/** How association.yaml is written: every key of schemas/association.json, in the order in which people read them. */
export const ASSOCIATION_LAYOUT: Readonly<Record<string, Layout>> = {
  schema: scalar,
  exempel: scalar,
  namn: scalar,
  'namnges-nationellt': scalar,
  prefix: scalar,
  rutin: scalar,
  kontakt: map({ roll: scalar, mejl: scalar, telefon: scalar }),
  'kontakt-på-github': flow(),
  dataskydd: map({ organisationsnummer: scalar, dataskyddsombud: scalar, 'gallras-efter': flow('månader') }),
  nycklar: list(scalar),
  nyckelinnehavare: list(map({ nyckel: scalar, hos: scalar })),
  dygnstak: scalar,
  tillgänglighet: map({ bedömd: scalar, uppdaterad: scalar }),
  tema: map({ ton: scalar, krom: scalar }),
  formulär: map({ telefon: scalar, händelser: scalar, anonym: scalar }),
  hänvisningar: list(flow('om', 'gör', 'länk')),
  tillåtna: list(scalar),
  områden: list(
    map({
      kod: scalar,
      namn: scalar,
      'ersätts-av': scalar,
      koordinator: flow(...RECIPIENT),
      granskare: flow(),
      nycklar: list(scalar),
    }),
  ),
  svarsmallar: list(map({ namn: scalar, slag: scalar, text })),
  personer: list(map({ namn: scalar, mejl: scalar, inloggning: scalar, roll: scalar, områden: flow() })),
  parter: list(
    map({
      kod: scalar,
      namn: scalar,
      huvudman: scalar,
      avvecklad: scalar,
      fritext: scalar,
      lista: UNIT_LIST,
    }),
  ),
  möten: list(map({ organ: scalar, område: scalar, datum: scalar, rapporter: flow() })),
};
