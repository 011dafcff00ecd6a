// Written by hand for Skav: places a report may name. A place alone identifies no one. The 290 municipalities and the
// counties come from `kommunkoder` (MIT) by way of the build script; localities of the lexicon file add to them.

/** Localities, districts, countries, regions; lower case, one word each. Genitives are understood. */
export const PLACES = `
sverige norge danmark finland island tyskland england storbritannien irland skottland wales frankrike spanien portugal italien schweiz österrike polen tjeckien slovakien ungern rumänien bulgarien grekland turkiet cypern
albanien kosovo serbien bosnien hercegovina kroatien slovenien montenegro makedonien nordmakedonien estland lettland litauen ryssland ukraina belarus vitryssland moldavien georgien armenien azerbajdzjan syrien irak iran libanon
israel palestina gaza jordanien egypten marocko algeriet tunisien libyen sudan eritrea etiopien somalia somaliland kenya uganda tanzania rwanda burundi kongo nigeria ghana gambia senegal guinea liberia kamerun zimbabwe zambia
sydafrika afghanistan pakistan indien bangladesh nepal kina mongoliet japan korea sydkorea thailand vietnam laos kambodja filippinerna indonesien malaysia singapore burma myanmar australien usa amerika kanada mexiko brasilien argentina
chile peru bolivia colombia venezuela ecuador uruguay paraguay kuba haiti kurdistan uzbekistan kazakstan tadzjikistan jemen kuwait qatar dubai saudiarabien jugoslavien sovjet europa asien afrika nordamerika sydamerika norden skandinavien
balkan baltikum mellanöstern eu sápmi holland nederländerna belgien luxemburg bagdad kabul damaskus aleppo mogadishu asmara teheran beirut istanbul ankara sarajevo belgrad pristina warszawa kiev kyiv moskva oslo köpenhamn helsingfors
åbo berlin hamburg london paris rom madrid bangkok new york malaga malta teneriffa mallorca kreta åland
götaland svealand norrland småland östergötland västergötland bohuslän dalsland halland skåne blekinge öland gotland södermanland sörmland närke västmanland värmland dalarna hälsingland gästrikland medelpad ångermanland jämtland
härjedalen västerbotten norrbotten lappland uppland höglandet sjuhärad skaraborg roslagen mälardalen bergslagen norrort söderort söderförort västerort österlen fyrbodal göteborgsregionen västsverige sydsverige
eksjö nässjö tranås aneby vetlanda sävsjö jönköping huskvarna gränna habo mullsjö vaggeryd skillingaryd värnamo gislaved gnosjö smålandsstenar anderstorp bankeryd taberg tenhult forserum malmbäck bodafors anneberg solberga ingatorp
mariannelund hjältevad bruzaholm hult bellö höreda kråkshult edshult ingarp eksjöbygden sommen gripenberg frinnaryd sundhultsbrunn lommaryd bredestad haurida marbäck askeryd vireda linderås säby adelöv tranåsbygden stensjön
kvillsfors landsbro ekenässjön holsbybrunn myresjö korsberga pauliström björköby sjunnen nye lannaskede bäckseda skede alseda näshult vrigstad stockaryd rörvik hjälmseryd komstad hultagård hägna sandsjö grimstorp fredriksdal
flisby ormaryd äng nifsarp barkeryd norra södra ulrikehamn visingsö ölmstad kaxholmen lekeryd månsarp hovslätt barnarp odensjö norrahammar rosenlund öxnehaga jordbron hagaberg ekhagen öxnegården råslätt dalvik bymarken torpa
liljeholmen råby kortebo ljungarum ryhov österängen tokarp tabergsdalen klevshult byarum hok bondstorp rydaholm forsheda bredaryd bor kärda reftele burseryd hestra broaryd hillerstorp nissafors marieholm kulltorp åsenhöga lanna
stockholm göteborg malmö uppsala västerås örebro linköping helsingborg norrköping lund umeå gävle borås södertälje eskilstuna halmstad växjö karlstad sundsvall trollhättan östersund borlänge falun tumba kalmar kristianstad skövde karlskrona
skellefteå uddevalla lidingö motala landskrona örnsköldsvik nyköping karlskoga varberg åkersberga vallentuna lidköping märsta ängelholm alingsås sandviken kungälv katrineholm visby västervik ystad trelleborg falkenberg karlshamn
enköping hudiksvall härnösand arvika boden kiruna gällivare luleå piteå kalix haparanda lycksele vilhelmina strömsund sollefteå kramfors ånge bollnäs söderhamn ljusdal mora orsa rättvik leksand ludvika avesta hedemora sala köping arboga
kumla hallsberg askersund lindesberg nora degerfors kristinehamn säffle åmål mariestad skara falköping tidaholm hjo tibro vara herrljunga vårgårda ulricehamn tranemo svenljunga kinna skene mark lerum partille mölndal kungsbacka
hyltebruk laholm båstad höganäs åstorp klippan perstorp hässleholm osby älmhult ljungby markaryd alvesta tingsryd lessebo emmaboda nybro torsås mönsterås oskarshamn högsby hultsfred vimmerby kinda kisa ydre österbymo boxholm mjölby
vadstena ödeshög åtvidaberg finspång valdemarsvik söderköping gamleby ankarsrum målilla virserum silverdalen storebro södravi gullringen horn rimforsa mantorp skänninge tierp östhammar knivsta sigtuna solna sundbyberg nacka huddinge
botkyrka haninge tyresö värmdö täby danderyd sollentuna järfälla upplands väsby nynäshamn norrtälje salem ekerö nykvarn gnesta trosa strängnäs flen vingåker oxelösund rinkeby tensta kista husby akalla hjulsta spånga vällingby hässelby
farsta skärholmen bredäng hagsätra rågsved södermalm kungsholmen vasastan östermalm norrmalm bromma liljeholmen älvsjö årsta enskede rosengård hyllie fosie husie limhamn oxie kirseberg angered bergsjön hisingen biskopsgården majorna
linnéstaden centrum hammarkullen gamlestaden frölunda askim backa lundby torslanda kungsbacka hammarby lindängen seved navet kroksbäck holma nydala gottsunda eriksberg sävja vivalla varberga baronbackarna skäggetorp berga ryd lambohov
navestad hageby ringdansen klockaretorpet ljura araby hovshaga teleborg sandby norr söder öster väster nordväst nordost sydost sydväst norrgården
`;
