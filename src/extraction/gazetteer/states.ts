/*
 * States and de-facto entities, from general knowledge; one row a state as seen from the reader.
 * Columns: name | ISO 3166-1 alpha-3 (or the last code in use, or '-') | from | to | adjectives | plural of the
 * people | capitals | other names | metonyms. Years are whole; an empty `from` means before 1900, an empty `to` means still.
 * `kind` of row by section: states, former states, de-facto entities and dependent territories.
 */

/** The day on which the table was last gone through. */
export const STATES_AS_OF = '2024-12-31'

export const STATE_ROWS = `
Afghanistan|AFG|||Afghan|Afghans|Kabul||
Albania|ALB|1912||Albanian|Albanians|Tirana||
Algeria|DZA|1962||Algerian|Algerians|Algiers||
Andorra|AND|||Andorran|Andorrans|Andorra la Vella||
Angola|AGO|1975||Angolan|Angolans|Luanda||
Antigua and Barbuda|ATG|1981||Antiguan|Antiguans|St John's||
Argentina|ARG|||Argentine,Argentinian|Argentines,Argentinians|Buenos Aires||
Armenia|ARM|1991||Armenian|Armenians|Yerevan||
Australia|AUS|1901||Australian|Australians|Canberra||
Austria|AUT|||Austrian|Austrians|Vienna||
Azerbaijan|AZE|1991||Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku||
Bahamas|BHS|1973||Bahamian|Bahamians|Nassau|The Bahamas|
Bahrain|BHR|1971||Bahraini|Bahrainis|Manama||
Bangladesh|BGD|1971||Bangladeshi|Bangladeshis|Dhaka||
Barbados|BRB|1966||Barbadian|Barbadians|Bridgetown||
Belarus|BLR|1991||Belarusian,Belarussian|Belarusians|Minsk|Byelorussia|
Belgium|BEL|||Belgian|Belgians|Brussels||
Belize|BLZ|1981||Belizean|Belizeans|Belmopan||
Benin|BEN|1960||Beninese||Porto-Novo,Cotonou||
Bhutan|BTN|||Bhutanese||Thimphu||
Bolivia|BOL|||Bolivian|Bolivians|La Paz,Sucre||
Bosnia and Herzegovina|BIH|1992||Bosnian|Bosnians|Sarajevo|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina|
Botswana|BWA|1966||Botswanan|Batswana|Gaborone||
Brazil|BRA|||Brazilian|Brazilians|Brasilia|Brasil|
Brunei|BRN|1984||Bruneian|Bruneians|Bandar Seri Begawan||
Bulgaria|BGR|||Bulgarian|Bulgarians|Sofia||
Burkina Faso|BFA|1960||Burkinabe||Ouagadougou||
Burundi|BDI|1962||Burundian|Burundians|Bujumbura,Gitega||
Cambodia|KHM|1953||Cambodian|Cambodians|Phnom Penh|Kampuchea|
Cameroon|CMR|1960||Cameroonian|Cameroonians|Yaounde||
Canada|CAN|||Canadian|Canadians|Ottawa||
Cape Verde|CPV|1975||Cape Verdean|Cape Verdeans|Praia|Cabo Verde|
Central African Republic|CAF|1960||||Bangui||
Chad|TCD|1960||Chadian|Chadians|N'Djamena,Ndjamena||
Chile|CHL|||Chilean|Chileans|Santiago||
China|CHN|||Chinese||Beijing,Peking|People's Republic of China|
Colombia|COL|||Colombian|Colombians|Bogota,Bogotá||
Comoros|COM|1975||Comoran,Comorian|Comorans|Moroni||
Republic of Congo|COG|1960||Congolese||Brazzaville|Republic of the Congo,Congo-Brazzaville|
Democratic Republic of Congo|COD|1997||Congolese|Congolese|Kinshasa|Congo,Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|
Costa Rica|CRI|||Costa Rican|Costa Ricans|San Jose||
Ivory Coast|CIV|1960||Ivorian,Ivoirian|Ivorians,Ivoirians|Abidjan,Yamoussoukro|Cote d'Ivoire,Côte d'Ivoire|
Croatia|HRV|1991||Croatian|Croatians|Zagreb||
Cuba|CUB|1902||Cuban|Cubans|Havana||
Cyprus|CYP|1960||Cypriot|Cypriots|Nicosia||
Czech Republic|CZE|1993||Czech|Czechs|Prague|Czechia|
Denmark|DNK|||Danish|Danes|Copenhagen||
Djibouti|DJI|1977||Djiboutian|Djiboutians|||
Dominica|DMA|1978||||Roseau||
Dominican Republic|DOM|||Dominican|Dominicans|Santo Domingo||
Ecuador|ECU|||Ecuadorean,Ecuadorian,Ecuadoran|Ecuadoreans,Ecuadorians,Ecuadorans|Quito||
Egypt|EGY|1922||Egyptian|Egyptians|Cairo||
El Salvador|SLV|||Salvadoran,Salvadorean|Salvadorans,Salvadoreans|San Salvador||
Equatorial Guinea|GNQ|1968||Equatorial Guinean|Equatorial Guineans|Malabo||
Eritrea|ERI|1993||Eritrean|Eritreans|Asmara||
Estonia|EST|1991||Estonian|Estonians|Tallinn||
Eswatini|SWZ|1968||Swazi|Swazis|Mbabane|Swaziland|
Ethiopia|ETH|||Ethiopian|Ethiopians|Addis Ababa||
Fiji|FJI|1970||Fijian|Fijians|Suva||
Finland|FIN|1917||Finnish|Finns|Helsinki||
France|FRA|||French|Frenchmen|Paris||Elysee,Quai d'Orsay
Gabon|GAB|1960||Gabonese||Libreville||
Gambia|GMB|1965||Gambian|Gambians|Banjul|The Gambia|
Georgia|GEO|1991||Georgian|Georgians|Tbilisi||
Germany|DEU|||German|Germans|Berlin,Bonn|West Germany,Federal Republic of Germany|
Ghana|GHA|1957||Ghanaian|Ghanaians|Accra||
Greece|GRC|||Greek|Greeks|Athens||
Grenada|GRD|1974||Grenadian|Grenadians|St George's||
Guatemala|GTM|||Guatemalan|Guatemalans|Guatemala City||
Guinea|GIN|1958||Guinean|Guineans|Conakry||
Guinea-Bissau|GNB|1974||||Bissau||
Guyana|GUY|1966||Guyanese||Georgetown||
Haiti|HTI|||Haitian|Haitians|Port-au-Prince||
Honduras|HND|||Honduran|Hondurans|Tegucigalpa||
Hungary|HUN|1918||Hungarian|Hungarians|Budapest||
Iceland|ISL|1918||Icelandic|Icelanders|Reykjavik||
India|IND|1947||Indian|Indians|New Delhi,Delhi||
Indonesia|IDN|1945||Indonesian|Indonesians|Jakarta||
Iran|IRN|||Iranian|Iranians|Tehran,Teheran|Persia,Islamic Republic of Iran|
Iraq|IRQ|1932||Iraqi|Iraqis|Baghdad||
Ireland|IRL|1922||Irish|Irishmen|Dublin|Irish Republic,Republic of Ireland|
Israel|ISR|1948||Israeli|Israelis|Jerusalem,Tel Aviv|Jewish state|
Italy|ITA|||Italian|Italians|Rome||
Jamaica|JAM|1962||Jamaican|Jamaicans|Kingston||
Japan|JPN|||Japanese||Tokyo||
Jordan|JOR|1946||Jordanian|Jordanians|Amman||
Kazakhstan|KAZ|1991||Kazakh,Kazakhstani|Kazakhs|Astana,Almaty||
Kenya|KEN|1963||Kenyan|Kenyans|Nairobi||
Kiribati|KIR|1979||||Tarawa||
North Korea|PRK|1948||North Korean|North Koreans|Pyongyang|Democratic People's Republic of Korea,DPRK,N. Korea|
South Korea|KOR|1948||South Korean,S. Korean|South Koreans|Seoul|Republic of Korea,S. Korea|Blue House
Kuwait|KWT|1961||Kuwaiti|Kuwaitis|Kuwait City||
Kyrgyzstan|KGZ|1991||Kyrgyz|Kyrgyz|Bishkek|Kirghizia|
Laos|LAO|1953||Laotian,Lao|Laotians|Vientiane||
Latvia|LVA|1991||Latvian|Latvians|Riga||
Lebanon|LBN|1943||Lebanese||Beirut||
Lesotho|LSO|1966||Basotho||Maseru||
Liberia|LBR|||Liberian|Liberians|Monrovia||
Libya|LBY|1951||Libyan|Libyans|Tripoli||
Liechtenstein|LIE|||||Vaduz||
Lithuania|LTU|1990||Lithuanian|Lithuanians|Vilnius||
Luxembourg|LUX|||Luxembourger|Luxembourgers|||
Macedonia|MKD|1991||Macedonian|Macedonians|Skopje|North Macedonia,Former Yugoslav Republic of Macedonia,FYROM|
Madagascar|MDG|1960||Malagasy||Antananarivo||
Malawi|MWI|1964||Malawian|Malawians|Lilongwe||
Malaysia|MYS|1957||Malaysian|Malaysians|Kuala Lumpur,Putrajaya||
Maldives|MDV|1965||Maldivian|Maldivians|||
Mali|MLI|1960||Malian|Malians|Bamako||
Malta|MLT|1964||Maltese||Valletta||
Marshall Islands|MHL|1986||Marshallese||Majuro||
Mauritania|MRT|1960||Mauritanian|Mauritanians|Nouakchott||
Mauritius|MUS|1968||Mauritian|Mauritians|Port Louis||
Mexico|MEX|||Mexican|Mexicans|Mexico City||
Micronesia|FSM|1986||Micronesian|Micronesians|Palikir||
Moldova|MDA|1991||Moldovan|Moldovans|Chisinau,Kishinev|Moldavia|
Monaco|MCO|||Monegasque||||
Mongolia|MNG|1911||Mongolian|Mongolians|Ulan Bator,Ulaanbaatar||
Montenegro|MNE|2006||Montenegrin|Montenegrins|Podgorica||
Morocco|MAR|1956||Moroccan|Moroccans|Rabat||
Mozambique|MOZ|1975||Mozambican|Mozambicans|Maputo||
Burma|MMR|1948||Burmese||Rangoon,Yangon,Naypyidaw|Myanmar|
Namibia|NAM|1990||Namibian|Namibians|Windhoek||
Nauru|NRU|1968||Nauruan|Nauruans|||
Nepal|NPL|||Nepalese,Nepali|Nepalis|Kathmandu,Katmandu||
Netherlands|NLD|||Dutch|Dutchmen|The Hague,Hague,Amsterdam|Holland|
New Zealand|NZL|1907||New Zealander|New Zealanders|Wellington||
Nicaragua|NIC|||Nicaraguan|Nicaraguans|Managua||
Niger|NER|1960||Nigerien|Nigeriens|Niamey||
Nigeria|NGA|1960||Nigerian|Nigerians|Abuja,Lagos||
Norway|NOR|1905||Norwegian|Norwegians|Oslo||
Oman|OMN|||Omani|Omanis|Muscat||
Pakistan|PAK|1947||Pakistani|Pakistanis|Islamabad||
Palau|PLW|1994||Palauan|Palauans|||
Panama|PAN|1903||Panamanian|Panamanians|Panama City||
Papua New Guinea|PNG|1975||Papua New Guinean|Papua New Guineans|Port Moresby||
Paraguay|PRY|||Paraguayan|Paraguayans|Asuncion||
Peru|PER|||Peruvian|Peruvians|Lima||
Philippines|PHL|1946||Philippine,Filipino|Filipinos|Manila||Malacanang
Poland|POL|1918||Polish|Poles|Warsaw||
Portugal|PRT|||Portuguese||Lisbon||
Qatar|QAT|1971||Qatari|Qataris|Doha||
Romania|ROU|||Romanian,Rumanian|Romanians|Bucharest||
Russia|RUS|1991||Russian|Russians|Moscow|Russian Federation|Kremlin
Rwanda|RWA|1962||Rwandan,Rwandese|Rwandans|Kigali||
Saint Kitts and Nevis|KNA|1983||||Basseterre|St Kitts and Nevis|
Saint Lucia|LCA|1979||||Castries|St Lucia|
Saint Vincent and the Grenadines|VCT|1979||||Kingstown|St Vincent|
Samoa|WSM|1962||Samoan|Samoans|Apia|Western Samoa|
San Marino|SMR|||||||
Sao Tome and Principe|STP|1975||||Sao Tome||
Saudi Arabia|SAU|1932||Saudi,Saudi Arabian|Saudis|Riyadh||
Senegal|SEN|1960||Senegalese||Dakar||
Serbia|SRB|2006||Serbian|Serbians|Belgrade||
Seychelles|SYC|1976||||Victoria||
Sierra Leone|SLE|1961||Sierra Leonean|Sierra Leoneans|Freetown||
Singapore|SGP|1965||Singaporean|Singaporeans|||
Slovakia|SVK|1993||Slovak,Slovakian|Slovaks|Bratislava||
Slovenia|SVN|1991||Slovenian,Slovene|Slovenes,Slovenians|Ljubljana||
Solomon Islands|SLB|1978||||Honiara||
Somalia|SOM|1960||Somali,Somalian|Somalis|Mogadishu||
South Africa|ZAF|1910||South African|South Africans|Pretoria,Cape Town||
South Sudan|SSD|2011||South Sudanese|South Sudanese|Juba|S. Sudan|
Spain|ESP|||Spanish|Spaniards|Madrid||
Sri Lanka|LKA|1948||Sri Lankan|Sri Lankans|Colombo|Ceylon|
Sudan|SDN|1956||Sudanese||Khartoum||
Suriname|SUR|1975||Surinamese||Paramaribo|Surinam|
Sweden|SWE|||Swedish|Swedes|Stockholm||
Switzerland|CHE|||Swiss||Bern,Berne||
Syria|SYR|1946||Syrian|Syrians|Damascus||
Taiwan|TWN|1949||Taiwanese||Taipei||
Tajikistan|TJK|1991||Tajik,Tajikistani|Tajiks|Dushanbe||
Tanzania|TZA|1964||Tanzanian|Tanzanians|Dodoma,Dar es Salaam||
Thailand|THA|||Thai|Thais|Bangkok|Siam|
East Timor|TLS|2002||East Timorese,Timorese||Dili|Timor-Leste,Timor Leste|
Togo|TGO|1960||Togolese||Lome||
Tonga|TON|1970||Tongan|Tongans|Nuku'alofa||
Trinidad and Tobago|TTO|1962||Trinidadian|Trinidadians|Port of Spain|Trinidad|
Tunisia|TUN|1956||Tunisian|Tunisians|Tunis||
Turkey|TUR|1923||Turkish|Turks|Ankara|Turkiye,Türkiye|
Turkmenistan|TKM|1991||Turkmen|Turkmens|Ashgabat||
Tuvalu|TUV|1978||Tuvaluan|Tuvaluans|Funafuti||
Uganda|UGA|1962||Ugandan|Ugandans|Kampala||
Ukraine|UKR|1991||Ukrainian|Ukrainians|Kiev,Kyiv||
United Arab Emirates|ARE|1971||Emirati|Emiratis|Abu Dhabi|UAE|
United Kingdom|GBR|||British|Britons|London|Britain,Great Britain,UK,U.K.|Downing Street,Whitehall
United States|USA|||American,US,U.S.|Americans|Washington|United States of America,America,US,U.S.,USA,U.S.A.|White House,State Department,Pentagon,Capitol Hill
Uruguay|URY|||Uruguayan|Uruguayans|Montevideo||
Uzbekistan|UZB|1991||Uzbek,Uzbekistani|Uzbeks|Tashkent||
Vanuatu|VUT|1980||||Port Vila||
Vatican|VAT|1929||||Vatican City|Holy See|
Venezuela|VEN|||Venezuelan|Venezuelans|Caracas||
Vietnam|VNM|1945||Vietnamese||Hanoi|Viet Nam|
Yemen|YEM|1990||Yemeni|Yemenis|Sanaa,Sana'a||
Zambia|ZMB|1964||Zambian|Zambians|Lusaka||
Zimbabwe|ZWE|1980||Zimbabwean|Zimbabweans|Harare||
`

