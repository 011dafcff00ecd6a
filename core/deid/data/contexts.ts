// Written by hand for Skav: the words that the patterns of the recognisers look for, as sources of regular expressions.

/** Before a telephone number that belongs to no person. */
export const PHONE_SWITCHBOARD = String.raw`(?:växel|kundtjänst|kundservice|kundcenter|kontaktcenter|servicecenter|contact ?center|(?:\b|bak|läkar|tand|social|natt)jour(?:en|nummer\w{0,4}|telefon\w{0,4}|mobil\w{0,4}|linje\w{0,4}|nr)?\b|reception|sjukresor|färdtjänst(?:en)?\b|1177|upplysning|rådgivning|larmcentral|medborgar|patientnämnden|försäkringskassan|arbetsförmedlingen|skatteverket|socialstyrelsen|migrationsverket|kronofogden|polisen|beställningscentral|telefontid|knappval|(?:hjälp|stöd)(?:linje|telefon)|support|helpdesk|servicedesk|registrator|huvudnummer|allmänna nummer|infonummer|apoteket|giftinformation|tolkförmedling|tolkcentral|bokning|tidsbok|tidbok|talsvar|öppettider)`;

/** Before one that belongs to a person after all. */
export const PHONE_PRIVATE = String.raw`(?:privat|hennes|hans|sonen|dottern|mamma|pappa|anhörig|brodern|systern|maken|makan|sambo|granne|grannen|patientens|brukarens|kollega|personlig|hemma|mitt nummer|min )`;

/** Right before a number that is called. */
export const PHONE_CALL = String.raw`(?:\btel(?:e?fon)?(?:nr|nummer|numret)?|\btfn|\bmob(?:il)?(?:nr|nummer|numret)?|\bring(?:er|de|a|as)?|\bnås|\bnå|\bsms(?:ar|ade|a)?|\btelenr|direkt(?:nr|nummer|telefon)|telefon\w{0,8}|\bphone|\bcall|fax(?:ades|ade|nr|nummer)?|kontaktas|upp|\bnummer|\bnumret|\bnr|mobil\w{0,8}|nummerpresentat\w{0,5}|whatsapp|signal|swish\w{0,8})(?:[:. ]{0,3}(?:(?:till|på|via|är|har|mig|henne|honom|oss|dem|hem|hans|hennes|nr|nummer|no)\.?[: ]{1,2}){0,3})[(]?$`;

/** Beside the reference number of a policy, an agreement, a precedent. */
export const REFERENCE_POLICY = String.raw`överenskommelse|samverkansavtal|avtal(?:et)?\b|riktlinje|rutin|policy|styrdokument|handlingsplan|protokoll|föreskrift|vägledning|\bprogram|upphandling|remissvar|tillsyn|granskning|skrivelse|framställan|beslutad av|nämnden[s ]|styrgrupp|uppdrag|regionfullmäktige|kommunfullmäktige|prejudikat|rättsfall|vägledande|dom(?:en)? från|hfd|kammarrätt|jo-beslut|jo:s|ivo|socialstyrelsen|allmänna råd|projekt`;

/** Beside one of a person's case. */
export const REFERENCE_PERSONAL = String.raw`patient|\bpat\b|brukare|klient|deltagare|\belev|sökande|försäkrade|hennes|hans\b|skolans|personen|enskild\w{0,2} person|\bkund(?:en|ens)?\b|dottern|sonen|orosanmäl|bistånd|barnet|den enskilde`;

/** Kinds of numbers that belong to things, texts and places. */
export const REFERENCE_THING = String.raw`^(?:telefon|tel|mobil|fax|direkt|växel|rum|sal|batch|lot|tillverkning|version|organisation|org|sid|post|ordning|artikel|blankett|avdelning|hus|kapitel|modell|vårdplats|vecko|vecka|års|linje|buss|tåg|paragraf|prioritet|rad|punkt|cirkulär|kommun|läns|diagnos|icd|kva|kvå|åtgärds|kombika|arbetsplats|person|samordnings|reserv|registrering|reg|flera|ett|antal|fel|rätt|samma|det|hennes|hans|mitt|ditt|privat|hemligt|nytt|gammalt|dos(?!s)|steg|nivå|jour|qr|streck|färg|kostnadsställe|vara|varu|plan|dörr|våning|inv|inventarie|grupp|konferens|telefonkö|bil|kort|detta|olika|och|med|per|om)s?-?$`;

/** What people have a number in or of; also the last part of a compound. */
export const REFERENCE_NOUN = 'ärende|mål|akt|journal|remiss|recept|rekvisition|försändelse|sändning|kolli|paket|bokning|biljett|konto|kontrakt|objekt|gäldenär|betalning|incident|ansökan|ansökning|prov|bricka|armband|elmätare|anläggning|tillstånd|legitimation|pass|resa|beställning|uppdrag|skuld|krav|inkasso|larm|dosett|hjälpmedel|kund|klient|patient|brukare|elev|hyresgäst|abonnent|medlem|student|kandidat|deltagare|sökande|försäkrad|skada|lån|försäkring|abonnemang|avi|körkort|anmälan|dossier|vårdtagare|omsorgstagare|låntagare|ompr|omprövning|tagg|licens|ärn|omprövn|anm|medl|kort|förskrivning|samordningsid';

