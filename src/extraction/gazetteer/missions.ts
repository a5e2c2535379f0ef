/*
 * Peacekeeping, observer and other international missions, courts and contact groups, from general knowledge.
 * Columns: name | from | to | other names. Years are whole; empty means before or still.
 */

/** The day on which the table was last gone through. */
export const MISSIONS_AS_OF = '2024-12-31'

export const MISSION_ROWS = `
UN Protection Force|1992|1995|UNPROFOR,Unprofor,U.N. Protection Force
Implementation Force|1995|1996|IFOR
Stabilization Force|1996|2005|SFOR,Stabilisation Force
Kosovo Force|1999||KFOR,Kfor
UN Mission in Kosovo|1999||UNMIK
Kosovo Verification Mission|1998|1999|KVM,OSCE Verification Mission
EULEX|2008||
EUFOR|2003||
UN Preventive Deployment Force|1995|1999|UNPREDEP
UN Mission in Bosnia and Herzegovina|1995|2002|UNMIBH
Office of the High Representative|1995||OHR
UN Observer Mission in Georgia|1993|2009|UNOMIG
EU Monitoring Mission|2008||EUMM
Special Monitoring Mission|2014|2022|SMM
UN Peacekeeping Force in Cyprus|1964||UNFICYP
UN Interim Force in Lebanon|1978||UNIFIL,Unifil
UN Disengagement Observer Force|1974||UNDOF
UN Truce Supervision Organization|1948||UNTSO
Multinational Force and Observers|1982||MFO
UN Special Commission|1991|1999|UNSCOM,Unscom
UN Monitoring, Verification and Inspection Commission|1999|2007|UNMOVIC
UNRWA|1949||
International Security Assistance Force|2001|2014|ISAF,Isaf
Resolute Support|2015|2021|Resolute Support Mission
UN Assistance Mission in Afghanistan|2002||UNAMA
UN Assistance Mission for Iraq|2003||UNAMI
UN Supervision Mission in Syria|2012|2012|UNSMIS
UN Support Mission in Libya|2011||UNSMIL
UN Transitional Authority in Cambodia|1992|1993|UNTAC,Untac
UN Transitional Administration in East Timor|1999|2002|UNTAET
International Force for East Timor|1999|2000|INTERFET,Interfet
UN Mission in East Timor|1999|1999|UNAMET
Aceh Monitoring Mission|2005|2006|AMM
Sri Lanka Monitoring Mission|2002|2008|SLMM
UN Mission in Nepal|2007|2011|UNMIN
UN Assistance Mission for Rwanda|1993|1996|UNAMIR
UN Operation in Somalia|1992|1995|UNOSOM
African Union Mission in Somalia|2007|2022|AMISOM,Amisom,ATMIS
UN Mission in Sudan|2005|2011|UNMIS
UN Mission in South Sudan|2011||UNMISS
African Union Mission in Sudan|2004|2007|AMIS
UNAMID|2007|2020|
UN Interim Security Force for Abyei|2011||UNISFA
UN Mission in Ethiopia and Eritrea|2000|2008|UNMEE
UN Organization Mission in the Democratic Republic of the Congo|1999|2010|MONUC,Monuc
UN Organization Stabilization Mission in the Democratic Republic of the Congo|2010||MONUSCO,Monusco
Force Intervention Brigade|2013||
UN Operation in Burundi|2004|2006|ONUB
African Mission in Burundi|2003|2004|AMIB
UN Mission in Sierra Leone|1999|2005|UNAMSIL
UN Observer Mission in Sierra Leone|1998|1999|UNOMSIL
ECOMOG|1990|2000|Ecomog
UN Mission in Liberia|2003|2018|UNMIL
UN Operation in Cote d'Ivoire|2004|2017|UNOCI,ONUCI
Operation Licorne|2002|2015|
Operation Barkhane|2014|2022|
MINUSMA|2013|2023|Minusma
MINUSCA|2014||Minusca
MINURCAT|2007|2010|
UN Mission for the Referendum in Western Sahara|1991||MINURSO,Minurso
UN Angola Verification Mission|1989|1997|UNAVEM
UN Observer Mission in Angola|1997|1999|MONUA
UN Operation in Mozambique|1992|1994|ONUMOZ
Multinational Joint Task Force|1994||MNJTF
G5 Sahel|2014|2023|
UN Stabilization Mission in Haiti|2004|2017|MINUSTAH
UN Verification Mission in Guatemala|1994|2004|MINUGUA
UN Observer Mission in El Salvador|1991|1995|ONUSAL
UN Verification Mission in Colombia|2017||
UN Military Observer Group in India and Pakistan|1949||UNMOGIP
Neutral Nations Supervisory Commission|1953||
Military Armistice Commission|1953||
Korean Peninsula Energy Development Organization|1995|2006|KEDO
Organisation for the Prohibition of Chemical Weapons|1997||OPCW,Organization for the Prohibition of Chemical Weapons
International Criminal Tribunal for Rwanda|1994|2015|ICTR
Special Court for Sierra Leone|2002|2013|
Special Tribunal for Lebanon|2009|2023|
Extraordinary Chambers in the Courts of Cambodia|2006|2022|
Permanent Court of Arbitration|1899||
European Court of Human Rights|1959||
European Court of Justice|1952||
Inter-American Court of Human Rights|1979||
Peace Implementation Council|1995||
Normandy Quartet|2014||Normandy Four,Normandy group,Normandy Format
Trilateral Contact Group|2014||
Geneva International Discussions|2008||
Joint Monitoring Commission|1998||
Independent International Commission on Decommissioning|1997|2011|IICD
International Contact Group|2002||
International Syria Support Group|2015||ISSG
Friends of Syria|2012||
Group of Friends|1993||
Group of 77|1964||G77,G-77
Group of 20|1999||G20,G-20
BRICS|2009||
Five Power Defence Arrangements|1971||
Western European Union|1954|2011|WEU
Benelux|1958||
Visegrad Group|1991||
Central American Integration System|1991||SICA
UNASUR|2008||Unasur
Mercosur|1991||
CARICOM|1973||Caricom
Organisation of Eastern Caribbean States|1981||
Rio Group|1986|2011|
Lima Group|2017||
Andean Community|1969||
Melanesian Spearhead Group|1986||
Economic Community of Central African States|1983||ECCAS
Great Lakes Regional Initiative|1996||Regional Initiative on Burundi
International Conference on the Great Lakes Region|2000||ICGLR
Community of Sahel-Saharan States|1998||CEN-SAD
Arab Maghreb Union|1989||
African Commission|1987||
Peace and Security Council|2004||
UN Human Rights Council|2006||Human Rights Council
UN Commission on Human Rights|1946|2006|
UN Secretariat|1945||
UN Development Programme|1966||UNDP,U.N. Development Programme,United Nations Development Programme
Office for the Coordination of Humanitarian Affairs|1998||OCHA,UNOCHA
International Organization for Migration|1951||IOM,International Organisation for Migration
Food and Agriculture Organization|1945||FAO
UN Population Fund|1969||UNFPA
UN Women|2010||
International Labour Organization|1919||ILO,International Labor Organization
Interpol|1923||
Europol|1998||
Asian Development Bank|1966||ADB
African Development Bank|1964||AfDB
Islamic Development Bank|1975||
European Bank for Reconstruction and Development|1991||EBRD
Paris Club|1956||
Asia-Pacific Economic Cooperation|1989||APEC,Apec
ASEAN Regional Forum|1994||ARF
Six-Party Talks group|2003||
International Organization of La Francophonie|1970||Francophonie
World Council of Churches|1948||
World Food Program office|1961||
CARE International|1945||
World Vision|1950||
Caritas|1897||
Mercy Corps|1979||
International Rescue Committee|1933||IRC
Norwegian Refugee Council|1946||NRC
Global Witness|1993||
Transparency International|1993||
Freedom House|1941||
Syrian Observatory for Human Rights|2006||SOHR
White Helmets|2013||Syria Civil Defence
Centre for Humanitarian Dialogue|1999||HD Centre
Conciliation Resources|1994||
Crisis Management Initiative|2000||CMI
Geneva Call|2000||
The Elders|2007||
CIA|1947||Central Intelligence Agency
FBI|1908||
Mossad|1949||
Shin Bet|1949||
MI5|1909||
MI6|1909||
KGB|1954|1991|
FSB|1995||Federal Security Service
GRU|1918||
Inter-Services Intelligence|1948||ISI
Revolutionary Guards|1979||Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guard
Quds Force|1988||
`
