/*
 * News agencies, newspapers and broadcasters that reports name as their sources, from general knowledge.
 * Columns: name | from | to | other names. Years are whole; empty means before or still.
 */

/** The day on which the table was last gone through. */
export const MEDIA_AS_OF = '2024-12-31'

export const MEDIA_ROWS = `
IRIN|1995|2018|IRIN News
Voice of America|1942||VOA
Deutsche Welle|1953||DW
Radio France Internationale|1975||RFI
Radio Free Asia|1996||RFA
United Press International|1958||UPI
Deutsche Presse-Agentur|1949||DPA,dpa
ANSA|1945||
EFE|1939||
Bloomberg|1990||Bloomberg News
Dow Jones|1882||
RIA Novosti|1991|2013|RIA
Sputnik|2014||
Anadolu Agency|1920||Anadolu
Tanjug|1943||
Beta news agency|1992||
SRNA|1992||
HINA|1990||Hina
Noyan Tapan|1991||
Armenpress|1918||
Mediamax|1995||
Turan|1990||
Prime-News|1997||
Caucasus Press|1994||
Kavkaz Center|1999||
Civil Georgia|2001||
Infotag|1992||
Basapress|1992||
Ukrinform|1918||
BelTA|1918||
IRNA|1934||
ISNA|1999||
Fars News Agency|2002||
Tasnim|2012||Tasnim News Agency
Press TV|2007||
SANA|1965||
Petra|1969||Petra news agency
Middle East News Agency|1955||
WAFA|1972||Wafa
Ma'an|2005||Maan News Agency
Saudi Press Agency|1970||SPA
Qatar News Agency|1975||QNA
KUNA|1976||
WAM|1976||
KCNA|1946||Korean Central News Agency
Yonhap|1980||Yonhap News Agency
Kyodo|1945||Kyodo News
Jiji Press|1945||
Press Trust of India|1947||PTI
Asian News International|1971||ANI
Associated Press of Pakistan|1949||APP
Antara|1937||
Bernama|1967||
Sapa|1938|2015|SAPA
PANA|1979||Pan African News Agency
Inter Press Service|1964||IPS
New York Times|1851||NYT
Washington Post|1877||
Wall Street Journal|1889||
Los Angeles Times|1881||
Christian Science Monitor|1908||
USA Today|1982||
Newsweek|1933||
Time magazine|1923||
Foreign Policy|1970||
The Guardian|1821||
Daily Telegraph|1855||
Financial Times|1888||
Independent newspaper|1986||
Observer newspaper|1791||
The Economist|1843||
Irish Times|1859||
Le Monde|1944||
Le Figaro|1826||
Liberation newspaper|1973||
El Pais|1976||El País
El Tiempo|1911||
Corriere della Sera|1876||
La Repubblica|1976||
Der Spiegel|1947||Spiegel
Frankfurter Allgemeine Zeitung|1949||
Sueddeutsche Zeitung|1945||
Haaretz|1918||Ha'aretz
Jerusalem Post|1932||
Yediot Aharonot|1939||Yedioth Ahronoth
Maariv|1948||
Al-Ahram|1875||
Al-Hayat|1946|2020|Al Hayat
Asharq al-Awsat|1978||Asharq Al-Awsat
Al-Quds al-Arabi|1989||
Al Arabiya|2003||Al-Arabiya
An-Nahar|1933||
Daily Star|1952||
Hurriyet|1948||Hürriyet
Milliyet|1950||
Zaman|1986|2016|
Cumhuriyet|1924||
Izvestia|1917||Izvestiya
Kommersant|1989||Kommersant-Daily
Nezavisimaya Gazeta|1990||
Pravda|1912||
Segodnya|1993||
Moscow Times|1992||
NTV|1993||
ORT|1995|2002|
Politika|1904||
Vecernje Novosti|1953||
Nasa Borba|1994||
Danas|1997||
Dnevni Avaz|1995||
Oslobodjenje|1943||
Koha Ditore|1997||
Bujku|1991||
B92|1989||Radio B92
Dawn|1941||
The News International|1991||
The Hindu|1878||
Times of India|1838||
Hindustan Times|1924||
Daily Mirror|1903||
Phnom Penh Post|1992||
Bangkok Post|1946||
Straits Times|1845||
Jakarta Post|1983||
Kompas|1965||
Philippine Daily Inquirer|1985||
People's Daily|1948||
Global Times|1993||
China Daily|1981||
South China Morning Post|1903||
Asahi Shimbun|1879||
Yomiuri Shimbun|1874||
Chosun Ilbo|1920||
Rodong Sinmun|1945||
Daily Nation|1960||
The East African|1994||
New Vision|1986||
The Monitor|1992||Daily Monitor
Addis Fortune|2000||
Sudan Tribune|2003||
Radio Tamazuj|2011||
Radio Dabanga|2008||
Radio Okapi|2002||
Mail & Guardian|1985||
The Herald|1891||
The Punch|1971||
Granma|1965||
La Jornada|1984||
Clarin|1945||
Folha de S.Paulo|1921||
Reforma|1993||
Sky News|1989||
Fox News|1996||
CBS|1927||CBS News
NBC|1926||NBC News
ABC News|1945||
NPR|1970||
Radio Rwanda|1961||
Radio Mille Collines|1993|1994|RTLM
`
