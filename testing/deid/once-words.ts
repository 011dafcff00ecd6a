// Invented people and places that are looked at once: other words than in develop-words.ts.

export const ONCE_NAMES = {
  svenska: {
    first: 'Birgit Edvin Frideborg Håkan Klara Moltas Rikard Ulrika',
    last: 'Gustavsson Hallberg Svedin Bodén Rosengren Wallentin Forsgren Ekblad',
  },
  finska: {
    first: 'Anneli Heikki Irma Kalevi Marjatta Reijo Sirkka Tapani',
    last: 'Lehtonen Hämäläinen Järvinen Karjalainen Ojala Peltonen Tikkanen Ylönen',
  },
  samiska: {
    first: 'Ánná Heaika Inga Lásse Láilá Niillas Rávdná Sunná',
    last: 'Labba Blind Omma Skum Partapuoli Stoor Vannar Åhrén',
  },
  polska: {
    first: 'Beata Czesław Elżbieta Jacek Kinga Mirosław Paweł Urszula',
    last: 'Wojciechowski Kaczmarek Piotrowska Grabowski Pawlak Michalska Jankowski Walczak',
  },
  sydslaviska: {
    first: 'Adnan Bojana Dragica Faruk Lejla Miroslav Sanela Vesna',
    last: 'Halilović Nikolić Mujić Stojanović Đukić Omerović Pavlović Tomić',
  },
  arabiska: {
    first: 'Amal Bilal Dunya Hamza Ibtisam Karim Mariam Samer',
    last: 'Al-Jabouri Khoury Sabbagh Hamdan Al-Shami Issa Qasim Tawfik',
  },
  persiska: {
    first: 'Ardeshir Bahar Firuzeh Kourosh Laleh Nasrin Siavash Yasaman',
    last: 'Bagheri Ebrahimi Ghorbani Mohammadi Norouzi Rostami Tehrani Zamani',
  },
  kurdiska: {
    first: 'Aram Chnar Evin Hevin Karzan Nazdar Rebin Shilan',
    last: 'Amin Bakir Hama Ismail Kader Majid Salih Tahir',
  },
  turkiska: {
    first: 'Ahmet Cansu Emine Fatih Gülsüm İbrahim Nuray Serkan',
    last: 'Aksoy Bulut Demirci Erdem Güneş Koç Polat Yıldırım',
  },
  somaliska: {
    first: 'Abshir Deeqa Faduma Guled Hibo Mahad Sagal Zakariye',
    last: 'Abdirahman Dirie Egal Gelle Hashi Mire Omar Samatar',
  },
  eritreanska: {
    first: 'Almaz Dawit Eden Freweini Kibrom Luwam Mulugeta Tsegay',
    last: 'Abraha Berhane Fessehaye Ghebremedhin Habte Negash Tewolde Yohannes',
  },
  vietnamesiska: {
    first: 'Dung Hanh Hung Linh Ngoc Quang Thuy Trang',
    last: 'Do Duong Huynh Luong Ngo Phan Truong Vo',
  },
  kinesiska: {
    first: 'Guang Haoran Jianhua Ling Meiling Qiang Xinyi Yifan',
    last: 'Chen Deng Gao Hu Lin Sun Xu Zheng',
  },
  thailändska: {
    first: 'Apinya Boonsri Duangjai Kittisak Nattaya Pimchanok Sunee Thongchai',
    last: 'Chanthara Inthavong Khamkaew Noisuwan Rattana Sombat Thongdee Yodsuwan',
  },
  latinska: {
    first: 'Beatriz Diego Guadalupe Ignacio João Marisol Paloma Thiago',
    last: 'Álvarez Cardoso Gutiérrez Morales Oliveira Ramírez Souza Vargas',
  },
  isländska: {
    first: 'Ásdís Bjarni Dagný Hrafnhildur Kristján Ragnheiður Sveinn Þórður',
    last: 'Arnardóttir Björnsson Guðmundsdóttir Helgason Kristinsdóttir Pálsson Ragnarsdóttir Tómasson',
  },
  grekiska: {
    first: 'Angeliki Despina Evangelos Fotini Panagiotis Sofia Stavros Theodora',
    last: 'Alexiou Chatzis Karagiannis Makris Oikonomou Petridis Samaras Theodorou',
  },
  ukrainska: {
    first: 'Andriy Daryna Lyudmyla Natalia Oksana Petro Viktor Yulia',
    last: 'Boyko Hrytsenko Kravchenko Lysenko Moroz Rudenko Stepanov Zaytseva',
  },
  rumänska: {
    first: 'Alexandru Camelia Doina Gheorghe Ileana Liviu Mirela Răzvan',
    last: 'Bălan Constantin Dinu Georgescu Lupu Marin Radu Stoica',
  },
  västafrikanska: {
    first: 'Aminata Bakary Efua Ibrahima Kofi Lamin Olufemi Sira',
    last: 'Asante Bah Camara Eze Jallow Kone Ndiaye Owusu',
  },
  indiska: {
    first: 'Aditya Harpreet Jaspreet Lakshmi Nisha Rajesh Sandeep Vikram',
    last: 'Bhatt Chowdhury Das Gill Khan Mehta Nair Verma',
  },
};

