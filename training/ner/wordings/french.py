"""French sentences: news, lives, judgments, travel, office, forum and chat; and the same kinds of text without any name.

Every sentence was written for this purpose. Demonyms, products, job titles and headings in it are unlabelled: they are no names.
"""

from __future__ import annotations

PROSE = r"""La ministre de la Santé, {full}, a annoncé sa démission le {date}, au terme d'un entretien houleux.
Né à {place} d'un père cordonnier, {full} n'apprit à lire qu'à douze ans.
Le gouvernement de {place} a balayé la demande de {org}, qui réclamait un délai.
« On ne nous a jamais consultés », regrette {full}, éleveuse près de {place}.
L'action {org} a plongé de 9 % après l'avertissement lancé par son directeur général, {full}.
{org} et {org} discutent d'un rapprochement estimé à {amount}.
Un séisme de magnitude 5,2 a été ressenti jusqu'à {place}, sans faire de victimes.
Mme {surname} n'a pas souhaité répondre à nos questions.
Grâce à un doublé de {surname}, {org} s'est imposé 3-1 face à {org}.
Le gardien {full} devra patienter encore un mois avant de rejouer, a précisé {org}.
Dans l'autre demi-finale, {full} affrontera {full}, tête de série numéro deux.
Passé par {org} puis {org}, l'entraîneur {full} s'est engagé jusqu'en juin.
La cour, statuant sur l'appel formé par M. {full}, confirme le jugement rendu à {place} le {date}.
Attendu que la société {org} ne rapporte pas la preuve du paiement allégué par {surname} ;
Condamne {org} à verser à Mme {full} la somme de {amount} au titre de l'article 700.
Me {full}, avocate au barreau de {place}, plaidait pour la partie civile.
Entre : M. {full}, demeurant {street}, {place}, et la société {org}, défenderesse.
Le pourvoi de {org} est rejeté ; celui de {full} est déclaré irrecevable.
De {place} à {place}, comptez trois bonnes heures de route, davantage quand il neige.
Nous avons préféré {place}, plus calme, à {place} où l'on se marche sur les pieds.
Si vous passez par {place}, demandez {given} à la réception : elle connaît toutes les bonnes adresses.
Notre guide {given} nous attendait à la gare de {place}, pancarte à la main.
Fille de {full} et de {full}, elle grandit entre {place} et {place}.
Élève de {full}, il se brouilla avec {surname} pour une histoire de droits d'auteur.
{full} (née le {date} à {place}) est une botaniste et exploratrice.
En 1974, il soutient sa thèse à {org} sous la direction de {full}.
{place} est une commune rurale située à une trentaine de kilomètres de {place}.
La rivière prend sa source en amont de {place}, traverse {place} et se jette dans la mer.
Les délégations venues de {place}, de {place} et de {place} ont quitté la salle.
L'ambassadeur {surname} a été rappelé de {place} pour consultations.
Candidats : {full}, {full}, {full} et, pour la première fois, {full}.
Selon une porte-parole de {org}, les trains rouleront normalement dès lundi.
Reporter à {org}, {full} couvrait la guerre depuis {place}.
{org} fermera son site de {place} d'ici à la fin de l'année, supprimant 210 postes.
Racheté par {org} pour {amount}, le groupe {org} garde son siège à {place}.
Les juristes de {org} et ceux de {org} ne lisent pas le contrat de la même façon.
Pour {surname}, le vrai problème reste le logement.
C'est à {full}, le maire de {place}, qu'est revenu l'honneur de couper le ruban.
Le romancier {full} et sa compagne, la comédienne {full}, vivent à {place} depuis 2012.
Aux côtés de {given} et de {given}, leurs deux fils, {surname} reprend la ferme familiale.
Qu'en pense {full}, qui préside {org} depuis dix ans ?
Ni {surname} ni {surname} n'étaient présents à l'audience.
L'exposition consacrée à {full} quittera {place} pour {place} au printemps.
Classement de l'étape : 1. {full}, 2. {full}, 3. {full}, tous même temps.
La police de {place} recherche un homme d'une trentaine d'années, identifié comme {full}.
Malgré les réserves de {org}, le texte a été adopté à main levée.
L'association de défense des riverains attaque {org} devant le tribunal administratif.
Les vins de {place} se vendent bien jusqu'en {place}.
Chez les {surname}, on est boulanger de père en fils.
Monsieur {surname}, pouvez-vous nous dire où vous étiez ce soir-là ?
L'économiste de {org} {full} table sur une croissance nulle.
Commandé chez {org} il y a un mois, toujours rien, et le service client raccroche.
À {place}, les habitants n'ont plus d'eau depuis mardi.
Le docteur {full} opère deux jours par semaine à {org}.
Ancienne élève de {org}, {full} succède à {full} à la tête de {org}.
Son neveu {given}, installé à {place}, hérita de la maison et des dettes.
D'après l'enquête menée par {full} pour {org}, un salarié sur trois travaille le dimanche.
coucou {given} t'es rentrée de {place} ?
mdr {given} t'abuses, rends le chargeur à {given}
quelqu'un a déjà bossé chez {org} à {place} svp ??
jsp demande à {given} ou à {given} {surname} ils étaient à la réunion
j'ai habité {place} pendant six ans et franchement je regrette pas d'être parti
c'est {surname} qui a dit ça pas moi
ouais {given} m'a raconté pour {org} c'est chaud
@{given} tu peux regarder le message de {surname} stp
merci {given} grâce à toi {org} m'a enfin remboursé
du coup on part à {place} avec {given} et sa sœur
ma prof de maths c'est mme {surname} elle vient de {place}
bon {given} arrête de spammer on a compris que t'aimes pas {org}
salut je m'appelle {given} j'ai 34 ans et je vis à {place}
Perso je trouve que {surname} a raison et que {org} se moque du monde.
Le chalutier, parti de {place} à l'aube, n'a plus donné signe de vie.
{full} : « J'ai quitté {org} sans regret »
Les frères {surname}, {given} et {given}, comparaissaient libres.
Rien n'indique que {full} ait jamais mis les pieds à {place}.
Au conseil d'administration siègent notamment {full} ({org}) et {full} ({org}).
La frontière entre {place} et {place} reste fermée aux camions.
Prix du jury : {full}, pour un court-métrage tourné à {place}.
Le cheval appartenait à un certain {surname}, marchand de vin.
Vainqueur l'an dernier, {surname} a abandonné à mi-parcours.
C'est le frère d'{given} qui a prévenu les pompiers.
Je crois qu'{given} et {given} se sont rencontrés à {place}, pendant leurs études.
Un livre signé {full}, préfacé par {full} et publié avec le concours de {org}.
Les élus de {place} bloquent le projet d'usine porté par {org}.
La requête a été introduite le {date} par deux ressortissants, M. {full} et Mme {full}.
Le requérant, M. {full}, est né en 1961 et réside à {place}.
Les requérants, MM. {surname} et {surname}, sont représentés par Me {full}, avocat à {place}.
M. et Mme {surname} ont acquis en 1998 une parcelle située à {place}.
Mmes {surname} et {surname} soutiennent que leur cause n'a pas été entendue dans un délai raisonnable.
Par une ordonnance du {date}, le juge {surname} mit fin à la détention provisoire de {full}.
La juge {full} se déporta, ayant connu de l'affaire à {place}.
Saisie par la requérante, {org} rejeta la plainte pour tardiveté.
{org} accusa réception de la demande, puis la transmit à {org} sans l'examiner.
Le Gouvernement fait valoir que M. {surname} n'a jamais saisi {org}.
Selon la requérante, {org} aurait dû l'informer des griefs retenus par {org}.
Invoquant l'article 6, M. {surname} se plaint de la durée de la procédure menée contre {org}.
La société {org}, dont le siège est à {place}, demande l'annulation de la décision du {date}.
La société {org} soutient que la société {org} a méconnu ses obligations.
Vu la requête présentée pour M. {full}, demeurant {street} à {place}, par Me {surname} ;
Vu le mémoire en défense, enregistré le {date}, présenté par {org} ;
Considérant que Mme {surname}, agent de {org}, a été licenciée pour insuffisance professionnelle ;
Considérant qu'{org} n'établit pas avoir notifié sa décision à M. {surname} ;
Il sera versé par {org} à M. et Mme {surname} une somme de {amount}.
La présente décision sera notifiée à Mme {full}, à {org} et au préfet.
Après avoir entendu en séance publique le rapport de Mme {full}, les conclusions de M. {full} et les observations de Me {surname},
Le parquet requit dix ans à l'encontre de {surname} et la relaxe de {surname}.
Le tribunal de {place} déclara {full} coupable d'escroquerie et relaxa {full}.
Sur le pourvoi formé par {full}, domicilié {street}, {place}, contre l'arrêt rendu dans le litige l'opposant à {org}, défenderesse à la cassation.
D'une part, {org} ; d'autre part, M. {surname}, Mme {surname} et leur fils {given}.
Le témoin, {given} T., affirma avoir vu l'accusé sortir d'un bar de {place}.
Les enfants {given} et {given} furent confiés à leur grand-mère, Mme {full}.
L'expert {surname}, désigné par {org}, conclut à un défaut d'entretien.
Mme {surname} fit appel ; M. {surname} s'en remit à la sagesse de la cour.
Le greffier adjoint, M. {surname}, a contresigné l'arrêt aux côtés de la présidente {surname}.
Composée de {full}, président, {full}, {full}, {full}, juges, et de {full}, greffière de section,
À une date non précisée, l'enquêteur {surname} se rendit au domicile de {surname}, à {place}.
Le commissaire {surname} dressa procès-verbal des déclarations de Mme {full}.
L'avocat de {org}, Me {full}, a plaidé l'incompétence du tribunal.
Le notaire {full} atteste que les époux {surname} ont signé l'acte à {place}.
Le préfet avait ordonné l'expulsion de M. {surname} vers {place}, où il risquait la torture.
L'arrêté du maire de {place} autorisant {org} à bâtir est annulé.
La demande d'asile de {full}, déposée à {place}, fut rejetée par {org} le {date}.
L'intéressé adhéra à {org} en 1994 et fut arrêté à {place} l'année suivante.
Par arrêté du {date}, {full} est nommée sous-préfète de {place}.
L'affaire {surname} a empoisonné la fin du mandat.
L'arrêt {surname} contre {place} a fait jurisprudence.
Le rapporteur, {full}, propose d'écarter l'amendement défendu par {full} et {full}.
M. {full}. Je remercie Mme {surname} de sa question, mais {org} a déjà répondu.
Le siège d'{org} a été perquisitionné mercredi.
Le porte-parole d'{org} dément toute négociation avec {org}.
Les statuts de l'{org} prévoient une assemblée par an.
Fondée en 1952, l'{org} compte aujourd'hui quarante mille adhérents.
L'enquête n'a jamais prouvé qu'{org} versait des commissions.
Lorsqu'{given} quitta {place}, la guerre n'était pas finie.
Puisqu'{org} refuse de payer, {surname} portera plainte.
Jusqu'à {place}, la route longe le fleuve ; après {place}, elle grimpe.
La mère d'{given}, {full}, tenait une mercerie à {place}.
Au nord d'{place}, les pistes deviennent impraticables après la pluie.
Les habitants d'{place} et d'{place} partagent la même station d'épuration.
{place} - {place} : le match de tous les dangers
{org} - {org} : 2-2 (mi-temps : 1-0)
La ligne {place} - {place} rouvrira au printemps.
{place}, {date} - Le groupe {org} a annoncé la nomination de {full} au poste de directrice financière.
{place} (correspondance) - Trois mineurs ont été remontés vivants, indique {org}.
Interview - {full} : « {place} n'a pas dit son dernier mot »
Le Premier ministre {full} est attendu à {place}, où il rencontrera son homologue {full}.
Le président {surname} a reçu mardi le secrétaire général de {org}, {full}.
L'ancien ministre {full}, mis en examen à {place}, clame son innocence.
La députée {full} ({org}) a quitté l'hémicycle en signe de protestation.
Les sénateurs {surname}, {surname} et {surname} ont voté contre.
Selon {org}, citant des sources proches du dossier, {surname} aurait fui vers {place}.
Trois humanitaires de {org} ont été enlevés sur la route de {place}.
Des milliers de manifestants ont défilé à {place}, {place} et {place} à l'appel de {org}.
L'armée a repris {place}, mais les combats continuent autour de {place}.
La ministre s'est entretenue par téléphone avec {full} avant de s'envoler pour {place}.
{org}, {org} et {org} appellent à la grève le {date}.
L'épidémie partie de {place} a gagné {place} en moins de six semaines.
L'ouragan devrait toucher {place} dans la nuit avant de remonter vers {place}.
Le chef de l'opposition, {full}, a été libéré sous caution.
Le sommet de {place} s'est achevé sans communiqué commun.
Le traité de {place} ne fut jamais ratifié.
L'université de {place} a décerné un doctorat d'honneur à {full}.
{full}, né le {date} à {place} et mort le {date} à {place}, est un peintre et graveur.
{full}, dite {given}, est une chanteuse originaire de {place}.
Issu d'une famille de négociants de {place}, {surname} entre à {org} en 1887.
En 1923, elle épouse {full}, dont elle aura deux filles, {given} et {given}.
Il étudie le droit à {place}, puis l'histoire à {place}, où il se lie avec {full}.
Nommé évêque de {place}, {surname} fait restaurer la cathédrale.
Le roi {given} mourut sans héritier et son cousin {given} lui succéda.
La reine {given} fit venir de {place} deux cents tisserands.
Saint homme s'il en fut, frère {given} vécut dans une grotte près de {place}.
Le général {surname} prit {place} sans tirer un coup de feu.
L'architecte {full} dessine la gare de {place} et le théâtre de {place}.
Dans ses mémoires, {surname} raconte sa brouille avec {surname}.
Sa tombe se trouve à {place}, à côté de celle de son frère {given}.
Le prix fut partagé entre {full} et {full} pour leurs travaux sur les enzymes.
La théorie de {surname}, reprise par {surname} et {surname}, est aujourd'hui abandonnée.
Voir aussi : {full}, {full}, {org}.
{surname} est un nom de famille porté notamment par :\n{full}, botaniste ;\n{full}, joueur de hockey ;\n{full}, pianiste.
{org} est une entreprise fondée en 1931 par {full} et son frère {given}.
L'album, enregistré à {place}, sort chez {org} en 1979.
Le film est réalisé par {full}, avec {full} et {full} dans les rôles principaux.
Le roman suit {given}, une institutrice de {place}, et son mari {given}.
La troupe de {full} jouera à {place}, puis à {place}.
Le tableau, longtemps attribué à {surname}, serait de la main de {full}.
La pianiste {full} ouvrira la saison de {org} avec un récital.
Bâtie au confluent de deux rivières, {place} est la troisième ville de {place}.
{place} est limitrophe de {place}, de {place} et de {place}.
Le mont culmine à 2 310 mètres, à la frontière de {place} et de {place}.
Les villages les plus proches sont {place} à l'est et {place} au sud.
L'île appartient à {place} depuis 1814, mais {place} la revendique.
La capitale, {place}, concentre la moitié de la population.
Le climat de {place} est plus sec que celui de {place}.
Le canal relie {place} au port de {place}.
Située en {place}, la vallée produit des abricots et du safran.
La commune de {place} a fusionné avec celles de {place} et de {place}.
Le musée, installé au {street}, est ouvert tous les jours sauf le mardi.
Au {street}, une plaque rappelle que {full} y vécut.
Formé à {org}, l'attaquant {full} a été prêté à {org} jusqu'en mai.
Buts : {surname} (12e), {surname} (45e, s.p.) pour {org} ; {surname} (88e) pour {org}.
{org} : {surname} - {surname}, {surname}, {surname} - {surname} (puis {surname}, 70e).
{surname} a battu {surname} 6-4, 7-5 au premier tour du tournoi de {place}.
{full} ({org}) remporte l'étape devant {full} ({org}).
L'arbitre, M. {surname}, a expulsé {surname} et averti {surname}.
Privé de {surname}, blessé, {org} s'incline à {place}.
{surname} a offert la victoire aux siens d'une tête décroisée, sur un corner de {surname}.
Médaille d'or à {place}, {full} prendra sa retraite après les championnats.
Le sélectionneur {full} a retenu vingt-trois joueuses, dont {full} et {full}.
{org} a publié un bénéfice net de {amount}, en hausse de 8 %.
Le titre de {org} cède 3 % tandis que celui de {org} reste stable.
{full} quitte {org} pour prendre la direction de {org} à {place}.
Filiale de {org}, {org} emploie six cents personnes à {place}.
Le fonds {org} entre au capital de {org}, fondée par {full}.
Le repreneur, {full}, promet de garder les ateliers de {place}.
L'appel d'offres remporté par {org} est contesté par {org} et {org}.
Les analystes d'{org} abaissent leur objectif sur {org}.
Le patron de {org}, {full}, gagne cent fois plus que ses salariés, dénonce {org}.
Le docteur {full}, épidémiologiste à {org}, invite à la prudence.
Une étude de {org} publiée le {date} contredit les chiffres d'{org}.
Professeure à {org}, {full} étudie les glaciers de {place}.
« {given} n'aurait pas fait de mal à une mouche », sanglote sa voisine, Mme {surname}.
{given}, 9 ans, et {given}, 6 ans, attendaient leur père devant l'école.
Tu connais {given} ? demanda {given} en baissant la voix.
- Entrez, {given}, dit Mme {surname}. M. {surname} vous attend.
L'abbé {surname} referma son missel et suivit la veuve {surname} jusqu'à l'église.
Mlle {given} jouait du piano pendant que le colonel {surname} dormait.
{full}, candidate à {place}, arrive en tête devant {full}.
Le couple {surname} - {surname} tient l'auberge de {place} depuis vingt ans.
Les trois suspects, {given} T., {given} B. et {given} K., ont été arrêtés à {place}.
Réf. : affaire {surname} c. {org}, jugement du {date}.
Voir {surname} et {surname} (1998), ainsi que {surname} (2004).
{surname} et autres c. {place}, requête n° {number}
Traduit par {full} et {full}, {place}, {org}, 2009, 312 p.
yo {given} t'as vu le match {org} {place} hier soir
quelqu'un de {place} pour un covoit vers {place} vendredi soir ?
je suis passée de {org} à {org} et j'ai divisé ma facture par deux
{given} est malade c'est {given} qui fait le cours ce soir
est ce que {org} livre à {place} ou pas du tout
wesh {given} tu réponds quand à {surname} là
+1 avec {given} franchement {org} c'était mieux avant
jvais à {place} ce we, {given} vient aussi, {given} sait pas encore
perso j'ai eu affaire à m. {surname} de chez {org} très correct
c'est qui {full} tout le monde en parle
avis aux gens de {place}, le dentiste {surname} prend de nouveaux patients
lol {surname} ministre on aura tout vu
{given} tkt pas {given} est déjà à {place} avec les clés
up ! toujours personne pour me renseigner sur {org} ?
+ d'infos auprès de {given} ou sur la page d'{org}
jcrois qu'{given} bosse plus chez {org} depuis qu'elle vit à {place}
RT @{given} : bravo à {full} et à toute l'équipe de {org} !
Merci {given} pour ta réponse, je vais appeler {org} demain.
Par requête no {number}, reçue le {date}, M. {full} se plaint devant la Cour d'avoir été détenu sans titre par les autorités de {place}.
Me {full}, du barreau de {place}, assiste la requérante depuis l'introduction de l'instance.
Pour le Gouvernement ont comparu Mme {full}, agente, et M. {full}, conseiller à {org}.
Né en 1961, le requérant réside à {place}, où il exploitait jusqu'à sa mise en faillite une petite scierie.
Par un arrêt du {date}, la cour d'appel de {place} confirma l'ordonnance de placement et débouta Mme {surname} de l'ensemble de ses demandes.
Entendu comme témoin, le gardien {surname} déclara avoir vu le détenu allongé sur le sol, inconscient, vers trois heures du matin.
Me {surname} fit valoir que son client n'avait jamais reçu notification de l'acte d'accusation.
Selon le rapport d'autopsie rédigé par le docteur {surname}, médecin légiste à {place}, le décès remontait à moins de six heures.
{full} fut condamné à huit ans de réclusion pour vol avec arme, peine qu'il purge actuellement à la prison de {place}.
Le 3 mars 2009, l'épouse du requérant, {given}, déposa plainte contre X avec constitution de partie civile.
Attendu que la société {org}, demanderesse au pourvoi, reproche aux juges du fond d'avoir écarté la clause de non-concurrence ;
En ce qui concerne les griefs tirés de l'article 6, M. {surname} soutient que le président du tribunal de {place} manquait d'impartialité objective.
Siégeaient ce jour-là {full}, présidente, {full} et {full}, assesseurs, assistés de la greffière {surname}.
Les époux {surname} acquirent en 1987 un terrain de douze hectares situé sur le territoire de la commune de {place}.
Interpellé à l'aéroport de {place} alors qu'il tentait d'embarquer pour {place}, il fut placé en garde à vue pendant quarante-huit heures.
Plaise au tribunal d'ordonner à {org} de publier le jugement à ses frais et de retirer les affiches représentant Mme {full}.
Statuant sur le recours formé par {full}, domicilié {address}, le juge unique a rejeté la demande d'effet suspensif.
Des agents de {org} perquisitionnèrent le domicile de {surname} sans mandat, emportant deux ordinateurs et une liasse de billets.
Il ressort du dossier que la tante maternelle, {given}, a scolarisé les deux enfants à {place} dès le {date}.
Le procureur {surname} requit six mois d'emprisonnement avec sursis ; l'avocat de la partie civile s'en remit à la sagesse du tribunal.
Dans ses conclusions, l'avocat général {full} proposa la cassation sans renvoi.
Considérant que l'association {org} a intérêt à agir contre le permis délivré par le maire de {place} ;
Mme {surname} allègue que les autorités de {place} ont failli à leur obligation positive de protéger la vie de son fils.
Un codétenu, {full}, affirma que les coups avaient été portés au moyen d'une matraque télescopique.
Faute d'avoir épuisé les voies de recours internes, {surname} ne saurait se plaindre devant la Cour de la durée de sa détention.
Me {surname} conclut pour {org} au rejet de la requête, subsidiairement au renvoi devant le juge de {place} ;
Par acte d'huissier signifié à l'étude, {org} a fait assigner M. {given} {surname} devant le juge de paix du canton de {place}.
L'arrêt attaqué, rendu par la chambre des mises en accusation de {place}, ordonne la remise de {full} aux autorités de {place}.
Quant au préjudice matériel, la requérante réclame {amount}, somme correspondant aux loyers qu'elle aurait perçus pour l'immeuble du {street}.
« Je n'ai jamais signé ce procès-verbal », répéta à trois reprises {full} devant le juge d'instruction {surname}.
A. {surname} c. {place}, no {number}, § 48
Voir, mutatis mutandis, {surname} et autres c. {place} (déc.), no {number}, {date}.
Après la dissolution de {org} par décret, ses dirigeants {full} et {full} quittèrent le pays.
Le service cantonal des migrations refusa de prolonger l'autorisation de séjour de {given} {surname}, arrivée de {place} à l'âge de neuf ans.
Agissant en qualité de tutrice, {full} forma opposition contre la décision prise par {org}.
Hospitalisée d'office à {place}, Mlle {surname} y demeura dix-neuf jours sans pouvoir téléphoner à un avocat.
Le juge {surname} se déporta, ayant été autrefois l'associé du conseil de la défenderesse.
Au lendemain de la publication de l'article dans {org}, le député {surname} porta plainte pour diffamation.
Intimée : {org}, dont le siège est à {place}, comparant par Me {full}.
La police de {place} avait reçu, entre janvier et août, pas moins de onze appels de Mme {surname} signalant les menaces de son ex-compagnon.
Tiers intervenants : {org} et {org}, toutes deux autorisées par le président à soumettre des observations écrites.
Il n'est pas contesté que {surname}, alors mineur, fut interrogé sans l'assistance d'un interprète au commissariat de {place}.
Devant la cour d'assises, l'expert psychiatre {full} conclut à une altération du discernement de l'accusé.
Sur renvoi après cassation, les juges de {place} allouèrent aux ayants droit de feu {full} une indemnité de {amount}.
S'agissant de la satisfaction équitable, M. {surname} demande en outre le remboursement des honoraires de Me {surname}, soit {amount}.
Opinion partiellement dissidente de la juge {surname}, à laquelle se rallie le juge {surname}
Originaire de {place}, le recourant est entré clandestinement dans le pays et a déposé le lendemain une demande d'asile.
Le contremaître de {org}, un dénommé {surname}, avait omis de vérifier l'arrimage de la charge.
Enlevé en pleine rue à {place} par des hommes cagoulés, {full} n'a plus donné signe de vie depuis le {date}.
Est-ce à bon droit que {org} a retiré à la requérante le bénéfice de sa pension de veuve ?
Les faits de la cause, tels qu'exposés par {surname}, peuvent se résumer comme suit.
Par télécopie du {date}, le conseil de M. {surname} informa le greffe du décès de celui-ci, survenu à {place}.
Dame {full}, sans profession, demeurant {street} à {place}, s'est pourvue en cassation contre cet arrêt.
Le commandant {surname} ordonna à ses hommes d'ouvrir le feu sur le véhicule, qui roulait en direction de {place}.
En novembre, {org} informa le couple {surname} que leur agrément en vue d'adoption était suspendu.
L'appelante, {full}, fait grief au premier juge d'avoir homologué le partage sans entendre les héritiers de {place}.
Ordonne la radiation de l'affaire {surname} du rôle et laisse les dépens à la charge de {org}.
Le brigadier-chef {surname} et l'adjointe {surname} furent mis hors de cause par l'inspection, ce que le père de la victime, {full}, contesta aussitôt.
Aux dires de sa sœur {given}, il souffrait d'asthme depuis l'enfance et avait plusieurs fois réclamé son inhalateur.
Les terres litigieuses, sises au lieu-dit {place}, furent nationalisées puis cédées à {org} pour une somme symbolique.
Coup de théâtre à {place} : le maire {full} démissionne à trois semaines du budget.
{org} supprimera quatre cents postes d'ici à la fin de l'année, ont annoncé mercredi les syndicats.
Un incendie a ravagé dans la nuit de samedi à dimanche un entrepôt de {org}, {street}, sans faire de victime.
Pour la politologue {full}, professeure à {org}, la coalition n'y survivra pas.
Trois randonneurs partis de {place} ont été retrouvés sains et saufs, transis mais souriants.
« On nous a menti pendant des années », lâche {given}, ancienne ouvrière de chez {org}.
Sécheresse : {place} interdit l'arrosage des potagers
La ministre {surname} a botté en touche hier soir, renvoyant la question à son collègue des Finances.
Les négociations entre {org} et {org} achoppent sur le prix de vente des licences.
Faut-il démolir le viaduc de {place} ? Les ingénieurs de {org} en doutent.
Dix-sept heures, place du marché, à {place} : les étals se vident, la pluie redouble.
Selon {org}, qui cite deux sources proches du dossier, le fonds serait prêt à débourser {amount}.
Arrêté lundi à {place}, le chauffard présumé, {full}, 34 ans, conteste les faits.
Sous la direction de {full}, l'orchestre a livré une lecture nerveuse et lumineuse de la symphonie.
Jamais {place} n'avait connu un mois d'avril aussi chaud depuis le début des relevés.
Le patron de {org}, {full}, sera auditionné par les députés le {date}.
PORTRAIT. {full}, l'infirmière qui tient tête aux promoteurs de {place}
Les pêcheurs de {place} ont bloqué le port jeudi pour dénoncer la hausse du gazole.
Le parti de {surname} plafonne à 11 % dans les intentions de vote, loin derrière {org}.
Élue à l'arraché avec quarante-deux voix d'avance, {full} devient la première bourgmestre de {place}.
Le conseiller d'État {full} défendra le projet devant le peuple en septembre.
Le premier ministre {surname} a promis une enveloppe de {amount} aux agriculteurs sinistrés de {place}.
Accusée de dumping par {org}, l'entreprise rejette toute concurrence déloyale.
(Photo : {full} / {org})
Deux cents tracteurs ont convergé vers {place} à l'aube, klaxons hurlants.
Entre {place} et {place}, la ligne ferroviaire restera coupée jusqu'au printemps.
Le romancier {full}, lauréat l'an dernier, préside cette année le jury du festival de {place}.
L'opposante {full} a été libérée sous caution, au terme de neuf mois de détention à {place}.
Chez {org}, on relativise : « les carnets de commandes sont pleins ».
À en croire la porte-parole de {org}, {full}, aucune donnée bancaire n'a fuité.
La Bourse salue les résultats de {org} : le titre bondit de 7,4 % à l'ouverture.
Un séisme de magnitude 5,2 a secoué la région de {place} tôt vendredi, selon {org}.
Pourquoi {surname} a-t-il lâché {surname} en rase campagne ?
Rejoint à {place} par une foule de sympathisants, le candidat {full} a promis « la fin des privilèges ».
Le chef étoilé {full} ouvre une cantine à {place}, au {street}.
Le club des aînés de {place} fête ses cinquante ans ce dimanche à la salle polyvalente.
Des chercheurs de {org} ont mis au point un pansement capable de détecter l'infection.
Le torchon brûle entre {given} {surname} et la direction de {org}.
Vingt ans après, {place} n'a pas oublié la catastrophe minière.
Face à la pénurie d'enseignants, l'école {org} recrute jusqu'à {place}.
« C'est un camouflet », tonne le sénateur {surname}, qui réclame une commission d'enquête.
Le bourgmestre faisant fonction, {full}, assure que les travaux débuteront avant Noël.
La communauté haïtienne de {place} pleure {given}, 16 ans, fauchée par une balle perdue.
De notre correspondant à {place}, {full}
Le tueur à gages présumé avait loué une chambre sous le nom de {surname}, à deux pas de la gare de {place}.
Le fabricant de cycles {org} rapatrie sa production de {place} vers {place}.
Météo : la neige attendue dès 600 mètres, du côté de {place} surtout.
Avec {given} {surname} à la mise en scène, l'opéra retrouve enfin des couleurs.
Les douaniers ont saisi à {place} huit cents kilos de cocaïne dissimulés dans des bananes.
Rachat de {org} : l'autorité de la concurrence donne son feu vert sous conditions.
L'opposition demande la tête de {surname} ; le gouvernement temporise.
Contactés à plusieurs reprises, {surname} et {surname} ont fait dire par leur secrétaire qu'ils étaient en voyage.
En visite à {place}, la présidente {full} a déposé une gerbe au pied du monument aux morts.
L'usine de {place}, fleuron de {org}, tournera au ralenti tout l'été.
À 92 ans, {full} tricote encore chaque matin devant sa boutique de {place}.
La grève des éboueurs s'étend : après {place}, c'est au tour de {place} et de {place} de crouler sous les sacs.
Interrogé par {org}, l'avocat du footballeur, Me {full}, dénonce une « chasse à l'homme ».
Au conseil communal de {place}, l'échevine {surname} a fait voter une taxe sur les enseignes lumineuses.
{place} est une commune rurale traversée par un affluent de rive gauche du fleuve, non loin de {place}.
Fille d'un jardinier de {place}, {full} dessina pour {org} plus de six cents planches de mousses et de fougères.
Fondée en 1896 par {full}, {org} fabriquait à l'origine des machines à coudre et des bicyclettes.
Le col de {place} relie la vallée de {place} à celle de {place}, à 1 874 mètres d'altitude.
Le genre fut décrit par {surname} en 1823 à partir d'un spécimen récolté près de {place}.
D'après le recensement, {place} comptait {number} habitants, appelés les « Corbeaux » par leurs voisins.
L'église paroissiale de {place}, de style roman tardif, abrite un retable attribué à l'atelier de {surname}.
{org} est un groupe de rock progressif formé à {place} en 1974 autour du guitariste {full}.
Le théorème de {surname} établit l'existence d'un point fixe pour toute application continue du disque.
Dissoute en 1934, {org} renaît sous une autre forme après la guerre.
Son blason, d'azur à trois coquilles d'or, rappelle l'appartenance de {place} à l'abbaye voisine.
Après des études de droit à {place}, elle entre en 1952 au cabinet de {full}, alors ministre de l'Agriculture.
La bataille de {place} opposa les troupes du général {surname} à celles du duc.
La gare de {place} fut mise en service par {org} en même temps que le tronçon vers {place}.
Le film, réalisé par {full} d'après un roman de {full}, sort en salles en 1968.
Son successeur à la tête de {org}, {full}, poursuit la politique d'expansion outre-mer.
On doit à {surname} l'hypothèse selon laquelle le dialecte de {place} conserverait un substrat celtique.
Géographie : {place} se situe à quinze kilomètres au nord-est de {place}, sur un plateau calcaire.
Située au confluent de deux rivières, la cité médiévale de {place} fut incendiée par les Suédois au XVIIe siècle.
Le quotidien {org}, d'abord imprimé à {place}, tirait à quatre-vingt mille exemplaires avant la crise.
Éditions {org}, {place}, 1988, 412 p.
{surname} ({given}), Les Marais salants : histoire d'une industrie, {place}, {org}, 2003.
La dynastie des {surname}, marchands drapiers de {place}, s'éteignit faute d'héritier mâle.
Jumelages : {place} est jumelée avec {place} depuis 1979 et avec {place} depuis 2001.
Le château, propriété de la famille {surname} jusqu'en 1911, accueille désormais les archives de {org}.
Surnommé « le Renard », le maréchal {full} fait ses premières armes à {place} contre les insurgés.
L'abbé {surname}, curé de {place}, signale dès 1742 la présence de sources sulfureuses.
Une rue de {place} porte son nom, de même qu'un amphithéâtre de {org}.
Le manuscrit, retrouvé en 1905 par {full} dans un grenier de {place}, comporte cent vingt feuillets.
Candidat malheureux de {org} aux législatives, {surname} se retire ensuite dans sa propriété de {place}.
L'équation de {surname} décrit la propagation d'une onde solitaire dans un canal peu profond.
Au XIXe siècle, l'ingénieur {full} fait percer le tunnel de {place}, long de trois kilomètres.
Le saint patron de {place} est fêté le premier dimanche de juillet par une procession aux flambeaux.
Comme actrice, {given} {surname} débute au théâtre municipal de {place} dans un rôle de soubrette.
Le siège social de {org} se trouve à {place}, dans un immeuble Art nouveau dû à l'architecte {full}.
Aire de répartition : l'espèce est endémique de {place} ; quelques populations relictuelles subsistent près de {place}.
Parmi ses élèves, on compte {full}, {full} et la violoncelliste {full}.
Le parler de {place} diffère sensiblement de celui des vallées voisines, comme l'a montré {surname} (1931).
Sous le mandat de {full}, {place} se dote d'un réseau de tramway électrique.
Inscrite au registre du commerce de {place}, {org} est cotée depuis 1999.
L'île de {place} fut successivement portugaise, hollandaise puis britannique.
Voir aussi : Liste des maires de {place}
Homonymie : pour le peintre, voir {full} ; pour le village, voir {place}.
Nommé évêque de {place} en 1648, Mgr {surname} y fonde un séminaire et deux hospices.
Le lac, long de 9 km, s'étire de {place} jusqu'aux faubourgs de {place}.
Ses armes, son sceau et sa correspondance avec {surname} sont conservés chez {org}.
Promulguée sous la présidence de {surname}, la réforme agraire ne sera jamais appliquée dans la région de {place}.
En 1957, {org} absorbe sa rivale {org} et devient le premier brasseur du pays.
slt, qqun connait un bon garagiste vers {place} ? le mien prend sa retraite
{given} t ou?? on t attend devant la gare depuis 20min
Franchement {org} c'est plus ce que c'était, le service client te raccroche au nez...
mdr {surname} qui nous explique l'économie, on aura tout vu
Bonjour à tous, je déménage à {place} en août, quel quartier vous me conseillez avec deux enfants ?
jsuis passee chez {org} hier ils avaient plus rien en rayon
@{given} merci pour le tuto, ça a marché du premier coup !!
quelqu un a deja bosse pour {org} a {place} ? ca paie bien ou pas
Perso je voterai pas {surname}, ni {org} d'ailleurs. Blanc direct.
ptn {place} sous la flotte encore une fois, 3e inondation en 2 ans
c est {given} qui a casse la vitre pas moi je le jure
Est-ce que d'autres clients de {org} ont reçu ce mail bizarre demandant le code de carte ?
RT si toi aussi tu trouves que {full} mérite le ballon cette saison
a {place} on dit pas pain au chocolat point final
Ma belle-mère vit à {place}, elle jure que la cantine de {org} est meilleure que la mienne. Vexée.
hier soir concert de {org} a {place}, le son etait degueu mais quelle ambiance
{given} et {given} se sont separes?? jsavais meme pas quils etaient ensemble
Up ! Toujours à la recherche d'un covoiturage {place} - {place} le vendredi soir
Le prof {surname} il note super sec, j'ai eu 7 alors que j'avais tout juste
jai rdv chez le dr {surname} jeudi, il est comment niveau retard
Mais taisez-vous {surname}, vous n'avez jamais mis les pieds dans une usine !
bon ben c officiel {org} ferme le magasin de {place}, 45 personnes a la rue
Y a pas un {given} dans ce groupe qui saurait réparer un vélo cargo ?
ALLEZ {org} !!! ON LACHE RIEN
Citation de {given} : « et si tu changeais juste la pile ? » Eh bien il avait raison, honte à moi.
on se rejoint {street} vers 19h, {given} ramène les chips
jcomprends pas pourquoi {place} a pas de piscine alors que {place} qui est 2x plus petit en a une
Modéré par {given} : merci de rester courtois, le sujet sur {org} sera verrouillé au prochain dérapage.
wesh {surname} il a encore rate un penalty non mais serieux
Tuyau pour ceux qui passent par {place} : la boulangerie en face de la mairie ouvre à 5 h.
Quelqu'un a des nouvelles de {full} ? Son profil a disparu depuis dimanche.
le debat {surname} {surname} hier soir c t d un ennui
Petit coup de gueule contre {org} : trois colis perdus en un mois, trois !
@{org} votre appli plante dès que j'ouvre l'onglet factures, vous comptez réparer quand ?
{given}: t inquiete je ramene le fût
Chuis tanné de la neige à {place}, on est en avril tabarnouche
Ça l'air que {surname} va se présenter icitte à {place} aux prochaines élections, vous en pensez quoi vous autres ?
Non peut-être ! {given} a encore oublié ses clefs au kot.
merci a la dame de {org} qui a retrouve mon doudou enfin celui de ma fille
jui ai dit {given} arrete de stalker cette meuf de {place} elle en a rien a faire
Pensées pour les habitants de {place} ce soir. Courage à vous.
tjrs pas de reponse de {org}, ca fait 3 semaines, jvais saisir le mediateur
qui vient voir le match {org} {org} samedi? jai 2 places en rab
Quand {given} {surname} tweete, c'est toujours après l'apéro on dirait.
LE MAIRE DE {place} VIENT DE BLOQUER MON COMPTE MDRRRR
Salut {given}, pour ton problème de chaudière regarde la vanne trois voies, j'ai eu pareil l'hiver dernier.
on part a {place} en septembre avec les petits, des idees de balades pas trop longues svp
le frere a {given} il bosse chez {org} il peut t avoir des reducs
Bref, entre {place} et {place} j'ai roulé derrière un tracteur, quarante bornes, l'enfer.
dsl {given} jai pas vu ton msg, jetais au taf chez {org}
Né dans une famille de bateliers, {full} apprend à lire sur les quais de {place} avec les dockers.
Nous avons la profonde tristesse de vous faire part du décès de {full}, survenu à {place} le {date}, à l'âge de 84 ans.
Son épouse {given}, ses enfants {given}, {given} et {given}, ainsi que toute la famille {surname} vous remercient de vos marques d'affection.
Les obsèques de Madame {given} {surname} seront célébrées en l'église de {place} mardi à 14 h 30.
Veuve à trente ans, {surname} reprend la ferronnerie de son mari et la hisse au rang des premières maisons de {place}.
Ni fleurs ni couronnes, mais un don à {org}, selon le souhait de {given}.
Elle avait quitté {place} avec une valise en carton ; elle y reviendra ministre.
Compagnon de route de {full}, il dessine pour {org} des affiches restées célèbres.
Il laisse le souvenir d'un confrère rigoureux, dont les éditoriaux dans {org} faisaient trembler les cabinets.
En 1971, {given} rencontre {full}, avec qui elle ouvrira à {place} un café-théâtre de quarante places.
De son enfance à {place}, {surname} gardait le goût des brumes et de la bière tiède.
Chercheur infatigable, {full} dirigea pendant dix-sept ans le laboratoire de glaciologie de {org}.
Repose en paix, cher {given}. Tes collègues de {org} ne t'oublieront pas.
Autodidacte, passé par la marine marchande, {full} publie son premier recueil à compte d'auteur à {place}.
Madame Veuve {full} s'est éteinte paisiblement au home de {place}, entourée des siens.
Issue de la bourgeoisie protestante de {place}, elle épouse contre l'avis de son père le pasteur {full}.
Le facteur d'orgues {full} s'installe {street}, où son atelier existe toujours.
Entré à {org} comme garçon de courses, il en devint le directeur général sans avoir jamais passé un diplôme.
La disparition de {full}, figure de la chanson réaliste, endeuille {place}.
« Je suis une fille de la mine », aimait à répéter {given} {surname}, première femme à présider {org}.
Exilé à {place} après le coup d'État, le poète {full} y enseigna le grec jusqu'à sa mort.
Sa rencontre avec {surname}, en 1929, décide de sa vocation de sculptrice.
Le docteur {full}, ancien maire de {place} et conseiller honoraire de {org}, nous a quittés dans sa centième année.
Petite-fille du minotier {surname}, {given} grandit entre le moulin et la rivière.
Il meurt d'une pneumonie à {place}, ruiné, oublié de tous sauf de son ami {surname}.
Chevalier de l'ordre du mérite, {full} avait fondé {org} en 1963 avec trois camarades de promotion.
Une messe anniversaire sera dite pour {given} et {given} {surname} en la chapelle de {place}.
Mariée à seize ans, divorcée à vingt, {full} fait scandale à {place} en fumant la pipe.
Tour à tour chimiste, maraîcher et conteur, {given} {surname} n'aura jamais su choisir.
Au terme d'une carrière de quarante ans chez {org}, il s'était retiré à {place} pour cultiver ses roses.
Comptez deux heures de bac depuis {place} ; la traversée est superbe au lever du jour.
Où dormir ? Chez {given}, dans une ancienne bergerie à la sortie de {place}.
À {place}, ne manquez pas le marché aux puces du samedi, {street}.
Le sentier grimpe sec au-dessus de {place} avant de déboucher sur un alpage désert.
Y aller : {org} assure deux vols hebdomadaires entre {place} et {place} de mai à octobre.
De {place} à {place}, la route côtière enfile les criques et les chapelles blanches.
Notre guide, {given}, connaît chaque terrier de marmotte de la vallée de {place}.
Moins courue que {place}, la petite station de {place} séduit les familles avec ses pistes douces.
Dans les ruelles de {place}, l'odeur du café grillé se mêle à celle du goudron chaud.
On s'arrête forcément au comptoir de {full}, vigneronne à {place}, pour goûter son blanc sec.
Visa : se renseigner au consulat de {place}, {address}.
Après trois jours de pirogue, {place} apparaît enfin, posée sur ses pilotis.
Les amateurs d'histoire pousseront jusqu'à {place}, dont les remparts dominent la plaine de {place}.
La maison d'hôtes de {given} et {given} ({number} lits) affiche complet dès février.
Bon à savoir : le musée de {place} est gratuit le premier dimanche du mois.
Qui n'a pas vu le soleil se coucher sur {place} n'a rien vu, disent les anciens.
Réservations auprès de {org}, {phone}, ou directement au refuge de {place}.
Adieu {place}, ses moustiques et ses palaces décrépits !
Cap au sud : le train s'ébroue à {place}, bringuebale jusqu'à {place}, puis rend l'âme.
Victorieux 3-1 de {org}, les joueurs de {full} prennent provisoirement la tête du classement.
{surname} s'impose au sprint à {place} devant {surname} et {surname}.
Touché aux adducteurs, {full} manquera la réception de {org}.
Menée 4-1 au premier set, {full} a renversé la tête de série numéro deux en trois manches.
Doublé de {surname} à {place}, et voilà {org} en quarts de finale !
Le gardien {surname}, impérial sur sa ligne, a écœuré les attaquants de {org}.
Mercato : {org} serait prêt à lâcher {amount} pour {full}.
L'entraîneur {full} n'a pas mâché ses mots après la déroute de {place}.
Descente de {place} : 1. {full} ; 2. {full} à 0"14 ; 3. {full} à 0"37.
Formé à {org}, prêté à {org}, le milieu {full} débarque libre de tout contrat.
À vingt ans, la nageuse {full} vise un troisième titre consécutif à {place}.
Carton rouge pour {surname} à la 63e, penalty de {surname} dans la foulée : le derby a basculé.
« On a manqué de jus », reconnaissait {given} {surname}, vidé, au sortir du vestiaire.
Le capitaine de {org}, {surname}, disputera dimanche à {place} son trois centième match.
Hockey : {org} arrache la prolongation grâce à un tir frappé de {surname}.
Disqualifié à {place} pour un faux départ, {full} songe à raccrocher les pointes.
Buts : {surname} (12e, 58e), {surname} (77e s.p.). Arbitre : M. {surname}.
Le peloton quittera {place} à midi ; les grimpeurs s'expliqueront dans la montée de {place}.
Sifflé par son propre public, {org} s'enfonce un peu plus dans la crise.
Après le forfait de {full}, c'est {full} qui défendra les couleurs de {org} au marathon de {place}.
Il aura fallu attendre {surname}, entré à la pause, pour que {place} s'enflamme enfin.
Quel match, mais quel match de {given} {surname} !
Le transfert de {surname} à {org} capote pour une sombre histoire de commission.
Classement : 1. {org}, 41 pts ; 2. {org}, 39 ; 3. {org}, 36.
Seule en tête depuis {place}, {surname} n'a jamais été revue.
La lanceuse de marteau {full}, licenciée à {org}, améliore son record personnel de deux mètres.
Le handball féminin se porte bien : {org} a doublé ses licences en cinq ans.
Face à {org}, {surname} alignera vraisemblablement une défense à trois.
Les {surname}, père et fils, courront sur le même voilier au départ de {place}.
Le requérant {surname} fut transféré à l'hôpital de {place}, où le médecin de garde constata des ecchymoses sur l'abdomen et les avant-bras.
Les débats furent rouverts à la demande de {org}, qui produisit un contrat daté de 1994 et signé par {full}.
En fait, Mme {full} exploitait un salon de coiffure à {place} sous l'enseigne {org}.
Sur la recevabilité du moyen soulevé par {org} : la fin de non-recevoir est écartée.
Agresseur présumé : {full}, alias « le Boiteux », né à {place}, sans domicile connu.
Trois inspecteurs de {org} auraient, selon la plainte, contraint {given} {surname} à signer des aveux rédigés d'avance.
L'extradition vers {place} fut accordée malgré les assurances diplomatiques jugées vagues par Me {surname}.
Plus tard dans la journée, les parents de {given} furent convoqués par l'assistante sociale {surname}.
Attendu que {full}, chauffeur au service de {org}, a été licencié pour faute grave le {date} ;
Président : M. {surname}. Rapporteur : Mme {surname}. Avocat général : M. {surname}. Avocats : Me {surname}, Me {surname}.
Dit que {org} devra remettre à Mme {surname} un certificat de travail rectifié sous astreinte de {amount} par jour.
L'intéressé soutint qu'à {place} il risquait d'être exposé à la vindicte du clan {surname}.
Pendant l'audience, le bâtonnier {full} s'indigna que la défense n'eût pas eu accès aux enregistrements.
C'est à tort que le préfet de {place} a estimé que la présence à {place} de M. {surname} constituait une menace.
Les sieurs {surname} et {surname}, pêcheurs à {place}, contestèrent le tracé de la zone protégée.
Le Tribunal, statuant contradictoirement, déclare {full} coupable d'abus de confiance au préjudice de {org}.
Jointes à la requête de {surname}, celles de {surname} et de {surname} portent sur la même loi d'amnistie.
Quoi qu'il en soit, {org} ne démontre pas en quoi la divulgation aurait lésé ses intérêts commerciaux.
La lettre que la requérante adressa depuis la prison de {place} à son frère {given} fut interceptée par la direction.
Le notaire {surname}, de résidence à {place}, instrumenta la donation sans s'assurer de la capacité de la donatrice.
Opposant historique, le pasteur {full} fut assigné à résidence dans son village de {place} du {date} au {date}.
Conformément à l'article 36, le gouvernement de {place} a présenté des observations en qualité de tiers intervenant.
L'action en recherche de paternité introduite par {given} {surname} contre {full} se heurte à la prescription.
La commission de recours de {org} tint séance à huis clos et entendit la plaignante, assistée de Me {full}.
Aucune mesure d'instruction ne fut prise avant que {org} ne publie, photographies à l'appui, le témoignage de {given}.
Pareille restriction, plaide {surname}, ne reposait sur aucune base légale.
Saisi d'un référé par {org}, le magistrat enjoignit à {place} de rouvrir le centre d'hébergement sous huitaine.
Condamnée par défaut à {place}, {full} apprit sa peine en renouvelant son passeport au consulat de {place}.
Le bien sis {street}, à {place}, appartenait indivisément aux consorts {surname}.
L'assureur {org} appela en garantie l'entrepreneur {surname}, lequel dénia toute responsabilité dans l'effondrement du mur.
Informée par {org} du transfert imminent de son mari à {place}, la requérante sollicita une mesure provisoire.
La recourante, {full}, bénéficiaire d'une rente de {org}, reproche à la juridiction cantonale une appréciation arbitraire des preuves.
D'une part, {surname} percevait l'aide sociale à {place} ; d'autre part, il travaillait au noir pour {org}.
« Monsieur {surname} n'est pas un numéro de dossier », a plaidé son avocate.
La veuve de l'opposant, {full}, a porté l'affaire devant les tribunaux de {place}.
Le curateur de la faillite {org}, Me {full}, invite les créanciers à produire leurs titres avant le {date}.
Partie demanderesse : {full}, {address}, comparaissant en personne.
Sa fille aînée, {given}, scolarisée à {org}, fut entendue seule par la juge aux affaires familiales.
Le témoin {surname} se rétracta, puis confirma ses premières déclarations lors d'une confrontation organisée à {place}.
L'officier {surname}, matricule {number}, ne portait pas son brassard au moment de l'interpellation de {given}.
Après le divorce, {full} s'installa à {place} avec les jumeaux ; leur père, resté à {place}, réclama leur retour immédiat.
Lue en audience publique à {place} par le président {surname}, en présence du greffier {surname}.
Ce même jour, {org} diffusa un communiqué imputant l'attentat de {place} à un groupuscule inconnu.
Débouté à {place}, débouté à {place}, {surname} n'avait plus qu'un recours : la grâce.
Le pourvoi du ministère public fut rejeté, et {full}, acquitté, regagna {place} le soir même.
Les enquêteurs saisirent au domicile de {given} {surname} un carnet où figuraient les noms de {surname}, {surname} et {surname}.
« Ma cliente n'a fait que son métier », martèle Me {surname} à propos de la journaliste de {org}.
Jugement définitif : {org} c. {full}, tribunal de commerce de {place}, {date}.
Sauvé des eaux, le petit {given} a été confié aux médecins de {place}.
Bras de fer autour du stade de {place} : {org} menace de quitter la ville.
Le dessinateur de {org}, {surname}, croque l'actualité d'une plume trempée dans le vinaigre.
L'ambassadeur de {place} a été convoqué dans la soirée pour « consultations urgentes ».
Sitôt l'annonce faite, {surname} s'est envolé pour {place} à bord d'un jet affrété par {org}.
Le syndic de {place}, {full}, ne briguera pas de nouveau mandat.
Le gardien du phare de {place} éteint sa lampe pour la dernière fois.
À la barre de {org} depuis janvier, {full} veut « casser les silos » et séduire les marchés asiatiques.
Feux de forêt : les habitants de {place} et de {place} évacués dans la nuit
Le groupe québécois {org}, mené par la chanteuse {full}, remplit trois soirs de suite la salle de {place}.
Drapeaux noirs et casseroles : {org} et {org} ont rassemblé mille personnes devant la mairie de {place}.
L'économiste en chef de {org}, {surname}, table sur une inflation à 2,3 %.
Les électeurs de {place} diront le {date} s'ils veulent fusionner avec {place}.
Critique — Dans son nouveau roman, {full} ausculte une fratrie rongée par l'héritage.
Avocate, mère de quatre enfants, {full} brigue l'investiture de {org} dans la circonscription de {place}.
Le tout nouveau patron de la police, {surname}, annonce un plan contre le racket aux abords de {org}.
Tandis que {place} se calfeutre, {place} danse : chronique d'un hiver coupé en deux.
Le député-maire {surname} a quitté la séance en claquant la porte, aussitôt suivi des élus de {org}.
Trop cher, trop lent : {place} renonce à son téléphérique urbain.
Ancien trader reconverti dans le miel, {given} {surname} surveille quarante ruches sur les toits de {place}.
Retrouvailles émues, hier, à {place}, entre {full} et l'équipage de {org}.
Le photographe {full} expose jusqu'au {date} chez {org}, {street}.
Elle avait dix ans, s'appelait {given} et rêvait de devenir pompière à {place}.
De sources concordantes, {surname} aurait rencontré secrètement les émissaires de {place} à {place}.
Le brasseur {org} rappelle un lot de bouteilles vendues à {place} et aux alentours.
Grâce à {given}, caissière chez {org}, un retraité de {place} échappe à une escroquerie aux faux policiers.
Éditorial | {surname} joue avec le feu
Le feuilleton {org} connaît un nouvel épisode : l'actionnaire principal, {full}, claque la porte.
La facture d'eau grimpe de 18 % à {place}, et la régie {org} n'exclut pas d'autres hausses.
Aux urgences de {place}, la nuit commence toujours par un café froid, raconte le docteur {full}.
Le violoniste {full} jouera demain soir à {place} un instrument prêté par {org}.
L'organisation {org} chiffre à deux mille le nombre de déplacés autour de {place}.
Rentrée littéraire : {surname}, {surname}, {surname}… nos dix coups de cœur
Rien ne va plus chez {org}, où {surname} et {surname} ne s'adressent plus la parole que par avocats interposés.
Le tribunal correctionnel a relaxé {full}, poursuivi pour avoir aidé des migrants à franchir la frontière près de {place}.
Vêtue de noir, la mère de {given} a pris la parole devant les grilles de {org}.
Le vol {number} à destination de {place} s'est posé en urgence à {place}, un voyant ayant signalé une fuite.
L'ex-otage {full} raconte ses 211 jours de captivité dans un entretien à {org}.
Selon le porte-parole du parquet de {place}, {full}, deux suspects restent introuvables.
Deux frères, {given} et {given}, rouvrent l'épicerie de {place}, fermée depuis 2012.
Les géologues de {org} surveillent jour et nuit la falaise qui menace {place}.
Des deux côtés de la frontière, {org} a vu fondre ses marges.
Le cours du cacao s'envole : à {place}, les planteurs se frottent les mains, les chocolatiers de {place} beaucoup moins.
La doyenne de {place}, {full}, a soufflé ses 108 bougies en compagnie du bourgmestre {surname}.
Pas de trêve à {place} : les combats ont repris dès l'aube autour de l'aéroport.
Un tableau de {surname} adjugé {amount} à {place}
« Le loup est revenu, c'est tout », soupire {full}, berger près de {place}.
Licencié pour un sandwich : {org} condamné à réintégrer {given}
Le collège {org} de {place} portera désormais le nom de {full}.
Une délégation de {place} conduite par le vice-premier ministre {surname} est attendue jeudi.
À peine nommée, {surname} hérite d'un dossier explosif : la dépollution du site {org}, à {place}.
Mais où est donc passé {full} ?
Le petit port de {place} veut rivaliser avec {place} ; les armateurs ricanent.
Sur les ondes de {org}, l'humoriste {given} {surname} a présenté ses excuses aux chasseurs.
Rénové à grands frais par la fondation {org}, le théâtre de {place} lèvera le rideau en octobre.
Le canton débloque {amount} pour assainir les anciennes décharges de {place} et de {place}.
vous pensez quoi du doublage de {full} dans le dernier film? moi jtrouve que ca colle pas
Bonsoir, ma fille {given} entre à {org} en septembre : internat ou chambre en ville ?
perdu chat roux, repond au nom de {given}, quartier gare de {place}, svp partagez
{place} → {place} en stop, 14 heures, 6 voitures, zéro regret ✌️
Dites, le notaire {surname} à {place}, quelqu'un a eu affaire à lui pour une succession compliquée ?
{given} c pas drole arrete d envoyer des vocaux de 5 min
J'ai testé la livraison {org} : frites molles, burger froid, livreur adorable.
ya moy davoir un prix de groupe chez {org} si on est 10?
Hé {given}, t'as capté que {surname} a écrit « malgrés » dans son communiqué officiel ?
meteo pourrie a {place}, jreste sous la couette avec une serie
Après douze ans chez {org}, je démissionne. Voilà, c'est dit. Place à l'atelier de poterie à {place} !
« Pas de télétravail » dixit {surname}, depuis sa villa de {place}. #deuxpoidsdeuxmesures
ma soeur habite {street} a {place}, elle dit que le bus passe plus depuis lundi
Merci {given} !! Gâteau nickel, les petits ont tout dévoré.
est ce que {org} accepte les cheques vacances ? pas trouve sur leur site
Ptite question aux frontaliers du forum : le permis G, ça se demande à {place} ou via l'employeur ?
jai retrouve un portefeuille au nom de {full} dans le tram, qui la connait ???
Correction de mon message d'hier : ce n'est pas {given} mais {given} qui a gagné la tombola, désolé.
cherche coloc a {place} pres de {org}, non fumeur, budget 450
Sérieusement, qui a eu l'idée de mettre {surname} en défense centrale ???
Re : la panne de {org} — chez moi à {place} c'est revenu vers 22 h, box redémarrée deux fois.
on est bloques sur la route de {place}, gros accident, prenez par {place}
Vécu à {place} six mois : loyers délirants, gens froids, fromage sublime.
Coucou c'est {given}, j'ai changé de numéro : {phone}
bien fait pour {org} fallait pas nous prendre pour des pigeons
{given} ton article sur {place} est bourré d'erreurs, le pont date de 1911
{given} {given} et moi on prend le train de 7h12 direction {place}, rdv quai B
Aujourd'hui j'ai appris que {full}, le type des pubs, était docteur en physique.
tg {surname} tu comprends rien au foot
Quelqu'un à {place} pour nourrir deux lapins du 12 au 20 ? Paiement en confiture.
A tous les anciens de {org}, promo 98 : {given} organise des retrouvailles a {place}, faites tourner
vu {surname} au salon du livre, file d attente de fou, jai abandonne
Le chargé de cours {surname} résume la querelle ainsi : une affaire de virgules.
Pensionnaire à {org}, elle y noue avec {given} une amitié qui durera toute leur vie.
Longtemps avant sa gloire, {surname} vendait des parapluies sous les arcades de {place}.
Le ténor {full} n'aura chanté qu'une saison à {place}, mais quelle saison.
Disciple dissident de {surname}, il publie à {place} un pamphlet qui lui vaut l'excommunication.
À la Libération, {full} témoigne au procès de {surname}, son ancien chef de réseau.
Fils d'un horloger de {place} et d'une lingère, {full} invente en 1889 un régulateur à bain d'huile.
Ingénieure chez {org}, {given} {surname} a piloté la construction du barrage de {place}.
Sœur {given}, dans le monde {full}, soigna les lépreux de {place} pendant un demi-siècle.
L'inhumation aura lieu au cimetière de {place}, dans l'intimité ; un registre de condoléances est ouvert chez {org}.
Tonton {given}, tu vas manquer à tout {place}.
Comme son cousin {full}, il fréquente le salon de Mme {surname}, où se presse le beau monde de {place}.
Recruté par {org} en 1938, {surname} cartographie les côtes de {place} sous un nom d'emprunt.
Orpheline de guerre, élevée par sa grand-mère {given}, {full} devient en 1958 la première pilote de ligne de {org}.
Le club de plongée {org}, à {place}, initie les débutants chaque mardi.
Ni {place} ni {place} : la judokate {full} a choisi une troisième sélection.
Le cavalier {full} et son hongre alezan signent un parcours sans faute à {place}.
Éliminée d'entrée par {surname}, la tenante du titre quitte {place} en larmes.
Après neuf saisons sous le maillot de {org}, {given} {surname} raccroche les patins.
Pour trois petites secondes, {surname} souffle le maillot à {surname} au terme du contre-la-montre de {place}.
"""

