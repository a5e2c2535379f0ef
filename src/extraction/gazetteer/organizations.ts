/*
 * Organisations and armed groups often met in reports on conflicts, from general knowledge.
 * Columns: name | from | to | acronyms and other names | adjectives. Years are whole; empty means before or still.
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
Ulster Unionist Party|1905||UUP,Ulster Unionists,Ulster Unionist
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
Liberation Tigers of Tamil Eelam|1976|2009|LTTE,Tamil Tigers,Tamil Tiger,Tigers,Tiger
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
Zapatista National Liberation Army|1994||EZLN,Zapatistas|Zapatista
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
Wagner Group|2014||Wagner,Wagner mercenaries
Azov|2014||Azov Battalion,Azov Regiment
Donetsk People's Republic|2014||DPR,DNR
Luhansk People's Republic|2014||LPR,LNR,Lugansk People's Republic
Liberation Army of Presevo, Medvedja and Bujanovac|1999|2001|UCPMB
Army of Republika Srpska|1992|2006|
Arkan's Tigers|1990|1996|
Bosnian Army|1992|2005|Army of Bosnia-Herzegovina
Krajina Serb Army|1992|1995|
Mkhedrioni|1989|1995|
White Legion|1996||
Kurdistan Freedom Falcons|2004||TAK
People's Protection Units|2011||YPG
Women's Protection Units|2013||YPJ
Peshmerga|1946||peshmerga
Syrian Democratic Forces|2015||SDF
Jabhat al-Nusra|2012|2017|Nusra Front,al-Nusra Front,Al-Nusra Front,Jabhat Fateh al-Sham
Hayat Tahrir al-Sham|2017||HTS
Ahrar al-Sham|2011||
Jaish al-Islam|2011||Jaysh al-Islam,Jaish al Islam
Failaq al-Rahman|2013||Faylaq al-Rahman
Syrian National Army|2017||SNA
Popular Mobilization Forces|2014||PMF,Popular Mobilisation Forces,Hashed al-Shaabi
Kataib Hezbollah|2003||
Badr Organization|1982||Badr Brigade,Badr Brigades
Asaib Ahl al-Haq|2006||
Ansar al-Islam|2001||
Mujahedin-e-Khalq|1965||MEK,People's Mujahedin,Mujahedin Khalq
South Lebanon Army|1976|2000|SLA militia
Al-Aqsa Martyrs Brigades|2000||al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs' Brigades,Al Aqsa Martyrs Brigades
Izz ad-Din al-Qassam Brigades|1991||al-Qassam Brigades,Qassam Brigades
Popular Resistance Committees|2000||
Fatah al-Islam|2006|2007|
Israel Defense Forces|1948||IDF,Israel Defence Forces
Ansar Allah|1992||Ansarullah
al-Qaeda in the Arabian Peninsula|2009||AQAP
al-Qaeda in the Islamic Maghreb|2007||AQIM
Armed Islamic Group|1993|2004|GIA
Salafist Group for Preaching and Combat|1998|2007|GSPC
Libyan National Army|2014||LNA
Libya Dawn|2014|2016|
Ansar al-Sharia|2011||
National Movement for the Liberation of Azawad|2011||MNLA
MUJAO|2011|2013|Movement for Oneness and Jihad in West Africa
Jama'at Nusrat al-Islam wal-Muslimin|2017||JNIM
Islamic State West Africa Province|2015||ISWAP
Ansaru|2012||
Rapid Support Forces|2013||RSF
Sudanese Armed Forces|1925||SAF
SPLM-IO|2014||SPLA-IO,Sudan People's Liberation Movement-in-Opposition
South Sudan Defence Forces|1997|2006|SSDF
White Army|1991||
National Salvation Front|2017||NAS
Eastern Front|2005|2006|
Beja Congress|1957||
Eritrean People's Liberation Front|1970|1994|EPLF
Tigray Defense Forces|2020||TDF
Fano|2016||
Oromo Liberation Army|2018||OLA
Somali National Alliance|1992|2002|SNA faction
Hizbul Islam|2009|2014|
Alliance for the Re-liberation of Somalia|2007|2009|ARS
Allied Democratic Forces|1995||ADF
West Nile Bank Front|1995||
Congolese Rally for Democracy|1998|2003|RCD,Rally for Congolese Democracy,RCD-Goma
Movement for the Liberation of Congo|1998||MLC,Movement for the Liberation of the Congo
Alliance of Democratic Forces for the Liberation of Congo-Zaire|1996|1998|AFDL
Union of Congolese Patriots|2001||UPC
Interahamwe|1990||
Codeco|1999||CODECO
FARDC|2003||
Forces for the Defence of Democracy|1994|2004|FDD,Forces for the Defense of Democracy
Palipehutu-FNL|1980||PALIPEHUTU
Seleka|2012||Séléka,Ex-Seleka
Anti-Balaka|2013||anti-Balaka,anti-balaka
Union for Peace in the Central African Republic|2014||
Coalition of Patriots for Change|2020||CPC rebels
Movement for Democracy and Justice in Chad|1998||MDJT
Union of Forces for Democracy and Development|2006||UFDD
Front for Change and Concord in Chad|2016||FACT
Movement of Democratic Forces of Casamance|1982||MFDC
Movement of Niger People for Justice|2007||MNJ
Armed Forces Revolutionary Council|1997|2002|AFRC
Civil Defence Forces|1991|2002|Kamajors,CDF
West Side Boys|1998|2000|
United Liberation Movement of Liberia for Democracy|1991|1997|ULIMO,Ulimo,ULIMO-K,ULIMO-J
Movement for Democracy in Liberia|2003||MODEL
Movement for Justice and Peace|2002|2003|MJP
Niger Delta Avengers|2016||NDA militants
Niger Delta People's Volunteer Force|2003||
O'odua People's Congress|1994||OPC
Front for the Liberation of the Enclave of Cabinda|1963||FLEC
Ambazonia Defence Forces|2017||
Caprivi Liberation Army|1994||
National Liberation Army of Colombia|1964||
United Self-Defense Forces of Colombia|1997|2006|AUC,United Self-Defence Forces of Colombia
April 19 Movement|1970|1990|M-19
Popular Revolutionary Army|1996||EPR
Tupac Amaru Revolutionary Movement|1983||MRTA,Tupac Amaru
Tupamaros|1967||
Gulf Clan|2006||Clan del Golfo
Communist Party of the Philippines|1968||CPP-NPA
National Democratic Front|1973||NDFP
Bangsamoro Islamic Freedom Fighters|2010||BIFF
Maute group|2012||
Jemaah Islamiyah|1993||JI
Laskar Jihad|2000|2002|
Free Papua Movement|1965||OPM
Bougainville Revolutionary Army|1988||BRA
Isatabu Freedom Movement|1998||IFM
Malaita Eagle Force|1999||MEF
Patani United Liberation Organization|1968||PULO
Barisan Revolusi Nasional|1960||BRN
Karen National Liberation Army|1949||KNLA
Democratic Karen Buddhist Army|1994||DKBA
United Wa State Army|1989||UWSA
Shan State Army|1964||SSA
Arakan Army|2009||
Arakan Rohingya Salvation Army|2013||ARSA
Kachin Independence Organization|1961||KIO
Mong Tai Army|1985|1996|
National Democratic Front of Bodoland|1986||NDFB
Bodo Liberation Tigers|1996|2003|
NSCN-IM|1988||NSCN-K
Lashkar-e-Taiba|1990||Lashkar-e-Toiba,Lashkar-e-Tayyaba
Jaish-e-Mohammed|2000||Jaish-e-Mohammad
Hizbul Mujahideen|1989||Hizb-ul-Mujahideen,Hizbul Mujahedeen
Harkat-ul-Mujahideen|1985||Harkat-ul-Ansar
Jammu Kashmir Liberation Front|1977||JKLF
Tehrik-i-Taliban Pakistan|2007||TTP,Tehreek-e-Taliban,Pakistani Taliban,Pakistan Taliban,Tehrik-e-Taliban Pakistan
Lashkar-e-Jhangvi|1996||
Jamaat-ul-Ahrar|2014||
Haqqani network|1980||Haqqani Network
Hezb-i-Islami|1975||Hezb-e-Islami,Hizb-i-Islami
Jundallah|2003||Jundullah
Balochistan Liberation Army|2000||BLA
Frontier Corps|1907||
Ranvir Sena|1994||
Karuna faction|2004||
Islamic Movement of Afghanistan|1978||
Jumbish-i-Milli|1992||
East Turkestan Islamic Movement|1997||ETIM
Lord's Army|1987||
Continuity IRA|1986||
Irish National Liberation Army|1974||INLA
Loyalist Volunteer Force|1996||LVF
GRAPO|1975||
November 17|1975|2002|17 November
DHKP-C|1978||
Armenian Secret Army|1975|1986|ASALA
Provisional Irish Republican Army|1969||
Mouvement du 23 mars|2012||
`
