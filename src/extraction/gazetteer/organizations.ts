/*
 * Organisations and armed groups often met in reports on conflicts, from general knowledge.
 * Columns: name | from | to | acronyms and other names. Years are whole; empty means before or still.
 */

/** The day on which the tables were last gone through. */
export const ORGANIZATIONS_AS_OF = '2024-12-31'

export const ORGANIZATION_ROWS = `
United Nations|1945||UN,U.N.
UN Security Council|1946||U.N. Security Council,United Nations Security Council,Security Council
UN General Assembly|1946||U.N. General Assembly,United Nations General Assembly,General Assembly
European Union|1993||EU,E.U.
European Community|1967|1993|EC,European Economic Community,EEC
European Commission|1958||
European Parliament|1958||
Council of Europe|1949||
Organization for Security and Cooperation in Europe|1995||OSCE,Organisation for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe,Organisation for Security and Co-operation in Europe
Conference on Security and Cooperation in Europe|1975|1994|CSCE
NATO|1949||North Atlantic Treaty Organization,Nato,North Atlantic Treaty Organisation
Warsaw Pact|1955|1991|
Commonwealth of Independent States|1991||CIS
Collective Security Treaty Organization|2002||CSTO
African Union|2002||AU
Organization of African Unity|1963|2002|OAU,Organisation of African Unity
Economic Community of West African States|1975||ECOWAS,Ecowas
Intergovernmental Authority on Development|1986||IGAD
Southern African Development Community|1992||SADC
East African Community|2000||EAC
Arab League|1945||League of Arab States
Gulf Cooperation Council|1981||GCC
Organization of the Islamic Conference|1969||OIC,Organisation of the Islamic Conference,Organization of Islamic Cooperation,Organisation of Islamic Cooperation
Organization of American States|1948||OAS
Association of Southeast Asian Nations|1967||ASEAN,Asean,Association of South East Asian Nations
Pacific Islands Forum|1971||
South Asian Association for Regional Cooperation|1985||SAARC
Shanghai Cooperation Organization|2001||SCO
Non-Aligned Movement|1961||NAM
Commonwealth|1931||Commonwealth of Nations
Group of Seven|1975||G7,G-7
Group of Eight|1997||G8,G-8
Contact Group|1994||
Minsk Group|1992||OSCE Minsk Group
Quartet|2002||Middle East Quartet
International Atomic Energy Agency|1957||IAEA
International Monetary Fund|1945||IMF
World Bank|1945||
World Trade Organization|1995||WTO
World Health Organization|1948||WHO
World Food Programme|1961||WFP,World Food Program
Office of the United Nations High Commissioner for Refugees|1950||UNHCR,U.N. High Commissioner for Refugees
UNICEF|1946||Unicef
UNESCO|1945||Unesco
International Criminal Court|2002||ICC
International Court of Justice|1945||ICJ,World Court
International Criminal Tribunal for the former Yugoslavia|1993|2017|ICTY
International Committee of the Red Cross|1863||ICRC
Red Cross|1863||
Red Crescent|1919||
Amnesty International|1961||
Human Rights Watch|1978||HRW
International Crisis Group|1995||ICG
Medecins Sans Frontieres|1971||MSF,Doctors Without Borders
Community of Sant'Egidio|1968||Sant'Egidio
Carter Center|1982||
Save the Children|1919||
Oxfam|1942||
OPEC|1960||Opec
Reuters|1851||
Associated Press|1846||AP
Agence France-Presse|1835||AFP
RFE/RL|1949||Radio Free Europe/Radio Liberty,Radio Free Europe
Interfax|1989||
Itar-Tass|1992|2014|ITAR-TASS,Tass
Xinhua|1931||
BBC|1922||
CNN|1980||
Al-Jazeera|1996||Al Jazeera
African National Congress|1912||ANC
Inkatha Freedom Party|1975||IFP
Sinn Fein|1905||Sinn Féin
Ulster Unionist Party|1905||UUP
Democratic Unionist Party|1971||DUP
Social Democratic and Labour Party|1970||SDLP
Palestinian Authority|1994||Palestinian National Authority
Palestine Liberation Organization|1964||PLO,Palestine Liberation Organisation,P.L.O.
Knesset|1949||
Duma|1993||State Duma
Likud|1973||
Coalition Provisional Authority|2003|2004|CPA
Transitional Federal Government|2004|2012|TFG
Islamic Courts Union|2004|2007|Union of Islamic Courts,Islamic Courts
Movement for Democratic Change|1999||MDC
ZANU-PF|1987||Zanu-PF
Syrian National Council|2011||SNC
National Transitional Council|2011|2012|NTC
`

