#!/usr/bin/env bash
# A package for Swedish bank days has Easter 2019 in March, four weeks before the rest of the country.
#
# Expected: packages that count Swedish working days differ in what they call a holiday (the eves), not in when it is:
#           lag (1989:253) names the days, and the rule for Easter has been the same for centuries.
# Happens:  se-bank-holidays looks for the first full moon in the sky after 21 March. The church counts with a moon of
#           its own, and ten times from 2000 to 2100 it is full on the other side of that day or of a Sunday. Then
#           Långfredagen, Annandag påsk and Kristi himmelsfärdsdag are bank days, and three working days are not: a
#           deadline over Easter ends two days early. From 2020 to 2037 all is right, so a test of this year passes.
# In Skav:  core/routine/workdays.ts counts with the church's rule (Meeus).
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts se-bank-holidays@1.1.7 swedish-holidays@1.1.2
cat > probe.cjs <<'JS'
const assert = require('node:assert/strict');
const bank = require('se-bank-holidays');
const { getHolidays } = require('swedish-holidays');

for (const name of ['se-bank-holidays', 'swedish-holidays'])
  console.log(name, require(`./node_modules/${name}/package.json`).version);

const iso = (day) => day.toISOString().slice(0, 10);
const years = [];
for (let year = 2000; year <= 2100; year++) {
  const easter = getHolidays(year).find(({ name }) => name === 'Påskdagen').date;
  if (!bank.isEasterSunday(new Date(easter))) years.push(year);
}
console.log('years in which the two have another Easter:', years.join(' '));
assert.deepEqual(years, [2019, 2038, 2045, 2049, 2057, 2069, 2076, 2089, 2095, 2096]);

const day = (text) => bank.isHoliday(new Date(text));
console.log('Långfredagen, 2020-04-10, is a holiday:', day('2020-04-10'));
console.log('Långfredagen, 2019-04-19, is a holiday:', day('2019-04-19'));
console.log('a Friday, 2019-03-22, is a holiday:', day('2019-03-22'));
assert.deepEqual([day('2020-04-10'), day('2019-04-19'), day('2019-03-22')], [true, false, true]);

const third = iso(bank.addBankDays(new Date('2019-04-17'), 3));
console.log(`three bank days after 2019-04-17: ${third}, which is Annandag påsk; it should be 2019-04-24`);
assert.equal(third, '2019-04-22');
JS
node probe.cjs
