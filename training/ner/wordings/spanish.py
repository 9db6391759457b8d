"""Spanish sentences, of Spain and Latin America: news, lives, judgments, office, chat; and the same kinds of text without any name.

Every sentence was written for this purpose. Demonyms, products, job titles and headings in it are unlabelled: they are no names.
"""

from __future__ import annotations

PROSE = r"""El ministro de Economía de {place}, {full}, presentó su dimisión el {date} tras una reunión que duró seis horas.
{full} nació en {place} en el seno de una familia de pescadores y no pisó una escuela hasta los nueve años.
El gobierno de {place} rechazó ayer la propuesta de {org} para reabrir la mina.
«Nadie nos avisó», lamenta {full}, vecina del barrio desde hace cuarenta años.
Las acciones de {org} se desplomaron un 9 % después de que su presidenta, {full}, rebajara las previsiones.
{org} y {org} negocian una fusión valorada en {amount}, según fuentes cercanas a la operación.
Un incendio en las afueras de {place} obligó a desalojar a más de doscientas personas durante la madrugada.
{surname}, que cumplirá 61 años en mayo, descartó presentarse a la reelección.
Con goles de {surname} y {surname}, {org} venció por 2-1 a {org} y se metió en la final.
El delantero {full} será baja al menos tres semanas por una lesión en el muslo.
La tenista {full} cayó en tercera ronda ante {full} por un doble 6-4.
Tras su paso por {org}, el técnico {full} firmó por dos temporadas con {org}.
La sala desestima el recurso interpuesto por doña {full} contra la sentencia dictada el {date}.
El acusado, {full}, mayor de edad y sin antecedentes penales, circulaba por {street} de {place} a gran velocidad.
Que debo condenar y condeno a {org} a abonar a don {full} la cantidad de {amount}, más los intereses legales.
La procuradora {full}, en nombre y representación de {org}, presentó demanda de juicio ordinario frente a {org}.
Ha sido ponente la magistrada doña {full}, quien expresa el parecer del tribunal.
De {place} a {place} hay unas cuatro horas en coche, pero el paisaje merece cada curva.
Nos alojamos tres noches en {place} y la última cambiamos de hotel porque el ruido era insoportable.
Si pasáis por {place}, preguntad por {given}, el dueño del bar de la plaza: cocina como los ángeles.
El guía, {given}, nos llevó de {place} hasta {place} sin parar de contar anécdotas.
Me gustó mucho más {place} que {place}, aunque entiendo que no todo el mundo piense igual.
Sus padres, {full} y {full}, emigraron a {place} en 1911.
Fue discípulo de {full} y amigo íntimo de {surname}, con quien se carteó hasta su muerte.
En 1987 se doctoró en Química por {org}, donde más tarde dirigiría el departamento.
La novela, traducida al gallego por {given} {surname} {surname}, agotó su primera edición en un mes.
{given} {surname} {surname} ({place}, 1934 - {place}, 2008) fue una escultora y pedagoga.
{place} es un municipio situado a orillas del río, a 42 kilómetros de {place}.
La provincia limita al norte con {place}, al este con {place} y al sur con el mar.
A la cumbre asistirán los presidentes de {place}, {place}, {place} y {place}.
Fuentes diplomáticas de {place} confirmaron que el embajador {surname} fue llamado a consultas.
La oposición, encabezada por {full}, exige elecciones anticipadas.
Junto a {full} aparecían en la lista {full}, {full} y la exalcaldesa {full}.
Según un portavoz de {org}, el servicio quedará restablecido antes del viernes.
La periodista {full}, de {org}, fue retenida durante cinco horas en la frontera con {place}.
{org} despedirá a 340 trabajadores en su planta de {place}, anunciaron los sindicatos.
La cadena {org} abrirá doce tiendas en {place} antes de que acabe el año.
Los analistas de {org} recomiendan vender; los de {org}, en cambio, ven margen de subida.
{full}, fundador y consejero delegado de {org}, posee todavía el 31 % del capital.
Para {surname}, el problema no es el precio sino la falta de vivienda pública.
El pueblo entero acudió al entierro de {full}, el último farero de {place}.
¿Y quién va a pagar la factura?, se preguntaba ayer {surname} ante los micrófonos.
La comisión escuchó primero a {full} (en representación de los agricultores) y después a {full}.
El cineasta {full} rodará en {place} su próxima película, con {full} como protagonista.
A {given} le encantó el concierto, pero a {given} se le hizo eterno.
La investigadora de {org} {full} lleva diez años estudiando los glaciares.
El huracán tocó tierra al sur de {place} y avanza hacia {place} con vientos de 180 km/h.
La selección de {place} viajará sin {surname}, sancionado, ni {surname}, con gripe.
El alcalde de {place}, {full}, inauguró el puente con dos años de retraso.
Agentes destinados en {place} detuvieron a un hombre de 45 años identificado como {full}.
En su blog, {full} cuenta cómo dejó su trabajo en {org} para criar cabras cerca de {place}.
Pese a las críticas de {org}, la ley salió adelante con los votos de los independientes.
El fichaje de {full} por {org} se cerró en {amount}, una cifra récord para el club.
Heredó la finca de su tía {given}, que vivió en {place} hasta los noventa y siete años.
La cineasta y el poeta se conocieron en casa de los {surname}, en pleno centro de {place}.
Doctora {surname}, ¿es peligroso tomar estas pastillas con alcohol?
{full} sustituye a {full} al frente de {org} desde el 1 de enero.
Vive entre {place} y {place} con su marido, el arquitecto {full}, y sus dos hijas, {given} y {given}.
Compré la lavadora en {org} y a los dos meses dejó de centrifugar; ni caso me hicieron.
El colegio profesional denunció a {org} por publicidad engañosa.
Chocaron un camión de {org} y un autobús que cubría la línea entre {place} y {place}.
Don {given} dejó dicho que la casa sería para {given} y el taller para los sobrinos.
oye sabes algo de {given}? no me contesta desde ayer
jajaja {given} eres lo peor, dile a {surname} que la culpa fue tuya
alguien de {place} que haya trabajado en {org}?? qué tal el ambiente
qué onda {given}, al final te vas a {place} o te quedas?
che {given} vos tenés el teléfono de {given} {surname}?
yo viví en {place} tres años y la verdad que no la cambio por {place}
gracias {given} me salvaste la vida con lo de {org}
@{given} mira lo que ha puesto {surname} en el otro hilo
pues a mí {org} me cobró dos veces y {org} tampoco me devuelve la plata
ayer vi a {given} y a {given} en el tren de {place} iban con la hermana de {given}
no mames {given} otra vez se cayó el sistema de {org}
{given} dice que llega tarde q empecemos sin él
mi profe de mates {full} explica fatal pero es buena gente
En la web de {org} pone que no hay plazas, pero llamé y {given}, la recepcionista, me consiguió una.
El portero {surname} evitó la goleada con tres paradas de mérito.
La etapa de hoy, con salida en {place} y meta en {place}, la ganó {full} al esprint.
Clasificación: 1. {full} ({place}), 2. {full} ({place}), 3. {full} ({place}).
Alineación: {surname}; {surname}, {surname}, {surname}, {surname}; {surname}, {surname}; {surname}.
Ni {org} ni {org} quisieron hacer declaraciones.
El testamento de {full}, otorgado en {place} ante el notario {full}, fue declarado nulo.
Cuando {full} llegó a {place} apenas hablaba el idioma; hoy dirige {org}.
Las universidades públicas de {place} pierden alumnos por cuarto año consecutivo.
El vino de {place} conquista los mercados de {place} y {place}.
La defensa de {surname} alega que el documento fue manipulado por empleados de {org}.
Al otro lado de la mesa estaban {surname}, el contable, y una tal {given} que no abrió la boca.
El papel de {full} en la firma del tratado sigue siendo objeto de debate entre los historiadores.
Mañana viene {full} a recoger las llaves, que nadie se olvide de dejarlas en recepción.
Llamó {given} para avisar de que no llega a tiempo a la reunión de {place}.
Hay que avisar a {full} antes de las doce, porque a la una sale para {place}.
Firma {full} en ausencia de {full}, que está de baja desde el 3 de marzo.
{full}, con DNI 48213077L, vive en {place} desde 2016 y trabaja por cuenta propia.
{full}, {number}, compareció en la comisaría de {place} para denunciar la pérdida del pasaporte.
Ayer ingresó {full}, de 74 años, con fractura de cadera; la acompañaba su hijo {given}.
Lo atendió {surname} en urgencias y le dio el alta a las cuatro de la madrugada.
A {full} la vieron por última vez el martes, saliendo de la oficina de {org}.
El jueves viajo a {place} con {given} y el viernes seguimos hasta {place}.
Preguntad a {surname}, que es quien lleva las cuentas de {org}.
Según {given}, el pedido de {org} sigue parado en la aduana de {place}.
Entregué el sobre a {full}, 2.º izquierda, y me firmó el recibo.
Dice {surname} que sin el visto bueno de {surname} no se mueve un papel.
Contra {full} se dictó orden de alejamiento; vive ahora en {street}, {place}.
Trabaja para {org}, fuera de {org} nadie conoce el programa.
El camión volcó entre {place} y {place}, a la altura de un puente en obras.
Quedamos con {given}, {given} y {surname} delante de la sede de {org}.
{org} reclama a {full} el pago de {amount} por tres recibos devueltos.
{org} presenta hoy sus resultados y {surname} comparecerá ante la prensa.
{org} factura el doble que {org} con la mitad de empleados.
{org} compró el solar en 2019 y lo vendió dos años después a {org}.
{org} ha recurrido la sanción; {org}, por su parte, ha preferido pagar.
{org} busca conductores en {place}, {place} y los pueblos de alrededor.
Por cuenta de {org} actuó {full}, que no aportó poder alguno.
Un empleado de {org} se presentó en casa de {full} sin cita previa.
Con {org} no hubo acuerdo y con {surname} tampoco.
Las acciones cuyo titular era {full} pasaron a manos de {org}.
Desde {org} aseguran que la avería en {place} se resolverá esta noche.
Tanto {org} como {org} niegan haber pactado los precios.
Sin {org}, explica {full}, el festival de {place} no existiría.
Don {full}, vecino de {place}, interpone demanda frente a doña {full}.
El Sr. {surname} manifiesta que entregó las llaves a la Sra. {surname} el 14 de junio.
La Sra. {surname} negó conocer al señor {surname} y dijo no haber estado nunca en {place}.
Preguntada por el letrado Sr. {surname}, la testigo doña {full} contestó que no lo recordaba.
Ante mí, {full}, notario de {place}, comparecen don {full} y doña {full}, cónyuges.
Comparece D. {full}, mayor de edad, soltero, con domicilio en {street}, {place}, y documento {number}.
D.ª {full} interviene en nombre y representación de {org}, según escritura autorizada por el notario don {full}.
Fallo: Que estimando la demanda formulada por {org} contra D. {full}, condeno a éste a pagar {amount}.
Votó en contra el magistrado Sr. {surname}, al que se adhirió la magistrada Sra. {surname}.
La acusación particular, ejercida por {full} y asistida por la letrada Sra. {surname}, pidió seis años de prisión.
El perito Dr. {surname} ratificó su informe; el de {org}, en cambio, no compareció.
El finado, don {full}, otorgó testamento en {place} e instituyó heredera a su sobrina {given}.
Los herederos de {full} vendieron la finca de {place} a {org} por {amount}.
Así lo acuerda, manda y firma S. S.ª Ilma. don {full}, magistrado juez de {place}; doy fe.
La causahabiente de {surname}, esto es, {full}, se subroga en el contrato.
Quedó probado que {surname}, puesto de acuerdo con {surname}, retiró {amount} de la cuenta de {org}.
{full}, reincidente, fue trasladado desde {place} en un furgón policial.
Vista de {place}, autos seguidos por {full} contra {org} y contra {full}.
La Dra. {surname} pautó antibiótico y pidió analítica; revisa el lunes el Dr. {surname}.
La enfermera {given} avisa a {surname} de que la paciente de la 12, {full}, no ha dormido.
Paciente remitida desde {org}, {place}, a petición de su médico de cabecera, el doctor {surname}.
Se informa a la hija, {full}, y al marido, {given}, del pronóstico.
{surname}, {given}, 58 años, operado en {org} hace diez días, refiere dolor en la herida.
Recursos humanos ha citado a {full} por tres retrasos en una semana; asistirá también {surname}.
Durante la entrevista, {full} explicó por qué dejó {org} y se mudó a {place}.
Proponemos subir el sueldo a {given} {surname} y mantener el de {full}.
A partir del 1 de abril {full} dependerá de {full} y trabajará desde {place}.
{full} ha sido nombrada directora de {org} en sustitución de {full}, que se jubila.
El sindicato acusa a {org} de haber despedido a {full} por convocar la huelga.
{place} amaneció cubierta de nieve y sin luz.
En {place}, un pueblo de trescientos habitantes, solo queda abierto el bar de {given}.
El autobús que sube a {place} para también en {place} los días de mercado.
Los vecinos de {place} se quejan del olor que llega de la fábrica de {org}.
{place}, {place} y {place} celebrarán juntas sus fiestas patronales.
Las cuevas descubiertas cerca de {place} tienen, según {full}, doce mil años.
La carretera de {place} a {place} atraviesa un hayedo y tres túneles.
Al sur de {place} el valle se ensancha y aparecen los primeros olivares.
{place} fue fundada en el siglo XII y perteneció a los condes de {place} hasta 1812.
{full}, natural de {place}, gana el premio de novela con una historia de contrabandistas.
Muere a los 88 años {full}, la voz de las radionovelas.
{full} dimite y {full} asume el cargo de forma interina
{org} cierra su planta de {place}
La escritora {full} dona su biblioteca a {place}
{place} se queda sin trenes por segundo verano
Detenida en {place} la exgerente de {org}
«No me arrepiento», dice {surname} tras abandonar {org}
Hijo de {full} y nieto de {full}, {given} aprendió el oficio en el taller de {place}.
Se casó en {place} con {full}, con la que tuvo cuatro hijos: {given}, {given}, {given} y {given}.
{full} estudió piano con {full} en {place} y debutó a los dieciséis años.
En 1952 abandonó {place}, cambió de apellido y fundó {org} con dos socios, {surname} y {surname}.
La pintora {full} expone en {place} cuarenta retratos de su madre, {given}.
El director {full} ensaya en {place} con {given} {surname} y {full} como solistas.
El disco que {given} grabó en {place} lo ha producido {full} para {org}.
{surname} marcó de cabeza tras un centro de {surname} y {org} empató en el minuto 93.
{org} 3, {org} 1: doblete de {surname} y gol de {surname}.
El entrenador de {org}, {full}, no cuenta con {surname} para el partido de {place}.
{full} bate en {place} el récord nacional de salto de altura.
La regatista {full} y su hermano {given} se clasificaron para la final.
{full}, consejera delegada de {org}, compra el 12 % de {org}.
El fondo {org} entra en el capital de {org} con {amount}.
Los accionistas de {org} respaldan a {surname} frente a {surname}.
{full}, que presidió {org} hasta 2014, asesora hoy a {org} en {place}.
oye has visto a {given}? que le llame {surname} que es urgente
hola {given} mira q te mandé lo de {org} ayer y no me has dicho nada
al final va {given} a {place} o voy yo? decidme algo q saco el billete
dile a {given} q en {org} ya no queda nadie, que venga mañana
ya estoy en {place}, me recoge {given} en la estación
vino el de {org} y dijo q volvía con {surname} el lunes
para {given}: la llave la tiene {given}, la de {street}
Mi jefe, {full}, y el tuyo, {surname}, estudiaron juntos en {place}.
Ni {given} quiere hablar con {surname}, ni {surname} piensa pedirle perdón.
Corrige las faltas de este texto: ayer {given} a benido con {given} de {place} y an comido en casa de los {surname}.
Traduce al inglés: «{full} llegará a {place} el martes y se reunirá con los abogados de {org}».
Resume este correo de {full} en dos frases y dime qué quiere {org} de nosotros.
Pon en tercera persona: yo, {full}, nací en {place} y trabajo en {org}.
Haz una tabla con estas personas y su ciudad: {full} ({place}), {full} ({place}), {full} ({place}).
¿Cómo le digo a {given}, sin que se enfade, que {surname} ocupará su puesto?
Prepárame un mensaje para {full}, de {org}: que la visita a {place} se aplaza.
Busca en el texto a todos los que trabajan en {org}: {full}, {surname}, {given} y el señor {surname}."""

