// Written by hand for Skav: capitalised words that a report needs and that name no person.

/** Agencies, organisations, units, systems, journals of law, brands. Lower case. */
export const ORGANISATIONS = `
arbetsförmedlingen försäkringskassan socialstyrelsen inspektionen ivo skatteverket kronofogden kronofogdemyndigheten migrationsverket polisen polismyndigheten kriminalvården frivården pensionsmyndigheten läkemedelsverket
folkhälsomyndigheten arbetsmiljöverket skolverket skolinspektionen länsstyrelsen csn bolagsverket domstolsverket tingsrätten förvaltningsrätten kammarrätten hovrätten lantmäteriet transportstyrelsen trafikverket boverket
statskontoret riksdagen regeringen regeringskansliet jo jk do imy datainspektionen riksrevisionen justitieombudsmannen sbu mfof fohm skr sfs sou lss lpt lvu lvm lrv sol hsl osl tf rf gdpr fl fb sfb ps pdl
bvc mvc bup vuxenpsyk vuxenpsykiatrin barnpsyk habiliteringen rehab primärvården psykiatrin slutenvården öppenvården hemsjukvården hemtjänsten socialtjänsten socialkontoret socialförvaltningen omsorgen äldreomsorgen
vårdcentralen vårdcentral hälsocentralen akuten akutmottagningen medicinkliniken kirurgkliniken ortopeden ortopedkliniken kvinnokliniken barnkliniken barnavårdscentralen geriatriken ryhov höglandssjukhuset värnamo
sahlgrenska karolinska danderyds akademiska östra mölndals skaraborgs södersjukhuset capio aleris attendo humana frösunda ambea vardaga förenade care praktikertjänst kry doktor24 doktor.se min minsida bra liv läkarhuset avonova previa feelgood
region regionen kommun kommunen kommunens regionens regeringens västra götalandsregionen länssjukhuset universitetssjukhuset universitetssjukhus sjukhus lasarettet lasarett apoteket apotek hjärtat kronans apotekstjänst lloyds doz
samhall samordningsförbundet finsam finnsam nns höglandets södra norra samordningsförbund coompanion komvux sfi folkhögskolan gymnasieskolan introduktionsprogrammet lärcenter lärcentrum navigatorcentrum arbetsmarknadsenheten jobbtorg
jobbcentrum jobbcenter individ familj familjeomsorg ifo af fk vc ssk usk dsk at pt ft dl öl st avd mott bi sos alarm räddningstjänsten ambulansen röda korset rädda barnen frälsningsarmén stadsmissionen svenska kyrkan bris nsph rsmh hso
ica coop lidl willys hemköp systembolaget ikea volvo saab scania ford toyota opel audi bmw mercedes skoda škoda kia seat renault peugeot citroën citroen nissan mazda honda hyundai tesla fiat subaru suzuki mitsubishi vw volkswagen husqvarna
electrolux ericsson telia telenor tele2 tre comviq halebop swedbank nordea handelsbanken seb folksam länsförsäkringar trygg-hansa skandia afa alecta kpa amf collectum postnord post schenker dhl bring sj sl jlt jönköpings länstrafik
manpower adecco randstad academicwork lernia eductus hermods medlearn iris misa activa fontänhuset fountain house aktiva föreningssparbanken bostad bostäder stadsnät securitas verisure tunstall doro phoniro careium zafe
microsoft google apple samsung iphone ipad android windows excel word outlook teams zoom skype facetime messenger whatsapp viber signal facebook instagram snapchat tiktok youtube linkedin twitter swish bankid freja siths inera
cosmic cambio prator link lifecare treserva procapita viva combine pascal npö vera stella melior asynja visph take obstetrix evry tietoevry pmo profdoc medidoc swedestar webdoc pulsen magna cura sofia vas systeam origo infomedix
samsa klara safedoc safe appva alfa e-recept procapita journalia messenger meddix mina planer intygsportalen webcert statistiktjänsten rehabstöd stöd behandling svevac mittvaccin nationella vårdhandboken vårdguiden umo youmo
platina public 360 ciceron evolution w3d3 lex castor raindance agresso visma personec heroma medvind time care stratsys kolada hypergene sitevision sharepoint onedrive dropbox docusign episerver artvise easit ida flai rask
dia abf studieförbundet sensus bilda medborgarskolan esf eures leader vinnova forte arbetsgivarverket svenskt näringsliv kommunal vision ssr fackförbundet unionen saco tco lo sveriges kommuner landsting regioner vårdförbundet läkarförbundet
pensionärernas riksorganisation pro spf bostadstillägg rådgivningen anhörigcentrum anhörigas riksförbund attention autism asperger funktionsrätt fub dhr neuroförbundet reumatikerförbundet hjärt-lung demensförbundet alzheimerfonden silviahemmet
patientnämnden överförmyndaren överförmyndarnämnden socialnämnden vårdnämnden biståndsenheten biståndshandläggning familjerätten budget skuldrådgivning skuldrådgivningen boendestöd boendestödet personligt ombud daglig verksamhet korttids
medborgarkontoret kontaktcenter servicecenter statens serviceformer statens servicekontor supported employment individual placement housing first case management motiverande samtal servicekontoret semantix språkservice förvaltningen it it-avdelningen supporten växeln registrator hr ekonomienheten
krom iris hadar topro dolomite medtronic netti panthera etac invacare ottobock cobi rolko jaybird roche siemens philips samhall prorenata respons lärplattform vklass unikum schoolsoft ladok intygstjänsten millennium sectra vitec antura stratsys tunstall careium everon camanio phoniro zenicor kivra digipost 1177
`;