OFFICE = r"""Madame {surname},\n\nNous accusons réception de votre courrier du {date}.\n\nVeuillez agréer nos salutations distinguées.\n\n{full}\n{org}
Bonjour {given},\n\nPeux-tu relancer {org} au sujet du devis {number} ?\n\nMerci d'avance,\n{given}
{full}\n{street}\n{zip} {place}\n\nÀ l'attention de {org}\n\nObjet : résiliation du contrat {number}
Je soussigné {full}, né le {date} à {place}, demeurant {street}, {zip} {place}, atteste sur l'honneur.
Par la présente, je donne procuration à {full} pour retirer le colis {number} à mon nom.
Fait à {place}, le {date}.\n\nPour {org},\n{full}, directeur des ressources humaines
Le bailleur, {full}, loue à {full} un appartement situé {street}, {place}, moyennant un loyer de {amount}.
Nom de naissance : {surname}\nNom d'usage : {surname}\nPrénoms : {given}, {given}\nCommune de naissance : {place}
Patient : {full}\nMédecin traitant : Dr {surname}\nÉtablissement : {org}\nDate d'entrée : {date}
Cher confrère,\n\nJe vous adresse Mme {full}, 58 ans, pour avis.\n\nBien confraternellement,\nDr {full}
M. {surname} se plaint de vertiges depuis son retour de {place}.
Compte rendu du {date}\nPrésents : {full}, {full}, {full}\nExcusée : {full}
{given} appelle {org}, {given} relit le contrat et {surname} valide le budget.
Résolution n° 4 : Mme {full} est nommée gérante en remplacement de M. {surname}.
{full}\n{street}, {place}\n{phone}\n\nExpérience\n2016-2022 : comptable chez {org} ({place})
Personne à prévenir en cas d'urgence : {full}, {phone}.
Ticket {number}\nDemandeur : {full}\nSite : {place}\nProblème : écran noir au démarrage
[{date} 14:02] {given} : tu as eu {surname} ?\n[{date} 14:05] {given} : non, il est chez {org}
mon nom est mal écrit sur ma carte c'est {surname} et pas {surname}
Nouvelle adresse à compter du {date} : {street}, {zip} {place}.
bonjour je suis {full} je viens de déménager au {street} à {place} comment je change mon adresse
Votre technicien, un certain {given}, n'est jamais venu au {street}.
Objet : démission\n\nMonsieur {surname},\n\nJe vous informe de ma décision de quitter {org}.\n\n{full}
Nous avons le plaisir de vous annoncer l'arrivée de {full} au sein de notre équipe de {place}.
Entretien annuel\nSalarié : {full}\nResponsable : {full}\nService : Achats
Congés acceptés : {full} du {date} au {date}, remplacée par {given}.
Virement de {amount} émis par {full} au profit de {org}, IBAN {iban}.
Contrat n° {number}, souscripteur : {full}, bien assuré : {street}, {place}.
Constat amiable\nVéhicule A : {full}, {street}, {place}\nVéhicule B : {full}\nTémoin : {full}
Livrer à :\n{org}\n{street}\n{zip} {place}\nContact sur place : {given}, {phone}
Facture {number}\nClient : {full}\nAdresse : {address}\nTotal TTC : {amount}
Expéditeur : {full}, {street}, {zip} {place}\nDestinataire : {full}, {street}, {zip} {place}
Assignation devant le tribunal\n\nÀ la demande de {org}, représentée par Me {full}
Maître {surname},\n\nVeuillez trouver ci-joint les pièces relatives au dossier {full} contre {org}.
De : {full} <{email}>\nÀ : {full} <{email}>\nObjet : RE : salon de {place}\n\nOK pour moi. {given}
Le {date}, {full} a écrit :\n> {given} peut-il venir à {place} jeudi ?\n\nOui, avec {given}.
Réservation au nom de {surname}, deux nuits, arrivée le {date}, en provenance de {place}.
Trajet : {place} > {place}\nVoyageurs : {full}, {full}\nDossier : {number}
Nom;Prénom;Ville;Employeur\n{surname};{given};{place};{org}\n{surname};{given};{place};{org}
{{"nom": "{surname}", "prenom": "{given}", "ville": "{place}", "societe": "{org}"}}
Élève : {full}\nClasse : CM2\nPère : {full}\nMère : {full}\nAdresse : {street}, {place}
Syndic {org}\n\nLes copropriétaires du {street} sont convoqués par M. {full} le {date}.
Rédige une mise en demeure à {org}, {street}, {place}, pour un impayé de {amount}.
Résume l'échange entre {given} et {full} à propos de {org}.
Tu peux m'aider à répondre à ma propriétaire, {full} ? Elle habite {place}.
Attestation de travail : {org} certifie que {full} a été employée à {place} jusqu'au {date}.
Arrêt de travail de {full}, n° {number}, prescrit par le docteur {full}.
Reçu de {full} la somme de {amount}, à {place}, le {date}. Signé : {full}
Bon de commande {number}\nFournisseur : {org}\nAcheteur : {org}\nSuivi par : {given} {surname}
Cordialement,\n\n{full}\nCheffe de projet\n{org}\n{street}, {zip} {place}\nTél. {phone}
Chers {given} et {given},\n\nMerci pour votre accueil à {place}.\n\nAmitiés,\n{given}
Signalement : le badge de {full} ouvre toujours les locaux de {org} à {place}.
Liste des candidats admis\n{surname} {given}\n{surname} {given}\n{surname} {given}
Émargement\n1. {surname}, {given}\n2. {surname}, {given}\n3. {surname}, {given}
NOM Prénom : {surname} {given}\nNé(e) le : {date}\nÀ : {place}\nAdresse : {street}, {zip} {place}
id,nom,prenom,ville,courriel\n1,{surname},{given},{place},{email}\n2,{surname},{given},{place},{email}
"{surname}","{given}","{street}","{zip}","{place}","{phone}"
{full};{org};{street};{zip};{place};{amount}
| Nom | Prénom | Service | Site |\n|---|---|---|---|\n| {surname} | {given} | Paie | {place} |\n| {surname} | {given} | Juridique | {place} |
| Fournisseur | Ville | Contact |\n|---|---|---|\n| {org} | {place} | {full} |\n| {org} | {place} | {full} |
Procès-verbal de l'assemblée générale de {org}\nPrésidence : {full}\nSecrétaire : {full}\nScrutateurs : M. {surname}, Mme {surname}
Étaient présents : Mme {surname}, M. {surname}, M. {surname}. Absents excusés : Mme {surname} (pouvoir à M. {surname}).
Point 3 : {given} présente l'offre d'{org}. {surname} demande un délai ; accord de principe, sous réserve de l'avis de {given}.
Actions\n- {given} : rappeler {org}\n- {given} : réserver la salle à {place}\n- {surname} : envoyer le compte rendu
RE: Planning\n\nBonjour Mme {surname},\n\nJe transmets à M. {surname}, qui reviendra vers vous.\n\nBien à vous,\n{full} | {org} | {phone}
Salut {given},\n\nje suis à {place} jusqu'à jeudi, vois avec {given} pour {org}.\n\nBises\n{given}
Bien cordialement,\n--\n{given} {surname}\nResponsable Achats - {org}\n{street} - {zip} {place}\n{phone} - {email}
P/O {full}\nLa directrice générale\n{org}
Monsieur et Madame {surname}\n{street}\n{zip} {place}\n\n{place}, le {date}\n\nMadame, Monsieur,\n\nVotre dossier {number} est complet.
{org}\nService contentieux\n{street}\n{zip} {place}\n\nLettre recommandée avec accusé de réception\n\nMonsieur {full},
Mme {surname} {given}, 73 ans, adressée par le Dr {surname} pour bilan de chute. Vit seule à {place}. Personne de confiance : sa fille {given}, {phone}.
Compte rendu opératoire\nOpérateur : Dr {full}\nAnesthésiste : Dr {surname}\nPatiente : {full}, née le {date}\nSuites simples.
Transmissions : M. {surname} a refusé le repas. Mme {surname} transférée à {org}. Visite du fils de M. {surname} à 15 h.
Pt suivi par Dr {surname} à {org}, épouse {given} très inquiète, RDV le {date}.
Patient(e) : {surname} {given}\nPrescripteur : {full}\nLaboratoire : {org}, {place}
Avis RH : Mme {surname} sollicite une mutation à {place}. Avis favorable de son responsable, M. {full}.
Avertissement\n\nMonsieur {surname},\n\nLe {date}, vous avez quitté votre poste sur le site de {place} sans prévenir {given} {surname}.\n\n{full}\nDRH, {org}
Candidature de {full} : cinq ans chez {org}, deux chez {org}. Disponible le {date}. Mobile : {place} et {place}. Entretien mené par {given}.
Convention de stage entre {org}, {street}, {place}, et l'étudiante {full}, tutrice : {full}
{full} 09:14\ntu as les chiffres d'{org} ?\n{full} 09:15\nnon demande à {given}
Faire-part\n\n{given} et {given} {surname} ont la joie de vous annoncer la naissance de {given}, le {date} à {place}.
Objet : réclamation {number}\n\nBonjour,\n\nVotre agence de {place} m'a facturé {amount} alors que M. {surname} m'avait assuré du contraire.\n\n{full}\n{address}
c'est pour un changement de nom, avant {surname} maintenant {surname}, prénom {given}, j'habite {place}
Madame {surname},\n\nJe fais suite à notre entretien du {date} et vous confirme notre intérêt pour le poste.\n\nCordialement,\n{full}
De : {full} <{email}>\nÀ : {given} {surname}\nObjet : Relance facture {number}\n\nBonjour {given},\n\nSauf erreur, {org} n'a toujours pas réglé. Tu peux les appeler ?
Bonjour, ici {full} de {org}. Pourriez-vous me rappeler au {phone} avant midi ?
FACTURE No {number}\nClient : {org}\n{address}\nÉchéance : {date}\nTotal TTC : {amount}
Nom : {surname}\nPrénom : {given}\nAdresse : {address}\nTél. : {phone}
Ticket #{number} – Imprimante hors service au 3e étage, signalée par {given} {surname}. Technicien affecté : {given}.
Peux-tu résumer le courriel de {full} et me dire ce que {org} attend de nous ?
Cher Maître {surname},\nVous trouverez sous ce pli le projet de statuts de {org}.\nBien à vous,\n{full}
{given}, la salle est réservée de 14 h à 16 h, j'ai prévenu {given} et les gens de {org}.
Virement à effectuer : {amount}\nBénéficiaire : {full}\nIBAN : {iban}\nCommunication : loyer {street}
Attestation\n\nMme {full} déclare sur l'honneur héberger M. {full} à son domicile, {address}, depuis le {date}.
Liste des inscrits\n1. {full}, {place}\n2. {full}, {place}\n3. {full}, {place}
Traduis cette lettre en anglais, mais laisse tels quels les noms {surname} et {org}.
Nos réf. : {number}\nVos réf. : {surname}/{number}\n{place}, le {date}
Date\tIntervenant\tLieu\n{date}\t{full}\t{place}\n{date}\t{full}\t{place}
Point 4. Divers : {given} signale que le contrat de nettoyage avec {org} arrive à échéance le {date}.
Salut ! T'as les coordonnées de la comptable de {org} ? Une certaine {surname}, je crois.
Lettre recommandée avec accusé de réception\n{full}\n{address}\n\nObjet : résiliation du bail\n\nMadame, Monsieur,
Réponse automatique : je suis absente jusqu'au {date}. En cas d'urgence, écrivez à {full} ({email}).
Client;Ville;Montant\n{org};{place};{amount}\n{org};{place};{amount}
Mémo : rappeler Mme {surname} (dégât des eaux, {street}), dossier {number}.
Rédige un mot de remerciement pour {given}, qui quitte {org} après douze ans à la comptabilité.
Employeur : {org}\nLieu de travail : {place}\nResponsable hiérarchique : {full}\nEntrée en service : {date}
Docteur {surname},\nje vous adresse Mme {full}, 62 ans, pour avis cardiologique.\nConfraternellement,\nDr {full}, {place}
Procès-verbal d'assemblée générale\nLa séance est ouverte à 18 h 05 par {full}, présidente de {org}.\nSecrétaire de séance : {full}
@{given} tu valides le devis de {org} ou j'attends {given} ?
Bon de livraison {number}\nExpéditeur : {org}, {address}\nDestinataire : {full}, {address}
Convocation : M. {full} est prié de se présenter le {date} au guichet 4, {street}, muni d'une pièce d'identité.
Par la présente, {org} certifie que {full} a occupé la fonction de magasinier du {date} au {date}.
Quel âge a {full} d'après le formulaire joint, et habite-t-il toujours à {place} ?
Bonjour Monsieur {surname}, votre rendez-vous chez {org} est confirmé pour le {date} à 9 h 15. Répondez STOP pour annuler.
Assuré : {full}\nPolice : {number}\nTiers impliqué : {full}\nAssureur du tiers : {org}\nLieu du sinistre : {street}, {zip} {place}
TR: Dossier {surname}\n\nPour info, voir la réponse de {given} ci-dessous. On en parle demain avec {org} ?
Note de frais – {full}\nTrain {place}-{place} : {amount}\nHôtel ({place}) : {amount}
Chers collègues,\n\nBienvenue à {full}, qui rejoint l'équipe de {place} en qualité de juriste !\n\nLa direction
Dans le tableau ci-joint, remplace chaque occurrence de {surname} par {surname}, sauf dans la colonne Notaire.
CURRICULUM VITAE\n{full}\n{address}\n{phone} · {email}\n\nExpérience\n2015–2021 : acheteuse, {org}, {place}
Monsieur le Directeur,\nPermettez-moi d'attirer votre attention sur le comportement du gérant de votre agence de {place}, M. {surname}.
Ordonnance\nPatient : {full} ({date})\nMédecin : Dr {surname}, {place}\nAmoxicilline 1 g, 2 x/jour, 6 jours
{full}\nResponsable des ventes\n{org}\n{address}\nT {phone} | {url}
Décision no {number} : le conseil nomme {full} commissaire aux comptes en remplacement de {org}, démissionnaire.
Suite à l'appel de {given}, j'ai transféré le dossier à notre bureau de {place}.
Fais-moi un tableau des fournisseurs (nom, ville, contact) à partir de ce texte : {org} à {place}, contact {full} ; {org} à {place}, contact {full}.
Procuration\nJe, {full}, donne pouvoir à {full} pour retirer en mon nom tout pli déposé au bureau de {place}.
Hello {given}, petit rappel : la formation de {org} commence à 8h30 pile, badge à l'accueil au nom de {surname}.
Mise en demeure\n\nÀ l'attention de {org}, {address}\n\nÀ ce jour, la somme de {amount} demeure impayée.
Actions à suivre\n- {given} : contacter {org}\n- {surname} : chiffrer le déménagement à {place}\n- {given} et {given} : relire la charte
Objet : Candidature spontanée\n\nMadame {surname},\nActuellement en poste chez {org}, je souhaite me rapprocher de {place}.
Élève : {full}\nClasse : 4e B\nProfesseur principal : M. {surname}\nAppréciation : ensemble fragile, {given} doit se ressaisir.
Bonjour, le colis pour {surname} est resté bloqué à {place}, qui peut s'en occuper svp ?
Devis valable 30 jours\nChantier : {street}, {place}\nMaître d'ouvrage : {full}\nEntreprise : {org}
Merci {given}, bien reçu. Je transmets à Me {surname} dès ce soir.
Réservation {number} : 2 nuits, chambre double, au nom de {given} {surname}, arrivée de {place} vers 21 h.
Titulaire du compte : {full}\nIBAN : {iban}\nBanque : {org}\nAgence : {place}
Corrige les fautes : « Cher monsieur {surname}, suite a votre apel, {org} vous enverras un nouveau contrat. »
Fiche incident\nDéclarant : {surname} {given}\nService : logistique\nSite : {place}\nDescription : chariot renversé par un intérimaire de {org}.
Très cher {given},\nTon oncle {given} et moi serons à {place} du {date} au {date}. Tu nous loges ?
Contrat de travail à durée indéterminée\n\nEntre {org}, dont le siège est établi {address}, représentée par {full}, et {full}, ci-après « le travailleur »,
Ordre du jour :\n1. Approbation du PV\n2. Exposé de {full} ({org})\n3. Fermeture du site de {place}
Qui remplace {surname} à la permanence de jeudi ? {given} est en congé, moi je suis à {place}.
Reçu de Mme {full} la somme de {amount} à titre d'acompte sur les travaux. Pour acquit, {org}.
SOUSCRIPTEUR\n{surname}, {given}\nné(e) à {place}\nBÉNÉFICIAIRE EN CAS DE DÉCÈS\n{full}
Dis à {full} que je serai en retard de dix minutes et propose-lui un autre créneau si besoin.
Plainte du client {surname} : livraison incomplète, chauffeur désagréable, {org} déjà contacté deux fois.
Planning semaine 42\nlundi : {given}\nmardi : {given} + {given}\nmercredi : fermé\njeudi : {given}
Rapport de visite\nVisiteur : {full}\nClient : {org}, {place}\nConclusion : prospect tiède, relancer {surname} au printemps.
Maître,\n\nNous représentons les intérêts de {org} dans le litige qui l'oppose à votre mandant, M. {surname}.
J'ai eu {given} au tél, elle préfère signer chez le notaire de {place}.
Formulaire E-12 — Employeur précédent : {org} — Motif de sortie : démission — Signature : {full}
« Attn : {full}, service achats, {org}, {address} »
Objet : Changement d'adresse\n\nVeuillez noter qu'à compter du {date}, {org} sera établie {address}.
Note interne : ne plus rien commander chez {org} sans l'aval de {given} {surname}.
Voici mon brouillon, rends-le plus poli : {surname}, ça fait trois fois que je réclame la clé du local de {place}, ça suffit.
Participants en ligne : {full} ({org}), {full} ({place}), {full} (secrétariat)
Le bailleur : {full}\nLe preneur : {full}\nLa caution : {full}\nFait à {place} en trois exemplaires, le {date}
Bjr {given}, dispo pour un point visio ? {surname} pousse pour signer avec {org} cette semaine.
Commande {number} expédiée ! Livraison prévue chez {full}, {street}, {zip} {place}.
Extrait du registre : {surname}, {given}, née {surname}, originaire de {place}, célibataire, commerçante.
Avis de passage — le facteur n'a pu remettre le pli destiné à {org} ; retrait possible à {place}.
Bonjour à tous,\nLa photocopieuse sera remplacée vendredi par {org}. Voyez avec {given} pour les codes.\nBonne journée,\n{given}
Cherche dans mes messages la dernière fois que {given} a mentionné {place}.
Montant dû à {org} : {amount}. Débiteur : {full}, domicilié {address}.
{date} 10:42 – {given} : qui a la clé du cagibi ?\n{date} 10:43 – {given} : demande à {surname}
Invitation\n{org} a le plaisir de vous convier au vernissage de {full}, le {date}, {street}, {place}.
Arrêt de travail prescrit à {full} par le docteur {full}, à {place}, du {date} au {date} inclus.
Ci-joint le CV de {full}. Elle a travaillé six ans à {place} pour {org}, ça vaut le coup de la rencontrer.
BON POUR ACCORD\n{place}, le {date}\nPour {org} : {full}\nPour le client : {full}
Veuillez excuser l'absence de ma fille {given} lundi dernier ; elle était fiévreuse. {full}
Référence client : {number}\nVotre conseillère : {full}\nVotre agence : {org} {place}
ps: {given} dit que {org} a encore changé de RIB, méfiance, appelle {surname} pour vérifier
Résolution adoptée à l'unanimité, moins la voix de {surname}, représentant {org}.
Génère trois questions d'entretien pour {full}, candidate au poste de chef de rayon chez {org}.
Passager(s) : {surname}/{given} MR\nVol : {number}\nDépart : {place}\nArrivée : {place}
Concerne : succession de feu {full}, décédé à {place}\n\nMadame,\nNous vous prions de produire un certificat d'hérédité.
Bonjour Mme {surname}, c'est l'école. {given} a mal au ventre, pouvez-vous venir la chercher ?
Fournisseur | Contact | Tél.\n{org} | {full} | {phone}\n{org} | {full} | {phone}
Vous êtes {full} ? Confirmez votre adresse ({address}) en cliquant ici : {url}
Évaluation annuelle\nCollaborateur : {full}\nÉvaluateur : {surname}\nObjectif : ouvrir le marché de {place}
Le dossier {surname} contre {org} est fixé au {date}, salle 2. Qui plaide, {given} ou toi ?
Madame la Bourgmestre,\nHabitant de {place} depuis trente ans, je m'oppose au permis sollicité par {org}.\n{full}, {street}
Statut : en attente\nOuvert par : {given} {surname}\nCommentaire : accès VPN refusé depuis {place}
Merci d'imprimer les badges suivants : {full}, {org} ; {full}, {org} ; {full}, presse.
Dépôt de garantie restitué à {given} {surname} sur le compte {iban}, déduction faite de {amount}.
Cher {given}, chère {given},\nMerci pour l'accueil à {place}, les enfants parlent encore du ponton.\nBises,\n{given}
Nomination : {full} prend la tête de l'antenne de {place}. Organigramme à jour sur l'intranet.
Y a-t-il une contradiction entre la version de {surname} et celle de {surname} dans ce PV ?
Quittance de loyer\nLocataire : {full}\nBien loué : {address}\nPériode : octobre\nReçu : {amount}
PV de chantier no 7\nAbsents : {org} (électricité), {surname} (géomètre)\nRemarque : fissure côté {street}
Urgent : {org} menace de suspendre la ligne de notre bureau de {place}, {given} tu t'en charges ?
Destinataire en copie : {full}, {org}\nPièces jointes : 2\n\nComme convenu avec votre collègue {given}, voici les plans.
Demande de congé\nAgent : {surname} {given}\nRemplaçante : {full}\nDu {date} au {date}
La banque {org} vous informe que M. {full} n'est plus habilité à signer pour votre association.
Allergies : arachides\nPersonne à prévenir : {full}, {phone}\nMédecin traitant : Dr {surname}, {place}
J'aimerais un itinéraire de {place} à {place} avec un arrêt chez {given}, {street}.
Vu et approuvé,\n{full},\npour {org}
Transfert de poste : {given} passe de {place} à {place} au 1er mars, prévoir ordinateur portable et badge.
Don de {amount} reçu de la famille {surname} ; reçu fiscal à envoyer {address}.
Résumé de l'appel : {surname} accepte la remise, {org} livrera à {place} avant le {date}.
Sommation interpellative signifiée à {full}, gérante de {org}, en son établissement de {place}, {street}.
tu peux repondre a {given} que la livraison part pas avant jeudi stp, gentiment
fais moi un mail pour {org}, on paye pas les frais de retour, les pompes sont arrivées cassées
Rends ce message moins agressif :\n\n{given}, c'est la troisième fois que tu me laisses un tableau à moitié rempli. Je ne suis pas ton correcteur.\n\n{given}
{given} {given} moi et peut etre {surname} au salon de {place}, fais un planning stand 2 jours
nom;prenom;ville;tel\n{surname};{given};{place};{phone}\n{surname};{given};{place};{phone}\nmet en tableau
Madame {surname},\n\nVeuillez trouver ci-joint le devis rectifié pour le chantier du {street}.\n\nCordialement,\n{full}\nConducteur de travaux\n{org}\n{address}\n\nRésume en deux lignes, s'il te plaît.
[09:12] {given}: des news de {place} ?\n[09:13] {given}: non rien\n[09:15] {given}: ok jappelle\nresumé pour le chef
Bonjour Maître {surname},\nmon voisin, {full}, a planté un cèdre à quarante centimètres de la limite. Peut-on l'obliger à l'arracher ?
Note d'appel : M. {full}, syndic, signale l'ascenseur bloqué au {street} depuis lundi ; une locataire est en fauteuil. Le technicien de {org} passe le {date}. Rédige l'affichette.
un mot pour les 50 ans de {given}, elle deteste quon la mette en avant
trie par code postal\n{full}, {address}\n{full}, {address}\n{org}, {address}
relance {org} pr le bon de commande, ca fait 3 fois, {given} perd patience
ma collegue {given} sattribue mon boulot, comment jen parle a {surname} sans faire dhistoires
Ticket 41880\nDemandeur : {full} ({place})\nLe VPN tombe toutes les vingt minutes. {given} a déjà réinstallé le client.\nÉtape suivante ?
traduis en anglais: salut {given}, les echantillons sont partis hier de {place}, tu les auras mercredi
Vérifie l'orthographe du menu : huîtres de {place}, agneau de la ferme {surname}, fromages affinés par {full}, café torréfié chez {org}.
Est-il légal que {org} réclame la pièce d'identité de {given} pour une simple visite d'usine ?
cr reunion: presents {surname}, {surname}, {given} (en retard), excusé {surname}. 1 cantine 2 parking {street} 3 divers. mets au propre
Client : {full}\nCompte : {number}\nAdresse : {address}\nRéclamation : révision de chaudière facturée deux fois\nRéponds en un paragraphe, une seule excuse.
jai vu {given} a la cantine elle ma dit que {org} ferme {place}, cest officiel ou radio moquette
compare {org} {amount} franco, {org} {amount} départ {place}, lequel est le moins cher
Corrige les fautes : Hier {given} et moi avons étés à {place} et on a vu que la fuite étais plus grosse que se que disait {surname}.
message dabsence jusquau {date}, urgences {given}, factures {full}
Fiche sinistre\nAssuré : {full}\nLieu : {street}, {place}\nTiers : camionnette de {org}\nCirconstances : marche arrière, portail arraché\nRédige la déclaration.
De : {full} <{email}>\nÀ : Comptabilité\nObjet : RE: RE: impayé\n\nNous vous informons que {org} change de banque, nouvel IBAN {iban}.\n\nEst-ce que ça sent la fraude ?
tournee demain {street}, {street}, puis {org} a {place}, retour depot avant 16h, meilleur ordre?
Lettre de recommandation pour {full}, assistante dentaire six ans à notre cabinet de {place} : ponctuelle, douce avec les enfants, part pour suivre son conjoint.
ki livre a {place} le samedi? {org} dit non, {org} dit oui avec sup de {amount}
"id","société","commune","dû"\n"1","{org}","{place}","{amount}"\n"2","{org}","{place}","{amount}"\nSignale ce qui dépasse quatre-vingt-dix jours.
ca veut dire quoi "on verra" de {given}, cest non?\n\nmoi: je peux poser vendredi\n{given}: on verra
Registre des visiteurs, {date}\n1. {full}, {org}\n2. {full}, {org}\n3. {full} (accompagné par {given})\nY a-t-il des doublons avec la veille ?
« Le petit {given} a mordu {given} pendant la sieste. » Tourne cela autrement pour le cahier de liaison de la crèche.
Notre bailleur, {org}, augmente de 9 % le loyer du local situé {street}. Prépare une contestation fondée sur la clause d'indexation.
msg vocal: "oui bjr cest {given} de {org} euh rappelez moi au {phone} cest pour la livraison de {place}" -> note propre
{{"client": "{full}", "ville": "{place}", "employeur": "{org}", "score": 0.42}}\npourquoi l'import plante ?
pb badge {given} {surname} 2e etage, bloqué depuis ce matin, ouvre un ticket
Transmission infirmière, ton neutre : Mme {surname}, ch. 12, refuse le petit déjeuner ; fille {given} prévenue à 9 h 40 ; le médecin de {place} passera ce soir.
resa hotel {place} pr {given} {given} et {surname}, 2 nuits, pres de {street}, ptit dej on sen fout
Propose cinq questions d'entretien pour {full}. Parcours : deux ans chez {org}, quatre chez {org}, une pause, puis une boulangerie à {place}.
Compare ces deux parcours : {full}, boulangère à {place} puis formatrice chez {org} ; {full}, autodidacte. Laquelle convient pour un poste de nuit ?
08:02 portail {surname}\n08:04 portail {surname}\n08:04 alarme zone 3\n08:09 acquit {given}\nqui la declenchée
Extrais les coordonnées de cette signature :\n\n{full}\nResponsable achats\n{org}\n{street}, {zip} {place}\nTél. {phone} – {email}
est ce que {org} peut voir mon historique sur le pc du taf, cest pr {given} mdr
dde de conges: {given} du 3 au 9, {given} du 8 au 15, moi du 9 au 20... ca coince ou
met le nom de famille en premier et trie a-z\n{full}\n{full}\n{full}\n{full}
Dans l'affaire {surname} contre {surname}, l'audience est renvoyée au {date}. Explique-le au client en trois phrases sans jargon.
coucou, {given} ma dit de te demander, {org} rembourse le taxi depuis laeroport de {place} ou pas
12/03 {place} 8 colis\n12/03 {place} 3 colis\n13/03 {place} retour, refusé par {full}\ntotal par ville stp
facture pour {org}, {address}, 3j conseil a {amount} + deplacement {place} ar, fais le texte avec tva
{surname};{amount};oui\n{surname};{amount};non\n{org};{amount};non\ntotal restant du svp
Chers collègues,\n\nNous accueillons le {date} {full}, qui arrive de {org} et prendra le secteur de {place}.\n\nBien à vous,\n{given}\n\nPlus chaleureux, merci.
Le maire de {place} nous convie, mon associée {full} et moi, à poser la première pierre ; trouve une formule d'acceptation sobre.
Bilan de l'apprenti : {given} tourne proprement mais laisse des copeaux partout et se dispute avec {given} pour la radio. À formuler avec tact.
discours depart {given}, 11 ans de boite, 3 chefs enterrés, rentre a {place}. drole mais pas mechant
jdois combien de preavis a {org}? signé le {date}, 3 mois fin de trimestre
{surname} a rappelé 2x, toi tu le connais? un ancien de {org} je crois, voix grave, pas aimable
chgt adresse livraison !!\navant {address}\nmaintenant {address}\ndemander {full}\nmail court au transporteur
Journal du serveur\nERREUR rejet {email} ({full}, {org}) boîte pleine\nERREUR rejet {email} ({full}) inconnu\nQue dois-je faire ?
jours feriés {place}, {place}, {place} en mai, cest pr caler avec les gens de {org}
Toast pour la retraite de {full}, quarante ans de marée, débuts à la criée de {place}, adoré de {given} comme des mouettes.
Biographie courte de {full}, chimiste née à {place}, ancienne de {org}, présidente du comité de sécurité ; évite le ton nécrologique.
je dois aller chercher {full} lauditeur a la gare de {place}, on parle de quoi pdt 40 min de voiture
Table 1 : {full}, {full}, {given} et son mari. Table 2 : l'équipe de {org}. Personne à côté de {surname}. Fais-moi un plan.
vire la ligne {org} du tableau et mets {org} a la place, mm adresse {street}
En langage clair pour les riverains : à la requête de {org}, les travaux sur la chaussée attenante au {street} débuteront le {date}.
reu {given} {given} {surname} decalée 14h salle 3, previens tt le monde + videoproj
la facture de {org} est au nom de {full} et pas de la boite, deductible ou pas
Sujet délicat : {given} sent la transpiration et {given}, sa voisine de bureau, menace de démissionner. Comment ouvrir l'entretien ?
Que répondre ? {full} m'écrit de {place} que son père, notre client, est décédé en mars et que {org} prélève encore la cotisation.
ameliore: moi cest {given}, jvends des audioprotheses chez {org}, secteur {place}, et jparle trop
"""