OFFICE = r"""Estimada señora {surname}:\n\nLe escribo en relación con el pedido {number}, que todavía no hemos recibido en {street}, {place}.\n\nAtentamente,\n{full}
Buenos días, {given}:\n\n¿Podrías reenviarme el presupuesto de {org}? El cliente lo necesita antes del {date}.\n\nUn saludo,\n{given}
Hola, {given}, soy {full}, de {org}. Te llamé ayer al {phone} y no te localicé.
Muy señores míos:\n\nPor la presente solicito la baja de mi contrato {number}.\n\nTitular: {full}\nDomicilio: {street}, {place}
Yo, {full}, con domicilio en {street}, {zip} {place}, autorizo a {full} a recoger en mi nombre la documentación.
D./Dña. {full}, con DNI {number}, EXPONE que con fecha {date} presentó reclamación ante {org}.
Reunidos, de una parte, {full}, en representación de {org}, y de otra, {full}, que actúa en su propio nombre y derecho.
El arrendador, {full}, cede en alquiler a {full} la vivienda sita en {street}, {place}, por {amount} mensuales.
En {place}, a {date}.\n\nFdo.: {full}\nDirectora de Recursos Humanos\n{org}
DATOS DEL PACIENTE\nNombre: {given}\nApellidos: {surname} {surname}\nDirección: {street}\nC.P. y localidad: {zip} {place}\nTeléfono: {phone}
Paciente {full}, varón de 67 años, natural de {place}, acude a urgencias por dolor torácico.
Informe de alta\n\nLa paciente, {full}, ingresó el {date} en {org}. Médico responsable: Dr. {surname}.
Se deriva a consulta de la Dra. {surname} para control en tres meses.
Remite: {full}, {street}, {zip} {place}\nDestinatario: {org}, a la atención de {given} {surname}
Enviar a:\n{full}\n{street}\n{zip} {place}\nTel. {phone}
Facturar a: {org}\nRFC: {number}\nDomicilio: {street}, {place}\nContacto: {full} <{email}>
Acta de la reunión del {date}\nAsistentes: {full}, {full}, {full}\nExcusa su asistencia: {full}
{given} se encarga de hablar con {org}; {given} prepara el informe y {surname} reserva la sala.
Acuerdo 3.º Se aprueba, con la abstención de {surname}, el presupuesto de {amount} presentado por {org}.
CURRÍCULUM\n{full}\n{street}, {place}\n{email} | {phone}\n\nExperiencia\n2018-2023 {org}, {place}: jefa de almacén
Referencias: {full}, gerente de {org} ({phone}).
Formación académica: Licenciatura en Derecho, {org}, {place}, 2009.
Incidencia {number}\nUsuario: {full}\nSede: {place}\nDescripción: no puede acceder a la VPN desde el lunes.
El usuario {full} ({email}) informa de que la impresora de la segunda planta no responde.
[{date} 09:14] {given}: ya está lo de {org}?\n[{date} 09:16] {given}: falta la firma de {surname}
Quiero poner una queja contra el técnico que vino a {street}, creo que se llamaba {given}.
En mi carnet pone {surname}, pero mi apellido correcto es {surname}, por favor corríjanlo.
me acabo de mudar a {street} en {place} como cambio la dirección de mis recibos
hola buenas soy {full} no me llega el código al {phone}
Necesito cambiar la titularidad de la línea {phone} de {full} a {full}.
Asunto: Renuncia\n\nEstimado {given}:\n\nTe comunico mi decisión de dejar {org} con efectos del {date}.\n\nCordialmente,\n{full}
Se comunica a todo el personal que {full} se incorpora el {date} a la oficina de {place} como responsable de compras.
Evaluación anual de {full}\nEvaluador: {full}\nDepartamento: Logística\nResultado: supera las expectativas
Solicitud de vacaciones\nEmpleada: {full}\nPeriodo: del {date} al {date}\nAutoriza: {surname}
Ordene a {org} el pago de {amount} a favor de {full}, cuenta {iban}.
Transferencia recibida\nOrdenante: {full}\nBeneficiario: {org}\nConcepto: alquiler {street}\nImporte: {amount}
Póliza n.º {number}. Tomador: {full}. Asegurados: {full} y {full}. Bien asegurado: vivienda en {street}, {place}.
Parte de accidente\nConductor A: {full}, {street}, {place}\nConductor B: {full}\nLugar: {place}\nFecha: {date}
AL JUZGADO\n\n{full}, procuradora de los tribunales y de {org}, ante el juzgado comparezco y DIGO:
Cítese como testigos a {full}, con domicilio en {street} de {place}, y a {full}, empleado de {org}.
Notifíquese la presente resolución a don {full} y a la entidad {org}.
Reserva {number}\nHuésped: {full}\nLlegada: {date}\nProcedencia: {place}\nAcompañantes: {given} y {given}
Vuelo {place} - {place}\nPasajeros: {surname}/{given}, {surname}/{given}\nLocalizador: {number}
De: {full} <{email}>\nPara: {full}\nCC: {full}\nAsunto: visita a {place}\n\n{given}, ¿confirmas con {org}?
El {date}, {full} escribió:\n> ¿Alguien sabe si {given} vuelve hoy de {place}?\n\nVuelve mañana. {given}
Licenciado {surname}, buenas tardes:\n\nLe adjunto el poder firmado por {full} y el acta constitutiva de {org}.\n\nQuedo a sus órdenes,\nLic. {full}
Apellidos y nombre;Localidad;Empresa\n{surname} {surname}, {given};{place};{org}\n{full};{place};{org}
{org}\n{street}\n{zip} {place}\nAtención al cliente: {phone}
Ing. {full}\nGerente de planta\n{org}\n{street}, {place}\nCel. {phone}
Certifico que {full}, con documento {number}, nacida en {place} el {date}, cursó estudios en {org}.
Alumno: {full}\nCurso: 4.º B\nTutora: {given} {surname}\nMadre: {full}, tel. {phone}
Comunidad de propietarios de {street}\n\nEl presidente, {full}, convoca a los vecinos el {date}.
Redacta un burofax para {org} reclamando {amount} en nombre de {full}.
Resúmeme en cinco líneas lo que acordaron {given} y {surname} con los de {org} en {place}.
¿Me ayudas a escribirle a mi casero, {full}? El piso de {street} tiene humedades.
Testigos de la firma: {full} y {full}, vecinos de {place}.
Parte de baja de {full}, NSS {number}, trabajadora de {org}, expedido por el doctor {full}.
Recibí de {full} la cantidad de {amount} por concepto de honorarios. {place}, {date}. {full}.
{surname}, {given}\n{surname}, {given}\n{surname}, {given}\n{surname}, {given}
{surname} {surname}, {given} - DNI 30551842K - {place}
1. {surname}, {given} ({place})\n2. {surname}, {given} ({place})\n3. {surname}, {given} ({place})
apellidos,nombre,poblacion,empresa\n{surname},{given},{place},{org}\n{surname},{given},{place},{org}
id;nombre;direccion;cp;ciudad\n1;{full};{street};{zip};{place}\n2;{full};{street};{zip};{place}
"{surname}, {given}","{street}","{place}",{number}\n"{surname}, {given}","{street}","{place}",{number}
| Apellidos, nombre | Centro | Turno |\n|---|---|---|\n| {surname}, {given} | {place} | mañana |\n| {surname}, {given} | {place} | noche |
| Proveedor | Contacto | Importe |\n|---|---|---|\n| {org} | {full} | {amount} |\n| {org} | {full} | {amount} |
{{"nombre": "{given}", "apellidos": "{surname}", "domicilio": {{"calle": "{street}", "localidad": "{place}"}}}}
[{{"titular": "{full}", "iban": "{iban}"}}, {{"titular": "{full}", "iban": "{iban}"}}]
{{"cliente": "{org}", "contacto": "{full}", "telefono": "{phone}", "pagado": false}}
INSERT INTO empleados (nombre, apellidos, sede) VALUES ('{given}', '{surname}', '{place}');
SELECT * FROM clientes WHERE apellidos = '{surname}' AND ciudad = '{place}';
UPDATE contactos SET empresa = '{org}' WHERE nombre = '{full}';
Un saludo,\n\n{full}\nResponsable de Compras\n{org}\n{street}\n{zip} {place}\nMóvil: {phone}\n{email}
Atte.,\n{given} {surname} {surname}\n{org} | {street}, {place}\n{url}
Fdo. {full}                    Fdo. {full}\nEl arrendador                  La arrendataria
ACTA N.º 12\nAsisten: {surname} (preside), {surname}, {surname} y {surname}\nExcusan: {full}, {full}\nLevanta acta: {given}
Se abre la sesión a las 18:00 en {place}. Toma la palabra {full}, que propone contratar a {org}; {surname} se opone.
Tareas\n- {given}: llamar a {org}\n- {surname}: pedir presupuesto\n- {given} y {given}: preparar el viaje a {place}
Convocados:\n{full} ({org})\n{full} ({org})\n{full} ({org})\nLugar: {street}, {place}
Turno de guardia\nLunes: {given}\nMartes: {surname}\nMiércoles: {given} {surname}\nJueves: {full}
Avisar a: {full}, tel. {phone}. Si no contesta, a {given} (hermana).
Recado para {surname}: llamó {full}, de {org}, y pide que le devuelva la llamada al {phone}.
Visita del martes: vienen {full} y {full}, de {org}; los recoge {given} en el aeropuerto de {place}.
Acceso autorizado a {full}, documento {number}, empresa {org}, matrícula 4471 KLM.
Viajero: {surname} {surname}, {given}\nPasaporte: XDA118204\nOrigen: {place}\nDestino: {place}
Gastos de viaje de {full}\nRuta: {place} - {place} - {place}\nHotel: {amount}\nAprueba: {surname}
COMPARECENCIA. En {place}, a 9 de octubre de 2022, comparece don {full}, con DNI 11830562C, y manifiesta:
DE UNA PARTE, don {full}, con N.I.F. {number}, en nombre de {org}, con domicilio social en {place}, {street}.\nDE OTRA, doña {full}.
Que por cuenta de {org} interviene el Sr. {surname}, según poder otorgado ante el notario de {place} don {full}.
SENTENCIA\n\nMagistrada: doña {full}\nDemandante: {org}\nProcuradora: Sra. {surname}\nDemandado: {full}\nLetrado: Sr. {surname}
Testigos propuestos por la actora: 1) {full}, {street}, {place}; 2) {full}, trabajador de {org}.
Otorgan: {full} y su esposa, {full}, vecinos de {place}, la venta de la finca a favor de {org}.
Intervinientes\nActora: {full}\nAbogada: {full}\nDemandada: {org}\nPerito: {full}
HISTORIA CLÍNICA {number}\n{surname} {surname}, {given}\nF. nac.: 21/07/1949\nDomicilio: {street}, {place}\nMédico: {surname}
Evolución 08:30. {surname} afebril. Visto por Dra. {surname}. Pendiente de traslado a {org}.
Interconsulta a Cardiología\nPaciente: {full}\nSolicita: Dr. {full}\nCentro: {org}, {place}
Consentimiento informado. Yo, {full}, como madre de {given}, autorizo al Dr. {surname} a realizar la intervención.
Contacto del paciente: esposa, {full}, {phone}; hijo, {given}, reside en {place}.
Alta de personal\nNombre: {full}\nPuesto: mozo de almacén\nCentro: {place}\nJefe directo: {full}
Carta de despido\n\n{place}, 4 de mayo de 2020\n\nD. {full}:\n\nLa dirección de {org} le comunica la extinción de su contrato.
Entrevista con {full}. Procede de {org}. Vive en {place}. Disponible desde junio. Entrevistó: {given}.
Amonestación por escrito a {full}, del almacén de {place}, por ausencia injustificada. Firma: {surname}.
Factura {number}\nEmisor: {org}, {street}, {zip} {place}\nCliente: {full}\nTotal: {amount}
{org} reclama {amount} a {org}. Asunto asignado a {full}.
Señores de {org}:\n\nSu comercial, {full}, nos visitó en {place} y prometió un descuento que no aparece en la factura.\n\n{full}
Estimado Sr. {surname}:\n\nEn nombre de {org} le confirmo que {full} le espera el lunes en {street}, {place}.\n\nAtentamente,\n{full}
Querida {given}:\n\nAyer vi a {given} en {place}. Me contó que {surname} deja {org}.\n\nBesos,\n{given}
{given},\n\nllama a {surname} y dile que lo de {org} está firmado.\n\nGracias\n{given}
[09:02] {given}: buenas, quién abre hoy en {place}?\n[09:03] {surname}: abre {given}\n[09:05] {given}: ok
{given}: ha llegado lo de {org}\n{given}: sí, lo firmó {surname}\n{given}: genial
Destinatario\n{full}\n{org}\n{street}\n{zip} {place}
Domicilio: {street}, 3.º B, {zip} {place}. Titular: {full}. Inquilina: {full}, desde 2018.
Padrón de {place}: {full}, {full} y la menor {given}, todos en {street}.
Traduce al francés este aviso: «{full} atenderá a los clientes de {org} en la oficina de {place}».
Corrige la ortografía, por favor: estimado {full}, le escrivo para desirle que {org} no a pagado
Pasa esta lista a formato JSON:\n{surname}, {given}; {place}\n{surname}, {given}; {place}\n{surname}, {given}; {place}
Haz un resumen del acta: intervinieron {full}, {full} y {surname}; se encargó a {org} la obra de {place}.
Escribe una carta de {full}, {street}, {place}, a {org} para reclamar {amount}.
Notas de la llamada\nInterlocutor: {full}, {org}\nTema: retraso en {place}\nSiguiente paso: lo decide {surname}
Expediente {number}. Interesado: {surname} {surname}, {given}. Representante: {full}. Municipio: {place}."""