/** Languages, peoples, feasts and other words that take a capital in some hands. */
export const OTHERS = `
swedish english tigrinya arabic somali arabiska somaliska dari pashto farsi persiska kurdiska sorani kurmanji tigrinja amhariska ryska ukrainska polska finska spanska engelska svenska tyska franska turkiska thailändska vietnamesiska romani bosniska
serbiska kroatiska albanska ramadan eid jul julen påsk påsken midsommar pingst nyår advent lucia kristi valborg valborgsmässoafton gud allah bibeln koranen internet wifi usb pdf word vecka kvartal covid corona influensa ebola
monday tuesday wednesday thursday friday saturday sunday january february march april june july august october december hospital the patient trygg hemgång gemino mercado omnipod dospac sunnås roag etac invacare permobil cross tena abena swereco bestic giraff memoplanner handi komp-it tellus duxroll
solsidan solhaga solgården solbacken solgläntan ekbacken almgården lindgården björkgården rosengården granbacken ekhaga furugården aspen eken linden björken lönnen tallen granen rönnen vinbäret hallonet lingonet smultronet
kaprifol kompassen vändpunkten hoppet lyktan blåklinten solrosen eklunden liljan lyckan gläntan källan bryggan slussen porten pärlan oasen hemmet brunnen navet fyren ankaret klippan spinneriet magasinet
`;

/** Medicines by brand and substance, and aids. Lower case. */
export const MEDICINES = `
alvedon panodil ipren treo diklofenak voltaren naproxen ibuprofen paracetamol citodon oxynorm oxycontin oxikodon oxycodone morfin dolcontin targiniq palexia tramadol tradolan tiparol fentanyl durogesic matrifen norspan buprenorfin
subutex suboxone buvidal espranor metadon naloxon nyxoid naltrexon antabus campral disulfiram selincro warfarin waran eliquis xarelto pradaxa lixiana fragmin innohep klexane heparin trombyl plavix klopidogrel brilique persantin
furix impugan furosemid spironolakton hydroklortiazid amlodipin norvasc enalapril renitec ramipril triatec losartan cozaar kandesartan atacand valsartan entresto metoprolol seloken bisoprolol emconcor atenolol tenormin propranolol inderal digoxin
lanacrist simvastatin zocord atorvastatin lipitor crestor rosuvastatin ezetimib nitroglycerin nitromex suscard imdur levaxin levotyroxin liothyronin metformin glucophage januvia jardiance forxiga ozempic victoza trulicity wegovy mounjaro novorapid
humalog lantus toujeo levemir tresiba insulatard humulin mixtard insulin abasaglar fiasp ryzodeg libre dexcom freestyle omeprazol losec nexium esomeprazol pantoprazol lansoprazol andapsin gaviscon novalucol
movicol laktulos laxoberal cilaxoral microlax resulax inolaxol dulcolax loperamid imodium dimor primperan metoklopramid ondansetron zofran postafen lergigan theralen atarax hydroxizin propavan
imovane zopiklon stilnoct zolpidem oxascand oxazepam sobril stesolid diazepam xanor alprazolam lorazepam temesta iktorivil klonazepam rivotril rohypnol mogadon apodorm nitrazepam heminevrin melatonin circadin mellozzan
sertralin zoloft citalopram cipramil escitalopram cipralex fluoxetin fontex paroxetin seroxat venlafaxin efexor duloxetin cymbalta mirtazapin remeron voxra bupropion wellbutrin zyban amitriptylin saroten klomipramin anafranil nortriptylin vortioxetin
brintellix mianserin litium lithionit lamotrigin lamictal valproat ergenyl absenor orfiril karbamazepin tegretol trileptal oxkarbazepin keppra levetiracetam fenytoin fenemal gabapentin neurontin pregabalin lyrica topiramat topimax
olanzapin zyprexa quetiapin seroquel risperidon risperdal aripiprazol abilify klozapin leponex clozapine haloperidol haldol zuklopentixol cisordinol fluanxol trilafon perfenazin nozinan levomepromazin ziprasidon paliperidon xeplion trevicta invega
concerta ritalin medikinet equasym metylfenidat elvanse lisdexamfetamin attentin dexamfetamin strattera atomoxetin intuniv guanfacin modiodal madopark sinemet levodopa stalevo sifrol pramipexol azilect requip neupro duodopa comtan
aricept donepezil exelon rivastigmin reminyl galantamin ebixa memantin memantine prednisolon betapred kortison dexametason solu-cortef hydrokortison bricanyl ventoline airomir salbutamol terbutalin symbicort seretide pulmicort flutide spiriva
spiolto trelegy bricanyl atrovent combivent singulair montelukast mollipect acetylcystein kåvepenin penicillin amoxicillin flukloxacillin heracillin doxycyklin doxyferm ciprofloxacin ciproxin selexid pivmecillinam furadantin nitrofurantoin trimetoprim
bactrim dalacin klindamycin cefotaxim tazocin ery-max azitromycin metronidazol flagyl vankomycin meronem isoniazid aciklovir valtrex tamiflu paxlovid canesten daktacort locoid betnovat dermovat elidel protopic fucidin bactroban zyloric
allopurinol kolkicin metotrexat methotrexate humira enbrel remicade rituximab plaquenil arava salazopyrin ocrevus tysabri copaxone gilenya betaferon calcichew divisun kalcipos dexofarm alendronat fosamax prolia aclasta
duroferon niferex behepan betolvidon folacin folsyra b12 kaleorid kajos kalium resonium vesicare detrusitol betmiga toviaz omnic alfuzosin proscar finasterid oestriol ovesterin vagifem mirena nexplanon depo-provera p-piller
epipen emerade aerius clarityn cetirizin loratadin desloratadin tavegyl nasonex nezeril otrivin xalatan latanoprost timolol cosopt viscotears nutridrink fresubin fortimel resource thick apodos dosett dosell medido
kateter foley mepilex aquacel allevyn ringer ringer-acetat glukos natriumklorid xylocain emla lidokain ketamin ketanest propofol naloxone adrenalin midazolam dormicum buccolam karbimazol thacapzol tiroxin mysoline botox spravato
comirnaty spikevax pneumovax prevenar fluarix
`;

