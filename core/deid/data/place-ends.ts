// Written by hand for Skav: how places and units end. Unlike the lists of places they come with the rules.

/** Ends of words that name a place, an institution or a house rather than a person. */
export const PLACE_ENDS = `köping hamn stad sta borg torp hult ryd rum boda arp inge hammar åkra vik näs sund bruk tuna bygd bygden sjön berga
gården gård gläntan höjden ängarna klinten rosen dalen kulla kullen lunden ängen hagen kärr holmen ön ås åsen bäcken
forsen`;

/** Ends of units, streets and institutions, which no surname has. */
export const UNIT_ENDS = `hemmet hem huset hus boendet skolan förskolan gymnasiet kliniken kyrkan parken torget gatan vägen gränd stigen backen
allén plan platsen hallen salen enheten avdelningen mottagningen centralen kommun kommunen regionen landstinget länet
län verket myndigheten nämnden kassan förmedlingen förbundet förvaltningen sjukhuset lasarettet apoteket tjänsten tjänst
vården teamet gruppen byrån bolaget stiftelsen föreningen verksamheten jouren rådet styrelsen domstolen rätten polisen
akademin institutet universitetet högskolan centret centrum center koncernen butiken affären macken stationen hotellet
hospice kontoret ombudet portalen systemet appen registret modellen metoden skalan projektet programmet insatsen planen
lagen förordningen balken kedjan dagen veckan kvällen omsorgen hälsan hälsocentralen rehab psykiatrin medicin kirurgen
ortopeden akuten biståndet ekonomi sekretariatet nätverket`;