NEGATIVES = r"""Le gouvernement présentera son plan pour les chemins de fer avant l'été.
L'inflation a ralenti en mai, mais le prix du beurre continue de grimper.
L'équipe locale l'a emporté 2-0 après une première période bien terne.
La plupart des voyageurs dormaient quand le train a déraillé.
La cellule est la plus petite unité vivante capable de se reproduire.
Après la Seconde Guerre mondiale, le pain resta rationné plusieurs années.
Attendu que le moyen n'est pas fondé ; que la cassation n'est pas encourue ;
Par ces motifs, le tribunal ordonne l'exécution provisoire et réserve les dépens.
Madame, Monsieur,\n\nVeuillez trouver ci-joint la facture {number} d'un montant de {amount}.\n\nCordialement
Bonjour à tous,\n\nLa cafétéria sera fermée vendredi.\n\nBonne journée
Cher client, votre colis est en route et arrivera le {date}.
Nom :\nPrénom :\nAdresse :\nCode postal :\nSignature :
Ordre du jour\n1. Approbation du procès-verbal\n2. Budget\n3. Questions diverses
Expérience Professionnelle\nFormation\nLangues\nCentres d'Intérêt
Recherchons Chef de Chantier confirmé, permis B exigé.
La Directrice Générale et le Responsable Qualité se réunissent le mardi.
Synthèse\nLe chiffre d'affaires progresse de 4 % et les charges reculent de 2 %.
Patient apyrétique, sans antécédent notable, abdomen souple.
Prenez un comprimé de paracétamol toutes les six heures, pas davantage.
Allergies : Pénicilline. Traitement : Aspirine. Groupe sanguin : O.
mdr trop bien
ok ça marche on se voit demain à midi
quelqu'un sait comment désactiver le mode sombre ?
ça marche plus depuis la mise à jour je comprends rien
bof, le resto était cher et la mousse au chocolat trop sucrée
slt dsl du retard g raté mon bus
t'inquiète c'est pas grave, à plus
Bonjour, je n'arrive plus à me connecter, le code n'arrive jamais.
Quel est le plafond de ma carte de débit ?
Je souhaite résilier mon abonnement et obtenir le remboursement de {amount}.
Ticket {number} : Priorité Haute. Statut : Ouvert. Catégorie : Réseau.
Cliquez sur Enregistrer, puis sur Exporter et choisissez le format PDF.
Ouvre main.py, supprime la ligne 12 et relance les tests.
Erreur 404 : page introuvable.
def bonjour():\n    print("Bonjour tout le monde")
SELECT numero, montant FROM factures WHERE payee = 0;
{{"statut": "en attente", "total": 12.5, "articles": ["Crayon", "Papier"]}}
| Désignation | Montant |\n|---|---|\n| Transport | {amount} |
Total HT : {amount}\nTVA : 20 %\nÉchéance : {date}
Appelez le {phone} du lundi au vendredi, de 9 h à 17 h.
Traduis ce paragraphe en anglais et rends-le plus formel.
Écris un poème sur l'automne sans employer le mot feuille.
Quelle différence y a-t-il entre une liste et un tuple en Python ?
Donne-moi cinq idées de sortie pour une équipe de douze personnes.
Explique-moi la photosynthèse comme à un enfant.
La rose du jardin a fleuri en avril, et la marguerite un peu plus tard.
Le petit boulanger, le grand meunier et le vieux berger se disputaient un mouton.
Le roux et le blond s'assirent au bord de la fontaine, sous un chêne.
Un mercier du quartier vendait du fil, des boutons et des rubans bleus.
Joyeux Noël et Bonne Année à tous nos lecteurs !
Pâques tombe cette année fin mars, la Toussaint un samedi.
Le mardi, en Août comme en Juillet, la piscine ferme à dix-neuf heures.
Chère [PERSON_1],\n\nVotre commande partira le {date} pour [LOCATION_1].\n\n[PERSON_2]
Écris à [EMAIL_ADDRESS_1] pour demander la facture {number}.
Article 5 - Confidentialité\nLes Parties s'engagent à garder le secret.
Le Locataire s'acquitte du loyer dans les cinq premiers jours du mois.
Le Vendeur garantit l'Acheteur contre tout vice caché.
ATTENTION : NE PAS PLONGER L'APPAREIL DANS L'EAU.
Conditions Générales de Vente\nLivraison\nRetours\nGarantie
L'hôtel est propre, mais le petit-déjeuner est cher et le lit grince.
Le film traîne en longueur, même si la photographie est superbe.
La cuisine française abuse du beurre ; l'italienne, de l'huile.
En mathématiques, un groupe est muni d'une loi associative.
Mélangez la farine et le beurre, puis enfournez trente minutes.
Qui a dit que la quiche se mangeait sans lardons ?
J'accepte la Politique de Confidentialité et les cookies.
Dieu merci, personne n'a été blessé.
La présidente de séance et le secrétaire ont signé le procès-verbal.
Monsieur le Directeur, Madame la Présidente, chers collègues,
Bien sûr, voici un brouillon :\n\nChère Équipe,\n\nMerci pour vos efforts.
À faire : Relire le contrat, Envoyer l'offre, Clore le dossier.
Mettre à jour le tableau Excel, pousser la branche et prévenir le Support.
Ce matin-là, la gare était déserte et la neige tombait sur la place du marché.
Il faut imaginer un village sans école, sans médecin et presque sans enfants.
Ouvert du Lundi au Samedi, fermé les jours fériés.
La Cour rappelle que le délai de six mois court à compter de la décision interne définitive.
Le Gouvernement conteste cette thèse et soutient que la requête est manifestement mal fondée.
La requérante se plaint de la durée de sa détention provisoire.
Le requérant fut placé en garde à vue, puis remis en liberté faute de preuves.
Le Président de la chambre a décidé d'examiner l'affaire par priorité.
Par ces motifs, la Cour, à l'unanimité, déclare la requête recevable.
Le tribunal de grande instance débouta les demandeurs et les condamna aux dépens.
Le juge d'instruction rendit une ordonnance de non-lieu, confirmée en appel.
Le Procureur requiert, l'Avocat plaide et le Greffier note.
Article 12 - Le présent décret entre en vigueur le {date}.
Vu le code général des impôts, notamment son article 39 ;
Considérant que l'administration n'a pas respecté le principe du contradictoire ;
Le Préfet statue dans un délai de deux mois ; son silence vaut rejet.
Sous réserve de l'accord du Ministre, le Conseil délibère à huis clos.
L'Employeur remet au Salarié un certificat de travail et le solde de tout compte.
Le Prestataire s'engage à livrer les Fournitures au Client avant le {date}.
La Commission se réunit chaque trimestre sur convocation de son Président.
Chapitre II\nDu Contrôle et des Sanctions
PROCÈS-VERBAL DE CARENCE
AVIS D'ENQUÊTE PUBLIQUE
GRÈVE : LES TRAINS À L'ARRÊT, LES ROUTES SATURÉES
Retraites : Le Grand Flou
Météo : Retour du Soleil Dès Jeudi
Bourse : nette hausse des valeurs bancaires
Fait Divers - Un Conducteur Ivre Percute Un Abribus
Janvier, Février, Mars, Avril, Mai, Juin
Lundi : Yoga. Mardi : Natation. Mercredi : Repos.
Le mois de mai compte trois jours fériés, juin aucun.
Madame, Monsieur,\n\nSuite à notre entretien téléphonique, je vous confirme notre accord.\n\nBien cordialement
Bonjour Madame,\n\nVotre demande {number} a bien été enregistrée.\n\nLe Service Client
Monsieur le Maire,\n\nJ'ai l'honneur de solliciter une subvention de {amount}.\n\nVeuillez agréer, Monsieur le Maire, mes respectueuses salutations.
Maître,\n\nJe reste dans l'attente de vos conclusions.\n\nVotre bien dévoué
Docteur,\n\nmerci de renouveler mon ordonnance.\n\nBonne réception
Bonsoir,\n\nPetit rappel : la réunion de demain est reportée au {date}.\n\nBonne soirée
Nom de famille : ________\nPrénom(s) : ________\nNationalité : ________\nLieu de naissance : ________
Nom du Patient :\nMédecin Traitant :\nMutuelle :\nDate :
Fait à ................, le ................\n\nSignature du demandeur :
Nom;Prénom;Ville;Montant\n;;;
id,date,montant,statut\n1,{date},{amount},Payé\n2,{date},{amount},Impayé
| Poste | Budget | Réel |\n|---|---|---|\n| Loyer | {amount} | {amount} |\n| Énergie | {amount} | {amount} |
Faites revenir les oignons, ajoutez les carottes et mouillez avec le bouillon.
Tarte aux Pommes\nPréparation : 20 min\nCuisson : 40 min\nIngrédients : 4 pommes, 100 g de sucre, 1 œuf
Laissez reposer la pâte une nuit au frais, puis étalez-la finement.
Assaisonnez de Sel, de Poivre et d'une pincée de Muscade.
Patiente de 67 ans, hypertendue, adressée pour dyspnée d'effort. Auscultation normale.
ATCD : HTA, diabète de type 2. TTT : Metformine. TA 13/8, FC 72, SpO2 98 %.
IRM et scanner sans particularité ; contrôle dans six mois.
Compte rendu : Plaie propre, pansement refait, antalgiques si besoin.
Le salarié a épuisé ses congés ; le CDD prend fin le {date}.
RTT posées vendredi, télétravail lundi et mardi, CSE jeudi à 10 h.
Le PDG, le DRH et la DSI ont validé le budget.
Offre d'Emploi : Assistant Comptable (H/F), CDI, 35 h, salaire selon profil.
Compétences : Rigueur, Autonomie, Esprit d'Équipe
Redémarrez le routeur, videz le cache et vérifiez la clé USB.
L'API renvoie un JSON vide quand le jeton HTTPS a expiré.
for ligne in fichier:\n    total += float(ligne.split(";")[2])
Erreur : Connexion refusée. Veuillez contacter votre Administrateur.
Mot de Passe Oublié ?\nCréer un Compte\nSe Connecter
Le volcan est entré en éruption trois fois au cours du siècle.
Les abeilles communiquent par des danses ; les fourmis, par des odeurs.
Le Moyen Âge vit se multiplier les foires, les ponts et les moulins.
Au sud, la plaine ; au nord, la montagne ; à l'ouest, l'océan.
Les Allemands jouent demain, les Italiens et les Belges dimanche.
Le Premier ministre et la Ministre déléguée ont refusé tout commentaire.
L'Opposition dénonce un passage en force, la Majorité parle de courage.
L'État, les Régions et les Communes se partagent la dépense.
L'ancien champion a raccroché ; son entraîneur aussi.
quelqu'un a une recette de crêpes sans œufs svp
jsuis mort de rire mais bon faut bosser mtn
c koi ce délire j'ai rien capté au tuto
Franchement déçu, la batterie tient à peine trois heures.
bonjour à toutes et à tous, première visite sur ce forum, soyez indulgents
Peux-tu reformuler cette phrase au passé simple ?
Résume ce contrat en dix lignes et signale les clauses à risque.
Va, vis et deviens, disait l'affiche ; personne ne la lisait.
« Tais-toi, dit la vieille, et mange ta soupe. »
La pierre roula, le bois craqua, la colline entière sembla bouger.
La Cour n'a jamais lu dans l'article 8 de la Convention un droit général de choisir le pays où l'on souhaite fonder un foyer.
Le Gouvernement combat cette thèse.
Partant, il y a eu violation de l'article 6 § 1 de la Convention.
EN DROIT — I. SUR LA RECEVABILITÉ
Sur la violation alléguée de l'article 3 pris isolément et combiné avec l'article 14
L'État défendeur reste libre des moyens, non du résultat : la réparation doit être effective.
Au vu de ce qui précède, la Chambre déclare le restant de la requête irrecevable pour défaut manifeste de fondement.
Les Hautes Parties contractantes jouissent en la matière d'une ample marge d'appréciation.
Aucune question distincte ne se pose sous l'angle de l'article 13.
Droit et pratique internes pertinents
Le Code pénal, dans sa version en vigueur à l'époque des faits, punissait l'outrage à magistrat d'une amende.
Attendu, cependant, qu'en statuant ainsi, par des motifs impropres à caractériser la mauvaise foi du bailleur, la cour d'appel n'a pas donné de base légale à sa décision ;
CASSE ET ANNULE, mais seulement en ce qu'il a fixé le point de départ des intérêts
Le Tribunal de céans se déclare incompétent ratione loci.
Considérant qu'aucun texte ni aucun principe général du droit n'impose à l'Administration de motiver un tel refus ;
La Partie adverse conclut au déboutement, sous suite de frais et dépens.
Vu la Constitution, notamment son Préambule ;
L'Intimée a déposé sa réponse le {date}.
Les Parties ont répondu par écrit à leurs observations respectives.
Exceptions préliminaires : non-épuisement, tardiveté, abus du droit de recours individuel.
La Grande Chambre peut rayer une requête du rôle à tout moment de la procédure.
Ministère public contre X.
Prenant en compte la durée globale de la détention, le Juge de l'application des peines a ordonné un aménagement sous bracelet électronique.
Alloue {amount}, par cinq voix contre deux, et rejette le surplus des prétentions pécuniaires.
B. Frais et dépens : néant
Selon le Règlement, la demande doit être chiffrée et ventilée par rubrique.
La Liberté d'expression protège-t-elle aussi le mauvais goût ? Assurément, mais pas la calomnie.
Le Président de la section a décidé d'accorder l'anonymat à la requérante d'office.
Une Loi plus douce, entrée en vigueur avant le verdict, profite à l'Accusé, même si personne ne l'invoque.
L'avocat commis d'office ne s'était pas présenté ; le greffe n'en avait pas avisé le prévenu.
Loi du 10 mars 1998 sur les étrangers, art. 17 al. 2 let. b
Réserve les Dépens, fond et référé confondus.
Qu'il suit de là que le Moyen, pris en ses deux premières branches, ne peut être accueilli ;
Le ministre de l'Intérieur soutint devant le juge des référés que l'urgence n'était pas caractérisée.
Considérants 4.1 à 4.3 : voir supra.
Un Collège de trois experts fut désigné aux fins de déterminer l'origine des fissures.
Renvoyer un étranger gravement malade heurte la Convention lorsque, dans le pays d'accueil, l'Hôpital le plus proche n'a ni lit ni médecin.
L'Appelant invoque la théorie de l'imprévision ; à tort.
Avis de droit : la Caisse de compensation n'avait pas à statuer par voie de décision incidente.
Sont nulles les clauses léonines.
1. FAITS ET PROCÉDURE ANTÉRIEURE
Confirmant le jugement entrepris, la Cour d'assises d'appel a porté la peine à quinze ans.
Le Bâtonnier a rappelé que le secret professionnel est d'ordre public, absolu, et illimité dans le temps.
À titre subsidiaire, Madame demande une provision ; Monsieur s'y oppose.
L'Office des poursuites notifie le commandement de payer au débiteur, qui dispose de dix jours pour former opposition.
In dubio pro reo : le doute profite à l'accusé.
Ni la lettre ni l'esprit de la Charte ne commandent une interprétation aussi restrictive.
L'Assemblée, réunie en séance plénière, a voté une motion de défiance.
Le Greffe a expédié copie de l'arrêt aux Parties le {date}, par pli simple, au mépris du Règlement.
La Commission de la transparence a rendu un avis défavorable ; dossier no {number}.
Le Parquet fait appel a minima.
Cinq jours sans voir un Juge, c'est trop, avait déjà dit la Cour dans une affaire de terrorisme.
Rejeté. Motifs : tardiveté, défaut de qualité, absence de grief.
« Accusée, levez-vous et ôtez votre Chapeau ! »
Le Législateur, en 2004, a entendu mettre fin à cette insécurité.
Préjudice corporel : déficit fonctionnel permanent 12 %, souffrances endurées 3/7.
Une Autorité indépendante aurait dû, conformément au Principe 9, recueillir sans tarder les dépositions des gardiens.
Budget : l'exécutif joue la montre
Grève des trains, acte III
Les Allemands devancent les Norvégiens au relais mixte, les Italiennes ferment la marche.
Coup d'envoi à 20 h 45, guichets fermés.
La Bourse a clôturé en ordre dispersé, plombée par les valeurs bancaires.
« Monsieur le Ministre, vos chiffres sont faux ! » : l'hémicycle s'embrase.
Immobilier, crédit, épargne : ce qui change au 1er janvier
Le Premier ministre consulte, l'opposition s'impatiente, les syndicats fourbissent leurs armes.
Faute de neige, les remontées mécaniques tournent à vide.
VIOLENTS ORAGES CE SOIR SUR LA MOITIÉ SUD
Un quinquagénaire a été retrouvé inanimé au pied d'un pylône, mardi matin.
Vendanges précoces : les vignerons entre soulagement et résignation
Selon un sondage, six électeurs sur dix ignorent jusqu'au nom de leur conseillère départementale.
Chômage des jeunes : la Wallonne et le Flamand ne jouent pas à armes égales.
Sur le pavé humide, gilets fluo et banderoles : la colère des blouses blanches ne faiblit pas.
En bref. Chien écrasé, trottinette volée, cave inondée.
Passe-droits, copinage, fausses factures : le rapport accable l'ancienne équipe municipale.
Pas de Noël sans huîtres ? Les ostréiculteurs retiennent leur souffle.
La Présidente a reçu les partenaires sociaux, patronat excepté.
Mots croisés : horizontalement, I. Fleuve asséché. II. Note. Oiseau coureur.
Édito – Oser la Réforme
Rugby : Piliers, Talonneurs et Demis de mêlée passés au crible
L'Exécutif veut durcir la loi ; le Parlement tranchera en décembre.
Un Québécois sur quatre cumule deux emplois, révèle une enquête parue lundi.
Carnaval : Clowns, Sorcières et Pirates battent le pavé malgré le crachin.
Le Roi a accepté la démission du gouvernement et entame ses consultations.
Fonctionnaires, retraités, étudiants : tous dans la rue jeudi
Tirage du samedi : 4 – 11 – 23 – 36 – 41, complémentaire 8.
Hausse du SMIC : + 2 %
Le gazole franchit la barre des {amount}.
Prudence ! Verglas, brouillard givrant, chutes d'arbres.
Recette du dimanche : Tatin d'endives au chèvre frais
Des manifestantes iraniennes, foulard au vent, ont défié la police des mœurs.
Horoscope. Bélier : la chance vous sourit. Taureau : méfiez-vous des Jaloux. Gémeaux : côté cœur, silence radio.
Petites annonces : vends Clic-clac, TBE, prix à débattre, curieux s'abstenir, {phone}.
Le Carême commence, les pâtissiers font grise mine.
Portrait-robot d'un Abstentionniste ordinaire, trentenaire et désabusé
À qui profite la crise du lithium ?
L'École publique manque de professeurs de lettres classiques.
Attentat déjoué : deux mineurs mis en examen.
Cinéma — Comédie, 1 h 42. Rires en boîte, dialogues poussifs, happy end téléphoné.
Avis aux Belges de l'étranger : la procuration se demande désormais en ligne.
Grosse frayeur, lundi, pour les passagers d'un autocar scolaire.
Le Pape, en fauteuil roulant, a béni la foule.
Voilà bientôt cent jours que la Garde des Sceaux promet un plan Prisons.
Haute couture : Organdi, Velours et Dentelle reviennent en force.
Fin de partie pour les chasseurs de primes.
Un airbag défectueux, c'est parfois la mort assurée, s'alarme l'expert automobile.
Censure partielle de la loi Immigration : la Droite fulmine.
Le Centre flirte avec la Droite, la Gauche rumine.
Colère des maraîchers, suite et fin.
Gastronomie : le Reblochon se rebiffe, le Gruyère persiste, la Fondue ne meurt jamais.
Erratum : dans notre édition du {date}, il fallait lire « baryton » et non « bâton ».
Allô, docteur ? Les généralistes jettent l'éponge.
Librairies : encore un rideau baissé.
L'Ancien Régime avait ses fermiers généraux ; nous avons les concessionnaires d'autoroutes.
Mondial féminin : les Canadiennes passent, les Suissesses trépassent
Abonnez-vous : 3 mois, {amount}, sans engagement.
Dernière Minute : circulation rétablie
Le Moyen Âge voit l'essor des corporations et la multiplication des foires.
Étymologie : du latin « castellum », diminutif de « castrum ».
Un Prélude, en musique, désigne une pièce libre précédant une fugue ou une suite de danses.
Chez les Grecs, la Cité se confondait avec le corps des citoyens.
La Mésange charbonnière niche volontiers dans les cavités, naturelles ou artificielles.
Classe des Mammifères, ordre des Rongeurs, famille des Muridés.
Au XVIIIe siècle, le Tiers État réunit bourgeois, artisans et laboureurs.
L'Hégire marque le début du calendrier musulman.
Distribution : du Crétacé inférieur au Miocène.
Le Gothique flamboyant se reconnaît à ses remplages en forme de flammes.
Sous l'Empire, les préfets relevaient directement de l'Intérieur.
Références, notes et liens externes
Un Satellite en rotation synchrone présente toujours la même face à la planète hôte.
Ce Traité, jamais ratifié, prévoyait le partage des eaux.
Jazz, Blues, Ragtime : trois mots d'étymologie obscure.
Le Sénéchal rendait la justice au nom du comte ; le Bailli percevait les amendes.
Armoiries : de gueules au lion d'argent, armé et lampassé d'or.
Dans l'Antiquité tardive, les villae se fortifient.
Un Pharaon régnait, disait-on, par délégation divine.
Le Cabernet et le Merlot dominent l'assemblage, complétés d'une pointe de Malbec.
Kilowatt, Lux, Radian : les unités s'écrivent en minuscules dans un texte courant.
L'Humanisme place l'étude des textes anciens au cœur de la pédagogie.
Portail de l'agriculture et de l'agronomie
Par « Ville nouvelle », on entend une agglomération planifiée ex nihilo.
Cette ébauche concernant un cours d'eau est à compléter.
Les Croisés, épuisés, levèrent le siège après quarante jours.
Sa Majesté abdiqua au profit de son neveu, au grand dam de ses créanciers.
Le Romantisme allemand exalte la Nuit, le Rêve, la Forêt.
Ordovicien, Silurien, Dévonien : telles sont les périodes médianes du Paléozoïque.
Discographie : albums studio, compilations, EP, singles.
L'Évangile lu ce jour-là parle du figuier stérile.
Chevaliers, écuyers et ribauds composaient l'ost.
Gentilé : inconnu. Altitude : min. 212 m, max. 640 m.
La Renaissance redécouvre la perspective linéaire.
Au jeu d'échecs, la Dame vaut environ neuf Pions.
Le Basque, langue isolée, ne se rattache à aucune famille connue.
Article détaillé : Histoire des chemins de fer
Les Lumières opposent la Raison au Préjugé.
Il existe deux écoles : les Anciens, attachés à l'imitation, et les Modernes.
Un Samouraï sans maître s'appelait rōnin.
Ainsi naquit le Fauvisme : une salle, un scandale, un bon mot de critique.
Basilic, Romarin, Sarriette, Marjolaine : toutes appartiennent à la famille des Lamiacées.
PDG, DRH, DG, DAF : l'organigramme tient en quatre sigles.
mdrrr jpp de ce prof
slt sa va? moi oui nickel et toi
Quelqu'un aurait le PDF du TD de maths ?? Urgent svp
OMG J'Y CROIS PAS ON A GAGNÉ
jsp frr fais comme tu le sens
Bonjour, mon PC affiche « Kernel Panic » au démarrage, Help !
Et Voilà, Comme D'Habitude, Monsieur Préfère Sa Console
tg et mange tes pates
Rappel : pas de Majuscules Partout dans les titres, merci. La Modération
a demain inchallah les gars
J'adore mon nouveau boulot, LOL, non je déconne, burn-out imminent
Topic résolu. Merci la Team !
ptdr le stagiaire a supprime la base de prod un vendredi
Bonne Fête Maman !!! Je t'aime fort
Alors là, Chapeau bas. Même ma grand-mère anglaise en pleurerait.
cc bb tfk? jmennuie grave
RIP ma batterie, 3 % et encore deux heures de car
Dites les Suisses, vous dites vraiment « natel » ?
Ben coudonc, y fait frette à matin
Une fois, deux fois, adjugé ! Merci au vendeur, transaction nickel, A+++
Tabernak, encore un Nid-de-poule, mon pneu a explosé
Chuis en PLS, partiel de chimie orga demain, rien révisé
Marre des Pubs. Marre des Cookies. Marre.
Allez les Filles, on y croit jusqu'au bout !
Vends Carte Graphique 12 Go, MP only
NON MAIS SÉRIEUX LA PISCINE EST ENCORE FERMÉE
Joyeuses Pâques à tous les Gourmands
Tuto : installer un Pare-feu sous licence libre en dix minutes chrono
ya qqn ici ce soir?
Le Boss est en vacances, les Souris dansent 😂
svp votez pour mon Dessin, lien en bio {url}
bonne annee bonne sante et surtout le porte monnaie plein
Orphelin à six ans, mousse à douze, capitaine à trente : une vie de roman.
De son mariage naquirent trois filles, dont deux moururent de la scarlatine.
Chère Maman, cher Papa, vous reposez enfin côte à côte.
L'Artiste s'en est allé comme il avait vécu, sans prévenir.
Officier de réserve, croix de Guerre, médaille de la Résistance
Ses premiers poèmes, publiés sous pseudonyme, passent inaperçus.
« Maître » pour ses élèves, « Tyran » pour ses rivaux, il divisait.
Dans le faire-part, la Famille prie de n'apporter ni fleurs ni couronnes.
Bachelière à quinze ans, agrégée à vingt-deux, elle choisit pourtant le cirque.
La défunte avait légué sa bibliothèque aux Archives.
Veuf, sans enfant, l'ermite vivait de son potager et d'une pension de l'armée.
Requiem à onze heures, puis Collation.
Son Excellence portait perruque.
Le Condamné écrivit une dernière lettre à sa fiancée.
Une enfance pauvre, un père absent, la découverte de la boxe : tout était écrit.
V. Hommages, distinctions et postérité
Sa thèse, jamais soutenue, circulait sous le manteau.
Le Maréchal, au soir de sa vie, dictait ses Mémoires à un secrétaire sourd.
Née coiffée, disait-on au Bourg.
Grand-Père aurait eu cent ans aujourd'hui.
Cap sur les tropiques ! Nos dix conseils pour éviter la tourista
Comptez 2 h 30 de marche, bonnes chaussures indispensables.
Ouvert de Pâques à la Toussaint, sauf le mardi.
Un Fjord, deux cascades, trois moutons : voilà pour le décor.
Demi-pension possible, animaux non admis, Wi-Fi capricieux.
Le Douanier, impassible, tamponna mon passeport à l'envers.
Auberge de jeunesse : dortoir mixte, draps fournis, {amount} la nuit
Que rapporter ? Du safran, du savon noir, des babouches.
Il faut goûter la Feijoada, plat national brésilien, avec une Caïpirinha bien tassée.
Le lagon, turquoise à midi, vire au mauve vers dix-sept heures.
Ici, le Sherpa est roi.
Plein Sud, fenêtres ouvertes, autoradio à fond.
Visites guidées en français, en néerlandais et en japonais.
Bivouac interdit au-delà de la moraine.
Les Touaregs dressent le thé en trois services : amer, doux, suave.
Petit lexique : Hola = bonjour, Gracias = merci, La cuenta = l'addition.
Ne ratez pas l'Heure bleue depuis le belvédère.
Croisière tout compris : Open bar, Kids club, Spa.
Le mistral se leva d'un coup et renversa les parasols.
Train de nuit, couchette haute, voisin ronfleur.
Smash, Lob, Passing : le Serbe avait toutes les armes.
Six-quatre, six-trois, et merci Madame.
But ! Et quel but ! Une praline sous la barre !
Le Maillot jaune a craqué dans le dernier kilomètre.
Médaille de Bronze pour les Néerlandaises, la troisième en trois jours.
L'Arbitre consulte la VAR ; le stade gronde.
KO technique à la neuvième reprise.
Les Coréens, métronomes du tir à l'arc, n'ont rien laissé.
Abandon sur chute, clavicule fracturée, saison terminée.
Derby sous haute tension : Ultras interdits de déplacement
Le Slalom géant a été annulé pour cause de brouillard.
Dames, 100 m brasse, finale B
Le Coach a sorti son joker à la 88e minute, trop tard.
Hors-jeu, poteau, carton : le néant.
La Fédération inflige deux matches de suspension au récidiviste.
Ippon ! Quelle claque, mes Aïeux !
Derrière le Kényan surgit un Éthiopien, puis deux autres, foulée légère, regard absent.
Le Vestiaire a parlé, le Président a tranché, l'Entraîneur a fait ses valises.
Drop, Mêlée, Essai : petit abécédaire du Ballon ovale
Tour préliminaire, poule C, troisième journée
La liberté syndicale n'est pas absolue, encore que toute restriction appelle une interprétation étroite.
Or, la Prescription était acquise depuis belle lurette.
Le Défendeur n'ayant pas constitué avocat, il sera statué par jugement réputé contradictoire.
Quant à la Proportionnalité, les juges nationaux l'ont pesée avec soin et la Cour s'en tient là.
Le Gouvernement argue que la Requérante a perdu la qualité de Victime.
Non bis in idem : champ d'application et limites
Conformément à la Directive, tout Suspect a droit à un interprète.
L'Administration pénitentiaire répliqua que la cellule, de 16 m², répondait aux Normes.
Le Rapporteur public a conclu au rejet.
OPINION CONCORDANTE (traduction du greffe)
Le Bailleur donne à bail au Preneur, qui accepte, un local à usage de bureaux.
Cour suprême, Plénum, Directive no {number} du {date}
Nonobstant l'absence de plainte, les Autorités étaient tenues d'agir d'office.
Saisi par voie d'Ordonnance, le Tribunal de grande instance, devenu tribunal judiciaire, a sursis à statuer.
Habeas corpus, Common law, Due process : autant d'emprunts que la Doctrine acclimate.
Reste à savoir si l'Ingérence, prévue par la loi, répondait à un Besoin réel.
Le Curateur rend compte annuellement à l'Autorité de protection de l'adulte et de l'enfant.
Attendu que le Testament, tapé à la machine puis simplement paraphé, ne vaut rien comme olographe ;
La Section, se prononçant à la majorité, renvoie le Prévenu des fins de la poursuite.
Le Tribunal administratif n'a commis aucune erreur de droit, quoi qu'en dise le Pourvoi.
L'Expert psychiatre écarta tout risque de récidive ; le Procureur n'en crut rien.
Frais de justice : à charge de l'État.
ADMET le recours, ANNULE la décision, RENVOIE la cause pour nouvelle instruction.
Le Pacte n'a pas d'effet direct, pas plus que la Déclaration.
Objet : Convention — Article 10 — Secret des Sources
Il y a lieu, dès lors, d'ordonner la réouverture des Débats.
Au demeurant, l'Employeur n'établit pas la réalité du motif économique.
Les Requérants, d'origine kurde, de confession alévie, se disent victimes d'une discrimination.
Version française seule authentique, signée le {date} par le Greffier de Section.
Le Droit au logement opposable reste un vœu pieux.
Témoin protégé no 3 : « Le Grand, il frappait ; le Chauve, il filmait. »
TITRE II — DE LA PREUVE
L'Accusation repose tout entière sur le témoignage d'un Repenti.
Sa Belle-mère, entendue par la Gendarmerie, confirma l'Alibi.
Considérant no 7 : l'Harmonisation ne saurait aboutir à un nivellement.
Cf. Annexe A, tableau 4, colonne « Observations »
L'Hôpital public traverse une crise sans précédent, s'alarme le collectif des internes.
La Chancelière reçoit, le Président boude.
Télétravail : le grand retour au Bureau
Un couple de septuagénaires décroche le gros lot : {amount}.
Bras cassé, moral intact
La Majorité dit oui, l'Opposition dit non, le Palais se tait.
Mai pluvieux, Juin radieux ? Pas si sûr.
Le Ramadan débute jeudi ; les boulangers s'organisent.
Pénurie de Paracétamol : les pharmaciens tirent la sonnette d'alarme
Lundi noir sur les marchés asiatiques.
Le Yen dévisse, les petits porteurs trinquent.
Police partout, nuance nulle part.
Un Conclave, un Rabbin, un Imam : l'étrange colloque
Selon l'Institut de sondage, la cote du chef de l'État s'effrite chez les Cadres.
Au Conservatoire, les Cuivres répètent dans le couloir.
La langue française en questions : Accents, Argots, Anglicismes
Le Jury a délibéré jusqu'à l'aube.
Hold-up raté, voiture bélier, butin nul.
Sécurité sociale, Assurance chômage, Retraites : le triple chantier
Cancer du pancréas : un espoir venu des ultrasons
Après l'Euphorie, la Gueule de bois.
Cherche Boulanger-Pâtissier, CDI, 35 h, logement possible.
L'étudiante en droit a porté plainte contre son colocataire.
Une Mère courage, un Juge pressé, une Loi mal ficelée : récit en cinq actes.
La juridiction de renvoi demande, en substance, si la notion de « consommateur » couvre le franchisé.
Ledit acte, enregistré au bureau des hypothèques le {date}, porte le cachet de l'administration fiscale.
Sans préjudice du paragraphe 2, les États membres veillent à ce que le public concerné ait accès à la justice.
Rectification : le Tribunal arbitral a siégé à trois.
Agissant par la voie de l'action oblique, le Créancier exerce les droits de son débiteur négligent.
Pour la Défense, l'enregistrement clandestin devait être écarté des débats.
La réclamante fut examinée par un gynécologue, un neurologue et, bien plus tard, un psychologue.
Vers midi, des policiers en civil, armés de matraques et de boucliers, investirent le squat.
Le Code de procédure civile, le Code du travail et la loi sur les baux à loyer s'appliquent cumulativement.
Grief tiré de l'iniquité de la procédure : rejeté comme étant mal fondé
Faut-il, comme le voudrait l'auteur du pourvoi, laisser la Veuve sans ressource et le Fisc sans titre ?
L'association tierce intervenante souligne la vulnérabilité particulière des Roms et des Gens du voyage.
Après les moteurs truqués, voici les jouets au plomb.
Coiffeurs, fleuristes, libraires : les Artisans votent avec leur rideau de fer.
La Première dame s'est cassé le poignet au ski.
Grippe, Bronchiolite, Rougeole : des milliers de malades en errance médicale
LE CHIFFRE DU JOUR : 17
Un Bolide flashé à 243 km/h sur l'autoroute, permis retiré sur-le-champ.
Bac philo : « L'Art peut-il mentir ? »
Pour la Fête des Mères, offrez des tulipes, pas des promesses.
Plan Antiterrorisme relevé d'un cran, sacs fouillés.
Un Ukrainien, deux Moldaves et un Géorgien ont été interpellés dans un box de garage.
Vieux gréements, jeunes équipages : la régate des Loups de mer du dimanche
Les Jeunes et la Presse : récit d'un Divorce
Pommes de terre primeurs : record de prix, récolte en berne.
Blocus étudiant : les examens de Janvier reportés sine die
La Forêt primaire recule, les prophètes de malheur avaient raison.
Objet céramique de l'âge du Bronze, anse brisée, décor en chevrons (fig. 12)
Bon Dimanche à tous et à toutes, même aux grincheux
genre le mec il arrive en Tongs a l entretien
C'est moi ou le lundi devrait être interdit par la Constitution ?
EDIT : problème résolu, c'était le câble HDMI. Honte à moi.
Qui a vu mon Chargeur USB-C, le blanc, celui qui traîne toujours dans la cuisine ??
Team Fromage ou Team Dessert ?
Bordel de Merde, encore un PV !
Signé : un Prof fatigué. #VendrediSoir
Monsieur l'Agent, j'avais mis mon clignotant, promis
CQFD. Rideau. Bonsoir et Bonne Nuit.
"""
