// Made from the JSON Schemas in this folder by `npm run types`. Do not edit.

/**
 * Den part som den som rapporterar arbetar hos.
 * 
 * @minItems 1
 * @maxItems 6
 */
export type Arbetsgivare = Part[]
/**
 * De parter som samverkan skulle ha fungerat med.
 * 
 * @minItems 1
 * @maxItems 12
 */
export type Samverkansparter = Part[]
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

export interface Schemas {
report?: Report
case?: Case
association?: Association
routine?: Routine
}
/**
 * Det som den som rapporterar skickar: formulärets svar, eller kroppen i POST /api/rapporter.
 */
export interface Report {
/**
 * Dagen då rapporten skrevs. Utelämnat betyder i dag.
 */
datum?: string
kontakt: Kontakt
arbetsgivare: Arbetsgivare
/**
 * Områdets kod i association.yaml. Avgör vilken koordinator som tar emot rapporten.
 */
"område": string
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
"löst": boolean
/**
 * Bedömningen hos den som rapporterar.
 */
allvarlighetsgrad: (("mycket-allvarlig" | "allvarlig" | "mindre-allvarlig") & string)
/**
 * Antal händelser som rapporten gäller. Utelämnat betyder en.
 */
"händelser"?: number
/**
 * Den som rapporterar har läst varningarna och vill skicka ändå.
 */
"bekräftad"?: boolean
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
datum: string
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
"löst": boolean
/**
 * Bedömningen hos den som rapporterar.
 */
allvarlighetsgrad: (("mycket-allvarlig" | "allvarlig" | "mindre-allvarlig") & string)
/**
 * Antal händelser som rapporten gäller. Utelämnat betyder en.
 */
"händelser": number
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
"händelse": (("mottagen" | "fas" | "nivå" | "klassning" | "åtgärd" | "genomförd" | "effekt" | "svar" | "avidentifierad") & string)
/**
 * Den nya fasen, den nya nivån eller åtgärdens nummer.
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
}
/**
 * En åtgärd, vem som gör den, när den ska vara klar och om den hjälpte.
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
ansvarig: string
/**
 * Dagen då åtgärden ska vara genomförd.
 */
"klar-senast": string
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
utfall: (("ja" | "delvis" | "nej" | "for-tidigt") & string)
/**
 * Dagen då effekten bedömdes.
 */
"bedömd": string
}
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
 * Sant när förbundet är påhittat. Alla sidor säger då att det är ett exempel.
 */
exempel?: boolean
/**
 * Förbundets namn så som det ska stå på sidorna.
 */
namn: string
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
 * Uppgifter till sidan om personuppgifter.
 */
dataskydd?: {
/**
 * Förbundets organisationsnummer.
 */
organisationsnummer: string
/**
 * Funktionsadress till dataskyddsombudet.
 */
dataskyddsombud: string
/**
 * En mening om hur länge kontaktuppgifter och ärenden sparas.
 */
gallring?: string
}
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
koordinator: Mottagare1
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
 * Huvudet i en rutinfil: den process som tjänsten följer.
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
 * Rutinens namn.
 */
namn: string
/**
 * Vad som ska vara gjort, räknat från dagen då rapporten kom in.
 */
frister: {
"läst": Frist
svar: Frist1
}
}
/**
 * Koordinatorn har läst rapporten.
 */
export interface Frist {
/**
 * Antal kalendermånader.
 */
"månader"?: number
/**
 * Antal arbetsdagar, utan helger och helgdagar.
 */
arbetsdagar?: number
/**
 * Var tiden kommer ifrån.
 */
"källa": string
}
/**
 * Den som rapporterade har fått ett svar.
 */
export interface Frist1 {
/**
 * Antal kalendermånader.
 */
"månader"?: number
/**
 * Antal arbetsdagar, utan helger och helgdagar.
 */
arbetsdagar?: number
/**
 * Var tiden kommer ifrån.
 */
"källa": string
}