NEGATIVES = r"""El gobierno prometió publicar el plan de ferrocarriles antes del verano.
La inflación se moderó en mayo, aunque los alimentos siguieron subiendo.
El equipo local ganó 2-0 tras una primera parte para olvidar.
La mayoría de los pasajeros dormía cuando el tren se salió de la vía.
La célula es la unidad más pequeña capaz de reproducirse por sí sola.
Durante la Segunda Guerra Mundial escaseaban el café, el azúcar y el jabón.
El tribunal considera que no concurren los requisitos del artículo 24.
Fundamentos de Derecho\nPrimero.- El recurso no puede prosperar.
Estimados señores:\n\nAdjunto les remito la factura {number} por importe de {amount}.\n\nAtentamente
Buenos días a todos:\n\nEl viernes la oficina cerrará a las tres.\n\nSaludos
Hola, buenas tardes, quería saber a qué hora abren los domingos.
A quien corresponda:\n\nPor medio de la presente solicito la devolución del importe.
Estimado cliente, su paquete está en camino y llegará el {date}.
Nombre:\nApellidos:\nDirección:\nCiudad:\nFirma:
Orden del día\n1. Lectura del acta anterior\n2. Presupuesto\n3. Ruegos y preguntas
Experiencia Laboral\nFormación Académica\nIdiomas\nAficiones
Jefa de Proyecto con diez años de experiencia en Logística y Compras.
Se busca Ingeniero de Software Senior; imprescindible inglés alto.
El Director Financiero y la Responsable de Calidad se reúnen los martes.
Resumen Ejecutivo\nLas ventas crecieron un 4 % y los costes bajaron un 2 %.
Paciente con fiebre de tres días de evolución, sin alergias conocidas.
Tómese una pastilla de ibuprofeno cada ocho horas, después de las comidas.
Antecedentes: hipertensión, diabetes tipo 2. Alergias: Ninguna. Tratamiento: Metformina.
jajaja no puede ser, qué risa
vale pues mañana hablamos, buenas noches
alguien sabe cómo se quita el modo oscuro en el móvil
no me funciona el wifi desde ayer y encima llueve
qué hubo, todo bien? acá andamos trabajando
dale, nos vemos a las nueve en la parada de siempre
buenísimo, gracias por avisar!!
xq no me deja entrar?? ya cambié la contraseña dos veces
Olvidé mi contraseña y no me llega el correo de recuperación.
¿Cuál es el límite diario de mi tarjeta de débito?
Quiero dar de baja la suscripción y que me devuelvan {amount}.
Incidencia {number}: Prioridad Alta. Estado: Abierta. Categoría: Red.
Haga clic en Guardar, después en Exportar y elija el formato PDF.
Abre main.py, borra la línea 12 y vuelve a ejecutar las pruebas.
Error 404: la página solicitada no existe.
def saludar():\n    print("Hola, mundo")\n    return None
SELECT pedido, total FROM facturas WHERE pagada = 0 ORDER BY total;
{{"estado": "pendiente", "total": 12.5, "articulos": ["Lápiz", "Papel"]}}
| Concepto | Importe |\n|---|---|\n| Transporte | {amount} |
Total: {amount}\nIVA (21 %): incluido\nVencimiento: {date}
Llámenos al {phone} de lunes a viernes, de 9 a 14 horas.
Tradúceme este párrafo al inglés y hazlo más formal.
Escribe un poema sobre el otoño sin usar la palabra hoja.
¿Cuál es la diferencia entre una lista y una tupla en Python?
Dame cinco ideas para una cena de empresa con poco presupuesto.
Explícame la fotosíntesis como si tuviera diez años.
La rosa del jardín floreció en abril; la paloma blanca volvió al campanario.
Con mucha paciencia y algo de esperanza, la victoria llegó al alba.
Bajaron por el prado, cruzaron el río y llegaron al castillo en ruinas.
El zapatero, el herrero y el molinero del cuento no tenían nombre.
Madre mía, qué dolores de cabeza me da este programa.
Los reyes del cuento vivían en una torre alta, junto a la fuente y la iglesia.
Feliz Navidad y Próspero Año Nuevo a todos nuestros clientes.
La Semana Santa cae este año a finales de marzo.
Los lunes de agosto no hay servicio de cafetería.
Estimada [PERSON_1]:\n\nSu pedido saldrá el {date} hacia [LOCATION_1].\n\nUn saludo,\n[PERSON_2]
Escribe a [EMAIL_ADDRESS_1] y pregunta por la factura {number}.
Cláusula Quinta. Confidencialidad\nLas Partes se obligan a guardar secreto.
El Arrendatario abonará la renta dentro de los cinco primeros días de cada mes.
La Parte Demandada no compareció, pese a estar debidamente citada.
Advertencia: No Sumergir el Aparato en Agua.
NOTA: LOS PRECIOS NO INCLUYEN GASTOS DE ENVÍO.
El hotel está limpio, pero el desayuno es caro y la cama cruje.
La película dura demasiado, aunque la fotografía es preciosa.
La cocina española usa más aceite que mantequilla, y la mexicana, más maíz que trigo.
En matemáticas, un grupo es un conjunto con una operación asociativa.
Mezcle la harina con la mantequilla y hornee durante media hora.
La tortilla de patatas lleva cebolla, y no se discute.
Acepto los Términos y Condiciones y la Política de Privacidad.
Gracias a Dios nadie resultó herido.
El presidente de la comisión y la secretaria firmaron el acta a mediodía.
El Señor Director ruega puntualidad a todos los Jefes de Departamento.
Claro, aquí tienes un borrador:\n\nEstimado Equipo:\n\nGracias por vuestro esfuerzo.
Próximos pasos: Revisar el contrato, Enviar la oferta, Cerrar la venta.
Actualizar el Excel, subir los cambios a la rama principal y avisar a Soporte.
Estimados señores:\n\nLes rogamos que nos confirmen la recepción del pedido {number}.\n\nUn cordial saludo
Muy señores nuestros:\n\nAcusamos recibo de su carta del 3 de mayo y quedamos a la espera de su respuesta.
Estimada clienta:\n\nSu reclamación ha sido admitida a trámite.\n\nAtentamente,\nEl Departamento de Atención al Cliente
Buenas tardes:\n\n¿Me podrían enviar el presupuesto actualizado?\n\nMuchas gracias de antemano
Hola a todas y todos:\n\nRecordad entregar las hojas de gastos antes del 31 de enero.
El Presidente abrió la sesión y el Secretario dio lectura al acta anterior.
El Tribunal acuerda por unanimidad desestimar el recurso e imponer las costas al recurrente.
El Juzgado señaló la vista para el 12 de noviembre a las 10:15 horas.
Vistos los autos, esta Sala debe resolver si el plazo había caducado.
Antecedentes de Hecho\nPrimero.- La parte actora presentó demanda en reclamación de cantidad.
Contra esta resolución cabe recurso de reposición en el plazo de cinco días.
La Ministra no quiso hacer comentarios y el Portavoz se remitió al comunicado.
El Consejo de Administración aprobó las cuentas del ejercicio por mayoría.
El Notario da fe de la capacidad de los otorgantes y de la lectura íntegra de la escritura.
Artículo 7. El trabajador tendrá derecho a treinta días naturales de vacaciones.
Disposición Adicional Segunda. Entrada en vigor.
La Ley obliga al Vendedor a responder de los vicios ocultos durante seis meses.
Se expide el presente certificado a petición del interesado y a los efectos oportunos.
Apellidos y nombre:\nDNI/NIE:\nDomicilio:\nLocalidad:\nProvincia:\nTeléfono:
Datos del Solicitante\nNombre: ____________\nEmpresa: ____________\nCargo: ____________
Fecha de nacimiento:\nLugar de nacimiento:\nNacionalidad:\nEstado civil:
[ ] Sí  [ ] No\nFirma del padre, madre o tutor:
Asistentes:\nAusentes:\nAcuerdos:\nPróxima reunión:
apellidos;nombre;empresa;ciudad;importe
CREATE TABLE clientes (id INTEGER PRIMARY KEY, nombre TEXT, ciudad TEXT, saldo REAL);
{{"tipo": "object", "campos": ["nombre", "apellido", "domicilio"], "obligatorio": true}}
ULTIMA HORA: SUBE EL PRECIO DE LA LUZ
Vuelve el Frío: Nieve y Viento en Todo el Norte
Huelga de Trenes el Próximo Viernes
Cinco Trucos para Ahorrar en la Compra
El paro baja en septiembre por tercer mes consecutivo.
Enero, febrero y marzo son los meses más flojos; en abril se recuperan las ventas.
De lunes a jueves abrimos a las ocho; los viernes de julio, a las nueve.
Pique la cebolla, sofríala a fuego lento y añada dos tomates maduros.
Deje reposar la masa una hora, tápela con un paño y encienda el horno a 200 grados.
Lentejas con Chorizo\nIngredientes: lentejas, cebolla, ajo, pimentón y laurel.
Pele los mangos, córtelos en dados y sírvalos con nata y canela.
Reinicie el enrutador y espere a que la luz verde deje de parpadear.
El servidor devuelve un error 500 al subir archivos de más de 10 MB.
Instala las dependencias con pip install -r requirements.txt y lanza las pruebas.
La función recibe una lista de enteros y devuelve el mayor; añade una prueba unitaria.
Cambie la contraseña cada noventa días y active la verificación en dos pasos.
Paciente estable, constantes normales, tolera dieta blanda. Se retira vía.
Exploración: abdomen blando, no doloroso. Diagnóstico: Gastroenteritis aguda.
Control por Enfermería en una semana; si fiebre, acudir a Urgencias.
La Dirección de Recursos Humanos recuerda que el plazo para pedir vacaciones termina el viernes.
Buscamos Administrativa con experiencia en Facturación y Atención Telefónica.
Resumen de la evaluación: cumple objetivos, mejora en puntualidad, pendiente formación.
La Empresa abonará al Trabajador una indemnización de {amount}.
El Delegado de Personal solicita copia de los Contratos y de las Nóminas.
Resume este texto en tres frases y sugiere un título.
Corrige los errores de ortografía: aller fuimos al cine y no abian entradas
Tradúceme esto al alemán: ¿a qué hora sale el próximo autobús?
Pásame esta tabla a CSV y ordénala por fecha de vencimiento.
Hazme una plantilla de contrato de alquiler sin datos personales.
pues nada, mañana lo miramos con calma
tía no puedo más con este frío, me voy a dormir
quién trae el postre el domingo? yo pongo la bebida
El mar estaba en calma, las barcas en la arena y los niños en el agua.
La abuela contaba que el lobo bajaba del monte en diciembre.
Mi hermano mayor es fontanero y mi prima, jueza de paz.
La Comisión de Fiestas ruega a los Vecinos que retiren los coches de la Plaza.
Importe adeudado: {amount}. Recargo: 5 %. Plazo: quince días hábiles.
Sr. Director:\n\nRuego publique esta carta en su sección de lectores.
El médico y la enfermera del turno de noche firmaron el parte."""
