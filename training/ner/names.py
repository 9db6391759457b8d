"""Word lists for generated training text: given names, surnames, places, organisations. Written by hand; nobody in particular.

A full name is drawn inside one culture, so that its parts look alike; a tenth of all names is made up from syllables, so
that the detector learns to trust the context and not only a list.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.ner.lists import Local, lists

AT_HOME = 0.65
"""How likely a name is one that is usual where the language of the text is spoken."""

CULTURES: dict[str, tuple[str, str]] = {
    "english": (
        "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica "
        "Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Sandra Mark Ashley Steven Emily Paul Kimberly Andrew "
        "Margaret Joshua Donna Kenneth Michelle Kevin Carol Brian Amanda George Melissa Edward Deborah Ronald Stephanie "
        "Oliver Amelia Harry Isla Jack Poppy Alfie Freya Rory Bronwyn Callum Niamh Sam Tom Ben Kate Amy Joe Dave Will "
        "Rose Mark Grace Faith Hope Grant Frank Chase Drew Paige Dawn Summer Ivy Holly Victor Miles Max Rob Bill Pat Chris",
        "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Thomas Moore Jackson Martin Lee Thompson "
        "White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter "
        "Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Reed "
        "Bailey Bell Cooper Richardson Cox Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes "
        "Ross Henderson Coleman Jenkins Perry Powell Long Hughes Foster O'Brien O'Connor McDonald MacLeod McCarthy "
        "Fitzgerald Hawthorne-Smythe Ashworth Blackwood Pemberton Winters May Field Stone Banks Page Cross Rivers Day",
    ),
    "german": (
        "Hans Ursula Klaus Monika Jürgen Petra Wolfgang Sabine Stefan Anke Dieter Heike Lukas Lena Jonas Mia Felix Hannah "
        "Björn Käthe Günther Jörg Uwe Ingrid Matthias Anja Torsten Silke Florian Franziska Moritz Leonie",
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf "
        "Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Köhler Maier Huber "
        "Vogel Friedrich Scholz Jung Möller Weiß von_Stein von_der_Heide Schmidt-Rottluff Grünwald Böhm Größler",
    ),
    "french": (
        "Jean Marie Pierre Nathalie Michel Isabelle Philippe Sylvie Alain Catherine Jean-Luc Anne-Sophie François Hélène "
        "Étienne Chloé Théo Zoé Benoît Élodie Gérard Thérèse Jérôme Agnès Rémi Manon Maël Inès",
        "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David "
        "Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier Dupont Lambert Bonnet François de_La_Tour "
        "Beauchêne d'Aubigny Le_Goff Château",
    ),
    "spanish": (
        "Antonio María José Carmen Manuel Ana Francisco Isabel Juan Dolores Javier Pilar Carlos Lucía Miguel Sofía Alejandro "
        "Paula Diego Marta Jesús Ángel Íñigo Begoña Rocío Andrés Camila Santiago Valentina Mateo Ximena",
        "García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno "
        "Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina "
        "Morales Suárez Ortega Delgado Castro Ortiz Rubio Núñez de_la_Cruz García_Márquez Peña",
    ),
    "portuguese": (
        "João Maria José Ana António Beatriz Francisco Mariana Pedro Inês Tiago Leonor Luís Carolina Rui Sílvia Thiago Júlia "
        "Gabriel Letícia Conceição Gonçalo Vinícius Larissa",
        "Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques "
        "Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso da_Silva "
        "dos_Santos de_Souza Araújo Magalhães",
    ),
    "italian": (
        "Giuseppe Maria Giovanni Anna Antonio Giuseppina Mario Rosa Luigi Angela Francesco Giulia Alessandro Chiara Matteo "
        "Martina Lorenzo Sofia Niccolò Beatrice Andrea Simone",
        "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa "
        "Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso D'Angelo Della_Rovere",
    ),
    "czech": (
        "Jiří Jana Jan Eva Petr Hana Josef Anna Pavel Lenka Martin Kateřina Tomáš Lucie Jaroslav Věra Miroslav Alena Zdeněk "
        "Petra Václav Veronika Ondřej Tereza Matěj Zuzana Lukáš Markéta Štěpán Barbora",
        "Novák Nováková Svoboda Svobodová Novotný Novotná Dvořák Dvořáková Černý Černá Procházka Procházková Kučera Kučerová "
        "Veselý Veselá Horák Horáková Němec Němcová Pokorný Marek Pospíšil Hájek Jelínek Král Růžička Beneš Fiala Sedláček "
        "Kolář Krejčí Urban Vaněk Blažek Kříž Konečný Štěpánek Holubová Řezníček",
    ),
    "polish": (
        "Piotr Anna Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Jan Ewa Michał Krystyna Marcin "
        "Elżbieta Łukasz Joanna Jakub Zofia Wojciech Grażyna Szymon Kinga",
        "Nowak Kowalski Kowalska Wiśniewski Wójcik Kowalczyk Kamiński Kamińska Lewandowski Zieliński Szymański Woźniak "
        "Dąbrowski Kozłowska Jankowski Mazur Kwiatkowski Krawczyk Piotrowska Grabowski Pawłowski Michalska Zając Król",
    ),
    "nordic": (
        "Lars Anna Erik Ingrid Anders Astrid Johan Freja Mikkel Sigrid Nils Linnéa Björn Maja Søren Kirsten Mads Jørgen "
        "Håkon Åse Juhani Aino Mikko Päivi Jukka Þóra Guðrún Magnús",
        "Hansen Johansen Olsen Larsen Andersen Andersson Johansson Karlsson Nilsson Eriksson Nielsen Jensen Pedersen "
        "Christensen Rasmussen Sørensen Lindqvist Bergström Åkesson Korhonen Virtanen Mäkinen Nieminen Hämäläinen "
        "Jónsdóttir Sigurðsson Østergaard Lund Dahl Berg",
    ),
    "dutch": (
        "Jan Johanna Pieter Maria Willem Anna Daan Emma Sem Julia Joost Femke Maarten Lotte Thijs Sanne Ruben Fleur Wouter "
        "Anouk",
        "de_Jong Jansen de_Vries van_den_Berg Bakker van_Dijk Visser Janssen Smit Meijer de_Boer Mulder de_Groot Bos Vos "
        "Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits de_Graaf van_der_Meer Kuijpers",
    ),
    "chinese": (
        "Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Jie Tao Ming Xia Hui Yan Xiaoming Xiuying Guoqiang Meiling Zhihao "
        "Yuxuan Haoran Zixuan Jiahui Ying Bo Ning Hong",
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng "
        "Han Cao Zeng Peng Xiao Cai Pan Yuan Dong Lu Jiang Wong Chan Cheung",
    ),
    "japanese": (
        "Haruto Yui Sota Aoi Yuki Hina Ren Sakura Hiroshi Keiko Takashi Yoko Kenji Naoko Makoto Akiko Daisuke Emi Kaori "
        "Shinji Tatsuya Rin Kazuo Michiko",
        "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi "
        "Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Fujita Okada",
    ),
    "korean": (
        "Minjun Seoyeon Jihoon Jiwoo Hyun-woo Eun-ji Sung-min Ji-young Dong-hyun Soo-jin Young-ho Mi-kyung Jae-hyun Hye-jin "
        "Tae-yang Yuna",
        "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong",
    ),
    "indian": (
        "Aarav Priya Arjun Ananya Rohan Kavya Vikram Deepa Rajesh Sunita Amit Pooja Sanjay Lakshmi Ravi Meera Suresh Anjali "
        "Karthik Divya Harpreet Gurpreet Manpreet Aditya Ishaan Shreya Nikhil Padma Venkatesh Sai",
        "Sharma Patel Singh Kumar Gupta Verma Reddy Nair Iyer Rao Mehta Joshi Desai Chopra Kapoor Malhotra Banerjee "
        "Chatterjee Mukherjee Das Ghosh Pillai Menon Krishnan Subramanian Kaur Agarwal Bhatt Naidu Choudhury",
    ),
    "arabic": (
        "Mohammed Fatima Ahmed Aisha Ali Maryam Omar Layla Hassan Zainab Khalid Noor Youssef Salma Ibrahim Huda Tariq Amina "
        "Mustafa Rania Karim Yasmin Bilal Samira Abdullah Nadia Hamza Dalia",
        "Al-Sayed Hassan Hussein Khan Al-Masri Haddad Khoury Nasser Saleh Mansour Farouk Aziz Rahman Abdel-Rahman Al-Farsi "
        "El-Amin bin_Rashid Al_Habib Qureshi Malik Siddiqui Chaudhry Ben_Ali Benali Bouaziz Darwish Shaheen",
    ),
    "turkish": (
        "Mehmet Fatma Mustafa Ayşe Ahmet Emine Ali Hatice Hüseyin Zeynep Emre Elif Burak Merve Can Selin Oğuz Gül Çağlar "
        "Şebnem",
        "Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt "
        "Özkan Şimşek",
    ),
    "african": (
        "Chinedu Ngozi Emeka Adaeze Oluwaseun Folake Kwame Ama Kofi Abena Thabo Nomsa Sipho Lerato Juma Wanjiru Kamau Achieng "
        "Tendai Chipo Abebe Selam Mamadou Aminata Ousmane Fatou",
        "Okafor Adeyemi Okonkwo Eze Balogun Nwosu Mensah Owusu Boateng Asante Dlamini Nkosi Ndlovu Mokoena Mwangi Otieno "
        "Odhiambo Kariuki Moyo Ncube Tesfaye Bekele Diallo Traoré Keita Ndiaye Camara Achebe",
    ),
    "slavic": (
        "Ivan Olga Dmitri Natalia Sergei Elena Alexei Tatiana Vladimir Svetlana Oleksandr Oksana Mykola Iryna Andriy Kateryna "
        "Dragan Milica Marko Jelena Zoran Ivana Luka Petra Goran Vesna Bogdan Ioana Andrei Elena Mihai Cristina Georgi "
        "Desislava",
        "Ivanov Ivanova Petrov Petrova Sidorov Smirnov Kuznetsov Popov Volkov Shevchenko Kovalenko Bondarenko Melnyk "
        "Tkachenko Jovanović Petrović Nikolić Marković Horvat Kovačević Babić Novak Zupančič Popescu Ionescu Dumitrescu "
        "Dimitrov Georgiev Stoyanova Szabó Nagy Kovács Tóth Horváth",
    ),
    "vietnamese": (
        "Minh Linh Anh Huong Tuan Lan Duc Mai Hung Thao Nam Trang Quang Hoa Phuong Nguyet Rizal Jose Siti Nurul Agus Dewi Budi "
        "Putri Somchai Malee",
        "Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong Nguyễn Trần Santos Reyes Dela_Cruz Bautista Wijaya Santoso "
        "Hartono Suharto Abdullah Ismail Chaiyaporn Srisuk",
    ),
    "greek_hebrew": (
        "Giorgos Maria Dimitris Eleni Nikos Katerina Yannis Sofia Kostas Despina Noa David Yael Moshe Tamar Avi Rivka Eitan "
        "Shira",
        "Papadopoulos Papadopoulou Georgiou Nikolaidis Pappas Vasileiou Katsaros Oikonomou Cohen Levi Mizrahi Peretz Biton "
        "Friedman Goldberg Katz Shapiro Rosenberg Ben-David",
    ),
}
"""Given names and surnames by culture; `_` stands for a space inside one name."""

PLACES = """London|Paris|Berlin|Madrid|Rome|Prague|Vienna|Warsaw|Lisbon|Dublin|Amsterdam|Brussels|Copenhagen|Stockholm|Oslo|
Helsinki|Athens|Budapest|Bucharest|Sofia|Zagreb|Ljubljana|Bratislava|Brno|Ostrava|Plzeň|Olomouc|Munich|München|Hamburg|
Cologne|Köln|Düsseldorf|Frankfurt|Frankfurt am Main|Stuttgart|Leipzig|Dresden|Nürnberg|Zürich|Zurich|Geneva|Basel|Bern|
Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Barcelona|Valencia|Seville|Sevilla|Bilbao|Zaragoza|Málaga|Porto|
Coimbra|Milan|Milano|Turin|Naples|Bologna|Florence|Venice|Rotterdam|The Hague|Utrecht|Eindhoven|Antwerp|Ghent|Kraków|Gdańsk|
Wrocław|Poznań|Manchester|Birmingham|Leeds|Liverpool|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Cork|Galway|New York|
Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|Austin|San Francisco|Seattle|Denver|Boston|
Detroit|Portland|Nashville|Atlanta|Miami|Minneapolis|St. Louis|Salt Lake City|Springfield|Toronto|Vancouver|Montreal|Ottawa|
Mexico City|Guadalajara|Bogotá|Lima|Santiago|Buenos Aires|São Paulo|Rio de Janeiro|Belo Horizonte|Curitiba|Tokyo|Osaka|Kyoto|
Seoul|Busan|Beijing|Shanghai|Shenzhen|Guangzhou|Hong Kong|Taipei|Singapore|Kuala Lumpur|Bangkok|Jakarta|Manila|Hanoi|
Ho Chi Minh City|Mumbai|Delhi|New Delhi|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Karachi|Lahore|Dhaka|Colombo|Dubai|
Abu Dhabi|Doha|Riyadh|Jeddah|Cairo|Istanbul|Ankara|Tel Aviv|Beirut|Amman|Lagos|Accra|Nairobi|Johannesburg|Cape Town|
Casablanca|Tunis|Addis Ababa|Sydney|Melbourne|Brisbane|Perth|Auckland|Wellington|Moscow|Kyiv|Minsk|Riga|Vilnius|Tallinn|
Germany|France|Spain|Italy|Portugal|Poland|Czech Republic|Czechia|Slovakia|Austria|Switzerland|Netherlands|the Netherlands|
Belgium|Denmark|Sweden|Norway|Finland|Ireland|United Kingdom|UK|England|Scotland|Wales|United States|USA|Canada|Mexico|Brazil|
Argentina|Chile|Colombia|Peru|Japan|China|India|South Korea|Vietnam|Thailand|Indonesia|Malaysia|Philippines|Australia|
New Zealand|South Africa|Nigeria|Kenya|Egypt|Morocco|Turkey|Israel|Saudi Arabia|Ukraine|Hungary|Romania|Bulgaria|Greece|
California|Texas|Florida|Bavaria|Catalonia|Tuscany|Yorkshire|Kent|Moravia|Ontario|Quebec|Provence|Silicon Valley|
Bad Homburg|Ústí nad Labem|Hradec Králové|Stoke-on-Trent|Aix-en-Provence|Castellón de la Plana"""

ORGANISATION_STEMS = (
    "Acme Northwind Contoso Globex Initech Umbra Stellar Vertex Nimbus Orion Zenith Apex Bluebird Redwood Silverline Ironbridge "
    "Greenfield Clearwater Brightside Oakridge Summit Harbour Falcon Meridian Pinnacle Quantum Helix Solaris Lumen Novatech "
    "Datacore Medicor Agrova Textilia Baltica Moravia Rhein Alpina Iberia Lusitania Nordica Hansa Atlas Borealis Castor Delphi "
    "Evergreen Fortuna Gemini Hyperion Kestrel Lindner Bosch Siemens Volkswagen Škoda Renault Airbus Orange Vodafone Unilever "
    "Santander Barclays Allianz Deloitte Accenture Microsoft Google Amazon Oracle Cisco Intel Samsung Toyota Tata Infosys "
    "Heineken Philips Ikea Volvo Nokia Ericsson Maersk Gazprom Petrobras Embraer"
)
ORGANISATION_ENDINGS = (
    "Ltd|Ltd.|Inc.|Inc|GmbH|AG|S.A.|SA|s.r.o.|a.s.|S.L.|SARL|B.V.|Oy|AB|LLC|LLP|PLC|Corp.|Corporation|Group|Holding|Industries|"
    "Logistics|Consulting|Solutions|Systems|Software|Pharma|Energy|Bank|Insurance|Partners|Foods|Textiles|Motors|Technologies|"
    "& Sons|& Co.|Media|Airlines|Construction|Trading|International"
)
ORGANISATIONS = """University of {place}|{place} University|{place} City Council|Bank of {place}|{place} General Hospital|
St. Mary's Hospital|Ministry of Finance|Ministry of Health|European Commission|European Central Bank|World Bank|United Nations|
Red Cross|Deutsche Bank|BNP Paribas|HSBC|ING|UBS|KPMG|PwC|IBM|SAP|BMW|DHL|UPS|AT&T|H&M|NASA|NATO|WHO|UNICEF|IMF|BBC|CNN|
Technical University of {place}|{place} Chamber of Commerce|{place} District Court|FC {place}|{place} United|Supreme Court|
{surname} & {surname}|{surname} and {surname} LLP|{surname} GmbH|{surname} Ltd|{surname} Consulting|{surname} & Sons|
Universität {place}|Landgericht {place}|Amtsgericht {place}|Oberlandesgericht {place}|Stadtwerke {place}|TU {place}|Klinikum {place}|
Sparkasse {place}|Universidad de {place}|Ayuntamiento de {place}|Hospital de {place}|Real {place}|Banco de {place}|Junta de {place}|
Université de {place}|Mairie de {place}|Tribunal de {place}|Cour d'appel de {place}|CHU de {place}|Universidade de {place}|
Câmara Municipal de {place}|Tribunal de Justiça de {place}|Sporting de {place}|Università di {place}|Comune di {place}|
Universiteit van {place}|Gemeente {place}|Rechtbank {place}|{place} Times|{place} Post|The {place} Herald|{place} Airport|
{place} Rovers|{place} City|{place} Police Department|{place} Public Library|{place} School of Medicine|{surname} Foundation|
{surname} Institute|{surname} College|{surname}, {surname} & {surname}|{surname}-{surname} AG|Grupo {surname}|Groupe {surname}|
Construcciones {surname} S.A.|Transportes {surname}|Autohaus {surname}|Bäckerei {surname}|Boulangerie {surname}|
European Court of Human Rights|Court of Appeal|High Court|Constitutional Court|Ministry of Justice|Supreme Administrative Court|
Bundesgerichtshof|Bundesverfassungsgericht|Tribunal Supremo|Cour de cassation|Conseil d'État|Banco Central|Kanzlei {surname}|Cabinet {surname}|{surname} Brothers|Department of Justice|Home Office|Federal Reserve|Charles University"""

