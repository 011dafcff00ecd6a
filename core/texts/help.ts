import removalSchema from '../../schemas/removal.json' with { type: 'json' };
import { isReasonAmong, REJECT_REASONS } from '../case/removal-reasons.ts';
import { USAGE } from './order/usage.ts';

/** What `skav <verb> --help` prints, by verb. */
export const HELP_TEXTS = {
  check: `Användning: skav check [MAPP] [--json] [--git BAS[..TOPP]]

Kontrollerar förbundets mapp: association.yaml, rutinerna och alla ärenden. Utan MAPP kontrolleras mappen som
SKAV_CASES anger, annars cases, med ärendena i arkivet SKAV_DATA/cases.git om det finns. Alla fel visas på en gång, som
fil:rad:kolumn kod text.

  --json            ett JSON-objekt för program: {"files", "faults", "warnings"}, där varje fel är
                    {file, line, column, code, text}
  --git BAS..TOPP   kontrollera också vad TOPP ändrar sedan BAS: ett enda ärende, inget borttaget eller flyttat,
                    rapporten orörd och bara steg som rutinen tillåter, och ingen rutin i kraft ändrad utan en ny rad i
                    versioner. Leta också i meddelanden, filnamn och grennamn efter det som pekar ut en person
  --git BAS         detsamma för filerna som de ligger i mappen nu

Slutkod: 0 utan fel, 1 med fel, 2 när kommandot är fel skrivet.`,
  review: `Användning: skav review [show ID | accept ID | move ID --area OMRÅDE --note MENING |
                         reject ID --reason KOD [--note MENING]] [--by NAMN]

  skav review              rapporter som väntar
  skav review show ID      läs ett ärende, mottaget eller inte: allt i ord, och det som kan peka ut en person
  skav review accept ID    ta emot den: ett ärende på main
  skav review move ID      lämna den till ett annat område, med områdets kod och en mening om varför
  skav review reject ID    ta bort den, med ett skäl:
${removalSchema.properties.skäl.oneOf
  .filter((reason) => isReasonAmong(reason.const, REJECT_REASONS))
  .map((reason) => `                             ${reason.const.padEnd(13)} ${reason.description}`)
  .join('\n')}

  --by NAMN                vem som gör det; annars datorns användarnamn. Det står i arkivets historik

Slutkod: 0 när det gick, 1 när det inte gick, 2 när kommandot är fel skrivet.`,
  do: `Användning: skav do ID ORDER … [--by NAMN] [--seen VERSION]
            skav do ID -             orderna läses från standard in

  --by NAMN        vem som ger orderna, till exempel en roll; annars datorns användarnamn. Det står i arkivets historik
  --seen VERSION   gör inget om ärendet har ändrats sedan versionen som /hjälp visade

Varje order är ett argument eller en rad. Alla görs, eller ingen. En text står inom citattecken. Byt ut orden med stora
bokstäver, och … mot din egen text; skav do ID /hjälp visar vad som går att göra med ärendet nu, och vad du kan välja på:

${Object.values(USAGE)
  .map((usage) => `  skav do EX-2026-7K3MQ9TB '${usage}'`)
  .join('\n')}

Slutkod: 0 när det gick eller inget fanns att göra, 1 när det inte gick, 2 när kommandot är fel skrivet.`,
  sweep: `Användning: skav sweep [--today DAG] [--dry-run] [--json]

Går igenom alla ärenden: vad som snart är sent, vad som är sent, vad som kan lyftas, vad som liknar något annat och
vilka möten som närmar sig. Var sak sägs en gång. Inkorgarna skrivs i SKAV_DATA/inbox: en sida för varje koordinator
och ett underlag för varje möte. Kontaktuppgifter vars tid har gått tas bort.

  --today DAG   som om det vore den dagen, till exempel 2026-11-22
  --dry-run     visa vad som skulle sägas, och skriv inget
  --json        ett JSON-objekt för program: {"day", "new", "items", "packs", "unread", "unsent", "count"}

Slutkod: 0 när allt är gjort, 1 när något ärende inte gick att läsa eller något inte gick att säga, 2 när
kommandot är fel skrivet.`,
  status: `Användning: skav status [--json]

Visar om tjänsten mår bra: varje del med ok eller FEL, och vad du ska göra. Frågar tjänsten som är i gång på HOST och
PORT. Svarar den inte är det ett fel, och kommandot ser efter själv.

  --json   ett JSON-objekt för program: detsamma som /api/health

Slutkod: 0 när allt är bra, 1 när något behöver en person, 2 när kommandot är fel skrivet.`,
  'sign-in': `Användning: skav sign-in

Skriver en adress till arbetsytan. Den fungerar en gång, inom en timme, i en webbläsare på den här datorn. Tjänsten ska
vara i gång på HOST och PORT, och lyssna bara på den här datorn.

Slutkod: 0 när adressen är skriven, 1 när det inte går, 2 när kommandot är fel skrivet.`,
  invite: `Användning: skav invite PERSON

Skriver en adress där PERSON kan skapa en passkey och sedan logga in i arbetsytan med den. PERSON är mejladressen eller
användarnamnet under personer i association.yaml. Adressen fungerar en gång, i en vecka, och ersätter en tidigare till
samma person. Passkeys ska vara påslagna: SKAV_PASSKEYS=on och SKAV_SITE.

Slutkod: 0 när adressen är skriven, 1 när det inte går, 2 när kommandot är fel skrivet.`,
  outbox: `Användning: skav outbox [release | retry | drain]

  skav outbox           hur många som väntar, och vad som behöver en person
  skav outbox release   släpp fram dem som kom efter dygnets tak
  skav outbox retry     försök igen med dem som inte togs emot eller inte gick att läsa
  skav outbox drain     skicka allt som väntar nu, utan att vänta på nästa försök

Slutkod: 0 när inget behöver en person, 1 när något gör det, 2 när kommandot är fel skrivet.`,
  contact: `Användning: skav contact [ID [--identity FIL] | erase [ID | --ja] | key]

  skav contact              meddelanden om tillgänglighet som finns, hur många ärenden som har kontaktuppgifter, och
                            vem som har öppnat vilka
  skav contact ID           öppna kontaktuppgifterna till ett ärende, eller ett meddelande; det lämnar ett spår
  skav contact erase        ta bort det som är äldre än förbundet har bestämt, och det som hör till borttagna ärenden
  skav contact erase ID     ta bort uppgifterna till ett ärende, eller ett meddelande
  skav contact key          gör ett nyckelpar: spara det privata, skriv det publika i association.yaml

  --identity FIL   filen med din privata nyckel. Utan den används nyckeln i SKAV_DATA, om den finns.
  --ja             gallra också när det är ovanligt mycket, eller länge sedan sist. Se först efter att klockan går rätt
                   och att arkivet är det rätta.

Slutkod: 0 när det gick, 1 när det inte gick, 2 när kommandot är fel skrivet.`,
  backup: `Användning: skav backup MAPP

Gör en säkerhetskopia av SKAV_DATA i en ny mapp i MAPP, med datum och klockslag (UTC) som namn. Tjänsten kan vara i gång.
Kopian kontrolleras innan den får sitt namn, och äldre kopior ändras aldrig. Ta bort dem när de är för gamla.

I kopian ligger utkorgen, kvittona, de förseglade kontaktuppgifterna, tjänstens nyckel och ärendearkivet (cases.git).
Är ärendena på GitHub ingår de inte. SHA256SUMS har filernas kontrollsummor: sha256sum -c SHA256SUMS kontrollerar dem.
Bara den som kör kommandot kan läsa kopian. Behöver git.

Slutkod: 0 när kopian är klar, 1 när det inte gick, 2 när kommandot är fel skrivet.`,
  export: `Användning: skav export MAPP

Skriver alla ärenden i en ny mapp: som tabeller för kalkylprogram (.csv och .xlsx), och som ett arkivpaket som kan läsas
utan Skav: ärendenas filer som de är, rutinerna, scheman, koder, kontrollsummor och LÄSMIG.txt. Ärendena läses ur arkivet
SKAV_DATA/cases.git om det finns, annars ur förbundets mapp. Vad som ska bevaras, och hur länge, står i docs/arkiv.md.

  MAPP   en mapp som inte finns. Den skapas när allt är klart, annars inte alls. Bara den som kör kommandot kan läsa den.

Rapporter som ingen har tagit emot, kontaktuppgifter och uppföljningskodernas kontrollsummor ingår inte i tabellerna.
En fil som inte går att läsa, som pekar ut en person eller som är en kopia i en annan månads mapp nämns och ingår inte. De
andra skrivs ändå.

Slutkod: 0 när allt är skrivet, 1 när något inte kom med eller inget gick att skriva, 2 när kommandot är fel skrivet.`,
  import: `Användning: skav import FIL --karta KARTA [--dry-run]

Hämtar ärenden ur ett annat systems fil: .csv, .xlsx eller ERMS (Riksarkivets FGS Ärendehantering 2.0). Kartan säger
vilken kolumn som är vilket fält, och koden för varje värde. Finns kartan inte skrivs ett förslag till den efter filens rubriker och värden, och inget importeras. Allt
kontrolleras innan något skrivs: är en cell fel importeras ingenting. Ett nummer som redan är importerat ändras aldrig.
Kartan och vad som händer med personuppgifter beskrivs i docs/import.md.

  --karta KARTA   kartan, till exempel cases/karta.yaml
  --dry-run       gör allt utom att skriva

Slutkod: 0 när det gick, 1 när något är fel eller en rad inte kom med, 2 när kommandot är fel skrivet.`,
  restore: `Användning: SKAV_DATA=… skav restore MAPP

Återställer en säkerhetskopia i SKAV_DATA, som ska saknas eller vara tom. Tjänsten ska inte vara i gång. Allt
kontrolleras innan det läggs på plats: varje fil mot sin kontrollsumma, och ärendearkivet med git.

  MAPP   en säkerhetskopia, eller en mapp med flera: då tas den nyaste

Slutkod: 0 när allt är återställt, 1 när det inte gick, 2 när kommandot är fel skrivet.`,
  github: `Användning: skav github check | command | review | accept | sweep | alarm

Körs av ett workflow i GitHub Actions, i en utcheckning av arkivet, och inte för hand.

  check     kontrollera ärendet i en pull request: kommentar och etiketter
  review    svara på en order i en granskning, där den inte utförs
  command   utför orderna i en kommentar och svara på dem
  accept    ta emot de ärenden som har slagits ihop med main
  sweep     gå igenom alla ärenden: påminn, föreslå, laga det som fattas
  alarm     säg till en person vad vakten på webbplatsen har sett

Slutkod: 0 när allt är gjort, 1 när något inte blev gjort eller ärendet har fel, 2 när kommandot är fel skrivet.`,
  doctor: `Användning: GITHUB_REPOSITORY=forbund/arkiv GITHUB_TOKEN=… skav doctor [--fix [--ja] [--svar NAMN=SVAR]…]

Kontrollerar hur arkivet på GitHub är inställt, så långt nyckeln kan se, och säger vad som saknas och var det ställs in.

  --fix             gör det som går att göra genom GitHubs API: etiketter, miljöer, variabler, regler, inställningar för
                    actions och arbetsflöden. Varje steg säger vad det gör och hur det ångras, och görs när du svarar ja.
                    Sedan kontrolleras allt igen. Utan terminal visas bara stegen. Inget blir mindre strängt, det
                    som någon redan har ställt in byts inte ut, och hemligheter lägger du in själv
  --ja              svara ja på alla steg
  --svar NAMN=SVAR  ett svar, går att skriva flera gånger: SKRIVARE_CLIENT_ID, NETLIFY_SITE_ID, SKAV_SITE,
                    SKRIVARE_APP_ID och INTAG_APP_ID

Slutkod: 0 när inget är fel, 1 när något är det eller GitHub inte svarar, 2 när kommandot är fel skrivet.`,
  upgrade: `Användning: skav upgrade ARKIV [--source ADRESS]
            skav upgrade --check

Gör så att ett förbunds arkiv på GitHub använder den här versionen av Skav. I arkivet finns ärenden, inställningar och
rutiner. Koden är en submodul, mappen skav, som pekar på en bestämd version. Kommandot pekar om den, skriver
arbetsflödena i .github/workflows och kontrollerar förbundets mapp med den nya versionen. Hittas fel är allt som förut.
Ärenden, inställningar och rutiner ändras aldrig. Inget sparas i git: det gör du, i en pull request.

  --source ADRESS   var Skavs arkiv finns, om det inte framgår av arkivet eller av var koden hämtades
  --check           säg bara om arbetsflödena hör till den här versionen, i arkivet som har mappen SKAV_CASES

Slutkod: 0 när det är klart, 1 när något stoppar det, 2 när kommandot är fel skrivet.`,
  erase: `Användning: skav erase ID
            GITHUB_REPOSITORY=forbund/arkiv GITHUB_TOKEN=… skav erase ID [--git MAPP]

Utan GITHUB_REPOSITORY: tar bort ett ärende för alltid ur arkivet i SKAV_DATA, som /stopp redan har tagit bort: ur
historiken, bland objekten, i utkorgen, kontaktuppgifterna och cachen. Tjänsten kan vara i gång. Resten skrivs ut som en lista.

På GitHub: tar bort det som ett program kan av ett ärende som pekar ut en person: grenen, kommentarerna på pull requesten och
körningarnas loggar. Skriver ut resten som en lista. Kör igen tills listan är avprickad.

  --git MAPP   en kopia av arkivet (git clone --mirror). Historiken i den skrivs om utan ärendets fil. Inget pushas.
               Använd aldrig ett arkiv som en tjänst har öppet.

Slutkod: 0 när allt som ett program kan är gjort, 1 när något inte gick, 2 när kommandot är fel skrivet.`,
  release: `Användning: skav release PERIOD [--lock DATUM] [--dry-run] [--correct]

Gör en publicering av statistiken: låst, skyddad och granskad. Ärendena läses ur arkivet SKAV_DATA/cases.git om det
finns, annars ur förbundets mapp. Publiceringen skrivs i mappens releases och ändras aldrig mer.
Sidorna läser bara publiceringar, så det som händer efter låset syns inte förrän i nästa.

  PERIOD        ett år (2026), ett tertial (2026-T2) eller ett delår (2026-delar)
  --lock DATUM  ärendena räknas så som de var den här dagen, annars 31 dagar efter periodens slut
  --dry-run     visa vad som skulle skrivas, skriv inget
  --correct     gör en rättelse av en publicering som finns. En tabell görs om när minst fem ärenden i den har ändrats;
                annars står bara hur många det är

Slutkod: 0 när den är gjord, 1 när den inte gick att göra, 2 när kommandot är fel skrivet.`,
  report: `Användning: skav report PERIOD --pdf FIL [--profil publik|intern] [--manad MÅNAD]

Skriver periodens statistik som ett dokument till styrelsen: en taggad PDF. Det publika är högst två A4, och webbsidan
är den tillgängliga versionen. Det interna är tre eller fyra A4.

  PERIOD            en publicerad period, till exempel 2026, 2026-T2 eller 2026-delar
  --pdf FIL         filen som skrivs
  --profil publik   siffrorna så som de är publicerade (förval)
  --profil intern   exakta siffror ur ärendena, för den som har tillgång till dem. Varje sida märks:
                    Internt – får inte spridas
  --manad MÅNAD     en månad, 1–12, som det interna dokumentet också visar år för år

Behöver Chromium: /usr/bin/chromium, eller det som CHROMIUM anger.

Slutkod: 0 när filen är skriven, 1 när den inte gick att göra, 2 när kommandot är fel skrivet.`,
  audit: `Användning: skav audit MAPP [--json]

Granskar publiceringarna i en mapp, utan att läsa något annat: kedjan, kontrollsummorna, och att varje tabell döljer
små tal som regeln säger. Vem som helst kan göra om granskningen på de publicerade filerna.

  --json  hela rapporten, för program

Slutkod: 0 när alla följer regeln, 1 när någon inte gör det, eller när filerna saknas eller inte stämmer, 2 när
kommandot är fel skrivet.`,
  national: `Användning: skav national MAPP… --out MAPP

Lägger ihop vad flera förbund har publicerat till en sida för varje helt år: summan, hur många förbunden är, och hur olika
de är. Inget annat än publiceringarna läses. Ett dolt tal räknas som allt det kan vara. Förbunden rangordnas inte.

  MAPP…       minst tre förbunds mappar, med releases i, eller bara mapparna med publiceringar
  --out MAPP  mappen som skrivs: index.html, och för varje år en sida och en fil med siffrorna (JSON)

Ett förbund nämns vid namn bara när det står namnges-nationellt: true i dess association.yaml.

Slutkod: 0 när sidorna är skrivna, 1 när de inte gick att göra, 2 när kommandot är fel skrivet.`,
  init: `Användning: skav init MAPP [--from FIL] [--svar ID=SVAR]…

Gör ett förbunds mapp genom att fråga: namn, kommuner, koordinatorer, vårdcentraler, rutin, tider, färg, nyckel och möten.
Mappen som skrivs har inga fel när skav check läser den. Avbryts frågorna ligger svaren hittills i MAPP/init-svar.yaml,
och samma kommando fortsätter där. På en mapp som redan är klar ändras bara det som ni väljer, och kommentarer står kvar.

  --from FIL      svar i en fil: frågans id och svaret på varje rad. Det som inte står där frågas, eller får sitt
                  förval när det inte finns någon terminal
  --svar ID=SVAR  ett svar, går att skriva flera gånger: --svar prefix=OSF --svar "kommuner=Nässjö, Eksjö"

Frågornas id: namn, prefix, organisationsnummer, kontakt.roll, kontakt.mejl, kontakt.telefon, dataskyddsombud, kommuner,
koordinatorer (en eller varje), koordinator.roll, koordinator.mejl eller koordinator.KOMMUN.mejl, vardcentraler,
mottagningar, rutin, frist.FRIST, möten.ORGAN, färg och nycklar.

Slutkod: 0 när mappen är skriven, 1 när den inte är det, 2 när kommandot är fel skrivet.`,
  generate: `Användning: skav generate --profile PROFIL --out MAPP [--seed TAL] [--cases TAL] [--years TAL]

Skriver en mapp med påhittade ärenden vars summor är exakt profilens, för att prova tjänsten. Samma frö ger samma
ärenden.

  --profile vgr2025    14 947 ärenden med de summor som Västra Götalandsregionen publicerade för 2025.
                       Faserna stämmer från --lock 2026-03-17
  --profile forbund    ett förbund, med --cases ärenden om året (40) i --years år (3), till och med 2025
  --profile forbund80  åttio förbund av olika storlek i --years år (3), ett i varje mapp
  --out MAPP           en mapp som inte finns, eller är tom
  --seed TAL           frö, annars 1

Förbund och rutiner tas från mappen som SKAV_CASES anger, annars cases.

Slutkod: 0 när mappen är skriven, 1 när den inte gick att skriva, 2 när kommandot är fel skrivet.`,
  publish: `Användning: skav publish [status | done]

För en sajt hos Netlify. Utan ord: kontrollerar det som npm run build har byggt, innan det lämnas över. Går igenom dist
och funktionerna: inga ord ur ärenden, inga nycklar, inget som pekar ut en person, och siffror bara ur publiceringar.
Det som hittas sägs med plats och slag, aldrig med orden. Säger också om det behöver lämnas över: det gör det när något
är ändrat, högst en gång om dagen.

  status   skriver det som varje rapportör får läsa, om varje ärende på main, varje rapport som väntar och varje som är
           borttagen. Bara det som är ändrat skrivs. En status som pekar ut en person skrivs inte
  done     säger att det byggda är överlämnat

status och done behöver NETLIFY_SITE_ID och NETLIFY_AUTH_TOKEN.

Slutkod: 0 när allt är gjort, 1 när något stoppar det, 2 när kommandot är fel skrivet.`,
} as const;

