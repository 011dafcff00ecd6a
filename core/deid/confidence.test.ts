import { expect, test } from 'vitest';
import * as CONFIDENCE from './confidence.ts';
import { detect } from './detect.ts';

const values = new Map<string, number>(Object.entries(CONFIDENCE));

/** One text for each kind of evidence: the rule that finds it, and the words it takes. */
const EXAMPLES: readonly [evidence: keyof typeof CONFIDENCE, rule: string, text: string, words: string][] = [
  ['STREET_WITH_NUMBER', 'address', 'Hon bor på Storgatan 12.', 'Storgatan 12'],
  ['STREET_ELSEWHERE', 'address', 'Vi sågs vid Storgatan 12.', 'Storgatan 12'],
  ['NUMBER_IN_HAMLET', 'address-hamlet', 'Hon är ensam i Granbäck 4.', 'Granbäck 4'],
  ['CAPITALS_STREET_WITH_NUMBER', 'address', 'Hon bor på STORGATAN 12.', 'STORGATAN 12'],
  ['NUMBER_WITH_POSTAL_LINE', 'address-posted', 'Äng 4, 571 91 Nässjö', 'Äng 4, 571 91 Nässjö'],
  ['BOX_WITH_POSTAL_LINE', 'address-posted', 'Box 12, 571 91 Nässjö', 'Box 12, 571 91 Nässjö'],
  ['POSTAL_LINE_ALONE', 'address-postal', 'Posten gick till 571 31 Nässjö.', '571 31 Nässjö'],
  ['CARE_OF_SOMEBODY', 'address-care-of', 'Brev till c/o Andersson', 'c/o Andersson'],
  ['POSITION', 'address-position', 'Larm från 57.65312, 14.69712.', '57.65312, 14.69712'],
  ['HOUSE_AFTER_DWELLING', 'address-house', 'Hon bor ensam på Ekgården 4.', 'Ekgården 4'],
  ['HOUSE_IN_PLACE', 'address-house', 'Hon bor i Lilla Granhult 4.', 'Lilla Granhult 4'],
  ['NUMBER_AFTER_LIVES', 'address-home', 'Hon bor på Torpet 3.', 'Torpet 3'],
  ['NUMBER_IN_PLACE', 'address-home', 'Besök i Eksjö Kullen 4.', 'Eksjö Kullen 4'],
  ['STREET_AFTER_DWELLING', 'address-street', 'Hon bor på Smedjegatan.', 'Smedjegatan'],
  ['PROPERTY_AFTER_WORD', 'address-property', 'Fastigheten Fagerslätt 3:17 är såld.', 'Fagerslätt 3:17'],
  ['PROPERTY_ALONE', 'address-property', 'Larmet på Fagerslätt 3:17 är trasigt.', 'Fagerslätt 3:17'],
  ['DATE_AFTER_BORN', 'birth-date-short', 'född 470923', '470923'],
  ['DATE_WITH_HIDDEN_TAIL', 'birth-date-short', 'pat 470923-XXXX', '470923-XXXX'],
  ['OLD_DATE_NEAR_PERSON', 'birth-date', 'Pat 1958-05-03 kom in', '1958-05-03'],
  ['OLD_DATE_ALONE', 'birth-date', '1958-11-23 står i intyget', '1958-11-23'],
  ['OLD_SHORT_DATE_ALONE', 'birth-date-short', 'Siffran 580523 står i intyget', '580523'],
  ['UNKNOWN_CENTURY_NEAR_PERSON', 'birth-date-short', 'Patienten (180912) kom in', '180912'],
  ['UNKNOWN_CENTURY_NEAR_PERSON', 'birth-date-slash', 'Patienten, 12/9 18, kom in', '12/9 18'],
  ['RECENT_DATE_IN_BRACKETS', 'birth-date', 'Pojken Elis (2014-05-03) kom in', '2014-05-03'],
  ['EMAIL_ADDRESS', 'email', 'eva.torn@postlada.example', 'eva.torn@postlada.example'],
  ['EMAIL_UNSURE', 'email', 'xqzt@kommun.se', 'xqzt@kommun.se'],
  ['EMAIL_IN_WORDS', 'email-disguised', 'eva snabel-a mejl punkt se', 'eva snabel-a mejl punkt se'],
  ['CHECKSUM_USUAL_FORM', 'personnummer', 'Hon har 410312-9815 i kallelsen.', '410312-9815'],
  ['CHECKSUM_USUAL_FORM', 'personnummer', 'Hon har 4103129815 i kallelsen.', '4103129815'],
  ['CHECKSUM_AFTER_OTHER_NUMBER', 'personnummer', 'Fakturanummer 4103129815', '4103129815'],
  ['CHECKSUM_UNUSUAL_AFTER_WORD', 'personnummer', 'personnummer 41.03.12.98.15', '41.03.12.98.15'],
  ['CHECKSUM_UNUSUAL_TWELVE', 'personnummer', 'Hon har 1941 03 12 98 15', '1941 03 12 98 15'],
  ['CHECKSUM_UNUSUAL_TWELVE', 'personnummer', 'Hon har 410312*9815', '410312*9815'],
  ['CHECKSUM_UNUSUAL_TEN', 'personnummer', 'Hon har 41.03.12.98.15', '41.03.12.98.15'],
  ['SLIP_USUAL_AFTER_WORD', 'personnummer', 'Personnummer 410312-9816.', '410312-9816'],
  ['SLIP_USUAL_WITH_SIGN', 'personnummer', 'Kallelse till 410312-9816 i går.', '410312-9816'],
  ['SLIP_USUAL_BARE', 'personnummer', 'Kallelse till 4103129816 i går.', '4103129816'],
  ['SLIP_UNUSUAL_AFTER_WORD', 'personnummer', 'personnummer 41 03 12 98 16', '41 03 12 98 16'],
  ['SLIP_UNUSUAL_TWELVE', 'personnummer', 'Kallelse till 1941 03 12 98 16', '1941 03 12 98 16'],
  ['SLIP_DIGIT_BY_DIGIT', 'personnummer', 'Hon sa 4 1 0 3 1 2 9 8 1 6', '4 1 0 3 1 2 9 8 1 6'],
  ['SLIP_UNUSUAL_SIGN', 'personnummer', 'Samtycke från 560229.0918', '560229.0918'],
  ['NO_DATE_AFTER_WORD', 'personnummer', 'personnummer 411512-9816', '411512-9816'],
  ['NO_DATE_SIX_FOUR', 'personnummer', 'Kallelse till 411512-9816', '411512-9816'],
  ['ORGANISATION_AFTER_WORD', 'organisation', 'personnummer, fakturanr 232100-0057', '232100-0057'],
  ['RESERVE_WITH_LETTERS', 'personnummer-reserve', 'Hon fick 19520704-TF16', '19520704-TF16'],
  ['RESERVE_WITH_LETTERS', 'personnummer-reserve', 'Reservnummer 99 1952 12345', '99 1952 12345'],
  ['RESERVE_DIGITS', 'personnummer-reserve', 'Hon fick 99 1952 12345', '99 1952 12345'],
  ['MOBILE_NUMBER', 'phone', 'Ring 070-174 06 05.', '070-174 06 05'],
  ['FIXED_NUMBER', 'phone', 'Ring 0383-121 44.', '0383-121 44'],
  ['NUMBER_AFTER_CALL', 'phone-short', 'tel 319 21', '319 21'],
  ['NUMBER_IN_WORDS', 'phone-spoken', 'Ring noll sju noll sjutton fyrtio.', 'noll sju noll sjutton fyrtio'],
  ['PLATE_AFTER_LABEL', 'plate', 'regnr KLM 482', 'KLM 482'],
  ['PLATE_NEAR_VEHICLE', 'plate', 'En bil, KLM 482, stod kvar.', 'KLM 482'],
  ['SMALL_PLATE_AFTER_LABEL', 'plate', 'Hon har bilen volvo klm 482', 'klm 482'],
  ['PLATE_AGAIN', 'plate', `regnr KLM 482. ${'Sedan hände inget mer. '.repeat(6)}KLM482`, 'KLM482'],
  ['PROTECTED_IDENTITY', 'protected', 'Hon har skyddade personuppgifter i dag.', 'skyddade personuppgifter'],
  ['QUASI_IDENTIFIER', 'quasi-age', 'Patienten är 94 år.', '94 år'],
  ['LMA_NUMBER', 'id-lma', 'LMA-kort 50-331904/1', '50-331904/1'],
  ['IBAN', 'id-iban', 'Till SE35 5000 0000 0549 1000 0003', 'SE35 5000 0000 0549 1000 0003'],
  ['HSA_ID', 'id-hsa', 'Id SE2321000057-1X2Y', 'SE2321000057-1X2Y'],
  ['POLICE_NUMBER', 'id-police', 'Anmäld som 0500-K 123456-24', '0500-K 123456-24'],
  ['PAYMENT_CARD', 'id-card', 'Kortet 4539 1488 0343 6467 drogs', '4539 1488 0343 6467'],
  ['COURT_NUMBER', 'id-court', 'Beslut i T 1432-24', 'T 1432-24'],
  [
    'MACHINE_ID',
    'id-uuid',
    'Rad 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  ],
  ['MACHINE_ID', 'id-mac', 'Dosan 00-1b-44-11-3a-b7', '00-1b-44-11-3a-b7'],
  ['CODE', 'id-code', 'Utskrivet från QRX20240523.', 'QRX20240523'],
  ['GROUPED_ID', 'id-grouped', 'Intyg AB-2024-1183', 'AB-2024-1183'],
  ['GROUPED_ID', 'id-account', 'Till 8327-9, 914 555 301-2', '8327-9, 914 555 301-2'],
  ['GROUPED_ID', 'id-label', 'Se #44812 i listan', '#44812'],
  ['LONG_NUMBER', 'id-number', 'Avisering 7741 2036 8812 kom aldrig.', '7741 2036 8812'],
  ['NUMBER_AFTER_NOUN', 'id-after-noun', 'Se mottagare 44913 i listan.', '44913'],
  ['HIDDEN_ID', 'id-hidden', 'Se QW5uYSBCZXJnIHJpbmdkZSBmcmFu', 'QW5uYSBCZXJnIHJpbmdkZSBmcmFu'],
  ['ACCOUNT_NAME', 'id-user', 'Användarnamn: lindan5 5', 'lindan5'],
  ['LABELLED_LONG_NUMBER', 'id-label', 'kundnr 4471-22093', '4471-22093'],
  ['LABELLED_LONG_NUMBER', 'id-label', 'Portkod 4471', '4471'],
  ['LABELLED_SHORT_NUMBER', 'id-label', 'Användarnamn: lindan55', 'lindan55'],
  ['LAST_FOUR_DIGITS', 'personnummer-tail', 'Sista fyra är 9814.', '9814'],
  ['LAST_FOUR_DIGITS', 'personnummer-tail', 'Det var -2391 som sista fyra.', '-2391'],
  ['IP_ADDRESS', 'ip', 'Se 192.168.14.7 i loggen', '192.168.14.7'],
  ['SOCIAL_HANDLE', 'handle', 'Se @lisa_holm', '@lisa_holm'],
  ['URL_ON_SOCIAL_SITE', 'url', 'Se instagram.com/lisa_h', 'instagram.com/lisa_h'],
  ['URL_OF_BLOG', 'url', 'Se lisa.blogspot.com', 'lisa.blogspot.com'],
  ['URL_OF_SHARED_FILE', 'url', 'Se https://we.tl/t-abc123', 'https://we.tl/t-abc123'],
  ['URL_WITH_QUERY', 'url', 'Se www.portal.example/?pnr=4103', 'www.portal.example/?pnr=4103'],
  ['URL_WITH_PERSONAL_PATH', 'url', 'Se www.journal.example/patient/44', 'www.journal.example/patient/44'],
  ['URL_WITH_LONG_NUMBER', 'url', 'Se www.journal.example/fil/441033', 'www.journal.example/fil/441033'],
  ['URL_WITH_NAME', 'url', 'Se www.journal.example/anna-berg', 'www.journal.example/anna-berg'],
  ['FIRST_NAME_AND_SURNAME', 'name-first', 'Anna Lindqvist kom hem.', 'Anna Lindqvist'],
  ['PAIR_WITH_LISTED_NAME', 'name-first', 'Anna Zetterhug kom hem.', 'Anna Zetterhug'],
  ['PAIR_WITHOUT_LISTED_NAME', 'name-unknown', 'Nchimunya Banda skrevs ut.', 'Nchimunya Banda'],
  ['REVERSED_NAME', 'name-reversed', 'Ärendet gäller Eriksson, Maja, som flyttat.', 'Eriksson, Maja'],
  ['NAME_BEFORE_NUMBER', 'name-before-number', 'Kontakt med Bwalya 410312-9815', 'Bwalya'],
  ['NAME_AGAIN', 'name-repeat', 'Fru Ros väntade. Ros kom. Ros', 'Ros'],
  ['NAME_JOINED', 'name-joined', 'HÅKAN, GNAGGE OCH TJELVAR FRÅN KOMMUNEN VAR MED', 'GNAGGE'],
  ['SIGNATURE_AFTER_CLOSING', 'name-signature', 'mvh lena', 'lena'],
  ['SIGNATURE_AFTER_SLASH', 'name-signature', '// sannah undersköterska natt', 'sannah'],
  ['NAME_IN_COMPOUND', 'name-compound', 'Nilssonärendet drog ut på tiden.', 'Nilsson'],
  ['UNKNOWN_IN_COMPOUND', 'name-compound', 'Vi tog Xqzta-ärendet igen.', 'Xqzta'],
  ['TAGGED_NAME', 'name-tagged', 'det är moltas hallberg som har bett om möte', 'moltas hallberg'],
  ['POSSIBLE_NAME', 'name-maybe', 'i går kom xqztol hit och ville ha hjälp', 'xqztol'],
  ['SIGNED_INITIALS', 'name-initials', 'Deltagaren Z.H. fick avslag.', 'Z.H.'],
  ['CUED_LISTED', 'name-title', 'Läkaren dr Rezaei skrev', 'Rezaei'],
  ['CUED_UNKNOWN', 'name-title', 'dr Xqzt skrev', 'Xqzt'],
  ['CUED_SURNAME_SHAPE', 'name-title', 'patienten Bergmark kom', 'Bergmark'],
  ['CUED_COMPOUND', 'name-title', 'Handläggare Lagerhjul ringde', 'Lagerhjul'],
  ['CUED_ORDINARY', 'name-title', 'Fru Lampa väntade.', 'Lampa'],
  ['FIRST_NAME_MID_SENTENCE', 'name-first', 'Vi pratade med Siv om insatsen.', 'Siv'],
  ['FIRST_NAME_SENTENCE_START', 'name-first', 'Siv ringde.', 'Siv'],
  ['SURNAME_MID_SENTENCE', 'name-last', 'Vi ringde till Lindqvist i går.', 'Lindqvist'],
  ['SURNAME_SENTENCE_START', 'name-last', 'Lindqvist ringde.', 'Lindqvist'],
  ['LISTED_ABBREVIATION', 'name-list', 'Grannen heter Sten Ek. Vi såg Ek.', 'Ek'],
  ['LISTED_PLACE', 'name-list', 'Under Ramadan behöver doserna justeras.', 'Ramadan'],
  ['UNKNOWN_WITH_SHAPE_OR_VERB', 'name-unknown', 'I tisdags när Zlatomir ringde.', 'Zlatomir'],
  ['UNKNOWN_MID_SENTENCE', 'name-unknown', 'Sedan kom Zlatomir in.', 'Zlatomir'],
  ['UNKNOWN_SENTENCE_START', 'name-unknown', 'Xolani ringde.', 'Xolani'],
  ['COMPOUND_SURNAME_SHAPE', 'name-shape', 'Då såg vi Stenkvist där', 'Stenkvist'],
  ['ORDINARY_WITH_VERB', 'name-word', 'Sedan kom Lampa ringde', 'Lampa'],
  ['CASELESS_CUED', 'name-small', 'pat birgitta ringde', 'birgitta'],
  ['CASELESS_FIRST_NAME', 'name-small', 'vi såg birgitta i går', 'birgitta'],
  ['CASELESS_SHORT_FIRST_NAME', 'name-small', 'vi hörde ulf i går', 'ulf'],
  ['CASELESS_SURNAME_ENDING', 'name-small', 'vi hörde karlsson i går', 'karlsson'],
  ['CASELESS_SURNAME', 'name-small', 'vi frågade bylund i går om det', 'bylund'],
  ['CASELESS_UNKNOWN', 'name-small', 'enligt xqzatola är det klart nu', 'xqzatola'],
  ['CASELESS_SURNAME_IN_CAPITALS', 'name-small', 'VI SÅG ATT NORDIN INTE VAR DÄR IDAG', 'NORDIN'],
  ['CASELESS_CUED_UNKNOWN', 'name-title', 'vi ringde dr xqztahani i går', 'xqztahani'],
  ['CASELESS_CUED_SURNAME_SHAPE', 'name-title', 'hos familjen zqberg', 'zqberg'],
  ['CASELESS_CUED_IN_CAPITALS', 'name-title', 'SONEN HETER LAMPA OCH HAR INTE KOMMIT', 'LAMPA'],
  ['CASELESS_WEAKLY_CUED', 'name-title', 'pat xqztol ringde', 'xqztol'],
  ['CAPITALS_LISTED_CUED', 'name-capitals', 'Pat ANDERSSON ringde.', 'ANDERSSON'],
  ['CAPITALS_LISTED', 'name-capitals', 'Vi ringde ANDERSSON tre gånger.', 'ANDERSSON'],
  ['CAPITALS_UNKNOWN_CUED', 'name-capitals', 'Pat XQZTOL kom.', 'XQZTOL'],
  ['CUED_INITIALS', 'name-initials', 'Pat AA inkom hemifrån.', 'AA'],
];

test.each(EXAMPLES)('%s: %s finds it in "%s"', (evidence, rule, text, words) => {
  const last = detect(text)
    .map(({ start, end, ...found }) => ({ ...found, words: text.slice(start, end) }))
    .filter((found) => found.rule === rule)
    .at(-1);
  expect(last).toMatchObject({ words, confidence: values.get(evidence) });
});

test('every kind of evidence has an example; thresholds and the unread rest have tests of their own', () => {
  const shown = new Set<string>(EXAMPLES.map(([evidence]) => evidence));
  expect([...values.keys()].filter((name) => !shown.has(name)).sort()).toEqual([
    'INITIAL_AND_SURNAME',
    'JOIN_THRESHOLD',
    'KNOWN_HARMLESS',
    'REPEAT_THRESHOLD',
    'SECOND_WORD_BONUS',
    'STOP_THRESHOLD',
    'UNMISTAKABLE_ID',
    'UNREAD_REST',
    'WARN_THRESHOLD',
  ]);
});

test('an initial and a surname are two words', () => {
  const [found] = detect('Patient: O. Hermansson');
  expect(found?.rule).toBe('name-initial');
  expect(found?.confidence).toBe(CONFIDENCE.PAIR_WITH_LISTED_NAME);
});

test('no telephone number stops', () => {
  const { MOBILE_NUMBER, FIXED_NUMBER, NUMBER_AFTER_CALL, NUMBER_IN_WORDS } = CONFIDENCE;
  for (const confidence of [MOBILE_NUMBER, FIXED_NUMBER, NUMBER_AFTER_CALL, NUMBER_IN_WORDS])
    expect(confidence).toBeLessThan(CONFIDENCE.STOP_THRESHOLD);
});
