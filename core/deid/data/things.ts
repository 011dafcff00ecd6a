// Written by hand for Skav: capitalised words that are things. They come with the lexicon, so that a page is quicker up.

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

/** Scales, instruments, methods, programmes and models of work, word by word. Lower case. */
export const METHODS = `
madrs hads phq gad audit dudit asrs raads scid mini wisc wri wri-s doa awp awp-fk awc amps acis mohost copm ocairs eql eq-5d whodas sf-36 core-om isi keds smbq kedsa brief ados adi-r conners snap-iv vanderbilt qb qbtest qb-test moca mmse
mmt rudas cernysek esas roag nortonskalan fallrisk downtonskalan mna abbey nrs bradenskalan tug sppb cgi gaf c-ssrs suas suicidstegen pcl-5 itq ies lec-5 ybocs y-bocs panss bprs hcr-20 saphir savry stalking signs safety
bbic ibic asi asebakbt csq sdq ccapas acope cope repulse mst mdft fft cra acra a-cra mi craft haschprogrammet trappan-modellen vändpunkten strengthening bof feedbackinformerad fit srs ors
marte meo theraplay teacch pecs sammanhang trygghetscirkeln cos-p icdp tripple triplep triple-p connect kom-it ensk ifsj familjerådslag marschak signs-of-safety traume tf-cbt kbt kidnet emdr act dbt pdt ipt mbt mbsr
supported-employment ips iplacement ssa bip uppstarten arbetslivsresurs jobbspår jobbspåret rickter krafvs dfa dfa-kedjan fmu tmu asi-intervju bip-mätning bip-sverige case-manager husläkarteam
sbar news2 pews adapt mews icnp braden bpsd-registret palliativregistret rikssvikt svedem swedvasc nkr
bostad-först housing-first trappstegsmodellen kälvestensmetoden kälvesten sit nva instegsjobb beredskapsjobb nystartsjobb introduktionsjobb extratjänst trygghetsanställning samhallsanställning stom krami
lösningsfokus lågaffektivt durewall bemötande lab validation snoezelen kinesiotejp tens feldenkrais tai-chi kroppskännedom
kat-kit kapsa pict pictogram bliss bodycomp dasp tbs ecbi esl epds psfs dash oswestry roland-morris startback phq-9 gad-7 phq-15 bdi bdi-ii oq-45 crafft sbu-intervju adad asi-x
`;

/** Companies and kinds of companies that people work and practise at, word by word. Lower case. */
export const COMPANIES = `
attendo ambea vardaga magelungen magelungens nytida aberia vårljus misa lernia academedia thoren movant hermods eductus arbetslivsresurs reali cuben astar
isaberg hultafors husqvarna electrolux enso skogsägarna derome moelven setra sca nordic paper scania volvo saab cejn finnvedens hordagruppen nefab thule kinnarps lammhults lekolar dometic axelent isover rockwool swedoor
vaggeryds smurfit pak scan kronfågel guldfågeln atria orkla polarbröd fazer löfbergs zoégas gevalia findus dafgård dafgårds
elgiganten mediamarkt netonnet webhallen biltema jula byggmax bauhaus hornbach beijer k-rauta xl-bygg ahlsell öob dollarstore jysk åhléns lindex kappahl gekås intersport xxl panduro blomsterlandet interflora
willys coop ica lidl citygross matöppet handlarn preem okq8 circle shell st1 qstar pressbyrån 7-eleven seven-eleven mcdonalds burger king subway waynes
postnord dhl schenker bring instabox budbee foodora uber bolt wolt nobina transdev keolis sj mtr arriva bergkvarabuss
sodexo compass coor samhall addici allianceplus städpoolen hemfrid vitec tieto tietoevry cgi knowit sogeti atea office-it advania telenor telia tele2 comviq
riksbyggen hsb wallenstam balder heimstaden rikshem willhem victoriahem hembla stångåstaden vätterhem junehem eksjöbostäder tosses vetlandahem byggnadsfirma skanska peab ncc jm veidekke serneke
`;

/** Shops, makers, banks, carriers, unions and associations. Lower case. */
export const BRANDS = `
ica coop lidl willys hemköp systembolaget ikea volvo saab scania ford toyota opel audi bmw mercedes skoda škoda kia seat renault peugeot citroën citroen nissan mazda honda hyundai tesla fiat subaru suzuki mitsubishi vw volkswagen husqvarna
electrolux ericsson telia telenor tele2 tre comviq halebop swedbank nordea handelsbanken seb folksam länsförsäkringar trygg-hansa skandia afa alecta kpa amf collectum postnord post schenker dhl bring sj sl jlt jönköpings länstrafik
manpower adecco randstad academicwork lernia eductus hermods medlearn iris misa activa fontänhuset fountain house aktiva föreningssparbanken bostad bostäder stadsnät securitas verisure tunstall doro phoniro careium zafe
microsoft google apple samsung iphone ipad android windows excel word outlook teams zoom skype facetime messenger whatsapp viber signal facebook instagram snapchat tiktok youtube linkedin twitter swish bankid freja siths inera
dia abf studieförbundet sensus bilda medborgarskolan esf eures leader vinnova forte arbetsgivarverket svenskt näringsliv kommunal vision ssr fackförbundet unionen saco tco lo sveriges kommuner landsting regioner vårdförbundet läkarförbundet
pensionärernas riksorganisation pro spf bostadstillägg rådgivningen anhörigcentrum anhörigas riksförbund attention autism asperger funktionsrätt fub dhr neuroförbundet reumatikerförbundet hjärt-lung demensförbundet alzheimerfonden silviahemmet
krom iris hadar topro dolomite medtronic netti panthera etac invacare ottobock cobi rolko jaybird roche siemens philips prorenata respons lärplattform vklass unikum schoolsoft ladok intygstjänsten millennium sectra vitec antura tunstall careium everon camanio phoniro zenicor kivra digipost 1177
`;