/** What each verb does, on one line. */
export const SUMMARY_TEXTS = {
  init: 'gör ett förbunds mapp, eller ändra i den, genom att svara på frågor',
  check: 'kontrollera alla ärenden, förbundet och rutinerna',
  review: 'läs ett ärende, och ta emot eller avvisa rapporter som väntar',
  do: 'gör något med ett ärende: fas, nivå, åtgärd, svar …',
  sweep: 'gå igenom alla ärenden och säg vad som ska göras',
  status: 'se om tjänsten mår bra, och vad som behöver en person',
  'sign-in': 'få en adress att logga in i arbetsytan med, på den här datorn',
  invite: 'få en adress där en person kan skapa en passkey att logga in med',
  outbox: 'se vad som väntar i utkorgen, och släpp fram det som hålls kvar',
  contact: 'öppna och ta bort förseglade kontaktuppgifter',
  backup: 'gör en säkerhetskopia av det som tjänsten har sparat',
  export: 'skriv alla ärenden som tabeller och som ett arkivpaket',
  import: 'hämta ärenden ur ett annat systems fil',
  restore: 'återställ en säkerhetskopia i en tom mapp',
  github: 'det som körs i GitHub Actions: kontroll, order, mottagning, genomgång',
  doctor: 'kontrollera hur arkivet på GitHub är inställt',
  upgrade: 'byt version av Skav i ett förbunds arkiv på GitHub',
  erase: 'ta bort det som ett program kan av ett ärende som pekar ut en person',
  deid: 'leta efter det som pekar ut en person i en text',
  release: 'gör en publicering av statistiken, låst, skyddad och granskad',
  report: 'skriv en periods statistik som PDF till styrelsen',
  audit: 'granska publiceringar: är små tal dolda som de ska?',
  national: 'lägg ihop vad flera förbund har publicerat till en sida',
  generate: 'skriv en mapp med påhittade ärenden, för att prova',
  publish: 'kontrollera det byggda före överlämning, och skriv rapportörernas statusar',
} as const;

/** What `skav --help` prints. */
export const MAIN_HELP = `Användning: npm run -s skav -- <kommando> …

${Object.entries(SUMMARY_TEXTS)
  .map(([name, summary]) => `  ${name.padEnd(8)} ${summary}`)
  .join('\n')}

Lägg till --help efter ett kommando för att se hur det används.`;

/** A verb that does not exist. */
export const unknownVerbText = (name: string): string =>
  `Kommandot ${JSON.stringify(name.slice(0, 40))} finns inte.`;
