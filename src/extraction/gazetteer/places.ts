/*
 * Regions, peoples and towns that reports on conflicts name without explaining, from general knowledge.
 */

/** The day on which the tables were last gone through. */
export const PLACES_AS_OF = '2024-12-31'

export const REGION_NAMES = `
Balkans,Middle East,Near East,Gulf,Persian Gulf,Caucasus,South Caucasus,North Caucasus,Transcaucasus,Central Asia,Asia,
Southeast Asia,South Asia,East Asia,Africa,East Africa,West Africa,Southern Africa,Central Africa,North Africa,Horn of Africa,
Great Lakes,Great Lakes region,Europe,Western Europe,Eastern Europe,Central Europe,Latin America,Central America,
South America,North America,Caribbean,Pacific,Baltics,Baltic,Sahel,Maghreb,Levant,Korean Peninsula,
Adriatic,Mediterranean,Black Sea,Caspian,Red Sea,South China Sea,Gulf of Aden,Arabian Peninsula,Scandinavia,Sinai,
Southern Lebanon,Asia-Pacific,Indian Ocean,Atlantic
`

/** Adjectives of regions, and the region each belongs to; never a name by themselves. */
export const REGION_ADJECTIVES = `
African=Africa,Asian=Asia,European=Europe,Arab=Arab states,Balkan=Balkans,Caucasian=Caucasus,Western=the West,
Latin American=Latin America,Central American=Central America,Middle Eastern=Middle East,Nordic=Scandinavia,
Scandinavian=Scandinavia,Baltic=Baltics,West African=West Africa,East African=East Africa,
Southeast Asian=Southeast Asia,Central Asian=Central Asia,Islamic=Islamic world,Muslim=Muslims
`

/** Peoples without a state of the same name: plural (a name) = adjective. */
export const PEOPLE_ROWS = `
Kosovo Albanians/Kosovar Albanians=Kosovo Albanian/Kosovar Albanian,Slavs=Slav,Kosovo Serbs=Kosovo Serb,Bosnian Serbs=Bosnian Serb,
Bosnian Croats=Bosnian Croat,Bosnian Muslims=Bosnian Muslim,Croatian Serbs=Croatian Serb,Krajina Serbs=Krajina Serb,
Serbs=Serb,Croats=Croat,Bosniaks=Bosniak,ethnic Albanians=ethnic Albanian,Kurds=Kurdish,Iraqi Kurds=Iraqi Kurdish,
Turkish Kurds=Turkish Kurdish,Chechens=Chechen,Tamils=Tamil,Sinhalese=Sinhalese,Hutus=Hutu,Tutsis=Tutsi,Roma=Roma,
Palestinians=Palestinian,Arabs=Arab,Jews=Jewish,Muslims=Muslim,Sunnis=Sunni,Shiites=Shiite,Shias=Shia,Alawites=Alawite,
Druze=Druze,Maronites=Maronite,Christians=Christian,Hindus=Hindu,Sikhs=Sikh,Catholics=Catholic,Protestants=Protestant,
Turkish Cypriots=Turkish Cypriot,Greek Cypriots=Greek Cypriot,Pashtuns=Pashtun,Hazaras=Hazara,Baluchis=Baluch,Tuaregs=Tuareg,
Nuer=Nuer,Dinka=Dinka,Kikuyu=Kikuyu,Luo=Luo,Zulus=Zulu,Yoruba=Yoruba,Hausa=Hausa,Igbo=Igbo,Ogoni=Ogoni,Hema=Hema,Lendu=Lendu,
Banyamulenge=Banyamulenge,Karen=Karen,Kachin=Kachin,Rohingya=Rohingya,Shan=Shan,Uighurs=Uighur,Miskitos=Miskito,Maya=Mayan,
Abkhaz=Abkhaz,Moros=Moro,Basques=Basque,Afrikaners=Afrikaner,Madhesis=Madhesi,Fur=Fur,Masalit=Masalit,Zaghawa=Zaghawa
`

