// Invented people and places for developing the detector: see parts.ts.

export const DEVELOP_NAMES = {
  svenska: {
    first: 'Anna Gunnar Ingrid Kjell Malin Oskar Ronja Tage',
    last: 'Andersson Lindqvist Berglund Nyström Hedlund Åkesson Sjögren Wiklund',
  },
  finska: {
    first: 'Aino Eero Hilkka Jukka Kaisa Pekka Tuula Veikko',
    last: 'Virtanen Mäkinen Nieminen Laitinen Heikkilä Salonen Koskela Rantanen',
  },
  samiska: {
    first: 'Ánte Biret Elle Jouni Máret Nilla Risten Sárá',
    last: 'Kuhmunen Sarri Baer Utsi Valkeapää Länta Huuva Nutti',
  },
  polska: {
    first: 'Agnieszka Bartosz Dorota Grzegorz Iwona Krzysztof Magda Zbigniew',
    last: 'Kowalski Nowak Wiśniewska Zieliński Kamińska Lewandowski Szymańska Dąbrowski',
  },
  sydslaviska: {
    first: 'Amra Dejan Edin Jasmina Milica Nenad Senada Zoran',
    last: 'Hodžić Jovanović Begić Petrović Kovačević Marković Delić Ilić',
  },
  arabiska: {
    first: 'Abdullah Fatima Hassan Khadija Mustafa Noor Omar Zainab',
    last: 'Al-Khatib Haddad Mansour Nasser Al-Masri Saleh Younes Darwish',
  },
  persiska: {
    first: 'Arash Behnaz Farhad Golnaz Hooman Mahsa Parviz Shirin',
    last: 'Ahmadi Hosseini Karimi Rezaei Moradi Jafari Kazemi Sadeghi',
  },
  kurdiska: {
    first: 'Azad Berivan Dilan Hiwa Jiyan Rojin Serwan Zilan',
    last: 'Aziz Barzani Demir Mahmoud Rasul Sharif Yildiz Osman',
  },
  turkiska: {
    first: 'Ayşe Burak Cemal Elif Hatice Kemal Mehmet Zeynep',
    last: 'Yılmaz Kaya Çelik Şahin Öztürk Aydın Arslan Doğan',
  },
  somaliska: {
    first: 'Abdi Asha Bashir Hodan Ifrah Liban Nasra Warsame',
    last: 'Abdulle Farah Hersi Jama Mohamud Nuur Shire Yusuf',
  },
  eritreanska: {
    first: 'Abel Bereket Feven Helen Mebrahtu Rahwa Selam Yonas',
    last: 'Tesfay Gebremariam Haile Kidane Mehari Tekle Woldu Zerai',
  },
  vietnamesiska: {
    first: 'Anh Binh Cuong Hien Lan Minh Phuong Tuan',
    last: 'Nguyen Tran Le Pham Hoang Vu Dang Bui',
  },
  kinesiska: {
    first: 'Bing Cheng Fang Jing Lihua Mei Wei Xiaoyan',
    last: 'Wang Li Zhang Liu Yang Huang Zhao Zhou',
  },
  thailändska: {
    first: 'Anong Chai Kanya Malee Nong Pranee Somchai Wanida',
    last: 'Srisai Chaiyasit Boonmee Saengthong Phromma Wongsa Kaewta Suksan',
  },
  latinska: {
    first: 'Alejandra Carlos Esteban Gabriela Jorge Luz Pilar Rodrigo',
    last: 'García Fernández Rojas Muñoz Silva Pereira Castro Herrera',
  },
  isländska: {
    first: 'Björk Einar Guðrún Hildur Jón Sigríður Snorri Þóra',
    last: 'Jónsdóttir Gunnarsson Einarsdóttir Ólafsson Sigurðardóttir Stefánsson Magnúsdóttir Þórsson',
  },
  grekiska: {
    first: 'Christos Eleni Giorgos Ioanna Kostas Maria Nikos Vasiliki',
    last: 'Papadopoulos Ioannidis Georgiou Nikolaou Kostopoulou Pappas Dimitriou Vlachos',
  },
  ukrainska: {
    first: 'Bohdan Halyna Iryna Kateryna Mykola Oleksandr Svitlana Taras',
    last: 'Shevchenko Kovalenko Bondarenko Melnyk Tkachuk Ivanov Petrova Savchenko',
  },
  rumänska: {
    first: 'Adina Bogdan Cristina Florin Ionela Mihai Simona Vasile',
    last: 'Popescu Ionescu Dumitru Stan Munteanu Rusu Ciobanu Florea',
  },
  västafrikanska: {
    first: 'Adama Chidi Fatou Kwame Mariama Ngozi Ousmane Yaa',
    last: 'Diallo Mensah Okafor Sowe Ceesay Boateng Traoré Adeyemi',
  },
  indiska: {
    first: 'Anjali Deepak Gurpreet Kavita Manish Priya Ravi Sunita',
    last: 'Singh Sharma Patel Kaur Gupta Reddy Iyer Rahman',
  },
};

