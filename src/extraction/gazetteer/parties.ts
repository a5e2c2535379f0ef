/*
 * Political parties, movements and coalitions named in reports on conflicts, from general knowledge.
 * Columns: name | from | to | other names. Years are whole; empty means before or still.
 */

/** The day on which the table was last gone through. */
export const PARTIES_AS_OF = '2024-12-31'

export const PARTY_ROWS = `
Democratic League of Kosovo|1989||LDK
Democratic Party of Kosovo|1999||PDK
Alliance for the Future of Kosovo|2001||AAK
Vetevendosje|2004||Vetëvendosje
Socialist Party of Serbia|1990||SPS
Serbian Radical Party|1991||SRS
Democratic Opposition of Serbia|2000|2003|DOS
Serbian Renewal Movement|1990||SPO
Otpor|1998|2004|
Serb List|2014||
Serbian Democratic Party|1990||SDS
Alliance of Independent Social Democrats|1996||SNSD
Party of Democratic Action|1990||SDA
Croatian Democratic Union|1989||HDZ
VMRO-DPMNE|1990||
Social Democratic Union of Macedonia|1991||SDSM
Democratic Party of Albanians|1997||DPA party
Democratic Union for Integration|2002||DUI
Socialist Party of Albania|1991||
Bharatiya Janata Party|1980||BJP
Hurriyat Conference|1993||All Parties Hurriyat Conference,Hurriyat
Pakistan People's Party|1967||PPP
Pakistan Muslim League|1947||PML
Tehreek-e-Insaf|1996||PTI party,Pakistan Tehreek-e-Insaf
Jamaat-e-Islami|1941||
Muttahida Qaumi Movement|1984||MQM
Awami League|1949||
Bangladesh Nationalist Party|1978||BNP
Nepali Congress|1950||
United National Party|1946||UNP
Sri Lanka Freedom Party|1951||SLFP
Tamil National Alliance|2001||TNA
Janatha Vimukthi Peramuna|1965||JVP
National League for Democracy|1988||NLD
State Peace and Development Council|1997|2011|SPDC
State Law and Order Restoration Council|1988|1997|SLORC
Tatmadaw|1945||
Cambodian People's Party|1951||CPP
FUNCINPEC|1981||Funcinpec
Cambodia National Rescue Party|2012|2017|CNRP
Golkar|1964||
National Council for Timorese Resistance|1998|2001|CNRT
Partai Aceh|2007||
Kuomintang|1919||KMT
Democratic Progressive Party|1986||DPP
Communist Party of China|1921||CPC,Chinese Communist Party
Workers' Party of Korea|1949||
Georgian Dream|2012||
United National Movement|2001||
Republican Party of Armenia|1990||
Dashnaktsutyun|1890||Dashnak party
New Azerbaijan Party|1992||
Popular Front of Azerbaijan|1989||
Party of Regions|1997|2014|
Islamic Renaissance Party|1990||
Islamic Movement of Uzbekistan|1998||IMU
Justice and Development Party|2001||AKP
Republican People's Party|1923||CHP
Nationalist Movement Party|1969||MHP
Peoples' Democratic Party|2012||HDP
Baath Party|1947||Ba'ath Party,Baath
Muslim Brotherhood|1928||
Syrian National Coalition|2012||Syrian Opposition Coalition,National Coalition
High Negotiations Committee|2015||HNC
Syrian Negotiation Commission|2017||
Democratic Union Party|2003||PYD
Syrian Democratic Council|2015||
Kurdistan Regional Government|1992||KRG
Iraqi National Congress|1992||INC
Iraqi Governing Council|2003|2004|
Dawa Party|1957||Dawa
Supreme Council for the Islamic Revolution in Iraq|1982||SCIRI,Supreme Islamic Iraqi Council
March 14 alliance|2005|2016|
Free Patriotic Movement|2005||
Future Movement|2007||
Progressive Socialist Party|1949||
Kataeb|1936||
Labour Party|1900||
Conservative Party|1834||
Alliance Party|1970||
Progressive Unionist Party|1979||PUP
Batasuna|2001|2013|Herri Batasuna
Popular Front for the Liberation of Palestine|1967||PFLP
Democratic Front for the Liberation of Palestine|1968||DFLP
Palestinian Legislative Council|1996||
Shas|1984||
Kadima|2005|2015|
Meretz|1992||
Southern Transitional Council|2017||STC
Supreme Political Council|2016|2024|
Presidential Leadership Council|2022||
Hirak|2007||Southern Movement
Islah|1990||Al-Islah
General People's Congress|1982||GPC
Government of National Accord|2016|2021|GNA
House of Representatives|2014||
Government of National Unity|2021||GNU
General National Congress|2012|2014|GNC
Ennahda|1981||Ennahdha
Nidaa Tounes|2012||
National Liberation Front|1954||FLN
Islamic Salvation Front|1989|1992|FIS
National Congress Party|1998|2019|NCP
Umma Party|1945||Umma
National Islamic Front|1976|1999|NIF
Forces of Freedom and Change|2019||FFC
Transitional Military Council|2019|2019|TMC
Sovereignty Council|2019||Transitional Sovereignty Council
Sudan Revolutionary Front|2011||SRF
National Democratic Alliance|1989||NDA
Ethiopian People's Revolutionary Democratic Front|1988|2019|EPRDF
Prosperity Party|2019||
Tigray People's Liberation Front|1975||TPLF
Oromo Liberation Front|1973||OLF
Ogaden National Liberation Front|1984||ONLF
People's Front for Democracy and Justice|1994||PFDJ
Transitional National Government|2000|2004|TNG
Ahlu Sunna Waljama'a|1991||
Orange Democratic Movement|2005||ODM
Party of National Unity|2007||PNU
Kenya African National Union|1960||KANU
National Resistance Movement|1986||NRM
Forum for Democratic Change|2004||FDC
Chama Cha Mapinduzi|1977||CCM
Civic United Front|1992||CUF
UPRONA|1958||Uprona
FRODEBU|1986||Frodebu
CNDD-FDD|1994||National Council for the Defence of Democracy-Forces for the Defence of Democracy
Burundi Democratic Front|1986||
Union for Democracy and Social Progress|1982||UDPS
Inter-Congolese Dialogue|1999|2003|
Ivorian Popular Front|1982||FPI
Rally of the Republicans|1994||RDR
Popular Movement of Ivory Coast|2002|2003|MPCI
Sierra Leone People's Party|1951||SLPP
All People's Congress|1960||APC
All Progressives Congress|2013||
People's Democratic Party|1998||PDP
Arewa Consultative Forum|2000||
Afenifere|1951||
Ohanaeze|1976||
Indigenous People of Biafra|2012||IPOB
Movement for the Actualization of the Sovereign State of Biafra|1999||MASSOB
Coordination of Azawad Movements|2014||CMA
High Council for the Unity of Azawad|2013||HCUA
Togolese People's Rally|1969|2012|RPT
Movement for Multi-Party Democracy|1990||MMD
Popular Front|1988||
National Party|1914||
Inkatha|1975||
Pan Africanist Congress|1959||PAC
COSATU|1985||Cosatu
Zimbabwe African People's Union|1961||ZAPU
Nationalist Republican Alliance|1981||ARENA
Institutional Revolutionary Party|1929||PRI
National Action Party|1939||PAN
Lavalas|1991||Fanmi Lavalas
United Socialist Party of Venezuela|2007||PSUV
Democratic Unity Roundtable|2008||MUD
Unitary Platform|2021||
Movement for Socialism|1995||MAS
Workers' Party|1980||PT
Justicialist Party|1946||
Democratic Party|1828||
Republican Party|1854||
`