LOCAL_ORGANISATIONS = {
    "english": """{surname} Bakery|{place} Dental Practice|{surname} Garden Centre|{stem} Plumbing|{surname} Roofing|{place} Academy|
{place} High School|{surname} College|{place} Surgery|St {given} Church|{stem} Trust|{place} Borough Council|{place} Gallery|
{surname} Museum|{stem} Kitchens|{surname} Catering|{stem} Florists|{surname} Coaches|{stem} Haulage|{surname} & {surname} Solicitors|
{place} Housing Association|{stem} Recruitment|{place} Rugby Club|{stem} Studios|The {stem} Arms|{surname} Estates|{place} Building Society|
{stem} Brewery|{surname} Farms|{stem} Labs|{place} Women's Institute|{stem} Robotics|{surname} Engineering|{place} Hospice|{stem} Books|
Department for {stem}|{place} County Court|Diocese of {place}|{stem} Airways|{surname} Motors|{stem} Games|Friends of {place}|
{place} Magistrates' Court|High Court of {place}|{place} Police|{place} Police Department|{place} Fire Department|{place} Council|
{place} City|{place} Town|{place} Rovers|{place} Chronicle|The {place} Times|{place} Herald|{place} Primary School|{place} Community College|
{place} Business School|{place} Health Board|{place} NHS Trust|{place} Animal Shelter|{place} Chamber Orchestra|{place} Tourist Board|
{surname} Foundation|{surname} Brothers|{surname} Group|{surname} Capital|{surname} Pharmaceuticals|The {surname} Hotel|
Office for {stem}|Institute of {stem}|Royal Society of {stem}|{stem} Party|{stem} Union|The {stem} Band|{stem} Bank|
Department of Health, {place}|Bishop {surname} School|{surname} Memorial Hospital""",
    "german": """Bäckerei {surname}|Autohaus {surname}|Metzgerei {surname}|Gasthaus {stem}|Praxis Dr. {surname}|Kanzlei {surname} & {surname}|
Steuerbüro {surname}|Elektro {surname}|Tischlerei {surname}|Malerbetrieb {surname}|Fahrschule {surname}|Apotheke am {place}|Kita {stem}|
Grundschule {place}|Gymnasium {place}|TSV {place}|SV {place}|VfB {place}|1. FC {place}|SpVgg {place}|Volksbank {place}|
Kreissparkasse {place}|Landratsamt {place}|Finanzamt {place}|Bundesamt für {stem}|{stem} Verlag|{surname}-Verlag|Reisebüro {surname}|
Pflegedienst {stem}|Wohnungsbau {place}|{stem}werke AG|{surname} KG|{surname} GmbH & Co. KG|{stem} e.V.|Verein {stem} e.V.|
Freiwillige Feuerwehr {place}|Amt {place}|Hochschule {place}|Fachhochschule {place}|{place}er Zeitung|{place}er Anzeiger|Radio {place}|
Museum {place}|Theater {place}|Stiftung {surname}|Brauerei {surname}|Weingut {surname}|Verkehrsbetriebe {place}|Hotel {stem}|
Bistum {place}|Handwerkskammer {place}|Polizei {place}|Klinik {stem}|{stem} Versicherung|{stem} Technik|Band {stem}|
Kantonspolizei {place}|Polizeipräsidium {place}|Polizeiinspektion {place}|Staatsanwaltschaft {place}|Arbeitsgericht {place}|
Arbeitsgerichts {place}|Sozialgericht {place}|Verwaltungsgericht {place}|Verwaltungsgerichts {place}|Landgerichts {place}|Amtsgerichts {place}|
Oberlandesgerichts {place}|Familiengericht {place}|Bezirkshauptmannschaft {place}|Bezirksgericht {place}|
Landtag von {place}|Stadtrat von {place}|Regierungspräsidium {place}|IHK {place}|
Industrie- und Handelskammer {place}|Ärztekammer {place}|AOK {place}|Familienkasse {place}|Jobcenter {place}|Agentur für Arbeit {place}|
Standesamt {place}|Jugendamt {place}|Gesundheitsamt {place}|Tierheim {place}|Zoo {place}|Stadttheater {place}|{place}er Symphoniker|
{place}er Philharmonie|Messe {place}|Flughafen {place} GmbH|Universitätsklinikum {place}|Klinikum {surname}|{stem} Klinik {place}|
Kreiskrankenhaus {place}|Seniorenheim {stem}|Realschule {place}|{given}-{surname}-Schule|{surname}-Gymnasium|
Gesamtschule {place}|VHS {place}|Eintracht {place}|Fortuna {place}|Borussia {place}|FSV {place}|SC {place}|TuS {place}|
Bürgerinitiative {stem}|Bürgerverein {place}|Berufsgenossenschaft {stem}|Gewerkschaft {stem}|Landeszentrale {place}|Zahnarztpraxis Dr. {surname}|
Zahnarztpraxis {surname}|Physiotherapie {surname}|Hausverwaltung {surname}|Spedition {surname}|Betonwerk {surname} KG|Sanitär {surname}|
Schlüsseldienst {stem}|Möbelhaus {surname}|Gärtnerei {surname}|Bauunternehmen {surname}|{surname} Bau GmbH|Schreinerei {surname}|
Friseursalon {given}|Eiscafé {stem}|Pizzeria {given}|Landbäckerei {surname}|Hofladen {surname}|Gebrüder {surname}|{surname} & Söhne|
{surname} Transporte|{surname} Holding|Die {stem}s|{stem} AG|{stem} SE|{stem}24|{place}er Bank|{place}er Verkehrs-AG|Diakonie {place}|
Caritas {place}|Rotes Kreuz {place}|THW {place}|DRK {place}|Katholische Kirchengemeinde St. {given}|Pfarrei {place}|Erzbistum {place}|
Landeskirche {place}|Institut für {stem}|{stem}-Institut|Zentrum für {stem}|Landesamt für {stem}|Ministerium für {stem}""",
    "spanish": """Panadería {surname}|Ferretería {surname}|Farmacia {surname}|Librería {stem}|Inmobiliaria {stem}|Asesoría {surname}|
Suministros {surname}|Autoescuela {stem}|Bodegas {surname}|Hostal {stem}|Restaurante {stem}|Colegio {stem}|Instituto {surname}|
Residencia {stem}|Fundación {surname}|Asociación {stem}|Grupo {stem}|Distribuciones {surname}|Muebles {surname}|Floristería {stem}|
Óptica {surname}|Peluquería {given}|Carpintería {surname}|Seguros {stem}|Bufete {surname}|Viajes {stem}|Automóviles {surname}|
Hermanos {surname} S.L.|{surname} e Hijos S.L.|{stem} S.A.|{stem} Ibérica|Audiencia Provincial de {place}|Juzgado de {place}|
Diputación de {place}|Caja Rural de {place}|Club Deportivo {place}|Radio {place}|Diario de {place}|Metalúrgica {stem}|Cervezas {stem}|
Policía Local de {place}|Policía Nacional de {place}|Guardia Civil de {place}|Fiscalía de {place}|Tribunal Superior de Justicia de {place}|
Juzgado de lo Social n.º 2 de {place}|Juzgado de Primera Instancia de {place}|Gobierno de {place}|Generalitat de {place}|Xunta de {place}|
Cabildo de {place}|Consejería de {stem}|Ministerio de {stem}|Municipalidad de {place}|Intendencia de {place}|Cámara de Comercio de {place}|
Universidad Autónoma de {place}|Universidad Politécnica de {place}|IES {given} {surname}|CEIP {surname}|Colegio San {given}|
Hospital Universitario de {place}|Hospital Virgen de {stem}|Clínica {surname}|Centro de Salud {place}|Orquesta Sinfónica de {place}|
Museo de {place}|Teatro {surname}|Editorial {stem}|El Correo de {place}|La Voz de {place}|El Heraldo de {place}|Deportivo {place}|
Atlético {place}|Racing de {place}|CD {place}|CF {place}|Unión Deportiva {place}|Taller {surname}|Gestoría {surname}|Cooperativa {stem}|
Aceites {surname}|Construcciones {surname}|Constructora {surname}|Clínica Dental {surname}|Notaría {surname}|Bar {given}|Casa {surname}|
Supermercados {stem}|Banco {stem}|Aerolíneas {stem}|Laboratorios {surname}|Transportes {surname}|Sindicato {stem}|Partido {stem}|Cofradía de {stem}""",
    "french": """Boulangerie {surname}|Garage {surname}|Cabinet {surname}|Pharmacie {stem}|Menuiserie {surname}|Transports {surname}|
Établissements {surname}|Société {stem}|Librairie {stem}|Lycée {given} {surname}|Collège {surname}|École {stem}|Clinique {stem}|
Association {stem}|Fondation {surname}|Agence {stem}|Groupe {stem}|Éditions {surname}|Domaine {surname}|Château {surname}|
Brasserie {stem}|Hôtel {stem}|Mutuelle {stem}|Crédit {place}|Banque {stem}|Syndicat {stem}|Fédération {stem}|Coopérative {stem}|
Chambre de commerce de {place}|Maison {surname}|{surname} Frères|{surname} et Fils|{stem} SARL|{stem} SAS|Préfecture de {place}|
Commune de {place}|Office {stem}|Tribunal de grande instance de {place}|Stade {place}|AS {place}|Université {surname}|Radio {stem}|
Mairie de {place}|Conseil régional de {place}|Conseil départemental de {place}|
Tribunal judiciaire de {place}|Tribunal de commerce de {place}|Tribunal administratif de {place}|Cour d'appel de {place}|Parquet de {place}|
Gendarmerie de {place}|Commissariat de {place}|CHU de {place}|CHU {place}|Hôpital {surname}|Hôpital Saint-{given}|EHPAD {stem}|Lycée Saint-{given}|
Collège {given}-{surname}|École primaire {surname}|Université de {place}|Université {given}-{surname}|IUT de {place}|Sciences Po {place}|
Orchestre de {place}|Opéra de {place}|Musée {surname}|Théâtre {surname}|Ligue {stem}|Parti {stem}|Mouvement {stem}|Institut {surname}|
Olympique de {place}|Racing Club de {place}|FC {place}|RC {place}|Stade {stem}|Le Courrier de {place}|La Gazette de {place}|
La Dépêche de {place}|Cabinet dentaire {surname}|Étude {surname}|Notaires {surname} et associés|Plomberie {surname}|Maçonnerie {surname}|
Boucherie {surname}|Fromagerie {surname}|Pizzeria {given}|Auto-école {stem}|Ambulances {surname}|Imprimerie {surname}|
Laboratoires {surname}|Caisse d'allocations familiales de {place}|CPAM de {place}|URSSAF {place}|Pôle emploi {place}|Office HLM de {place}|
Ministère de {stem}|Agence régionale de santé de {place}|Compagnie {surname}|Assurances {surname}|Crèche {stem}|Paroisse Saint-{given}""",
    "portuguese": """Padaria {surname}|Farmácia {surname}|Oficina {surname}|Construtora {surname}|Transportadora {stem}|Escola {surname}|
Colégio {stem}|Associação {stem}|Fundação {surname}|Restaurante {stem}|Editora {stem}|Imobiliária {stem}|Supermercado {surname}|
Metalúrgica {stem}|Consultoria {stem}|Hospital de {place}|Junta de Freguesia de {place}|Prefeitura de {place}|
Universidade Federal de {place}|Instituto {surname}|Banco {stem}|Grupo {stem}|Seguros {stem}|Livraria {stem}|Viagens {stem}|
Ótica {surname}|Móveis {surname}|{surname} & Filhos Lda.|{surname} Ltda.|{stem} S.A.|Clube {place}|Diário de {place}|Rádio {place}|
Tribunal de {place}|Escritório {surname}|Usina {stem}|Quinta {stem}|Têxtil {stem}|Laboratório {surname}|Fazenda {stem}|
Câmara Municipal de {place}|Assembleia Municipal de {place}|Governo de {place}|Secretaria de {stem}|Ministério da {stem}|
Polícia Civil de {place}|Polícia Militar de {place}|GNR de {place}|PSP de {place}|Tribunal de Justiça de {place}|Vara Cível de {place}|
Tribunal Judicial da Comarca de {place}|Tribunal da Relação de {place}|Ministério Público de {place}|Conservatória de {place}|
Universidade de {place}|Universidade Estadual de {place}|Instituto Politécnico de {place}|Agrupamento de Escolas de {place}|
Escola Secundária de {place}|Escola Municipal {given} {surname}|Colégio São {given}|Hospital São {given}|Santa Casa da Misericórdia de {place}|
Centro de Saúde de {place}|Clínica {surname}|Maternidade {surname}|Corretora {stem}|Loja {stem}|Lojas {surname}|Sindicato dos {stem}|
Partido {stem}|Confraria de {stem}|Orquestra de {place}|Museu {surname}|Teatro {surname}|Jornal de {place}|Correio de {place}|Folha de {place}|
Sporting de {place}|Desportivo de {place}|Atlético de {place}|FC {place}|Esporte Clube {place}|Grêmio {place}|Vitória de {place}|
Pastelaria {stem}|Talho {surname}|Mercearia {given}|Tasca do {given}|Adega {surname}|Cooperativa {stem}|Companhia {stem}|Laticínios {surname}|
Advocacia {surname}|{surname} Advogados|Cartório {surname}|Autoescola {stem}|Bombeiros Voluntários de {place}|Paróquia de São {given}""",
    "italian": """Panificio {surname}|Officina {surname}|Studio {surname}|Farmacia {surname}|Impresa {surname}|Trasporti {surname}|
Azienda Agricola {surname}|Liceo {surname}|Istituto {surname}|Scuola {stem}|Associazione {stem}|Fondazione {surname}|Banca di {place}|
Comune di {place}|Ospedale di {place}|Clinica {stem}|Editrice {stem}|Edilizia {surname}|Ristorante {stem}|Cantina {surname}|
Gruppo {stem}|Pasticceria {surname}|Tipografia {stem}|Autofficina {surname}|{surname} S.r.l.|{surname} e Figli S.n.c.|{stem} S.p.A.|
Questura di {place}|Tribunale di {place}|Regione {place}|Università di {place}|Calcio {place}|Radio {stem}|Assicurazioni {stem}|
Procura di {place}|Corte d'Appello di {place}|Prefettura di {place}|ASL {place}|Agenzia delle Entrate di {place}|
Camera di Commercio di {place}|Guardia di Finanza di {place}|Carabinieri di {place}|Policlinico di {place}|Ospedale San {given}|
Istituto Comprensivo {given} {surname}|Liceo Scientifico {surname}|Politecnico di {place}|Teatro {surname}|Museo {surname}|Ministero della {stem}|
Gazzetta di {place}|Corriere di {place}|Il Giornale di {place}|AC {place}|Virtus {place}|Pro {place}|Parrocchia San {given}|
Carrozzeria {surname}|Idraulica {surname}|Ferramenta {surname}|Macelleria {surname}|Trattoria da {given}|Bar {given}|Pizzeria {stem}|
Studio Legale {surname}|Studio Dentistico {surname}|Mobili {surname}|Fratelli {surname}|Caseificio {surname}|Oleificio {surname}|
Cooperativa {stem}|Partito {stem}|Sindacato {stem}|Cassa di Risparmio di {place}|Autotrasporti {surname}|Immobiliare {stem}|Casa Editrice {surname}""",
    "dutch": """Bakkerij {surname}|Garage {surname}|Apotheek {stem}|Bouwbedrijf {surname}|Transportbedrijf {surname}|Gemeente {place}|
Stichting {stem}|Vereniging {stem}|Basisschool {stem}|Ziekenhuis {place}|Advocatenkantoor {surname}|Makelaardij {surname}|
Installatiebedrijf {surname}|Drukkerij {stem}|Uitgeverij {stem}|Hotel {stem}|Café {stem}|Kwekerij {surname}|Slagerij {surname}|
Tandartspraktijk {surname}|Notariskantoor {surname}|{surname} B.V.|{surname} & Zonen|{stem} N.V.|Rechtbank {place}|
Universiteit {place}|Hogeschool {place}|Provincie {place}|Politie {place}|VV {place}|Museum {stem}|Verzekeringen {stem}|
Politie Eenheid {place}|Openbaar Ministerie {place}|Gerechtshof {place}|Gerechtshof te {place}|GGD {place}|Waterschap {stem}|
Veiligheidsregio {place}|Omgevingsdienst {stem}|Kamer van Koophandel {place}|Universitair Ziekenhuis {place}|{place} UMC|Verpleeghuis {stem}|
Huisartsenpraktijk {surname}|Fysiotherapie {surname}|Autobedrijf {surname}|Schildersbedrijf {surname}|
Rijschool {surname}|Kapsalon {given}|Eetcafé {stem}|Restaurant {stem}|Gebroeders {surname}|{surname} Logistiek|{surname} Bouw|Boerderij {surname}|
{surname} College|{given} {surname}school|ROC {place}|Hogeschool {stem}|TU {place}|Orkest van {place}|Schouwburg {place}|{place}s Dagblad|
Het Nieuws van {place}|FC {place}|SC {place}|RKSV {place}|KV {place}|Partij {stem}|Vakbond {stem}|Bank {stem}|Woningcorporatie {stem}|
Ministerie van {stem}|OCMW {place}|Vlaamse {stem}|Parochie Sint-{given}|Bibliotheek {place}|Kinderdagverblijf {stem}""",
}
"""As businesses, schools, clubs and offices are called, by language."""
WELL_KNOWN = {
    "english": """BBC|Sky News|The Guardian|The New York Times|Reuters|NHS|HMRC|DVLA|Metropolitan Police|Scotland Yard|FBI|CIA|IRS|FDA|
House of Commons|Labour Party|Conservative Party|Democratic Party|Republican Party|Greenpeace|Amnesty International|Oxfam|
Save the Children|Tesco|Sainsbury's|Aldi|Lidl|Walmart|Costco|Starbucks|McDonald's|Burger King|KFC|Nando's|Argos|John Lewis|
Facebook|Netflix|Twitter|YouTube|Uber|Airbnb|PayPal|eBay|Tesla|Ford|General Motors|Boeing|Ryanair|British Airways|Qantas|
Arsenal|Chelsea|Manchester United|Lakers|Yankees|Harvard|Oxford University|Stanford|Goldman Sachs|JP Morgan|Citibank|Lloyds|
Royal Mail|FedEx|O2|BT|Verizon|Comcast|Supreme Court of India|Reserve Bank of India|Air India|Woolworths|Telstra|OpenAI|IMF""",
    "german": """SPD|CDU|CSU|FDP|Die Linke|AfD|ÖVP|SPÖ|FPÖ|SVP|Bundestag|Bundesrat|Bundesregierung|Bundesbank|Bundeswehr|Bundesgerichtshof|
Bundesverfassungsgericht|Deutsche Bahn|DB|Telekom|Deutsche Post|Deutsche Telekom|Lufthansa|Eurowings|Volkswagen|VW|Daimler|Mercedes|Audi|Porsche|
Opel|Bosch|Siemens|Thyssenkrupp|BASF|Bayer|Henkel|Adidas|Puma|Aldi|Lidl|Rewe|Edeka|Kaufland|Rossmann|Obi|Hornbach|Media Markt|
Zalando|Check24|Commerzbank|Postbank|DKB|Allianz|AOK|Barmer|DAK|Hermes|DPD|GLS|Vodafone|E.ON|RWE|EnBW|Vattenfall|
ARD|ZDF|WDR|NDR|SWR|RTL|ProSieben|FAZ|Süddeutsche Zeitung|taz|Tagesschau|dpa|Verdi|IG Metall|GEW|DGB|ADAC|TÜV|Caritas|Diakonie|
FC Bayern|BVB|Borussia Dortmund|Schalke 04|HSV|Werder Bremen|1. FC Köln|RB Leipzig|Die Toten Hosen|Die Ärzte|Rammstein|ORF|SRF|Migros|Coop|
Swisscom|SBB|ÖBB|Raiffeisen|Erste Bank|Billa|Austrian Airlines|Nestlé|Novartis|Roche|UBS|Krankenkasse AOK|McFit|Ikea""",
    "spanish": """PSOE|Vox|ERC|Junts|PNV|Bildu|PRI|Congreso de los Diputados|Tribunal Supremo|
Tribunal Constitucional|Audiencia Nacional|Guardia Civil|Policía Nacional|Mossos d'Esquadra|Ertzaintza|Agencia Tributaria|Seguridad Social|
SEPE|DGT|INE|CSIC|Cruz Roja|Cáritas|ONU|OMS|UE|Unión Europea|OTAN|Banco Santander|Santander|BBVA|CaixaBank|La Caixa|Sabadell|Bankinter|Ibercaja|
Telefónica|Movistar|Vodafone|Repsol|Iberdrola|Endesa|Naturgy|Inditex|Zara|Mercadona|Carrefour|Eroski|El Corte Inglés|Renfe|Iberia|
Vueling|Seur|MRW|El País|El Mundo|ABC|La Vanguardia|RTVE|Antena 3|Cadena SER|COPE|EFE|Real Madrid|Barça|Atlético de Madrid|
Betis|Sevilla FC|Boca Juniors|River Plate|UNAM|Pemex|IMSS|SAT|Ecopetrol|Avianca|Falabella|Mercado Libre|YPF|Clarín|UNED|Mapfre|CCOO|UGT""",
    "french": """LR|RN|LFI|EELV|MoDem|Sénat|Assemblée nationale|Conseil d'État|Cour de cassation|Conseil constitutionnel|Élysée|Matignon|
CAF|CPAM|Urssaf|Pôle emploi|France Travail|Sécurité sociale|Trésor public|SNCF|RATP|EDF|Engie|GDF|La Poste|Colissimo|Chronopost|SFR|
Bouygues Telecom|BNP Paribas|Société Générale|Crédit Agricole|Crédit Mutuel|LCL|Caisse d'Épargne|La Banque Postale|AXA|Maif|Macif|Groupama|Renault|
Peugeot|Citroën|Michelin|Airbus|Air France|TotalEnergies|Danone|L'Oréal|LVMH|Carrefour|Leclerc|Auchan|Intermarché|Lidl|Monoprix|Fnac|Darty|
Decathlon|Leroy Merlin|Ikea|Le Monde|Le Figaro|Libération|Ouest-France|AFP|TF1|France 2|BFM TV|M6|France Inter|RTL|Canal+|PSG|ASSE|
CGT|CFDT|Medef|CNRS|Inserm|Sorbonne|Sciences Po|Croix-Rouge|Médecins sans frontières|ONU|OMS|Otan|Union européenne|Hydro-Québec|Radio-Canada|
Desjardins|RTBF|SNCB|Proximus|CFF|RTS|Migros|GIEC""",
    "portuguese": """PSD|CDS|Bloco de Esquerda|PCP|PT|PSDB|MDB|PSOL|Congresso|Câmara dos Deputados|Assembleia da República|STF|STJ|TSE|
Supremo Tribunal Federal|Tribunal Constitucional|Ministério Público|Polícia Federal|Polícia Judiciária|GNR|PSP|INSS|SNS|Receita Federal|
Segurança Social|IBGE|Anvisa|Ibama|Petrobras|Embraer|Itaú|Bradesco|Banco do Brasil|Nubank|Santander|CGD|Millennium bcp|BPI|Novo Banco|
EDP|Galp|Sonae|Pingo Doce|Lidl|Worten|MEO|Vodafone|Altice|CTT|TAP|Latam|Magazine Luiza|
Casas Bahia|Ambev|JBS|Globo|TV Globo|SBT|Folha de S.Paulo|Estadão|O Globo|RTP|SIC|TVI|Correio da Manhã|Lusa|
Benfica|Sporting|FC Porto|Flamengo|Corinthians|Palmeiras|São Paulo FC|Grêmio|Vasco|USP|Unicamp|UFRJ|Fiocruz|ONU|OMS|União Europeia|DPD""",
    "italian": """PD|Lega|Forza Italia|Fratelli d'Italia|M5S|Senato|Corte costituzionale|Cassazione|INPS|INAIL|Agenzia delle Entrate|
Carabinieri|Guardia di Finanza|Polizia di Stato|ASL|Istat|Enel|Eni|Vodafone|WindTre|Fastweb|Poste Italiane|Trenitalia|Alitalia|ITA Airways|
Fiat|Ferrari|Stellantis|Pirelli|Barilla|Ferrero|Lavazza|Esselunga|Coop|Conad|Lidl|Ikea|Intesa Sanpaolo|Unicredit|Mediobanca|Generali|Unipol|Rai|Mediaset|
La7|Sky|Corriere della Sera|La Repubblica|La Stampa|Il Sole 24 Ore|Ansa|Juventus|Juve|Milan|Bocconi|Sapienza|CGIL|CISL|UIL|
Confindustria|ONU|Unione europea|Caritas|Croce Rossa|Luxottica|Benetton|Prada|Gucci|Eataly|Amazon|BRT|SDA|GLS""",
    "dutch": """VVD|PvdA|CDA|D66|PVV|GroenLinks|N-VA|Vlaams Belang|Tweede Kamer|Eerste Kamer|Raad van State|Hoge Raad|Belastingdienst|UWV|SVB|CBS|
RIVM|Rijkswaterstaat|KNMI|NS|ProRail|NMBS|KLM|Schiphol|PostNL|Bpost|KPN|Ziggo|Proximus|Telenet|ING|Rabobank|ABN AMRO|KBC|Belfius|ASN|Achmea|
Albert Heijn|Lidl|Aldi|Colruyt|Delhaize|Hema|Bol.com|Coolblue|Kruidvat|Blokker|Philips|ASML|Unilever|Heineken|Shell|DAF|Tata Steel|Vattenfall|
Eneco|VRT|RTL|De Telegraaf|NRC|de Volkskrant|Ajax|PSV|Feyenoord|Club Brugge|Anderlecht|TU Delft|KU Leuven|
Universiteit Utrecht|FNV|CNV|ANWB|Rode Kruis|Europese Commissie|NAVO|VN""",
}
"""Organizations that people who speak a language write about."""