export const FORMER_STATE_ROWS = `
Yugoslavia|YUG|1918|2003|Yugoslav,Yugoslavian|Yugoslavs|Belgrade|Federal Republic of Yugoslavia,FRY|
Serbia and Montenegro|SCG|2003|2006|||Belgrade||
Soviet Union|SUN|1922|1991|Soviet|Soviets|Moscow|USSR,U.S.S.R.|Kremlin
Czechoslovakia|CSK|1918|1992|Czechoslovak,Czechoslovakian|Czechoslovaks|Prague||
East Germany|DDR|1949|1990|East German|East Germans|East Berlin|German Democratic Republic,GDR|
North Yemen|YEM|1962|1990|North Yemeni|North Yemenis|Sanaa||
South Yemen|YMD|1967|1990|South Yemeni|South Yemenis|Aden||
North Vietnam|VDR|1945|1976|North Vietnamese||Hanoi||
South Vietnam|VNM|1955|1975|South Vietnamese||Saigon||
Zaire|ZAR|1971|1997|Zairean,Zairian|Zaireans,Zairians|Kinshasa||
Rhodesia|RHO|1965|1979|Rhodesian|Rhodesians|Salisbury||
Upper Volta|HVO|1960|1984|Voltaic||Ouagadougou||
Ottoman Empire|-||1922|Ottoman|Ottomans|Constantinople||
Austria-Hungary|-||1918|Austro-Hungarian||Vienna||
Prussia|-||1918|Prussian|Prussians|Berlin||
United Arab Republic|-|1958|1971|||Cairo|UAR|
Tanganyika|-|1961|1964|Tanganyikan|Tanganyikans|Dar es Salaam||
`

