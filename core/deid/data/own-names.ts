// Written by hand for Skav: names met in Sweden. The build script merges them with the packaged lists into `names.ts`.

/** First names, also short forms and nicknames. */
export const OWN_FIRST = `
anna eva maria karin sara kristina lena emma kerstin ingrid marie malin jenny annika hanna susanne elin monica monika sofia birgitta linda johanna
carina inger ulla julia ulrika camilla helena anita ida amanda margareta elisabeth elisabet linnea matilda katarina åsa barbro agneta anette annette
sandra ann anneli marianne therese terese cecilia siv caroline karolin karolina josefine josefin isabelle emelie emilie frida angelica angelika lisa
gunilla madeleine madelene louise lovisa pernilla jessica jessika catharina catarina alice alva ella olivia wilma vilma maja saga ebba alma lilly lily
astrid agnes elsa vera ester freja alicia stella selma signe sigrid tyra tilde tuva tove thea nora nova molly meja moa mira minna märta majken leia liv
lova luna livia leah lea juni joline iris ingeborg hilda hedda hedvig greta gerd gudrun gun gunvor gunnel gunborg görel gunhild viola vendela vega ylva
yvonne yvette vivianne viveka veronica veronika vanja valborg ursula tekla sylvia sylvi svea sonja solveig solbritt siri sigbritt runa rut ruth rosita
rosemarie rose ronja rigmor rebecka rebecca ragnhild ragna petra paula ottilia olga nina nathalie natalie natasha nanna mona mimmi millie milla mikaela
micaela melissa melina melanie mathilda matilde mary mariana mari marit marika margot margit margaretha margareth maj maud majbritt majlis magdalena mahlin
lykke lotta liza lisbeth lisbet lisen lisette linn lina liselott liselotte lilian lillemor leila laura kristin kristine kajsa kaisa katja katrin katrine kim
karla karina judith judit josefina jonna jill jennie jeanette janet jane irma irene irena inga ingela ingegerd ingegärd inga-lill ingalill ing-marie ingmarie
ilona hjördis hillevi hermine henrietta hellen heidi harriet hanne gunnela gry gabriella fredrika franciska fanny evelina eveline erika erica emmy emily elvira
elvy elna ellinor elinor ellen eleonor eleonora elina elida edit edith edla doris desirée daga dagmar dagny clara klara cornelia christina christine christin
charlotte charlotta celine catrin carola carolina britta britt britt-marie brittmarie britt-inger bodil birgit birgitte berit beatrice barbara astri asta
arvida antonia annica annie anki anja annmarie ann-marie anna-karin annakarin anna-lena annalena ann-christin annchristin ann-sofie annsofie ann-charlotte
ann-britt annbritt ann-kristin eva-lena eva-britt eva-lotta ulla-britt ullabritt ulla-karin maj-britt marie-louise anngret alexandra albertine aina agda
adina ada tindra ture tilda tina titti tuija tuulikki ulrica vibeke victoria viktoria viktorina vivi wanja wiveka gullan gull-britt gullbritt gunni gittan
lars mikael anders johan erik per karl peter thomas jan daniel fredrik andreas hans mats marcus markus stefan mattias magnus jonas bengt niklas nicklas
bo martin björn patrik leif urban håkan nils sven christer krister göran joakim ulf christian kristian simon henrik robert viktor emil oskar oscar christoffer
kristoffer alexander william lucas lukas liam noah hugo elias oliver adam axel filip philip isak vincent ludvig albin gustav gustaf sebastian samuel rasmus
theodor teodor edvin anton arvid leo leon melvin valter walter sixten viggo loke loui louie malte melker milo nils noel olle otto sam sigge theo tage ture
vidar wilmer vilmer ville wille kalle pelle nisse lasse bosse hasse janne jocke micke micko nicke danne ronny conny tommy jimmy jim johnny sonny benny kenny
kenneth roger rolf roland rune ronald rikard richard robin roy ruben sigvard sigurd sivert stellan sten stig sture sune svante sverker tomas tomy tony tor tord
tore torbjörn torgny torkel torsten thorsten thore tobias tim timmy tom ulrik uno valdemar verner werner vilhelm vilgot villiam yngve åke örjan östen öivind
adrian albert alf alfons alfred algot allan alvar alvin ante antero arne arnold artur arthur assar aron august aksel bertil bernt berndt birger bjarne boris börje
carl casper kasper christofer claes klas clas curt kurt dag dan dani dennis david didrik douglas ebbe eddie edgar edmund edward edvard egon einar eilert ejnar
elis elliot ellis elof elov elvin emanuel emrik enar eric erling ernst eskil evald evert fabian felix ferdinand folke frank frans fred fredric frej fritz
georg gerhard gert gilbert glenn gottfrid gösta greger gunder gunnar göte gøran harald harry hampus hannes harald hasse heine helge helmer henning henry herbert
herman hilding hilmer hjalmar holger ingemar ingmar ingvar ivan ivar jack jakob jacob janåke jarl jens jerker jerry jesper jerome joar joel john johnny jon jonatan jonathan
jonny jöran jörgen josef julius justus jussi jukka juha kaj kai karl-erik karlerik karl-gustav karl-johan karsten kent kevin kjell klaes knut konrad krispin lage leander lennart
lennie levi linus lorentz love lave ludde måns mårten märten manfred marc mark matti matteo mauritz max maximilian maxwell melker mio morgan morris mohammed
nathanael natanael niclas nicolas niels nikolaj nino oddvar odd ola olof olov oluf ossian ove ole pål pär patric paul per-olof perolof per-erik per-anders pontus povel preben
ragnar ralf rafael rickard robban roine rolf-göran sakarias seth sigfrid simeon stefan-jan stieg stigbjörn stigåke kjellåke lars-erik larserik lars-göran lars-åke lars-olof jan-erik janerik
jan-olof jan-åke karl-axel karlaxel bengt-åke bengtåke bengt-göran bo-göran hans-erik hans-åke nils-erik nils-åke sven-erik svenerik sven-olof sven-åke ulf-göran ebbot truls tryggve vitalis wiktor
wilhelm william yngvar zacharias zakarias bibbi bettan berra kicki kicke kjelle lelle leffe linkan lollo lotten lillan mackan matte mia mirre nettan nicki nilla nippe pia peppe perra
putte robbie sanna sessan sia sickan snutte stoffe stickan sussi sussie susann susanna sven-göran tessan tessa titta tompa totte ullis uffe vickan viggen vivvi vivan ellie elise elsie essie
ezra frey henny hermina hillevi idun isabella isa isac isadora jasmine jasmin jennifer joanna jolie kira kian kerstina kristofer levin lo linus loa loke lowa luis märit mathias mattis mattias
maximus meya milian milton mille miranda märtha neo nellie nelly nicole nikita nikki ninni noelle noomi naomi novalie otilia ottilie peder penny petronella philippa filippa pim pauline polly
rafaela rakel rasmina ria rio ruby rufus saga sally samanta samantha semmy signhild sigvor sirpa sissel sivan smilla sofie sophia sophie sol stephanie stefanie svenne sussane tea tristan tuve tyko
ulla-lena valentin valentina vanessa wendela vilda vilja vilhelmina vincenta virpi wilda yasmin yasmine ylwa ängla åsa-lena älva öjvind gullvi gunvi hervor irja iréne ivy jorunn kaarina kalevi
ahmed ahmad ali mohamed mohammad muhammed muhammad muhamed mohamad mahmoud mahmud mahmood hassan hasan hussein husein hussain husain hossein omar umar osman othman uthman ibrahim ismail ismael
khaled khalid mustafa mostafa moustafa mehdi mahdi yousef yusuf youssef yosef yasin yassin yassir yaser yasir ziad ziyad zakaria zaid zayd walid waleed wael wissam tarek tariq tarik taha samir sami
samer salim salem saleh salah said saeed saad sabah rashid rami ramzi ramadan rafiq qasim qais omid omran nour noor nur nasser nasir nabil munir murad mounir marwan malik majid maher luay loay
kamal karim kareem jamil jamal jaber jafar jawad issa isa imad ihab hisham hicham hatem haitham haidar haider hamza hamid hamed hadi habib ghassan george fouad fuad firas faris fares farid fadi
faisal faysal essam emad eyad iyad bilal bassam basel bashar badr ayman ayoub ayub ashraf anwar amjad amir ameer amin amer amar alaa akram adnan adel abdullah abdulla abdallah abdi abdirahman
abdul abdulkadir abdulaziz abdelrahman abdirizak abdiaziz abdinasir abshir aden adan ayanle bashir cabdi daud dahir farah farhan fuaad guled hersi hirsi jama jamac kasim khadar liban mahad mahamed
maxamed mohamud mohamoud muse musa mussa nuur omer saacid sakariye sharmarke shire sugule warsame yahye yahya zakariye aisha aysha aicha amina aminah amal amira arwa asma asmaa ayat aya basma batoul
bushra dalal dalia dina doaa dua eman iman esraa israa fadwa farida fariha fatema fatemeh fatima fatma fatme fatimah fatuma faiza faduma fadumo fartun fowsia fawzia ghada hala hamida hanan hanaa hanan
heba hiba hoda huda hodan hibo hawa halima haleema habiba ifrah ikram ilham inas jamila jihan khadija khadra kadija khadijo kawther kawthar lamia latifa laila layla leyla lubna lina lujain maha mahira
malak manal mariam maryam marwa marwa maysa muna mouna nada nadia nadja naima najma najat nasra nawal nesrin nisrin nida noura nora nura rahma rahmo ranya rania rasha rawan reem rim rima rana rola rula
ruqaya ruqiya rukia saadia safa safia safiya sahra zahra zahara zara salma samira samiya sana sanaa saida saynab zainab zeinab zaynab shadia shaima shamso shukri siham souad suad sumaya sumeya sumaia
suha susu taghrid thuraya ubah wafaa warda yusra yasmina zahida zeina zena zeynab zubeyda zulfa ilwad ifrax istar deqa deka dega filsan hamdi hinda ladan maryan nimco nimo sagal sucaad ubax
abel abraham abrahale aman amanuel asmerom berhane beyene biniam binyam bereket daniel dawit desta efrem elsabet ermias eyob filmon fitsum freweini gebre gebremariam gebremedhin gebrehiwot ghebre
haile hailemariam helen henok hiwet hiwot idris kidane kibrom kiflom letebrhan lemlem luam luwam meron medhanie mebrahtu mehari merhawi mihret mulugeta mulu negash nardos natnael nahom rahel robel
ruta saba samrawit selam semhar senait simret solomon sultan tadesse tekle teklay temesgen tesfaye tesfay tesfalem tewolde tigist tsegay tsehay tsion weldu winta woldu yemane yohannes yonas yodit yordanos
zeray zerai zemen zewdi abeba almaz aster bethlehem bethel alem azeb awet adiam
reza ramin parviz parvin parisa pooya pouya peyman payam nima nasrin nasim nazanin narges nargis niloofar nilofar negar negin neda navid naser morteza mojtaba mohsen mina mitra mina milad mehran mehrdad
mehrnaz marzieh masoud masoumeh maryam mansour mahsa mahnaz leila ladan kourosh keyvan kaveh kamran kambiz javad jalal hooman homa hamidreza golnaz ghazal forough farzaneh farzad farshid farnaz faramarz
farhad fariba fereshteh ehsan elham elaheh ebrahim davood dariush dariush daryoush bijan behzad behrouz behnam bahram bahar babak azita azar azadeh atefeh arman aria aras arash anahita amirhossein alireza
afsaneh abbas shahram shahin shabnam sepideh sima simin soheila sohrab soraya tahereh taraneh vahid yalda zhila ziba zohreh shirin shokria zabihullah zabi nasrullah najib najibullah najibullah mirwais
masood latif khalil jawed hamidullah gul gulalai habibullah ghulam freshta frozan farishta faridullah esmat asadullah ahmadullah abdulrahman wahid wali yama zalmay zarghuna ziagul sayed said sher shukrullah
rahmatullah rahimullah qadir nooria noria nilab malalai laila hekmat haroon
azad aram ava avan awat baran berivan bahar botan chia dilan dilber dilshad diyar evin gulistan goran hawre hemin hiwa jiyan jwan karwan kawa khalat lana mizgin nazdar newroz nechirvan peshawa
rebin rebwar rezan rojda rojin ronahi rozerin rojan runak sherko shilan shwan siamand sirwan soran sozan zana zilan zozan
amra azra adnan admir aida ajla alma almir almira amel amela amer armin armina asmir azem bekim behar besa besim blerim burim dino dragan dragana drita dusan dušan dzevad dženan edin edina ejup elma
elmedin elmir elvis emina emir ermin faruk fatmir fikret goran gordana hajrudin haris hasib hatidža ibro igor ilir ismet ivana jasna jasmina jasmin jelena jovan jovana kenan ljiljana ljubica luka
maja marija marko mehmed melisa merima mersiha milan milica milos miloš mirela mirsad mirza muamer muharem munira mirjana nada naser naim nedim nermin nermina nerma nevena nikola nihad nusret omer
radmila ramiza rasim refik rifet safet sabina sanela sasa saša sead selma semir senad senada slobodan slavica snezana snežana stefan suada sulejman suljo svetlana tarik tanja tatjana teuta valon
vesna vedad vildana violeta visar vlado vladimir zehra zekija zlatan zlata zlatko zoran zorica agron arben arbnor arta artan avni bardhyl bujar dafina driton edona egzon enis ermira fatos fisnik flutura
gezim labinot leonora liridon lirije lule luljeta merita nexhmije qendrim shpresa shqipe skender valdete valmira xhevahir ylli
agata agnieszka aleksandra aleksander aleksandr alina andrzej anetta anna-maria arkadiusz artur barbara bartosz bartek beata bogdan bogumila bozena bożena czeslaw danuta dariusz dawid dominik dorota
edyta elzbieta elżbieta ewa ewelina franciszek grazyna grażyna grzegorz halina hanna henryk ireneusz iwona izabela jacek jadwiga jakub jan janina janusz jaroslaw jerzy joanna jolanta jozef józef justyna kamil
kamila karol karolina katarzyna kazimierz kinga krystyna krzysztof leszek lucyna lukasz łukasz maciej magda malgorzata małgorzata marcin marek mariusz marta marzena mateusz michal michał miroslaw
monika natalia pawel paweł piotr przemyslaw radoslaw rafal rafał renata robert ryszard sebastian slawomir stanislaw stanisława stefania sylwia szymon tadeusz teresa tomasz urszula waldemar wanda
wieslaw wieslawa witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zofia zuzanna zygmunt
oleksandr oleksandra oksana olena olha olga natalya nataliya nataliia mykola mykhailo andriy andrii anatoliy bohdan borys dmytro dmitri dmitry galina halyna hanna iryna irina ihor ivan kateryna
larysa lidiya ludmila lyudmila lyubov maksym maryna mariia mariya nadiia nadezhda nina oleg oleh pavlo petro roman ruslan serhiy sergei sergej sergey svitlana taras tetiana tetyana tatiana valentyna
vasyl vadim victor viktoriia vira vitaliy volodymyr yana yaroslav yevhen yulia yuliia yuri yuriy zoya alexej alexei aleksej andrej boris ekaterina elena evgeny evgenia fjodor galya konstantin ksenia
larisa lyuba marina mikhail nadja nikolai pavel polina raisa svetlana tamara timur valeri vera yelena zinaida
aino aila aili anneli antti ari arja arto asko eeva eero eija eila eino elina erkki esa esko hannele hannu harri heikki helmi helvi hilkka ilkka ilmari irmeli jaakko jari jarmo jorma jouko jouni juhani juhana
jyrki kaarlo kalle kari kauko kirsi kirsti kimmo kyllikki lauri leena liisa maarit maija maire marja marja-leena marjatta marjo markku marko markus martti matti mauno mauri merja mika mikko minna mirja niilo
niina olavi olli onni oskari outi paavo päivi paivi pasi pekka pentti pertti petri pirjo pirkko raija raili raimo reijo reino riikka riitta ritva saara sakari salme sami seija seppo sinikka sirkka sirpa
taina taisto tapani tapio tarja tarmo tauno teppo terhi terttu timo tiina toini toivo tommi tuija tuomas tuomo tuula tuulikki urho veikko veijo vesa vieno viljo vilho vuokko väinö yrjö
ayse ayşe aysel ayten berkan burak bülent can cem cemal cemil deniz derya ebru ece ekrem elif emine emre ender engin ercan erdal erdogan erhan erol esma esra fatih fatma ferhat feride figen fikri filiz gamze
gizem gökhan gülay gülsen gülten güler hacer hakan halil hatice havva hülya huriye ibrahim ilhan ismail kadir kemal kerem leyla levent mehmet melek meltem meral mert meryem metin murat mustafa mücahit nalan
nazli nermin nilgün nuray nurcan nuri oguz onur orhan osman ozan ömer özcan özgür özlem pinar ramazan recep remzi rukiye sabri sedat sedef selim selin semra serdar serkan serpil sevda sevgi sevim sibel sinan
songül suat süleyman sultan şükran sükran tahir taner tolga tuncay turgut turan tülay ufuk umit ümit veli volkan yasar yavuz yeliz yeter yildiz yilmaz yunus yusuf zehra zeki zeynep zeliha zübeyde
aneta ana ioana ion andrei alexandru bogdan constantin cristina dan daniela doina dorin elena florin florentina gabriela gheorghe ionel ionut iulia liviu lucian maricica marian mihaela mihai mircea nicolae
nicoleta ovidiu petru radu razvan roxana silviu simona stefania sorin teodora tudor vasile viorica vlad
josé jose juan carlos luis jorge miguel pedro pablo ricardo rodrigo raul ramon rosa pilar patricio patricia paola oscar nelson mercedes marta mariela marcela manuel lucia lorena juana jaime ines
hugo hector guillermo gloria gonzalo francisco fernando fernanda ernesto enrique elvira eduardo diego cristian claudia cesar carmen camilo beatriz arturo antonio angel andrés andrea alvaro alejandra
alejandro adriana ximena yolanda rocio silvia soledad sonia susana teresa tomas veronica violeta
anh binh bao chi cuong dung duc ha hai hanh hien hieu hoa hong hung huong huy khanh kim lan lien linh loan long mai minh my nam nga ngoc nhung phuc phuong quan quang quynh son tam tan thanh thao thi thu thuy tien
toan trang trinh trung tu tuan tung tuyet van viet vinh xuan yen somchai somsak siriporn sunisa suda supaporn pornthip prasert noi nok lek malee kanya kanokwan jintana chanida chai boonmee apinya anong wanida
wilai ratana rattana pranee pim ploy orathai narumon nattaya natcha naree
priya rahul raj rajesh ravi sanjay sunita sunil sita rekha pooja meera lakshmi krishna kiran kavita deepak anil amit ananya arjun aditi vijay vikram rohan neha nisha shanti usha chinonso chidi ngozi
emeka ifeoma kwame kofi ama akosua abena fatou mamadou moussa ousmane aminata mariama ibrahima alpha alhaji isatou lamin ebrima binta kebba sulayman tunde bola femi funmi yemi grace blessing
patience joy favour godwin emmanuel innocent jean-claude jeanne josephine claudine esperance divine aline bahati furaha neema mapenzi chantal dieudonné fiston gloire christelle espoir
jessie stacy ashley brian kyle dylan jason justin brandon ryan scott steven stephen sean shaun keith ian graham gordon donald raymond
samantha heather nancy betty dorothy sharon deborah brenda pamela catherine katherine kathleen amy angela
maritha marita marlene maybritt may-britt maivor majvor margita marina mariann marie-anne maria-lena marialena mary-ann merit mildred minette mirjam mirja myrna nadine nils-olof nils-göran nils-gunnar
rose-marie rosmarie rosmari rosalie rolf-erik runar rustan sara-lena sigbrit sigge sigyn sissela sivert solweig solvig stina svenborg sven-arne sven-ingvar tatiana tilly torborg torun tora tyra ulla-maj
ulla-marie ulla-stina vailet valfrid vanda verna viking vilgot viran vivi-ann vivian vivianne viola yngwe yvon åsa-maria ann-louise annlouise ann-mari annmari ann-katrin ann-helen annhelen ann-margret
anna-greta annagreta anna-lisa annalisa anna-maria annamaria anna-stina annastina anna-britta anna-clara eva-karin evakarin eva-maria evamaria eva-marie inga-britt ingabritt inga-lisa inga-maj
inger-marie ing-britt ingbritt karl-gunnar karl-henrik karl-ivar karl-olof karl-oskar kerstin-maria lena-marie lise-lotte lillmor maj-lis majlis maj-lisa marie-christine rut-marie siv-britt per-ola
per-åke peråke per-arne per-gunnar per-ove lars-gunnar lars-ove lars-inge lars-gösta lars-magnus leif-göran mats-erik olof-erik bengt-erik bengt-olof bo-erik bo-lennart carl-erik carl-gustaf
carl-johan carl-magnus carl-axel ulf-erik tor-björn tor-erik stig-åke stig-olof sten-åke sven-gunnar sven-inge sven-olov gert-ove gert-inge hans-olof hans-olov hans-göran ivar-erik jan-anders
jan-eric jan-ivar jan-ove karl-anders nils-arne kurt-åke curt-åke ernst-åke gustav-adolf elsa-maria elsa-britta brit-marie gun-britt gunbritt gun-marie gunmarie gun-brith brith berith
agne anselm bert beda blenda disa dick dorotea erhard esaias esbjörn fritiof gertrud gudmar gudmund hakon halvar halvard helga hemming henrika hulda ingemund inge israel justina kennet magnhild malkolm
marie matteus orvar osvald ragnvald reidar rita rutger seved sibylla staffan styrbjörn teresia torleif torvald yrsa adolf alexis johannes christel carita botvid borghild berthold eivor engelbrekt finn fridolf
göta hildur boel irmelin bror maj dag hans gustav fia kia pia tia nea bea dea linnéa andré rené désirée josé chloé zoé zeb zebastian noak nour yusra tuva-li mats-ola
aada aapo aare aarne aaro aatos aatu abay abbe abdo abdou abdus abebe abeer abir abou abrar abtin abul adeeb adeel adele adem adham adib adisa ádjá adjoa adwoa afaf afagh affan
afia afif afnan afrah afrax afrim afsar aftab agim agit agnetha agot aheng ahlam ahlan ahoud ahsan ahti aija aile áile ailo áilo ailu aimal aiman aimo aini aira aivar aiyad ajmal
ajša ajshe ajten akam akbar akif alale alba alban aldin alend alfhild alfredo alieu alija alket alli alona alper alpo alrik alrun alta altin altti alvilda alvina alya amadeus amani
amanj amara amare ambjörn amed ameen amila amita ammar amna amneh ampha amrit amro anab anan anass ándá ánde ándi ándor andres anel anela anes angelina anisa anjum ánná annakajsa
annamaja ánne annelise annevi anngerd annifrid annmargret annsofi annu ánot anoud anssi ánte ants ántte antton anum araya arber ardit areej aref arek arez arezo arezoo ariel arif
arij arin arjin armi arsen arsim artem artin arttu arun arvi arvin arvo arya aryan asaad asad asal asala asbjörn asef asem asger asha asho ashok ashti asif asila asim asima asiya
aslak áslak áslat asli aslı asmin asos asrin astor astur atef athir atif atle atso atte attila auda augusta auli aulis aune auri auvo avdo avdyl aveen awad aweza axelina ayaan ayad
ayan ayda aydan aydin ayele ayfer aygul aygül ayham aykut ayla aymen ayni aynun aysar aysen ayşen aysin aysu azadi azam azhar azin aziz aziza azize azur azza babar baca badia bahaa
bahja bahri bahta baiba bajram bakir bakr bálde baraa barış barni basak basil basir basri bávva bayan bayru bedia bedri begum begüm bejza bekir belay belen belén belin bella belma
benaz benedikt benedikta beng bengi bengta bengu benita benjamina benke beqir beren berhan berhe beri beril berk berke berna bernhard bernice bertha bewar beyza biba bibi bich
biera biete bile bilge bill billy biret birhan birit birk birol birsen birte birwa bita bjarke björg björne bnar bogdana bojan bokan bolek bonnie boro bosko božo brage brita
brittmari bruna brusk bryar brynolf buba buhar buket burcu burhan buruk buse busra büsra börge caesar cafer cahit caio cajsa cali calle ćamil camille canab canan candice caner
cansu carin carmela carro caspian cassandra cathrin cathrine catrine cavit ćazim cecil čedo cejna celal ceren cetin chadi chan chanel chao charlott chatarina chau cheng chika chinh
chipo chiya chnar chra chun cica cihan cihat civan ciwan clarence clary cordelia corinne cornelis crister cruz cumar cveta cynthia daban dace daeng dafne dagfinn dagobert daher
dahlia daiga daina daisy dana dania danielle dante danya daoud darin darío darya davi davida debbie deeb deepa deeqa dejen delaram delil deman demba denys deren derin desa desale
despina devi dhiaa dhuha diaa dicle diem diep dilek dima dinh diogo dirie diyaa djula djuro dldar dlnya dlsoz dlzar dmytr dogan dondu donna donya dool dorrit dorsa drago dragomir
drazen duha dulce duncan dunia dunya dusko duyen duygu dzana döndü ebon ebou ebyan eden edis edisa edna eelis eemil eerik eetu eevi eftal efua egel egil egzona ehmed eine einer
eira ejaz ejvor ekin elaha elahe elander elba elcin elçin eldar eldin eldis elend elenor eleonore elías elir elira elle ellika ellu elmaz elmer elmi elmo elnaz elona elsebeth elsi
elsy elton elvan elvi elvina elwin emal embla emel emeli emelia emelina emeline emin emira emmie emmylou emnet emrah emsad endel enesa enisa enni enver eray erdem erden erdin erfan
ergin ergun erja erkan erkka erkko erkut erland ermelinda ermo erna ernad ernes ernna eron ersan ersin ertan ervin erza esad esam esat ešef eser esin esmir esref essi etel etem
ethel evabritt evalena evalotta evamarie evan evangelina evely everth evija evina ewert eyas eyasu eylem eylul eyvind ezda ezdin ezgi fábio fadel fadia fadil fadl fady fahad fahd
fahed fahim fahri faiez faik faina faisa faiso faiz fajr falah fang fanni fannie fanta farai faraj farax fardin fariq fata fathi fatin faton fawaz fawzi fayez fazal fazel fazil
fedir fedor fehim fejzo felicity félix feng feodor feray ferda ferdi ferid feridun ferit fetah fethi feven feyza fia fida fidaa fidan fidel fideli fikre finnur firat fitim flaka
flemming flory foad fozia freba fredde freddie freddy fredrica fredrique friba frideborg fridolin frigg frithiof fritjof fröja fuada fulya funda gabrielle gaby gádja gáijá galip
gamal gang gani gáren garip gáte gaup geedi geeta geir gemma genc genet gerda gerhardt gerry gerth gerthrud gertie ghani ghaza ghazi ghena ghida ghina giang gideon gillis giovanna
girma girts gisela gita giti gitt gitte gjyle gleb glen goga gokce goli gona gonca gonul gopal gosia gottfried gotthard gozde grels gretchen grete gretel guang gudny guje gulab
gulay gulê gulli gully gunay gundel gunes gunlis gunlög gunn gunne gunsan gunvald gunwald gustava gusten guven gönül haben habte haby hadar hadas hadgu hadia hadil hadya hafez
hafiz hagos haia haifa hajer hajra hakam hakki halah halid halim halit halldis hallvard halsten haluk hamad hamda hamit hampe hanad handan hani hania hanif hanim hanin hánno hanns
hánsa hansi hany harriett harriette hasim hasna hasti hatef hatim hatun haval havin hawo haya hayam hayat hayfa hayri hazal hazem hazim hedi hedy heimer heimo heini heino heinrich
heinz helat heléne helju helka hella hellevi helli helmut helmy helny hely hema hemen hemmo hemn hena hend henna henni henoch henos henryka hero hersh herta hertha hessu hevi hevin
hewa hewan hewi heyab hezha hezil hibaq hida hidat hilal hildegard hildegun hilja hilla hilma hilmi hina hind hirut hisam hisen hivda hivi hiwar hjelmar hlib hoai hoan hoang hodo
hogne honar hoodo hoor hosam hosna houda hufan hugold hulya humam huner huruy husam husni huyen hysen hysni hüsnü hårek höder iara ibaa ibado ibbá ibtisam ida idar idil idriz ieva
ifeta ifete ifra ihsan iida iidil iikka iina iines iiris iiro iisko ijabo ijaz ilaf ilari ilkay illia ilma ilmi ilmo ilpo ilse ilta iltaf ilya ilze imane imani imbi impi imran
inaam inara inari inaya inci inese inez ingá ingberth ingerlise ingir ingmari ingo ingolf ingrida ingvald ingvor inna insaf intisar into ipek iqbal iqra iraj irén irfan irmgard
isam ishak ishaq isidor isik isir isko isma ismat ismo isni isolde isra isuf iver ivika ivone ivor ivvár iwan iwar iyas izet izeta izzat izzet jaafar jaak jaan jaana jackie jackson
jada jafer jagna jaleh jalmar jalo jamel jami jamshed janan janette jani janinge jánne jannica jannice jannicke jannike janove jarek jasem jasim jasu javed javid jawid jeanett
jeanna jeff jegr jehad jehan jehon jemima jemina jenni jennica jennika jere jerk jeta jeton jhon jian jihat jilan jimmie jina jinan jinda jing jinky jino jiwan joacim joan joanne
joao joão jockum johna jolka jomma joná joni joona joret jorid jorun jouan joud jouna jouri jovita jovo jowan juda judi juhán júlia juliette júlio julka julle juma juman junia jure
jurek jurij jussa justo jusuf juuli juuse juuso jyoti jyri jüri jytte jörel jörn kaapo kaare kaari kabbe kaddy kadri kaew kaido kaie kaija kaino kaisu kaje kajin kako kalab kaleb
kalju kaltrina kamau kamelia kamol kanda kandy karam káre kárin karita karlåke karo karox kasem kasia kaska kaspars kasra kassandra kathy kati katie katinka katri katy kauno kazia
kazim keijo kejal kelly kendra kerttu kettil kevan khoa kibra kielo kieu kiki kimia kinan kiros kitti kjellarne kjellerik kjerstin klaus koit kojo kolbjörn konny koos koral korin
kosar kosti kovan kristel kristiane kristie kristjan krste kubra kulap kunle kurdo kurre kusti kwaku kwasi kübra kyllä ladhan lahja láilá laima laina laine laith lajan lalav lale
laleh lamai lamar lamis larin larsgunnar larsinge larsolof larsove larsåke lásá lásse lassi lauha laurentius lavin lawan lawin laxmi layal layan layth leart lech leea leeda leen
leevi leges legesse leida leili lejla lema leman lembit lemet lempi lenah lenita lenni lennu leonore lepa lesia lesya leul lexie leylo lezan lian lida lidya liene lihua liina liinu
liis liisá liisi lijun lilav lillian lillmarie lima liman linah ling lirie lirim lise lissie liuba livija liya lizzie ljuan ljubo ljudmila loai lorens loretta lorna lowisa lozan
luai luba lubov lucinda ludmilla luel luísa lula lulu lutfi lutvo luul luula lycke lydie lyuda lyyli maan maano mabel madar madde madelaine madelen madelin madicken magan magdalene
mággá magni magny mahin mahir máhte maibritt maida maie máijá maiju maiken mailis maini maisa mait maite majbrit majd majdi majgun majvi makda mako malai malek malev mali malle
malou malva malvina mamo manaf mandana manee manel manju manne manny manta manu maral maram marcelina marcella máren máret marge margret margreth margrethe margrit marieanne
mariell marielle marilyn marion márjá marjaana marketta marlena marli mart marthina martina martyna marwo marya maryann maryla masih mathea matheo mati matin mattea maude maurits
mauro mavis mayar maylis máze mazen mazin mea meaza medo meena meeri megi mehri mejra mekdes mela melany melat melih memet meng meri merjo merly mero merry merta mervi mesfin mesud
mesut metta miar micha michaell mick mickael mickan mickey mido migal miia miika miina miiná mijo mikal mikela miko mila milanka milen mili milja milly milou milva milvi mine minea
ming minir minja minnie minoo minou mirad miral mirella mirva misan miska missan mitch modar moein mogge mohan mohib moje molle mollie monia monir moses muez mufid mujde mujib mujo
mulki mumin munaf munia munin muno muriz musab muska muuse müjde märet nabi nade nader nadim nadir nadya nafas nagip nahal nahed nahid nahla nail naila naile naime najah naje najia
najla najm najmo najwa nalin namik namir nanette nannie nanny naqib nard nasik nasri nasro nasteho nasuf natasja navin nawaf nawar nayef nayla nazan nazar nazê nazia nazif nazih
nazik nazim nazir nazmi nazo neal nebih necla neđo neea negah nehat nejat nejra nelia nella nelya neo nerin nesar nese neşe neslihan nestor neta netta neuza nevin neyla nezim nezir
ngan nghia nhan nibal nicha nichlas nicholas nicolaus nicolina nidal nigá nigar nihal nihat niila nijaz niki nikoo nikta nilay nillan nille nilserik nilsåke nimet nimr ning nipa
niran nirun nita niyan niyat niyaz nizar njeri nneka noa noemí noha nohlan nojin noman nomi nomsa nong nonna noora nore norea normann nouh nouri novali nozad nubia nuch nuhat numan
nuno nuran nuria nurul nyima oanh obaid odai odalis odawa oday odelia odila odilia oğuz oili oiva okan okko oktay olander olcay olek olinda oliva olivier ollan ollie olympia omaid
omaya omera omur ophelia orabi orest orod orwa osama osmo ossi ostap otso otte oula oumar oumou ovla ovllá oykü ozcan ozge ozgur ozkan ozlem padma paniz panu panya parnian pashk
paško pauli paulo paulus payom peep pegah peggy pehr pela pelin perarne pergöran peri perla perry pervin petar petter peyam phat philomena phim phong phrae phuoc piamaria piera
pihla piia pikul ping pippi piret piroska pirre pınar polat pong prem priit prudentia punya pyry påhl qaali qadro qamar qamil qandi qasem qays qazim qemal qerim qian qiang qing
qiong qubad quman quoc qusai qusay quyen raaxo rabab rabea rabee raber rabia rabih rabun rachel radek radha radi rado radovan raed rafah rafat rafet rafi rafif rage ragnwald raha
rahaf rahil rahim rahwa raida raif raifa raila raini raino raita raja rajaa rajab rajan rajiv rajka ralph rama ramah ramez ramiz ramlo ramo ramy randa randi randy ranea rani ranim
ranj ranveig raouf rasko rasma rasmi ráste rasto rasul rateb ratib rauha rauna rauni rauno rávná rawa rawaa rawad rawaz rawda rawi rawia rawin raxma raya razan razaw razi razia
rebaz reber rebir recai redae redur reeta reham reidun reima rein reine reinhold rekan remas renad renars renas renate rene renée renia resul retu rewan rewaz reyad rhea rhiannon
riad riaz rickan rickie rigat rigbe rihab riham riho riia riina rijad rikhard rikka risto ritaj ritchie riyad riza rizah riziq rizo robar robbin roble rocky roda rode rodi rodney
roffe rogher rohat rohin rohit rojhat rolle román rona ronda rong roni ronie ronnie roope roosa roqia roque rory rosalinda rosanna rosemari rosie rosina rosine rostam rosvita rouba
rowda rowena roxanne roya royal rozia ruaa ruba rubar rudi rudo rudy ruel rufat rukan ruken rung runo rušid russel rutan ruthe ruusu ruya ruzdi råger saadi saado saafi saana saban
šaban sabat sabine sabit sada sadaf sadat sadek sadeq sadia sadik sadiq saeid saeng safaa safae safar sahal sahar sahel saher sahil sahro sahur saidi saif saija saila saima saime
saimi sait sajad sajid sakhi sakib sakke saku salam salko salla salli salman salwa samad samah samai saman samar samed sameera sameh samih samim sampo samu sanad sanam sanan sanaz
sandie sandor sanel sang sania sánná sannah sanni sanny santa sárá sarab sarafina sáre sari saria sarita saro saron sárre sarya sasha sasja sasu saulí saviz savo sawai sawat saxo
sazan seamus seba sebbe seda sedar seedy seela sefa sefer sefik šefik segun seham seher seid seida sejad sejda sejfo sejla šejla sekou selda selinda selja selvi sema semka šemsa
senay sendi sened senem senit senol seppä serafia serap seraphina šerif sero serwa sevil seyit sezai sezen sezer shad shadi shafi shahd shaho shahryar shakila sham shams shan shano
shaza shefa shene sheno shida shima shirley shiva shler shnaw shne shukr shyam siamak sibbe sidar sidra sidsel siegfried sievert sifa sigbert sigbjörn sigga siggá siggan sighild
sigmund signar sigríd sigvald sigward sihem siim siiri silas silva silvana silverio silvi simko simmá simón simonetta sinem sini sipho sira sirad siraj sirak sire sirin sirje siru
sisko sitey sivar sivbritt siviä sivvi siye smail smajo sneha sobia sofe sofi sogol sohan sohvi soile soili soini solan solbrit solvei solveij soma somby sonam sondos soner songul
sonya sopha sophy sopon sora souri spase srđan stanislaus stanley stas stefano steffan steffi steinar steinbjörn stenåke stigerik stuart sturla suaad suban subhi šućro sufia suhad
suhra sukon sukru sulaf sulak sule sulev suma sumer suna sunan sunee sunna sunná suoma supan supoj suree surer surin susan susie sutko suvi suwit suzan suzanne suzette suzy svala
svenn sverre sveto svetozar swante swati swen sybil sylvester synnöve synnøve sæunn sölve taavi tabita tabitha tadek taher taib taiba taim taima taimi tainá taito taiwo talal taleb
talib talin tamam tamana tamer tamim tansu tanya tarak tareq tarkan taru tatu tavga tavge tawan tawar tayeb teame teddy teemu teija tekie tekin telma temo tenho teres terése terho
tero terry tess tessie teuvo tevfik tewar thabo thach thaer thage thaís thana thang thekla thelma theodora theodore theodoria theofil theres thérèse theresia theréze thien thilda
thilde thimoty thinh thip thoa thom thora thorbjörn thorborg thord thorild thorleif thorvald thuan thure thyra tiana tibbe tida tiia tiit tiiu tilla tillie timi timoteus tinde tinh
tinna tinny tjelvar tjorven toba tobbe todd toimi tola tolle tomek tõnis tonje tonny tõnu toralf torbjör torgerd torgil torgun torild torkild tormod torstein torulf torunn torvid
tosia tosse tova tracy triin trixie trond truc trudy tsega tsige tubbe tugba tuğba tugce tuire tulay tulin tuovi tuqa turgay turkan tuuli tuulia tyke tymon tymur tyrone tytti tytus
tyyne tyyni uche uday ugaso ugbad ugur uğur uldis ulfat ulfgar ulku ullabella ullacarin ullakarin ullamaj ulle ulpu ulrich ulrike ulriqa umama umid unal unni uno unto upendo urai
uriel urim urmas uros uroš urpo ursel urve usama usko usman utai uthai uyen uzma vadym vafa vahap vaida váide vaike valbona valdis valdo valle válle vally valma valo valto vani
vappu vaso vedat veera veeti vehbi vehid veine veini vejin veljo vello vendel venla vian vicki vicky vida vigo viive viivi vija vika vikke vilena vilgo vilgott viljar vilko villemo
vilna vinko vinod violetta virva virve vivia viyan vjosa vlada vojka vojo vänni waad wafa wafiq wahib wajdi wajih walaa walborg walentina walfrid walle wally wania wanna waqar
waqas warin waris wasan wasfi wasim wasta watan wayne weam weini welid wendy wera werna wesam wicke wiggo wilgot winai winna winston wiola wipa wirat wisal wiwat wubet xaawa xaawo
xace xalil xamdi xanê xasan xelat xiang xiao xing xunav yade yafet yahia yakob yakup yaman yamen yanet yang yanli yanna yared yaşar yash yazan yazen yazid yebio yegor yehor yesim
yigit ying ylber ülkü ülle yllka ylva ylve ymer ynga yngva yngvild yoel yonca yong yordi yoro yrja yrla yrsa yuan yucel yulan yumna yunis yupa yupin yurii yurub yusef zack zafar
zafer zahed zaher zahi zahia zahid zahir zahro zaim zaina zaki zakia zakir zaman zander zane zarah zari zarin zarko zayn zeba zeid zein zeir zejna zekir zela zelal zelda zenel
zenon zenta zeqir zeri zerin zeth zhala zhale zhen zhiar zhino zhong zhyan zhyar zigge zijad žika zilla zinar zinat zirek zita zivka zivko živko zoe zohal zohra zoia zoila zoja
zola zosia zryan zufan zuhal zuhra zuhur zukan zulal zulfo zumra zuzia zyta åkan åsta äijö ärla ölve örnulf özden özge özkan öznur
alv ask eld elk hav sky snö ulv örn åse pil mi ho
`;