/** Names that are illnesses, scales, laws and methods. Genitives are understood. */
export const EPONYMS = `
parkinson alzheimer sjögren crohn down asperger tourette lewy huntington menière meniere addison cushing graves hodgkin bechterew marfan klinefelter wernicke korsakoff raynaud basedow hashimoto guillain barré barre charcot
dupuytren baker colles bell ménière creutzfeldt paget perthes scheuermann tietze wilson turner williams rett angelman prader willi ehlers danlos lyme kawasaki behcet behçet kaposi munchausen münchhausen stockholmssyndrom
esther maria sarah bobby norton apgar downton morse doloplus abbey cornell gottfries hamilton beck youngs cage edinburgh barthel glasgow katz berg bergs borg mini-mental moca madrs phq gad audit dudit asi mmse mmt rls sbar news braden waterlow ryff who whodas icf icd dfa kva asi addis basis suicid columbia
vasa hippokrates florence nightingale freud maslow pareto lean likert kinesio bobath bowen vojta rorschach wechsler wisc wais stroop romberg lasègue babinski trendelenburg zimmer
luther nobel astrid lindgren lindgrens karolin queen silvia drottning
`;

/** Abbreviations in capitals that are not initials of a person. */
export const ABBREVIATIONS = `
af fk vc bup ifo lss lpt lvu lvm lrv sol hsl sip spu mas mar slv dnr nn ok obs ps rsv eu usa sms mms id it hr cv adl aids hiv kol ms als adhd add asd gad ptsd ocd ibs ibd dvt ekg eeg mr mri ct dt pet crp hb inr tsh ua uvi bmi bt psa sr hba
covid mrsa esbl vre rs vak va iva hia tia kad pm pg pga mvh fyi asap tex dvs etc mm osv nr tel tfn mob fax box co sfs sou prop ds jo kam kf ks sn bun von vof oan avd ssk usk dsk at st öl dl pal ft sg lk fam ssv vos sss kss nus us sus säs
rjl vgr rj rs skr skl finsam dua lok kaa sfi vux gy asyl lma msb ivo imy do jk jmf jfr resp ca ev tom fom kl min max std rgt svf fmu tmu sassam sgi sjp bdl hab bos bms bm ssr sap mi kbt dbt emdr act ect tms rtms pdl gdpr nkp npö dos
vab pdf usb pc tv wc lgh nsv sek kr eur ab hb ek kb brf hvb sis stöd skb säbo äbo pbl miva dbv aht apl nad apt mus las las arbsam pia ndt npf uf if ik cp ok dd ca rr eq iq bvc mvc umo kk kss öpv ssj sbv lasix hlr cpap kpap bipap peg pegg picc cvk pvk sc im iv po vb np ph spo
rehab covid-19 sim bpsd nvf mna tlv rok rgl dfa icf icd kva who mmse moca sbar news ess sus aktivitetsersättning ams afa fkr afr aub gs gys sl sj ul jlt kth gu lu su rh pro spf dhr fub abf sos abc xx yy ii iii iv vi vii viii ix xi xii
ips krea alat asat ggt bnp nt-probnp sänka lpk tpk egfr pk tsh troponin ferritin albumin calcium krom kpi fmb dfr dsp esf sspm ssbp rsip
`;