/** Labels that are ordinary words too. */
export const REFERENCE_GENERIC = String.raw`(?:${REFERENCE_NOUN})(?:n|en|et|t)?$|^(?:ref|beteckning|case|id|användare|user|signatur|snap|ocr|bankid|skype|insta|instagram|nr|nummer|numret|märk(?:t|ta|ning)|registrerad|inskriven)$`;

/** Words about vehicles. */
export const PLATE_VEHICLE = String.raw`(?:\b|tjänste|skåp|hus|last|färdtjänst|leasing|hyr|flytt|person|el|moped|epa|mini)(?:bil(?:en|ar|arna|s)?|buss(?:en)?|taxi\w{0,4})\b|reg\.?nr|reg\.? ?nummer|registrering|fordon|moped|motorcykel|\bmc\b|släp|permobil|parker|\bkör(?:de|t|kort|s)?\b|chauffö|förare|volvo|saab|\bbmw|audi|skoda|škoda|toyota|\bkia\b|\bford\b|opel|\bvw\b|volkswagen|mercedes|tesla|nissan|renault|peugeot|hyundai|mazda|citroen|subaru|\bfiat|\bpolo\b|\bgolf\b|passat|traktor|ambulans|krock|vehicle|\bcar\b|garage|p-plats|besikt|trafik|sjukres|vagn(?:en)?\b`;

/** Diagnoses that few have. */
export const QUASI_RARE = String.raw`(?<!\p{L})(?:huntingtons?|cystisk fibros|prader[- ]willi\w{0,2}|angelmans?|retts?|duchennes?|creutzfeldt|skelleftesjuka|familjär amyloidos|porfyri|ehlers[- ]danlos|marfans?|fabrys?|gauchers?|pompes?|hemofili|blödarsjuka|narkolepsi|spinal muskelatrofi|myotonisk dystrofi|neurofibromatos|tuberös skleros|wilsons sjukdom|fragil[- ]x|cri du chat|edwards syndrom|batten\w{0,3}|spielmeyer|progeri|22q11|noonans?|sturge[- ]weber|osteogenesis imperfecta|akondroplasi|epidermolysis|xeroderma|mitokondriell sjukdom|leukodystrofi|mukopolysackaridos)(?!\p{L})`;

/** Events that are remembered. */
export const QUASI_EVENT = String.raw`(?<!\p{L})(?:suicid\w{0,8}|självmord\w{0,6}|mord(?:et)?|dråp\w{0,3}|våldtäkt\w{0,3}|överfall\w{0,4}|knivskär\w{0,8}|skottlossning\w{0,3}|drunkn\w{0,6}|brand(?:en)?|eldsvåda|trafikolycka\w{0,2}|dödsfall(?:et)?|dödsolycka\w{0,2}|explosion\w{0,2}|misshandel|rån(?:et)?|kidnapp\w{0,5}|gisslan\w{0,3})(?!\p{L})`;

/** A person by what they are: a role, an occupation, a relation. */
export const QUASI_PERSON = String.raw`\p{Ll}{0,18}(?:mannen|kvinnan?|flickan?|pojken?|tjejen?|killen?|barnet|eleven?|ungdomen?|personen?|patienten?|brukaren?|klienten?|boende|anställda?|medlemmen|invånaren?|\p{Ll}{2}aren?|\p{Ll}{2}ören?|isten?|logen?|morskan?|sköterskan?|präst(?:en)?|prosten?|rektorn?|kirurg(?:en)?|doktorn?|jurist(?:en)?|chef(?:en)?|tolk(?:en)?|veterinär(?:en)?|optiker(?:n)?|apotekaren?|familjen?|utlandsfödda?|döve?|blinde?)`;

/** Offices that few have held. */
export const QUASI_OFFICE = String.raw`(?:riksdagsledamot\p{Ll}{0,2}|\p{Ll}{3,8}råd(?:et)?|statsråd(?:et)?|minister\p{Ll}{0,2}|\p{Ll}{3,12}minister\p{Ll}{0,2}|landshövding\p{Ll}{0,2}|biskop\p{Ll}{0,2}|dom?prost\p{Ll}{0,2}|ambassadör\p{Ll}{0,2}|general\p{Ll}{0,12}|polischef\p{Ll}{0,2}|överläkare\p{Ll}{0,1}|partiledare\p{Ll}{0,1}|borgmästare\p{Ll}{0,1}|rektor\p{Ll}{0,1}|kommundirektör\p{Ll}{0,2}|regiondirektör\p{Ll}{0,2}|domare\p{Ll}{0,1}|professor\p{Ll}{0,1}|landslagsspelare\p{Ll}{0,1}|artist\p{Ll}{0,2}|programledare\p{Ll}{0,1})`;

/** Right before a date of birth. */
export const BIRTH_DATE_BORN = String.raw`(?:\bf(?:ö?dd|ödda|ött|\.)?|föddes|född\w{0,4}|födelse\w{0,12}|\bborn|\bd\.?o\.?b\.?|date of birth|birth ?date|fyllde \d{0,3} ?(?:år)?|fyller \d{0,3} ?(?:år)?|person(?:nummer|nr|numret)|\bpnr|pers\.? ?nr|p-?nr|födelsetal|\*)[\s:.,(*=]{0,4}(?:(?:den|är|on|år|datum|nr|i|dag|som|ska vara|anges|anges som|angivet|anges till|uppges vara|the|har)[\s:.]{1,2}){0,3}[-(]?$`;