export const TERRITORY_ROWS = `
Kosovo|XKX|||Kosovar,Kosovan|Kosovars,Kosovans|Pristina|Kosova,Kosmet|
Serbia (republic)|SRB||2006|Serbian|Serbians|Belgrade||
Montenegro (republic)|MNE||2006|Montenegrin|Montenegrins|Podgorica||
Republika Srpska|BIH|1992||||Pale,Banja Luka||
Abkhazia|GEO|||Abkhaz,Abkhazian|Abkhazians|Sukhumi,Sokhumi||
South Ossetia|GEO|||South Ossetian,Ossetian|South Ossetians,Ossetians|Tskhinvali||
Transnistria|MDA|||Transnistrian,Trans-Dniester|Transnistrians|Tiraspol|Trans-Dniester,Transdniestria,Transdniester,Trans-Dniestria,Dniester region|
Nagorno-Karabakh|AZE|||Karabakh|Karabakhis|Stepanakert|Nagorny Karabakh,Nagorno - Karabakh,Nagorno-Karabakh Republic,NKR,Karabakh,Mountainous Karabakh|
Chechnya|RUS|||Chechen||Grozny|Ichkeria|
Crimea|UKR|||Crimean|Crimeans|Simferopol,Sevastopol||
Northern Cyprus|CYP|1974||Turkish Cypriot|Turkish Cypriots||Turkish Republic of Northern Cyprus,TRNC|
Northern Ireland|GBR|1921||Northern Irish||Belfast|Ulster|Stormont
Scotland|GBR|||Scottish|Scots|Edinburgh||
Wales|GBR|||Welsh||Cardiff||
England|GBR|||English||||
Gibraltar|GIB|||Gibraltarian|Gibraltarians|||
Palestine|PSE|||Palestinian||Ramallah||
West Bank|PSE|||||||
Gaza Strip|PSE|||Gazan|Gazans|Gaza City|Gaza|
Golan Heights|SYR|||||Golan|
Western Sahara|ESH|||Sahrawi,Saharan|Sahrawis|El Aaiun,Laayoune|Spanish Sahara|
Somaliland|SOM|1991||Somalilander|Somalilanders|Hargeisa||
Puntland|SOM|1998||||Garowe||
Southern Sudan|SDN||2011|Southern Sudanese||||
Abyei|SDN|||||||
Kashmir|IND|||Kashmiri|Kashmiris|Srinagar,Muzaffarabad|Jammu and Kashmir,Azad Kashmir|
Tibet|CHN|||Tibetan|Tibetans|Lhasa||
Hong Kong|HKG|||||||
Macau|MAC|||Macanese|||Macao|
Aceh|IDN|||Acehnese||Banda Aceh||
Papua|IDN|||Papuan|Papuans|Jayapura|Irian Jaya,West Papua|
Bougainville|PNG|||Bougainvillean|Bougainvilleans|Arawa||
Kurdistan|IRQ|||||Erbil,Arbil,Irbil|Iraqi Kurdistan|
Cabinda|AGO|||Cabindan|Cabindans|||
Zanzibar|TZA|||Zanzibari|Zanzibaris|||
Biafra|NGA|1967|1970|Biafran|Biafrans|||
Azawad|MLI|||||Kidal,Gao,Timbuktu||
Anjouan|COM|||Anjouanese||||
New Caledonia|NCL|||New Caledonian|New Caledonians|Noumea||
Puerto Rico|PRI|||Puerto Rican|Puerto Ricans|San Juan||
Greenland|GRL|||||||
Falkland Islands|FLK|||||Stanley|Falklands,Malvinas|
Gagauzia|MDA|||Gagauz||Comrat||
Bangsamoro|PHL|||||||
Tamil Eelam|LKA|||||||
`

