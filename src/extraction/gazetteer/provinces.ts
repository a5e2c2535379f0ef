/*
 * First-level divisions of larger states, from general knowledge: ISO code of the state, then the names. Left out is what
 * is far more often something else (Georgia, Victoria, Delta, Rivers).
 */

/** The day on which the table was last gone through. */
export const PROVINCES_AS_OF = '2024-12-31'

export const PROVINCE_ROWS = `
USA: Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,South Carolina,North Dakota,South Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,Tennessee,Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming
CAN: Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Nunavut,Ontario,Saskatchewan,Yukon
MEX: Oaxaca,Guerrero,Michoacan,Sinaloa,Tamaulipas,Jalisco,Chihuahua,Veracruz,Tabasco,Yucatan
IND: Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Orissa,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Ladakh
PAK: Sindh,Khyber Pakhtunkhwa,North West Frontier Province,Gilgit-Baltistan
CHN: Guangdong,Sichuan,Yunnan,Fujian,Hunan,Hubei,Henan,Hebei,Shandong,Shanxi,Shaanxi,Gansu,Qinghai,Guizhou,Hainan,Jilin,Heilongjiang,Liaoning,Zhejiang,Jiangsu,Anhui,Jiangxi,Guangxi
RUS: Bashkortostan,Kalmykia,Karachai-Cherkessia,Karachayevo-Cherkessia,Kabardino-Balkaria,Stavropol,Krasnodar,Primorye,Sakhalin,Kamchatka,Yakutia,Buryatia,Tuva,Karelia,Siberia
BRA: Bahia,Mato Grosso,Minas Gerais,Pernambuco,Rondonia,Roraima,Amapa,Rio Grande do Sul,Parana
COL: Antioquia,Cauca,Caqueta,Choco,Arauca,Putumayo,Narino,Norte de Santander,Guaviare,Huila,Tolima,Valle del Cauca,Catatumbo
PER: Ayacucho,Puno,Cajamarca,Apurimac
BOL: Potosi,Oruro,Cochabamba,Tarija,Chuquisaca,Beni,Pando
ARG: Chaco,Entre Rios,Neuquen,Misiones,Salta,Tierra del Fuego
NGA: Borno,Adamawa,Yobe,Kaduna,Kano State,Plateau State,Benue,Bayelsa,Akwa Ibom,Cross River,Zamfara,Sokoto,Katsina,Kebbi,Taraba,Nasarawa,Kogi,Anambra,Enugu,Ebonyi,Oyo,Ogun,Osun,Ekiti
COD: North Kivu,South Kivu,Katanga,Kasai,Equateur,Maniema,Orientale,Bas-Congo,Kivu,Tanganyika
SDN: Gezira,Sennar,White Nile,River Nile,Red Sea State,Gedaref,Kassala
SSD: Warrap,Lakes State,Central Equatoria,Eastern Equatoria,Western Equatoria,Northern Bahr el Ghazal
ETH: Amhara,Afar,Gambella,Benishangul-Gumuz,Sidama,Harari
KEN: Nyanza,Turkana,Garissa,Mandera,Wajir,Laikipia,Baringo,Lamu
UGA: Karamoja,Teso,Busoga,Lango
ZAF: Gauteng,KwaZulu-Natal,Limpopo,Mpumalanga,Eastern Cape,Western Cape,Northern Cape,Free State,Transkei,Ciskei,Bophuthatswana
ZWE: Matabeleland,Mashonaland,Manicaland,Masvingo
MOZ: Zambezia,Sofala,Nampula,Manica,Niassa,Inhambane,Gaza Province
AGO: Cuando Cubango,Lunda Norte,Lunda Sul,Bie,Moxico,Malanje,Benguela
MLI: Timbuktu,Gao,Kidal,Mopti,Segou,Azawad
SOM: Jubaland,Hiran,Galgadud,Mudug,Bakool,Gedo,Hirshabelle,Galmudug
AFG: Helmand,Nangarhar,Badakhshan,Paktia,Paktika,Khost,Kunar,Uruzgan,Zabul,Ghazni,Farah,Faryab,Takhar,Baghlan,Panjshir,Panjsher
IRQ: Anbar,Nineveh,Diyala,Salahuddin,Dohuk
SYR: Idlib,Hasakah,Raqqa,Quneitra,Suwayda,Latakia,Tartus
YEM: Marib,Saada,Hadramawt,Hadhramaut,Shabwa,Taiz,Ibb,Dhamar,Al-Jawf,Abyan,Socotra
IRN: Khuzestan,Sistan-Baluchistan,Khorasan,Isfahan
TUR: Hakkari,Sirnak,Tunceli,Hatay,Diyarbakir
IDN: Maluku,Central Sulawesi,Sulawesi,Kalimantan,Java,Sumatra,Irian Jaya,West Papua,North Maluku,Moluccas
PHL: Sulu,Basilan,Maguindanao,Lanao del Sur,Lanao del Norte,Cotabato,Zamboanga,Tawi-Tawi,Palawan,Luzon,Visayas
MMR: Rakhine,Chin State,Kachin State,Kayah,Kayin,Mon State,Sagaing,Shan State,Magway
THA: Pattani,Yala,Narathiwat,Songkhla
PNG: New Ireland,East New Britain,Enga,Hela
UKR: Donetsk,Luhansk,Lugansk,Kherson,Zaporizhzhia,Zaporizhia,Kharkiv,Kharkov,Mykolaiv,Sumy,Chernihiv,Galicia
GEO: Ajaria,Adjara,Samegrelo,Mingrelia,Javakheti
AUS: New South Wales,Queensland,Tasmania,Northern Territory
DEU: Bavaria,Saxony,Thuringia,Hesse,Brandenburg
ESP: Andalusia,Navarre,Valencia
GBR: Ulster,Cornwall,Yorkshire
ITA: Sicily,Sardinia,Lombardy,Veneto
`