/** A person right before a date. */
export const BIRTH_DATE_PERSON = String.raw`(?:\bpat(?:ient(?:en)?)?|\bpt|brukare[n]?|klient(?:en)?|deltagare[n]?|elev(?:en)?|flicka[n]?|pojke[n]?|kvinna[n]?|man(?:nen)?|barn(?:et)?|son(?:en)?|dotter[n]?|mamma[n]?|pappa[n]?|make[n]?|maka[n]?|boende|hyresgäst(?:en)?|kund(?:en)?|försäkrade|arbetssökande[n]?|sökande[n]?)[ :(,]{1,3}(?:\p{L}{2,15} ){0,2}\(?$`;

/** Right before a date of something else. */
export const BIRTH_DATE_NOT_BIRTH = String.raw`(?:sedan|från|daterad|daterat|beslut|beslutet|lagen|dom|avtal|avtalet|gäller|anställd|reviderad|fastställd|version|uppdaterad|diagnos\w{0,6}|debut\w{0,3}|flyttade|kom till sverige|insjukn\w{0,4}|op\w{0,10}|inkom|sfs|dnr|nr|nummer|ärende|ref\w{0,6}|tid|möte\w{0,3}|datum|t o m|tom|till och med)[ :.]{1,2}(?:den )?$`;

/** Capitalised words with a number that are no house. */
export const ADDRESS_NOT_A_HOUSE = String.raw`(?:^|[ ,])(?:Avdelning|Avd|Vårdavdelning|Rum|Sal|Plan|Hus|Deltagare|Patient|Grupp|Kap|Kapitel|Bilaga|Nivå|Steg|Fas|Vecka|Kvartal|Version|Covid|Typ|Diabetes|Region|Kommun|Box|Team|Punkt|Sida|Tabell|Figur|Ärende|Grad|Stadium|Apgar|Dag|Prio|Dos|Hb|CRP|Kl|Klockan|Klass|Lokal|Korridor|Block|Sektion|Hepatit|Årskurs|Modul|Del|Fråga|Paviljong|Linje|Buss|Terminal|Entré|Blankett|Zon|Spår|Sedan|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Juni|Maj|Juli|Januari|Februari|Mars|April|Augusti|September|Oktober|November|December)(?:en|et)? \d`;

/** Capitalised words with a ratio that are no property. */
export const ADDRESS_NOT_PROPERTY = String.raw`(?:^|[ ])(?:SFS|SOSFS|HSLF-FS|HSLF|Lag|Lagen|Psaltaren|Matteus|Lukas|Johannes|Kl|Klockan|Kap|Kapitel|Prop|Proposition|Skr|Ds|SOU|AFS|Förordning|Förordningen|Rskr|Version|Kvot|Dos|Ratio|Titer|Socialtjänstlagen|Offentlighets|RÅ|HFD|NJA|JO)\w{0,6} \d`;

/** Right before a home. */
export const ADDRESS_DWELLS = String.raw`(?:\bbor|bodde|boende|bosatt|adress(?:en|er)?|hemadress\w{0,3}|hemma|hem till|hämtas|\bskriven|folkbokförd|mantalsskriven|flyttat?|flyttade|nyckel till|körde till|åkte till|levererades|skrevs ut|skickades|besök\w{0,6}|fru|herr|familjen|huset|villan|gården|stugan|lägenhet(?:en)?|bostad(?:en)?|transport(?:en)?|taxin?|färdtjänst(?:en)?|hembesök\w{0,3}|brev(?:et)?|posten|kördes|hämta(?:de|des|s)|åkte|ambulans(?:en)?|matlåd\w{0,4}|nycklar(?:na)?|dörren|porten)(?:[ :,(]{1,3}(?:\p{L}{2,14} ){0,2}(?:på|i|till|vid|är|var|från)?[ :]?)$`;

/** Right before where an institution is visited. */
export const ADDRESS_VISITING = String.raw`(?:besöksadress\w{0,3}(?: [a-zåäö]{1,12}){0,4}|lokaler(?:na)?|kontor(?:et)?|mottagningen|vårdcentralen|kliniken|sjukhuset|kommunhuset|stadshuset|myndigheten|försäkringskassan|arbetsförmedlingen|box \d{1,5},?)[ :,(]{1,3}(?:(?:ligger |finns |flyttade |har flyttat )?(?:sedan (?:den )?\d{1,2} [a-zåäö]{3,9} )?(?:på |i |till )|är |var )?$`;

/** Words that end as verbs do. */
export const NAME_CONTEXT_NO_VERB = String.raw`^(?:under|efter|eller|över|åter|vidare|både|inte|flera|fler|bättre|större|senare|tidigare|närmare|mindre|dagar|veckor|månader|timmar|patienter|personer|brukare|gånger|läkare|vidtagna|ytterligare|enheter|insatser|redan|kollegor|rutiner|uppgifter|frågor|handlingar|remisser|bägge|hade|både|dels|ofta|respektive|löpande)$`;

