// Written by hand for Skav: words of the work that the dictionary lacks, with the endings of their other forms. A `|`
// ends the part that the endings follow. The build script adds them to `lexicon.ts`.

export const DOMAIN_WORDS = `
överenskommelse,n,r,rna avvikelse,n,r,rna hantering,en,ar,arna avvikelsehantering,en följsamhet,en delår,et,en verkställighet,en klassificering,en,ar,arna återkoppling,en,ar,arna uppföljning,en,ar,arna utlåtande,t,n,na
kompletter|a,ar,ade,at,as,ades,ats,ande diskuter|a,ar,ade,at,as,ades,ats,ande uteblive|n,t,na underrapportering,en föräldraledighet,en expertråd,et,en händelseråd,et,en kontaktväg,en,ar,arna
samsjuklighet,en brukarmedverkan delaktighet,en tillgänglighet,en patientsäkerhet,en närsjukvård,en anhörigstöd,et boendestöd,et boendestödjare,n,na försörjningsstöd,et ersättningsnivå,n,er,erna sjukpenninggrundande
arbetsförmåga,n,or,orna arbetsträning,en,ar,arna arbetsprövning,en,ar,arna förrehabilitering,en rehabkoordinator,n,er,erna rehabkoordinering,en samverkansteam,et,en trepartssamtal,et,en trepartsmöte,t,n,na avstämningsmöte,t,n,na flerpartsmöte,t,n,na
nätverksmöte,t,n,na omställning,en,ar,arna överrapportering,en,ar,arna informationsöverföring,en,ar,arna utskrivningsklar,a,t utskrivningsmeddelande,t,n,na inskrivningsmeddelande,t,n,na kallelse,n,r,rna kompletteringsbegäran föreläggande,t,n,na
delgivning,en,ar,arna handlägg|a,er,s,de,des,ning,ningen,ningar,ningarna handläggningstid,en,er,erna bollades bollats slussades slussats återremiss,en,er,erna remittent,en,er,erna egenvård,en egenvårdsintyg,et,en läkarutlåtande,t,n,na
funktionsbrevlåda,n,or,orna kontaktyta,n,or,orna processledare,n,na verksamhetsutvecklare,n,na insatskatalog,en,er,erna remissflöde,t,n,na målgrupp,en,er,erna mellanrum,met,men gråzon,en,er,erna stuprör,et,en
resursteam,et,en konsultationsteam,et,en mobil,a,t,en,er tillnyktring,en tillnyktringsenhet,en,er,erna stödboende,t,n,na jourhem,met,men familjehem,met,men skyddsbedömning,en,ar,arna orosanmälan orosanmälning,en,ar,arna barnahus,et,en
förbundschef,en,er,erna samordnare,n,na samordningsförbund,et,en samverkanspart,en,er,erna huvudman,nen huvudmän,nen tjänsteperson,en,er,erna tjänstgöringsintyg,et,en progression,en stegförflyttning,en,ar,arna självförsörjning,en
introduktionsplats,en,er,erna språkpraktik,en etableringsplan,en,er,erna aktivitetsrapport,en,er,erna karensavdrag,et,en sjukersättning,en,ar,arna aktivitetsersättning,en,ar,arna underhållsstöd,et bostadstillägg,et merkostnadsersättning,en
assistansersättning,en ledsagning,en ledsagare,n,na avlösarservice,n hemrehab,en hemrehabilitering,en trygghetslarm,et,en korttidsplats,en,er,erna växelvård,en palliativ,a,t brytpunktssamtal,et,en läkemedelsgenomgång,en,ar,arna läkemedelslista,n,or,orna
dosförpacka|d,de,t dosrulle,n dosrullar,na hjälpmedelscentral,en,er,erna omvårdnadsepikris,en,er,erna epikris,en,er,erna vårdsamordnare,n,na vårdövergång,en,ar,arna fastvårdkontakt patientkontrakt,et,en delegering,en,ar,arna signeringslista,n,or,orna
`;