LOCAL_STREETS = {
    "english": """{n} {surname} Street|{n} {place} Road|Flat {n}, {n} {surname} Avenue|{n} {surname} Close|{n} {surname} Drive|
{n} {surname} Lane|{n} High Street|{n} {surname} Way|{n} {given} Terrace|{n} {surname} Hill""",
    "german": """{surname}straße {n}|{surname}str. {n}|{surname}weg {n}|{surname}gasse {n}|{given}-{surname}-Straße {n}|
{given}-{surname}-Platz {n}|{place}er Straße {n}|{place}er Allee {n}|Am {surname}berg {n}|Lange Gasse {n}|An der {surname}mühle {n}""",
    "spanish": """calle {surname}, {n}|Calle de {place} {n}|C/ {surname} {n}, {n}º|Avda. {surname}, {n}|avenida de {place}, {n}|
plaza de {surname}, {n}|Plaza del {surname} {n}|paseo de {place}, {n}|ronda de {surname}, {n}|camino de {place}, {n}|
travesía de {surname} {n}|carretera de {place} {n}|calle de la {surname}, {n}""",
    "french": """{n} rue {surname}|{n}, rue de {place}|{n} bis, avenue {given} {surname}|{n} place {surname}|{n} chemin de {place}|
{n} boulevard {surname}|{n} impasse {surname}|{n}, allée {given} {surname}|{n} quai de {place}""",
    "portuguese": """Rua {surname}, {n}|Rua de {place}, {n}|Rua {given} {surname}, {n}|Avenida {surname} {n}|Av. {given} {surname}, {n}|
Travessa {surname}, {n}|Largo de {place}, {n}|Praça {surname} {n}|Alameda {surname}, {n}|Beco {surname}, {n}|Estrada de {place} {n}""",
    "italian": """via {surname} {n}|Via {given} {surname}, {n}|viale {place} {n}|Piazza {surname} {n}|corso {surname}, {n}|
vicolo {surname} {n}|largo {given} {surname} {n}|strada di {place} {n}""",
    "dutch": """{surname}straat {n}|{surname}laan {n}|{given} {surname}straat {n}|{place}seweg {n}|{surname}plein {n}|
{surname}kade {n}|{surname}gracht {n}""",
}
LOCAL_ADDRESSES = {
    "english": "{street}, {place} {postcode}|{street}, {place}, {postcode}|{street}\\n{place}\\n{postcode}|{street}, {place}, {state} {zip}",
    "german": "{street}, {zip} {place}|{street}\\n{zip} {place}|{street} in {zip} {place}",
    "spanish": "{street}, {zip} {place}|{street}, {place} ({zip})|{street}\\n{zip} {place}|{street}, {place}",
    "french": "{street}, {zip} {place}|{street}\\n{zip} {place}|{street} à {place}",
    "portuguese": "{street} - {place}, {cep}|{street}, {cep} {place}|{street}\\n{cep} {place}|{street}, {place}",
    "italian": "{street}, {zip} {place}|{street} - {zip} {place}|{street}\\n{zip} {place}|{street}, {place}",
    "dutch": "{street}, {zip} {place}|{street}\\n{zip} {place}|{street}, {place}",
}
STREETS = """{n} {surname} Street|{n} Baker Street|{n} {place} Road|{n} Main St|{n} Oak Avenue|{n} Park Lane|{n} Elm Dr|
{n} {surname} Ave|{n} Church Road, Flat 3|{surname}straße {n}|{surname}str. {n}|Hauptstraße {n}|Bahnhofstr. {n}|{place}er Allee {n}|
{n} rue de {place}|{n}, rue {surname}|{n} avenue {given} {surname}|Calle {surname} {n}|Calle {place}, {n}|Avenida de {place} {n}|
Rua {surname}, {n}|Via {surname} {n}|Via Roma {n}|{surname}laan {n}|Keizersgracht {n}|Na Příkopě {n}|Nádražní {n}|ul. {surname}ego {n}|
{n} {surname} Court|{n} Station Rd|Unit {n}, {surname} Business Park|P.O. Box {n}|{n} North {n}th Street|Plaza de {surname} {n}"""