/** Ends of words for units, before the unit's own name. */
export const NAME_CONTEXT_UNIT_END = String.raw`(?:centralen|boendet|boende|hemmet|gården|skolan|avdelningen|mottagningen|bostaden|bostad|enheten|teamet|kliniken|huset|apoteket|företaget|bolaget|föreningen|systemet|programmet|förbundet|gruppen|kyrkan|kommunen|nätverket|projektet|jouren|gymnasiet|centret|centrumet|kaféet|caféet|stugan|lägret|fonden|akuten|verksamhet|verksamheten|blankett|blanketten|profil|spår|spåret|insats|insatsen)$`;

/** Ends of nouns that no name has. */
export const NAME_CAPITAL_NOUN_END = String.raw`(?:behov|.{3}(?:ning|ningen|ningar|ningarna|föring|föringen|het|heten|heter|tion|tionen|tioner|andet|andena|erna|arna|orna|skap|skapet|mentet|iteten|itet|logi|ologin|graf|atet|ativ|grupp|möte|mötet|plan|samtal|besök|intyg|stöd|vård|bistånd|ärende|ärendet|ansvar|are|aren|arnas|ande|ell|iell|isk|iska|ligt|liga|ade|ades))$`;

/** Where somebody lives, right before a street without a number. */
export const ADDRESS_HOME_ON = String.raw`(?:(?:\bbor|bodde|bosatt|hem(?:ma|met)?|lägenhet(?:en)?|bostad(?:en)?|(?<!besöks)adress(?:en)?|\bhyr(?:de|a)?|\b(?:etta|tvåa|trea|fyra)n?|kontrakt(?:et)?|inneboende|\bskriven|folkbokförd|vräkt\w{0,2}|\b(?:huset|villan|stugan|porten|grannar(?:na)?)|flyttat?|flyttade|flyttar)[ :](?:\p{L}{2,12} ){0,2}(?:på|till|vid|är|blir)|\b(?:åkte|åker|körde|kördes|hembesök(?:et)?|brev(?:et)?|post(?:en)?|levererades|skickades|taxin?|ambulans(?:en)?|hittades|ramlade)[ :](?:\p{L}{2,12} ){0,2}(?:på|till|från|vid)|\badress(?:en)?:|\b(?:ny|hans|hennes|deras) (?:bostad|lägenhet|adress) (?:är|blir)) $`;

/** An office or a meeting that is somewhere or moves there, in the words before a street. */
export const ADDRESS_OFFICE_AT = String.raw`(?:(?:mottagning|(?<!läg)enhet|kontor|avdelning|verksamhet|vårdcentral|hälsocentral|vård|klinik|team|byrå|förening|bolag|företag|skola|kassan|förmedling|butik|affär|myndighet|kommun|region|bibliotek|projekt|insats|grupp|lokal|bistånd|tjänst|nämnd|förvaltning|central|verket|sjukhus|psykiatri|rehab|kansli|förbund|apotek|träffpunkt|mötesplats|utbildning|kurs|möte|tandläkar|arbetsplats|café|kafé|teknik|torg|sluss|härbärge|hotell|gym|station|kallelse)\p{L}{0,4}(?:,| \(|(?: (?:på [^ ]+|har|hade|som|ska|flyttat?|flyttade|flyttar|ligger|låg|finns|fanns|är|var|blir|numera|nu|hölls|hålls|inte|i lokalen|sitter|satt|tar|emot|håller|stod|gällde)){0,4} (?:på|till|vid|i|från))|(?<!\p{L})(?:rum|sal|lokal) (?:\d+|[^ ,]{3,15}),?(?: på)?| tar emot på|(?<!\p{L})vi (?:sitter|finns|ligger|har flyttat|flyttar|flyttade|ska flytta)(?: [^ ]+)? (?:på|till|vid|i)) ?$`;

/** Right after the address of an office: "där kontoret ligger", "har öppet", ", men vår mottagning har flyttat". */
export const ADDRESS_OFFICE_AFTER = String.raw`^,? (?!.*(?<!\p{L})(?:h[ao]n|hennes|hans|bor|lägenhet\p{Ll}*)(?!\p{L}))(?:(?:där|som|men|med|och)?(?: [^ .]+){0,4} ?(?:kontor|mottagning|enhet|lokal|reception|kansli|restaurang|frisör|butik|besökstid|öppet)|(?:är|var|har|hade) (?:\p{Ll}+ )?(?:stängd|stängt|full|öppe|nedlagd))`;

/** Right before a hamlet, and a unit that is there instead. */
export const ADDRESS_IN_HAMLET = String.raw`(?:^|[ (])(?:i|till|från|vid|utanför) $`;
export const ADDRESS_UNIT_IN = String.raw`(?:enhet|avdelning|boende|grupp|rum|plan|hus(?!et )|team|våning|sal|förråd|skola|verksamhet|klass)\p{L}{0,4} (?:i|till|från|vid) $`;

/** Before the name of a hamlet of two words: "i Stora Ryd 1". */
export const ADDRESS_TWO_WORDS = '^(?:Stora|Lilla|Norra|Södra|Östra|Västra|Övre|Nedre|Gamla|Nya|Yttre|Inre|Mellersta) ';