/** Parts of states that reports name as such, with the columns of the tables above: the larger or more fought over. */
export const REGION_ROWS = `
Dagestan|RUS|||Dagestani|Dagestanis|Makhachkala||
Ingushetia|RUS|||Ingush||Nazran||
North Ossetia|RUS|||North Ossetian|North Ossetians|Vladikavkaz||
Adjara|GEO|||Adjaran,Adjarian||Batumi|Adzharia,Ajaria,Ajara|
Darfur|SDN|||Darfuri,Darfurian|Darfuris,Darfurians|El Fasher,Nyala||
Punjab|IND|||Punjabi|Punjabis|||
Assam|IND|||Assamese||||
Xinjiang|CHN|||||Urumqi||
Maluku|IDN|||Moluccan|Moluccans|Ambon|Moluccas|
Mindanao|PHL|||||||
Katanga|COD|||Katangan|Katangans|Lubumbashi|Shaba|
Kivu|COD|||||Goma,Bukavu|North Kivu,South Kivu|
Ituri|COD|||||Bunia||
Casamance|SEN|||||Ziguinchor||
Ogaden|ETH|||||||
Tigray|ETH|||Tigrayan|Tigrayans|Mekele||
Niger Delta|NGA|||||||
Catalonia|ESP|||Catalan|Catalans|Barcelona||
Basque Country|ESP|||||||
Corsica|FRA|||Corsican|Corsicans|Ajaccio||
Quebec|CAN|||Quebecois|Quebecers|||
Chiapas|MEX|||||San Cristobal de las Casas||
Vojvodina|SRB|||||Novi Sad||
Krajina|HRV|1991|1995|||Knin|Serb Krajina|
Eastern Slavonia|HRV|||||Vukovar||
Sandzak|SRB|||||||
Tatarstan|RUS|||Tatar||Kazan||
Jaffna|LKA|||||||
Donbass|UKR|2014|||||Donbas|
Somali Region|ETH|||||||
Bakassi|CMR||||||Bakassi Peninsula|
Hala'ib|SDN|||||||
Swat|PAK||||||Swat Valley|
Waziristan|PAK||||||North Waziristan,South Waziristan|
Balochistan|PAK|||||Quetta|Baluchistan|
`