export const ARMED_GROUP_ROWS = `
Kosovo Liberation Army|1993|1999|KLA,UCK
National Liberation Army|1964||NLA,ELN
Liberation Tigers of Tamil Eelam|1976|2009|LTTE,Tamil Tigers,Tamil Tiger
Irish Republican Army|1919||IRA,Provisional IRA,Real IRA
Ulster Volunteer Force|1966||UVF
Ulster Defence Association|1971||UDA
Ulster Freedom Fighters|1973||UFF
ETA|1959|2018|
Corsican National Liberation Front|1976||FLNC
Kurdistan Workers' Party|1978||PKK,Kurdistan Workers Party
Kurdistan Democratic Party|1946||KDP
Patriotic Union of Kurdistan|1975||PUK
Hamas|1987||
Hezbollah|1985||Hizbollah,Hizbullah,Hezbullah
Islamic Jihad|1981||Palestinian Islamic Jihad
Fatah|1959||Al-Fatah
Taliban|1994||Taleban
Northern Alliance|1996|2001|
al-Qaeda|1988||al-Qaida,Al-Qaeda,Al Qaeda,al Qaeda,Al-Qaida
Islamic State|2013||ISIS,ISIL
UNITA|1966||Unita,National Union for the Total Independence of Angola
MPLA|1956||Popular Movement for the Liberation of Angola
RENAMO|1976||Renamo,Mozambican National Resistance
FRELIMO|1962||Frelimo
SWAPO|1960||Swapo
Revolutionary United Front|1991|2002|RUF
Lord's Resistance Army|1987||LRA
Sudan People's Liberation Army|1983||SPLA
Sudan People's Liberation Movement|1983||SPLM,SPLM-N,SPLM/A,SPLA/M
Sudan Liberation Army|2001||SLA,Sudan Liberation Movement,SLM,SLM/A
Justice and Equality Movement|2003||JEM
Janjaweed|2003||janjaweed
Rwandan Patriotic Front|1987||RPF
Democratic Forces for the Liberation of Rwanda|2000||FDLR
M23|2012||March 23 Movement
Mai-Mai|1993||Mayi-Mayi
National Congress for the Defence of the People|2006||CNDP
Forces for National Liberation|1980||FNL
Polisario Front|1973||Polisario
Al-Shabaab|2006||al-Shabab,al-Shabaab,Al Shabaab,Al-Shabab
Boko Haram|2002||
Movement for the Emancipation of the Niger Delta|2004||MEND
Revolutionary Armed Forces of Colombia|1964|2017|FARC
Farabundo Marti National Liberation Front|1980||FMLN
Sandinista National Liberation Front|1961||FSLN,Sandinistas
Contras|1979|1990|
Guatemalan National Revolutionary Unity|1982||URNG
Zapatista National Liberation Army|1994||EZLN,Zapatistas
Shining Path|1980||Sendero Luminoso
Moro Islamic Liberation Front|1978||MILF
Moro National Liberation Front|1972||MNLF
Abu Sayyaf|1991||
New People's Army|1969||NPA
Free Aceh Movement|1976|2005|GAM
Fretilin|1974||FRETILIN,Falintil
Khmer Rouge|1968|1999|
Karen National Union|1947||KNU
Kachin Independence Army|1961||KIA
United Tajik Opposition|1993|1997|UTO
Free Syrian Army|2011||FSA
Houthis|1994||Houthi
National Socialist Council of Nagaland|1980||NSCN
United Liberation Front of Assam|1979||ULFA
Communist Party of Nepal (Maoist)|1994||Maoists
Patriotic Front|1976||
Lebanese Forces|1976||
Amal|1974||
Mahdi Army|2003||
Bosnian Serb Army|1992||VRS
Croatian Defence Council|1992||HVO
Yugoslav People's Army|1945|1992|JNA,Yugoslav National Army
Yugoslav Army|1992|2003|VJ
Liberians United for Reconciliation and Democracy|1999||LURD
National Patriotic Front of Liberia|1989||NPFL
New Forces|2002||Forces Nouvelles
Ansar Dine|2012||
`
