// Written by hand for Skav: the words around a name that tell it is one.

/** Titles, roles and relations: a capital after one of them is a name. */
export const CUES = `
dr doktor doktorn prof professor läkare läkaren pal ssk usk dsk skötare skötaren barnmorska barnmorskan kirurg kirurgen ortoped ortopeden psykiatriker psykiatrikern dietist dietisten logoped logopeden fysioterapeut fysioterapeuten
sjukgymnast sjukgymnasten kurator kuratorn skolkurator rektor rektorn mentor mentorn chef chefen handläggare handläggaren koordinator koordinatorn coach coachen kontaktman kontaktmannen ombud ombudet jurist juristen advokat
advokaten kand förvaltare förvaltaren tolk tolken chaufför chauffören vikarie vikarien assistent assistenten medarbetare medarbetaren kollega kollegan kollegor lärare läraren pedagog pedagogen präst prästen diakon diakonen vaktmästare
pat patient patienten patientens pt brukare brukaren klient klienten deltagare deltagaren elev eleven barn barnet boende hyresgäst hyresgästen sökande arbetssökande arbetssökanden försäkrad försäkrade kund kunden kunds medlem medlemmen
son sonen sonens dotter dottern dotterns mamma mamman mammas mor modern pappa pappan pappas far fadern make maken maka makan hustru hustrun fru frun sambo sambon särbo särbon bror brodern broder syster systern mormor morfar farmor farfar
barnbarn barnbarnet svärson svärsonen svärdotter svärdottern moster faster morbror farbror kusin kusinen granne grannen grannens vän vännen väninna väninnan flickvän flickvännen pojkvän pojkvännen exman exmannen exfru anhörig
anhöriga anhörige vårdnadshavare vårdnadshavaren flicka flickan pojke pojken kille killen tjej tjejen kvinnan mannen herr hr fröken tant familjen familj makarna paret syskonen bröderna tvillingarna lillasyster lillebror storasyster
storebror bonusmamma bonuspappa styvfar styvmor gudmor gode godman kontakt kontaktperson kontaktpersonen namnet namn avlidne avlidna passageraren resenären mottagaren avsändaren anmälaren undertecknad kallad kallas signatur sign signerat
mvh hälsningar hälsn heter hette jag kompisen kompis fosterbarnet placerade intagne dömde praktikanten lärlingen föraren hemtjänstpersonalen hl kp bkhl socsekr soc-sekr pas överläkaren öl st-läkaren sjukskrivande systersonen barnbarnen dottersonen sonhustrun svägerska svägerskan svåger svågern bonusson ex exet tvilling tvillingen brukarna klienterna deltagarna
`;

/** Ends of words that are titles or roles. */
export const CUE_ENDS = `läkare läkaren sköterska sköterskan handläggare handläggaren sekreterare sekreteraren terapeut terapeuten chef chefen ledare ledaren assistent assistenten pedagog pedagogen konsult konsulenten konsulent konsulten
samordnare samordnaren koordinator koordinatorn psykolog psykologen lärare läraren coach coachen förmedlare förmedlaren stödjare stödjaren vårdare vårdaren biträde biträdet kurator kuratorn person personen patient patienten inspektör inspektören
utredare utredaren strateg rådgivare rådgivaren hjälpare kontakten dotter dottern sonen mamma mamman pappa pappan ordförande vägledare vägledaren handledare handledaren gymnast psykiker psykiatern psykiater mannen förälder föräldern brukare brukaren`;

/** After these even a word in lower case that is in no list is a name. */
export const STRONG_CUES = `tilltalas smeknamn smeknamnet öknamnet heter hette fru herr hr fröken doktor dr mvh familjen namn namnet kallas kallad`;

/** After these an unknown word in lower case may be a name. */
export const WEAK_CUES = `pat patient patienten brukare brukaren klient klienten deltagaren sonen dottern maken makan hustrun sambon grannen systern brodern ssk usk dsk läkare doktorn handläggare handläggaren kurator kuratorn mamma pappa mamman pappan mor far
elev eleven chefen son dotter ombudet hl handledare handledaren kontaktperson kontaktpersonen kontaktman kontaktmannen sköterskan sjuksköterskan undersköterskan personen kollegan vikarien coachen tolken boende boenden arbetssökande sökande kille killen tjej tjejen flickan pojken make maka sambo syster bror`;