/** Ends of hamlets and farms, none of which is the end of a unit's name. */
export const ADDRESS_HAMLET = 'bäck|hult|torp|ryd|måla|näs|nanäs|bo|boda|arp|hög|högen|sjö|vik|ås|slycke|berg|berga|holm|holma|dal|hem|lösa|säter|böle|fors|mo|heden|tuna|löv|stad|hov|kulla|inge|by|byn|å|ö|höjden|rum|gårda|slätt|mad|maden|moen|åsa|hestra|sund|köp|fall|fallet|vråen|vrån';

/** Right before a place where somebody was visited, fetched or alarmed from. */
export const ADDRESS_VISITED = String.raw`(?<!\p{L})(?:åkte|åker|for|kör(?:de|des|s|a)?|hämta(?:s|r|de|des|t)?|lämna(?:s|r|de|des|t)?|möta|varit|larm(?:et|ade)?|ambulans(?:en)?|taxin?|transport(?:en)?|sjukresan?|färdtjänst(?:en)?|brev(?:et)?|post(?:en)?|matlåd(?:an|or|orna)|nyck(?:el|eln|larna)|hittade inte|kallades|skickades|levererades|dörren|hyran?|uppsägning(?:en)?|stuga(?:n)?|torp(?:et)?|hus(?:et)?|gård(?:en)?|brunn(?:en)?|väntade|hembesök(?:et)?|hemma)(?: [^ ]+)?(?: [^ ]+)? (?:på|i|till|vid|från|utanför|för|av|hos) $`;

/** Right before the village where somebody lives. */
export const ADDRESS_LIVES_IN = String.raw`(?:(?<!\p{L})(?:bor|bodde|bosatta?|bofast|uppvuxen|lever|levde|skriven|folkbokförd|flyttat?|flyttade|flyttar|hyr|hem|hemma|hemmet|hus(?:et)?|stuga(?:n)?|torp(?:et)?|gård(?:en)?|(?:prästgård|skolhus|station)\p{Ll}{0,5}|föräldrar(?:na)?|föräldrahemmet)(?: (?!på |i )\p{Ll}{2,14}){0,3}|(?<!\p{L})i byn|(?<!\p{L})(?:hon|han|paret|makarna|(?:\p{Ll}{0,10}(?:familjen|mannen|kvinnan|mamman|modern|pappan|fadern))|hennes man|hans (?:fru|mor|far|liv)|hennes liv)(?:, (?:man|kvinna) från)?|(?:brukare|patient|klient)\p{Ll}{0,2},? (?:man|kvinna)?(?: född| f\.?)?[ \d]{0,14}(?: från)?) (?:i|till|från|på|byn) (?:byn )?$`;

/** Work, meetings and units, which are somewhere too. */
export const ADDRESS_NO_HOME = 'praktik|arbetstränin|jobb|anställ|kurs|möte|konferens|utbildning|verksamhet|mottagning|kontor|daglig|rehab|insats|placer|skola|vårdcentral|sjukhus|semester|resa';

/** Kinds of homes that have a name. */
export const ADDRESS_COTTAGE = '[Tt]orpet|[Ss]tugan|[Gg]ården|[Vv]illan|[Ff]ritidshuset|[Ss]ommarstugan|[Bb]ackstugan|[Ll]antstället|[Hh]emmanet';

/** What says that somebody lives protected. */
export const PROTECTED_PROTECTED = String.raw`(?<!\p{L})(?:skydda(?:d|de|t) (?:person)?(?:uppgift(?:er|erna)?|identitet(?:en)?|folkbokföring(?:en)?|id\b|adress(?:en)?|pu\b)|sekretess(?:markering(?:en)?|markerad(?:e|es)?|märkt|skydd(?:ad|ade|at))(?: (?:person)?(?:uppgifter|adress|identitet))?|hemlig(?:a|t)? (?:adress(?:er)?|identitet|vistelseort|boende(?:t)?)|kvarskriv(?:en|na|ning)|fingera(?:d|de) (?:personuppgift(?:er)?|identitet)|identitetsskydd(?:ad|at)?|adress(?:en)? är hemlig)(?!\p{L})`;

/** Before the same words said in general. */
export const PROTECTED_GENERAL = String.raw`(?:rutin\w{0,5}|riktlinje\w{0,4}|utbildning\w{0,3}|information|checklista|hantera\w{0,3}|hantering(?:en)?|frågor|regler|lathund|kunskap|stöd|vägledning|när det gäller|personer|patienter|brukare|klienter|personal|medarbetare|den|de|någon|enskilda)[ ](?:\p{L}{2,14} ){0,3}(?:med|kring|om|för|av|gällande|vid|som har|har) $`;

/** Sites where the path is a person. */
export const WEB_SOCIAL = String.raw`(?:facebook|fb|instagram|insta|linkedin|tiktok|snapchat|twitter|x|threads|youtube|flickr|pinterest|hitta|eniro|ratsit|merinfo|mrkoll|birthday|upplysning|lexbase|familjeliv|flashback|gofundme|t|wa|m|discord|soundcloud|strava|tumblr|blogspot|wordpress|blogg|wixsite|onlyfans)\.(?:com|se|nu|me|net|org|gg|example|test)(?=[/?]|$)`;