/** Surnames, Swedish and others common in Sweden, also soldiers' names that are words. */
export const OWN_LAST = `
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson gustavsson pettersson petersson jonsson jansson hansson bengtsson jönsson petersson carlsson magnusson
olofsson olovsson fredriksson mattsson henriksson håkansson jakobsson jacobsson danielsson månsson gunnarsson samuelsson isaksson arvidsson martinsson eklund lindberg lindström lundgren lundberg
lundin lindgren berglund bergström berggren sandberg sjöberg forsberg holmberg nyberg sundberg wallin hellström engström blomqvist lundqvist lindqvist lindkvist blomkvist lundkvist nordström nordin
nyström björk björklund bergman bergqvist bergkvist sandström söderberg söderström holm holmgren holmström hedlund hedberg hedström hedman ekström ekman eklöf ek ekberg åberg åkesson öberg
östlund österberg östberg öhman östman strömberg ström strand strandberg sundström sund sundqvist sundin skoglund sjögren sjödin sjölander sjöström sjöblom lind lindholm lindahl linder lindell linde
lindh lindén linden lundström lundmark lundh lund löfgren löfgren löfström löfqvist lövgren löf lööf ljung ljungberg ljunggren ljungqvist lilja liljegren lagerqvist lagergren larsén lantz
malm malmberg malmgren malmström melin molin moberg mattson molander morén möller müller norberg nord nordgren nordqvist norén norling norman norin näslund nygren nylander nylund nyman
palm palmgren palmqvist paulsson pålsson pärsson persson-lind rosén rosen rosén roos ros rosenberg rosengren rosenqvist rydberg rydén ryd rask rapp rehn ringström roth rönnberg rönn
samuelson sandell sandgren sandin selin sellberg sköld skog skoog skogsberg sköldberg stenberg sten stenström stenman stolt stål ståhl stark staaf stefansson stjernström ståhlberg svärd svahn svan svanberg svantesson
sverin swahn söder söderlund sörensen söderqvist thelin thor thorell thulin tell törn törnqvist törnblom tapper thunberg torstensson törnkvist uhlin ulfsson ullman ullberg vallin vall wahlberg
wahlgren wahlström wahlström wall wallberg wallgren wallén wallander wennberg westberg wester westerberg westerlund westman westin wiberg wickström wikström wiklund wik wigren widell widén wilhelmsson
winberg winqvist wirén wretling yngvesson zackrisson zetterberg zetterlund zetterström åhlin åhman åhlund åkerberg åkerlund åkerman åkerström åslund åström ågren ödman örn österlund östergren östling
abrahamsson adamsson adolfsson ahl ahlberg ahlgren ahlin ahlqvist ahlström albertsson albinsson alfredsson almqvist alm almgren almén alvarsson ambjörnsson andrén andreasson antonsson appelqvist appelgren
arnesson aronsson asp asplund augustsson axelsson backman backlund bengtson bengtzon berg berge bergh berger bergen bergfeldt bergendahl bergenholtz berntsson bertilsson birgersson bjurström bjerke
björn björkman björnsson björling blad blom blomberg blomgren blomstrand bodin bohlin bohman boman borg borgström boström brandt brand bratt broberg brodin broman brolin broström brorsson brunberg bruhn byström bäck
bäckman bäckström böhm börjesson börjeson boberg boklund bylund cederberg cederholm cedergren cederlund christensen christiansson claesson clausson cronqvist dahl dahlberg dahlgren dahlin dahlman dahlqvist dahlström davidsson
dahlén dalin dahlbäck dufva edberg edlund edström edvardsson edvinsson egnell ehn ehrling einarsson ejdeholm ekdahl ekblad ekblom ekelund ekengren ekholm eklind ekmark ekstrand elfström eliasson elg elgh elmqvist elofsson
emanuelsson emilsson enberg engberg engdahl englund engman engqvist engvall enqvist erlandsson ericson ericsson erikson esbjörnsson eskilsson everdsson evertsson fagerberg fagerström fahlgren fahlström falk falck faxe ferm fernström
filipsson fjellström fjäll flink flod flodin flygare folkesson fors forslund forsman forsell forssell fransson frank franzén fredholm fredin fredlund frej frick frid fridh frisk friberg friman fritz frost frykman fält fält fält fältskog
gabrielsson gard georgsson gerdin gillberg glad glans glimberg granath granat granberg grankvist granqvist granlund granström green grahn gran gren grip grönberg grön grönlund grönqvist grundström gudmundsson gullberg gunnarson gustafson gyllenberg
gyllensten göransson göransson haag hagberg hagelin hagström haglund hagman hagen hall hallberg hallgren halldén hallström hallin hammar hammarberg hammarström hammarlund hanson harrysson hasselgren hasselberg hedin hedenström hedén hedqvist
hedenskog hellberg helgesson hellgren hellman hellqvist henning henningsson herbertsson hermansson hermanson hildingsson hillström hjalmarsson hjelm hjelmqvist hjort hjortsberg hjärpe hofverberg hoffman hofstedt holmqvist holmstedt holst holgersson hult hultberg hultgren hultman hultqvist hugosson
hurtig husberg hyltén hård håkanson häggström hägg hägglund häggkvist hällström hälldahl härd hänninen höglund högberg högström höög höglind ingemarsson ingesson ingvarsson israelsson isberg ivarsson jacobson jadesjö jarl jeppsson
jerlström jernberg jespersson joelsson johannesson johnsson johnson johanson jonasson jonson josefsson josephsson julin jutterström juhlin järnberg jönson jörgensen kaller kallin karlberg karlén karlström karlstedt kastberg kempe kihlberg kihlström kindberg
kindstrand kjellberg kjellgren kjellin kjellman kjellström klang klasson klingberg klingström knutsson kock kristensson kristiansson kristoffersson kron krona krantz krook kronberg kullberg kull kvarnström kvist källström källberg källgren källman käck
köhler lager lagerkvist lagerström landberg landin landström landgren lans lantto larson lassesson leander leijon lennartsson leek lenberg levin lidberg lidén lidström liljeberg liljekvist lillieström lindblad lindblom lindbom lindfors lindhe
lindman lindmark lindroth lindskog lindstrand lindvall linderoth lindgren-berg linnér littorin ljungdahl ljungman ljungström lodin lorentzon lorentzson lorentsson lovén ludvigsson lundahl lundblad lundblom lundell lundholm lundkvist lundén lundvall lundwall luthander
lyckberg lyckner löfberg löfdahl löfvenberg löfroth lönn lönnberg lönngren lönnqvist löwgren magnuson malmqvist malmsten malmros mannberg mannerfelt markström markusson markström marklund mark martin mauritzson mauritsson melander melkersson mellberg mellgren
mellqvist mikaelsson modig modin modigh morin mortensen mossberg munk munther myrberg mård mårtensson mårdh månsdotter möllerström naess nedergård neij nelson nermark nicklasson niklasson nilsen nilson nissen nohlgren nordahl nordberg nordfeldt nordell nordenberg nordenstam
nordh nordlander nordlund nordmark nordvall noréus norgren norlander norlin norrby norrman norström nyblom nyborg nygård nyholm nykvist nyqvist nyrén nässén odell oldberg olander olausson olin olsen olson ohlin ohlson ohlsson olofson oskarsson oscarsson ottosson palmberg
palmér parkstad patriksson pehrsson pedersen petersen peterson pettersen piil pihl pihlström plogell polhem ragnarsson ralfsson ramberg ramström ramstedt rang rehnberg reimers renberg renström ribbing rickardsson rikardsson ringdahl ringberg ringqvist robertsson rogersson
rolandsson rolf rollén rosander rosendahl roslund rosvall rudolfsson rundberg rundgren rundqvist rundström ryberg rydell rydholm rydström rylander rådberg rådström rönnbäck rönnqvist rönnlund sahlberg sahlin sahlström salander salomonsson sammeli samuelsdotter
sandahl sandblom sandén sander sandqvist sandkvist sandlund schmidt schröder schultz segerström selander selberg severin sigfridsson sigurdsson simonsson sixtensson sjöholm sjöqvist sjökvist sjölin sjölund sjöstedt sjöstrand sjösten skarin skoglund skårman smedberg smith snygg sollander
solberg sonesson spång spångberg spjut staffansson stenbäck stenlund stenqvist stensson sterner stigsson stjernberg stjernqvist stjärna stolpe stormby storm strid stridh strindberg strömbäck strömgren strömqvist strömstedt sturesson styf stüffe sundell sundgren sundh sundholm sundkvist
sundlöf sundman sundvall sunesson svahnberg svanström svanlund svedberg svedin svedlund svenningsson svenson svenmarker swedin swanström swenson swärd säfström säfsten säll särnholm sätterberg söderblom söderholm sörlin tallberg tegnér tengberg tengstrand ternström theorin
thorsén thorsell thuresson thuresson tideman tilly tirén tjäder tjernberg tjärnström toresson torell tornberg tranberg trulsson trygg turesson tuvesson tyrén törnberg törnell törner törngren törnros uddin ulander unosson uppman utterström valentin valfridsson vallgren valtersson
vestberg vestin vester vestergren viberg viklund vikström vidén vidlund vilhelmsson vinberg vinter virdhall wadman wahl wahlin wahlman wahlqvist waldenström wallenberg wallentin wallerstedt wallman wallmark wallner wallström wannberg weber wedin weibull wejryd
wendel wengelin wennerberg wennerström wennström wentzel werner wernersson westerdahl westergren westergård westermark westfelt westling westlund westrin westlin whalström wide widegren widerberg widerström widmark widman wiberg wiechel wigh wihlborg wiking wikander wikberg wikman wilander wilén
wiman winblad winbladh winroth wikner wising wistrand wistrom wittberg wolff wrede wulff ydén ytterberg zander zachrisson zakrisson zandén zetterqvist zimmerman åhlander åhlén åhs åkerblom åkergren åkerlind åsberg ådahl åhl ångström åsén ästner öman örtengren östensson österholm östberg österman östbom östh övling
modigh nöjd lustig munter frimodig hurtig tapper flink rask snäll sträng stadig trogen trofast ståhl dolk lans svärd bajonett granat spjut sabel pistol pil bössa kula krut trumma fana hjelm gevär sköld harnesk brynte brask bly skarp
hassan ahmed ali mohamed mohammed mohammad mahmoud hussein hussain hosseini husseini omar osman ibrahim ismail abdullah abdi aden adan warsame farah jama nur nuur yusuf yousef yousif khalil khalid khan said saeed saleh salem salim saad salman sami haddad hamdan hamad hamid
hamadi hasan ahmadi mohammadi rezaei rezai karimi kazemi jafari moradi hashemi alavi mousavi musavi rahimi rahmani rostami sadeghi sharifi shirazi tehrani tabrizi zadeh hosseinzadeh abbasi akbari amiri asadi azizi bagheri ebrahimi esmaeili ghasemi habibi heidari heydari hosseinpour
jalali jamshidi khosravi mahmoudi maleki mirzaei nazari noori nouri nasiri najafi parsa pour qaderi rashidi saberi salehi samadi shahbazi soleimani taheri yousefi yusufi zamani zarei amini safi naseri haidari haideri alizada alizadeh mohammadzadeh rasouli rasuli sultani sultan stanikzai wardak
popal popalzai noorzai yousafzai safari sahak rahim ghafari ghulami hakimi hotak hussaini karim mirzad nabizada nazari omari osmani qasemi sediqi siddiqi shinwari stanekzai zazai al-hassan al-ali al-jabouri aljabouri al-tikriti al-khalil alkhalil al-ahmad alahmad al-masri almasri al-saadi
alhassan alhussein alali alissa aljasem alshami alabdullah alkurdi alrawi al-rawi albayati al-bayati alsaadi alhamad almohammad alnajjar najjar najar darwish darwich aziz jaber jabbar jabr jarrah kadhim kadir kareem kassem kasem mansour masri mustafa nassar nasser rashid salameh shaker sharif
shehadeh tahan taha tamimi yassin youssef zaki zaidan zein aboud abboud abbas abdo abdel abdelrahman abdulrahman abdulkadir abdulle abukar abdirahman ahmad barre dahir duale egal elmi gedi guled hagi haji hersi hirsi isse jimale kulane maalin mire mohamud muhumed muse nour roble samatar shire
sheikh warfa tekle tesfay tesfaye tesfamariam tesfamichael gebre gebremedhin gebremariam gebreselassie ghebremariam ghebreyesus habte habtemariam haile hailu kidane kifle mebrahtu mehari mengistu negash okbay solomon tadesse teklehaimanot tewolde weldemichael woldemariam yohannes zerai
yilmaz yıldız yildiz yildirim öztürk ozturk demir şahin sahin celik çelik kaya kara arslan aslan dogan doğan kilic kılıç aydin aydın özdemir polat koc koç kurt korkmaz simsek tekin ünal yavuz bulut güler güven karaca acar aktas aksoy altun bozkurt can cetin çetin erdem erdogan ates akin
petrovic petrović jovanovic jovanović nikolic nikolić markovic marković djordjevic đorđević stojanovic ilic ilić stankovic pavlovic milosevic hadzic hadžić hodzic hodžić begic begić delic delić omerovic mujic mujić salihovic suljic husic ibrahimovic imamovic kovacevic kovačević kovac muratovic
mehmedovic memic music nukic osmanovic ramic selimovic smajic softic tahirovic zukic jusufovic kadric karic basic alic avdic bajric besic causevic dedic dizdarevic djuric fazlic gashi krasniqi berisha hoxha shala kelmendi morina rexhepi bytyqi hoti ademi ahmeti aliu bajrami jashari
kowalski kowalska nowak wisniewski wiśniewski wojcik wójcik kowalczyk kaminski kamiński lewandowski lewandowska zielinski zieliński szymanski wozniak woźniak dabrowski dąbrowski kozlowski jankowski mazur wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski pawlowski michalski wolski wolska wrobel
ivanov ivanova petrov petrova smirnov kuznetsov popov volkov sokolov novikov morozov kovalenko shevchenko bondarenko tkachenko kravchenko kovalchuk oliynyk shevchuk polishchuk boyko melnyk melnik lysenko marchenko savchenko rudenko petrenko kozak moroz pavlenko
korhonen virtanen mäkinen nieminen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkilä kinnunen salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen ojala leppänen hiltunen väisänen
kallio pitkänen partanen miettinen manninen koivisto laaksonen hirvonen räsänen pulkkinen kettunen kokko lampinen peltonen pesonen rautio saari toivonen ranta mattinen keränen kemppainen huttunen hakala haapala kangas lehto luoma mäki niskanen rinne ruotsalainen vainio
nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly chen wang li zhang liu yang huang zhao wu zhou kim lee park choi jung kang singh kumar sharma patel gupta kaur begum khatun rahman islam hossain akter ahmad iqbal malik hussain shah butt chaudhry mirza qureshi
garcia garcía martinez martínez rodriguez rodríguez lopez lópez gonzalez gonzález hernandez hernández perez pérez sanchez sánchez ramirez ramírez torres flores rivera gomez gómez diaz díaz reyes cruz morales ortiz gutierrez gutiérrez chavez ramos ruiz alvarez álvarez mendoza vasquez castillo jimenez moreno
romero herrera medina aguilar vargas rojas munoz muñoz fuentes contreras sepulveda araya silva soto castro pinto santos pereira ferreira costa oliveira almeida sousa carvalho
popescu ionescu popa dumitru stan stoica gheorghe rusu munteanu matei constantin marin lazar ciobanu moldovan nagy kovacs kovács toth tóth szabo szabó horvath horváth varga kiss molnar molnár németh farkas balogh papp takacs juhasz
schmidt schneider fischer weber meyer wagner becker schulz schäfer koch bauer richter klein wolf schröder neumann schwarz braun zimmermann krüger hartmann lange werner krause lehmann walter maier könig huber kaiser fuchs peters lang scholz
jensen nielsen hansen pedersen andersen christensen larsen sørensen sorensen rasmussen jørgensen jorgensen petersen madsen kristensen olsen thomsen christiansen poulsen johansen knudsen mortensen haugen hagen berge eriksen bakken strand dahl lund moen solberg iversen halvorsen
jallow ceesay touray sowe bah barry diallo camara sesay kamara koroma conteh okafor okeke eze obi adeyemi mensah owusu boateng asante osei mwangi otieno kamau njoroge mukasa kabila ilunga mbala kasongo mutombo nkusi uwimana niyonzima habimana hakizimana
isho shamoun gabriel gorgis hanna hanno aho aydin barsom bethnahrin cacan danho george gorgees iskander khoshaba malke murad odisho oshana poli sleman toma touma yacoub yakub younan yousif zaya khoury khouri antoun azar barakat boutros chamoun daoud elias farhat fares ghanem
dal eld eng hök lax lod mal mus nål näf orm orre pil ren sik sjö ulv uhr vik äng älg
`;
