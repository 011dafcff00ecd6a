import { expect, test } from 'vitest';
import { PARTS } from '../../testing/deid/parts.ts';
import { textsOfKind } from '../../testing/deid/texts.ts';
import { detectByRules as detect, detectedWords } from '../../testing/deid.ts';
import { evaluate } from './evaluate.ts';

const measure = (kind: string, each: number) => evaluate(textsOfKind(PARTS.develop, kind, each), detect);

// See KINDS.md. The figures of the other part, which is not read, are there.
test.each([
  ['N1', 1],
  ['K1', 0.98],
  ['K2', 0.95],
  ['K3', 0.9],
  ['K4', 1],
  ['K5', 0.88],
  ['K6', 0.98],
  ['K7', 0.95],
  ['K8', 1],
  ['K9', 0.85],
  ['K10', 0.98],
  ['K11', 0.95],
  ['K12', 0.95],
  ['K12V', 0.95],
  ['K14', 1],
  ['F1P', 0.98],
  ['K15', 1],
  ['K16', 1],
  ['K17', 1],
  ['K18', 0.9],
  ['K18V', 0.9],
  ['K19', 0.9],
  ['K20', 1],
  ['K21', 1],
  ['K22', 1],
  ['K23', 1],
  ['K24', 0.85],
  ['K25', 0.88],
  ['K26', 0.85],
  ['K27', 0.75],
  ['K28', 0.65],
  ['K29', 0.98],
  ['K30', 0.93],
  ['K31', 0.98],
  ['K32', 1],
  ['K33', 0.9],
  ['K34', 1],
  ['K35', 0.65],
  ['K36', 1],
  ['K37', 1],
  ['K38', 0.93],
] as [string, number, number?][])('finds the kind %s in full', (kind, least, most = 0) => {
  const { recall, alarms } = measure(kind, 168);
  expect(recall['all']?.full.value).toBeGreaterThanOrEqual(least);
  expect(alarms.all.warn.hits).toBeLessThanOrEqual(most);
});

test.each([
  ['F1', 0],
  ['F2', 0],
  ['F3', 0],
  ['F4', 15],
  ['F5S', 1],
  ['F5P', 1],
  ['F5C', 3],
  ['F5Y', 7],
  ['F6', 0],
  ['F7', 0],
  ['F8', 1],
  ['F9', 0],
  ['F10', 0],
  ['F11', 2],
  ['F12', 0],
  ['F13', 9],
  ['F14', 16],
  ['F15', 1],
  ['F16', 8],
  ['F17', 6],
  ['F18', 0],
  ['F19', 0],
  ['F20', 0],
  ['F21', 1],
  ['F22', 30],
])('finds no person in the kind %s', (kind, most) => {
  const { alarms } = measure(kind, 168);
  expect(alarms.all.warn.value * 1000).toBeLessThanOrEqual(most);
  expect(alarms.all.stop.hits).toBe(0);
});

test.each(['develop', 'once'] as const)('no surname is left beside a name, in 5 000 texts of %s', (part) => {
  const { recall } = evaluate(textsOfKind(PARTS[part], 'K1', 5000), detect);
  expect((recall['all']?.any.hits ?? 0) - (recall['all']?.full.hits ?? 0)).toBe(0);
});

test('notes a person who is known by role and place', () => {
  const { recall, alarms } = measure('K13', 168);
  expect(recall['quasi']?.any.value).toBeGreaterThanOrEqual(0.95);
  expect(alarms.all.warn.hits).toBe(0);
});

test.each([
  'Den enda möjligheten i Eksjö var att vänta.',
  'Det var enda gången på mötet. Vår enda läkare slutade.',
  'Tidigare råd gällde inte, och hon är tidigare patient.',
  'Klass 2 på skalan. Hela årskurs 7 var med.',
  'hela texten är skriven med små bokstäver och handlar om ett möte',
])('notes no one: %s', (text) => {
  expect(detect(text)).toEqual([]);
});

