"""Office text in German, Spanish, French and Portuguese with slots in braces, written for this measurement only."""

from __future__ import annotations


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip("\n") for part in text.split("\n%\n"))


GERMAN = _parts("""
Guten Morgen {given}, der Zähler in der Wohnung {street} wird am {date} getauscht. Hausmeister ist {other}, Tel. {phone}.
%
Personalbogen
Name: {person}
Geburtsdatum: {dob}
Steuer-ID: {de_tax_id}
Sozialversicherungsnummer: {de_social_security}
IBAN: {iban}
%
Die Krankmeldung von {person} liegt vor. Bitte leite sie an {other} in {town} weiter.
%
Mahnung {invoice}: {company} schuldet noch {amount}. Zahlbar auf {iban}, BIC {bic}.
%
Gesprächsnotiz: {person} beschwert sich, dass {company} die Ware nach {town} statt nach {town} geschickt hat.
%
Zugang für die Testumgebung, Benutzer: {user}, Passwort: {password}, gültig bis {date}.
%
Der Patient {person}, {age} Jahre alt, wurde aus der Klinik in {town} entlassen; Angehörige: {other}, {phone}.
%
Lieferadresse ist {address}. Bei Fragen: {person}, {email}.
%
Artikel {part} ist ab {date} wieder lieferbar, Verpackungseinheit 24 Stück, Zolltarifnummer 8471 30 00.
%
Kündigung: Hiermit kündigt {person}, wohnhaft {address}, den Mietvertrag zum {date}.
%
Umsatzsteuer-ID von {company}: {vat}. Ansprechpartnerin bleibt Frau {surname}.
%
AHV-Nummer {ch_ahv} gehört zu {person}; die Kollegin aus Österreich hat die SVNR {at_svnr}.
%
kannst du {given} fragen ob sie noch in {town} ist? ihre nummer ist {phone}
%
Kreditkarte {card} wurde belastet, Inhaber {person}. Erstattung über {amount} veranlasst.
%
Protokoll vom {date}
Anwesend: {person}, {other}, {other}
TOP 1: Angebot von {company}
TOP 2: Umzug nach {town}
%
Mit freundlichen Grüßen
{person}
{company}
{address}
{phone}
{email}
""")
SPANISH = _parts("""
Buenos días, {given}: el técnico pasará por {street} el {date}. Si no puede, llame al {phone}.
%
Ficha de empleado
Nombre: {person}
Fecha de nacimiento: {dob}
NIF: {es_nif}
Cuenta: {iban}
%
La trabajadora {person}, con NIE {es_nie}, solicita el traslado a la delegación de {town}.
%
{company} reclama {amount} por la factura {invoice}. El pago debe hacerse en {iban}.
%
El paciente {person}, de {age} años, ingresó en {town}; avisar a {other} en el {phone}.
%
Datos de envío: {person}, {address}, correo {email}.
%
Reunión de seguimiento, {date}: asisten {person}, {other} y {other}. {company} presentará otra oferta.
%
El proveedor argentino tiene el CUIT {ar_cuit} y el chileno el RUT {cl_rut}; firma {person}.
%
usuario: {user}
contraseña: {password}
No lo reenvíes fuera de {company}.
%
Cargo en la tarjeta {card} a nombre de {person}. Devolver {amount} antes del {date}.
%
oye, ¿sabes si {given} sigue en {town}? no contesta al {phone}
%
La pieza {part} se agotó; hay 36 unidades previstas para el {date}, partida arancelaria 8471.30.
%
Carta de despido para {person}, que vive en {address}; la firma {other}.
%
El abogado de {company}, señor {surname}, pide copia del contrato y del documento {es_nif}.
%
Traduce al inglés: «{person} recogerá las muestras en {street} y las llevará a {town}».
%
Un saludo,
{person}
{company}
{address}
Tel. {phone} · {email}
""")
FRENCH = _parts("""
Bonjour {given}, le livreur est passé au {street} sans trouver personne. Rappelez le {phone} avant le {date}.
%
Fiche du salarié
Nom : {person}
Date de naissance : {dob}
Numéro de sécurité sociale : {fr_nir}
IBAN : {iban}
%
Le dossier de {person}, {age} ans, a été transmis au cabinet de {town}. Personne à prévenir : {other}, {phone}.
%
La facture {invoice} de {company} reste impayée : {amount}, à verser sur {iban}, BIC {bic}.
%
Compte rendu du {date}. Présents : {person}, {other}, {other}. {company} enverra un nouveau devis.
%
Identifiant : {user}
Mot de passe : {password}
À changer dès la première connexion.
%
Adresse de livraison : {address}. Contact : {person}, {email}.
%
La collègue belge a le numéro national {be_national_number} ; elle s'appelle {person} et habite {town}.
%
TVA intracommunautaire de {company} : {vat}. Madame {surname} suit le dossier.
%
Carte bancaire {card}, titulaire {person}. Le remboursement de {amount} part demain.
%
dis, tu sais si {given} est encore à {town} ? son portable c'est {phone}
%
La référence {part} revient en stock le {date}, par lots de 48, position tarifaire 8471 30 00.
%
Lettre de licenciement de {person}, demeurant {address}, remise en main propre par {other}.
%
Traduis en anglais : « {person} viendra chercher les échantillons à {town} pour {company}. »
%
Le témoin {person} affirme avoir vu {other} sortir de {company} avec les classeurs.
%
Cordialement,
{person}
{company}
{address}
{phone} – {email}
""")
PORTUGUESE = _parts("""
Bom dia, {given}: o técnico passa por {street} no dia {date}. Se não der, ligue para {phone}.
%
Ficha do colaborador
Nome: {person}
Data de nascimento: {dob}
NIF: {pt_nif}
IBAN: {iban}
%
Cadastro do cliente {person}, CPF {br_cpf}, residente em {town}. Telefone {phone}.
%
A empresa {company}, CNPJ {br_cnpj}, pede o pagamento de {amount} referente à nota {invoice}.
%
O doente {person}, de {age} anos, deu entrada em {town}; avisar {other} pelo {phone}.
%
Morada de entrega: {address}. Responsável: {person}, {email}.
%
Ata da reunião de {date}. Presentes: {person}, {other} e {other}. A {company} vai rever a proposta.
%
usuário: {user}
senha: {password}
Trocar no primeiro acesso.
%
Número de IVA de {company}: {vat}. Quem trata do processo é a senhora {surname}.
%
Cartão {card} em nome de {person}. Devolver {amount} até {date}.
%
oi, a {given} ainda está em {town}? ela não atende no {phone}
%
A peça {part} volta ao estoque em {date}, caixas de 24 unidades, posição pautal 8471 30 00.
%
Carta de rescisão de {person}, com morada em {address}, assinada por {other}.
%
Traduza para inglês: "{person} vai buscar as amostras a {town} por conta de {company}."
%
A testemunha {person} diz que viu {other} sair da {company} com as pastas.
%
Com os melhores cumprimentos,
{person}
{company}
{address}
{phone} | {email}
""")
