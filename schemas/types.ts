// Made from the JSON Schemas in this folder by `npm run types`. Do not edit.

/**
 * De parter som samverkan skulle ha fungerat med.
 * 
 * @minItems 1
 * @maxItems 40
 */
export type Samverkansparter = Part[]
/**
 * Den part som den som rapporterar arbetar hos.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type Arbetsgivare = Part[]
/**
 * Koder ur rutinens lista över händelsetyper.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Koder = string[]
/**
 * Koder ur rutinens lista över orsaker.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Koder1 = string[]
/**
 * Vad ärendet är, som patientskada eller annat. Koder ur rutinens lista.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Koder2 = string[]
/**
 * De publika nycklar (age) som kontaktuppgifter förseglas till. Den som har den privata nyckeln kan läsa dem.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: En publik nyckel som börjar med age1. Den privata börjar med AGE-SECRET-KEY och ska aldrig stå här.
 */
export type Nycklar = string[]
/**
 * Områdets egna nycklar, i stället för förbundets.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: En publik nyckel som börjar med age1. Den privata börjar med AGE-SECRET-KEY och ska aldrig stå här.
 */
export type Nycklar1 = string[]
/**
 * Vem som gör det i stället, när ett fält har ett visst värde. Den första som stämmer gäller.
 * 
 * @minItems 1
 * @maxItems 10
 * 
 * Items: Vem, och när.
 */
export type VemVid = {
"när": Nar
/**
 * Vem som gör det då: en kod i listan organ.
 */
vem: string
}[]
/**
 * Vad som ska finnas innan ärendet kan gå hit eller längre.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Kraver = ((("typ" | "orsak" | "konsekvens-organisation" | "konsekvens-person" | "konsekvens-säkerhet" | "rutinföljsamhet" | "diarienummer" | "externt-nummer" | "ärendet" | "slag" | "målgrupp" | "sektor" | "riktning") & string) | (("bekräftelse" | "svar" | "åtgärd") & string))[]
/**
 * Vad som ska finnas i ärendet innan det lyfts hit.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Kraver1 = ((("typ" | "orsak" | "konsekvens-organisation" | "konsekvens-person" | "konsekvens-säkerhet" | "rutinföljsamhet" | "diarienummer" | "externt-nummer" | "ärendet" | "slag" | "målgrupp" | "sektor" | "riktning") & string) | (("bekräftelse" | "svar" | "åtgärd") & string))[]
/**
 * Vad som ska finnas innan fristens svar eller bekräftelse kan lämnas.
 * 
 * @minItems 1
 * @maxItems 20
 */
export type Kraver2 = ((("typ" | "orsak" | "konsekvens-organisation" | "konsekvens-person" | "konsekvens-säkerhet" | "rutinföljsamhet" | "diarienummer" | "externt-nummer" | "ärendet" | "slag" | "målgrupp" | "sektor" | "riktning") & string) | (("bekräftelse" | "svar" | "åtgärd") & string))[]

export interface Schemas {
report?: Report
case?: Case
association?: Association
routine?: Routine
laws?: Laws
plan?: Plan
release?: Release
removal?: Removal
result?: Result
import?: ImportMap
}
/**
 * Det som den som rapporterar skickar: formulärets svar, eller kroppen i POST /api/rapporter.
 */
export interface Report {
/**
 * Vad som hände, kort och utan något som kan peka ut en person.
 */
beskrivning: string
/**
 * Vad det kan bero på, vad som kan göras och vad följden blev. Frivilligt.
 */
bakgrund?: string
/**
 * Områdets kod i association.yaml. Avgör vilken koordinator som tar emot rapporten.
 */
"område": string
samverkansparter: Samverkansparter
/**
 * Sant när problemet redan är löst. Rapportera även då, så att andra kan lära av det.
 */
"löst": boolean
/**
 * Bedömningen hos den som rapporterar.
 */
allvarlighetsgrad: (("mycket-allvarlig" | "allvarlig" | "mindre-allvarlig") & string)
/**
 * Antal händelser som rapporten gäller. Utelämnat betyder en.
 */
"händelser"?: number
kontakt: Kontakt
arbetsgivare: Arbetsgivare
/**
 * Dagen då rapporten skrevs. Utelämnat betyder i dag.
 */
datum?: string
/**
 * Den som rapporterar har läst varningarna och vill skicka ändå.
 */
"bekräftad"?: boolean
}
/**
 * En part och, när parten har en lista, vilken enhet i listan. Eller en egen text för en annan part.
 */
export interface Part {
/**
 * Partens kod i association.yaml
 */
part: string
/**
 * Enhetens kod i partens lista i association.yaml
 */
enhet?: string
/**
 * Namnet på en part som inte finns i listan
 */
text?: string
}
/**
 * Till den som rapporterar. Sparas aldrig i ärendefilen.
 */
export interface Kontakt {
/**
 * För- och efternamn
 */
namn?: string
/**
 * En mejladress som du läser
 */
mejl?: string
/**
 * Ett nummer som du svarar på
 */
telefon?: string
}
/**
 * Ett ärende: en rapport utan personuppgifter och det som förbundet gör med den.
 */