/** What a person does: the word after a name at the beginning of a sentence. */
export const PERSON_VERBS = `är var har hade fick får blev blir kom kommer gick går sa säger sade säjer svarade ringde ringer bor bodde heter ville vill kunde kan skulle ska skall måste mår mådde tog tar ger gav ser såg hörde hör skrev skriver mejlade mailade frågade
berättade berättar uppgav uppger uppgett menade menar tyckte tycker trodde tror visste vet väntade väntar behövde behöver åkte åker låg ligger satt sitter stod står föll ramlade låste sov sover åt äter drack dricker tackade nekade vägrade saknar saknade
bad ber önskade önskar hänvisade hänvisar bekräftade lovade lovar lämnade lämnar lämnas hittades hittade kontaktade kontaktar kontaktades informerade informerades skickade skickades skickas kallades flyttade flyttar flyttades skrevs skrivs hämtade hämtades avled dog
arbetar arbetade jobbar jobbade slutade slutat började börjar deltog deltar uteblev hälsar hälsade klagade grät skrek borde bör orkade orkar nekas nekades vägrar fyller fyllde pratar pratade upplever upplevde känner kände lider led försökte försöker hjälpte hjälper följde följer brukar brukade ansvarar ansvarade beskriver beskrev
meddelade meddelar kvitterade bokade avbokade ordinerade remitterade bedömde bedömer godkände ansökte ansöker missade glömde träffade träffar nås låter lät läser läste tolkade tolkar undrar undrade reagerade missförstod återkom lade la låtit hamnade fanns finns sökte söker
sjukskrevs vårdades vårdas opererades inkom hon han som själv också hos sjuk ledig borta frånvarande död avliden ensam kvar svimmade förstår förstod ångrade behandlas behandlades nekats fått gått blivit varit kallats skickats flyttat ringt bett
svarar vaknar vaknade väcktes föreslog föreslår kräver krävde ljuger nämnde nämner tvekar väljer valde stannade stannar hotade hotar slog kastade gömde sålde köpte tappade minns mindes litar oroar oroas ansåg anser påpekade påpekar protesterade insjuknade opereras utreds utreddes remitterades hemförlovades utskrevs avskrevs inskrevs placerades omplacerades bröt svär ropade klarade klarar lyckades sjönk blödde mötte möttes drabbades utsattes erbjöds tilldelades`;

/** What a person has: after a genitive. */
export const OWNED_BY_PEOPLE = `läkarintyg intyg ansökan ärende journal sjukskrivning medicin mediciner läkemedel dosett hemtjänst handläggare kontaktperson lägenhet bostad boende plan sip ersättning sjukpenning insats insatser utredning beslut samtycke kontaktman ombud assistent bror syster son dotter man fru sambo pengar hyra lön resa resor kostnader sjukdom mående hälsa planering kartläggning genomförandeplan vårdplan bidrag avslag överklagan ord uppfattning dag vardag arbete praktik anställning skola lärare klass mentor nycklar dörr katt hund bil gode sjuksköterska läkarbesök uppföljning skuld skulder fall akt utskrivning remiss behandling situation
tillstånd behov personnummer adress telefon nummer namn liv barn föräldrar anhöriga sjukersättning aktivitetsersättning rehabilitering arbetsgivare läkare rullator rullstol hem rum kläder`;

/** Before the make of a thing. */
export const BRAND_CUES = `en ett två tre märket typen modellen fabrikatet sorten märke typ modell vit röd blå grå svart grön silver`;

/** Before a name of a unit, a system or a thing: the capital after them is no person. */
export const THING_CUES = `lex systemet system programmet journalsystemet modulen appen tjänsten plattformen projektet metoden modellen läkemedlet preparatet medicinen tabletten tabletterna salvan avdelning avdelningen avd boendet boende korttiden
hemmet gruppbostaden gruppboendet serviceboendet äldreboendet demensboendet förskolan skolan gymnasiet apoteket företaget bolaget föreningen stiftelsen mottagningen vårdcentralen vårdcentral vc hälsocentralen hc enheten enhet hvb teamet kliniken klinik
sjukhuset lasarettet kommunen region regionen grupp team projekt insats insatser boendena enheter enheterna verksamheterna leverantör leverantören entreprenör entreprenören märket varumärket utföraren anordnaren kursen kampanjen grupperna gruppen butiken affären hotel hotell hotellet insatsen verksamheten träffpunkten träffpunkt dagverksamheten dagverksamhet restaurangen rum rummet sal salen salarna mötesrum mötesrummet konferensrum grupprum lokalen lokal mötesplatsen mötesplats våningen kafé café caféet kaféet kyrkan församlingen orten byn staden gatan kvarteret kv området stadsdelen
läkarhuset hus enh mott hemtjänst hemtjänstgrupp hemvårdsgrupp korttids psykosteam rehab psykiatri växel möteslokal möteslokalen yrkeshögskolan folkhögskolan bilaga bilagan plan rehabplan rutin blanketten spår modell profil korgen kurs verktyget syndrom sjukdom skalan testet checklistan mallen rutinen formuläret i på via vid utanför nära kring inom`;