/** Words that announce a number of one person by themselves. */
export const REFERENCE_LABELS = String.raw`lma(?:[ -]?kort(?:et|s)?)?|dnr|jnr|diarie(?:nr|nummer)|hsa[ -]?id|kontonr|clearing(?:nr|nummer)?|iban|(?:bank|plus|post)giro|bankid|användarnamn(?:et)?|användar[ -]?id|användare|inlogg(?:ning(?:en)?)?|login|username|user|lösenord(?:et)?|(?:port|larm|dörr|nyckel|pin-?)kod(?:en)?|kod(?:en)? till|k-nummer|k-nr|imei|s/n|mac-adress|mål nr|ärende-?id|ref|er ref|beteckning|(?:person|patient|brukar|klient|deltagar|elev|remiss|medborgar|tele|larm|enhets|gps)-?id|case ?id|case|avtal(?:et)?|beslut(?:et)?|utredning(?:en)?|uppehålls(?:tillstånd|kort)|snapchat|snap|instagram|insta|skype|discord|signatur|(?<!-)id|ocr|nr|nummer|numret|märk(?:t|ta|ning)|registrerad|inskriven`;

/** Ends that make a street of any word, also in small letters. */
export const ADDRESS_STREET = 'gatan|gata|vägen|väg|gränd|gränden|stigen|stig|torget|torg|allén|alle|allé|alléen|backen|esplanaden|promenaden|leden';

/** Ends of roads whose names are no street's, and seldom a unit's: a home after "på" or "i", with its number. */
export const ADDRESS_ROAD =
  'ringen|svängen|kroken|terrassen|stråket|slingan|rundan|brinken|kajen|bågen|baden|sången|viken|stranden|läget|backe|udden|näset|tegen|skogen|vallen|kransen|[^v]allen';

/** Right before a home: who or what of theirs is there. */
export const ADDRESS_WHOSE = String.raw`(?<!\p{L})(?:\p{Ll}{0,12}(?:familjen|damen|kvinnan|mannen|modern|mamman|fadern|pappan|mormodern)|hon|han|henne|honom|paret|makarna|syskonen|frun|hustrun|maken|makan|pojken|flickan|grannen|larmet|trappan|hissen|porten|dörren|tvättstugan|(?:hennes|hans|deras) hem) (?:på|i|från|vid) $`;

/** Ends that also make units and farms: a home beside a word of dwelling. */
export const ADDRESS_HOUSE = 'plan|plats|platsen|liden|kajen|slingan|rundan|ringen|kroken|vången|svängen|höjden|brinken|trappan|gången|bron|strand|stranden|parken|gården|gård|hagen|lunden|dalen|kullen|udden|viken|näset|torp|torpet|hult|ryd|stugan|bo|holmen|ängen|kärret|mossen|backe|berget|åsen|bergs|hus|rundeln|tåget|tået|gläntan|brynet|ängarna';

/** Parts of the names of functional mailboxes. */
export const EMAIL_FUNCTIONAL = `registrator info kontakt kommun kommunen region regionen kundtjanst kundtjänst diarium diariet support post mail myndighet socialtjanst socialtjänst ifo lss bup fk af omsorg omsorgen bistand bistånd
  reception vardcentral vårdcentral vardcentralen mottagning mottagningen enhet enheten avdelning avd hemsjukvard hemsjukvård hemtjanst hemtjänst samordning samverkan avvikelse avvikelser synpunkter funktion
  funktionsbrevlada brevlada brevlåda gruppbrevlada noreply reply webbmaster webmaster admin administration rekrytering ekonomi faktura fakturor hr it servicedesk helpdesk dataskydd dataskyddsombud dpo patientnamnden
  godman gode formyndare soc mottag stod stöd team natt dag jour jourhem utredare handlaggare ansvarig chef samordnare expedition
  namnden nämnden forvaltning förvaltning samordningsforbund samordningsforbundet finsam arbetsmarknad ame rehab rehabkoordinator remiss remisser syd norr nord ost öst vast väst vuxen barn familj skola press boka bokning tidbok order beställning bestallning kansli kansliet styrelsen`;

/** Words for digits and numbers. */
export const PHONE_SPOKEN = 'noll:0 ett:1 en:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13 fjorton:14 femton:15 sexton:16 sjutton:17 arton:18 nitton:19 tjugo:20 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90 nolla:0 etta:1 tvåa:2 trea:3';

/** Two or three capitals after a patient that are no initials. */
export const NOT_INITIALS = 'af fk vc hc ssk usk dsk at pt ft dl nn xx yy eu it ad am pm ua mr ct dt hb cr kk sk ok st öl bt bb ul id hr nr sms ptsd';

/** Places so large that an age and an event tell little. */
export const LARGE_PLACES = 'stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås sverige småland skåne höglandet';

/** Cyrillic letters and the Latin ones they look like. */
export const CYRILLIC_LATIN = 'аaеeоoрpсcуyхxіiјjѕsԁdһhӏlԛqԝwьbкkмmтtнnвbАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSҮY';

/** Greek letters and the Latin ones they look like. */
export const GREEK_LATIN = 'αaοoνvρpιiκkτtυuχxγyηnωwεeΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