export interface Case {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Förbundets prefix, årtal och åtta slumpade tecken. Samma som filens och grenens namn.
 */
id: string
/**
 * Rutinen som ärendet hanteras enligt: namnet på en fil i routines.
 */
rutin: string
/**
 * Dagen då rapporten kom in. Alla frister räknas härifrån.
 */
mottagen: string
/**
 * Bara i ett ärende som är importerat: systemet som det kom från. Det som det systemet inte hade saknas här.
 */
"källa"?: {
/**
 * Vad systemet kallas.
 */
system: string
/**
 * Ärendets nummer i det systemet. Visas aldrig utanför förbundet.
 */
nummer: string
}
/**
 * Bara när en koordinator skrev in rapporten åt den som rapporterade: hur den kom in.
 */
inskriven?: (("papper" | "telefon" | "mejl" | "mote") & string)
/**
 * Områdets kod i association.yaml. Avgör vilken koordinator som tar emot rapporten.
 */
"område": string
/**
 * Kontrollsumma för uppföljningskoden. Själva koden sparas ingenstans.
 */
kvitto: string
/**
 * Det som rapporterades. Ändras aldrig, utom för att ta bort det som pekar ut en person.
 */
rapport: {
/**
 * Dagen då rapporten skrevs. Utelämnat betyder i dag.
 */
datum?: string
arbetsgivare: Arbetsgivare
samverkansparter: Samverkansparter
/**
 * Vad som hände, kort och utan något som kan peka ut en person.
 */
beskrivning: string
/**
 * Vad det kan bero på, vad som kan göras och vad följden blev. Frivilligt.
 */
bakgrund?: string
/**
 * Sant när problemet redan är löst. Rapportera även då, så att andra kan lära av det.
 */
"löst"?: boolean
/**
 * Bedömningen hos den som rapporterar.
 */
allvarlighetsgrad?: (("mycket-allvarlig" | "allvarlig" | "mindre-allvarlig") & string)
/**
 * Följer av parternas huvudmän den dag rapporten kom in.
 */
riktning?: (("kommun-till-region" | "region-till-kommun" | "annan" | "ingen") & string)
/**
 * Antal händelser som rapporten gäller. Utelämnat betyder en.
 */
"händelser"?: number
/**
 * Hur många varningar av varje slag som fanns kvar när den som rapporterade bekräftade texten.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: Ett slag och ett antal, aldrig orden.
 */
varningar?: {
/**
 * Detektorns kod för vad det liknade.
 */
slag: string
/**
 * Hur många ställen.
 */
antal: number
}[]
}
/**
 * Det som koordinatorn lägger till.
 */
hantering: {
/**
 * Hur långt ärendet har kommit.
 */
fas: (("mottagen" | "samordning" | "utredning" | "atgard" | "uppfoljning" | "stangt" | "arkiverat") & string)
/**
 * Steget på rutinens trappa där ärendet hanteras.
 */
"nivå": number
klassning?: Klassning
/**
 * Det som görs för att det inte ska hända igen.
 * 
 * @minItems 1
 * @maxItems 100
 */
"åtgärder"?: Atgard[]
/**
 * Id för ärenden som handlar om samma sak.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Förbundets prefix, årtal och åtta slumpade tecken. Samma som filens och grenens namn.
 */
liknar?: string[]
/**
 * Ärendets nummer i förbundets diarium.
 */
diarienummer?: string
/**
 * Ärendets nummer i en annan parts system.
 */
"externt-nummer"?: string
/**
 * När någon har satt en annan riktning än den som följer av parterna, och varför.
 */
riktning?: {
/**
 * Vilken väg rapporten går mellan huvudmän.
 */
kod: (("kommun-till-region" | "region-till-kommun" | "annan" | "ingen") & string)
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
}
/**
 * När ärendet lämnades till ett annat område, och varför. Rapporten är densamma.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Från ett område till ett annat.
 */
flyttar?: {
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Områdets kod i association.yaml. Avgör vilken koordinator som tar emot rapporten.
 */
"från": string
/**
 * Områdets kod i association.yaml. Avgör vilken koordinator som tar emot rapporten.
 */
till: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
}[]
/**
 * Det som den som rapporterade har fått frågor om.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: En fråga till den som rapporterade, och svaret när det har kommit.
 */
"frågor"?: {
/**
 * Frågans nummer i ärendet, från 1.
 */
nr: number
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
till?: string
/**
 * Det som den som rapporterade svarade.
 */
svar?: {
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
}
}[]
/**
 * Det som den som rapporterade har fått läsa om att rapporten har kommit in. En bekräftelse är inget svar.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: En daterad bekräftelse, och dagen då besked är utlovat.
 */
"bekräftelser"?: {
/**
 * Bekräftelsens nummer i ärendet, från 1.
 */
nr: number
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
besked?: string
}[]
/**
 * Det som den som rapporterade får läsa.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett daterat svar till den som rapporterade.
 */
svar?: {
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
"rättad"?: string
/**
 * Det som stod förut, det äldsta först. Den som rapporterade ser bara det nyaste.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Vad som stod, och från vilken dag.
 */
tidigare?: {
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
}[]
}[]
/**
 * Det som den som rapporterade svarade på frågan om svaret hjälpte. Frågan ställs en gång.
 */
"återkoppling"?: {
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Vad den som rapporterade säger om svaret.
 */
"hjälpte": (("ja" | "delvis" | "nej") & string)
}
/**
 * Det som möten har beslutat om ärendet. Visas inte för den som rapporterade.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Vad ett organ beslutade, och vilken dag.
 */
beslut?: {
/**
 * Beslutets nummer i ärendet, från 1.
 */
nr: number
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Koden för det organ som beslutade.
 */
organ: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
}[]
/**
 * Det som bara är för dem som hanterar ärendet. Visas aldrig för den som rapporterade.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: En daterad anteckning.
 */
anteckningar?: {
/**
 * Anteckningens nummer i ärendet, från 1.
 */
nr: number
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
}[]
}
/**
 * Vad som har hänt med ärendet, dag för dag. Det läggs bara till rader.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: En daterad rad.
 */
historik: {
/**
 * En dag, till exempel 2026-11-22. Aldrig ett klockslag.
 */
datum: string
/**
 * Vad som ändrades.
 */
"händelse": (("mottagen" | "importerad" | "fas" | "nivå" | "klassning" | "åtgärd" | "genomförd" | "effekt" | "bekräftad" | "svar" | "rättat" | "beslut" | "anteckning" | "fråga" | "frågesvar" | "återkoppling" | "flytt" | "klart" | "riktning" | "paus" | "fortsatt" | "ångrat" | "avidentifierad") & string)
/**
 * Den nya fasen, den nya nivån, det nya området, steget som är klart, dagen då en paus ska tas upp igen, eller numret på åtgärden, frågan, bekräftelsen, svaret, beslutet, anteckningen eller den ångrade raden.
 */
till?: (string | number)
/**
 * Koden för varför.
 */
"skäl"?: string
}[]
}
/**
 * Koordinatorns klassning med koder ur rutinens listor.
 */
export interface Klassning {
typ?: Koder
orsak?: Koder1
"ärendet"?: Koder2
/**
 * Följden för organisationen, för personen och för säkerhet och miljö.
 */
konsekvens?: {
/**
 * Kod ur rutinens lista.
 */
organisation?: string
/**
 * Kod ur rutinens lista.
 */
person?: string
/**
 * Kod ur rutinens lista.
 */
"säkerhet"?: string
}
/**
 * Om det fanns en rutin, om den var känd och om den följdes.
 */
"rutinföljsamhet"?: string
/**
 * Om det kunde ha hänt, nästan hände eller hände. Kod ur rutinens lista.
 */
slag?: string
/**
 * Vilka avvikelsen rör, som grupp. Kod ur rutinens lista.
 */
"målgrupp"?: string
/**
 * Vilken sektor avvikelsen rör. Kod ur rutinens lista.
 */
sektor?: string
/**
 * En mening om klassningen. Den som väljer övrigt skriver vad det är.
 */
text?: string
}
/**
 * En åtgärd, vem som gör den, när den ska vara klar och om den hjälpte. Ingen åtgärd är ett utfall: den har bara sitt skäl.
 */
export interface Atgard {
/**
 * Åtgärdens nummer i ärendet, från 1.
 */
nr: number
/**
 * Kod ur rutinens lista över åtgärder.
 */
typ: string
/**
 * Fri text utan något som kan peka ut en person.
 */
text: string
/**
 * Koden för det organ eller den roll som gör åtgärden. Aldrig en person.
 */
ansvarig?: string
/**
 * Dagen då åtgärden ska vara genomförd.
 */
"klar-senast"?: string
/**
 * Dagen då åtgärden blev genomförd.
 */
"genomförd"?: string
/**
 * Om åtgärden hjälpte.
 */
effekt?: {
/**
 * Bedömningen.
 */
utfall: (("ja" | "delvis" | "nej" | "for-tidigt" | "ej-genomford") & string)
/**
 * Dagen då effekten bedömdes.
 */
"bedömd": string
}
/**
 * Fri text utan något som kan peka ut en person.
 */
"varför"?: string
/**
 * Numret på åtgärden som bestämdes efteråt, så att det inte längre gäller att inget görs.
 */
"ersatt-av"?: number
}
/**
 * Allt som skiljer ett förbund från ett annat. Filen association.yaml.
 */