SYLLABLES = (
    "ka lo mi ra tu se na vo bri del mar tan zel kor fen dra lin sha quo wen yas ghi tor bel ron eska ulo ista ova enko escu off "
    "wyn thor gar mel pho xan jor vik hal ster"
)


STREET_WORDS = """Street|St|St.|Road|Rd|Avenue|Ave|Ave.|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl|Terrace|Crescent|Close|
Square|Grove|Gardens|Hill|Parkway|Circle|Trail|Row|Mews|Walk"""
ADDRESSES = """{street}, {zip} {place}|{street}, {place}, {state} {zip}|{street}, {place} {zip}|{street}\\n{zip} {place}|{street}\\n{place}, {state} {zip}|
{street} {place}, {state} {zip}|{street}, {place}, {postcode}|{street}\\n{place}\\n{postcode}|{street}, {zip} {place}, {country}|
{street}\\n Suite {n}\\n {place}\\n {country} {zip}|{street} Apt. {n}\\n{place}, {state}\\n, {country} {zip}|{street}\\n{place}\\n{country}|
{street} - {place}|{street} Suite {n}, {place}, {state} {zip}|Flat {n}, {street}, {place} {postcode}|{street}, {n}º, {zip} {place}"""
"""Whole addresses, over one line or several."""
STATES = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA TX UT WA".split()


