// Writes invented, marked texts of every kind for `skav deid --evaluate FILE --by-kind`:
// `node testing/tools/generate-deid-texts.ts develop|once [texts of each kind] > FILE`. The same arguments give the same
// texts. Rules are written on `develop`; `once` has other words and frames.
import { generateTexts } from '../deid/texts.ts';

const [part, each = '840'] = process.argv.slice(2);
if ((part !== 'develop' && part !== 'once') || !/^[1-9]\d{0,4}$/.test(each)) {
  process.stderr.write('use: generate-deid-texts.ts develop|once [texts of each kind, 1–99999]\n');
  process.exitCode = 2;
} else
  for (const text of generateTexts(part, Number(each))) process.stdout.write(`${JSON.stringify(text)}\n`);