export interface Association {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Sant när förbundet är påhittat. Alla sidor säger då att det är ett exempel, och tjänsten startar utan nycklar.
 */
exempel?: boolean
/**
 * Förbundets namn så som det ska stå på sidorna.
 */
namn: string
/**
 * Sant när förbundet får nämnas vid namn på en nationell sida över flera förbund (skav national). Annars räknas det med där utan namn.
 */
"namnges-nationellt"?: boolean
/**
 * Två till sex stora bokstäver som alla ärende-id börjar med. Ändras aldrig.
 */
prefix: string
/**
 * Rutinen som nya ärenden hanteras enligt: namnet på en fil i routines.
 */
rutin: string
kontakt: Mottagare
/**
 * De som på GitHub får det som gäller hela förbundet, och det som är mycket försenat: förbundschefen. Minst en användare: ett lag får inget mejl om en påminnelse.
 * 
 * @minItems 1
 * @maxItems 10
 * 
 * Items: Ett användarnamn på GitHub, eller organisation/lag.
 */
"kontakt-på-github"?: string[]
/**
 * Uppgifter till sidan om personuppgifter.
 */
dataskydd?: {
/**
 * Tio siffror med bindestreck före de fyra sista: 222000-0000. Den tredje siffran är minst 2, annars är det ett personnummer.
 */
organisationsnummer: string
/**
 * Funktionsadress till dataskyddsombudet.
 */
dataskyddsombud: string
/**
 * Hur länge efter att ärendet har avslutats som kontaktuppgifterna tas bort.
 */
"gallras-efter"?: {
/**
 * Antal månader, 0 till 120.
 */
"månader": number
}
}
nycklar?: Nycklar
/**
 * Vem som har den privata delen av en nyckel. Bara för att veta det: inget öppnas eller förseglas av det.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: En nyckel och den som har dess privata del.
 */
nyckelinnehavare?: {
/**
 * Den publika nyckeln, som i nycklar.
 */
nyckel: string
/**
 * En roll eller en plats, till exempel Förbundets kassaskåp.
 */
hos: string
}[]
/**
 * Hur många rapporter om dygnet som går vidare av sig själva. De som kommer därefter väntar på en person. 200 om inget anges.
 */
dygnstak?: number
/**
 * Uppgifter till tillgänglighetsredogörelsen.
 */
"tillgänglighet"?: {
/**
 * Dagen då tjänsten senast bedömdes.
 */
"bedömd": string
/**
 * Dagen då redogörelsen senast uppdaterades.
 */
uppdaterad: string
}
/**
 * Två tal som ger alla färger. Ljusheten är fast, så att texten alltid går att läsa.
 */
tema: {
/**
 * Färgton i grader, 0 till 360.
 */
ton: number
/**
 * Mättnad, 0 till 0,16.
 */
krom: number
}
/**
 * Vilka frivilliga fält som är på.
 */
"formulär"?: {
/**
 * Om formuläret frågar efter telefonnummer.
 */
telefon?: (("av" | "frivillig" | "krav") & string)
/**
 * Om formuläret frågar hur många gånger det har hänt.
 */
"händelser"?: boolean
/**
 * Om namn och mejladress kan lämnas tomma.
 */
anonym?: boolean
}
/**
 * Det som inte hör hit, och vart man vänder sig i stället.
 * 
 * @maxItems 10
 * 
 * Items: Ett slags ärende och vägen dit.
 */
"hänvisningar"?: {
/**
 * Vad det gäller, som slutet på meningen ”Använd inte tjänsten om …”.
 */
om: string
/**
 * Vad man gör i stället.
 */
"gör": string
/**
 * En adress att läsa mer på.
 */
"länk"?: string
}[]
/**
 * Namn på verksamheter, platser och metoder som ser ut som personnamn men inte är det. De släpps igenom i formuläret, i tjänsten och i kontrollen.
 * 
 * @maxItems 500
 * 
 * Items: Ett namn som det skrivs, till exempel ”Maria Ungdom”.
 */
"tillåtna"?: string[]
/**
 * Kommunområden med sin koordinator. Det sista kan vara ”Flera kommunområden eller vet inte”.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Ett kommunområde.
 */
"områden": {
/**
 * Områdets kod. Återanvänds aldrig.
 */
kod: string
/**
 * Områdets namn.
 */
namn: string
/**
 * Området som har tagit över, när det här inte används längre. Ta inte bort raden: gamla ärenden finns kvar i området.
 */
"ersätts-av"?: string
koordinator: Mottagare1
/**
 * De som ska granska områdets ärenden på GitHub: användare, eller lag som förbund/lag. Bara användare får påminnelserna.
 * 
 * @minItems 1
 * @maxItems 10
 * 
 * Items: Ett användarnamn på GitHub, eller organisation/lag.
 */
granskare?: string[]
nycklar?: Nycklar1
}[]
/**
 * De som får använda arbetsytan, med sin roll. Ingen annan får det.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: En person som arbetar i tjänsten. Känns igen på mejl eller inloggning.
 */
personer?: {
/**
 * Namnet som visas i arbetsytan.
 */
namn: string
/**
 * Personens mejladress i arbetet. Står i ärendenas historik vid det personen gör.
 */
mejl?: string
/**
 * Personens användarnamn där hen loggar in, till exempel på GitHub. Räcker utan mejl.
 */
inloggning?: string
/**
 * Vad personen får se och göra.
 */
roll: (("koordinator" | "forbundschef" | "lasare") & string)
/**
 * Koordinatorns områden: koder i områden.
 * 
 * @minItems 1
 * @maxItems 60
 */
"områden"?: string[]
}[]
/**
 * Texter som koordinatorn kan utgå från i arbetsytan. {datum}, {part} och {diarienummer} fylls i.
 * 
 * @minItems 1
 * @maxItems 50
 * 
 * Items: En text att utgå från.
 */
svarsmallar?: {
/**
 * Vad mallen heter i arbetsytan.
 */
namn: string
/**
 * Vad texten är till den som rapporterade.
 */
slag: (("bekraftelse" | "fraga" | "svar") & string)
/**
 * Texten. {datum} blir dagens datum, {part} samverkansparterna och {diarienummer} ärendets nummer.
 */
text: string
}[]
/**
 * När rutinens organ möts. Underlaget till varje möte görs så långt före som rutinen säger.
 * 
 * @minItems 1
 * @maxItems 500
 * 
 * Items: Ett möte en dag.
 */
"möten"?: {
/**
 * Vilka som möts: en kod i rutinens lista organ.
 */
organ: string
/**
 * Området som mötet gäller, när varje område har sitt eget: en kod i områden.
 */
"område"?: string
/**
 * Dagen, till exempel 2026-12-10.
 */
datum: string
/**
 * De rapporter i rutinen som mötet får: koder i rapporter med organet bland mottagarna. Utan nyckeln de som hör till varje möte.
 * 
 * @maxItems 20
 */
rapporter?: string[]
}[]
/**
 * De parter som kan väljas som arbetsgivare och samverkanspart, i formulärets ordning.
 * 
 * @minItems 2
 * @maxItems 30
 * 
 * Items: En part, ofta med en lista över enheter.
 */
parter: {
/**
 * Partens kod. Återanvänds aldrig.
 */
kod: string
/**
 * Partens namn.
 */
namn: string
/**
 * Vem som ansvarar för parten. Av den följer vilken väg en rapport går, till exempel från kommun till region.
 */
huvudman?: (("kommun" | "region" | "stat" | "annan") & string)
/**
 * Sant när parten inte ska gå att välja mer. Gamla ärenden har den kvar.
 */
avvecklad?: boolean
/**
 * Sant för ”Annan”: den som rapporterar skriver själv vilken.
 */
fritext?: boolean
/**
 * Enheterna som man väljer bland.
 */
lista?: {
/**
 * Står inom parentes efter partens namn, till exempel ”välj i listan”.
 */
ledtext: string
/**
 * Etiketten på listan, till exempel ”Vilken kommun?”.
 */
"fråga": string
/**
 * Till exempel ”Välj vilken kommun du arbetar i”.
 */
"välj-arbetsgivare": string
/**
 * Till exempel ”Välj vilken kommun som är samverkanspart”.
 */
"välj-part": string
/**
 * Listan.
 * 
 * @minItems 1
 * @maxItems 300
 * 
 * Items: En enhet i listan.
 */
enheter: {
/**
 * Enhetens kod. Återanvänds aldrig.
 */
kod: string
/**
 * Enhetens namn.
 */
namn: string
/**
 * Sant när enheten inte ska gå att välja mer. Gamla ärenden har den kvar.
 */
avvecklad?: boolean
}[]
}
}[]
}
/**
 * Vart man vänder sig när koordinatorn inte går att nå.
 */