/** What may stand between a label and its value. */
export const REFERENCE_GLUE = '(?: (?:hos|på|i|vid|från|till|för) \\p{L}{2,20}(?=[ :]))?(?:,(?= \\d))?[ \\t]?[.:#=(]{0,2}[ \\t]{0,2}(?:(?:nr|nummer|id|är|vara|var|som|har|heter|lyder|lydde|uppges|uppgavs|blev|med|på|hos|oss|den|kort|till|i|vårt|deras|system|för|utbetalning|hon|han|ska|anges|angavs|angiven|felaktigt|även|dvs|t\\.ex)(?![\\p{L}])[.:]?[ ]?){0,5}[.:#"”]{0,2}[ ]?';

/** Right before where somebody lives. */
export const ADDRESS_LIVES = String.raw`(?:\bbor|bodde|bosatt|adress\w{0,3}|folkbokförd|\bskriven|flyttat?|flyttade|hem till)[ :,]{1,3}(?:\p{L}{2,12} ){0,2}(?:på|i|till|vid|är)?[ :]?$`;

/** Dates, times, years and amounts: no value of a label. */
export const REFERENCE_NOT_VALUE = String.raw`^(?:(?:19|20)\d{2}-[01]\d-[0-3]\d|[0-3]?\d\/[01]?\d|(?:19|20)\d{2}|[0-2]?\d[.:][0-5]\d(?:-[0-2]?\d[.:][0-5]\d)?|\d{1,2}|\d{1,3}:\d{1,4}|\d+[.,]\d|\d{4}:\d{1,4}|[Kk]l\.?.*|(?:19|20)\d{6}|\d{1,3} ?%|[0-2]\d-[0-2]\d|[0-2]\d[0-5][05]-[0-2]\d[0-5][05])$`;

/** The words for the last four digits of a personnummer. */
export const REFERENCE_LAST_FOUR = String.raw`(?:sista(?: fyra)?(?: siffrorna| siffror| är)?|slutar(?: på| med)?|slutsiffror(?:na)?|kontrollsiffror(?:na)?|fyra sista(?: siffrorna| är)?|med slutet)[ :]{1,2}(?:i personnumret |är |på |med |= ?){0,2}([-x*]{0,7}\d{4})(?!\d|\p{L}|[.:]\d)`;

/** The last four, before the words for them. */
export const REFERENCE_FOUR_BEFORE = String.raw`(?<![\d\p{L}-])-?\d{4}(?= (?:som|är|utgör|var) (?:de )?(?:sista|fyra|fyrsiffriga|kontroll))`;

/** The words before the name of an account. */
export const REFERENCE_USERNAME = String.raw`(?<![\p{L}])(?:användare[n]?|profilen|kontot|inloggad som|användarnamn(?:et)?|användar-?id|inlogg(?:ning(?:en)?)?|login|username|instagram|insta|snapchat|snap|tiktok|discord|skype|signatur)(?:[ :.=]{1,3}(?:är |heter |som |kontot |namn )?|: ?"?)([a-z][a-z0-9]{0,15}[._-][a-z0-9._-]{2,20}|[a-z]{2,12}\d{1,6}|[A-Z]{2,6}\d{2,5})(?![\p{L}\d])`;

/** Parts of a path that lead to somebody. */
export const WEB_PERSONAL_PATH = String.raw`\/(?:~|user|users|profil|profile|personal|medarbetare|patient|patienter|brukare|person|people|in|u|deltagare|klient|journal|arende|ärende|case|kund)s?[/=-]?[\w~%.-]{2,}`;

/** Five or more words for digits in a row. */
export const PHONE_SPOKEN_WORDS = String.raw`(?<!\p{L})(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|(?:tre|fjor|sex|sjut|ar|nit)ton|(?:tju|tret|fyr|fem|sex|sjut|åt|nit)t?i?g?o)\p{Ll}{0,5}(?:[ ,.-]{1,2}(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|(?:tre|fjor|sex|sjut|ar|nit)ton|(?:tju|tret|fyr|fem|sex|sjut|åt|nit)t?i?g?o)\p{Ll}{0,5}){4,20}(?!\p{L})`;

/** The words before bare initials. */
export const SIGNATURE_SIGNED = String.raw`(?<!\p{L})(?:[Ii]nitial(?:er(?:na)?)?|[Ss]ign(?:atur(?:en)?|erat|ering(?:en)?)?|[Nn]ärvarande|[Aa]ntecknat|[Dd]okumenterat|[Vv]id pennan|[Uu]pprättad|[Ii]nskrivet)(?:[.:]| av)?(?: \p{Ll}{1,10}){0,5}[ :/"]{1,4}([A-ZÅÄÖ]{2,3})(?![\p{L}\d-])`;

/** A name after a slash, and what may follow it. */
export const SIGNATURE_SLASH = String.raw`(?<=[\s.!?,;)]|^)\/{1,2} ?(\p{L}[\p{L}-]{1,20})(?: (\p{L}[\p{L}-]{0,20}))?(?:[.!]?[ ]{0,3}$|(?=,? (?:på|i|från|vid|usk|ssk|dsk|leg|\p{Ll}{2,12}(?:sköterska|personal|chef|assistent|terapeut))(?!\p{L})))`;

/** Right before a registration plate. */
export const PLATE_LABEL = String.raw`(?:reg(?:istrerings)?\.?[ -]?(?:nr|nummer|numret|skylt\w{0,3})|regnr|nummerplåt\w{0,3}|nummerskylt\w{0,3}|skylt(?:en|ar)?)[ :.]{0,3}(?:är |var |på )?$`;

