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
Southern Lebanon,Asia-Pacific,Indian Ocean,Atlantic,
Sub-Saharan Africa,Eastern Mediterranean,Aegean,Aegean Sea,Baltic Sea,Caspian Sea,Black Sea region,Persian Gulf region,Strait of Hormuz,
Taiwan Strait,East China Sea,Yellow Sea,Sea of Japan,Sea of Azov,Azov Sea,Kerch Strait,Mediterranean Sea,Adriatic Sea,Indian subcontinent,Indochina,Mekong,Indo-Pacific,Oceania,South Pacific,Arctic,Antarctic,Western Balkans,
Southeastern Europe,South-East Asia,Southeast Europe,Northern Europe,Southern Europe,Andes,Amazon,Darien Gap,Andean region,Southern Cone,Sahara,Kalahari,Rift Valley,Lake Chad,Lake Chad Basin,Great Lakes of Africa,Mano River,Mano River region,
Ferghana Valley,Fergana Valley,Pamirs,Hindu Kush,Himalayas,Siachen,Siachen Glacier,Line of Control,Durand Line,Golden Triangle,Jordan Valley,Bekaa Valley,Bekaa,Galilee,Negev,Judea,Samaria,Sunni Triangle,Euphrates,Tigris,Nile,Anatolia,
Kordofan,South Kordofan,Blue Nile,Nuba Mountains,Equatoria,Upper Nile,Jonglei,Bahr el-Ghazal,Unity State,West Nile,Acholiland,Northern Uganda,Eastern Congo,Donbas region
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
Palestinians=Palestinian,Arabs=Arab,Jews=Jewish,Muslims=Muslim,Sunnis=Sunni,Shiites/Shi'ites=Shiite/Shi'ite,Shias/Shi'as=Shia/Shi'a,Alawites=Alawite,
Druze=Druze,Maronites=Maronite,Christians=Christian,Hindus=Hindu,Sikhs=Sikh,Catholics=Catholic,Protestants=Protestant,
Turkish Cypriots=Turkish Cypriot,Greek Cypriots=Greek Cypriot,Pashtuns=Pashtun,Hazaras=Hazara,Baluchis=Baluch,Tuaregs=Tuareg,
Nuer=Nuer,Dinka=Dinka,Kikuyu=Kikuyu,Luo=Luo,Zulus=Zulu,Yoruba=Yoruba,Hausa=Hausa,Igbo=Igbo,Ogoni=Ogoni,Hema=Hema,Lendu=Lendu,
Banyamulenge=Banyamulenge,Karen=Karen,Kachin=Kachin,Rohingya=Rohingya,Shan=Shan,Uighurs=Uighur,Miskitos=Miskito,Maya=Mayan,
Abkhaz=Abkhaz,Moros=Moro,Basques=Basque,Afrikaners=Afrikaner,Madhesis=Madhesi,Zapotecs=Zapotec,Crimean Tatars=Crimean Tatar,Copts=Coptic,Yazidis/Yezidis=Yazidi/Yezidi,Druzes=Druze,Berbers=Berber,Fulanis=Fulani,Tigrayans=Tigrayan,Oromos=Oromo,Amharas=Amhara,Dogons=Dogon,Acholis=Acholi,Karamojong=Karamojong,Bosniacs=Bosniac,Sinhalas=Sinhala,Dalits=Dalit,Mapuches=Mapuche,Fur=Fur,Masalit=Masalit,Zaghawa=Zaghawa
`

/** Towns and sites that are no capital: name = ISO code. */
export const TOWN_ROWS = `
Geneva=CHE,New York=USA,Dayton=USA,Camp David=USA,Rambouillet=FRA,Strasbourg=FRA,Istanbul=TUR,Arusha=TZA,Naivasha=KEN,Machakos=KEN,
Lusaka=ZMB,Sirte=LBY,Benghazi=LBY,Misrata=LBY,Sochi=RUS,St Petersburg=RUS,St. Petersburg=RUS,Saint Petersburg=RUS,Srebrenica=BIH,Mostar=BIH,Tuzla=BIH,
Gorazde=BIH,Bihac=BIH,Prizren=XKX,Pec=XKX,Mitrovica=XKX,Drenica=XKX,Racak=XKX,Tetovo=MKD,Kumanovo=MKD,Ohrid=MKD,Presevo=SRB,Nis=SRB,
Hebron=PSE,Jenin=PSE,Nablus=PSE,Bethlehem=PSE,Jericho=PSE,Rafah=PSE,Khan Yunis=PSE,Haifa=ISR,Oslo=NOR,Taba=EGY,
Sharm el-Sheikh=EGY,Alexandria=EGY,Aqaba=JOR,Tyre=LBN,Sidon=LBN,Homs=SYR,Aleppo=SYR,Hama=SYR,Deraa=SYR,Basra=IRQ,Mosul=IRQ,Kirkuk=IRQ,
Falluja=IRQ,Fallujah=IRQ,Najaf=IRQ,Karbala=IRQ,Kandahar=AFG,Herat=AFG,Mazar-i-Sharif=AFG,Jalalabad=AFG,Kunduz=AFG,Karachi=PAK,Lahore=PAK,
Peshawar=PAK,Agra=IND,Mumbai=IND,Bombay=IND,Calcutta=IND,Kilinochchi=LKA,Trincomalee=LKA,Vavuniya=LKA,Batticaloa=LKA,Poipet=KHM,
Preah Vihear=KHM,Davao=PHL,Cotabato=PHL,Bogor=IDN,Bali=IDN,Malino=IDN,Baucau=TLS,Bouake=CIV,Kananga=COD,Uvira=COD,Kisangani=COD,
Sun City=ZAF,Johannesburg=ZAF,Durban=ZAF,Soweto=ZAF,Bulawayo=ZWE,Huambo=AGO,Kuito=AGO,Beira=MOZ,Makeni=SLE,Kenema=SLE,
Gbarnga=LBR,Buchanan=LBR,Kisumu=KEN,Mombasa=KEN,Eldoret=KEN,Gulu=UGA,Entebbe=UGA,Malakal=SSD,Bentiu=SSD,Bor=SSD,Kismayo=SOM,Baidoa=SOM,
Badme=ERI,Zalambessa=ETH,Assab=ERI,Gori=GEO,Poti=GEO,Zugdidi=GEO,Gali=GEO,Beslan=RUS,Odessa=UKR,Key West=USA,Madrid=ESP,
San Cristobal=MEX,San Vicente del Caguan=COL,Cartagena=COL,Medellin=COL,Esquipulas=GTM,Contadora=PAN,
Panmunjom=KOR,Kaesong=PRK,Yongbyon=PRK,Srinagar=IND,Kargil=IND,Simla=IND,Tashkent=UZB,Osh=KGZ,Marrakesh=MAR,
Casablanca=MAR,Tindouf=DZA,Oran=DZA,Lancaster House=GBR,Belfast=GBR,Derry=GBR,Londonderry=GBR,Omagh=GBR,Drumcree=GBR,Armagh=GBR,
Petersberg=DEU,Dresden=DEU,Munich=DEU,Hamburg=DEU,Evian=FRA,Lyon=FRA,Marseille=FRA,Rome=ITA,Turin=ITA,Zurich=CHE,Lausanne=CHE,Montreux=CHE,
Dhahran=SAU,Mecca=SAU,Jeddah=SAU,Taif=SAU,Aden=YEM,Saada=YEM,Los Angeles=USA,Chicago=USA,Boston=USA,Houston=USA,Toronto=CAN,Montreal=CAN,
Shanghai=CHN,Osaka=JPN,Sydney=AUS,Melbourne=AUS,Queenstown=NZL,Townsville=AUS,
Aden=YEM,Taiz=YEM,Hodeidah=YEM,Hodeida=YEM,Marib=YEM,Mukalla=YEM,Dhamar=YEM,Bab al-Mandab=YEM,Salalah=OMN,
Idlib=SYR,Raqqa=SYR,Deir al-Zor=SYR,Deir ez-Zor=SYR,Latakia=SYR,Tartus=SYR,Palmyra=SYR,Kobani=SYR,Afrin=SYR,Manbij=SYR,Qamishli=SYR,
Hasakah=SYR,Daraa=SYR,Douma=SYR,Ghouta=SYR,Eastern Ghouta=SYR,Harasta=SYR,Zabadani=SYR,Quneitra=SYR,Qusair=SYR,Madaya=SYR,Yarmouk=SYR,
Ramadi=IRQ,Tikrit=IRQ,Samarra=IRQ,Baqubah=IRQ,Sinjar=IRQ,Sulaimaniya=IRQ,Sulaymaniyah=IRQ,Dohuk=IRQ,Zakho=IRQ,Halabja=IRQ,Nasiriyah=IRQ,
Tal Afar=IRQ,Abu Ghraib=IRQ,Sadr City=IRQ,Isfahan=IRN,Natanz=IRN,Fordow=IRN,Mashhad=IRN,Tabriz=IRN,Shiraz=IRN,Qom=IRN,Bushehr=IRN,Bandar Abbas=IRN,
Diyarbakir=TUR,Izmir=TUR,Gaziantep=TUR,Adana=TUR,Incirlik=TUR,Antalya=TUR,Trabzon=TUR,Famagusta=CYP,Kyrenia=CYP,Larnaca=CYP,Limassol=CYP,
Baalbek=LBN,Nabatiyeh=LBN,Qana=LBN,Marjayoun=LBN,Naqoura=LBN,Sabra=LBN,Shatila=LBN,Nahr al-Bared=LBN,
Beersheba=ISR,Ashkelon=ISR,Ashdod=ISR,Sderot=ISR,Netanya=ISR,Nazareth=ISR,Eilat=ISR,Kiryat Shmona=ISR,Metula=ISR,Safed=ISR,Dimona=ISR,
Qalqilya=PSE,Tulkarm=PSE,Beit Hanoun=PSE,Jabaliya=PSE,Deir al-Balah=PSE,Erez=PSE,East Jerusalem=PSE,Karni=PSE,Maale Adumim=PSE,
Suez=EGY,Port Said=EGY,Ismailia=EGY,El Arish=EGY,Luxor=EGY,Aswan=EGY,Giza=EGY,Derna=LBY,Tobruk=LBY,Zintan=LBY,Zawiya=LBY,Sabha=LBY,Brega=LBY,Ras Lanuf=LBY,
Ajdabiya=LBY,Tarhuna=LBY,Bani Walid=LBY,Sfax=TUN,Sousse=TUN,Tamanrasset=DZA,Tangier=MAR,Agadir=MAR,Smara=ESH,Dakhla=ESH,Tifariti=ESH,
Omdurman=SDN,Port Sudan=SDN,Kassala=SDN,El Geneina=SDN,Kadugli=SDN,El Obeid=SDN,Wad Medani=SDN,Heglig=SDN,Kutum=SDN,Zalingei=SDN,Wau=SSD,Yei=SSD,
Rumbek=SSD,Torit=SSD,Nimule=SSD,Pibor=SSD,Kapoeta=SSD,Renk=SSD,Yambio=SSD,
Mekelle=ETH,Gondar=ETH,Bahir Dar=ETH,Dire Dawa=ETH,Harar=ETH,Lalibela=ETH,Axum=ETH,Adigrat=ETH,Dessie=ETH,Massawa=ERI,Tsorona=ERI,Barentu=ERI,
Kismayu=SOM,Beledweyne=SOM,Galkayo=SOM,Bosaso=SOM,Merca=SOM,Marka=SOM,Afgoye=SOM,Jowhar=SOM,Las Anod=SOM,Berbera=SOM,
Nakuru=KEN,Garissa=KEN,Lodwar=KEN,Lamu=KEN,Kitgum=UGA,Lira=UGA,Jinja=UGA,Kasese=UGA,Arua=UGA,Mbarara=UGA,Butare=RWA,Gisenyi=RWA,Cyangugu=RWA,Ruhengeri=RWA,
Gitega=BDI,Ngozi=BDI,Mwanza=TZA,Kigoma=TZA,Dodoma=TZA,
Beni=COD,Butembo=COD,Bukavu=COD,Goma=COD,Bunia=COD,Rutshuru=COD,Walikale=COD,Masisi=COD,Kalemie=COD,Kindu=COD,Mbuji-Mayi=COD,Mbandaka=COD,Gbadolite=COD,Matadi=COD,
Lubumbashi=COD,Kolwezi=COD,Kitona=COD,Pweto=COD,Minembwe=COD,Bunagana=COD,Pointe-Noire=COG,
Bambari=CAF,Bria=CAF,Bossangoa=CAF,Kaga-Bandoro=CAF,Bouar=CAF,Abeche=TCD,Moundou=TCD,Adre=TCD,Faya-Largeau=TCD,
Maiduguri=NGA,Kano=NGA,Kaduna=NGA,Lagos=NGA,Port Harcourt=NGA,Warri=NGA,Yola=NGA,Chibok=NGA,Bauchi=NGA,Sokoto=NGA,Enugu=NGA,Ibadan=NGA,Odi=NGA,
Bamenda=CMR,Buea=CMR,Douala=CMR,Maroua=CMR,Diffa=NER,Agadez=NER,Zinder=NER,Mopti=MLI,Sevare=MLI,Konna=MLI,Menaka=MLI,Tessalit=MLI,Segou=MLI,
Djibo=BFA,Bobo-Dioulasso=BFA,Korhogo=CIV,Daloa=CIV,San Pedro=CIV,Marcoussis=FRA,Linas-Marcoussis=FRA,Kono=SLE,Lungi=SLE,Port Loko=SLE,Kailahun=SLE,Koidu=SLE,
Tubmanburg=LBR,Ganta=LBR,Voinjama=LBR,Nzerekore=GIN,Gueckedou=GIN,Kankan=GIN,Kumasi=GHA,Tamale=GHA,Akosombo=GHA,
Nampula=MOZ,Mocimboa da Praia=MOZ,Gorongosa=MOZ,Lubango=AGO,Benguela=AGO,Lobito=AGO,Malange=AGO,Bailundo=AGO,Menongue=AGO,Luena=AGO,
Victoria Falls=ZWE,Mutare=ZWE,Pietermaritzburg=ZAF,Port Elizabeth=ZAF,Bloemfontein=ZAF,Marikana=ZAF,Boipatong=ZAF,Kempton Park=ZAF,
Gjakova=XKX,Djakovica=XKX,Gnjilane=XKX,Gjilan=XKX,Urosevac=XKX,Ferizaj=XKX,Orahovac=XKX,Rahovec=XKX,Podujevo=XKX,Decani=XKX,Peja=XKX,Malisevo=XKX,Likosane=XKX,Prekaz=XKX,
Glogovac=XKX,Suva Reka=XKX,Klina=XKX,Lapusnik=XKX,Kukes=ALB,Tropoja=ALB,Bajram Curri=ALB,Shkoder=ALB,Vlore=ALB,Durres=ALB,Bujanovac=SRB,Medvedja=SRB,Novi Pazar=SRB,Kragujevac=SRB,
Subotica=SRB,Vranje=SRB,Raska=SRB,Jarinje=XKX,Gostivar=MKD,Aracinovo=MKD,Bitola=MKD,Blace=MKD,Sarajevo=BIH,Banja Luka=BIH,Brcko=BIH,Zepa=BIH,Zvornik=BIH,Bijeljina=BIH,Doboj=BIH,Prijedor=BIH,Foca=BIH,
Visegrad=BIH,Travnik=BIH,Jajce=BIH,Vitez=BIH,Zenica=BIH,Kiseljak=BIH,Han Pijesak=BIH,Trebinje=BIH,Omarska=BIH,Dubrovnik=HRV,Zadar=HRV,Osijek=HRV,Rijeka=HRV,Karlovac=HRV,Knin=HRV,Vukovar=HRV,Erdut=HRV,
Donetsk=UKR,Luhansk=UKR,Lugansk=UKR,Mariupol=UKR,Kharkiv=UKR,Kharkov=UKR,Debaltseve=UKR,Debaltsevo=UKR,Slovyansk=UKR,Slaviansk=UKR,Kramatorsk=UKR,Ilovaisk=UKR,Bakhmut=UKR,Avdiivka=UKR,Kherson=UKR,Zaporizhzhia=UKR,
Dnipro=UKR,Mykolaiv=UKR,Lviv=UKR,Bucha=UKR,Irpin=UKR,Melitopol=UKR,Severodonetsk=UKR,Lysychansk=UKR,Izium=UKR,Odesa=UKR,Kerch=UKR,Yalta=UKR,Brest=BLR,Gomel=BLR,Grodno=BLR,Bila Tserkva=UKR,
Rostov-on-Don=RUS,Kazan=RUS,Novosibirsk=RUS,Yekaterinburg=RUS,Vladivostok=RUS,Khabarovsk=RUS,Kaliningrad=RUS,Murmansk=RUS,Volgograd=RUS,Stavropol=RUS,Krasnodar=RUS,Belgorod=RUS,Kursk=RUS,Budyonnovsk=RUS,Khasavyurt=RUS,
Kizlyar=RUS,Pervomaiskoye=RUS,Gudermes=RUS,Argun=RUS,Shali=RUS,Urus-Martan=RUS,Bamut=RUS,Botlikh=RUS,Buynaksk=RUS,Mozdok=RUS,
Kutaisi=GEO,Ochamchira=GEO,Gagra=GEO,Gudauta=GEO,Pitsunda=GEO,Senaki=GEO,Akhalgori=GEO,Akhalkalaki=GEO,Kodori Gorge=GEO,Pankisi Gorge=GEO,Shusha=AZE,Lachin=AZE,Kelbajar=AZE,Agdam=AZE,Fizuli=AZE,Khojaly=AZE,
Nakhichevan=AZE,Sumgait=AZE,Gyumri=ARM,Meghri=ARM,Goris=ARM,Khujand=TJK,Kulyab=TJK,Kurgan-Tyube=TJK,Garm=TJK,Khorog=TJK,Batken=KGZ,Jalal-Abad=KGZ,Andijan=UZB,Namangan=UZB,Termez=UZB,Samarkand=UZB,Almaty=KAZ,
Bonn=DEU,Cologne=DEU,Ramstein=DEU,Stuttgart=DEU,Frankfurt=DEU,Garmisch=DEU,Salzburg=AUT,Graz=AUT,Klingenthal=CHE,Davos=CHE,Buergenstock=CHE,Bern=CHE,Crans-Montana=CHE,Mont Pelerin=CHE,
The Hague=NLD,Rotterdam=NLD,Maastricht=NLD,Antwerp=BEL,Toulouse=FRA,Cannes=FRA,Biarritz=FRA,La Celle Saint-Cloud=FRA,Barcelona=ESP,Bilbao=ESP,San Sebastian=ESP,Guernica=ESP,Porto=PRT,Milan=ITA,Naples=ITA,Genoa=ITA,Venice=ITA,
Trieste=ITA,Bari=ITA,Sigonella=ITA,Aviano=ITA,Gothenburg=SWE,Malmo=SWE,Saltsjobaden=SWE,Bergen=NOR,Brno=CZE,Krakow=POL,Gdansk=POL,Timisoara=ROU,Constanta=ROU,Varna=BGR,Thessaloniki=GRC,Salonika=GRC,
Manchester=GBR,Birmingham=GBR,Glasgow=GBR,Aberdeen=GBR,St Andrews=GBR,Hillsborough=GBR,Enniskillen=GBR,Portadown=GBR,Lisburn=GBR,Ballymena=GBR,Weston Park=GBR,Leeds Castle=GBR,Dundalk=IRL,Donegal=IRL,
Quetta=PAK,Rawalpindi=PAK,Muzaffarabad=PAK,Abbottabad=PAK,Multan=PAK,Faisalabad=PAK,Hyderabad=PAK,Mingora=PAK,Miranshah=PAK,Miran Shah=PAK,Wana=PAK,Bannu=PAK,Parachinar=PAK,Chaman=PAK,Murree=PAK,Lower Dir=PAK,Gwadar=PAK,
Ghazni=AFG,Gardez=AFG,Khost=AFG,Lashkar Gah=AFG,Bamiyan=AFG,Bagram=AFG,Taloqan=AFG,Farah=AFG,Zaranj=AFG,Tora Bora=AFG,Marjah=AFG,Sangin=AFG,Fayzabad=AFG,Maimana=AFG,
Jammu=IND,Amritsar=IND,Chandigarh=IND,Kolkata=IND,Chennai=IND,Madras=IND,Bangalore=IND,Ahmedabad=IND,Ayodhya=IND,Guwahati=IND,Imphal=IND,Kohima=IND,Dimapur=IND,Pulwama=IND,Drass=IND,Leh=IND,Galwan Valley=IND,Shimla=IND,Varanasi=IND,
Mannar=LKA,Mullaitivu=LKA,Elephant Pass=LKA,Galle=LKA,Kandy=LKA,Anuradhapura=LKA,Point Pedro=LKA,Muttur=LKA,Chittagong=BGD,Cox's Bazar=BGD,Pokhara=NPL,Nepalgunj=NPL,Rolpa=NPL,
Yangon=MMR,Rangoon=MMR,Mandalay=MMR,Myitkyina=MMR,Sittwe=MMR,Myawaddy=MMR,Laukkai=MMR,Lashio=MMR,Chiang Mai=THA,Chiang Rai=THA,Pattaya=THA,Mae Sot=THA,Aranyaprathet=THA,Pattani=THA,Yala=THA,Hat Yai=THA,
Siem Reap=KHM,Battambang=KHM,Anlong Veng=KHM,Pailin=KHM,Sihanoukville=KHM,Da Nang=VNM,Haiphong=VNM,Ho Chi Minh City=VNM,Penang=MYS,Kota Kinabalu=MYS,Surabaya=IDN,Medan=IDN,Bandung=IDN,Yogyakarta=IDN,Denpasar=IDN,Makassar=IDN,Poso=IDN,
Lhokseumawe=IDN,Pidie=IDN,Jayapura=IDN,Timika=IDN,Atambua=IDN,Balibo=TLS,Suai=TLS,Liquica=TLS,Maliana=TLS,Los Palos=TLS,Zamboanga=PHL,Jolo=PHL,Marawi=PHL,Basilan=PHL,Cebu=PHL,Iligan=PHL,General Santos=PHL,
Scarborough Shoal=PHL,Subic Bay=PHL,Hiroshima=JPN,Nagasaki=JPN,Okinawa=JPN,Kyoto=JPN,Sapporo=JPN,Pusan=KOR,Busan=KOR,Incheon=KOR,Yeonpyeong=KOR,Mount Kumgang=PRK,Sinuiju=PRK,Punggye-ri=PRK,Wonsan=PRK,
Guangzhou=CHN,Shenzhen=CHN,Kashgar=CHN,Kunming=CHN,Tianjin=CHN,Hainan=CHN,Chongqing=CHN,Nanjing=CHN,Shigatse=CHN,Kaohsiung=TWN,Darwin=AUS,Perth=AUS,Brisbane=AUS,Auckland=NZL,Christchurch=NZL,Burnham=NZL,Arawa=PNG,Buka=PNG,Lae=PNG,
Caguan=COL,Buenaventura=COL,Bucaramanga=COL,Cucuta=COL,Santa Marta=COL,Pasto=COL,Tlaxcala=MEX,Tijuana=MEX,Ciudad Juarez=MEX,Monterrey=MEX,Guadalajara=MEX,Acapulco=MEX,Oaxaca=MEX,San Andres Larrainzar=MEX,Acteal=MEX,
Cancun=MEX,Chapultepec=MEX,Antigua Guatemala=GTM,San Pedro Sula=HND,Maracaibo=VEN,Guayaquil=ECU,Cusco=PER,Ayacucho=PER,Arequipa=PER,Tiwintza=PER,Santa Cruz de la Sierra=BOL,Cochabamba=BOL,El Alto=BOL,Sao Paulo=BRA,Rio de Janeiro=BRA,
Porto Alegre=BRA,Recife=BRA,Valparaiso=CHL,Gonaives=HTI,Cap-Haitien=HTI,Guantanamo=CUB,Guantanamo Bay=CUB,Santiago de Cuba=CUB,
Vancouver=CAN,Calgary=CAN,Quebec City=CAN,Halifax=CAN,Oka=CAN,San Francisco=USA,Philadelphia=USA,Miami=USA,Atlanta=USA,Seattle=USA,Dallas=USA,Detroit=USA,Wye River=USA,Wye Plantation=USA,Shepherdstown=USA,Annapolis=USA,Aspen=USA,
Pearl Harbor=USA,Fort Bragg=USA,West Point=USA,Manhattan=USA,Turtle Bay=USA,Oklahoma City=USA,Khobar=SAU,Abha=SAU,Jizan=SAU,Najran=SAU,Dubai=ARE,Sharjah=ARE,Fujairah=ARE,Zarqa=JOR
`