export interface Mottagare {
/**
 * Till exempel ”Samverkanskoordinatorn i Nässjö”.
 */
roll: string
/**
 * En funktionsadress, inte en persons.
 */
mejl: string
/**
 * Telefonnummer till rollen.
 */
telefon?: string
}
/**
 * Den roll som tar emot rapporterna.
 */
export interface Mottagare1 {
/**
 * Till exempel ”Samverkanskoordinatorn i Nässjö”.
 */
roll: string
/**
 * En funktionsadress, inte en persons.
 */
mejl: string
/**
 * Telefonnummer till rollen.
 */
telefon?: string
}
/**
 * Huvudet i en rutinfil: den process som tjänsten följer och som sidan visar.
 */
export interface Routine {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Rutinens kod. Samma som filens namn.
 */
id: string
/**
 * Rutinens namn, som också är sidans rubrik.
 */
namn: string
/**
 * En mening under rubriken.
 */
ingress: string
/**
 * Organet som ansvarar för rutinen: en kod i listan organ.
 */
"ägare": string
/**
 * Sant tills någon har beslutat om rutinen. Sidan säger då att den är ett utkast.
 */
utkast?: boolean
/**
 * Vem som beslutade om rutinen, och när.
 */
beslutad?: {
/**
 * Organet som beslutade: en kod i listan organ.
 */
av: string
/**
 * Dagen för beslutet.
 */
datum: string
/**
 * Paragrafen i protokollet, till exempel § 45/2025.
 */
paragraf?: string
}
/**
 * Första dagen som rutinen gäller.
 */
"gäller-från"?: string
/**
 * Rutinen som den här ersätter från dagen i gäller-från: namnet på dess fil. Ärenden som kom före den dagen följer den äldre.
 */
"ersätter"?: string
/**
 * När rutinen ska ses över, och av vem.
 */
"ses-över": {
/**
 * Sista dagen. Därefter varnar sidan.
 */
senast: string
/**
 * Antal månader mellan översynerna.
 */
var?: number
/**
 * Organet som ser över: en kod i listan organ.
 */
av: string
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}
/**
 * Tidigare och nuvarande versioner, den nyaste först.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: En version.
 */
versioner?: {
/**
 * Dagen då versionen började gälla.
 */
datum: string
/**
 * Vad som ändrades.
 */
"ändring": string
}[]
/**
 * Varifrån rutinens värden kommer. Varje värde hänvisar hit.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Ett dokument eller ett eget förslag.
 */
"källor": {
/**
 * Källans kod i den här filen.
 */
id: string
/**
 * Om någon annan har sagt det eller om vi föreslår det.
 */
slag: (("dokument" | "forslag") & string)
/**
 * Källans namn.
 */
titel: string
/**
 * Vem som gav ut den.
 */
utgivare?: string
/**
 * Dagen då den gavs ut, om den är känd.
 */
datum?: string
/**
 * Dagen då någon senast jämförde värdena med källan.
 */
verifierad: string
/**
 * Adressen till källan.
 */
"länk"?: string
}[]
/**
 * Organ och roller i rutinen. Aldrig namngivna personer.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Ett organ eller en roll.
 */
organ: {
/**
 * Organets kod. Återanvänds aldrig.
 */
kod: string
/**
 * Organets namn i bestämd form.
 */
namn: string
/**
 * Om det är en grupp eller en roll.
 */
slag: (("organ" | "roll") & string)
/**
 * Vad organet gör i rutinen.
 */
uppgift?: string
/**
 * Organet som utser: en kod i samma lista.
 */
"utses-av"?: string
/**
 * Vem som tar över när organet inte går att nå: en kod i samma lista.
 */
reserv?: string
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
/**
 * Hur rutinen delas upp på karta.
 */
"områden": {
/**
 * Vad ett område är.
 */
slag: (("kommunomrade" | "lansdel" | "delregion" | "verksamhetsomrade") & string)
/**
 * Områdena. Saknas listan gäller områdena i association.yaml.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Ett område.
 */
lista?: {
/**
 * Områdets kod.
 */
kod: string
/**
 * Områdets namn.
 */
namn: string
}[]
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}
/**
 * Hur långt ett ärende kan ha kommit, i ordning.
 * 
 * @minItems 2
 * @maxItems 7
 * 
 * Items: En fas och vart ärendet kan gå från den.
 */
faser: {
/**
 * Hur långt ärendet har kommit.
 */
kod: (("mottagen" | "samordning" | "utredning" | "atgard" | "uppfoljning" | "stangt" | "arkiverat") & string)
/**
 * Fasens nummer i rutinen.
 */
nr: number
/**
 * Vad rutinen kallar fasen.
 */
namn: string
/**
 * Vad som händer i fasen.
 */
"gör": string
/**
 * Vem som gör det: en kod i listan organ.
 */
vem: string
"vem-vid"?: VemVid
/**
 * Faserna som ärendet kan gå till.
 * 
 * @minItems 1
 * @maxItems 7
 * 
 * Items: Hur långt ärendet har kommit.
 */
"nästa"?: (("mottagen" | "samordning" | "utredning" | "atgard" | "uppfoljning" | "stangt" | "arkiverat") & string)[]
"kräver"?: Kraver
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
/**
 * Trappan: var ett ärende hanteras, från den som är närmast till den som beslutar.
 * 
 * @minItems 1
 * @maxItems 9
 * 
 * Items: Ett steg på trappan.
 */
"nivåer": {
/**
 * Nivåns nummer, från 1.
 */
nr: number
/**
 * Vem som hanterar ärendet: en kod i listan organ.
 */
organ: string
/**
 * Vad organet gör, i en kort mening.
 */
"gör": string
/**
 * Varför ett ärende lyfts hit: koder i listan skäl.
 * 
 * @minItems 1
 * @maxItems 20
 */
"skäl"?: string[]
/**
 * Numret på nivån som ärendet går till härnäst.
 */
"lyfts-till"?: number
/**
 * Vem som för ärendet vidare: en kod i listan organ.
 */
lyfter?: string
/**
 * Vilka som ska få veta: koder i listan organ.
 * 
 * @minItems 1
 * @maxItems 10
 */
"underrättas"?: string[]
/**
 * Vilka som organet samråder med: koder i listan organ.
 * 
 * @minItems 1
 * @maxItems 10
 */
"samråder"?: string[]
/**
 * Hur länge ärendet får ligga här: en nyckel i frister.
 */
frist?: string
"kräver"?: Kraver1
/**
 * Vad som ska ha hänt på nivån närmast under innan ärendet får lyftas hit. En av händelserna räcker. Ärendet kan då bara komma från den nivån.
 * 
 * @minItems 1
 * @maxItems 5
 * 
 * Items: Vad som ändrades.
 */
"kräver-först"?: (("mottagen" | "importerad" | "fas" | "nivå" | "klassning" | "åtgärd" | "genomförd" | "effekt" | "bekräftad" | "svar" | "rättat" | "beslut" | "anteckning" | "fråga" | "frågesvar" | "återkoppling" | "flytt" | "klart" | "riktning" | "paus" | "fortsatt" | "ångrat" | "avidentifierad") & string)[]
/**
 * Vad organet ska lämna ifrån sig.
 */
"tar-fram"?: string
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
/**
 * Vad som ska vara gjort, och inom vilken tid.
 */
frister: {
"läst": Frist
svar: Frist1
[k: string]: Frist2 | Frist | Frist1 | undefined
}
/**
 * Hur många dagar något får vara tyst innan tjänsten påminner igen.
 */
bevakning: {
/**
 * Så länge en paus eller en obesvarad fråga väntar innan den kommer tillbaka.
 */
"väntan": number
/**
 * Så snart kommer den, och det som är försenat, tillbaka första gången. Sedan dubbelt så glest varje gång.
 */
igen: number
/**
 * Så länge får inget hända i ett öppet ärende innan tjänsten påminner.
 */
stilla: number
/**
 * Så glest kommer det som mest tillbaka, och så sent får också förbundets kontakt veta det.
 */
"försenat": number
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}
/**
 * De värden som koordinatorn väljer bland.
 */
kodlistor: {
typ: Kodlista
orsak: Kodlista1
"konsekvens-organisation": Kodlista2
"konsekvens-person"?: Kodlista3
"konsekvens-säkerhet"?: Kodlista4
"rutinföljsamhet": Kodlista5
"åtgärd": Kodlista6
"skäl": Kodlista7
paus?: Kodlista8
"ärendet"?: Kodlista9
"målgrupp"?: Kodlista10
slag?: Kodlista11
sektor?: Kodlista12
}
/**
 * När ett fält måste fyllas i, får fyllas i eller inte får fyllas i.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Ett fält, ett krav och när det gäller.
 */
villkor?: {
/**
 * Ett fält i ärendet.
 */
"fält": (("typ" | "orsak" | "konsekvens-organisation" | "konsekvens-person" | "konsekvens-säkerhet" | "rutinföljsamhet" | "diarienummer" | "externt-nummer" | "ärendet" | "slag" | "målgrupp" | "sektor" | "riktning") & string)
/**
 * Vad som gäller för fältet.
 */
krav: (("krav" | "valfritt" | "stangt") & string)
/**
 * Hur långt ärendet har kommit.
 */
"från-fas"?: (("mottagen" | "samordning" | "utredning" | "atgard" | "uppfoljning" | "stangt" | "arkiverat") & string)
"när"?: Nar
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
/**
 * När ärendena sammanställs, av vem och för vem.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: En återkommande sammanställning.
 */
rapporter: {
/**
 * Rapportens kod.
 */
id: string
/**
 * Rapportens namn.
 */
namn: string
/**
 * Vilken tid den gäller.
 */
period: (("ar" | "tertial" | "delar" | "mote" | "lopande") & string)
/**
 * Periodens sista dagar, som månad och dag. En löpande rapport kan ha en dag: då ska den göras minst en gång om året.
 * 
 * @minItems 1
 * @maxItems 12
 */
slutar?: string[]
/**
 * Hur många veckor före mötet underlaget ska vara klart. En vecka när inget står.
 */
"veckor-före"?: number
/**
 * Vem som sammanställer: en kod i listan organ.
 */
vem: string
/**
 * Vilka som tar emot: koder i listan organ.
 * 
 * @minItems 1
 * @maxItems 10
 */
mottagare: string[]
/**
 * Vad den ska visa.
 */
"innehåll": string
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
/**
 * Det som inte hör hit, och vart man vänder sig i stället.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Ett slags ärende och vägen dit.
 */
"hänvisningar": {
/**
 * Hänvisningens kod.
 */
id: string
/**
 * Vad det gäller.
 */
om: string
/**
 * Vad man gör i stället.
 */
"gör": string
/**
 * En adress att läsa mer på.
 */
"länk"?: string
/**
 * Sant när man måste göra det genast, före allt annat.
 */
genast?: boolean
/**
 * Id i lagregistret. Paragrafer skrivs aldrig ut i rutinen.
 * 
 * @minItems 1
 * @maxItems 10
 */
lagrum?: string[]
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
/**
 * Vägen som ett ärende tar mellan två parter, steg för steg.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: En väg i en riktning.
 */
"flöden"?: {
/**
 * Flödets kod.
 */
id: string
/**
 * Flödets namn.
 */
namn: string
/**
 * Vilken väg rapporten går mellan huvudmän.
 */
riktning?: (("kommun-till-region" | "region-till-kommun" | "annan" | "ingen") & string)
/**
 * Stegen i ordning.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Vem som gör vad.
 */
steg: {
/**
 * En kod i listan organ.
 */
vem: string
/**
 * Vad som görs, som slutet på en mening.
 */
"gör": string
/**
 * Hur långt ärendet har kommit.
 */
fas?: (("mottagen" | "samordning" | "utredning" | "atgard" | "uppfoljning" | "stangt" | "arkiverat") & string)
/**
 * Sant när steget sker utanför tjänsten, till exempel med post.
 */
"utanför"?: boolean
}[]
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}[]
}
/**
 * Gäller bara när ett annat fält har något av de här värdena.
 */
export interface Nar {
/**
 * Fältet som avgör.
 */
"fält": (("typ" | "orsak" | "konsekvens-organisation" | "konsekvens-person" | "konsekvens-säkerhet" | "rutinföljsamhet" | "diarienummer" | "externt-nummer" | "ärendet" | "slag" | "målgrupp" | "sektor" | "riktning") & string)
/**
 * Koder ur fältets lista.
 * 
 * @minItems 1
 * @maxItems 20
 */
"är": string[]
}
/**
 * Rapporten är läst.
 */
export interface Frist {
/**
 * Vad som ska göras, till exempel ”Läsa rapporten”.
 */
steg: string
/**
 * Vem som gör det: en kod i listan organ.
 */
vem: string
"vem-vid"?: VemVid
"när"?: Nar
"från": Handelse
/**
 * Händelserna som avslutar fristen.
 * 
 * @minItems 1
 * @maxItems 10
 */
"klar-vid": Handelse1[]
/**
 * Antal kalendermånader.
 */
"månader"?: number
/**
 * Antal arbetsdagar, utan helger och helgdagar.
 */
arbetsdagar?: number
/**
 * Fristen är en dag som står i ärendet.
 */
datum?: (("klar-senast" | "besked") & string)
/**
 * Vad källan säger när den inte anger något tal, till exempel ”snarast”.
 */
ord?: string
/**
 * Varifrån talet kommer när källan bara har ord.
 */
"talets-källa"?: string
/**
 * Sant när fristen får stå stilla av ett skäl i listan paus.
 */
"får-pausas"?: boolean
"kräver"?: Kraver2
/**
 * Sant när effekten får bedömas redan den dag då åtgärden genomfördes.
 */
"samma-dag"?: boolean
/**
 * När fristen snart går ut.
 */
"nära"?: {
/**
 * Hur många arbetsdagar före.
 */
arbetsdagar: number
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * På fristens sista dag.
 */
"förfaller"?: {
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * När fristen har gått ut.
 */
passerad?: {
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}
/**
 * Händelsen som startar fristen.
 */
export interface Handelse {
/**
 * Vad som ändrades.
 */
"händelse": (("mottagen" | "importerad" | "fas" | "nivå" | "klassning" | "åtgärd" | "genomförd" | "effekt" | "bekräftad" | "svar" | "rättat" | "beslut" | "anteckning" | "fråga" | "frågesvar" | "återkoppling" | "flytt" | "klart" | "riktning" | "paus" | "fortsatt" | "ångrat" | "avidentifierad") & string)
/**
 * Bara åtgärder av de här slagen: koder ur listan åtgärd.
 * 
 * @minItems 1
 * @maxItems 20
 */
"åtgärder"?: string[]
/**
 * Bara när ärendet kommer till just den fasen eller nivån.
 */
till?: (string | number)
}
/**
 * En händelse i ärendets historik.
 */
export interface Handelse1 {
/**
 * Vad som ändrades.
 */
"händelse": (("mottagen" | "importerad" | "fas" | "nivå" | "klassning" | "åtgärd" | "genomförd" | "effekt" | "bekräftad" | "svar" | "rättat" | "beslut" | "anteckning" | "fråga" | "frågesvar" | "återkoppling" | "flytt" | "klart" | "riktning" | "paus" | "fortsatt" | "ångrat" | "avidentifierad") & string)
/**
 * Bara åtgärder av de här slagen: koder ur listan åtgärd.
 * 
 * @minItems 1
 * @maxItems 20
 */
"åtgärder"?: string[]
/**
 * Bara när ärendet kommer till just den fasen eller nivån.
 */
till?: (string | number)
}
/**
 * Den som rapporterade har fått ett svar.
 */
export interface Frist1 {
/**
 * Vad som ska göras, till exempel ”Läsa rapporten”.
 */
steg: string
/**
 * Vem som gör det: en kod i listan organ.
 */
vem: string
"vem-vid"?: VemVid
"när"?: Nar
"från": Handelse
/**
 * Händelserna som avslutar fristen.
 * 
 * @minItems 1
 * @maxItems 10
 */
"klar-vid": Handelse1[]
/**
 * Antal kalendermånader.
 */
"månader"?: number
/**
 * Antal arbetsdagar, utan helger och helgdagar.
 */
arbetsdagar?: number
/**
 * Fristen är en dag som står i ärendet.
 */
datum?: (("klar-senast" | "besked") & string)
/**
 * Vad källan säger när den inte anger något tal, till exempel ”snarast”.
 */
ord?: string
/**
 * Varifrån talet kommer när källan bara har ord.
 */
"talets-källa"?: string
/**
 * Sant när fristen får stå stilla av ett skäl i listan paus.
 */
"får-pausas"?: boolean
"kräver"?: Kraver2
/**
 * Sant när effekten får bedömas redan den dag då åtgärden genomfördes.
 */
"samma-dag"?: boolean
/**
 * När fristen snart går ut.
 */
"nära"?: {
/**
 * Hur många arbetsdagar före.
 */
arbetsdagar: number
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * På fristens sista dag.
 */
"förfaller"?: {
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * När fristen har gått ut.
 */
passerad?: {
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}
/**
 * En egen frist.
 * 
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$".
 */
export interface Frist2 {
/**
 * Vad som ska göras, till exempel ”Läsa rapporten”.
 */
steg: string
/**
 * Vem som gör det: en kod i listan organ.
 */
vem: string
"vem-vid"?: VemVid
"när"?: Nar
"från": Handelse
/**
 * Händelserna som avslutar fristen.
 * 
 * @minItems 1
 * @maxItems 10
 */
"klar-vid": Handelse1[]
/**
 * Antal kalendermånader.
 */
"månader"?: number
/**
 * Antal arbetsdagar, utan helger och helgdagar.
 */
arbetsdagar?: number
/**
 * Fristen är en dag som står i ärendet.
 */
datum?: (("klar-senast" | "besked") & string)
/**
 * Vad källan säger när den inte anger något tal, till exempel ”snarast”.
 */
ord?: string
/**
 * Varifrån talet kommer när källan bara har ord.
 */
"talets-källa"?: string
/**
 * Sant när fristen får stå stilla av ett skäl i listan paus.
 */
"får-pausas"?: boolean
"kräver"?: Kraver2
/**
 * Sant när effekten får bedömas redan den dag då åtgärden genomfördes.
 */
"samma-dag"?: boolean
/**
 * När fristen snart går ut.
 */
"nära"?: {
/**
 * Hur många arbetsdagar före.
 */
arbetsdagar: number
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * På fristens sista dag.
 */
"förfaller"?: {
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * När fristen har gått ut.
 */
passerad?: {
/**
 * Vad som sker då.
 * 
 * @minItems 1
 * @maxItems 4
 * 
 * Items: Vad tjänsten gör.
 */
"gör": (("paminn" | "paminn-reserv" | "foresla-lyft" | "dagordning") & string)[]
}
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
}
/**
 * Vad som hände, som ett träd.
 */
export interface Kodlista {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Varför det hände.
 */
export interface Kodlista1 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vad det ledde till för parternas arbete.
 */
export interface Kodlista2 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vad det ledde till för den enskilde.
 */
export interface Kodlista3 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vad det ledde till för säkerhet och miljö.
 */
export interface Kodlista4 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Om en rutin fanns, var känd och följdes.
 */
export interface Kodlista5 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vad som kan göras, med hur starkt det brukar verka.
 */
export interface Kodlista6 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Varför ett ärende går till en annan nivå.
 */
export interface Kodlista7 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Varför en frist står stilla.
 */
export interface Kodlista8 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vad ärendet är, som patientskada eller annat.
 */
export interface Kodlista9 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vilka avvikelsen rör, som grupp.
 */
export interface Kodlista10 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Om det kunde ha hänt, nästan hände eller hände.
 */
export interface Kodlista11 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Vilken sektor avvikelsen rör.
 */
export interface Kodlista12 {
/**
 * Varifrån värdet kommer: ett id i listan källor.
 */
"källa": string
/**
 * Koderna i den ordning de visas.
 * 
 * @minItems 1
 * @maxItems 100
 * 
 * Items: Ett värde att välja.
 */
koder: {
/**
 * Koden. Återanvänds aldrig.
 */
kod: string
/**
 * Vad koden heter på sidor och i listor.
 */
namn: string
/**
 * När man väljer den.
 */
beskrivning?: string
/**
 * Koden som den hör till i trädet.
 */
under?: string
/**
 * Sant när valet också kräver en mening, som för Övrigt.
 */
"kräver-text"?: boolean
/**
 * Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.
 */
"övrigt"?: boolean
/**
 * Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.
 */
"gör-inget"?: boolean
/**
 * Hur starkt en åtgärd brukar verka.
 */
styrka?: (("svag" | "medel" | "stark") & string)
/**
 * När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.
 */
"föreslås"?: (("tiden-ute" | "aterkommer" | "mycket-allvarlig") & string)
/**
 * Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.
 */
"ersätts-av"?: string
/**
 * Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.
 */
"från-nivån-under"?: boolean
/**
 * Varifrån koden kommer, när det inte är listans källa.
 */
"källa"?: string
}[]
}
/**
 * Alla lagrum som rutinerna hänvisar till. En ändrad paragraf rättas här och ingen annanstans.
 */
export interface Laws {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Dagen då registret senast ska kontrolleras igen.
 */
"ses-över": string
/**
 * Lagar och föreskrifter.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: En lag eller en föreskrift.
 */
lagar: {
/**
 * Lagens kod i registret.
 */
id: string
/**
 * Namnet i bestämd form, som det skrivs efter en paragraf.
 */
namn: string
/**
 * Numret i författningssamlingen.
 */
beteckning: string
/**
 * Första dagen.
 */
"gäller-från"?: string
/**
 * Sista dagen, när lagen är upphävd.
 */
"gäller-till"?: string
/**
 * Lagen som gäller i stället: ett id i samma lista.
 */
"ersätts-av"?: string
}[]
/**
 * Vad rutinerna hänvisar till, med betydelsen som id.
 * 
 * @minItems 1
 * @maxItems 200
 * 
 * Items: En bestämmelse och var den har stått.
 */
lagrum: {
/**
 * Det som rutinerna skriver: vad bestämmelsen handlar om, aldrig paragrafens nummer.
 */
id: string
/**
 * Vad bestämmelsen säger, i en mening.
 */
om: string
/**
 * Var bestämmelsen står och har stått, den äldsta först.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: En plats i en lag under en tid.
 */
versioner: {
/**
 * Ett id i listan lagar.
 */
lag: string
/**
 * Till exempel 27 kap. 2 §. Utelämnat betyder lagen i sin helhet.
 */
paragraf?: string
/**
 * Första dagen.
 */
"gäller-från"?: string
/**
 * Sista dagen.
 */
"gäller-till"?: string
/**
 * Dagen då någon läste bestämmelsen eller en lag som pekar på den. Utelämnat betyder att ingen har gjort det.
 */
verifierad?: string
/**
 * Hur det kontrollerades, eller vad som återstår.
 */
hur?: string
}[]
}[]
}
/**
 * Vilka tabeller som publiceras, och vilka som bara finns i den interna utgåvan. Filen tabellplan.yaml.
 */
export interface Plan {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 2
/**
 * Planens kod. Återanvänds aldrig.
 */
id: string
/**
 * Höjs när en tabell eller en kod ändras.
 */
version: number
/**
 * Tabellerna. Den första ska vara utan fält: antalet ärenden.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Vad som räknas. Ett fält publiceras för hela år, två fält bara när inget tal är under fem.
 */
tabeller: {
/**
 * Tabellens kod, som också är filens namn.
 */
id: string
/**
 * Tabellens namn utan år och utgivare.
 */
titel: string
/**
 * Ett fält eller två. Inget fält betyder alla ärenden tillsammans.
 * 
 * @maxItems 2
 * 
 * Items: Fältets kod.
 */
"fält": string[]
/**
 * Sant när tabellen bara finns i den interna utgåvan.
 */
intern?: boolean
/**
 * Kortare tider som året också delas i, när inget tal i dem är under fem.
 * 
 * @minItems 1
 * @maxItems 2
 * 
 * Items: Kvartal eller månad.
 */
delar?: ("kvartal" | "månad")[]
}[]
}
/**
 * En låst, skyddad och granskad uppsättning tabeller. Filen publicering.json i en mapp under releases.
 */
export interface Release {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 2
/**
 * Publiceringens kod, som också är mappens namn: 2025, 2026-T1, 2026-delar eller 2025-rattad-1.
 */
id: string
/**
 * Publiceringens plats i kedjan, från 1.
 */
nr: number
period: Period
/**
 * Så som ärendena var den här dagen räknas de. Det som händer senare ändrar ingenting.
 */
"lås": string
/**
 * Vems ärenden det är.
 */
"förbund": {
/**
 * Förbundets namn.
 */
namn: string
/**
 * Förbundets organisationsnummer.
 */
organisationsnummer?: string
/**
 * Sant när förbundet är påhittat.
 */
exempel?: boolean
}
/**
 * Rutinen som gav koder och frister.
 */
rutin: {
/**
 * Rutinens kod.
 */
id: string
/**
 * Rutinens namn.
 */
namn: string
}
/**
 * Tabellplanen som användes.
 */
plan: {
/**
 * Planens kod.
 */
id: string
/**
 * Planens version.
 */
version: number
}
/**
 * Antalet ärenden i perioden, så som det är publicerat.
 */
antal: (number | string)
/**
 * Det som är publicerat.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: En tabell och dess filer.
 */
tabeller: {
/**
 * Tabellens kod.
 */
id: string
/**
 * Tabellens namn.
 */
titel: string
/**
 * Fälten i tabellen.
 * 
 * @maxItems 2
 * 
 * Items: Fältets kod.
 */
"fält": string[]
/**
 * Tiderna i tabellen.
 * 
 * @minItems 1
 * @maxItems 60
 * 
 * Items: Tidens kod.
 */
tid: string[]
/**
 * Filens namn.
 */
json: string
/**
 * Filens namn.
 */
csv: string
/**
 * Filens namn.
 */
csvw: string
}[]
/**
 * Tabeller i planen som inte är publicerade, och varför.
 * 
 * @maxItems 60
 * 
 * Items: Tabellen och skälet.
 */
"utelämnade": {
/**
 * Tabellens kod.
 */
id: string
/**
 * Tabellens namn.
 */
titel: string
/**
 * Varför tabellen inte finns.
 */
"skäl": ("antal" | "skydd" | "hela" | "tidigt" | "år" | "rutin")
}[]
/**
 * Bara i en rättelse: tabeller som är som förut fast några ärenden har ändrats, för få för att tabellen ska ges ut på nytt.
 * 
 * @maxItems 60
 * 
 * Items: Tabellen och hur många ärenden som har ändrats.
 */
"ändrade"?: {
/**
 * Tabellens kod.
 */
id: string
/**
 * Antal ärenden som minst har ändrats.
 */
"ärenden": number
}[]
/**
 * Vad granskningen visade när publiceringen gjordes. Den går att göra om på filerna.
 */
granskning: {
/**
 * Antal rutor i publiceringen.
 */
rutor: number
/**
 * Antal dolda rutor i publiceringen.
 */
dolda: number
/**
 * Om varje tabell följer regeln för små tal.
 */
"godkänd": boolean
}
/**
 * Kontrollsumma för varje annan fil i mappen, efter filens namn.
 */
filer: {
/**
 * SHA-256 för filen.
 */
[k: string]: string | undefined
}
/**
 * Publiceringen före i kedjan. Tom i den första.
 */
"förra": (null | Hanvisning)
"ersätter"?: Hanvisning1
}
/**
 * Ärenden som kom in under perioden räknas.
 */
export interface Period {
/**
 * Periodens kod.
 */
id: string
/**
 * Periodens namn, till exempel januari–juni 2026.
 */
namn: string
/**
 * Första dagen.
 */
"från": string
/**
 * Sista dagen.
 */
till: string
}
export interface Hanvisning {
/**
 * Publiceringens kod.
 */
id: string
/**
 * SHA-256 för publiceringens publicering.json.
 */
sha256: string
}
/**
 * Publiceringen som den här rättar.
 */
export interface Hanvisning1 {
/**
 * Publiceringens kod.
 */
id: string
/**
 * SHA-256 för publiceringens publicering.json.
 */
sha256: string
}
/**
 * Det som finns kvar av en rapport som togs bort: när och varför. Filen heter som kvittots kontrollsumma.
 */
export interface Removal {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Dagen då rapporten togs bort.
 */
datum: string
/**
 * Varför rapporten togs bort.
 */
"skäl": (("dubblett" | "fel-kanal" | "ofullstandig" | "test" | "annat" | "personuppgift") & string)
/**
 * En mening om varför, som den som rapporterade kan läsa med sin kod.
 */
mening?: string
}
/**
 * Vad några rapporter har lett till, skrivet av en människa. Huvudet i en Markdownfil i mappen resultat.
 */
export interface Result {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Det som har ändrats, i några ord.
 */
titel: string
/**
 * Hur många ärenden som ligger bakom. Bakom ett resultat ligger alltid flera, så att inget enskilt ärende kan kännas igen.
 */
antal: number
/**
 * Ärendena bakom. Visas inte på webbplatsen.
 * 
 * @minItems 3
 * @maxItems 200
 * 
 * Items: Förbundets prefix, årtal och åtta slumpade tecken. Samma som filens och grenens namn.
 */
"ärenden"?: string[]
/**
 * Hur långt arbetet har kommit.
 */
status: ("klart" | "pagar")
/**
 * Vilka som ändrar något. Parter eller grupper, aldrig en person.
 */
vem: string
/**
 * Dagen då resultatet skrevs eller senast ändrades. På webbplatsen visas månaden.
 */
"när": string
}
/**
 * Hur kolumnerna i en fil från ett annat system blir fälten i ärenden.
 */
export interface ImportMap {
/**
 * Vilken version av schemat som filen följer.
 */
schema: 1
/**
 * Vad det andra systemet kallas. Med ärendets nummer där känns det igen när samma fil importeras igen.
 */
system: string
/**
 * Vilket blad i en arbetsbok som har ärendena. Behövs bara när flera blad har innehåll.
 */
blad?: string
/**
 * Vad som händer med en text som ser ut att peka ut en person.
 */
personuppgifter: (("hall" | "maskera" | "utelamna") & string)
/**
 * Varje fält i ärendet som filen har, och kolumnen som det kommer från.
 */
"fält": {
nummer: Text
mottagen: Dag
datum?: Dag
inskriven?: Kod
"område": Kod
arbetsgivare: Kod
samverkansparter: Kod
beskrivning: Text
bakgrund?: Text
"löst"?: Kod
allvarlighetsgrad?: Kod
"händelser"?: Text
fas?: Kod
"nivå"?: Kod
"stängt"?: Dag
typ?: Kod
orsak?: Kod
"ärendet"?: Kod
"konsekvens-organisation"?: Kod
"konsekvens-person"?: Kod
"konsekvens-säkerhet"?: Kod
"rutinföljsamhet"?: Kod
slag?: Kod
"målgrupp"?: Kod
sektor?: Kod
diarienummer?: Text
"externt-nummer"?: Text
svar?: Text
"svar-datum"?: Dag
anteckning?: Text
}
}
/**
 * Ett fält med text.
 */
export interface Text {
/**
 * Kolumnens rubrik, som den står i filen.
 */
kolumn: string
/**
 * Kolumner som läggs till efter, med sin rubrik före.
 * 
 * @minItems 1
 * @maxItems 20
 * 
 * Items: Kolumnens rubrik, som den står i filen.
 */
fler?: string[]
}
/**
 * Ett fält med en dag.
 */
export interface Dag {
/**
 * Kolumnens rubrik, som den står i filen.
 */
kolumn: string
/**
 * I vilken ordning dagen skrivs. Ett klockslag efter dagen utelämnas.
 */
form: (("ar-manad-dag" | "dag-manad-ar" | "manad-dag-ar" | "excel-tal") & string)
}
/**
 * Ett fält med koder.
 */
export interface Kod {
/**
 * Kolumnens rubrik, som den står i filen.
 */
kolumn?: string
/**
 * Tecknet mellan flera värden i samma cell.
 */
"delas-av"?: string
/**
 * Koden för varje värde i kolumnen. ej-ifyllt betyder att fältet lämnas tomt.
 */
"värden"?: {
[k: string]: string | number | undefined
}
/**
 * Koden för en tom cell. Utan den lämnas fältet tomt.
 */
tomt?: (string | number)
/**
 * Koden för alla rader, när filen inte har någon kolumn.
 */
alltid?: (string | number)
}
