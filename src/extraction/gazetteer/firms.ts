/*
 * Companies that stand in reports as parties of a dispute, from general knowledge. Columns as in organizations.ts.
 */

/** The day on which the table was last gone through. */
export const FIRMS_AS_OF = '2024-12-31'

export const FIRM_ROWS = `
Gazprom|1989||
Rosneft|1993||
Lukoil|1991||
Transneft|1993||
Naftogaz|1991||Naftogas,Naftohaz
Yukos|1993|2007|
Rosatom|2007||
Aeroflot|1923||
Royal Dutch Shell|1907||Shell,Shell Oil
British Petroleum|1954||BP
ExxonMobil|1999||Exxon,Exxon Mobil
Chevron|1984||
TotalEnergies|1924||
ConocoPhillips|2002||
Talisman Energy|1992|2015|Talisman
Aramco|1933||Saudi Aramco
Petrobras|1953||
Pemex|1938||
PDVSA|1976||
Ecopetrol|1951||
YPF|1922||
Sinopec|2000||
CNPC|1988||China National Petroleum Corporation
CNOOC|1982||
Petronas|1974||
ONGC|1956||
NNPC|1977||
Sonangol|1976||
Rio Tinto|1962||
BHP|1885||BHP Billiton
Anglo American|1917||
De Beers|1888||
Glencore|1974||
Lonmin|1909|2019|
Anglo American Platinum|1995||Amplats
Implats|1924||
AngloGold Ashanti|2004||AngloGold
Freeport-McMoRan|1981||Freeport
Barrick Gold|1983||Barrick
Newmont|1921||
Codelco|1976||
Chiquita|1899||
Monsanto|1901|2018|
Nestle|1866||Nestlé
Coca-Cola|1892||
Airbus|1970||
Boeing|1916||
Lockheed Martin|1995||
Raytheon|1922||
Huawei|1987||
Siemens|1847||
Volkswagen|1937||
Renault|1899||
Toyota|1937||
General Motors|1908||
Ryanair|1984||
British Airways|1974||
Lufthansa|1953||
Air France|1933||
Google|1998||
Facebook|2004||
Microsoft|1975||
Twitter|2006||
YouTube|2005||
WhatsApp|2009||
TikTok|2016||
Telegram|2013||
Blackwater|1997||
Eskom|1923||
Transnet|1990||
DP World|2005||
Maersk|1904||
Deutsche Bahn|1994||
Network Rail|2002||
Royal Mail|1516||
`