/** Ordinary words that often begin a sentence, a line or a heading: enough until the lexicon has come. */
export const BASIC_WORDS = `
a alla allt alltid allting allmän alltså andra annan annat ansvar ansvarig ansvarsfördelning antal arbete arbetsgivare arbetsgivaren arbetssökande arbetsträning att av avdelning avdelningen avtal avvikelse avvikelsen bakgrund bara barn barnet båda både bedömning begäran behandling behov beslut beslutet beställning besök besöket bil bilen bland bra bristande brist brister brukare brukaren både
brev chef chefen dag dagar dagen de deltagare deltagaren dem den denna deras dess dessa dessutom det detta digital direkt distriktssköterska distriktssköterskan doktor doktorn dock dotter dottern du då där därefter därför efter eftersom egen egenvård ej elev eleven eller en enhet enheten enhetschef enhetschefen enligt ett fall familj familjen far farfar fast fel fick flera flytt form fortfarande fru från fråga frågan fyra få får för före förslag försäkrade först första
ge genom ger ges gick ging god gode granne grannen grundat gång gången gäller gör ha hade han handläggare handläggaren hans har hej hela heller hem hemma hennes henne herr hittills hjälp hjälpmedel hon honom hos hur här i ibland idag igår ifrån in inför information informationen ingen inget ingenting innan insats insatser insatsen inskrivning inte intyg intyget ja jag januari februari mars april maj juni juli augusti september oktober november december
just kallelse kallelsen kan klient klienten klockan kollega kollegan kom kommer komplettering konsekvens konsekvenser kontakt kontakten kopia kort kunde kund kunden kurator kuratorn kvinna kvinnan lagen ledning likaså lista listan läkare läkaren läkarintyg läkemedel läkemedelslista man mamma mamman mannen med meddelande medan medicin mellan men mer mig min mina minst missförstånd mobil mor mormor mot mycket många måndag tisdag onsdag torsdag fredag lördag söndag möte mötet nej ni nu nya ny någon något några när nästa närstående nödvändig
och också ofta olika om omedelbart orsak orsaken oss pappa pappan patient patienten patienter patienterna person personal personalen plan planering planeringen problem problemet provsvar på påminnelse rapport rapporten rapportering redan region regionen rektor rektorn remiss remissen resultat resultatet ring ringde risk risken rutin rutiner rutinen rätt sa sak samma samordnad samordning samtal samtalet samtliga samt samtycke samverkan se sedan sekretess sen senare ser sig sin sina sist sitt sjukskrivning sjuksköterska sjuksköterskan sjukintyg skada ska skall skickade skolan skriv skulle slutligen som son sonen stod stor stöd svar svaret syftet syster systern så sådan sätt
tack tid tiden tidigare till tillbaka tillbud tills tills tillsammans tillsynen tolk tolken trots tre två under underlag underlaget uppföljning uppgift uppgifter uppgiften ur ut utan utredning utredningen utskrivning utskrivningen vad var vara vardag varför varit varje vart vem vems verksamhet verksamheten vi vid vidare vilka vilken vilket vill vår våra vård vården vårdplan vårdplanering vårdtillfälle vårt väl vänlig vänliga väntan år åter återbesök återkoppling åtgärd åtgärder även åt ändå önskar önskemål över överenskommelse överföring överrapportering hälsning hälsningar hälsar mvh
är äldre äntligen ärende ärendet öppen övrigt yngre telefon mejl mail adress personnummer namn namnet datum plats tyvärr trots troligen snälla snarast sammanfattning sammantaget särskilt kvar kontaktperson kontaktpersonen handläggning hantering hemgång hemkomst händelse händelsen händelseförlopp inledningsvis initialt istället kartläggning kommunikation kunskap larm larmet leverans läge missad mottagning mottagningen muntlig muntligt nattpersonal närmaste ordinerad ordination period regelbundet rehabilitering rehabiliteringen reservation sjukgymnast skriftlig skriftligt skyddat socialsekreterare socialsekreteraren ställning
`;