/** Towns and sites that are no capital: name = ISO code. */
export const TOWN_ROWS = `
Geneva=CHE,New York=USA,Dayton=USA,Camp David=USA,Rambouillet=FRA,Strasbourg=FRA,Istanbul=TUR,Arusha=TZA,Naivasha=KEN,Machakos=KEN,
Lusaka=ZMB,Sirte=LBY,Benghazi=LBY,Misrata=LBY,Sochi=RUS,St Petersburg=RUS,Saint Petersburg=RUS,Srebrenica=BIH,Mostar=BIH,Tuzla=BIH,
Gorazde=BIH,Bihac=BIH,Prizren=XKX,Pec=XKX,Mitrovica=XKX,Drenica=XKX,Racak=XKX,Tetovo=MKD,Kumanovo=MKD,Ohrid=MKD,Presevo=SRB,Nis=SRB,
Hebron=PSE,Jenin=PSE,Nablus=PSE,Bethlehem=PSE,Jericho=PSE,Rafah=PSE,Khan Yunis=PSE,Haifa=ISR,Oslo=NOR,Taba=EGY,
Sharm el-Sheikh=EGY,Alexandria=EGY,Aqaba=JOR,Tyre=LBN,Sidon=LBN,Homs=SYR,Aleppo=SYR,Hama=SYR,Deraa=SYR,Basra=IRQ,Mosul=IRQ,Kirkuk=IRQ,
Falluja=IRQ,Fallujah=IRQ,Najaf=IRQ,Karbala=IRQ,Kandahar=AFG,Herat=AFG,Mazar-i-Sharif=AFG,Jalalabad=AFG,Kunduz=AFG,Karachi=PAK,Lahore=PAK,
Peshawar=PAK,Agra=IND,Mumbai=IND,Bombay=IND,Calcutta=IND,Kilinochchi=LKA,Trincomalee=LKA,Vavuniya=LKA,Batticaloa=LKA,Poipet=KHM,
Preah Vihear=KHM,Davao=PHL,Cotabato=PHL,Bogor=IDN,Bali=IDN,Malino=IDN,Baucau=TLS,Bouake=CIV,Kananga=COD,Uvira=COD,Kisangani=COD,
Sun City=ZAF,Johannesburg=ZAF,Durban=ZAF,Soweto=ZAF,Bulawayo=ZWE,Huambo=AGO,Kuito=AGO,Beira=MOZ,Makeni=SLE,Bo=SLE,Kenema=SLE,
Gbarnga=LBR,Buchanan=LBR,Kisumu=KEN,Mombasa=KEN,Eldoret=KEN,Gulu=UGA,Entebbe=UGA,Malakal=SSD,Bentiu=SSD,Bor=SSD,Kismayo=SOM,Baidoa=SOM,
Badme=ERI,Zalambessa=ETH,Assab=ERI,Gori=GEO,Poti=GEO,Zugdidi=GEO,Gali=GEO,Beslan=RUS,Odessa=UKR,Bender=MDA,Key West=USA,Madrid=ESP,
Dayton Ohio=USA,San Cristobal=MEX,San Vicente del Caguan=COL,Cartagena=COL,Medellin=COL,Cali=COL,Esquipulas=GTM,Contadora=PAN,
Panmunjom=KOR,Kaesong=PRK,Yongbyon=PRK,Srinagar=IND,Kargil=IND,Simla=IND,Tashkent=UZB,Osh=KGZ,Kirkuk City=IRQ,Marrakesh=MAR,
Casablanca=MAR,Tindouf=DZA,Oran=DZA,Lancaster House=GBR,Belfast=GBR,Derry=GBR,Londonderry=GBR,Omagh=GBR,Drumcree=GBR,Armagh=GBR,
Petersberg=DEU,Dresden=DEU,Munich=DEU,Hamburg=DEU,Evian=FRA,Lyon=FRA,Marseille=FRA,Rome=ITA,Turin=ITA,Zurich=CHE,Lausanne=CHE,Montreux=CHE,
Dhahran=SAU,Mecca=SAU,Jeddah=SAU,Taif=SAU,Aden=YEM,Saada=YEM,Los Angeles=USA,Chicago=USA,Boston=USA,Houston=USA,Toronto=CAN,Montreal=CAN,
Shanghai=CHN,Macau=MAC,Osaka=JPN,Sydney=AUS,Melbourne=AUS,Queenstown=NZL,Townsville=AUS
`