export const ONCE_WORDS = {
  placelast:
    'Västervik|Åsgård|Lundby|Hagtorp|Mosjö|Älvbo|Ringdal|Hökvik|Solberga|Tallhult|Näsby|Brännö|Furudal|Klintvik|Söderby|Rådvik|Korstorp|Skogshult|Ekeby|Ramvik',
  realplacelast:
    'Skövde|Borås|Mora|Falun|Säter|Malung|Vännäs|Piteå|Gnesta|Trosa|Ystad|Eslöv|Torsby|Sala|Hjo|Åmål',
  wordfirst:
    'Stellan|Rosa|Ask|Vår|Frid|Ejder|Holger|Jasmine|Ebbe|Heder|Dan|Pia|Daga|Alma|Vilja|Sol|Storm|Tiger|Nora|Rune|Ville|Måns|Gull|Ulv',
  complast:
    'Kopparvinge|Lindspång|Stjärnborg|Vargkärr|Hammarstav|Ljungkrans|Tornklint|Bergsring|Månskog|Vinterklang|Fågelsång|Björnhand|Sandbåge|Åkerlans|Lövring|Kvarnhjelm',
  role: 'arbetsterapeut|kontaktperson|rehabkoordinator|distriktssköterska|biståndshandläggare|enhetschef|behandlaren|rektorn|psykologen|systern|brodern|hustrun|sambon|mormor|vårdnadshavaren|eleven|hyresgästen|klienten|undersköterskan|tolken',
  verb: 'mejlade|dök inte upp|var orolig|vet inte vad som gäller|tappade tålamodet|bad om hjälp|deltog inte|blev sjukskriven|undrar|avbröt insatsen',
  acts: 'hörde av sig|hänvisade vidare|glömde kallelsen|bokade av mötet|nekade samtycke',
  tail: 'paret|fallet|ärendet|flickorna|SIP:en|placeringen|kontraktet|bröderna|akten|orosanmälan',
  gluedtail: 'akten|ärendet|familjen|fallet|placeringen|bröderna',
  farm: 'Hällebo|Fallhult|Mossebyn|Ulvestorp|Kråkemåla|Sundsnäs|Bredaryd|Gunnarsbo|Loftahöjden|Vassbäck|Östanå|Trollsjö|Rosentorp|Lönneberga',
  street:
    'Vallgatan|Bergsvägen|Kvarngränd|Järnvägsgatan|Ekstigen|Storgatan|Mossvägen|Fabriksgatan|Slottsallén|Trädgårdsgatan',
  twoword:
    'Västra Vägen|Långa Gatan|Lilla Torget|Norra Allén|Gamla Gränden|Södra Stigen|Stora Backen|Inre Gatan|Yttre Vägen|Östra Esplanaden',
  place: 'Aneby|Sävsjö|Mullsjö|Vaggeryd|Gnosjö|Ydre|Borgholm|Köping',
  small:
    'Ingatorp|Lönashult|Ankarsrum|Dals Långed|Svängsta|Hjältevad|Vretstorp|Ramnäs|Sälen|Fränsta|Jokkmokk|Ullared|Tvååker|Hällefors|Skutskär|Bengtsfors|Burträsk|Olofström|Undrom|Fågelfors',
  mailbox:
    'ekonomi.soc|socialtjansten.mottag|skolhalsan|stod.forsorjning|godman|msb.samordnare|oppenvarden|utredningsgruppen|korttidsboende|avgiftshandlaggning|bostadsanpassning|fardtjansten|sjukresor|budgetradgivare|ungdomsmottagningen.ydre|anhorigstod|familjehem|orosanmalan|insatschef.natt|nattpatrullen',
  domain:
    'aneby.se|savsjo.se|mullsjo.se|regionostergotland.se|ydre.se|staden.example|kommunalforbundet.example',
  private: 'brevet.example|hemma.example|outlook.com|yahoo.se',
  scale:
    'HADS|CORE-OM|ISI|KEDS|SMBQ|BRIEF|ADOS|WISC-V|MoCA|ESAS|ROAG|Bergs|Conners|Connect|Cope|Lundby-kollen|Rickter|Trappan|Haschprogrammet|Nya Vägar|Stegen|Housing First|Motiverande Intervju|Bostad Först',
  company:
    'Elkompetens|Plåtslageriet|Glasmästarna|Omsorgshuset|Granitor|Smålandsvillan|Vida Wood|Nefab|Strömsholmen|Nya Hem|Trafiktjänst|Kontorab',
  system: 'Procapita|Cosmic|Viva|Synergi|Hypergene|Magna Cura|Pulsen Combine|Raindance|Agresso|Yuno',
  flower: 'Liljan|Rosa|Vilma|Granen|Blåsippan|Jasmin|Tulpanen|Stella|Alma|Klockan|Freja|Asken|Rönnen|Selma',
  unitkind:
    'Sal|Avd|Boende|Serviceboendet|Enhet|Gruppen|Mötesplatsen|Konferensrum|Demensboendet|Daglig verksamhet',
  district: 'Familj|Missbruk|Rehab|Äldre|Arbete|Mottagning|Boende|Habilitering',
  namesake: 'Ersta|Elisabeth|Karl|Magdalena|Olaf|Margareta|Karin|Johannes|Klara|Oskar',
  saint: 'Jörgen|Eskil|Anna|Klara|Jakob|Johannes|Botvid|Gertrud|Ansgar|Pauli',
  law: 'SoL|LSS|HSL|LRV|FL|GDPR|TF|PSL|SkL|KL',
  lawverb: 'måste tillämpas|räcker inte|omfattar inte detta|tolkas olika|reglerar frågan',
  houseword:
    'Samverkansavtalet|Avvikelseregistret|Uppföljningen|Återrapporteringen|Samordningsansvaret|Kunskapsöverföringen|Vårdövergången|Rehabiliteringskedjan|Informationsdelningen|Analysgruppen|Beredningsgruppen|Åtgärdsplanen|Närsjukvården|Patientmedverkan',
  nick: 'Lillen|Bosse|Maggan|Tolle|Steffe|Prinsen|Putte|Gurra|Chrille|Sessan|Klimpen|Rocken',
  workplace: 'socialkontoret|Försäkringskassan|AF|hälsocentralen|boendet|regionen|Kronofogden|Frivården',
  handle: 'linus_p_04|vinter.elsa12|__amir__99|hanna_hult|m1lla_2008|johan_s_1966|solros_88|e_karin',
  username: 'elsa12|linus04|annak|amir_99|karlsson66',
  ordinal: 'andra|fjärde|sjätte|nionde|elfte|fjortonde|artonde|tjugoförsta|tjugosjätte|trettioförsta',
  month: 'februari|maj|juli|september|november|maj|mars',
  label: 'OCR-nr|patient|elev|hyresgäst|sökande|avtalskund',
  idform: '71###|2205##|4402 1188 9# ##|5#####|61 4## ##',
  slashid: '18 4##/25|9901-24/#|3120/2#-#|55##/26-01',
  dnr: 'BUN 2026/19|SOC-2026-0441|2025-0098|NVN 2026/7|KS-2024-00310|ÄN 2025:14|IFN 2026-208',
  office: 'statsråd|regionråd|överläkaren|ambassadör|domprosten|generaldirektör',
  rare: 'logoped|fältpräst|hovslagare|optiker|neurolog|barnläkare|ortopedingenjör|studierektor',
  rareDef: 'logopeden|prosten|hovslagaren|optikern|neurologen|barnläkaren|djurläkaren|domaren',
  school: 'Linneaskolan|Norrskolan|Tallbackaskolan|Dalskolan|Östra skolan',
  cottage: 'Björkebo|Sommarro|Stillheten|Hemsjö|Kasen|Soldatstugan|Ekeliden|Tallhem|Smedstugan|Rosenlyckan',
  twofarm: 'Lilla Ed|Yttre Hult|Övre Backa|Östra Ryd|Stora Vik|Södra Åsen|Inre Kil|Nya Mad',
  oddfarm: 'Knäppet|Ängen|Liden|Bråten|Moen|Hultet|Dalen|Åkern|Rösten|Ekenäset',
  oddstreet:
    'Vintergläntan|Granhöjden|Lilla backen|Hasselrundan|Hamnkajen|Mossslingan|Ugglevägen|Timmerstigen|Körsbärsbrinken|Humlegränd',
  shortstreet: 'Vallg|Bergsv|Järnvägsg|Kvarng|Mossv|Fabriksg|Slottsg|Trädgårdsg|Södra Storg|Tegelbruksv',
  relation: 'dottern|grannen|syskonen|modern|fadern',
  ordinal2: 'andra|fjärde|sjunde|åttonde|tionde|tolfte',
  tens: 'tjugo|trettio|fyrtio|sjuttio|nittio',
  ones: 'tre|fem|sju|nio|två',
  newlast:
    'Stenhag|Vingborg|Ekfält|Rönnsäter|Silfverlyck|Brunnhed|Hallarv|Tornell|Fagersell|Skogfalk|Östensten|Kvarndal|Sjövinge|Mobergh|Lönnestam|Åsbrand',
  initial: 'A|N|P|E|F|V|D|R|C|M',
  lowinitial: 'a|n|p|e|f|v|d',
  lowfirst: 'johanna|robert|marie|patrik|camilla|tobias|annika',
  particle: 'af|Af|von|Von|de|van den|Von|van',
  lowparticle: 'af|von|de|van den|von der',
  account: 'karlun05|siveri11|bjohan02|ullgra07|tomnil33|annwes',
  akt: 'BUN-AKT|ÄN-AKT|FSK-AKT|AVD-AKT',
  letter: 'A|C|D|G|H|T',
  plateletters: 'gra|nyp|sjk|tbe|lrw|hau|ceg',
  upperplate: 'SJK|NYP|GRA|TBE|LRW|HAU',
  namedword:
    'rosa blanketter|rosa pärmar|röda lådor|blå mappar|lilja och ros|stora skyltar|vide- och björkris',
  feast: 'Lucia|Advent|Valborgsmässan|Kyndelsmässan|Pingst|Allhelgona',
  firm: 'Loke|Freja|Sweco|Team Olivia|Castellum|Willis|Corem|Frösunda|Tibra|Odens',
  plainword: 'Kartläggning|Mål|Inskrivning|Sekretess|Introduktion|Resurs|Vikarie|Avslut|Samverkan|Kallelse',
  slipword:
    'boendestödet|chefen|överenskommelsen|personalen|utskrivningen|insatsen|svaret|telefonen|vårdplanen|mötet|bedömningen|avtalet|blanketten|anmälan|rehabiliteringen|informationen',
  namesystem: 'Tyra|Signe|Viola|Oskar|Freja|Lovisa|Ines|Julia|Sara|Viva',
  idlabel:
    'aktnr|handläggningsnr|registernr|beställar-id|pensionsnr|könr|hyresgästnr|objektsnr|prov-id|labbnr|reskortsnr|kundnr.|larmnr|färdtjänst-id|journalnr|diarienr|ansökningsnr|inkassonr|studentnr|medlems-ID|utredningsnr|uppdragsnr|patient nr|tillståndsnr|inskrivningsnr|paket-id|avtalsnr|OCR-nr',
  idvalue:
    '3 806 11#|0472-1#-338|010 447-20#5|5521 9077 34## 2|61#47|9#-40 226|M#-7182|VUX/2#:418|205.61#.8|7182/2#-4|B 61 4#0 2|4417-1#|20#5:7182|6140 #18|RK 61 40 8#',
  longid: '4417-1#|61 4#8 07|M7182-#|T 205 61#|9#40-22 6|77#03-8',
  casenoun:
    'socialbidragsärendet|parkeringstillstånd|billånet|olycksfallsförsäkringen|ögonremissen|barnförsäkring|bostadsansökan|hyreskontrakt|bankkontot|hjälpmedelsförskrivning|uppehållstillståndet|polisanmälan',
  abbrev: 'omprövn.|ärendenr.|kundnr.|reg.nr|dnr.|anm.',
  lettergroup: 'T-205 6#1|RS-417 22 8#|KD-61 407#|UM-7182-#5|H-61 40 7#',
  oddroad:
    'Havsbaden|Trastsången|Sommarviken|Rosteringen|Almsvängen|Bäckkroken|Skogsterrassen|Björnhagen|Månbrinken|Kaptensbacken|Söderstråket|Hagalyckan|Ekåsen|Hamnläget',
  accentroad: 'Almalléen|Askallen|Popplallén|Oxelallen|Rönnalléen',
  farmgen: 'Granbackens|Nedre Mossa|Södra Kärr|Fjärdingsmans|Lilla Tuns|Innersta Vik',
  cottage2: 'Kaplansgården|Furustugan|Ryttartorpet|Ängsgården|Fiskarstugan|Dalatorpet',
  twonames: 'Sätuna Backstuga|Långbro Norrgård|Viby Sörgård|Askeby Prästgård|Tuna Mellantorp',
  dirplace: 'Östra Vingby|Stora Malmby|Norra Fagerby|Lilla Edsby',
  hamlet:
    'Harads|Älvros|Sörsjön|Kattisavan|Muodoslompolo|Fjällnäs|Tärnaby|Burvik|Lillpite|Ånäset|Rossön|Slussfors|Karungi|Idre',
  twodigitwords: 'femtiosex|sjuttiosju|åttioen|sextioåtta|fyrtiofem|trettiotvå|nittionio',
  feast2: 'Trettondagen|Lucia|Valborg|Mårten|Alla helgons dag|Allhelgona',
  trunc: 'Kultur|Miljö|Barn|Bostads|Omsorgs',
  truncated: 'fritidsförvaltningen|byggnadskontoret|ungdomshabiliteringen|serviceenheten',
  firm2: 'Attendo|Samres|Careium|Vardaga|Fazer|Forenede|Solhagagruppen|Coor|Humana',
  product: 'Possum|Handi|Phoniro Care|Camanio|Bestic|Dosell|Pilly',
  drug: 'Mirtazapin|Targiniq|Stesolid|Neupro|Waran|Ritalin',
  unit2: 'Hagalund|Solbacka|Granliden|Lindgläntan|Vikhaga',
  lawcode: 'PDL|LVU|OSL|LVM|AFL|KL',
  org: 'finsamsyd.se|framsteg.example|natverket.example',
};