/** Right before a number of something else. */
export const PERSONNUMMER_OTHER = String.raw`(?:tillverknings|serie|order|faktura|artikel|batch|lot|organisations|org\.? ?|konto|clearing|ocr|giro)\w{0,8}[ .:]{0,2}(?:\p{L}{1,12} ){0,3}$`;

/** The sign of an address, in words or brackets. */
export const EMAIL_SIGN = String.raw`(?:[([{<] ?(?:at|a|snabel-?a|@|ät) ?[)\]}>]|(?<!\p{L})snabel[ -]?a(?!\p{L})|(?<= )at(?= ))`;

/** Sites where people have names of their own choice. */
export const SOCIAL_SITES = String.raw`(?<!\p{L})(?:snap|snapchat|tiktok|insta|instagram|facebook|messenger|discord|twitch|youtube|roblox|kik|flashback|reddit|telegram)(?!\p{L})`;

/** Where in a house a home is. */
export const ADDRESS_INSIDE = String.raw`(?:[,;.]? {0,2}\(?(?:(?:lgh|lägenhet|lght|uppgång|uppg|trapphus|port|ingång|vån(?:ing(?:en)?)?|plan|rum|nb|bv|ög|ö\.? ?g|n\.? ?b|u\.? ?h|hus|läg)\.?(?: ?(?:nr )?[A-H\d]{1,5}(?![\p{L}\d]))?|\d{1,2} ?tr(?:appor)?\.?(?![\p{L}\d]))\)?){0,4}`;

/** Letters and digits that are no standard, law or batch. */
export const REFERENCE_CODE = String.raw`(?<![\p{L}\d-])(?!SFS|SOU|AFS|ICD|GTIN|EAN|LOT|REF|ISO|SS|EN|SS-EN|PDF|HSLF|SOSFS|OBS)(?:[A-ZÅÄÖ]{2,5}[- ]?\d{6,12}|[A-ZÅÄÖ]{1,5}-\d{5,8}|[A-ZÅÄÖ]{2,5}-[A-ZÅÄÖ]{2,5}[ -]\d{4,8})(?![\p{L}\d-])`;

/** Digits in groups that are no date and no telephone. */
export const REFERENCE_GROUPED = String.raw`(?<![\p{L}\d.,:/-])(?!(?:19|20)\d\d-(?:[01]\d-|(?:19|20)\d\d(?!\d)))(?!0\d{1,3}-|\d\d00-\d\d00)(?:(?:[A-ZÅÄÖ]{2,5} )?\d{4,5}-\d{3,8}|\d{4}-[A-ZÅÄÖ]{2,6}-\d{3,6}|[A-ZÅÄÖ]-\d{4}-\d{4,8}|\d{7,10}-\d{1,2}|\d{3,5}-\d{3,4}-\d{2,6}|[A-ZÅÄÖ]{2,4}[ -]\d{3} \d{3} \d{3}|[A-ZÅÄÖ]{1,5}-\d{2,5}-\d{1,8})(?![\d\p{L}:-]|[.,/]\d| ?(?:kr|kronor|mg|ml|st\b))`;

/** Five or six digits between a noun and what ends its phrase. */
export const REFERENCE_AFTER_NOUN = String.raw`(?<=(?<!\p{L})(?!(?:omkring|ungefär|cirka|över|under|nästan|drygt|knappt|totalt|sammanlagt|minst|högst|till|för|och|eller|men|med|från|mot|hela|bara|endast|alla|inom|efter|före|mellan|runt|kring|är|var|blev|blir|har|hade|fick|får|kostar|kostade|betalar|betalade|lön|lönen|hyra|hyran|belopp|beloppet|summa|summan|kostnad|pris|priset|avgift|inkomst|budget|ersättning|bidrag|postnummer|orgnr|lag|lagen|rutin|rutinen|vecka|plan|sedan|kapitel|artikel|batch|version|order|serie)[ ])\p{Ll}{3,22} )(?!(?:19|20)\d{3,4}(?!\d)|\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))[1-9]\d{4,5}(?=$|[.;)!?\n]|,(?! ?\d)|[ ](?:är|har|hade|var|som|och|i|hos|till|från|för|kom|blev|saknas|saknades|ligger|låg|gick|fick|inte|avser|gäller|men|utan|när|trots|på|av)(?!\p{L}))(?![.,]\d)`;

/** Right before a number of a thing, a text or an organisation. */
export const REFERENCE_OF_THING = String.raw`(?:batch|lot|artikel|art|order|serie|tillverkning|isbn|issn|ean|gtin|modell|varu|org|organisation|kostnadsställe|cirkulär|sosfs|dos|diarie|konto)\p{L}{0,8}(?:[ .-]?(?:nr|nummer|no))?[ .:]{1,2}(?:är )?$`;

/** Right after an amount. */
export const REFERENCE_AMOUNT = String.raw`^ ?(?:%|kr\b|kronor|mg|ml|dagar|veckor|månader|år\b|timmar|minuter|personer|patienter|st\b|gånger|ggr|deltagare|elever|platser|invånare|besök|ärenden|samtal|klienter|kunder|barn|boende|hushåll|anställda)`;