test('a text without capitals has its possible names as notes, and no text with a capital has', () => {
  const text = 'i går kom plonkit med planen, och sten var inte där';
  const notes = detect(text).map(({ start, end, tier }) => `${tier} ${text.slice(start, end)}`);
  expect(notes).toEqual(['note plonkit', 'note sten']);
  expect(detect(`Hej, ${text}`)).toEqual([]);
});

// What stops cannot be confirmed away.
test.each([
  ['Hon heter Karin Lindqvist.', 'stop'],
  ['Hon heter Karin Zetterhug.', 'warn'],
  ['Skriv till karin.lindqvist@nassjo.se.', 'stop'],
  ['Skriv till xqzt@nassjo.se.', 'warn'],
  ['Skriv till xqzt@gmail.com.', 'stop'],
  ['Skriv till edvard@nassjo.se.', 'stop'],
  ['Skriv till storgatan 12, 571 31 Nässjö.', 'stop'],
  ['Hon bor på Storgatan 12.', 'stop'],
  ['Vi sågs vid Storgatan 12.', 'warn'],
  ['Skriv till Storgatan 12, 571 31 Nässjö.', 'stop'],
])('only what is certain stops: %s', (text, tier) => {
  expect(detect(text).map((finding) => finding.tier)).toEqual([tier]);
});

test.each([
  ['Handläggare Tranås var på plats.', ['Tranås']],
  ['Chefen Tranås gymnasium', []],
  ['Vi ringde boende Solgården om det.', []],
  ['lex Maria-anmälan och Sarah-utredningen', []],
  ['Andersson fick Parkinson.', ['Andersson']],
  ['Planärendet och Cosmicärendet', []],
  ['Frågeformulär från Försäkringskassan kom mitt i semestern.', []],
  ['I Eksjö 12 personer, i Granbäck 4 personer', []],
  ['Enheten i Granbäck 4 hade stängt.', []],
  ['Systemet heter Kompassen. Boendet kallas Pysslingen.', []],
  ['Se filen rutin_SIP_v3.docx och _viktigt_ där.', []],
  ['På Viola 3 år gammal', ['Viola']],
  ['Patienten har diarienummer SN 2026/45.', ['SN 2026/45']],
  ['Alla kunde se SN 2026/45.', []],
  ['Enligt lex Nilsson-fallet gällde det.', []],
  ['Se SIP_2024 i mappen.', []],
  ['Hon är född här. Mötet hölls tredje maj i salen.', []],
  ['Statistik för jan-jun bifogas här.', []],
  // A surname that is a word: in mid-sentence, or where it does what only people do.
  ['Vi bad Frisk återkomma. Kallelsen till Varg försvann.', ['Frisk', 'Varg']],
  ['Stark lovade att ringa. Stark är inte rätt ord.', ['Stark']],
  ['Vi väntar på Fjellmans intyg. Besöket på Tellanders boende.', ['Fjellmans']],
  ['Halimo, dotter, ringde. Zlatomir, 54 år, kom.', ['Halimo', 'Zlatomir']],
  ['Personalen kallar honom Biffen. Chefen på soc sa nej.', ['Biffen']],
  ['Snutten på FK lovade det. Gruppen på FK lovade det.', ['Snutten']],
  ['Mattias L:s mamma ringde.', ['Mattias L:s']],
  ['Larmet kom från Stora Ryd 1, och i Stora Salen 12 personer', ['Stora Ryd 1']],
  ['Ambulansen åkte till Smedjegatan.', ['Smedjegatan']],
  ['Vi fick avi 7741 2036 8812 och 125 000 000 kr.', ['7741 2036 8812']],
  ['Se mottagare 44913. Det kostar omkring 15000 i år.', ['44913']],
  ['Artikelnummer 7741203 saknas.', []],
  // Without capitals: in no dictionary and no slip of the pen.
  ['enligt tellandra är det klart, men arbetsförmedlinggen svarar inte', ['tellandra']],
  ['Enligt tellandra är det klart.', []],
  ['vi frågade bylund om det', ['bylund']],
  ['det var klart, sven ville komma, men en sten ville det inte', ['sven']],
])('reads what is beside it: %s', (text, words) => {
  expect(detectedWords(text, undefined, detect)).toEqual(words);
});
