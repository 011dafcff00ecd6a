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
