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
El papel de {full} en la firma del tratado sigue siendo objeto de debate entre los historiadores."""

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
Recibí de {full} la cantidad de {amount} por concepto de honorarios. {place}, {date}. {full}."""

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
Actualizar el Excel, subir los cambios a la rama principal y avisar a Soporte."""