def _split(text: str, separator: str | None = None) -> list[str]:
    return [part.strip().replace("_", " ") for part in text.replace("\n", "").split(separator) if part.strip()]


class Names:
    """Draws names out of the lists with one random source, so that a seed gives the same text again."""

    def __init__(self, source: random.Random) -> None:
        self._random = source
        self._lists = lists()
        self._cultures = [(_split(given), _split(surnames)) for given, surnames in CULTURES.values()]
        self._places = _split(PLACES, "|")
        self._stems = _split(ORGANISATION_STEMS)
        self._endings = _split(ORGANISATION_ENDINGS, "|")
        self._organisations = _split(ORGANISATIONS, "|")
        self._streets = _split(STREETS, "|")
        self._street_words = _split(STREET_WORDS, "|")
        self._addresses = [address.replace("\\n", "\n") for address in _split(ADDRESSES, "|")]
        self._syllables = _split(SYLLABLES)
        self._local_organisations = {language: _split(found, "|") for language, found in LOCAL_ORGANISATIONS.items()}
        self._well_known = {language: _split(found, "|") for language, found in WELL_KNOWN.items()}
        self._local_streets = {language: _split(found, "|") for language, found in LOCAL_STREETS.items()}
        self._local_addresses = {language: _split(found, "|") for language, found in LOCAL_ADDRESSES.items()}
        self.language: str | None = None
        """The language of the text that names are drawn for: most are then such as one meets where it is spoken."""

    @property
    def _local(self) -> Local | None:
        return self._lists.local[self.language] if self.language and self._random.random() < AT_HOME else None

    def parts(self) -> tuple[str, str]:
        """A given name and a surname that go together."""
        roll = self._random.random()
        if roll < 0.10:
            return self._made_up(), self._made_up()
        local = self._local
        people = local.people if local else self._lists.people if roll < 0.60 else self._cultures
        given, surnames = self._random.choice(people)
        if self._random.random() < 0.08:
            return self._random.choice(given), self._random.choice(self._random.choice(self._cultures)[1])
        return self._random.choice(given), self._random.choice(surnames)

    def given(self) -> str:
        return self.parts()[0]

    def surname(self) -> str:
        return self.parts()[1]

    def full(self) -> str:
        """A whole name in one of the forms that people write: with initials, a second name, turned round."""
        given, surname = self.parts()
        roll = self._random.random()
        if roll < 0.70:
            return f"{given} {surname}"
        if roll < 0.76:
            return f"{given[0]}. {surname}"
        if roll < 0.82:
            return f"{given} {self._random.choice('ABCDEFGHJKLMNPRSTVW')}. {surname}"
        if roll < 0.88:
            return f"{given} {self.given()} {surname}"
        if roll < 0.94:
            return f"{surname}, {given}"
        return f"{given} {surname}-{self.surname()}" if "-" not in surname else f"{given} {surname}"

    def place(self) -> str:
        roll = self._random.random()
        local = self._local
        if local:
            return self._random.choice(local.regions) if roll < 0.35 else self._town(local.towns)
        if roll < 0.35:
            return self._random.choice(self._places)
        if roll < 0.75:
            return self.city()
        return self._random.choice(self._lists.regions if roll < 0.87 else self._lists.towns)

    def city(self) -> str:
        """A city of the world, a large one more often."""
        return self._town(self._lists.cities)

    def _town(self, towns: Sequence[str]) -> str:
        return towns[int(len(towns) * self._random.random() ** 3)]

    def street(self) -> str:
        """A street with its house number, as several countries write it."""
        if self.language and self._random.random() < AT_HOME:
            return self._fill(self._random.choice(self._local_streets[self.language]))
        if self._random.random() < 0.35:
            name = self._random.choice((self.surname, self.given, self.city))()
            number = self._random.choice((self._random.randint(1, 99), self._random.randint(100, 99_999)))
            return f"{number} {name} {self._random.choice(self._street_words)}"
        return self._fill(self._random.choice(self._streets))

    def address(self) -> str:
        """A whole postal address; it may hold line breaks."""
        if self.language and self._random.random() < AT_HOME:
            return self._fill(self._random.choice(self._local_addresses[self.language]).replace("\\n", "\n"))
        return self._fill(self._random.choice(self._addresses))

    def organisation(self) -> str:
        roll = self._random.random()
        if self.language and self._random.random() < 0.5:
            return self._fill(self._random.choice(self._local_organisations[self.language]))
        if self.language and self._random.random() < 0.3:
            return self._random.choice(self._well_known[self.language])
        if roll < 0.06:
            return self._random.choice(self._lists.companies)
        if roll < 0.32:
            stem = self._random.choice(self._stems) if roll < 0.16 else self.surname()
            return f"{stem} {self._random.choice(self._endings)}"
        if roll < 0.40:
            return self._random.choice(self._stems)
        if roll < 0.50:
            return f"{self._made_up()} {self._random.choice(self._endings)}"
        return self._fill(self._random.choice(self._organisations))

    def _zip(self) -> str:
        return f"{self._random.randint(1_000, 99_999):05d}"

    def _postcode(self) -> str:
        letter = lambda: self._random.choice("ABCDEFGHLMNPRSTW")  # noqa: E731
        return f"{letter()}{letter()}{self._random.randint(1, 20)} {self._random.randint(1, 9)}{letter()}{letter()}"

    def _made_up(self) -> str:
        return "".join(self._random.choice(self._syllables) for _ in range(self._random.choice((2, 2, 3)))).capitalize()

    def _fill(self, pattern: str) -> str:
        while "{" in pattern:
            start, end = pattern.index("{"), pattern.index("}")
            drawn = {
                "n": lambda: str(self._random.randint(1, 400)),
                "place": self.place,
                "surname": self.surname,
                "given": self.given,
                "stem": lambda: self._random.choice(self._stems) if self._random.random() < 0.5 else self._made_up(),
                "street": self.street,
                "zip": self._zip,
                "cep": lambda: f"{self._zip()}-{self._random.randint(0, 999):03d}",
                "postcode": self._postcode,
                "state": lambda: self._random.choice(STATES),
                "country": lambda: self._random.choice(self._lists.regions),
            }[pattern[start + 1 : end]]()
            pattern = pattern[:start] + drawn + pattern[end + 1 :]
        return pattern