/** After these a capital that is in no list is more likely a place or a unit. */
export const PLACE_PREPOSITIONS = `i på vid via utanför nära kring inom runt norr söder väster öster åt`;

/** After a name these tell that it names a thing. */
export const THING_AFTER = `kyrka församling sjukhus skola barnsjukhus park torg gård vårdcentral hemtjänst syndrom sjukdom kommun län stiftelse skala balansskala vaccin fond nätverket institutet kliniken skolan förskola gymnasium demens
psykos sidor kvar index test poäng klassifikation kriterier arytmi pares balansbräda metoden modellen`;

/** Words that close a letter: names follow. */
export const CLOSINGS = `förhand tacksam mvh mvH hälsning hälsningar hälsn hälsar hälsningarna undertecknat`;

/** Parts of a surname that begin small. */
export const PARTICLES = `von af de van der den al el bin ibn abu ben da dos la le di du`;

/** Ends of surnames. */
export const SURNAME_ENDS = `sson qvist kvist quist berg bergh ström gren lund holm dahl mark man stedt städt feldt felt blad löf lööf bäck hult skog vall wall strand stam ell én lin ius ander hielm hjelm stierna svärd crona krona blom sköld malm
nen ić vić vic wicz ski ska sky enko chuk czyk oglu oğlu zadeh pour nejad ian yan ova eva ov ev dottir dotter opoulos escu shvili dze ez ullah khel zai`;

/** What is somebody's, as the last part of a compound with a name, as the source of a regular expression. */
export const COMPOUND_TAILS = String.raw`(?:familj(?:en|er|erna)?|ärende(?:t|n|na)?|fall(?:et|en)?|sip(?::?(?:en|ar|arna))?|möte(?:t|n|na)?|barn(?:en|et)?|syskon(?:en)?|bröder(?:na)?|systrar(?:na)?|flick(?:an|or|orna)|pojk(?:en|ar|arna)|grabb(?:en|ar|arna)|par(?:et)?|mamma[n]?|pappa[n]?|son(?:en)?|dotter(?:n)?|akt(?:en)?|utredning(?:en)?|placering(?:en)?|kontrakt(?:et)?|plan(?:en)?|(?:oros)?anmälan|konflikt(?:en)?|frågan|uppdrag(?:et)?|samtal(?:et)?|släkt(?:en)?|hushåll(?:et)?|tvilling(?:en|ar|arna)?|historia[n]?|situation(?:en)?|remiss(?:en)?|dom(?:en)|beslut(?:et)?|journal(?:en)?|insats(?:en)?|saken)s?`;

/** After a capitalised name these, with a capital, tell that it is a unit: "Maria Ungdom", "Ersta Rehab". */
export const UNIT_WORDS = `ungdom ungdomar barn unga familj beroende missbruk akut vuxen vuxna äldre öppenvård slutenvård dagvård heldygnsvård psykos psykiatri rehab rehabilitering habilitering mottagning mottagningen arbete
arbetsmarknad boende omsorg äldrecenter centrum center hälsa vård vårdcentral läkarmottagning barnmorskemottagning tandvård hemtjänst hemsjukvård hospice behandling behandlingshem utbildning assistans stödboende jourboende härbärge
studieförbund folkhögskola gymnasium skola förskola kyrka församling diakoni sjukhus lasarett klinik stift plats torg park gata hus gård hall sal rum kaffe café kafé bageri restaurang hotell butik apotek fastigheter bostäder bygg bemanning`;

/** Kinds of words for a role that also stand before a unit's name: no person for certain. */
export const UNIT_CUES = `boende boenden kontakt barn barnet gode kund kunder kunds namn namnet jag medlem pal pas hl kp signatur sign kallad kallas heter hette hyresgäst elev anhörig anhöriga`;