export const DEVELOP_WORDS = {
  placelast:
    'Sandvik|Bergvik|Lindgård|Nytorp|Östby|Sjöbo|Näslund|Åkervik|Hagby|Lövhult|Strandby|Björkö|Ekdal|Stenvik|Norrby|Granvik|Åstorp|Brohult|Dalby|Kullberg',
  realplacelast: 'Lund|Ed|Kil|Alm|Sjöbo|Tierp|Hed|Gränna|Tranås|Flen|Lidén|Orsa|Ronneby|Vara|Arboga|Boden',
  wordfirst:
    'Sten|Viola|Björn|Stig|Tyra|Liv|Frej|Love|Ros|Mark|Vide|Lilja|Siv|Glad|Hjalmar|Saga|Linnea|Iris|Axel|Vera|Rut|Ester|Dag|Tor',
  complast:
    'Lagerhjul|Silverhjelm|Stålbåge|Guldhammar|Vinterskog|Lagerkrans|Hjortvinge|Eklundaring|Sommarljus|Rosenspjut|Klockarbo|Tallroth|Järnhand|Lagerlöv|Fjällkvist|Vapenring',
  role: 'handläggare|läkare|sjuksköterska|kurator|boendestödjare|god man|arbetsförmedlare|socialsekreterare|chefen|samordnaren|mamman|pappan|grannen|maken|sonen|dottern|patienten|klienten|deltagaren|brukaren',
  verb: 'ringde|svarade inte|kom till mötet|har inte fått beslut|väntar|skrev till oss|uteblev|fick vänta|berättade|vill flytta',
  acts: 'ringde till oss|svarade på mejlet|lovade att kalla|skickade fel blankett|kom för sent',
  tail: 'familjen|ärendet|fallet|SIPen|mötet|barnen|utredningen|planen|anmälan|syskonen',
  gluedtail: 'ärendet|fallet|familjen|mötet|utredningen|syskonen',
  farm: 'Granbäck|Storhögen|Nygården|Skogstorp|Lillaryd|Åkersby|Björkemåla|Hultanäs|Stenslycke|Ekeberg|Djupadal|Rävemåla|Källeryd|Tomtaholm',
  street:
    'Smedjegatan|Ringvägen|Björkgränd|Hantverkargatan|Parkstigen|Kyrkogatan|Lindallén|Skolvägen|Tallbacken|Hamngatan',
  twoword:
    'Norra Vägen|Stora Gatan|Gamla Torget|Södra Allén|Västra Gränden|Östra Stigen|Lilla Backen|Nya Esplanaden|Övre Gatan|Nedre Vägen',
  place: 'Eksjö|Nässjö|Tranås|Jönköping|Vetlanda|Värnamo|Gislaved|Habo',
  small:
    'Bellö|Kvillsfors|Tågarp|Rimbo|Vittsjö|Broby|Fjugesta|Karlsborg|Hammerdal|Orsa|Edsbyn|Torsås|Lammhult|Alvesta|Malmköping|Gamleby|Storvik|Knislinge|Åsarna|Bjurholm',
  mailbox:
    'forsorjningsstod|elevhalsan|socialjour|overformyndaren|mas|psykmottagningen.eksjo|bistandsenheten|ekonomisktbistand|hemtjanst.norr|vuxenenheten|lss-handlaggare|familjeratten|mar|boendestod|barnochunga|arbetsmarknad|skuldradgivning|vardcentralen.rosenlund|rehab.koordinator|jourhem',
  domain: 'eksjo.se|nassjo.se|rjl.se|tranas.se|vetlanda.se|kommunen.example|regionen.example',
  private: 'mejl.example|postlada.example|gmail.com|hotmail.com',
  scale:
    'MADRS|AUDIT|DUDIT|ASRS|WRI|AWP|DOA|AMPS|PHQ-9|GAD-7|BDI-II|WHODAS|EQ-5D|RAADS|SCID|MINI|Vanderbilt|Marte Meo|Trygghetscirkeln|Komet|Repulse|Feedbackinformerad|Signs of Safety|Sommarlänken',
  company:
    'Byggkompaniet|Måleritjänst|Fönsterbolaget|Trivselhem|Skogsstyrkan|Gnosjöplast|Isaberg Rapid|Fagerhult|Hultafors|Svenska Hus|Nordfog|Lekolar',
  system: 'Treserva|Lifecare|Combine|Platina|Stratsys|Vodok|Nilex|Aditro|Evolv|Winess',
  flower: 'Syrenen|Viola|Linnea|Björken|Solrosen|Iris|Rosen|Vega|Ebba|Tuvan|Saga|Eken|Lönnen|Astrid',
  unitkind: 'Rum|Avdelning|Boendet|Gruppbostaden|Enheten|Teamet|Träffpunkten|Mötesrum|Salen|Korttidsboendet',
  district: 'Ungdom|Beroende|Barn|Akut|Vuxen|Öppenvård|Slutenvård|Psykos',
  namesake: 'Maria|Marte|Anna|Erik|Katarina|Olof|Birgitta|Lars|Sofia|Gustav',
  saint: 'Sigfrid|Lars|Olof|Birgitta|Göran|Erik|Maria|Staffan|Nikolai|Petri',
  law: 'SoL|LSS|HSL|LVU|LVM|OSL|PDL|LPT|AFL|SFB',
  lawverb: 'ska följas|säger något annat|gäller inte|ger rätt till insatsen|kräver samtycke',
  houseword:
    'Överenskommelsen|Avvikelsehanteringen|Klassificeringen|Följsamheten|Samverkansrutinen|Återkopplingen|Avvikelserapporten|Ansvarsfördelningen|Kontaktvägarna|Brukarmedverkan|Ledningsgruppen|Styrgruppen|Handlingsplanen|Vårdkedjan',
  nick: 'Pysen|Lasse|Kickan|Nillen|Roffe|Bullen|Jocke|Snutten|Tompa|Mackan|Farbrorn|Biffen',
  workplace: 'soc|FK|Arbetsförmedlingen|vårdcentralen|enheten|kommunen|BUP|Samhall',
  handle: 'sommar_moa07|nils_e_88|lilla.linn99|kalle_kanin|xx_elin_xx|j4mal_09|anna_b_1977|tuva_w',
  username: 'moa07|kalle88|elinb|nisse_91|lindan55',
  ordinal: 'första|tredje|femte|åttonde|tolfte|femtonde|nittonde|tjugoandra|tjugofemte|trettionde',
  month: 'januari|mars|april|juni|augusti|oktober|december',
  label: 'OCR|klient|kund|patient|brukare|deltagare',
  idform: '33###|4491##|9911 2030 44## ##|7#####|88 2## ##',
  slashid: '33 8##/24|1188-22/#|4512/2#-#|77##/25-03',
  dnr: 'SN 2026/45|KSN-2026-0012|2026-1234|SN-2025-118|KS 2026/00451|VON 2024:88|ALN 2026-77',
  office: 'riksdagsledamot|kommunalråd|landshövding|riksdagsledamoten|biskopen|polischefen',
  rare: 'barnmorska|tandläkare|präst|veterinär|tolk i tigrinja|kirurg|rektor|apotekare',
  rareDef: 'barnmorskan|tandläkaren|prästen|veterinären|läkaren|kirurgen|rektorn|apotekaren',
  school: 'Furuskolan|Björkskolan|Centralskolan|Ängskolan|Västra skolan',
  cottage: 'Lyckan|Solhem|Nyhem|Fridhem|Sveden|Grindstugan|Rosendal|Lugnet|Kvarnstugan|Skogsro',
  twofarm: 'Stora Näs|Övre Hultet|Nedre Ryd|Västra Torp|Lilla Berga|Norra Kulla|Södra Mo|Gamla Kvarn',
  oddfarm: 'Hagen|Vråen|Änden|Mon|Fallet|Heden|Kullen|Tegen|Sveden|Rönäset',
  oddstreet:
    'Björkrundan|Ekhöjden|Solgläntan|Tallbacken|Slottskajen|Hagaslingan|Lärkvägen|Dalstigen|Ängsbrinken|Fjärilsgränd',
  shortstreet: 'Storg|Kyrkog|Ringv|Björkv|Prästgårdsg|Järnvägsg|Skolg|Parkv|Norra Storg|Hantverkarg',
  relation: 'mamman|brodern|sonen|systern|pappan',
  ordinal2: 'första|tredje|femte|sjätte|nionde|elfte',
  tens: 'trettio|fyrtio|femtio|sextio|åttio',
  ones: 'ett|två|fyra|sex|åtta',
  newlast:
    'Ringborg|Tellander|Kronfält|Åskar|Hagdal|Sundhav|Brodell|Stigsäter|Vallhed|Granestam|Öhrlyck|Lindarv|Norrsell|Åkerfalk|Bergsten|Ljungdal',
  initial: 'K|H|B|M|R|L|T|S|G|J',
  lowinitial: 'k|h|b|m|r|l|t',
  lowfirst: 'jessica|mattias|kristina|anders|helena|fredrik|susanne',
  particle: 'af|Af|von|Von|de la|van der|De|van',
  lowparticle: 'af|von|de la|van der|von',
  account: 'gunpet01|malber02|annjo14|perkar03|evalin22|kricar',
  akt: 'SN-AKT|SOC-AKT|IFO-AKT|VOF-AKT',
  letter: 'J|B|K|L|P|R',
  plateletters: 'ubx|opr|abc|drp|kle|mhs|wjt',
  upperplate: 'DRP|UBX|MHS|KLE|GNT|BOA',
  namedword: 'rosa lappar|rosa papper|vita tavlor|gröna mappar|stig- och gångvägar|rosa band|ljusa lokaler',
  feast: 'Lucia|Valborg|Midsommar|Trettonhelgen|Alla helgon|Påsk',
  firm: 'Mimer|Vega|Tyréns|Norlandia|Stena|Brinova|Klövern|Humana|Tosito|Frejs',
  plainword: 'Utskrivning|Syfte|Hemgång|Samtycke|Utbildning|Ansvar|Bemanning|Överföring|Planering|Remiss',
  slipword:
    'kallelsen|handläggaren|samordningen|innehållet|remissen|patienten|beslutet|mejlet|planeringen|samtycket|uppföljningen|rutinen|intyget|ansökan|utredningen|läkemedelslistan',
  namesystem: 'Vera|Stella|Siv|Linus|Astrid|Pascal|Elvis|Maja|Melior|Cosmic',
  idlabel:
    'ärendeid|dossnr|passnr|pass nr|remissnr|försäkringsnr|medl.nr|kassanr|kund-ID|klient nr|jnr|ärendenr|beslutsnr|lånenr|avinr|kontonr|elevid|låntagarnr|kortnr|bricknr|boknings-nr|kolli-id|skadenr|dnr|recept-id|personalnr|anställningsnr|målnr',
  idvalue:
    '4 471 906|0381-22-19#7|00# 512-20#4|4410 2297 81## 6|88#21|7#-33 812|K#-4471|IFO/2#:3391|118.20#.33|3391/2#-7|A 44 7#1 9|2231-0#|20#4:3391|4471 #06|TN 88 21 3#',
  longid: '2231-0#|88 2#3 41|K4471-#|R 118 20#|7#21-33 8|55#12-4',
  casenoun:
    'biståndsärendet|bidragsärende|körkortstillstånd|färdtjänstkortet|bostadslånet|sjukförsäkringen|tandvårdsremissen|hemförsäkring|passansökan|försörjningsansökan|vårdremiss|skadeanmälan',
  abbrev: 'ompr.|ä.nr|ärn.|ref.nr|jnr.|dnr.',
  lettergroup: 'R-118 2#4|FT-330 18 4#|AB-22 417#|LK-4471-#2|P-88 21 3#',
  oddroad:
    'Vallsjöbaden|Fågelsången|Vinterviken|Husbyringen|Lövsvängen|Kvarnkroken|Sjöterrassen|Rönnhagen|Solbrinken|Båtsmansbacken|Norrstråket|Ängslyckan|Tallåsen|Fiskeläget',
  accentroad: 'Björkalléen|Lindallen|Ekallén|Kastanjeallen|Lönnalléen',
  farmgen: 'Solbackens|Övre Backa|Norra Hult|Klockarens|Stora Åkers|Yttersta Näs',
  cottage2: 'Klockargården|Rönnestugan|Soldattorpet|Skogsgården|Smedstugan|Backtorpet',
  twonames: 'Rönneberga Soldattorp|Rudbo Östergård|Ekeby Mellangård|Hultaby Nygård|Berga Västergård',
  dirplace: 'Norra Ljunga|Södra Åsby|Västra Eneby|Lilla Malma',
  hamlet:
    'Hökhuvud|Skålan|Nedansjö|Junosuando|Ytterlännäs|Björksele|Kvikkjokk|Gäddede|Ramsele|Lövånger|Tåsjö|Bjurvattnet|Råneå|Högvålen',
  twodigitwords: 'sextiotre|åttiofem|sjuttiotvå|femtionio|fyrtioett|trettioåtta|nittiosju',
  feast2: 'Valborg|Lucia|Knut|Mikaeli|Kristi himmelsfärd|Alla helgon',
  trunc: 'Hälso|Skol|Vuxen|Arbetsmarknads|Social',
  truncated: 'sjukvårdsförvaltningen|ungdomsenheten|missbruksenheten|utbildningsnämnden',
  firm2: 'Ambea|Sodexo|Abilia|Norlandia|Temabo|Hedvigslunda|Nytida|Serviceresan|Omtanken',
  product: 'Evondos|Memoplanner|Mobile Response|Evosense|Komp|Giraff|Tellu',
  drug: 'Madopar|Oxynorm|Imovane|Sifrol|Lergigan|Concerta',
  unit2: 'Ekudden|Solgläntan|Ekliden|Björkbacken|Strandlyckan',
  lawcode: 'OSL|SOL|FL|HSL|SFB|LSS',
  org: 'rehabvast.se|samordning.example|forbundet.example',
};
