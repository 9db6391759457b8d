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
Busca en el texto a todos los que trabajan en {org}: {full}, {surname}, {given} y el señor {surname}.
Un incendio declarado de madrugada en una nave de reciclaje de {place} obligó a desalojar a ochenta vecinos, según confirmó la portavoz de emergencias, {full}.
{org} recorta a la mitad su dividendo tras el desplome de los márgenes en refino
La alcaldesa de {place}, {full}, descartó ayer subir el recibo de la basura antes de las elecciones de mayo.
Detenido en {place} el presunto cabecilla de una red que falsificaba recetas de opioides
«No hemos venido a pasear», advirtió {surname} en la sala de prensa, minutos después de firmar por tres temporadas con el {org}.
Tras once meses sin convenio, las limpiadoras de {org} cortaron el lunes los accesos al polígono de {place}.
¿Quién mató al relojero de {place}? Veinte años después, el inspector {surname} sigue guardando una copia del sumario en casa.
El granizo arrasó 4.000 hectáreas de cerezo entre {place} y {place}; los seguros todavía no han peritado.
A los 87 años falleció {full}, pionera de la radio agrícola y voz inconfundible de las madrugadas en {org}.
Fuentes cercanas a la negociación aseguran que {org} ofreció {amount} por la filial, cifra que el consejo presidido por {full} consideró «ridícula».
Empate insípido en {place}: ni {surname} encontró portería ni la visita se atrevió a buscarla.
Ni el ministro {surname} ni su homólogo quisieron comentar el informe filtrado por {org}.
La cosecha de quinua, explica {full}, presidenta de la cooperativa {org}, cayó un treinta por ciento por la helada tardía.
Cortes de luz en {place}, {place} y {place} durante la ola de calor
Según el diario {org}, el viceministro viajó tres veces a {place} en aviones pagados por contratistas.
Rescatados en alta mar frente a {place} cuarenta y dos migrantes, entre ellos seis menores que viajaban solos.
Con un gol de {surname} en el descuento, {org} se metió en octavos y desató la locura en las gradas.
La fiscal {full} pidió dieciocho años de cárcel para el exgerente de {org}, acusado de malversar fondos destinados a comedores escolares.
Foto: {full} saluda a los huelguistas a la entrada de la mina, en {place}. / {org}
Lluvias torrenciales dejan incomunicada la sierra de {place}; el ejército habilita un puente aéreo.
El candidato de {org}, {full}, rozó el 38 % de los votos y habrá segunda vuelta el {date}.
Vecinos de {street} denuncian que el solar se ha convertido en un vertedero y exigen al municipio que actúe ya.
Tres trabajadores heridos, uno de ellos muy grave, al ceder un andamio en la ampliación del puerto de {place}.
A preguntas de los periodistas, {surname} se limitó a encogerse de hombros: «Lo que tenga que ser, será».
La tenista {full}, número 43 del ranking, cae en primera ronda y anuncia que pasará por el quirófano.
{place} estrena tranvía con diez años de retraso y el doble de presupuesto
Un jurado popular declaró culpable a {full} de envenenar a su socio con anticongelante para quedarse con la pizzería.
El precio del cobre, sostén de las cuentas públicas de {place}, marcó su nivel más bajo desde {date}.
En declaraciones a {org}, la viróloga {full} reclamó prudencia: los ratones no son personas y la muestra es minúscula.
Murió el requintista {full}, alma del trío {org} y autor de más de doscientos boleros.
La huelga de controladores dejó ayer a miles de pasajeros varados en los aeropuertos de {place} y {place}.
Cerró sus puertas {org}, la última ferretería de {street}, donde tres generaciones compraron tornillos por unidad.
Tanto {org} como {org} recurrirán la multa del regulador por pactar precios en el mercado de la leche.
Aplazado a causa de la niebla el partido entre {org} y {org}
El juez {surname} ordenó prisión preventiva contra el exgobernador por presunto lavado de activos a través de una constructora de {place}.
Médicos residentes del hospital {org} duermen en el pasillo en señal de protesta.
El chef {full} cierra su restaurante de {place} para dedicarse, dice, «a cuidar cabras y no leer críticas».
La sonda, diseñada por un equipo de {org} encabezado por la ingeniera {full}, despegará en otoño.
Choque de trenes en {place}: al menos nueve muertos y decenas de heridos
Por tercer año consecutivo, {place} lidera las exportaciones de aguacate, por delante de {place}.
A {full} le robaron el coche mientras daba una charla sobre seguridad ciudadana en el centro cívico de {place}.
Fracasa la fusión: {org} se levanta de la mesa y acusa a la familia {surname} de cambiar las condiciones a última hora.
La novela póstuma de {full}, hallada en un armario de su casa de {place}, llegará a las librerías en febrero.
El portero {surname}, suplente hasta enero, detuvo dos penales y fue sacado a hombros del estadio.
Bloqueo de carreteras en {place}: los transportistas exigen la dimisión del secretario de Obras Públicas, {full}.
{full} será la nueva directora de la orquesta; sustituye a {full}, que se jubila tras dieciséis temporadas.
Las acciones de {org} se dispararon un 12 % después de que la farmacéutica publicara resultados esperanzadores contra la migraña.
Los abogados de {surname} recusan al juez, primo segundo del denunciante, y piden un peritaje independiente.
Desde la cárcel, {full} convoca por carta a sus seguidores a no votar el domingo.
Aumenta la tensión fronteriza entre {place} y {place} tras el derribo de un dron
«Nos quedamos sin agua el martes y nadie vino», relata {given}, de 71 años, vecina del barrio alto de {place}.
El grupo inversor {org}, con sede en {place}, controla ya el 9,8 % de la eléctrica.
Piden ayuda para localizar a {full}, de 16 años, vista por última vez cerca de la estación de {place} con una mochila verde.
Golpe de timón en {org}: el consejo destituye a {surname} por videollamada
La restauradora {full} descubrió bajo tres capas de yeso un fresco del siglo XIV en la ermita de {place}.
Pese a la derrota, el técnico del {org} elogió a {given} {surname}, «el chico que todos quisiéramos entrenar».
La comunidad indígena de {place} gana el pleito contra la minera {org} por la contaminación del río.
Cinco claves para entender la caída de {surname}
El ciclista {full} atacó a siete kilómetros de {place}, coronó en solitario y se vistió de líder.
El demandante, {full}, nació en {date} y reside en {place}; ante el Tribunal estuvo representado por el letrado {full}, del colegio de abogados de {place}.
El Gobierno de {place} (en lo sucesivo, «el Gobierno») estuvo representado por su agente, el señor {full}.
Vistos los autos del recurso de casación interpuesto por {org} contra la sentencia dictada el {date}, ha pronunciado la siguiente resolución, siendo ponente el magistrado {full}.
La Sala, constituida por los jueces {surname}, {surname} y {surname}, acordó por unanimidad declarar admisible la queja relativa al artículo 8.
El {date}, dos agentes adscritos a la comisaría de {place} irrumpieron sin orden judicial en el domicilio de la familia {surname}.
Según la versión de la presunta víctima, {given} fue conducido con los ojos vendados a un cuartel situado en las afueras de {place}.
Se alega que el Estado de {place} no investigó con la debida diligencia la desaparición forzada de {full} y de su hermano {given}.
FALLO: Que debemos desestimar y desestimamos el recurso de apelación formulado por la representación procesal de don {full} contra {org}.
Comparecieron como peritos los doctores {full} y {full}, quienes se ratificaron en su informe de {date}.
En su voto particular, la jueza {surname} discrepa de la mayoría en cuanto al agotamiento de los recursos internos.
La señora {surname} sostuvo que las autoridades de {place} la habían privado de todo contacto con su hija durante veintidós meses.
Ha lugar al amparo solicitado por {org}, por vulneración del derecho a la tutela judicial efectiva.
Hechos probados. Primero: el acusado {full}, soldador de oficio, había bebido siete cervezas en un bar de {street} cuando se puso al volante de su furgoneta.
El peticionario fue expulsado a {place} sin que se examinara el riesgo de tortura que había invocado ante {org}.
Consta en el expediente que {full} presentó tres hábeas corpus, todos rechazados por el juzgado de {place}.
La Corte observa que el testigo {surname} modificó su declaración después de entrevistarse con el fiscal militar.
Condenamos a {org} a readmitir a la actora, doña {full}, y a pagarle los salarios dejados de percibir desde el {date}.
Notifíquese a las partes y líbrese exhorto al juzgado decano de {place}, con indicación de que contra este auto cabe reposición.
Por escrito de {date}, {org} intervino como tercero y presentó observaciones sobre las condiciones de detención en {place}.
No puede acogerse el argumento de {org} de que el despido de la señora {surname} obedeció a causas organizativas.
Mediante resolución de {date}, la presidencia otorgó medidas provisionales a favor de {full}, defensora ambiental amenazada en {place}.
Asunto {surname} contra {place}, demanda núm. {number}
La menor, identificada como {given}, quedó bajo la tutela de {org} tras el ingreso de su madre en prisión.
En aplicación de la doctrina sentada en {surname} c. {place}, el Tribunal reitera que la carga de la prueba recae sobre el Estado.
El recurrente adujo que el tribunal de {place}, presidido por el juez {surname}, carecía de imparcialidad objetiva.
Representantes de los familiares: {full}, {full} y la organización {org}.
Dictada en {place}, a {date}, en español, siendo el texto francés igualmente auténtico.
¿Pudo {surname} prever razonablemente que su artículo en {org} le acarrearía una pena de cárcel? La Sala entiende que no.
De la prueba testifical se desprende que {given} no se hallaba en {place} la noche de autos.
El abogado defensor, licenciado {full}, solicitó la nulidad del reconocimiento en rueda por no haber intervenido letrado.
Considerando que la cooperativa {org} adquirió el predio «de buena fe y a la vista de todos», la Corte revoca la sentencia de grado.
Los restos de {full} fueron exhumados en {date} en el cementerio de {place} y entregados a su viuda, {full}.
Se tiene por desistida a {org} de su acción contra {full}, sin costas.
A juicio del comisionado {surname}, relator para {place}, los hechos descritos podrían caracterizar violaciones del derecho a la vida.
La demandante trabajó como auxiliar en {org} desde {date} hasta que fue despedida por llevar velo.
Tampoco las alegaciones del señor {surname} sobre la falta de traducción al rumano merecen mejor suerte.
En el caso de autos, la finca sita en {address} fue embargada a instancia de {org}.
Habiendo deliberado en privado los días {date}, dicta la siguiente sentencia, adoptada en esa última fecha: el procedimiento tiene su origen en una demanda dirigida contra {place} por un nacional de dicho Estado, {full}.
El señor {surname} fue puesto en libertad bajo fianza de {amount} y se le prohibió salir de {place}.
Ante la subcomisaría, {given} reconoció a dos de los agentes, de apellidos {surname} y {surname}, como quienes lo habían golpeado.
El secretario del tribunal, {full}, certifica que la copia concuerda con su original.
Firmado: {surname}, presidenta; {surname}, secretario.
Resulta pacífico entre las partes que {org} vendió a la hoy actora una vivienda con defectos de impermeabilización en {street}.
Absuelto {full} por falta de pruebas, el ministerio público anunció recurso.
La Comisión recomendó al Estado reparar integralmente a las comunidades de {place} y {place} por el desplazamiento masivo.
Por su parte, {org} opuso la excepción de prescripción, que el juez {surname} acogió en audiencia.
No se acreditó que el occiso, {full}, perteneciera a grupo armado alguno; era jornalero y volvía de {place} con dos sacos de maíz.
El interno {surname} permaneció cuarenta días en aislamiento en el penal de {place}, sin luz natural ni visitas.
Los hermanos {given} y {given} {surname} reclaman la nulidad del testamento otorgado ante el notario de {place} don {full}.
Varón de 58 años, natural de {place}, remitido por la doctora {surname} por disnea progresiva y edemas en miembros inferiores.
Paciente: {full}. Fecha de ingreso: {date}. Servicio: Neumología. Motivo: hemoptisis franca.
Se comenta el caso con el Dr. {surname}, cirujano vascular de guardia, quien indica angio-TC urgente.
Tras regresar de un viaje de dos semanas por {place}, la paciente comenzó con fiebre, artralgias y un exantema maculopapular.
La señora {surname} es dada de alta con amoxicilina cada ocho horas y cita en consultas externas el {date}.
Presentamos el caso de un agricultor de {place} con hidatidosis hepática y ósea, atendido en {org} entre {date} y {date}.
Antecedentes: hipertensión, exfumador. Trabajó treinta años en la fábrica de fibrocemento {org}, con exposición documentada a amianto.
{given} refiere dolor abdominal en hipocondrio derecho desde hace tres días, sin vómitos ni coluria.
Informe elaborado por: Dra. {full}, adjunta de Hematología, {org}.
Acude traído por su esposa, {given}, que lo encontró desorientado en la cocina hacia las cuatro de la madrugada.
La biopsia, revisada por el patólogo {full} en {place}, confirmó un linfoma folicular de grado 2.
Ante la sospecha de enfermedad del sueño, se remitieron muestras a {org}, con resultado positivo a los nueve días.
Se traslada a don {full} en ambulancia medicalizada al hospital de referencia, en {place}, para cateterismo.
Evolución: el señor {surname} toleró la dieta blanda y deambuló sin ayuda al cuarto día posoperatorio.
El hijo de la paciente, {full}, firma el consentimiento informado y solicita segunda opinión en {org}.
Niña de 6 años procedente de {place} con adenopatías cervicales y el antecedente de arañazo de gato.
Agradecemos al doctor {full} la lectura crítica del manuscrito y a {org} la cesión de las imágenes de resonancia.
Rechaza transfusión por motivos religiosos; se informa a la familia {surname} y al juzgado de guardia de {place}.
Derivada desde el centro de salud de {place}, {given} presentaba una glucemia de 480 mg/dl y respiración profunda.
Control ambulatorio con Dr. {surname} en diez días. Retirar puntos. Si fiebre o supuración, consultar por guardia.
El brote, ligado a un queso fresco vendido en el mercado de {place}, afectó a 31 personas; cuatro requirieron cuidados intensivos, según {surname} et al.
A su llegada, la Sra. {full} estaba consciente, afásica y con hemiparesia derecha; NIHSS de 14.
Fue intervenida por el equipo del profesor {surname} mediante laparoscopia, sin incidencias.
La familia, residente en {address}, dispone de cama articulada y cuidadora por las noches.
No constan alergias. Vacunado en {place} contra la fiebre amarilla. Convive con dos loros.
Autores: {full}, {full} y {full}. Servicio de Medicina Interna, {org}, {place}.
El soldado, destinado seis meses en {place}, negó haber tomado profilaxis antipalúdica.
Al quinto día {given} sufrió una parada cardiorrespiratoria de la que no pudo ser recuperado; sus padres autorizaron la necropsia.
Recibe el alta en silla de ruedas. Rehabilitación en {org}, {street}, lunes y jueves a las 9.
¿Embolia grasa o neumonía? El residente {surname} planteó ambas posibilidades en la sesión del {date}.
Con fecha {date} se reinterviene a la paciente {surname} por dehiscencia de anastomosis.
La trabajadora social contacta con {given}, sobrina del paciente, que vive en {place} y vendrá el fin de semana.
Mujer de 34 años, maestra rural en {place}, gestante de 28 semanas, con cefalea intensa y fosfenos.
Pendiente de resultado de genética, enviado a {org}; llamar a la madre, {full}, al {phone}.
Juicio clínico: leptospirosis icterohemorrágica, probablemente adquirida durante las inundaciones de {place}.
Por indicación de {surname}, neuróloga tratante, se suspende el valproato y se inicia levetiracetam.
El donante, un hombre fallecido en {place}, tenía grupo 0 negativo y serologías normales.
Dos hermanos, {given} y {given}, de 4 y 7 años, ingresaron con veinte minutos de diferencia por intoxicación con monóxido de carbono.
Hallazgos similares fueron descritos por {surname} y {surname} en una serie de 112 pacientes operados en {org}.
Médica tratante: {full} (matrícula {number}). Lugar: {place}.
{place} es un municipio situado en la vertiente norte de la cordillera, a 1.240 metros de altitud y 62 kilómetros de {place}.
{full} ({place}, {date} – {place}, {date}) fue una botánica y dibujante, autora de la primera flora ilustrada de la región.
La batalla de {place} enfrentó a las tropas realistas del general {surname} con los insurgentes mandados por {full}.
Fundada en {date} por los hermanos {surname}, {org} llegó a fabricar cuarenta mil máquinas de coser al año.
El río nace en {place}, recorre 310 kilómetros y desemboca cerca de {place} formando un estuario de gran valor ornitológico.
Su economía se basa en la trufa, la resina y, desde la apertura de la planta de {org}, la fabricación de baterías.
En 1874, {surname} se trasladó a {place}, donde abrió un estudio fotográfico junto a su esposa {given}.
El teorema, demostrado de forma independiente por {surname} y {surname}, generaliza un resultado clásico sobre grafos planares.
La iglesia parroquial, obra atribuida a {full}, conserva un retablo churrigueresco procedente del convento de {place}.
{org} es un club de balonmano con sede en {place}; juega sus partidos como local en un pabellón de 3.200 asientos.
Véase también: historia de {place}, reinado de {given} II, rebelión de los comuneros
Discípulo de {full}, el pintor cultivó sobre todo la naturaleza muerta y murió en la indigencia en {place}.
El dialecto se habla todavía en algunas aldeas de {place}, aunque la última hablante monolingüe, {full}, falleció en {date}.
La escarapela del escudo fue diseñada por {given} {surname}, sobrina del libertador.
Según el censo de {date}, {place} contaba con {number} habitantes, la mayoría dedicados al pastoreo.
Tras la disolución de {org}, varios de sus dirigentes, entre ellos {full} y {full}, ingresaron en formaciones liberales.
Hija de un capitán de barco de {place}, estudió química en {org} y se doctoró con una tesis sobre los alcaloides de la coca.
La especie fue descrita por {surname} a partir de un ejemplar recolectado en las laderas de {place}.
El rey {given} III concedió a la villa el derecho de feria y un escudo con dos lobos pasantes.
Entre sus alumnos más destacados figuran la soprano {full}, el violagambista {full} y el luthier {full}.
Durante la segunda guerra, la ciudad de {place} sufrió tres asedios; en el último murió el obispo {surname}.
Discografía selecta con {org}: dos álbumes de estudio, un directo grabado en {place} y varias maquetas.
El ferrocarril entre {place} y {place}, inaugurado en {date}, fue el primero de vía estrecha del país.
Etimología. El nombre de {place} deriva, según {surname}, de una voz prerromana que significaría «piedra hueca».
Premios: mejor actriz secundaria por su papel de {given}, la costurera sorda.
De padre gallego y madre quechua, {full} ingresó en la orden dominica en {place} a los quince años.
La revista {org}, dirigida hasta su cierre por {full}, introdujo en la lengua española a los poetas expresionistas.
El clima de {place} es subtropical húmedo, con inviernos suaves y frecuentes nieblas matinales.
La dinastía {surname} dominó el comercio de la cochinilla durante casi dos siglos desde sus almacenes de {place}.
alguien sabe si el dentista de {street} abre los sabados?? me duele la muela q no veas
jajaja {given} te lo dije, que ese perro se come hasta los mandos
hola a todos, soy {given}, tengo 29 y acabo de mudarme a {place} por curro, ¿algún grupo de senderismo?
q onda raza alguien va pal concierto de {org} el viernes?? me sobra un boleto
no puedo creer que {org} me haya cobrado dos veces el mismo recibo Y ENCIMA me tienen 40 minutos en espera
Gente de {place}: ¿es normal que el agua salga marrón después de la tormenta?
o sea {surname} falla un gol a puerta vacia y la culpa es del cesped 🤡
RT si tú también crees que {full} merecía ganar el reality
me acaba de escribir mi ex desde {place} para preguntarme por la olla a presion, fin del hilo
Che, ¿alguno laburó en {org}? Me ofrecen un puesto de tester y quiero saber si pagan en fecha.
sip, {given} y yo llegamos tipo 9, guarden empanadas
Buenas, tengo un problema con la caldera: el técnico de {org} vino dos veces, cobró las dos y sigue perdiendo presión. ¿Reclamo por consumo?
que alguien le quite el microfono a {surname} por favor
ayer en {place} hacia un frio q se te congelaban hasta las ideas
Hilo 🧵 de por qué la reforma del concejal {surname} va a hundir el mercado de abastos de {place}. 1/14
pos yo a {given} la vi re bien, capaz nomas andaba cansada del viaje
@todos se cancela el partido del jueves, {given} se hizo un esguince y nos falta portero
Llevo tres años esperando que {org} arregle el ascensor, tengo a mi suegra de 82 en un quinto. ¿Consejos?
de verdad {org} eliminando la version de escritorio en pleno {date}??? genios
¿Recomendáis alquilar coche en {place} o se puede ir a todos lados en guagua? Vamos en octubre con un bebé.
se murio {full} y nadie en la tele dice nada, este pais no tiene memoria
+1 a lo que dice {given}. Yo formateé, reinstalé los drivers y sigue la pantalla azul.
Vendo bici de montaña talla M, poco uso, entrego en mano en {place} o envío por {org}. Preguntar por {given}.
yo estudie en {org} y te juro q la cafeteria era mejor q la biblioteca jajaj
Pues mira, si {surname} dimite me corto la coleta. Dicho queda.
qué miedo el temblor, acá en {place} se cayó un poste y mi abuela ni se despertó
vamos {org} carajooooo hoy se gana o se gana
Opinión impopular: la tortilla de mi tía {given} le da mil vueltas a cualquier restaurante con estrella
oye mandame la ubi, estoy en {street} y aqui no hay ningun bar
Mi gata se llama {given} y se ha tragado un hilo de coser, estoy camino de urgencias veterinarias en {place}, deseadme suerte
a ver {given}, que no es tan dificil, el archivo va en la carpeta de la derecha
Actualizo: me llamó la mismísima gerente de {org}, una tal {full}, y me devolvieron todo. No perdáis la esperanza.
Tío, ¿tú has visto lo que ha escrito {full} en su columna? Surrealista.
por favor difundir: perrita perdida en {place}, color canela, collar rojo, responde a {given}. Llamar al {phone}
mi profe de mates apellidado {surname} se hizo influencer, no doy credito
Alguien que haya tramitado la nacionalidad en el registro de {place}: ¿cuánto os tardó?
xq {org} sube la tarifa si no hay señal ni en el balcon
{given} bro contesta el tel, tu jefa esta preguntando por ti
buenos dias grupo, les recuerdo q hoy le toca a {given} traer el material y a los {surname} la merienda
ME MUERO, {full} acaba de dar like a mi dibujo 😭😭
Yo que usted, doña {given}, iría directo a la defensoría y no perdía más tiempo con {org}.
no entiendo a la gente q viene a {place} y pide paella con chorizo
Reunida la junta directiva de {org} en su sede de {street}, se abre la sesión a las 19.10 horas bajo la presidencia de {full}.
Excusan su asistencia la vocal {surname} y el tesorero, {full}.
Toma la palabra el señor {surname}, propietario del 3.º B, para quejarse de los ruidos procedentes del local de {org}.
Se aprueba por mayoría, con el voto en contra de {given} {surname}, contratar la poda con la empresa {org}.
Ruegos y preguntas: {full} pregunta por el estado de la subvención solicitada a {org}; la secretaria informa de que sigue en trámite.
El concejal {surname} (grupo mixto) pide que conste en acta su malestar por no haber recibido la documentación a tiempo.
Acuerdo 4/{number}: delegar en la síndica {full} la firma del hermanamiento con {place}.
Sin más asuntos que tratar, la presidenta levanta la sesión en {place}, de lo que yo, {full}, como secretario, doy fe.
Interviene por videoconferencia desde {place} la consejera {full}, que presenta las cuentas del ejercicio.
La moción de {surname}, secundada por {surname}, se retira antes de la votación.
Se da lectura a la carta de dimisión de {full}, delegado sindical en {org} desde {date}.
El decano informa de que la profesora {surname} disfrutará de un semestre sabático en {org}, en {place}.
Punto quinto. Obras en el tejado: {given} recogerá tres presupuestos antes del {date}.
Asistentes: {full} (presidenta), {full} (vicepresidente), {full} y {full} (vocales).
A propuesta de la regidora {surname}, el pleno guarda un minuto de silencio por las víctimas del accidente de {place}.
Nació en una familia de arrieros de {place} y aprendió a leer con los almanaques que vendía su padre, {given}, por las ferias.
De su matrimonio con la pianista {full} nacieron cuatro hijos: {given}, {given}, {given} y el benjamín, que no llegó a cumplir un año.
Exiliada en {place} desde {date}, {full} sobrevivió traduciendo manuales de fontanería y prospectos para {org}.
Quienes trataron a {surname} recuerdan su risa asmática, su letra diminuta y su terror a los ascensores.
Abandonó {org} por discrepancias con {surname} y montó, con los ahorros de su suegra, un taller de encuadernación.
A los dieciséis años embarcó como polizón rumbo a {place}; lo descubrieron al tercer día, escondido entre sacos de azúcar.
Rogad a Dios por el alma de doña {full}, viuda de {surname}, que falleció en {place} el {date}, a los noventa y un años.
Sus hijos, {given} y {given}; hijos políticos, {full} y {full}; nietos y demás familia agradecen las muestras de cariño recibidas.
{org} lamenta el fallecimiento de su socio fundador, {full}, y acompaña a sus deudos en este momento de dolor.
Se fue {given} como vivió: sin hacer ruido, con los zapatos lustrados y la radio encendida.
Maestra de maestras, {full} enseñó a medio {place} a dividir con dos cifras y a no agachar la cabeza.
El velatorio tendrá lugar en {org}, {street}, a partir de las 18 horas.
Nunca le perdonó a {given} que vendiera la casa de {place}, y sin embargo fue él quien pagó el entierro.
Concejal, apicultor y barítono aficionado, {surname} deja inconclusa una historia del aceite en {place}.
Aún adolescente, {full} publicó en {org} unos sonetos firmados con seudónimo masculino.
Con la llegada de la democracia, {surname} regresó del destierro, fundó {org} y fue elegido diputado por {place}.
Pocos saben que el bigote que lo hizo célebre ocultaba una cicatriz: una coz recibida en {place} a los seis años.
En 1951 conoció en {place} al escultor {full}, veinte años mayor, con quien mantuvo una correspondencia de tres mil cartas.
La última vez que lo entrevisté, {surname} preparaba café en calcetines y despotricaba contra los premios.
Descansa en paz, querido {given}: nos debes una revancha al dominó.
El autobús a {place} sale a las seis y media de la terminal norte; conviene comprar el billete la víspera en la ventanilla de {org}.
Dormimos en casa de {given}, una viuda que alquila dos cuartos con vistas al volcán y prepara un desayuno pantagruélico.
Si solo dispone de un día en {place}, suba al mirador al amanecer y deje el museo para las horas de calor.
Pasado {place}, la carretera se estrecha, desaparecen los quitamiedos y empiezan los mejores paisajes del trayecto.
¿Lo mejor del viaje? El pan recién hecho de {place} y la conversación con el barquero {given}.
Alojamiento: pensión familiar en {street}, habitaciones limpias, agua caliente por turnos.
Cruzamos a pie la frontera de {place} bajo un aguacero, con los pasaportes envueltos en bolsas de pan.
No se vaya de {place} sin probar el queso ahumado del puesto de {full}, al fondo del mercado.
La travesía de {place} a {place}, 22 kilómetros por antiguas trochas muleras, exige buenas piernas y mejor calzado.
Nuestro guía, {given} {surname}, distinguía los pájaros por el vuelo y los turistas por el sombrero.
En la plaza mayor de {place} hay un café donde, según reza la placa, {full} escribió su última comedia.
{place} no es bonita, ni falta que le hace: huele a gasoil, a fritanga y a puerto de verdad.
De vuelta en el hostal, un holandés nos habló de una laguna, a tres horas de {place}, que no figura en los mapas.
Cómo llegar: desde {place}, tren de cercanías hasta {place} y luego taxi compartido.
La agencia {org} nos dejó tirados en {place} con dos niños y siete maletas; cero estrellas.
Mañana zarpamos hacia {place}. El capitán {surname} promete mar llana, pero la cocinera ya ha atado las cazuelas.
El cementerio marino de {place} guarda las tumbas de los balleneros, todas orientadas al oeste.
Subida a {place}: desnivel de 1.100 metros, cinco horas, fuente a mitad de camino.
Pregunté por los {surname} y toda la aldea señaló la misma puerta azul.
Al caer la noche, {place} se llena de murciélagos, vendedores de maní y parejas que discuten en voz baja.
La bolsa de {place} cerró en rojo arrastrada por los bancos y por el varapalo a {org}.
Nadie en {org} esperaba que la auditora {full} renunciara tres días antes de la junta de accionistas.
El arquero de {org}, {full}, será operado de la rodilla en una clínica de {place} y se pierde lo que resta del torneo.
Retiran de la venta un lote de atún de {org} por exceso de histamina
Científicas de {org} logran cultivar coral a partir de fragmentos recogidos frente a {place}.
Vecina ilustre: {full} recibe las llaves de {place}
Ganaderos de {place} exigen al consejero {surname} permiso para abatir lobos.
La película de {given} {surname} arrasó anoche con siete estatuillas, incluida la de mejor montaje.
Pillan al tesorero de {org} con {amount} en una caja de galletas
Un temblor de magnitud 5,8 sacudió la madrugada del {date} la costa de {place} sin causar víctimas.
La relojera suiza {org} demanda a un bazar de {place} por copiar la esfera de su modelo más caro.
{surname} se desmarca de su partido y votará en contra de los presupuestos
Hasta {place} se desplazó el subsecretario {full} para pedir perdón a las madres de los desaparecidos.
El central uruguayo {surname}, expulsado por roja directa, se perderá el clásico contra {org}.
Más de un centenar de ballenas piloto vararon el fin de semana en una ensenada de {place}; los voluntarios de {org} salvaron a veintidós.
Bajo el lema «Ni un desahucio más», unas dos mil personas marcharon ayer por el centro de {place}.
{org} y el sindicato de pilotos firman una tregua hasta después de Semana Santa.
En la imagen, de izquierda a derecha, {full}, {full} y el embajador de {place}.
Fue {given}, la hija menor, quien halló el cuaderno con las recetas del anís que hizo rica a la casa {surname}.
Arranca en {place} la feria del libro con {place} como país invitado.
El cardenal {surname} pidió a los fieles que no conviertan las procesiones en desfiles de teléfonos móviles.
La constructora {org}, en concurso de acreedores, debe {amount} a proveedores de {place}.
Bronca monumental en {org}: {surname} abandona el plató en pleno directo
Crecen un 14 % los embarques de banano desde {place}, pese al hongo que amenaza las plantaciones.
Según la encuesta de {org}, siete de cada diez adolescentes de {place} duermen menos de lo recomendado.
El exárbitro {full} admite en sus memorias que aceptó un jamón «y quizá dos» antes de una final.
Corrección. En la edición de ayer se atribuyó por error a {full} una frase pronunciada por {full}.
La central hidroeléctrica de {place} volverá a turbinar el {date}, asegura {org}, tras reparar la fuga de aceite.
Desde {place} hasta {place}, los agricultores sacan los tractores a la carretera.
«Mi madre limpiaba las oficinas de {org} y ahora las dirijo yo», cuenta {full} sin asomo de solemnidad.
El nuevo estadio de {org}, con capacidad para 41.000 espectadores, se levantará en los terrenos de la antigua azucarera.
Siete alpinistas, entre ellos el veterano {full}, siguen sin dar señales de vida en {place}.
Por unanimidad, el jurado que preside {full} concedió el galardón a la fotógrafa {full} por su reportaje sobre las salinas de {place}.
La oposición, con {surname} a la cabeza, abandonó el hemiciclo entre abucheos.
Ojo al dato: {org} ha perdido más socios en un trimestre que en toda la crisis anterior.
Una avioneta procedente de {place} se estrelló en un maizal; el piloto, {full}, salió por su propio pie.
El ayuntamiento dedicará una plaza a {full}, la partera que trajo al mundo a 3.400 niños de {place}.
Se agrava la sequía en {place}: los embalses, al once por ciento
Ocho preguntas (y una confesión) a {full}, el cocinero que odia el cilantro
La compañía telefónica {org} reconoce la filtración de datos de dos millones de abonados.
El gerente de {org}, contador {full}, negó que existan despidos encubiertos en la planta de {place}.
Ante un auditorio abarrotado, la poeta {surname} leyó en guaraní, en español y, al final, en silencio.
A punto de cumplir cien años, {given} sigue abriendo cada mañana su mercería de {street}.
Reyerta con machetes en una discoteca de {place} deja dos heridos y cinco detenidos
Ciclogénesis: olas de nueve metros en {place} y puertos cerrados
El Tribunal estima que la injerencia sufrida por {org} no era necesaria en una sociedad democrática.
Don {full} compareció asistido de intérprete y manifestó no conocer de nada a la señora {surname}.
El peritaje balístico practicado por {org} descartó que el proyectil procediera del arma de {surname}.
En cuanto al fondo, el comité recuerda que {place} ratificó el pacto con una reserva al artículo 14.
La trabajadora {full} percibía un salario bruto de {amount} y prestaba servicios en la tienda que {org} explota en {place}.
Aun admitiendo que {given} hubiera consentido el registro, el acta carece de la firma del segundo testigo.
Remítase testimonio de particulares al fiscal regional de {place}, abogado {full}, para lo que haya lugar.
Los señores {surname}, {surname} y {surname}, nacionales de {place}, llegaron en patera el {date} y fueron internados durante sesenta días.
El juzgador de instancia dio plena credibilidad al relato de {given}, coherente, persistente y exento de ánimo de venganza.
La parte actora reclama a {org} los gastos de reparación del motor, que cifra en {amount}.
Según certificó el alcaide del centro de {place}, el recluso {full} no recibió atención odontológica en catorce meses.
Madre de dos de las víctimas, {full} relató ante la Corte cómo peregrinó por los cuarteles de {place} con una fotografía plastificada.
Lo acuerdan, mandan y firman los señores magistrados {full}, {full} y {full}. Doy fe.
No fue sino hasta {date} cuando el fiscal {surname} ordenó inspeccionar la fosa, pese a los reiterados escritos de {org}.
La extradición de {full} a {place} quedó supeditada a garantías de que no se le impondría cadena perpetua.
Queda acreditado que el camión, propiedad de {org} y conducido por {full}, invadió el carril contrario a la altura de {place}.
El actor, subinspector de policía en {place}, fue sancionado con suspensión por publicar un vídeo humorístico.
{surname} interpuso recurso de súplica, que fue inadmitido por extemporáneo.
Opinión concurrente de la jueza {full}, a la que se adhiere el juez {surname}
Ni siquiera las autoridades de {place} discuten que el señor {surname} padecía esquizofrenia cuando fue esposado.
El contrato de arrendamiento de la vivienda de {address} se declara resuelto por falta de pago.
La ONG demandante, {org}, impugnó la denegación de acceso a los archivos militares relativos a {place}.
Extinguida la responsabilidad penal por muerte del reo, {full}, archívese la causa.
Hombre de 72 años, pescador jubilado de {place}, que acude por lesión ulcerada en el dorso de la nariz.
Estimada colega {surname}: le remito a este paciente para valoración de marcapasos.
Se avisa a los padres de {given}; la madre, {full}, autoriza la punción lumbar.
La cepa aislada en {place} mostró resistencia a todos los betalactámicos ensayados por {org}.
Nota de enfermería: {given} ha pasado buena noche, afebril, pide zumo.
Interconsulta a Psiquiatría (Dra. {surname}): ideación autolítica no estructurada, buena red de apoyo.
Cirujano principal: {full}. Ayudante: {surname}. Anestesia: {surname}. Instrumentista: {given}.
Refiere picadura de insecto mientras recolectaba café en {place} hace cinco semanas.
El Sr. {surname} fue valorado por la unidad de dolor de {org}, donde se le implantó un neuroestimulador.
Madre de tres hijos, empleada doméstica, vive en {place} y nunca se había hecho una mamografía.
Discutimos el caso con {full}, del centro nacional de referencia de {place}, quien sugirió añadir bedaquilina.
Por deseo expreso de doña {given}, fallece en su domicilio de {street} acompañada por el equipo de paliativos.
Conflicto de intereses: {surname} ha recibido honorarios de {org} por conferencias.
La convulsión ocurrió en el recreo; la profesora, {full}, cronometró cuatro minutos.
Alta voluntaria: el paciente {full} abandona el servicio contra criterio médico a las 02.15.
El lago de {place}, de origen glaciar, alcanza los 84 metros de profundidad.
Tercer duque de {place}, {given} {surname} combatió en las guerras de sucesión y perdió un ojo en un duelo.
La fábrica de loza de {place}, comprada en {date} por {org}, cesó su actividad tras el incendio del horno mayor.
En gastronomía, {place} es célebre por sus rosquillas de anís y por un embutido de cabra declarado de interés cultural.
El asteroide lleva el nombre de {full}, astrónoma aficionada que lo descubrió desde su azotea de {place}.
Partido político de ámbito regional, {org} obtuvo dos escaños en sus primeros comicios y se disolvió diez años más tarde.
{full}, más conocido como {given}, es un exfutbolista que jugaba de lateral izquierdo; su último equipo fue {org}.
El manuscrito pasó por herencia a los marqueses de {place} y hoy se custodia en {org}.
Las ruinas de {place}, excavadas desde {date} por la misión de {full}, incluyen un juego de pelota y dos observatorios.
Rodada en {place} con actores no profesionales, la cinta supuso el debut de {given} {surname} como director de fotografía.
El himno, con letra de {full} y música de {full}, fue prohibido durante la dictadura.
Dividido en siete parroquias, {place} perdió su categoría de cabecera de partido en el siglo XIX.
A diferencia de {surname}, que veía en el mito una alegoría solar, {surname} lo interpreta como rito de iniciación.
El observatorio de {place} depende de {org} y cuenta con un telescopio reflector de 1,5 metros.
Los {surname} son un linaje de canteros originario de {place}, documentado desde el siglo XV.
Población: {number}. Gentilicio: variable. Patrona: santa {given}. Fiestas: segundo domingo de agosto.
Cofundadora de {org}, diseñó el primer compilador capaz de traducir instrucciones en castellano.
Durante la colonia, {place} fue paso obligado de las recuas que llevaban la plata desde las minas hasta {place}.
Bibliografía: {surname}, {given} ({number}): «Sobre los molinos de marea», boletín de {org}.
alguien mas se quedo sin internet en {place}?? llevo desde las 7 asi
hoy {given} cumple 3 añitos y yo llorando en el baño de la oficina como un tonto
¿Es fiable {org} para comprar un portátil reacondicionado? He leído de todo y no me aclaro.
el hijo de {surname} maneja peor que mi abuela y eso que mi abuela no tiene licencia
Ya está, lo decidí: en marzo dejo {place}, vendo el auto y me voy al campo con {given}.
señores de {org} contesten los DM que para publicar memes si tienen tiempo
pregunta seria, como le digo a mi jefa {given} q no quiero ir a la cena de empresa
acabo de ver a {full} comprando papel higienico en {place} y casi me desmayo
Para los que preguntáis por el manual: lo escaneó {given} y está en el primer mensaje del hilo.
nooo {given} se fue sin despedirse, vuelve a {place} el lunes creo
otra vez {org} perdiendo 3-0 y otra vez yo pagando la cuota, soy masoquista
Primicia: {surname} ya tiene sustituto y no, no es quien pensáis
mi vieja dice q en {place} antes se dejaba la puerta abierta, ahora ni la ventana
Hola, foreros. Mi marido y yo queremos adoptar un galgo; ¿conocéis {org}, la protectora de {place}? ¿Hacen seguimiento?
si alguien encuentra un carnet a nombre de {full} en la linea 3 porfa aviseme
tqm {given}, gracias x todo, sin ti no apruebo fisica ni en sueños
La ponencia de {full} en {place} me voló la cabeza, en serio, búsquenla.
vecinos de {street} bajen la musica son las 3 am y mañana se trabaja
{surname} al vestuario, penal y gol, cerrame el estadio
Compré en {org} unas botas del 42 y me llegaron dos del pie izquierdo. Dos. Del. Pie. Izquierdo.
estoy en {place}, hace 38 grados y {given} quiere subir al castillo andando, manden refuerzos
Me pasó lo mismo que a {given}: la transferencia a {place} tardó nueve días y el banco ni se disculpó.
Que dice {given} que si le prestas el taladro y que no le guardes rencor por lo de {place}.
cuando {given} dijo "llego en cinco" yo ya sabia q eran cuarenta minutos
La comisión de fiestas, con {given} de coordinador, propone trasladar la verbena a los jardines de {org}.
Se ratifica el nombramiento de {full} como gerente de {org} por un periodo de cuatro años.
El representante de los padres, señor {surname}, agradece a la orientadora {given} su dedicación.
Vista la oferta de {org}, y tras un breve debate, los copropietarios de {street} deciden posponer la instalación de placas solares.
Llegados al punto séptimo, {surname} abandona la sala por incompatibilidad.
Por alusiones, el edil {full} replica que él jamás votó a favor del aparcamiento.
Se encomienda a {given} la redacción del borrador y a {given} la traducción al catalán.
En {place}, siendo las diez horas del {date}, comparecen de una parte {full} y de otra {full}, en calidad de administrador único de {org}.
Doña {full} delega su voto en don {full}. Constan ambos poderes.
Hijo de ferroviario, {given} {surname} creció entre silbatos y carbonilla en la estación de {place}.
Ganó su primer concurso de trovos a los doce, en {place}, improvisando contra un tal {surname} que le triplicaba la edad.
Volvió a {place} solo dos veces: para enterrar a su hermana {given} y para vender el olivar.
Entre {date} y {date} dirigió la cátedra de hidráulica de {org}, donde formó a tres promociones de ingenieros.
Le sobreviven su compañera, {full}, y un loro que recita a los clásicos.
Conductor de camiones, sindicalista y luego senador por {place}, {full} murió ayer de un infarto mientras regaba los tomates.
El funeral por {full} se celebrará en la parroquia de {place} el {date}. No se admiten flores.
Adiós a {given}, la librera que fiaba.
Al comandante {surname} lo perdió la vanidad; a su segundo, {full}, el juego.
Tuvo dos maestros: en la pintura, {full}; en la bebida, el mismo.
Aquella carta desde {place}, fechada en {date}, anunciaba ya la ruptura con {surname}.
Sus compañeros de {org} pagaron la lápida.
Murió en {place}, lejos del mar, como temía.
El ferry de {org} tarda ocho horas, no admite perros en cubierta y sirve un café imbebible.
Hay dos maneras de llegar a {place}: por la autopista, deprisa y mal, o por el puerto, despacio y con vacas.
Hicimos noche en {place}, en un albergue regentado por {given} y su marido, antiguos trapecistas.
La entrada al parque de {place} cuesta {amount} y se compra en {url}; en taquilla casi nunca quedan.
Visado: los ciudadanos de {place} no lo necesitan para estancias inferiores a noventa días.
Ese mercado flotante, que {full} retrató en blanco y negro, hoy vende sobre todo fundas de móvil.
Desayuné tamales en {place}, almorcé ceviche en {place} y cené, con fiebre, un vaso de suero.
Atención: el teleférico de {place} cierra por mantenimiento hasta el {date}.
Caminando por {street} se llega a la casa natal de {full}, convertida en sede de {org}.
Nos perdimos, claro. En {place} todas las calles se llaman igual y nadie usa los números.
El taxista, un tal {given}, resultó ser primo del guía, cuñado de la posadera y dueño de medio {place}.
Se vende en {place} una sal rosada que, según los lugareños, cura el mal de amores.
La jueza {full} archiva la denuncia de {org} contra el autor de las viñetas
Dos generaciones de los {surname} han trabajado en la misma mina y han muerto del mismo polvo.
Cuando el presidente {surname} aterrizó en {place}, la alfombra roja ya estaba empapada.
Cada {date}, los quintos de {place} suben a la torre, sueltan una cabra de cartón y brindan por la salud de san {given}.
El banco {org} prevé cerrar 112 oficinas, veinte de ellas en pueblos de {place} sin cajero alternativo.
Tras el escándalo, {org} retiró la beca que llevaba el nombre de {full}.
Lejos de amilanarse, la nadadora {full} bajó en {place} su propia marca en cuatro décimas.
La policía de {place} investiga el robo de un saxofón que perteneció a {full}.
Un estudio de {org} vincula el ruido del aeropuerto de {place} con el insomnio infantil
Cuentan en {place} que el cura {surname} bendecía los tractores a cambio de gasóleo.
Ya en la prórroga, {given} {surname} recogió un rechace y la puso en la escuadra: delirio en el fondo sur.
El comisario {surname}, jefe de la brigada de patrimonio, recuperó en {place} dos tallas románicas robadas en {date}.
Sin luz, sin gas y sin alcalde: {place} cumple un mes aislada por la nieve
La actriz {full} ha demandado a la revista {org} por publicar fotos de su boda.
"""

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
Expediente {number}. Interesado: {surname} {surname}, {given}. Representante: {full}. Municipio: {place}.
Estimada señora {surname}:\n\nLe confirmamos la recepción de su solicitud de {date}. En breve un gestor de {org} se pondrá en contacto con usted.\n\nAtentamente,\n{full}
De: {full} <{email}>\nPara: {given}\nAsunto: Presupuesto reforma cocina\n\nHola, {given}:\nTe adjunto lo del fontanero. Me parece carísimo.\nUn abrazo
FACTURA N.º {number}\nFecha: {date}\nEmisor: {org}, {address}\nCliente: {full}\nTotal: {amount}\nIBAN: {iban}
Apellidos: {surname}\nNombre: {given}\nDomicilio: {street}\nLocalidad: {place}\nC. P.: {zip}\nTeléfono: {phone}
{given}, ¿me reenvías el acta del martes? La de {org}, no la otra.
Ticket #{number} — Abierto por: {full} ({org}) — Descripción: el escáner de la segunda planta devuelve páginas en blanco. Asignado a: {given}
Redáctame un correo formal para {full}, directora de compras de {org}, pidiendo que adelante el pago de la factura {number}.
Buenos días:\n\nEl paquete dirigido a {full}, {address}, ha sido devuelto por dirección incompleta.\n\nDepartamento de incidencias\n{org}
Acta de reunión — {date}\nPresentes: {given}, {given}, {full}\nAusente: {surname} (baja médica)\n1. Traslado de la oficina de {place}\n2. Vacaciones de verano
Nombre;Ciudad;Empresa\n{full};{place};{org}\n{full};{place};{org}
[09:14] {given}: ya llegó el de la fotocopiadora\n[09:15] {given}: dile q espere, estoy con los de {org}\n[09:31] {given}: se fue
Nota para {given}: llamó la mamá de {given}, que no viene mañana porque tiene paperas.
Muy señor mío:\n\nPor la presente le comunico mi decisión de rescindir el contrato de alquiler del piso sito en {street}, {place}, con efectos de {date}.\n\n{full}
Resume en tres frases la reunión con {org} y dime qué prometió {surname}.
| Empleado | Sede | Días |\n| {full} | {place} | 12 |\n| {full} | {place} | 7 |
Querida {given}: gracias por la postal desde {place}. Aquí todo igual, salvo que {given} se ha cortado el bigote.
ALBARÁN {number}\nRemitente: {org} ({place})\nDestinatario: {full}\n4 bultos, 82 kg\nEntregar antes de las 14 h
Le informamos de que la transferencia de {amount} a favor de {full} ha sido rechazada por {org}.
Contrato de trabajo\nDe una parte, {org}, con domicilio en {address}, representada por D. {full};\nDe otra, D.ª {full}, con DNI {number}.
¿Puedes buscarme un hotel en {place} cerca de {street} para {given} y para mí, del {date} al {date}?
Hola equipo,\nbienvenida a {given} {surname}, que se incorpora hoy desde {org} como analista. Se sienta junto a {given}.\nSaludos,\nRR. HH.
Cita confirmada: {full}, {date}, consulta de la Dra. {surname}, {street}.
Recibí de don {full} la cantidad de {amount} en concepto de fianza.\n\nEn {place}, a {date}\n\nFdo.: {full}
fwd: fwd: re: cesta de navidad\n\n{given} pon tu nombre y el de {given} q faltan\nyo me encargo del jamon
A/A {full}\nDepartamento Jurídico\n{org}\n{address}
Solicito el cambio de turno con mi compañera {full} el próximo sábado, por examen en {org}.
Hola, soy {given} de {org}. ¿Hablo con el titular de la línea, el señor {surname}?
Traduce al inglés la carta de recomendación de {full} y cambia {place} por {place} en el encabezado.
Ruta del {date}\n08:00 {street}, {place} ({org})\n10:30 {street} (preguntar por {given})\n13:00 comida
Estimado Dr. {surname}:\nLe agradecería que remitiese a {org} copia de mi historia clínica.\nQuedo a su disposición en el {phone}.\n{full}
Testigo 1: {full}, vecino de {place}\nTestigo 2: {full}, vecina de {place}\nFirma y huella
Incidencia cerrada por {given}. Causa: cable desenchufado por la limpiadora, {given}. Sin coste para {org}.
PEDIDO WEB {number}\nEnviar a: {full}\n{address}\nNotas: si no estoy, dejar en la panadería de {given}
Por favor, {given}, no vuelvas a poner en copia a {full}; ya no trabaja en {org} desde mayo.
Convocatoria\nSe convoca a los socios de {org} a la asamblea que se celebrará en {place}, {street}, el {date} a las 18 h.\nLa secretaria, {full}
CURRÍCULUM\n{full}\nNacida en {place}\n{date}–{date}: camarera, {org}\n{date}–actualidad: jefa de sala, {org}\nIdiomas: catalán, inglés
dile a {surname} q los planos de {place} estan mal, la escalera sale en medio de la piscina
Reserva a nombre de {surname}, mesa para seis, terraza. Alergia al marisco ({given}).
Señores de {org}:\n\nEs la tercera vez que reclamo. El técnico, un tal {given}, dejó la lavadora peor que antes.\n\nEspero respuesta por escrito.\n{full}, {street}
Agenda lunes:\n- 9:00 {given} (nóminas)\n- 11:00 llamada con {org}\n- 16:00 dentista, Dra. {surname}\n- recoger a {given}
El/la abajo firmante, {full}, autoriza a {full} a retirar en su nombre el título expedido por {org}.
Lista de espera, curso de soldadura: 1. {surname}, {given}; 2. {surname}, {given}; 3. {surname}, {given}
Recuérdame mañana a las ocho que llame a {given} para felicitarle por lo de {place}.
Estimada {given}: ya estoy de vuelta de {place} y con el correo al día. Te paso el contrato de {org} firmado.
GASTOS DE VIAJE\nEmpleado: {full}\nDestino: {place}\nMotivo: feria, visita a {org}\nTaxi: {amount}\nHotel: {amount}\nAprobado por: {surname}
Asunto: RE: Goteras 4.º izquierda\n\nDon {given}, le escribo en nombre de la comunidad de {street}. El perito de {org} pasará el jueves.
¿Qué distancia hay entre {place} y {place}? Necesito calcular el kilometraje de {given}.
PODER NOTARIAL otorgado por {full}, natural de {place}, a favor del procurador {full}, ante mí, {full}, notario de {place}.
Buenas, {given}: en la casilla de beneficiario pone {org} y debería poner {full}. ¿Lo corriges antes de las dos?
Extracto de {date}\n03 Nómina {org} +{amount}\n05 Ingreso de {given} +{amount}\n09 Recibo {org} −{amount}
Estimadas familias:\nLa excursión a {place} queda aplazada. Cualquier duda, con la tutora, {given}.\n{org}
Corrige las faltas: «el señor {surname} a dicho que baya a {place} ha recojer los papeles de {org}».
Etiqueta: FRÁGIL / {full} / {street} / {zip} {place}
URGENTE {given}: el cliente de {place} amenaza con irse a {org}. Llámale YA al {phone}.
Un saludo muy cordial,\n\n{full}\nResponsable de Zona\n{org}\n{address}\nT. {phone} · {url}
Anota en la ficha de {full} que prefiere que la llamen {given} y que no come gluten.
Visto bueno: {surname}. Pendiente de firma: {surname} y {surname}. Archivo: carpeta {place}, balda 3.
Ilma. Sra.:\n\n{full}, vecino de {place}, con domicilio en {street}, EXPONE que {org} le ha denegado la licencia de vado y SOLICITA su revisión.
hola {given} soy la vecina del segundo, te ha llegado a ti un paquete de {org} a nombre de {given}? gracias
Estimado licenciado {surname}:\n\nAnexo al presente encontrará los estados financieros de {org} al {date}.\n\nReciba un cordial saludo,\nC. P. {full}
Turnos semana 23\nMañana: {given}, {given}\nTarde: {given}\nNoche: {surname} (refuerzo de {place})
{full} te ha invitado a «Cierre trimestral» el {date}. Lugar: sala grande, {org}. ¿Asistirás?
Orden de compra {number}\nProveedor: {org}\nSolicita: {full}\nEntregar en: {address}\nObservaciones: descargar por el muelle B
¿Cómo le digo a mi casero, {full}, que no pienso pagar la caldera? Dame un mensaje educado pero firme.
Papá, soy {given}, este es mi nuevo número. Estoy en {place} sin cartera, hazme un ingreso de {amount}, anda.
Minuta telefónica: {surname} ({org}) pide aplazar la visita a {place}; propone el {date}; {given} no puede, {given} sí.
CERTIFICADO\nDon {full}, secretario de {org}, certifica que doña {full} ha superado el curso de manipulador de alimentos.\n{place}, {date}
id,cliente,ciudad,saldo\n1,"{surname}, {given}",{place},{amount}\n2,"{surname}, {given}",{place},0
Gracias por contactar con {org}. Le atiende {given}. ¿En qué puedo ayudarle?\n— Mi factura está a nombre de {full} y yo soy su hija.
Remito a usted, para su conocimiento, el oficio del director de {org}, ingeniero {full}, relativo al puente de {place}.
Presupuesto para pintar fachada, {street}, {place}: {amount} + IVA. Validez 30 días. {given} {surname}, pintor.
Amiga {given}: no llores más por {given}. Vente a {place} en agosto y lo arreglamos con vino.
Se le hace saber al alumno {full} que su matrícula en {org} quedará anulada si no abona {amount} antes del {date}.
Compara las ofertas de {org} y {org} y dile a {given} cuál sale más barata a tres años.
Reunión de seguimiento\n\nAcuerdos:\n* {given} → pedir muestras a {org}\n* {surname} → cerrar local de {place}\n* {full} → nada (vacaciones)
Inquilino: {full}\nArrendador: {full}\nInmueble: {address}\nRenta: {amount}\nAvalista: {org}
Enviado desde mi teléfono\n\nEl {date}, {full} <{email}> escribió:\n> {given}, ¿vienes o no vienes?
Dirección de recogida: {street}, {place} (timbre «{surname}»)
Cordial saludo, señora {given}. Su cita con el abogado {surname} fue reprogramada. Disculpe la molestia. — {org}, sede {place}
bitácora 14/03: {given} reinició el servidor, {given} lo volvió a tumbar, {surname} trajo donas
Ficha de socio n.º {number}. Titular: {full}. Cónyuge: {full}. Hijos: {given} (8), {given} (5). Población: {place}.
Distinguida doctora {surname}:\nNos complace comunicarle que su ponencia ha sido aceptada en el congreso de {place}.\nComité organizador, {org}
¿Me haces una felicitación de jubilación para {given}, que lleva 41 años en {org} y le encanta pescar en {place}?
Albacea: {full}. Herederos: {given}, {given} y {given} {surname}. Bienes: casa en {place}, acciones de {org}, un mulo.
Al Juzgado: {full}, procurador de {org}, según acredito con poder que acompaño, ante el mismo comparezco y DIGO:
quien aprobo el gasto de {amount} en {place}?? {given} dice q fue {surname} y {surname} dice q fue {given}
Denuncia n.º {number}\nCompareciente: {full}\nHechos: sobre las 22 h, en {street}, le fue sustraído el bolso con documentación y llaves.
Mensaje del colegio: {given} tiene fiebre, vengan a buscarlo. Secretaría de {org}, {phone}.
Quedan convocados al tribunal de tesis: {full} ({org}), {full} ({org}) y, como suplente, {full}.
Hola, {given}, qué tal:\ntu CV nos encaja para la vacante de {place}. ¿Te va bien hablar el jueves con {full}, nuestra CEO?\n\nTalento, {org}
Convierte esta lista en tabla: {given} – {place} – sí; {given} – {place} – no; {given} – no contesta.
Nómina {date}\nTrabajador: {surname}, {given}\nEmpresa: {org}\nCentro: {place}\nLíquido: {amount}
Estimados vecinos:\nse ha averiado la bomba. {org} vendrá mañana. Quien tenga llave del cuarto de contadores, que avise a {given}, 2.º A.
PD: no le digas nada a {given}, que lo de {place} es sorpresa.
Cesión de derechos: {full}, autora de las fotografías, cede a {org} su explotación en exclusiva por cinco años.
Pasajero: {surname}/{given}\nOrigen: {place}\nDestino: {place}\nFecha: {date}\nAsiento: 14C
Sr. {surname}, su coche está listo. Taller {org}, {street}. Cerramos a las 19 h.
Busca en mis correos el último de {given} sobre {org} y contéstale que acepto, pero sin visita a {place}.
Relación de firmas\n1) {full} ......\n2) {full} ......\n3) {full} (por poder)
Doctora {surname}, la paciente {full} pregunta si puede volar a {place} con los puntos. ¿Qué le digo?
Comunicado interno: a partir del {date}, {full} asume la dirección de la delegación de {place} y {full} pasa a la central.
Bolsa de donativos\n{given} y familia: {amount}\nAnónimo: {amount}\n{org}: {amount}\nLos {surname}: dos mantas
Apreciable maestra {given}:\nmi hijo {given} no hizo la tarea porque se nos fue la luz en {place}.\nAtte. Su mamá, {full}
Se alquila local, {street}, antes peluquería {org}. Razón: {given}, {phone}.
Devolución autorizada RMA {number}. Enviar a portes debidos: {org}, att. {given} {surname}, {address}.
jefe, el camion se quedo en {place}, {given} dice q es la bomba de agua, mando a {surname} con la grua?
Hoja de visitas:\n10:05 {full} → {surname}\n10:40 mensajero de {org}\n12:15 {full} (entrevista)
Telegrama: LLEGO JUEVES {place} STOP AVISA {given} STOP BESOS {given}
Escribe un discurso de padrino de boda: los novios son {given} y {given}, se conocieron en {place} y ella es hincha de {org}.
Póliza {number} · Tomador: {full} · Riesgo: vivienda en {address} · Mediador: {org}
Informe de obra, {place}: el encargado {surname} indica que la grúa de {org} no ha llegado; se para el tajo hasta el {date}.
Oficio circular\nA los señores directores: el licenciado {full} visitará las escuelas de {place} y {place} durante la semana del {date}.
{org}\n{street}\n{place}\n\nA quien corresponda:\nhago constar que conozco a {full} desde hace seis años y respondo por su honradez.\n\n{full}
Gracias, {given}. Lo hablo con {given} y te digo algo.
Cambiar titular del contador: sale {full}, entra {full}. Suministro en {street}, {place}. Adjuntar DNI y última factura de {org}.
Tarjeta de visita\n{full}\nPodóloga colegiada {number}\n{street}, {place}
Hecha la compra, {given}: faltaba leche, así que fui a {org}; te debo {amount}.
Lista de la compra para la cena de {org}: 3 kg de gambas, pan, hielo; el vino lo trae {given} de {place}; la tarta, {surname}.
puedes contestarle a {given} q el pedido no sale hasta el jueves, con tacto porfa
hazme un correo para {org}, no pagamos el recargo pq las bombas llegaron rotas
Pon esto más amable:\n\n{given}, es la tercera vez que me dejas el informe a medias. No soy tu corrector.\n\n{given}
furgo {place} {place} mañana, suben {given}, {surname} y dos de {org}, busca hueco para parar a comer
nombre;apellido;ciudad;movil\n{given};{surname};{place};{phone}\n{given};{surname};{place};{phone}\npasalo a tabla
Estimada Sra. {surname}:\n\nAdjunto le remitimos el presupuesto corregido para la obra de {street}.\n\nAtentamente,\n{full}\nDirector técnico\n{org}\n{address}\n\nResúmelo en dos líneas.
[10:21] {given}: alguien sabe algo de {place}?\n[10:22] {given}: ni idea\n[10:25] {given}: vale llamo yo\nresumen para el jefe
El perito {surname} discute nuestra tasación de la finca en {street}; escribe una réplica con las medidas de {full}.
Nota de llamada: don {full}, de {org}, pregunta por el ascensor averiado en {street}; hay un vecino en silla de ruedas. Redacta un aviso urgente al técnico.
felicitacion para {given}, cumple 50 y odia los discursos
ordena por codigo postal\n{full}, {address}\n{full}, {address}\n{org}, {address}
aprieta a {org} con las fichas tecnicas, {given} ya escribio dos veces y nada
mi compañera {given} se cuelga mis meritos, como se lo cuento a {surname} sin liarla
Incidencia 70812\nUsuario: {full} ({place})\nLa VPN se cae cada veinte minutos. {given} ya reinstaló el cliente.\n¿Siguiente paso?
traduce al ingles: hola {given}, las muestras salieron ayer de {place}, llegan el miercoles creo
Revisa la etiqueta: queso curado por {full}, leche de {place}, envasado por {org}, planta de {street}.
¿Es normal que {org} pida copia del DNI de {given} solo para visitar la planta?
acta pls: asisten {surname}, {surname} y {given} (tarde), excusa {surname}. 1 comedor 2 plazas de parking en {street} 3 varios
Cliente: {full}\nN.º de cuenta: {number}\nDomicilio: {address}\nQueja: le cobraron dos veces la revisión de la caldera\nContesta en un párrafo, con una sola disculpa.
segun {given} {org} cierra {place} en junio, es verdad o son chismes
compara, {org} {amount} con portes, {org} {amount} desde {place} sin portes, cual sale mejor
Corrige la ortografía, por favor: Ayer {given} y yo fuimos ha {place} y vimos que la fuga era mas grande de lo que decia {surname}.
fuera de oficina hasta el {date}, urgencias a {given}, facturas a {full}
Parte de siniestro\nAsegurado: {full}\nLugar: {street}, {place}\nContrario: furgoneta de {org}\nMarcha atrás, verja arrancada\nRedacta los hechos.
De: {full} <{email}>\nPara: Contabilidad\nAsunto: RE: RE: pago pendiente\n\nLes informo de que {org} ha cambiado de banco: {iban}.\n\n¿Te parece una estafa?
ruta mañana: {street}, {street}, {org} en {place} y vuelta al almacen antes de las 4
Carta de recomendación para {full}, higienista dental, seis años en nuestra clínica de {place}: puntual, cariñosa con los niños, se marcha por traslado de su pareja.
la {surname} quiere reembolso, {given} no autoriza, y yo en medio, mail diplomatico porfis
"id","empresa","localidad","pendiente"\n"1","{org}","{place}","{amount}"\n"2","{org}","{place}","{amount}"\nMarca lo que lleve más de noventa días.
q quiso decir {given} con "ya lo vemos", eso es un no?\n\nyo: puedo librar el viernes\n{given}: ya lo vemos
Lista de visitas, {date}\n1. {full}, {org}\n2. {full}, {org}\n3. {full} (acompaña {given})\n¿Hay alguien repetido respecto a la de ayer?
«{given} mordió a {given} en la siesta.» Busca palabras mejores para la agenda de la guardería.
Nuestro casero, {org}, sube un 9 % la renta del local de {street}. Prepara una oposición citando la cláusula del índice.
mensaje de voz: "hola soy {given} de {org} eeeh llameme al {phone} es por la entrega de {place}" ponlo como nota
{{"cliente": "{full}", "ciudad": "{place}", "empresa": "{org}", "riesgo": 0.7}}\n¿por qué falla el import?
tarjeta de {given} {surname} no abre planta 2, abre ticket urgente
Informe de enfermería, tono neutro: la Sra. {surname}, hab. 12, rechaza el desayuno; avisada su hija {given} a las 9.40; el médico de {place} pasará por la tarde.
reserva hotel {place} para {given} {given} y {surname}, 2 noches cerca de {street}, desayuno da igual
Prepárame cinco preguntas para entrevistar a {full}. Según el currículum: dos años en {org}, cuatro en {org}, un parón y una panadería en {place}.
¿A quién pondrías en el turno de noche? {full}, panadera en {place} y luego profesora en {org}, o {full}, autodidacta de manos finas.
08:02 puerta 3 {surname}\n08:04 puerta 3 {surname}\n08:04 alarma nave b\n08:09 reset {given}\nquien la hizo saltar
Extrae los datos de contacto de esta firma:\n\n{full} | Jefa de compras\n{org}\n{street}, {zip} {place}\nTel. {phone}
puede {org} ver mi historial en el portatil? pregunto por {given}
vacas: {given} 3 al 9, {given} 8 al 15, yo 9 al 20, se pisan??
pon primero el apellido y ordena a-z\n{full}\n{full}\n{full}\n{full}
En el asunto {surname} contra {surname} han aplazado la vista al {date}. Explícaselo al cliente en tres frases sin jerga.
oye, {given} m dijo q te pregunte: {org} paga taxi desde el aeropuerto de {place} o solo metro
12/03 {place} 8 cajas\n12/03 {place} 3 cajas\n13/03 {place} devuelto, rechaza {full}\nsuma x ciudad
factura a {org}, {address}, 3 dias de consultoria {amount} mas viaje {place} ida y vuelta, ponme el texto con iva
{surname};{amount};si\n{surname};{amount};no\n{org};{amount};no\ncuanto falta x cobrar
Queridos compañeros:\n\nEl {date} se incorpora {full}, procedente de {org}, para llevar la zona de {place}.\n\nUn saludo,\n{given}\n\nDale un tono más cálido.
El alcalde de {place} nos invita a mi socia {full} y a mí a poner la primera piedra; acepta en mi nombre con sobriedad.
Evaluación del aprendiz: {given} tornea fino, pero lo deja todo perdido y discute con {given} por la música. Dilo con delicadeza.
despedida de {given}, 11 años aqui, sobrevivio a tres jefes, se vuelve a {place}. gracioso pero no cruel
cuanto preaviso le debo a {org}?? firmado {date}, 3 meses a fin de trimestre
{surname} volvio a llamar 2 veces, te suena? uno q estuvo en {org}, voz ronca, borde
cambio direccion entrega!!\nantes {address}\nahora {address}\npreguntar x {full}\nmail corto al transportista
Log de correo\nERROR rebote {email} ({full}, {org}) buzón lleno\nERROR rebote {email} ({full}) usuario desconocido\n¿Qué significa cada línea?
festivos en {place}, {place} y {place} en mayo, es para cuadrar con la gente de {org}
Brindis por {full}: cuarenta años de lonja, empezó de mozo en {place}, lo quieren {given} y hasta las gaviotas.
Biografía breve de {full}, química nacida en {place}, antes en {org}, preside la comisión de seguridad. Que no suene a obituario.
tengo q recoger a {full}, el auditor, en la estacion de {place}, de q hablamos 40 min en el coche
Mesa 1: {full}, {full}, {given} y su marido. Mesa 2: los de {org}. Que nadie se siente junto a {surname}. ¿Me haces un plano?
quita {org} de la tabla y mete {org}, misma direccion {street}
Convierte en lenguaje claro: A requerimiento de {org}, las obras en la calzada contigua a {street} darán comienzo el {date}.
reu {given} {given} {surname} pasa a las 14 sala 3, avisa a todos y pide proyector
la factura d {org} viene a nombre de {full} y no de la empresa, la puedo deducir?
La convocatoria vence el {date}: sede en {place}, una persona de contacto ({full}) y carta de apoyo de {org}. ¿Qué papeles junto primero?
¿Qué respondo? {full} me escribe desde {place} que su padre, cliente nuestro, murió en marzo y que {org} sigue cobrándole la cuota.
mejora mi presentacion: soy {given}, vendo audifonos en {org}, llevo zona {place} y hablo demasiado
"""

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
El médico y la enfermera del turno de noche firmaron el parte.
El Ministerio baraja prorrogar la moratoria hasta {date}, aunque Economía prefiere no pronunciarse.
Última hora: DIMITE LA PRESIDENTA
La Fiscalía se opone a la libertad provisional del exalcalde por riesgo de fuga.
Sucesos. Un anciano apuñala a su vecino por una plaza de garaje
El señor Ministro, visiblemente molesto, abandonó la rueda de prensa sin admitir preguntas.
Sube el Pan, baja la Gasolina, se estanca el Salario
La Selección regresa a casa con la cabeza alta y las maletas llenas de reproches.
Bomberos y Voluntarios trabajan a contrarreloj para achicar el agua del hospital comarcal.
Editorial: La hora de la Verdad
Ni Gobierno ni oposición quieren cargar con el coste político de la reforma de las pensiones.
«Nos toman por tontos», resume un camionero búlgaro mientras espera en la aduana.
Los Reyes Magos repartieron este año menos caramelos por culpa del viento.
Agosto se despide con tormentas y un desplome térmico de hasta quince grados.
Clasificados: Vendo Piano vertical, Regalo Gatitos, Busco Empleada de hogar interna
Dos senegaleses y un marroquí, rescatados con hipotermia a doce millas de la costa.
El Consejo aprobará el viernes la Ley de Vivienda, con rango de orgánica.
Portavoces de la aerolínea achacan los retrasos a la falta de personal de Tierra.
PIB: la economía crece un 0,4 % en el segundo trimestre
¡Campeones! La ciudad se echa a la calle para recibir a sus ídolos
Tragedia en el Circo: un domador, herido por la leona a la que crió con biberón
Hoy en Portada: cinco mitos sobre la Menopausia
El Banco Central mantiene los tipos y advierte del repunte de la inflación subyacente.
Cartas al Director
Según la Encuesta de Población Activa, el paro juvenil bajó en {number} personas.
Carnaval pasado por agua: suspendidas las comparsas y el Entierro de la Sardina
El peso se devalúa, el dólar se encarece y los jubilados hacen fila desde el alba.
La Diputación destinará {amount} al arreglo de caminos rurales.
Jueves Negro en la Bolsa
Tres disparos, ningún testigo y un perro que no ladró: la Policía sigue sin pistas.
El Papa pide «puentes, no muros» en su mensaje de Pascua
Los obispos callan; las monjas, no.
Tribuna: Contra el Optimismo
La Guardia costera japonesa interceptó un pesquero cargado de metanfetamina.
Suspense hasta el último Set: la rusa remonta a la checa en el desempate
Gordo, Segundo y Tercer premio, muy repartidos en el sorteo de ayer.
La Academia incorpora «selfi», «dron» y «bitcóin» a su diccionario.
Ganadería: brote de Lengua azul en explotaciones ovinas
Contra todo pronóstico, el Alcalde y la Vicealcaldesa llegaron a un acuerdo sobre el Plan General.
El fuego, declarado estable, ha calcinado pinares, jaras y un apiario entero.
Obituarios: normas para su envío a la Redacción
Pronóstico: Nubes y Claros, viento de levante, mar rizada
El Alto Tribunal declaró inconstitucional el impuesto a las grandes fortunas.
Gimnasia: oro, plata y bronce para las rumanas
Un Astrofísico y tres premios nacionales firman el manifiesto contra la tala.
Los maestros paran el miércoles; el Sindicato anuncia servicios mínimos.
Horóscopo. Aries: evite discusiones. Tauro: sorpresa el martes. Géminis: cuide el estómago.
Nadie reclamó el Premio: el boleto caducó ayer a medianoche.
El delantero pidió el cambio con molestias en el sóleo.
Pasatiempos: Sopa de letras, Crucigrama blanco y Jeroglífico
FALLO: Estimamos parcialmente el recurso y revocamos la sentencia apelada, sin imposición de costas.
Antecedentes de Hecho. Primero.- Se aceptan los de la resolución recurrida.
El Tribunal, por seis votos contra uno, declara que ha habido violación del artículo 3 del Convenio.
La Demandante alegó que el Estado demandado no había protegido su derecho a la vida privada.
Ministerio Público: conforme con la calificación de la Defensa.
El Letrado de la Administración de Justicia dará traslado a las partes por plazo de cinco días.
Nullum crimen sine lege: el Código Penal no admite la analogía in malam partem.
La Gobernación solicitó la inhibición del Juez por enemistad manifiesta con el alcalde.
Medios de Prueba: Documental, Testifical, Pericial y Reconocimiento judicial
Excelentísimo Señor: la Sala ha dictado la providencia que copiada literalmente dice así.
Procede, pues, la desestimación del Motivo Tercero.
El acusado, de nacionalidad moldava, permaneció en la celda contigua sin Abogado de oficio.
El Ministerio Fiscal interesó una pena de prisión de dos años y multa de {amount}.
Considerando I. Que el Estado no agotó las vías diplomáticas.
La comisión recordó que la prisión preventiva es medida excepcional.
Pro actione, in dubio pro reo, audi alteram partem: tres latinajos y ninguna motivación.
Votos particulares: dos; Abstenciones: ninguna
El Agente del Gobierno no presentó observaciones dentro del plazo señalado.
Tratándose de un Menor, la vista se celebró a puerta cerrada.
La Audiencia elevó la indemnización a {amount} por daño moral.
Dígase a la Actora que subsane el defecto de Postulación en el plazo de diez días.
Nulidad de Actuaciones. Indefensión. Inexistencia.
El perito calígrafo dictaminó que la firma era dubitada.
Hágase saber, cúmplase y archívese.
Las autoridades penitenciarias sostuvieron que la huelga de hambre era una maniobra.
El recurso de Amparo exige especial trascendencia constitucional (art. 50.1.b LOTC).
¿Puede un Notario negarse a autorizar la escritura? La Dirección General responde que sí.
En cuanto a la satisfacción equitativa, el Tribunal concede {amount} por daños morales.
El Presunto agresor, exmarido de la Víctima, tenía prohibido acercarse a menos de 500 metros.
Señoría, con la venia: mi cliente jamás estuvo en ese Motel.
La contraloría detectó sobreprecios en la compra de mascarillas.
Otrosí digo: que interesa a esta parte la celebración de Vista.
Doctrina de los Actos propios. Buena Fe. Abuso de Derecho.
El Defensor recomendó derogar la Ordenanza.
Sentencia firme; contra ella no cabe Recurso alguno.
Registro Mercantil, Tomo {number}, Folio 12, Hoja M, Inscripción primera
La Corte reitera su jurisprudencia sobre Desaparición Forzada y el Derecho a la Verdad.
Se absuelve a la Aseguradora de los pedimentos formulados en su contra.
Motivo de Consulta: Cefalea holocraneal de tres días de evolución.
Antecedentes Personales: HTA, DM2, EPOC. No AMC. IQ: apendicectomía.
Exploración: BEG, COC, NC y NH. AC: tonos rítmicos sin soplos. AP: MVC.
Se pauta Omeprazol 20 mg, Paracetamol si dolor y Enoxaparina subcutánea hasta deambulación.
TAC craneal: sin signos de Sangrado agudo.
Leucocitosis con Desviación izquierda; PCR 184; Procalcitonina negativa.
Varón de raza blanca, albañil, fumador de dos cajetillas, que acude por hemoptisis.
Diagnóstico Principal: Ictus isquémico en territorio de la Cerebral Media.
La paciente, gestante de 32 semanas, niega pródromos.
Ecocardiograma: FEVI 35 %, Aurícula izquierda dilatada, Insuficiencia mitral moderada
Cultivo positivo para Escherichia coli BLEE y Candida albicans.
Plan: Dieta blanda. Deambular. Retirar Sonda. Alta mañana si tolera.
Radiografía de Tórax: Infiltrado alveolar en Língula
El Enfermero de Triaje le asignó prioridad naranja.
Serologías (VIH, VHB, VHC, Lúes): negativas.
Tras la administración de Naloxona recuperó el nivel de consciencia.
Al Alta: Metformina, Enalapril, Atorvastatina. Suspender Ibuprofeno.
Abdomen blando, depresible, Puñopercusión negativa, sin Visceromegalias.
Macroscopía: Pieza de Colectomía de 28 cm con lesión ulcerada en Sigma.
¿Alergias? Penicilina, látex y, según la madre, «un poco al kiwi».
Valorado por Anestesia: ASA III, Vía Aérea difícil.
Discusión. La sarcoidosis cardiaca es rara y su pronóstico, incierto.
Evoluciona a Fallo Multiorgánico y es Éxitus a las 04.50 horas.
Palabras clave: Botulismo; Conserva casera; Ventilación mecánica; Antitoxina
Se informa a la familia del mal pronóstico; solicitan al capellán.
El electro mostró un Bloqueo AV completo y se colocó Marcapasos transitorio.
Juicio Clínico: Crisis Comicial. Abstinencia Alcohólica.
Próxima Revisión: Junio. Traer Analítica en ayunas.
Neonato a término, Lactancia materna exclusiva, Cribado auditivo pasado.
RECOMENDACIONES: Reposo relativo, Hielo local, Muletas
La residente de tercer año sospechó un feocromocitoma.
La Edad de los Metales se divide en Cobre, Bronce e Hierro.
El Ajedrez llegó a la península a través de los musulmanes.
Canis lupus signatus es una subespecie endémica del lobo gris.
El Romanticismo exaltó la Noche, la Muerte y el Amor imposible.
Orden: Rodentia. Familia: Caviidae. Estado de Conservación: preocupación menor.
Los visigodos, arrianos hasta el siglo VI, abrazaron luego el catolicismo.
La Fotosíntesis convierte dióxido de carbono y agua en Glucosa.
El Esperanto, lengua artificial, carece de género gramatical.
El Renacimiento trajo consigo la Imprenta, la Pólvora y la Sífilis.
En Heráldica, el Sable es el color negro y el Gules, el rojo.
Un Quásar puede brillar más que toda la galaxia que lo aloja.
La Guerra Fría no llegó a enfrentar directamente a los dos bloques.
La Capoeira combina danza, acrobacia y lucha; nació entre esclavos africanos.
Véase también: Trashumancia, Vía pecuaria, Cañada real, Abrevadero
El Corán, la Torá y la Biblia comparten profetas y relatos.
El Calendario Juliano acumulaba un día de error cada 128 años.
El Mate se ceba con agua a ochenta grados, jamás hirviendo.
Mahonesa, Alioli, Romesco y Mojo: las cuatro salsas madre, según los cursis.
La reconquista, término discutido por los historiadores, duró casi ocho siglos.
Los Mayas, los Mexicas y los Quechuas cultivaban el Maíz en terrazas y chinampas.
El flautín es el instrumento más agudo de la sección de maderas.
Neptuniano, Plutoniano y Joviano son adjetivos de uso astronómico.
Fue Virrey, Capitán General y Presidente de la Audiencia, y murió endeudado.
Alfabeto cirílico, Alfabeto glagolítico: Historia y Diferencias
La Marsopa, el Cachalote y la Orca son cetáceos odontocetos.
Rococó (del francés «rocaille»): estilo decorativo de mediados del XVIII
El Duque perdió el ducado; la Duquesa, la paciencia.
Nacionalismo, Federalismo, Anarquismo: tres respuestas decimonónicas a una misma Crisis
jajajajaja no puedo mas con este grupo
alguien me pasa los apuntes de derecho romano porfa?? tengo examen el lunes
Buenas noches, foro. Tengo una gotera en el salón y la comunidad se lava las manos.
NO ME LO CREO, aprobé Cálculo II a la cuarta 🎉
che boludo traé hielo y carbón, la carne ya está
Pregunta tonta: ¿el router se puede apagar de noche sin que pase nada?
vieron el partido? un robo el penal, ese arbitro es ciego
Ostras, se me ha quemado el arroz. Otra vez. Con la Suegra delante.
RT: Sorteo Flash ⚡ Dale Like, Comenta y Comparte
wey no manches ya es viernes y sigo en la oficina
ERROR 404: Motivación no encontrada
Mod, por favor, cerrad este hilo, que ya huele.
oigan q opinan del azul petroleo pa una sala chiquita
¡Madre mía, qué frío! Parezco un pingüino en chanclas.
Gracias, Máquina. Eres un Crack.
Se vende Consola con dos Mandos, cargador y caja. Precio: {amount}. No cambios.
llevo media vida esperando mientras se actualiza el ordenador
Ay Dios, ay Virgen Santa, ay mi Madre, que viene el Casero
a alguien mas le sale el aviso de "Memoria llena" cada dos minutos??
Hoy Cocido. Mañana Ensalada. Pasado, Remordimientos.
porque los lunes deberian ser ilegales, abro hilo
Parce, ese man está re tragado, déjelo quieto.
Consejo para ligar: ni apps ni discotecas, apuntaos a cerámica
Yo tengo un pastor alemán y una siamesa y duermen juntos, así que todo es posible.
buenas tardes como hago para q la hoja de calculo no me cambie las fechas gracias
Me cago en el despertador y en quien inventó los lunes
Novia española, suegra gallega, cuñado vasco: sobrevivo.
xfa no spoilers q voy por la temporada dos
TRUCO: Vinagre + Bicarbonato = adiós cal
Cachai que el profe se quedó dormido en su propia clase, po
El Wifi va lento, el Calentador gotea y el Gato me juzga. Buen Domingo a todos.
Ok, Boomer.
feliz navidad a todos menos al q me robo la bici
Confirmo: el Parche 2.1 rompe el Modo Oscuro
¿Soy yo o el café de máquina sabe a calcetín?
vayan votando: Pizza, Sushi o Tacos
Mi Jefa dixit: «El Teletrabajo es un Privilegio». Pues nada, Señora.
se cayo el sistema y en ventanilla dicen vuelva mañana jajaja clasico
Cuñadismo Nivel Experto
Hermano, tremendo Temazo, ¡Fuego puro!
Acta de la Junta General Ordinaria celebrada en segunda Convocatoria
ORDEN DEL DÍA: 1.º Lectura y Aprobación del Acta anterior. 2.º Presupuestos. 3.º Derramas. 4.º Ruegos y Preguntas.
El presidente recuerda que las bicicletas no pueden dejarse en el portal.
Se aprueba por Unanimidad el cambio de Cerradura.
La Secretaria da lectura a la Correspondencia recibida desde la última sesión.
El Tesorero expone el Estado de Cuentas, con un Superávit de {amount}.
Intervención del Grupo Mixto: la Portavoz lamenta que la Moción se haya presentado fuera de plazo.
Votos a favor: 14. En contra: 3. Abstenciones: Ninguna.
No habiendo más asuntos, se levanta la sesión a las 21.30.
El claustro acuerda suprimir el timbre entre clase y clase.
Queda pendiente el informe de Intervención sobre la Plusvalía.
Los vocales solicitan que el reglamento se traduzca al euskera y al inglés.
Por parte de Dirección se anuncia la jubilación del Conserje.
La Asociación de Madres y Padres propone un Huerto escolar; Jefatura lo estudiará.
El rector excusa su ausencia por motivos de agenda.
Asunto Quinto: Palomas
Hijo de un sastre y una modista, cosió su primer traje a los nueve años.
Fue torero, boxeador y, al final, fraile cartujo.
Contrajo la tuberculosis en el frente y se curó a base de yodo y aire serrano.
La Abuela mandaba; el Abuelo asentía; los Nietos huían.
Ejerció como Cónsul honorario hasta la llegada de los Liberales al poder.
Agnóstica, vegetariana y fumadora en pipa: así se definía.
Su Primera Comunión coincidió con el Apagón; su Boda, con la Huelga General.
Con la República llegó a Subsecretario; con la Dictadura, a Preso.
Enviudó en marzo y en junio ya había vendido las vacas.
Rechazó el Doctorado Honoris Causa porque le daba pereza alquilar el birrete.
El Maestro, como todos lo llamaban, no pisó jamás un Conservatorio.
Descanse en Paz
La Familia no recibe. Se ruega una Oración.
Capilla Ardiente: Tanatorio Municipal, sala 4, de 10 a 22 horas
Misa funeral mañana, viernes, a las cinco de la tarde.
Viuda, madre y miliciana; luego, emigrante; por fin, abuela.
Hoy te lloramos, capitán, pero mañana cantaremos tus coplas.
Sus Memorias, inacabadas, comienzan con la palabra «Nunca».
Coronel en la reserva, pintaba acuarelas de faros y regalaba casi todas.
Prepare la mochila con antelación: linterna, cantimplora, botiquín y bolsa de basura.
El mercadillo abre los sábados; el museo cierra los lunes.
Sendero circular. Dificultad: Media. Desnivel: 640 m. Mejor época: Otoño.
Playa de arena negra, bandera azul, duchas y chiringuito de precios decentes.
Llovió toda la Semana Santa, pero el cordero estaba sublime.
Alquilamos una autocaravana alemana con más kilómetros que un taxi.
Check-in a partir de las 15.00. Late Check-out bajo petición.
Qué ver: Catedral, Judería, Murallas, Baños árabes
¿Visado? Se tramita on arrival, en dólares y con mucha paciencia.
En el camarote, dos literas, un ojo de buey y un olor sospechoso.
Puro Trópico: calor, cumbia y mosquitos.
Los glaciares retroceden y los turistas avanzan.
Desayuno Continental incluido; Parking, no.
El Revisor, muy amable, nos cambió a Primera sin cobrarnos un céntimo.
Subimos en funicular y bajamos en trineo, con los abrigos puestos al revés.
Café solo, Cortado, Manchado, Carajillo: guía para extranjeros
Tip viajero: lleva efectivo, porque la tarjeta no pasa en los colmados.
Amanece en el páramo. Silencio. Una llama nos mira.
Gastronomía: Migas, Gachas y Ajo arriero
¡Ojo con los monos! Roban gafas, gorras y bocadillos.
Muy Señores míos: adjunto remito la Factura corregida conforme a su requerimiento de {date}.
Estimado Cliente: su Pedido {number} ha salido de nuestro Almacén.
ASUNTO: Reclamación por Cobro Indebido
Fdo.: El Director Gerente
Rellene en Mayúsculas: Apellidos, Nombre, Domicilio, Código Postal
Concepto: Cuota Septiembre / Base Imponible: {amount} / IVA 21 %
Transferencia a la cuenta {iban}, Beneficiario: la Comunidad
def calcular_total(Pedido): return sum(Linea.Importe for Linea in Pedido)
SELECT Nombre, Apellido FROM Clientes WHERE Provincia IS NULL;
Inicio > Ajustes > Privacidad > Permisos de Cámara
{{"Estado": "Pendiente", "Prioridad": "Alta", "Asignado": null}}
Pendiente: borrar la Clase Persona y su Constructor antes de la Release
Exception: Valor Nulo en la Columna Ciudad, fila {number}
Teléfono: {phone}\nFax: no tenemos, estamos en el siglo XXI
Horario de Verano: Lunes a Viernes, de 8 a 15 h
Atención al Cliente: {phone} (llamada gratuita)
Uso Interno. Confidencial. No Distribuir.
Nota: la Impresora de Contabilidad sigue atascada; usen la de Recepción.
Se ruega al personal de cocina que no deje el horno encendido.
Querido Diario: hoy tampoco.
Las Monjas reparten sopa a diario junto al viejo matadero.
En la Cámara baja no hubo quorum y en la alta, ni siquiera calefacción.
El Fisco afila el lápiz y el fontanero sigue cobrando en negro.
Por fin Justicia, suspira el abogado de las familias.
Primavera anticipada: los almendros florecen en Enero
La oficina estadística rebaja en dos décimas su estimación.
TURNO DE NOCHE, 12 HORAS, SIN DESCANSO: así trabajan los Riders
Viernes Santo sin procesiones; Sábado de Gloria sin gloria
Un albañil polaco gana el concurso de paellas
La Consejería pedirá explicaciones a la Gerencia del hospital.
Deportes | Balonmano | Las Campeonas caen con honor
Italianos, franceses y portugueses pujan por el viejo astillero.
Robo de Película: se llevaron la caja fuerte, el cuadro del Abuelo y los Canapés
La Patronal habla de «Catástrofe»; los Sindicatos, de «Oportunidad».
El Cónsul honorario y su Señora ofrecieron un cóctel a la colonia libanesa.
Bajo la Lupa: cuánto cobra un Senador
Fútbol Sala: goleada y Farolillo rojo
Crece el negocio del Tatuaje entre los mayores de sesenta.
Rectificación: donde dice «Coronel», debe decir «Cabo».
El ejecutivo andino rompe relaciones con su vecino por un puñado de islotes.
Opinión: El Ocaso de la Corbata
Ningún diputado, ni socialista ni conservador, defendió en la tribuna el trasvase.
La Fragata, de bandera liberiana, quedó a la Deriva.
Cine: «Thriller» rural con Vampiros, Curas y Tractores
De octubre a marzo la carretera permanece cerrada por aludes.
Un Juez de Paz, una Jueza de Línea y un Juez de Silla entran en un bar.
La Infanta llegó tarde, el Príncipe no llegó y la Reina Madre bostezaba.
Cosa Juzgada. Litispendencia. Falta de Legitimación Pasiva.
Que siendo Competente este Juzgado, se incoa el Procedimiento Abreviado {number}.
La Cámara confirmó la Domiciliaria al Represor por su avanzada edad.
Ratione Temporis, la Corte carece de competencia sobre los hechos anteriores a {date}.
El Tutor, el Curador y el Guardador de Hecho tienen facultades distintas.
Víctimas indirectas: Madres, Padres y Hermanas de los Ejecutados
¡Protesto, señoría! La pregunta es capciosa.
Inadmítase la Querella. Devuélvase el Poder.
La Magistrada Ponente se apartó del Precedente sin explicar por qué.
La Amnistía, el Indulto y la Prescripción extinguen la Responsabilidad Penal.
Según el Gobierno demandado, la Injerencia perseguía un Fin Legítimo: la Defensa del Orden.
Hemograma: Hb 7,2; Plaquetas 18.000; Blastos en sangre periférica
Marcha de Pato, Cifosis, Talla Baja: sospéchese Osteomalacia
Tensión: 210/120. Pulso: saltón. Ánimo: peor.
Nos cuenta la hija que «el papá se cayó de la hamaca».
Apósito seco; Cura cada 48 horas; Povidona no, Clorhexidina sí
Ginecología: FUR {date}, G3 P2 A1, Citología al día
Test de Embarazo: Positivo. Paciente: Atónita.
La lepra, el cólera y la viruela figuran entre las pestes que diezmaron la colonia.
Tango, Milonga y Vals criollo comparten el abrazo cerrado.
Un Soneto consta de catorce Endecasílabos; la Lira, de cinco versos.
El jade, la obsidiana y el cacao servían de moneda.
Cuaresma, Adviento y Pentecostés: Fiestas movibles del Calendario litúrgico
El sánscrito, el persa y el griego pertenecen a la misma familia.
Hidalgos, Pecheros y Clérigos: la Sociedad Estamental
Los Jesuitas fueron expulsados; los Franciscanos heredaron las Misiones.
La alhaja, el anillo y la perla estaban tasados en {amount}.
¡Fuego! ¡Que alguien llame a los bomberos!
Sí, jefe. A sus Órdenes, mi Sargento.
Perdió primero la cartera, luego el tren y a última hora la esperanza.
Mi barrio tiene dos panaderías, una mezquita y ningún semáforo.
Jamás Jaque sin Mate, decía el Viejo.
Toca madera.
La torre, la iglesia y el molino se ven desde cualquier cerro del valle.
¿Qué demonios es un «brunch» y por qué cuesta {amount}?
La jueza instructora levantó el secreto de las actuaciones y citó a declarar a los tres guardias.
Pasaron lista al alba: faltaban un cabo, dos reclutas y la cabra.
TRÁIGASE ORIGINAL Y COPIA; SIN CITA PREVIA NO SE ATIENDE
"""
